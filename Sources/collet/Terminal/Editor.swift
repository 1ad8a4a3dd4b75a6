// Lets a person change a text in an editor of their own.

import EventLoop
import Glibc

/// The program that `VISUAL` or `EDITOR` names; it gets the terminal.
struct Editor: Sendable {
  /// A line for the shell, as everybody else reads these variables.
  let command: String

  /// `nil` where no editor is named.
  init?() {
    for name in ["VISUAL", "EDITOR"] {
      if let value = unsafe getenv(name), unsafe value.pointee != 0 {
        command = unsafe String(cString: value)
        return
      }
    }
    return nil
  }

  /// The text as the person left it, `nil` when it is what it was.
  @IO
  func edit(_ text: [UInt8]) async throws(CommandError) -> [UInt8]? {
    let path = try Self.write(text)
    defer { unsafe unlink(path) }
    let command = command
    let status = try await onOwnThread { Self.run(command, path) }
    guard status == 0 else { throw CommandError("'\(command)' did not end well; the arguments are as before") }
    let changed = try InputFile.read(path, bytesMax: Self.bytesMax)
    return changed == text + [UInt8(ascii: "\n")] || changed == text ? nil : changed
  }

  /// A file that only this user reads.
  private static func write(_ text: [UInt8]) throws(CommandError) -> String {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/collet-arguments-XXXXXX.json".utf8CString)
    let descriptor = unsafe mkstemps(&template, 5)
    guard descriptor >= 0 else { throw CommandError("cannot write a file to edit in \(folder): \(lastError())") }
    defer { close(descriptor) }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let bytes = text + [UInt8(ascii: "\n")]
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress! + done, $0.count - done)
      }
      guard count > 0 else {
        unsafe unlink(path)
        throw CommandError("cannot write \(path): \(lastError())")
      }
      done += count
    }
    return path
  }

  /// The exit status, -1 when it could not be started or was ended by a signal.
  private static func run(_ command: String, _ path: String) -> Int32 {
    var child: pid_t = 0
    let texts = ["sh", "-c", "exec \(command) \"$1\"", "sh", path]
    var words = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    // This program ignores broken pipes; an editor may count on them.
    var attributes = posix_spawnattr_t()
    guard unsafe posix_spawnattr_init(&attributes) == 0 else { return -1 }
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    unsafe sigaddset(&defaults, SIGPIPE)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    guard unsafe posix_spawn(&child, "/bin/sh", nil, &attributes, &words, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    return status & 0x7f == 0 ? status >> 8 & 0xff : -1
  }

  private static var bytesMax: Int { 16 << 20 }
}

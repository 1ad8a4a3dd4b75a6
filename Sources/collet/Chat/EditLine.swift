// Lines that are edited while they are typed, with the history of earlier ones: libedit, where it is installed.

import EventLoop
import Glibc

/// libedit through its readline interface. It is opened when it is needed, never linked.
@IO
final class EditLine: LineSource {
  private let library: EditLibrary
  private let historyPath: String

  /// `nil` where there is no libedit.
  init?(historyPath: String) {
    guard let library = EditLibrary() else { return nil }
    self.library = library
    self.historyPath = historyPath
    library.open(historyPath)
  }

  func line(_ prompt: String) async -> String? {
    let library = library
    do throws(CommandError) {
      return try await onOwnThread { library.line(prompt) }
    } catch {
      return nil
    }
  }

  func remember(_ text: String) { library.remember(text, historyPath) }
}

/// The functions of the library.
///
/// `@unchecked Sendable`: one thread at a time; who asks for a line waits for it before asking anything else.
@safe
private final class EditLibrary: @unchecked Sendable {
  private typealias ReadLine = @convention(c) (UnsafePointer<CChar>) -> UnsafeMutablePointer<CChar>?
  private typealias WithText = @convention(c) (UnsafePointer<CChar>) -> Int32
  private typealias WithNumber = @convention(c) (Int32) -> Void
  private typealias Plain = @convention(c) () -> Void

  private let readLine: ReadLine
  private let addHistory: WithText
  private let readHistory: WithText
  private let writeHistory: WithText
  private let limitHistory: WithNumber
  private let useHistory: Plain

  init?() {
    guard let handle = unsafe dlopen("libedit.so.2", RTLD_NOW | RTLD_LOCAL) else { return nil }
    guard let readLine = unsafe dlsym(handle, "readline"), let add = unsafe dlsym(handle, "add_history"),
      let read = unsafe dlsym(handle, "read_history"), let write = unsafe dlsym(handle, "write_history"),
      let limit = unsafe dlsym(handle, "stifle_history"), let use = unsafe dlsym(handle, "using_history")
    else { return nil }
    // Ctrl-C is the program's own business; without this the library would take it for the end of input.
    if let catches = unsafe dlsym(handle, "rl_catch_signals") {
      unsafe catches.assumingMemoryBound(to: Int32.self).pointee = 0
    }
    unsafe self.readLine = unsafeBitCast(readLine, to: ReadLine.self)
    unsafe addHistory = unsafeBitCast(add, to: WithText.self)
    unsafe readHistory = unsafeBitCast(read, to: WithText.self)
    unsafe writeHistory = unsafeBitCast(write, to: WithText.self)
    unsafe limitHistory = unsafeBitCast(limit, to: WithNumber.self)
    unsafe useHistory = unsafeBitCast(use, to: Plain.self)
  }

  func open(_ historyPath: String) {
    // What is typed and stored is UTF-8; in a locale of another encoding the library drops most of it.
    _ = unsafe setlocale(LC_CTYPE, "")
    if unsafe String(cString: nl_langinfo(nl_item(CODESET))) != "UTF-8" { _ = unsafe setlocale(LC_CTYPE, "C.UTF-8") }
    useHistory()
    limitHistory(Self.historyMax)
    // A file that is not there yet is no history yet.
    _ = unsafe readHistory(historyPath)
  }

  func line(_ prompt: String) -> String? {
    guard let text = unsafe readLine(prompt) else { return nil }
    defer { unsafe free(text) }
    return unsafe String(cString: text)
  }

  /// One entry a line; a history that cannot be written is none.
  func remember(_ text: String, _ historyPath: String) {
    for line in text.split(separator: "\n") { _ = unsafe addHistory(String(line)) }
    let before = umask(0o077)
    _ = unsafe writeHistory(historyPath)
    umask(before)
  }

  private static var historyMax: Int32 { 1000 }
}

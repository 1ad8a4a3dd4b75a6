// Copies a folder of files, filling in what stands between '@' signs.

import Glibc

/// The files of one template. A placeholder is `@NAME@` with one of the names in `values`, in a file's text or in its
/// name; every other '@' stays as it is.
struct Template {
  let folder: String
  let values: [(name: String, value: String)]

  /// Larger files are no source text: something else lies in the folder.
  static let fileBytesMax = 1 << 20

  /// Makes the folder `target` with all files in it, or leaves nothing behind. It may exist already, if it is empty.
  ///
  /// The files are written beside it and moved into place at the end.
  func write(to target: String) throws(CommandError) {
    // A folder that is replaced under a shell that stands in it is gone for that shell.
    guard !Self.isCurrentFolder(target) else {
      throw CommandError(
        "cannot make \(target): it is the current folder; name one that is not there yet, or an empty one elsewhere")
    }
    let draft = "\(target).\(getpid()).new"
    guard unsafe mkdir(draft, 0o777) == 0 else {
      let reason = errno == ENOENT ? "the folder above it does not exist" : lastError()
      throw CommandError("cannot make \(target): \(reason)")
    }
    do throws(CommandError) {
      try copy(folder, to: draft)
      guard unsafe rename(draft, target) == 0 else {
        let reason =
          switch errno {
          case ENOTEMPTY, EEXIST: "it is there already and not empty; choose another name, or another --directory"
          case ENOTDIR: "there is a file of that name; choose another name, or another --directory"
          default: lastError()
          }
        throw CommandError("cannot make \(target): \(reason)")
      }
    } catch {
      Self.remove(draft)
      throw error
    }
  }

  private func copy(_ source: String, to target: String) throws(CommandError) {
    for name in try Self.names(in: source) {
      let path = "\(source)/\(name)"
      let written = "\(target)/\(String(decoding: filled(Array(name.utf8)), as: UTF8.self))"
      var status = stat()
      guard unsafe stat(path, &status) == 0 else { throw CommandError("cannot read \(path): \(lastError())") }
      if status.st_mode & S_IFMT == S_IFDIR {
        guard unsafe mkdir(written, 0o777) == 0 else { throw CommandError("cannot make \(written): \(lastError())") }
        try copy(path, to: written)
      } else {
        let text = try InputFile.read(path, bytesMax: Self.fileBytesMax)
        let isScript = status.st_mode & S_IXUSR != 0
        try Self.write(filled(text), to: written, mode: isScript ? 0o777 : 0o666)
      }
    }
  }

  private static func isCurrentFolder(_ path: String) -> Bool {
    var (one, current) = (stat(), stat())
    guard unsafe stat(path, &one) == 0, unsafe stat(".", &current) == 0 else { return false }
    return one.st_ino == current.st_ino && one.st_dev == current.st_dev
  }

  /// The text with every placeholder replaced by its value.
  func filled(_ text: [UInt8]) -> [UInt8] {
    let mark = UInt8(ascii: "@")
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var rest = text[...]
    while let start = rest.firstIndex(of: mark) {
      result += rest[..<start]
      let after = rest[(start + 1)...]
      let word = after.prefix { $0 != mark }
      if word.endIndex < after.endIndex, let match = values.first(where: { word.elementsEqual($0.name.utf8) }) {
        result += match.value.utf8
        rest = rest[(word.endIndex + 1)...]
      } else {
        result.append(mark)
        rest = after
      }
    }
    return result + rest
  }

  private static func names(in folder: String) throws(CommandError) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw CommandError("cannot read \(folder): \(lastError())") }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let start = unsafe UnsafeRawPointer(entry) + nameOffset
      let name = unsafe String(cString: start.assumingMemoryBound(to: CChar.self))
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func write(_ bytes: [UInt8], to path: String, mode: mode_t) throws(CommandError) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw CommandError("cannot write \(path): \(lastError())") }
    let output = Output(descriptor: descriptor)
    output.write(bytes)
    output.flush()
    let closed = close(descriptor)
    if let failure = output.failure { throw CommandError("cannot write \(path): \(failure)") }
    guard closed == 0 else { throw CommandError("cannot write \(path): \(lastError())") }
  }

  /// What was written so far. Best effort: the error that led here is the one to report.
  private static func remove(_ folder: String) {
    do throws(CommandError) {
      for name in try names(in: folder) {
        let path = "\(folder)/\(name)"
        if unsafe unlink(path) != 0 { remove(path) }
      }
    } catch {
      return
    }
    unsafe rmdir(folder)
  }
}

/// Where `d_name` begins in a `dirent` of this platform.
private let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name)!

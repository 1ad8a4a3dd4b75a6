// Reads what a person names on the command line, with errors that say what to do.

import Glibc

/// Whole files and standard input, bounded.
enum InputFile {
  static func read(_ path: String, bytesMax: Int) throws(CommandError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CommandError("cannot open \(path): \(lastError())", code: .usage) }
    defer { close(descriptor) }
    return try readAll(descriptor, name: path, bytesMax: bytesMax)
  }

  static func readStandardInput(bytesMax: Int) throws(CommandError) -> [UInt8] {
    try readAll(STDIN_FILENO, name: "standard input", bytesMax: bytesMax)
  }

  private static func readAll(_ descriptor: Int32, name: String, bytesMax: Int) throws(CommandError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw CommandError("cannot read \(name): \(lastError())", code: .usage)
      }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= bytesMax else {
        throw CommandError("\(name) is larger than \(bytesMax) bytes, the most that is read", code: .usage)
      }
    }
  }
}

/// The text of `errno`.
func lastError() -> String { unsafe String(cString: strerror(errno)) }

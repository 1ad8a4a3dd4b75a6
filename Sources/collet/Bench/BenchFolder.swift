// A folder for what a benchmark writes, away from everybody's home.

import Glibc

struct BenchFolder: Sendable {
  let path: String

  init() throws(CommandError) {
    var template = Array("/tmp/collet-bench-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw CommandError("cannot make a folder in /tmp: \(lastError())") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// With everything in it.
  func remove() { Self.empty(path) }

  static func empty(_ folder: String) {
    guard let directory = unsafe opendir(folder) else { return }
    var files: [String] = []
    while let entry = unsafe readdir(directory) {
      files.append(
        unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
          unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    unsafe closedir(directory)
    for file in files where file != "." && file != ".." {
      empty("\(folder)/\(file)")
      _ = unsafe unlink("\(folder)/\(file)")
    }
    _ = unsafe rmdir(folder)
  }
}

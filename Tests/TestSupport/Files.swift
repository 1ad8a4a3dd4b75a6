// Small file helpers for tests, without Foundation.

import Glibc

/// Reads a whole file; a test that cannot read its input fails loudly.
public func readFile(_ path: String) throws -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw FileFailure(path: path, number: errno) }
    if count == 0 { return bytes }
    bytes.append(contentsOf: chunk[..<count])
  }
}

/// Writes a whole file, replacing what was there.
public func writeFile(_ path: String, _ bytes: some Sequence<UInt8>, mode: UInt32 = 0o644) throws {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
  guard descriptor >= 0 else { throw FileFailure(path: path, number: errno) }
  defer { close(descriptor) }
  let all = Array(bytes)
  var done = 0
  while done < all.count {
    let count = all.withUnsafeBytes { write(descriptor, $0.baseAddress! + done, $0.count - done) }
    guard count > 0 else { throw FileFailure(path: path, number: errno) }
    done += count
  }
}

/// The names in a folder, sorted.
public func listFolder(_ path: String) throws -> [String] {
  guard let folder = opendir(path) else { throw FileFailure(path: path, number: errno) }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// A file operation that a test needed did not work.
public struct FileFailure: Error, CustomStringConvertible {
  let path: String
  let number: Int32
  public var description: String { "\(path): \(String(cString: strerror(number)))" }
}

/// A folder of its own for one test, removed with everything in it when the last reference goes.
public final class TemporaryFolder: Sendable {
  /// Without a slash at the end.
  public let path: String

  public init() throws {
    var template = Array("/tmp/collet-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFailure(path: "/tmp", number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { remove() }

  /// Removes the folder now, for one that is never released.
  public func remove() { removeTree(path) }

  /// Writes a file in this folder, making the folders on the way, and returns its path.
  @discardableResult
  public func write(_ name: String, _ text: String, mode: UInt32 = 0o644) throws -> String {
    let target = path + "/" + name
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o755)
    }
    try writeFile(target, text.utf8, mode: mode)
    return target
  }
}

private func removeTree(_ path: String) {
  chmod(path, 0o700)
  for name in (try? listFolder(path)) ?? [] {
    let child = path + "/" + name
    var status = stat()
    guard lstat(child, &status) == 0 else { continue }
    if status.st_mode & S_IFMT == S_IFDIR { removeTree(child) } else { unlink(child) }
  }
  rmdir(path)
}

// Where the loader finds a library by its name: its cache, read without running it, then the folders that it knows.

/// The loader's view of installed libraries.
enum LoaderCache {
  /// Changes whenever a package brings a library or takes one away.
  static let file = "/etc/ld.so.cache"
  static let bytesMax = 16 << 20

  #if arch(x86_64)
    /// An ELF library of glibc for this machine.
    private static let flags: UInt32 = 0x0303
    static let folders = [
      "/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/lib", "/usr/lib",
      "/usr/local/lib",
    ]
  #else
    private static let flags: UInt32 = 0x0A03
    static let folders = [
      "/lib/aarch64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/lib64", "/usr/lib64", "/lib", "/usr/lib",
      "/usr/local/lib",
    ]
  #endif

  /// The path of a library, `nil` when it is not installed.
  static func path(of name: String) -> String? {
    if let bytes = try? fileContents(file, limit: bytesMax), let path = path(of: name, in: bytes) { return path }
    return folders.lazy.map { "\($0)/\(name)" }.first { (try? fileStatus($0))?.kind == .file }
  }

  /// The first entry of the name: the cache has the best first. A cache of another form counts as empty.
  static func path(of name: String, in bytes: [UInt8]) -> String? {
    let magic = Array("glibc-ld.so.cache1.1".utf8)
    guard bytes.count >= 48, bytes.starts(with: magic) else { return nil }
    let source = ElfBytes(bytes[...])
    let count = Int(source.u32(20))
    guard count <= (bytes.count - 48) / 24 else { return nil }
    let wanted = Array(name.utf8)
    for index in 0..<count {
      let at = 48 + index * 24
      guard source.u32(at) == flags, source.u64(at + 16) == 0 else { continue }
      guard let found = source.text(UInt64(source.u32(at + 4))), found.elementsEqual(wanted) else { continue }
      guard let path = source.text(UInt64(source.u32(at + 8))), path.first == UInt8(ascii: "/") else { continue }
      return String(decoding: path, as: UTF8.self)
    }
    return nil
  }
}

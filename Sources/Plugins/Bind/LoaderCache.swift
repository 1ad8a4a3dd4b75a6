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
    ]
    /// Below any folder: what is made for newer processors.
    static let variants = ["glibc-hwcaps/x86-64-v2/", "glibc-hwcaps/x86-64-v3/", "glibc-hwcaps/x86-64-v4/"]
  #else
    private static let flags: UInt32 = 0x0A03
    static let folders = [
      "/lib/aarch64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/lib64", "/usr/lib64", "/lib", "/usr/lib",
    ]
    static let variants: [String] = []
  #endif

  /// The path of a library, `nil` when it is not installed. Opened by its path it may lie where the loader looks only
  /// after it was told to.
  static func path(of name: String) -> String? { path(of: name, folders: folders + ["/usr/local/lib"]) }

  /// The same for one that the loader itself has to find.
  static func path(ofNeeded name: String) -> String? {
    path(of: name, folders: folders)
      ?? path(
        of: name,
        folders: variants.flatMap { variant in
          folders.map { "\($0)/\(variant)" }
        })
  }

  private static func path(of name: String, folders: [String]) -> String? {
    let isFile = { (path: String) in (try? fileStatus(path))?.kind == .file }
    // It may be older than what it names.
    if let bytes = try? fileContents(file, limit: bytesMax), let path = path(of: name, in: bytes), isFile(path) {
      return path
    }
    return folders.lazy.map { "\($0)/\(name)" }.first(where: isFile)
  }

  /// The first entry of the name: the cache has the best first. A cache of another form counts as empty.
  static func path(of name: String, in bytes: [UInt8]) -> String? {
    let wanted = Array(name.utf8)
    var path: String?
    forEachEntry(in: bytes) { found, place in
      guard found.elementsEqual(wanted), place.first == UInt8(ascii: "/") else { return true }
      path = String(decoding: place, as: UTF8.self)
      return false
    }
    return path
  }

  /// The names of all libraries that it knows, each once.
  static func names() -> [String] {
    guard let bytes = try? fileContents(file, limit: bytesMax) else { return [] }
    var names: Set<String> = []
    forEachEntry(in: bytes) { name, _ in
      names.insert(String(decoding: name, as: UTF8.self))
      return true
    }
    return names.sorted()
  }

  /// Calls `body` with name and path of each entry for this machine, until it returns `false`.
  private static func forEachEntry(in bytes: [UInt8], _ body: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Bool) {
    let magic = Array("glibc-ld.so.cache1.1".utf8)
    guard bytes.count >= 48, bytes.starts(with: magic) else { return }
    let source = ElfBytes(bytes[...])
    let count = Int(source.u32(20))
    guard count <= (bytes.count - 48) / 24 else { return }
    for index in 0..<count {
      let at = 48 + index * 24
      guard source.u32(at) == flags, source.u64(at + 16) == 0 else { continue }
      guard let name = source.text(UInt64(source.u32(at + 4))), let path = source.text(UInt64(source.u32(at + 8)))
      else { continue }
      if !body(name, path) { return }
    }
  }
}

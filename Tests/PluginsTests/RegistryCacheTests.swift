import Glibc
import JSON
import TestSupport
import Testing

@testable import Plugins

@Suite("the registry cache")
struct RegistryCacheTests {
  /// The listing as text, with the cache.
  func cached(_ shop: Workshop) -> String {
    var discovery = shop.discovery()
    discovery.usesCache = true
    return String(decoding: ListingJSON.bytes(discovery.list(), isolation: Isolation.none), as: UTF8.self)
  }

  func uncached(_ shop: Workshop) -> String {
    String(decoding: ListingJSON.bytes(shop.list(), isolation: Isolation.none), as: UTF8.self)
  }

  /// Whether every finding of the last listing may be kept: nothing changed just before.
  func image(_ shop: Workshop) throws -> RegistryImage? {
    let cache = RegistryCache(folder: shop.locations.cacheFolder)
    return try cache.load(path: shop.path("plugins"), status: fileStatus(shop.path("plugins")))
  }

  func cacheFile(_ shop: Workshop) throws -> String {
    let folder = shop.locations.cacheFolder
    let name = try #require(try listFolder(folder).first { $0.hasSuffix(".bin") })
    return "\(folder)/\(name)"
  }

  /// Sets a file's times into the past, so that it does not count as changed just now. The time of its last change of
  /// status cannot be set; tests that need an old one make the stored finding old instead.
  func settle(_ shop: Workshop) throws {
    let path = try cacheFile(shop)
    var bytes = try readFile(path)
    let image = try #require(RegistryImage(checking: bytes))
    for record in 0..<image.count {
      let at = RegistryImage.Header.length + record * RegistryImage.Record.length + RegistryImage.Record.flags
      bytes[at] &= ~UInt8(Finding.Flags.passing.rawValue)
    }
    try writeFile(path, sealed(bytes), mode: 0o600)
  }

  /// The bytes with the checksum that they should have.
  func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    let sum = Checksum.of(bytes, from: RegistryImage.Header.size)
    for index in 0..<8 {
      bytes[RegistryImage.Header.checksum + index] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * index))
    }
    return bytes
  }

  func filled() throws -> Workshop {
    let shop = try Workshop()
    try shop.add("a", tool: "search", extra: Workshop.grants)
    try shop.add("b", tool: "search")
    try shop.add("nested", to: "plugins/nested", toolExtra: #""title":"A \"title\"\n","#)
    try shop.folder.write("plugins/bad.json", "{}")
    try shop.folder.write("plugins/missing.json", Workshop.manifest("missing"))
    try shop.folder.write("plugins/folder/data", "x")
    return shop
  }

  @Test("the second listing equals the first, byte for byte")
  func same() throws {
    let shop = try filled()
    let plain = uncached(shop)
    #expect(cached(shop) == plain)
    try settle(shop)
    #expect(cached(shop) == plain)
    #expect(plain.contains(#""title":"A \"title\"\n""#))
    let document = try DocumentReader(Array(plain.utf8))
    #expect(document.document.members(0).map(\.key) == ["plugins", "tools", "warnings"])
  }

  @Test("a listing that is current writes nothing")
  func noWrite() throws {
    let shop = try filled()
    _ = cached(shop)
    try settle(shop)
    let before = try fileStatus(cacheFile(shop)).stamp
    _ = cached(shop)
    #expect(try fileStatus(cacheFile(shop)).stamp == before)
  }

  @Test("what changed just before it was read is looked at again")
  func racy() throws {
    let shop = try filled()
    _ = cached(shop)
    let image = try #require(try image(shop))
    #expect((0..<image.count).contains { image.flags($0).contains(.passing) })
    let now = wallClock()
    let stamp = FileStamp(device: 1, inode: 1, size: 1, modified: now - 1_500_000_001, changed: now - 1_500_000_001)
    #expect(!stamp.isFresh(at: now) && stamp.isFresh(at: now - 1_490_000_000))
    let coarse = FileStamp(device: 1, inode: 1, size: 1, modified: 5_000_000_000, changed: 5_000_000_000)
    #expect(coarse.isFresh(at: 6_900_000_000) && !coarse.isFresh(at: 7_100_000_000))
  }

  static let changes: [(what: String, change: @Sendable (Workshop) throws -> Void)] = [
    ("an edit of the same length", { try $0.folder.write("plugins/b.json", Workshop.manifest("b", tool: "hcraes")) }),
    ("a new plugin", { try $0.add("new") }),
    ("a removed manifest", { unlink($0.path("plugins/b.json")) }),
    ("a removed library", { unlink($0.path("plugins/b.so")) }),
    ("a library that appears", { try writeFile($0.path("plugins/missing.so"), Workshop.library) }),
    (
      "a library of another machine",
      { shop in
        var bytes = Workshop.library
        bytes[18] = 183
        try writeFile(shop.path("plugins/b.so"), bytes)
      }
    ),
    (
      "a replaced file with old times",
      { shop in
        try shop.folder.write("plugins/b.tmp", Workshop.manifest("b", tool: "hcraes"))
        var times = [timespec(tv_sec: 1_000_000, tv_nsec: 5), timespec(tv_sec: 1_000_000, tv_nsec: 5)]
        utimensat(AT_FDCWD, shop.path("plugins/b.tmp"), &times, 0)
        rename(shop.path("plugins/b.tmp"), shop.path("plugins/b.json"))
      }
    ),
    (
      "a manifest that becomes a folder",
      { shop in
        unlink(shop.path("plugins/b.json"))
        mkdir(shop.path("plugins/b.json"), 0o755)
      }
    ),
    ("a folder that becomes a plugin", { try $0.add("folder", to: "plugins/folder") }),
    ("a nested plugin that goes", { unlink($0.path("plugins/nested/nested.json")) }),
    ("a renamed manifest", { rename($0.path("plugins/b.json"), $0.path("plugins/c.json")) }),
  ]

  @Test("every change is seen", arguments: 0..<changes.count)
  func invalidation(index: Int) throws {
    let shop = try filled()
    let before = cached(shop)
    try settle(shop)
    #expect(cached(shop) == before)
    try Self.changes[index].change(shop)
    let after = cached(shop)
    #expect(after == uncached(shop), "\(Self.changes[index].what)")
    #expect(after != before || index == 8, "\(Self.changes[index].what)")
  }

  @Test("damage at every byte is noticed or harmless")
  func damage() throws {
    let shop = try Workshop()
    try shop.add("a")
    try shop.folder.write("plugins/bad.json", "{}")
    let plain = uncached(shop)
    #expect(cached(shop) == plain)
    let bytes = try #require(try image(shop)).bytes
    for at in bytes.indices {
      var damaged = bytes
      damaged[at] ^= 0x41
      #expect(RegistryImage(checking: damaged) == nil, "byte \(at)")
    }
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(RegistryImage(checking: Array(bytes[..<count])) == nil)
    }
  }

  @Test("offsets are checked even under a right checksum")
  func hostile() throws {
    let shop = try Workshop()
    try shop.add("a")
    _ = cached(shop)
    let bytes = try #require(try image(shop)).bytes
    let tables = RegistryImage.Header.length + RegistryImage.Record.length + RegistryImage.ToolRecord.length + 8
    for at in 8..<tables {
      for value: UInt8 in [0xFF, 0x7F, 0x80] {
        var damaged = bytes
        damaged[at] = value
        guard let image = RegistryImage(checking: sealed(damaged)) else { continue }
        // Whatever is let through can be read without leaving the block.
        for record in 0..<image.count { _ = image.finding(record) }
        _ = image.path
      }
    }
  }

  @Test("a cache of another version, program, folder or owner is not used")
  func foreign() throws {
    let shop = try Workshop()
    try shop.add("a")
    _ = cached(shop)
    let path = try cacheFile(shop)
    let bytes = try readFile(path)
    #expect(try image(shop) != nil)
    for at in [RegistryImage.Header.version, RegistryImage.Header.program, RegistryImage.Header.folder + 8] {
      var other = bytes
      other[at] ^= 1
      try writeFile(path, sealed(other), mode: 0o600)
      #expect(try image(shop) == nil, "header byte \(at)")
    }
    try writeFile(path, bytes, mode: 0o600)
    #expect(try image(shop) != nil)
    chmod(path, 0o666)
    #expect(try image(shop) == nil)
    chmod(path, 0o600)
    // Not through a link: somebody else could choose where it leads.
    rename(path, path + ".moved")
    symlink(path + ".moved", path)
    #expect(try image(shop) == nil)
  }

  @Test("a home that cannot be written to changes nothing but the speed")
  func unwritable() throws {
    let shop = try Workshop()
    try shop.add("a")
    try shop.folder.write("home", "a file where the folder should be")
    #expect(cached(shop) == uncached(shop).replacing("\"warnings\":[", with: "\"warnings\":["))
  }

  @Test("two writers at once leave one whole file")
  func concurrent() async throws {
    let shop = try filled()
    let plain = uncached(shop)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask {
          let text = cached(shop)
          return text == plain
        }
      }
      for await isSame in group { #expect(isSame) }
    }
    #expect(try listFolder(shop.locations.cacheFolder).count == 1)
    #expect(try image(shop) != nil)
  }

  @Test("old files go when there are too many")
  func pruning() throws {
    let shop = try Workshop()
    let folder = shop.locations.cacheFolder
    for index in 0..<(RegistryCache.filesMax + 20) { try shop.folder.write("home/cache/plugins-\(index).bin", "old") }
    try shop.add("a")
    _ = cached(shop)
    #expect(try listFolder(folder).count == RegistryCache.filesMax)
    #expect(try image(shop) != nil)
  }

  @Test("the hash of an approved library is kept")
  func hashes() throws {
    let shop = try Workshop()
    try shop.add("a", extra: Workshop.grants)
    let listing = shop.list()
    try TrustStore(shop.locations).approve(try listing.trustRequest(0, anyBuild: false).approval)
    #expect(cached(shop).contains("\"state\":\"ready\""))
    #expect(try #require(try image(shop)).flags(0).contains(.hashed))
    try settle(shop)
    #expect(cached(shop).contains("\"state\":\"ready\""))
    try writeFile(shop.path("plugins/a.so"), Workshop.library + [0])
    #expect(cached(shop).contains("\"state\":\"changed\""))
  }
}

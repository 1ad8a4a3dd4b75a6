import Glibc
import TestSupport
import Testing

@testable import Plugins

@Suite("What a worker is confined to")
struct ConfinementTests {
  @Test("granted paths that are there are opened, with what may be done there")
  func paths() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("shop.sqlite", "x")
    var grants = Grants()
    grants.read = [file, folder.path]
    grants.write = [folder.path]
    grants.exec = ["/bin/sh"]
    let confinement = Confinement(grants, dataFolder: folder.path + "/data")
    #expect(
      confinement.paths == [
        .init(path: folder.path, access: [.read, .write]), .init(path: file, access: .read),
        .init(path: "/bin/sh", access: [.read, .execute]),
      ])
    #expect(confinement.mayExecute && confinement.warnings.isEmpty && confinement.dataFolder == nil)
    #expect(confinement.fileBytes == Confinement.fileBytesDefault)
  }

  @Test("without a grant to write nothing may be written at all")
  func nothing() {
    let confinement = Confinement(Grants(), dataFolder: "/nowhere")
    #expect(confinement.paths.isEmpty && confinement.fileBytes == 0 && !confinement.mayExecute)
  }

  @Test("the private folder is made when it is needed, for its owner alone, and bounds the size of files")
  func data() throws {
    let folder = try TemporaryFolder()
    let data = folder.path + "/home/data/shop"
    var grants = Grants()
    grants.write = [data, data + "/index"]
    grants.storage = 5_000
    let confinement = Confinement(grants, dataFolder: data)
    var status = stat()
    #expect(stat(data, &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(stat(data + "/index", &status) == 0)
    #expect(confinement.dataFolder == data && confinement.dataBytes == 5_000 && confinement.fileBytes == 5_000)
  }

  @Test("what is not there is left out with a word; nothing above it is opened, only a folder by its '/' is made")
  func absent() throws {
    let folder = try TemporaryFolder()
    var grants = Grants()
    grants.read = [folder.path + "/a"]
    grants.write = [folder.path + "/b", folder.path + "/c/"]
    grants.exec = [folder.path + "/d"]
    let confinement = Confinement(grants, dataFolder: "/nowhere")
    #expect(confinement.paths.map(\.path) == [folder.path + "/c/"])
    #expect(confinement.warnings.count == 3)
    #expect(confinement.warnings[0].contains("/b, which it may write to, does not exist"))
    #expect(try listFolder(folder.path) == ["c"])
  }

  @Test("a folder's size counts what lies below it, and every file at least a little")
  func size() throws {
    let folder = try TemporaryFolder()
    #expect(FolderSize.bytes(of: folder.path) == 0)
    try folder.write("a/b/c", String(repeating: "x", count: 100_000))
    for index in 0..<10 { try folder.write("empty/\(index)", "") }
    let size = FolderSize.bytes(of: folder.path)
    #expect(size >= 100_000 + 10 * 512 && size < 400_000)
  }
}

@Suite("Quarantine")
struct QuarantineTests {
  private static let minute: Int64 = 60_000

  @Test("three faults in five minutes close it for ten; fewer, or further apart, do not")
  func closing() {
    var history = FaultHistory(plugin: "shop", sha256: "")
    history.add(fault: "a", at: 0)
    history.add(fault: "b", at: 3 * Self.minute)
    history.add(fault: "c", at: 6 * Self.minute)
    #expect(history.since == 0)
    history.add(fault: "d", at: 7 * Self.minute)
    #expect(history.isClosed(at: 7 * Self.minute) && history.isClosed(at: 17 * Self.minute - 1) && history.why == "d")
    #expect(!history.isClosed(at: 17 * Self.minute) && history.isOnProbe(at: 17 * Self.minute))
  }

  @Test("on probe one fault closes it again, and one success ends it")
  func probe() {
    var history = FaultHistory(plugin: "shop", sha256: "")
    history.add(fault: "a", at: 1, atOnce: true)
    #expect(history.isClosed(at: 2))
    var bad = history
    bad.add(fault: "b", at: 11 * Self.minute)
    #expect(bad.isClosed(at: 20 * Self.minute))
    history.works(at: 5 * Self.minute)
    #expect(history.isClosed(at: 6 * Self.minute))
    history.works(at: 11 * Self.minute)
    #expect(history.since == 0 && history.faults.isEmpty)
  }

  @Test("it is kept by content, shown by the listing while it lasts, and ended by a changed file or a reset")
  func listing() throws {
    let shop = try Workshop()
    try shop.add("bad")
    try shop.add("good")
    let store = QuarantineStore(shop.locations)
    let first = shop.list()
    let sha256 = hexadecimal(try OpenFile(first.libraryPath(of: 0)!).descriptor.sha256())
    store.change("bad", sha256) { $0.add(fault: "died of SIGSEGV", at: FaultHistory.now(), atOnce: true) }
    let listing = shop.list()
    #expect(listing.states == ["bad quarantined", "good ready"])
    #expect(listing.reasons[0].contains("died of SIGSEGV") && listing.reasons[0].contains("--reset"))
    #expect(listing.toolNames == ["find_good"])
    // Its tools are answered for, though they are not offered.
    #expect(listing.registry().resolve("find_bad")?.plugin == 0)
    store.change("bad", sha256) { $0.until = FaultHistory.now() - 1 }
    #expect(shop.list().states == ["bad ready", "good ready"])
    store.change("bad", sha256) { $0.add(fault: "again", at: FaultHistory.now()) }
    #expect(shop.list().states[0] == "bad quarantined")
    #expect(store.reset(plugin: "bad") && !store.reset(plugin: "bad"))
    #expect(shop.list().states == ["bad ready", "good ready"])
  }

  @Test("a damaged record forgets and does no harm")
  func damaged() throws {
    let shop = try Workshop()
    try shop.add("bad")
    let store = QuarantineStore(shop.locations)
    store.change("bad", String(repeating: "a", count: 64)) { $0.add(fault: "x", at: FaultHistory.now()) }
    try writeFile(store.path, Array("{\"version\":1,\"plugins\":[{}".utf8))
    #expect(store.read().histories.isEmpty)
    #expect(shop.list().states == ["bad ready"])
  }
}

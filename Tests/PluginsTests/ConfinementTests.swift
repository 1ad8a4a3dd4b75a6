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
    let confinement = Confinement(grants, folders: GrantedFolders(data: folder.path + "/data"))
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
    let confinement = Confinement(Grants(), folders: GrantedFolders(data: "/nowhere"))
    #expect(confinement.paths.isEmpty && confinement.fileBytes == 0 && !confinement.mayExecute)
  }

  @Test("the private folder is made when it is needed, for its owner alone, and bounds the size of files")
  func data() throws {
    let folder = try TemporaryFolder()
    let data = folder.path + "/home/data/shop"
    var grants = Grants()
    grants.write = [data, data + "/index"]
    grants.storage = 5_000
    let confinement = Confinement(grants, folders: GrantedFolders(data: data))
    var status = stat()
    #expect(stat(data, &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(stat(data + "/index", &status) == 0)
    #expect(confinement.dataFolder == data && confinement.dataBytes == 5_000 && confinement.fileBytes == 5_000)
  }

  /// The grants of a plugin that has files in its own folder.
  private func grants(read: [String] = [], write: [String] = []) -> Grants {
    var grants = Grants()
    (grants.read, grants.write) = (read, write)
    return grants
  }

  @Test("no link leads out of the plugin's own folders, whenever it was put there; those inside them work")
  func linksOut() throws {
    let folder = try TemporaryFolder()
    let root = realPath(folder.path)!
    let plugin = root + "/plugin"
    try folder.write("private/file", "secret")
    try folder.write("plugin/v2/file", "x")
    try folder.write("plugin/swapped", "x")
    for (link, target) in [
      ("out", root + "/private"), ("up", "../private"), ("current", "v2"), ("v2/back", "../v2/file"),
    ] { symlink(target, "\(plugin)/\(link)") }
    mkdir(root + "/data", 0o700)
    symlink(root + "/private", root + "/data/out")
    let folders = GrantedFolders(data: root + "/data", plugin: plugin)
    let confinement = Confinement(
      grants(
        read: ["out", "./out", "up/file", "current/file", "v2/back", "swapped"].map { "\(plugin)/\($0)" }
          + [root + "/data/out/file"],
        write: [plugin + "/out/made/", root + "/data/out/below", root + "/data/new/deep"]), folders: folders)
    #expect(
      confinement.paths.map(\.path) == [
        root + "/data/new/deep", plugin + "/current/file", plugin + "/v2/back", plugin + "/swapped",
      ])
    #expect(confinement.warnings.count == 6)
    #expect(confinement.warnings.allSatisfy { $0.contains("leads out of") }, "\(confinement.warnings)")
    #expect(try listFolder(root + "/private") == ["file"])
    // What was looked at a moment ago may lead elsewhere by now.
    let swapped = try #require(confinement.paths.last)
    close(try swapped.open())
    unlink(plugin + "/swapped")
    symlink(root + "/private/file", plugin + "/swapped")
    #expect(throws: FileFault.self) { try swapped.open() }
    let told = folders.leads(grants(read: [plugin + "/out", plugin + "/current"]))
    #expect(told.bound.isEmpty && told.told.count == 1 && told.told[0].contains("\(plugin)/out leads out of \(plugin)"))
  }

  @Test("where another path leads is told and approved; one that leads elsewhere later is left out")
  func leads() throws {
    let folder = try TemporaryFolder()
    let root = realPath(folder.path)!
    try folder.write("a/file", "a")
    try folder.write("b/file", "b")
    symlink("a", root + "/link")
    let asked = grants(read: [root + "/link", root + "/a", root + "/absent"])
    var folders = GrantedFolders(data: root + "/data", plugin: root + "/plugin")
    let (told, bound) = folders.leads(asked)
    #expect(told == ["\(root)/link leads to \(root)/a"])
    #expect(bound == [root + "/link": root + "/a", root + "/a": root + "/a", root + "/absent": root + "/absent"])
    folders.approved = bound
    #expect(Confinement(asked, folders: folders).paths.map(\.path) == [root + "/link", root + "/a"])
    // Narrowed by the configuration to something below.
    #expect(Confinement(grants(read: [root + "/link/file"]), folders: folders).paths.count == 1)
    unlink(root + "/link")
    symlink("b", root + "/link")
    symlink("b", root + "/absent")
    let later = Confinement(asked, folders: folders)
    #expect(later.paths.map(\.path) == [root + "/a"])
    #expect(later.warnings.count == 2 && later.warnings.allSatisfy { $0.contains("leads to \(root)/b now") })
    #expect(Confinement(grants(read: [root + "/link/file"]), folders: folders).paths.isEmpty)
    // What the operator chose afterwards is the operator's.
    #expect(Confinement(grants(read: [root + "/b"]), folders: folders).paths.count == 1)
  }

  @Test("a folder that the configuration leaves nothing of holds nothing")
  func narrowedToNothing() {
    var grants = Grants()
    grants.write = ["/nowhere"]
    let folders = GrantedFolders(data: "/nowhere")
    #expect(Confinement(grants, folders: folders).dataBytes == Confinement.fileBytesDefault)
    grants.folder = 0
    let confinement = Confinement(grants, folders: folders)
    #expect(confinement.dataBytes == 0 && confinement.fileBytes == 0)
  }

  @Test("what is not there is left out with a word; nothing above it is opened, only a folder by its '/' is made")
  func absent() throws {
    let folder = try TemporaryFolder()
    var grants = Grants()
    grants.read = [folder.path + "/a"]
    grants.write = [folder.path + "/b", folder.path + "/c/"]
    grants.exec = [folder.path + "/d"]
    let confinement = Confinement(grants, folders: GrantedFolders(data: "/nowhere"))
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
    #expect(FolderSize.bytes(of: folder.path + "/absent") == 0)
  }

  @Test("a name of any bytes and a path of any length count, and what cannot be looked at counts as too much")
  func hidden() throws {
    let folder = try TemporaryFolder()
    let odd = open(folder.path, O_RDONLY | O_DIRECTORY)
    defer { close(odd) }
    let name: [CChar] = [-1, 0]
    #expect(mkdirat(odd, name, 0o700) == 0)
    let inner = openat(odd, name, O_RDONLY | O_DIRECTORY)
    let file = openat(inner, "file", O_WRONLY | O_CREAT, 0o600)
    let bytes = [UInt8](repeating: 1, count: 1 << 20)
    #expect(write(file, bytes, bytes.count) == bytes.count)
    close(file)
    // Deeper than a path can be long.
    var deep = dup(inner)
    let long = String(repeating: "d", count: 200)
    for _ in 0..<30 {
      #expect(mkdirat(deep, long, 0o700) == 0)
      let below = openat(deep, long, O_RDONLY | O_DIRECTORY)
      close(deep)
      deep = below
    }
    let last = openat(deep, "file", O_WRONLY | O_CREAT, 0o600)
    #expect(write(last, bytes, bytes.count) == bytes.count)
    for descriptor in [last, deep, inner] { close(descriptor) }
    let size = FolderSize.bytes(of: folder.path)
    #expect(size >= 2 << 20 && size < 3 << 20)
    _ = try? Subprocess.run("/bin/rm", ["-rf", folder.path + "/"])
  }

  @Test("a folder in it that nobody may list makes it as large as can be")
  func unlisted() throws {
    let folder = try TemporaryFolder()
    try folder.write("closed/file", "x")
    chmod(folder.path + "/closed", 0o300)
    defer { chmod(folder.path + "/closed", 0o700) }
    guard geteuid() != 0 else {
      // Root may list it all the same: this half is tried by descriptors, which are bounded for root too.
      var path = folder.path
      for _ in 0..<70 {
        path += "/d"
        mkdir(path, 0o700)
      }
      #expect(FolderSize.bytes(of: folder.path) == .max)
      return
    }
    #expect(FolderSize.bytes(of: folder.path) == .max)
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

import Glibc
import PluginRuntime
import TestSupport
import Testing
import WorkerWire

let isRoot = geteuid() == 0

/// From the start to the moment when calls can come, and to the end.
@Suite("Worker: start and end", .enabled(if: workerProgram != nil, "collet-worker is not built"))
struct StartTests {
  private func plugin(_ flags: String...) throws -> String { try PluginFixture.build("worker", flags: flags) }

  @Test("it reaches the level that the machine gives, and says what is missing")
  func levels() throws {
    let worker = try Worker(plugin: plugin())
    try worker.load()
    let hello = try #require(worker.hello)
    #expect(hello.version == UInt32(WW_VERSION))
    #expect(hello.level >= UInt32(WW_LEVEL_SANDBOX), "\(worker.reason)")
    let missing = hello.missing & ~UInt32(WW_MISSING_THREAD_LIMIT)
    #expect((hello.level == UInt32(WW_LEVEL_FULL)) == (missing == 0))
    #expect((missing == 0) == worker.reason.isEmpty)
    #expect(try worker.call("echo", "hello").text == "hello")
    worker.sendControl(Int32(WW_SHUTDOWN))
    try worker.run { worker.saidBye }
    #expect(worker.saidBye)
    #expect(worker.ending == "exited 0")
    #expect(worker.logs == ["1 0 same"], "shutdown is called on the thread of the entry")
  }

  @Test("as an ordinary user", .enabled(if: isRoot, "needs root to become somebody else"))
  func nobody() throws {
    var options = Options()
    options.prefix = Options.asNobody
    let worker = try Worker(plugin: plugin(), options)
    try worker.load()
    #expect(try worker.call("echo", "hello").text == "hello")
    #expect(try #require(worker.hello).level >= UInt32(WW_LEVEL_SANDBOX), "\(worker.reason)")
  }

  @Test("a plugin of root's has its threads counted, unless it starts programs", .enabled(if: isRoot, "needs root"))
  func threadsOfRoot() throws {
    var options = EscapeHost.asRoot[0].options
    let counted = try Worker(plugin: plugin(), options)
    try counted.load()
    options.flags |= UInt32(WW_SETUP_EXEC)
    let root = try Worker(plugin: plugin(), options)
    try root.load()
    // Where there are no user namespaces, or no number for the plugin, nothing of this holds.
    let hasNumbers = try readFile("/proc/self/uid_map").split(separator: UInt8(ascii: " ")).contains { $0.count > 8 }
    guard hasNumbers, try #require(counted.hello).level == UInt32(WW_LEVEL_FULL) else { return }
    #expect(try #require(counted.hello).missing == 0)
    #expect(try #require(root.hello).missing == UInt32(WW_MISSING_THREAD_LIMIT))
  }

  @Test("without namespaces it runs a level lower, which can be refused")
  func withoutNamespaces() throws {
    var options = Options()
    options.flags = 0
    let worker = try Worker(plugin: plugin(), options)
    try worker.load()
    #expect(try #require(worker.hello).level == UInt32(WW_LEVEL_SANDBOX))
    let missing = WW_MISSING_USER_NS | WW_MISSING_NET_NS | WW_MISSING_THREAD_LIMIT
    #expect(try #require(worker.hello).missing == UInt32(missing))
    #expect(try worker.call("try", "socket").text == "EPERM")
    options.minLevel = UInt32(WW_LEVEL_FULL)
    let refused = try Worker(plugin: plugin(), options)
    #expect(throws: Surprise.self) { try refused.load() }
    #expect(refused.failure?.code == WW_LOAD_LEVEL)
    #expect(refused.ending == "exited 0")
  }

  @Test("where the machine has no user namespaces", .enabled(if: isInstalled("unshare"), "unshare is not installed"))
  func noUserNamespaces() throws {
    // With SWITCH_USER, as a host sends it that is root in a container which has no number for another user.
    for flags in [0, UInt32(WW_SETUP_SWITCH_USER)] {
      var options = Options()
      options.prefix = Options.withoutUserNamespaces
      options.flags |= flags
      options.user = EscapeHost.pluginUser
      let worker = try Worker(plugin: plugin(), options)
      try worker.load()
      let hello = try #require(worker.hello)
      #expect(hello.missing & UInt32(WW_MISSING_USER_NS) != 0)
      #expect(hello.level == UInt32(WW_LEVEL_SANDBOX), "\(worker.reason)")
      #expect(try worker.call("echo", "hello").text == "hello")
    }
  }

  @Test("root that becomes another user", .enabled(if: isRoot, "needs root"))
  func switchesUser() throws {
    var options = Options()
    options.flags = UInt32(WW_SETUP_SWITCH_USER)
    #expect(throws: Surprise.self) { try Worker(plugin: plugin(), options).load() }  // uid 0 is no other user
  }

  @Test("plugins that cannot be opened are refused with code and reason")
  func failures() throws {
    let fails = try Worker(plugin: plugin("-DENTRY_FAILS"))
    #expect(throws: Surprise.self) { try fails.load() }
    #expect(fails.failure?.code == PR_E_ENTRY && fails.failure?.status == 2)
    #expect(fails.logs == ["3 0 why"])
    let empty = try Worker(plugin: PluginFixture.build(source: "int unused;", named: "empty"))
    #expect(throws: Surprise.self) { try empty.load() }
    #expect(empty.failure?.code == PR_E_SYMBOL)
    let text = try TemporaryFolder()
    let noLibrary = try Worker(plugin: text.write("text.so", "no library"))
    #expect(throws: Surprise.self) { try noLibrary.load() }
    #expect(noLibrary.failure?.code == PR_E_OPEN)
  }

  @Test("a plugin that promises something else than its manifest", arguments: [UInt32(0), 1, 2], [UInt32(0), 1, 2])
  func threading(says: UInt32, manifest: UInt32) throws {
    var options = Options()
    options.threading = manifest
    let worker = try Worker(plugin: plugin("-DTHREADING=\(says)"), options)
    if says == manifest {
      try worker.load()
    } else {
      #expect(throws: Surprise.self) { try worker.load() }
      #expect(worker.failure?.code == WW_LOAD_THREADING)
    }
  }

  @Test("a host of another wire version")
  func version() throws {
    var options = Options()
    options.versions = 2...3
    let worker = try Worker(plugin: plugin(), options)
    #expect(throws: Surprise.self) { try worker.load() }
    #expect(worker.failure?.code == WW_LOAD_VERSION)
  }

  @Test("the plugin may ask for services in its entry")
  func asksEarly() throws {
    let worker = try Worker(plugin: plugin("-DENTRY_ASKS"))
    worker.serve = { _ in ServiceAnswer(value: 5, bytes: Array("value".utf8)) }
    try worker.load()
  }

  @Test("it ends with the host's end of the control connection, also in a call that goes on")
  func hangUp() throws {
    let worker = try Worker(plugin: plugin())
    try worker.load()
    try worker.begin("spin")
    worker.hangUp()
    #expect(worker.ending == "exited 0")
  }

  @Test("it is started by nobody but its host")
  func otherParent() throws {
    var options = Options()
    // A shell that waits in between: the parent is not who it should be.
    options.prefix = ["sh", "-c", "\"$@\"; exit $?", "sh"]
    let worker = try Worker(plugin: plugin(), options)
    try worker.run { worker.ready != nil || worker.failure != nil }
    #expect(worker.ready == nil)
  }
}

import Glibc
import TestSupport
import Testing
import WorkerWire

/// What the kernel keeps a plugin from.
@Suite("Worker: policy", .enabled(if: workerProgram != nil, "collet-worker is not built"))
struct PolicyTests {
  /// As who the host is; and with namespaces and without.
  static let hosts: [(name: String, options: Options)] = {
    var plain = Options()
    plain.flags = 0
    var nobody = Options()
    nobody.prefix = Options.asNobody
    return [("as we are", Options()), ("without namespaces", plain)] + (isRoot ? [("as nobody", nobody)] : [])
  }()

  private func worker(_ options: Options) throws -> Worker {
    let worker = try Worker(plugin: PluginFixture.build("worker"), options)
    try worker.load()
    return worker
  }

  @Test("calls that answer with an error", arguments: hosts.indices)
  func refused(host: Int) throws {
    let worker = try worker(Self.hosts[host].options)
    for what in [
      "socket", "udp", "unix", "abstract", "fork", "exec", "kill host", "kill all", "memfd", "chmod",
      "clone namespace", "blocking", "fionbio", "own", "dumpable", "parent death", "limits", "shrink ring",
    ] {
      let answer = try worker.call("try", what).text
      #expect(answer == "EPERM" || answer == "EACCES", "\(what): \(answer)")
    }
    #expect(try worker.call("try", "something else").text == "EDOM")
  }

  @Test("calls that end the process", arguments: ["io_uring", "ptrace", "bpf", "x32"])
  func deadly(what: String) throws {
    let worker = try worker(Options())
    try worker.begin("try", Array(what.utf8))
    try worker.run { false }
    #expect(worker.ending == "signal \(SIGSYS)")
  }

  @Test("files that were not granted", arguments: hosts.indices)
  func files(host: Int) throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o755)
    let secret = try folder.write("secret", "secret")
    let worker = try worker(Self.hosts[host].options)
    for path in [
      "/etc/shadow", "/etc/passwd", secret, "/proc/self/environ", "/proc/1/environ", "/proc/self/mem",
      "/proc/\(getpid())/mem", "/proc/self/root/etc/passwd", "/proc/self/cwd/etc/passwd", "/sys/kernel/uevent_seqnum",
    ] {
      let answer = try worker.call("read", path).text
      #expect(answer == "EACCES" || answer == "ENOENT", "\(path): \(answer)")
    }
    #expect(try worker.call("write", folder.path + "/new").text == "EACCES")
    #expect(try worker.call("read", "/usr/share/zoneinfo/UTC").text.hasPrefix("TZif"))
  }

  @Test("granted files and folders, of which one only their owner may read", arguments: hosts.indices)
  func granted(host: Int) throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o755)
    let owned = try folder.write("owned", "owned", mode: 0o600)
    try folder.write("tree/deep/file", "deep")
    mkdir(folder.path + "/out", 0o777)
    chmod(folder.path + "/out", 0o777)
    symlink("/etc/passwd", folder.path + "/tree/link")
    var options = Self.hosts[host].options
    let isNobody = !options.prefix.isEmpty
    if isNobody {
      for name in ["/owned", "/tree", "/tree/deep", "/tree/deep/file"] { chown(folder.path + name, 65534, 65534) }
    }
    options.fileSize = 1 << 20
    options.paths = [
      (UInt32(WW_PATH_READ), owned), (UInt32(WW_PATH_READ), folder.path + "/tree"),
      (UInt32(WW_PATH_READ | WW_PATH_WRITE), folder.path + "/out"), (UInt32(WW_PATH_READ), "/does/not/exist"),
    ]
    let worker = try worker(options)
    #expect(try worker.call("read", owned).text == "owned")
    #expect(try worker.call("read", folder.path + "/tree/deep/file").text == "deep")
    #expect(try worker.call("write", folder.path + "/tree/deep/file").text == "EACCES")
    #expect(try worker.call("write", owned).text == "EACCES")
    #expect(try worker.call("write", folder.path + "/out/new").text == "0")
    #expect(try readFile(folder.path + "/out/new") == Array("written".utf8))
    #expect(try worker.call("read", folder.path + "/tree/link").text == "EACCES")
    #expect(try worker.call("read", folder.path + "/out/../owned").text == "owned")
    #expect(try worker.call("read", folder.path + "/tree/../../../etc/passwd").text == "EACCES")
  }

  @Test("the environment is empty, and what it held is gone")
  func emptyEnvironment() throws {
    var options = Options()
    options.environment = ["API_KEY=hunter2", "LANG=de_DE.UTF-8", "LD_BIND_NOW=1"]
    let worker = try worker(options)
    #expect(try worker.call("environment").text == "LANG=de_DE.UTF-8;SWIFT_BACKTRACE=enable=no;")
    let environment = try? readFile("/proc/\(worker.pid)/environ")
    #expect(!String(decoding: environment ?? [], as: UTF8.self).contains("hunter2"))
  }

  @Test("the process profile runs the listed program and no other, and its processes end with it")
  func process() throws {
    var options = Options()
    options.flags |= UInt32(WW_SETUP_EXEC)
    options.paths = [(UInt32(WW_PATH_READ | WW_PATH_EXEC), "/bin/true")]
    let worker = try worker(options)
    #expect(try worker.call("run", "/bin/true").text.contains("coreutils"))
    #expect(try worker.call("run", "/bin/false").text == "EACCES")
    #expect(try worker.call("run", "/bin/true").text.contains("coreutils"))
    #expect(try worker.call("try", "clone namespace").text == "EPERM")
    let crashes = try worker.begin("crash", Array("a".utf8))
    try worker.run { false }
    #expect(worker.ending == "signal \(SIGABRT)")
    #expect(worker.crash.call == crashes)
  }

  @Test("the core limit, memory and files are limited")
  func limits() throws {
    var options = Options()
    options.memory = 256 << 20
    let worker = try worker(options)
    let limits = String(decoding: try readFile("/proc/\(worker.pid)/limits"), as: UTF8.self).split(separator: "\n")
    func limit(_ name: String) -> [Substring] {
      limits.first { $0.hasPrefix(name) }?.dropFirst(name.count).split(separator: " ").prefix(2).map { $0 } ?? []
    }
    #expect(limit("Max address space") == ["268435456", "268435456"])
    #expect(limit("Max core file size") == ["0", "0"])
    #expect(limit("Max open files") == ["64", "64"])
    #expect(limit("Max file size") == ["0", "0"])
  }
}

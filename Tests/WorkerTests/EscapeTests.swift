import Glibc
import TestSupport
import Testing
import WorkerWire

/// A hostile plugin in the real worker: nothing that it tries gets it out, whoever the host is and whatever the machine
/// has. Each attempt is made without confinement too: what fails there proves nothing, and is printed.
@Suite("Worker: escapes", .enabled(if: workerProgram != nil, "collet-worker is not built"), .timeLimit(.minutes(2)))
struct EscapeTests {
  private static let needsRoot: Comment = "the tests run as an ordinary user: root's half needs root"

  @Test("as root, with namespaces and without", .enabled(if: isRoot, needsRoot), arguments: EscapeHost.asRoot)
  func root(host: EscapeHost) throws { try attemptAll(host) }

  @Test("as an ordinary user, with namespaces and without", arguments: ordinaryHosts)
  func ordinary(host: EscapeHost) throws { try attemptAll(host) }

  private static let ordinaryHosts = isRoot ? EscapeHost.asNobody : EscapeHost.asMyself

  private func attemptAll(_ host: EscapeHost) throws {
    let scene = try Scene(host, plugin: PluginFixture.build("escape"))
    var worker = try scene.worker(scene.options)
    for attempt in Attempt.all {
      let argument = try attempt.argument(scene)
      let answer = try result(of: attempt.tool, argument, in: worker)
      let what: Comment = "\(host): \(attempt.tool) \(argument): \(answer)"
      switch attempt.outcome {
      case .refused(let others): #expect((["EPERM", "EACCES"] + others).contains(answer), what)
      case .killed: #expect(answer == "signal \(SIGSYS)", what)
      }
      if worker.isGone { worker = try scene.worker(scene.options) }
      let damage = scene.damage()
      #expect(damage.isEmpty, "\(attempt.tool): \(damage)")
    }
  }

  /// The errno of the attempt, "done", or how the process ended over it.
  private func result(of tool: String, _ argument: String, in worker: Worker) throws -> String {
    let number = try worker.begin(tool, Array(argument.utf8))
    try worker.run { worker.answers[number] != nil }
    return worker.answers[number]?.text ?? worker.ending
  }

  @Test("without confinement the same attempts work as root", .enabled(if: isRoot, needsRoot))
  func controlAsRoot() throws { try attemptUnconfined(EscapeHost.asRoot[0]) }

  @Test("without confinement the same attempts work as an ordinary user")
  func control() throws { try attemptUnconfined(Self.ordinaryHosts[0]) }

  private func attemptUnconfined(_ host: EscapeHost) throws {
    let plugin = try PluginFixture.build("escape")
    var scene = try Scene(host, plugin: plugin)
    var idle: [String] = []
    for attempt in Attempt.all {
      if case .none = attempt.control { continue }
      let argument = try attempt.argument(scene)
      let answer = try result(of: attempt.tool, argument, in: scene.worker(scene.bareOptions))
      let what = "\(attempt.tool) \(argument): \(answer)"
      let works = answer == "done" || answer.hasPrefix("exited")
      let arrives = works || !["EPERM", "EACCES", "ENOSYS"].contains(answer)
      let proves: Bool
      if case .arrives = attempt.control { proves = arrives } else { proves = works }
      if case .dependsOnKernel = attempt.control {
        if !proves { idle.append(what) }
      } else if attempt.controlNeedsRoot && host.user != 0 {
        if !proves { idle.append(what) }
      } else {
        #expect(proves, "\(host): \(what)")
      }
      // Some of them do damage: the next one finds all as it should be.
      if !scene.damage().isEmpty || argumentsAreSpent(scene) { scene = try Scene(host, plugin: plugin) }
    }
    print("escapes as \(host) that prove nothing on this machine, for they fail unconfined too:")
    for line in idle { print("  " + line) }
    #expect(idle.count < Attempt.all.count / 2)
  }

  private func argumentsAreSpent(_ scene: Scene) -> Bool {
    (try? readFile(scene.readable + "/mine")) != Array("mine".utf8)
      || access(scene.readable + "/new", F_OK) == 0 || access(scene.home + "/new", F_OK) == 0
  }

  @Test("every attempt that the plugin knows is made")
  func complete() throws {
    let host = EscapeHost.asMyself[0]
    let scene = try Scene(host, plugin: PluginFixture.build("escape"))
    let known = try scene.worker(scene.options).call("names").text.split(separator: " ").map(String.init)
    let elsewhere: Set = ["names", "sweep", "die", "run_program", "descriptors", "read_descriptor", "search_memory"]
    var made = Set(Attempt.all.map(\.tool)).union(elsewhere)
    #if !arch(x86_64)
      made.formUnion(known.filter { $0.hasPrefix("old_") || $0.hasPrefix("x32_") })
    #endif
    #expect(Set(known) == made)
  }

  private static let hosts = (isRoot ? EscapeHost.asRoot : []) + ordinaryHosts

  @Test("a number that is not on the list is refused, and one of the other list ends the process", arguments: hosts)
  func numbers(host: EscapeHost) throws {
    let plugin = try PluginFixture.build("escape")
    var options = host.options
    var worker = try Worker(plugin: plugin, options)
    try worker.load()
    // clone3 and openat2: C libraries do without them, given this answer.
    let low = try worker.call("sweep", "0|1024").text
    #expect(low == "other: 435 ENOSYS 437 ENOSYS ")
    let high = try worker.call("sweep", "0x3ffffff0|0x40000000").text
    #expect(high == "other: ")
    var index = 0
    while true {
      let answer = try result(of: "die", "\(index)", in: worker)
      if answer == "ERANGE" { break }
      #expect(answer == "signal \(SIGSYS)", "number \(index) of the list: \(answer)")
      options.flags = host.flags
      worker = try Worker(plugin: plugin, options)
      try worker.load()
      index += 1
    }
    #expect(index == 29)
  }

  @Test("descriptors that the host left open are closed", arguments: hosts)
  func leftOpen(host: EscapeHost) throws {
    let scene = try Scene(host, plugin: PluginFixture.build("escape"))
    let secret = open(try scene.file(), O_RDONLY | O_CLOEXEC)
    defer { close(secret) }
    let seen = try scene.folder.write("seen", "")
    chmod(seen, 0o666)
    var options = scene.options
    options.leftOpen = [secret, secret]
    options.paths = []
    // What the process had when it was started as the worker's program.
    options.prefix += ["sh", "-c", "cat <&9 >\(seen); exec \"$@\"", "sh"]
    let worker = try scene.worker(options)
    #expect(String(decoding: try readFile(seen), as: UTF8.self) == "secret")
    let open = try worker.call("descriptors").text.split(separator: " ").compactMap { Int32($0) }
    #expect(Set(open).isSubset(of: [0, 1, 2, WW_FD_CONTROL, WW_FD_IMAGE, WW_FD_DATA, WW_FD_BELL]), "\(open)")
    for number in [9, 10] { #expect(try worker.call("read_descriptor", "\(number)").text == "EBADF") }
  }

  @Test("nothing of the environment is left in memory", arguments: hosts)
  func memory(host: EscapeHost) throws {
    let scene = try Scene(host, plugin: PluginFixture.build("escape"))
    var options = scene.options
    options.environment = ["API_KEY=hunter2-of-the-host"]
    let worker = try scene.worker(options)
    func turned(_ text: String) -> [UInt8] { text.utf8.map { ~$0 } }
    #expect(try worker.call("search_memory", turned("hunter2-of-the-host")).text == "ENODATA")
    // It does find what is there.
    #expect(try worker.call("search_memory", turned("/proc/self/maps")).text == "done")
    #expect(try worker.call("search_memory", turned("SWIFT_BACKTRACE=enable")).text == "done")
  }

  @Test("what was granted works, files that only the host's user may open included", arguments: hosts)
  func granted(host: EscapeHost) throws {
    let scene = try Scene(host, plugin: PluginFixture.build("escape"))
    let worker = try scene.worker(scene.options)
    func expectDone(_ tool: String, _ argument: String) throws {
      let answer = try result(of: tool, argument, in: worker)
      #expect(answer == "done", "\(host): \(tool) \(argument): \(answer)")
    }
    try expectDone("read_file", scene.readable + "/mine")
    try expectDone("read_file", scene.readable + "/below/deep")
    try expectDone("read_file", scene.readable + "/up/readable/mine")
    try expectDone("read_file", scene.writable + "/../readable/mine")
    try expectDone("open_below_path", "\(scene.readable)|below/deep")
    try expectDone("reopen_path", scene.readable + "/mine")
    try expectDone("read_folder", scene.readable)
    try expectDone("read_file", "/usr/share/zoneinfo/UTC")
    try expectDone("write_file", scene.writable + "/mine")
    try expectDone("create_file", scene.writable + "/new")
    try expectDone("temporary_file", scene.writable)
    try expectDone("make_folder", scene.writable + "/made")
    try expectDone("rename_file", "\(scene.writable)/new|\(scene.writable)/made/newer")
    try expectDone("truncate_path", scene.writable + "/made/newer")
    try expectDone("remove_file", scene.writable + "/made/newer")
    try expectDone("set_affinity", "0")
    var status = stat()
    #expect(stat(scene.writable + "/made", &status) == 0 && status.st_uid == host.user, "who owns what it makes")
  }

  @Test("the process profile starts what is listed; neither others nor what is listed gets further", arguments: hosts)
  func profile(host: EscapeHost) throws {
    let scene = try Scene(host, plugin: PluginFixture.build("escape"))
    var options = scene.options
    options.flags |= UInt32(WW_SETUP_EXEC)
    for program in ["/bin/cat", "/bin/sh"] { options.paths.append((UInt32(WW_PATH_READ | WW_PATH_EXEC), program)) }
    // What is started by root's host where there are no user namespaces is a stranger to root's files.
    let anybodys = try scene.folder.write("anybodys/file", "public")
    chmod(scene.folder.path + "/anybodys", 0o755)
    options.paths.append((UInt32(WW_PATH_READ), scene.folder.path + "/anybodys"))
    let worker = try scene.worker(options)
    func run(_ words: String...) throws -> String {
      try worker.call("run_program", words.joined(separator: "|")).text
    }
    #expect(try run("/bin/cat", anybodys) == "public|0")
    #expect(try run("/bin/sh", "-c", "read line < \(anybodys); echo $line").hasPrefix("public"))
    #expect(try run("/bin/cat", "/etc/passwd").hasSuffix("Permission denied\n|1"))
    #expect(try run("/bin/cat", scene.home + "/.ssh/key").hasSuffix("Permission denied\n|1"))
    #expect(try run("/bin/sh", "-c", "echo x > \(scene.home)/new").contains("Permission denied"))
    #expect(try run("/bin/sh", "-c", "/bin/false").contains("Permission denied"))
    #expect(try run("/bin/false") == "EACCES|99")
    #if arch(x86_64)
      #expect(try run("/lib64/ld-linux-x86-64.so.2", "/bin/false").hasSuffix("|127"))
    #endif
    for (tool, argument) in [
      ("send_signal", "\(scene.strangerNumber)"), ("send_signal", "\(scene.sibling.pid)"),
      ("signal_thread", "\(scene.strangerNumber)"), ("queue_signal", "\(scene.strangerNumber)"),
      ("read_memory", "\(scene.strangerNumber)|\(scene.address)"), ("execute_memory", ""), ("execute_path", "/bin/cat"),
      ("fork_namespace", ""), ("set_affinity", "\(scene.strangerNumber)"), ("open_socket", "\(AF_INET) 1 0"),
      ("become", ""), ("open_process", "\(scene.strangerNumber)"), ("change_root", "/"), ("create_memory", ""),
    ] {
      let answer = try worker.call(tool, argument).text
      #expect(["EPERM", "EACCES", "ESRCH"].contains(answer), "\(host): \(tool) \(argument): \(answer)")
    }
    #expect(scene.damage() == [])
    #expect(try result(of: "trace", "\(scene.strangerNumber)", in: worker) == "signal \(SIGSYS)")
  }

  /// A program that starts another one for which the kernel has no landlock.
  private func withoutLandlock(_ folder: TemporaryFolder) throws -> String {
    let source = try folder.write(
      "deny.c",
      """
      #include <errno.h>
      #include <linux/filter.h>
      #include <linux/seccomp.h>
      #include <stddef.h>
      #include <sys/prctl.h>
      #include <unistd.h>
      int main(int count, char **words) {
          struct sock_filter steps[] = {
              BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
              BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 444, 0, 1), // landlock_create_ruleset
              BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOSYS),
              BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
          };
          struct sock_fprog program = {sizeof steps / sizeof *steps, steps};
          if (count < 2 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) || prctl(PR_SET_SECCOMP, 2, &program)) return 1;
          return execv(words[1], words + 1);
      }
      """)
    let built = try Subprocess.run("cc", ["-o", folder.path + "/deny", source])
    guard built.succeeded else { throw Surprise(description: built.errorOutput) }
    return folder.path + "/deny"
  }

  @Test("without landlock, root's worker is a stranger to root's files", .enabled(if: isRoot, needsRoot))
  func noLandlock() throws {
    let host = EscapeHost.asRoot[0]
    let scene = try Scene(host, plugin: PluginFixture.build("escape"))
    var options = scene.options
    options.prefix = [try withoutLandlock(scene.folder)]
    let worker = try scene.worker(options)
    let hello = try #require(worker.hello)
    #expect(hello.level == UInt32(WW_LEVEL_PROCESS))
    #expect(hello.missing == UInt32(WW_MISSING_LANDLOCK | WW_MISSING_USER_NS), "\(worker.reason)")
    for path in ["/etc/shadow", "/proc/1/environ", scene.home + "/.ssh/key", try scene.file()] {
      #expect(try worker.call("read_file", path).text == "EACCES")
    }
    #expect(try worker.call("write_file", "/proc/sys/kernel/printk_ratelimit").text == "EACCES")
    #expect(try worker.call("send_signal", "\(scene.strangerNumber)").text == "EPERM")
    #expect(try worker.call("read_memory", "\(scene.strangerNumber)|\(scene.address)").text == "EACCES")
    #expect(try worker.call("open_socket", "\(AF_INET) 1 0").text == "EPERM")
    // Nothing holds it to what it was granted: that is what the level says.
    #expect(try worker.call("read_file", "/etc/passwd").text == "done")
    #expect(scene.damage() == [])
  }
}

import Children
import EventLoop
import Glibc
import TestSupport
import Testing

/// Real children: programs that every Debian has.
/// One after the other, so that descriptors can be counted.
@Suite("Children", .serialized)
struct ChildTests {
  static func run(_ script: String, _ change: (inout ChildProgram) -> Void = { _ in }) async throws -> ChildResult {
    var program = ChildProgram(path: "/bin/sh", arguments: ["-c", script])
    change(&program)
    return try await program.run()
  }

  @Test("what it writes to each of its three outputs arrives, with how it ended")
  func outputs() async throws {
    let result = try await Self.run("printf out; printf err >&2; printf report >&3; exit 7")
    #expect(result.ending == .exited(7))
    #expect(result.output.text == "out" && result.errors.text == "err" && result.report.text == "report")
  }

  @Test("it reads what it was given on descriptor 4, and nothing from standard input")
  func input() async throws {
    let result = try await Self.run("cat; cat <&4") { $0.input = Array(repeating: 0x61, count: 300_000) }
    #expect(result.output.count == 300_000 && result.output.bytes.allSatisfy { $0 == 0x61 })
    #expect(result.output.bytes.count == ChildProgram.Limits().textKept)
  }

  @Test("it has the descriptors that it was given and no others, and no environment but its own")
  func nothingElse() async throws {
    let leaked = open("/dev/null", O_RDONLY)
    defer { close(leaked) }
    let pair = try connectedSockets()
    defer { close(pair.other) }
    let result = try await Self.run("ls /proc/self/fd; /usr/bin/env >&3") {
      $0.environment = ["ONE=1"]
      $0.lent = pair.one
    }
    // ls itself opens the next one for the folder.
    #expect(result.output.text.split(separator: "\n") == ["0", "1", "2", "3", "4", "5", "6"])
    let variables = result.report.text.split(separator: "\n").filter { !$0.hasPrefix("PWD=") && !$0.hasPrefix("_=") }
    #expect(variables == ["ONE=1"])
  }

  @Test("two children that were lent connected sockets meet; one that ends alone is noticed by the other")
  func sockets() async throws {
    let pair = try connectedSockets()
    async let one = Self.run("echo hello >&5; head -n 1 <&5") { $0.lent = pair.one }
    async let other = Self.run("head -n 1 <&5; echo bye >&5") { $0.lent = pair.other }
    #expect(try await (one.output.text, other.output.text) == ("bye\n", "hello\n"))
    let again = try connectedSockets()
    async let quick = Self.run("true") { $0.lent = again.one }
    async let patient = Self.run("cat <&5; echo end") { $0.lent = again.other }
    #expect(try await (quick.ending, patient.output.text) == (.exited(0), "end\n"))
  }

  @Test("a signal that ends it is told, and signals that this process ignores are not ignored there")
  func signals() async throws {
    signal(SIGPIPE, SIG_IGN)
    #expect(try await Self.run("kill -SEGV $$").ending == .signalled(SIGSEGV))
    #expect(try await Self.run("kill -PIPE $$").ending == .signalled(SIGPIPE))
  }

  @Test("it is killed when its time is up, with everything that it started")
  func time() async throws {
    let folder = try TemporaryFolder()
    let result = try await Self.run("sleep 1000 & echo $! > \(folder.path)/pid; wait") {
      $0.limits.time = 300_000_000
    }
    #expect(result.ending == .timedOut)
    let text = String(decoding: try readFile(folder.path + "/pid"), as: UTF8.self)
    let sleeper = try #require(pid_t(text.split(separator: "\n").joined()))
    // Whoever adopted it may not have reaped it yet.
    while kill(sleeper, 0) == 0 {
      let status = try? readFile("/proc/\(sleeper)/stat")
      if status.map({ String(decoding: $0, as: UTF8.self).contains(") Z ") }) ?? true { break }
      usleep(1000)
    }
  }

  @Test("one that may say farewell is asked to end first, and killed when it does not")
  func farewell() async throws {
    let polite = try await Self.run("trap 'printf bye; trap - TERM; kill -TERM $$' TERM; while :; do sleep 0.05; done")
    {
      $0.limits.time = 300_000_000
      $0.limits.farewell = 30_000_000_000
    }
    #expect(polite.ending == .timedOut && polite.output.text == "bye")
    let deaf = try await Self.run("trap '' TERM; while :; do sleep 0.05; done") {
      $0.limits.time = 300_000_000
      $0.limits.farewell = 300_000_000
    }
    #expect(deaf.ending == .timedOut)
    // It came to its end by itself, if late.
    let own = try await Self.run("trap 'exit 5' TERM; while :; do sleep 0.05; done") {
      $0.limits.time = 300_000_000
      $0.limits.farewell = 30_000_000_000
    }
    #expect(own.ending == .exited(5))
  }

  @Test("one that kills its whole group reaches nobody else")
  func group() async throws {
    #expect(try await Self.run("kill -KILL 0; sleep 1000").ending == .signalled(SIGKILL))
  }

  @Test("one that floods an output is stopped", arguments: [1, 2, 3])
  func flood(output: Int) async throws {
    let result = try await Self.run("exec cat /dev/zero >&\(output)") {
      $0.limits.textMax = 1 << 20
      $0.limits.reportMax = 1 << 20
    }
    #expect(result.ending == .flooded)
  }

  @Test("a grandchild that keeps the pipes open is not waited for")
  func grandchild() async throws {
    let result = try await Self.run("setsid sleep 1000 & echo $!; exit 3")
    #expect(result.ending == .exited(3))
    let sleeper = try #require(pid_t(result.output.text.split(separator: "\n").joined()))
    kill(sleeper, SIGKILL)
  }

  @Test("a program that is not there, or a word with a NUL, is an error")
  func absent() async throws {
    await #expect(throws: SystemError(call: "posix_spawn", number: ENOENT)) {
      try await ChildProgram(path: "/nonexistent/program", arguments: []).run()
    }
    await #expect(throws: SystemError(call: "posix_spawn", number: EINVAL)) {
      try await ChildProgram(path: "/bin/true", arguments: ["a\0b"]).run()
    }
  }

  @Test("many at once leave no descriptor behind")
  func many() async {
    // In a process of its own: tests beside this one open descriptors too.
    await #expect(processExitsWith: .success) { try await Self.runMany() }
  }

  private static func runMany() async throws {
    _ = try await Self.run("true")
    let before = try listFolder("/proc/self/fd").count
    for _ in 0..<5 {
      try await withThrowingTaskGroup(of: ChildResult.self) { group in
        for _ in 0..<8 { group.addTask { try await Self.run("printf x") } }
        for try await result in group where result.ending != .exited(0) || result.output.text != "x" {
          fatalError("\(result)")
        }
      }
    }
    let after = try listFolder("/proc/self/fd").count
    // Forty children that each left one behind would show; the test library itself opens one or two meanwhile.
    guard after < before + 5 else { fatalError("\(before) descriptors before, \(after) after") }
  }
}

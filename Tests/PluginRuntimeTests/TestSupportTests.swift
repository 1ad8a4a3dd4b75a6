// The helpers that other tests lean on: a child process and the fixture compiler.

import Glibc
import TestSupport
import Testing

@Suite("test support")
struct TestSupportTests {
  @Test("a child gets input, environment and folder, and its output comes back")
  func child() throws {
    let folder = try TemporaryFolder()
    let big = [UInt8](repeating: 0x61, count: 300_000)
    let result = try Subprocess.run(
      "/bin/sh", ["-c", "cat; pwd >&2; echo \"$X\" >&2"], input: big,
      environment: ["X": "1 2", "PATH": "/usr/bin:/bin"], in: folder.path)
    #expect(result.succeeded)
    #expect(result.standardOutput == big)
    #expect(result.errorOutput == "\(folder.path)\n1 2\n")
  }

  @Test("a child that reads nothing does not break the writer")
  func closedInput() throws {
    let result = try Subprocess.run("true", input: [UInt8](repeating: 0, count: 1 << 20))
    #expect(result.ending == .exited(0))
  }

  @Test("exit status, signal and time limit are told apart")
  func endings() throws {
    #expect(try Subprocess.run("/bin/sh", ["-c", "exit 7"]).ending == .exited(7))
    #expect(try Subprocess.run("/bin/sh", ["-c", "kill -9 $$"]).ending == .signalled(SIGKILL))
    let late = try Subprocess.run("/bin/sh", ["-c", "echo early; sleep 100 & sleep 100"], timeoutSeconds: 1)
    #expect(late.ending == .timedOut)
    #expect(late.output == "early\n")
  }

  @Test("a grandchild that keeps the pipe open does not hold up the return")
  func orphan() throws {
    let result = try Subprocess.run("/bin/sh", ["-c", "sleep 5 & echo done"], timeoutSeconds: 3)
    #expect(result.ending == .exited(0))
    #expect(result.output == "done\n")
  }

  @Test("a program that does not exist is an error")
  func missing() {
    #expect(throws: SpawnFailure.self) { try Subprocess.run("/no/such/program") }
  }

  @Test("a fixture is compiled once, and once per set of flags")
  func fixtures() throws {
    let first = try PluginFixture.build("echo")
    #expect(try PluginFixture.build("echo") == first)
    #expect(try PluginFixture.build("echo", flags: ["-O2"]) != first)
    #expect(throws: FixtureFailure.self) { try PluginFixture.build("no_such_fixture") }
    #expect(throws: FixtureFailure.self) { try PluginFixture.build(source: "int x = ;", named: "broken") }
  }
}

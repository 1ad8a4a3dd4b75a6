// Faults 22 to 28: threads and processes of the plugin's own.

import Calls
import EventLoop
import Glibc
import Runners
import TestSupport

let processFaults: [Fault] = [
  Fault(22, "spawns 1,000 threads", "I") { scene in
    let host = try ChaosHost(scene, [.chaos("many_threads", "echo", grants: #""threads":16"#)])
    let call = await host.call("many_threads")
    host.expectOK(call)
    scene.saw(call.text)
    scene.expect(call.text.hasSuffix("EAGAIN"), "a thread too many is EAGAIN: \(call.text)")
    scene.expect((Int(call.text.prefix { $0 != " " }) ?? 1000) < 400, "there are few: \(call.text)")
    if geteuid() == 0 { try await threadsOfAnotherUser(scene) }
    scene.differs("the worker lives: what the plugin makes of the error is its own status")
    host.expectOK(await host.call("echo"), "{}")
    await host.finish()
  },
  Fault(23, "threads keep running after return", "OK + warning") { scene in
    let host = try ChaosHost(scene, [.chaos("leaves_thread", "echo")])
    host.expectOK(await host.call("leaves_thread", #"{"n":1}"#), "returned")
    await scene.wait("the late use is logged") { host.log.lines.contains { $0.text.contains("broke a rule") } }
    host.expectLine("it broke a rule of the interface")
    host.expectOK(await host.call("echo"), "{}")
    await host.finish()
  },
  Fault(24, "late part_write from a stray thread, also during another call", "OK + warning") { scene in
    let host = try ChaosHost(scene, [.chaos("leaves_thread", "echo", "naps")])
    host.expectOK(await host.call("leaves_thread", #"{"n":1,"writes":1}"#), "returned")
    let beside = await host.call("naps", #"{"n":30}"#)
    host.expectOK(beside, "slept")
    await scene.wait("the late use is logged") { host.log.lines.contains { $0.text.contains("broke a rule") } }
    host.expectOK(await host.call("echo"), "{}")
    host.expectOK(await host.call("leaves_thread", #"{"n":2,"writes":1}"#), "returned")
    await scene.wait("the third is a quarantine") { host.log.lines.contains { $0.text.contains("is quarantined") } }
    host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", log: "quarantined")
    await host.finish()
  },
  Fault(25, "SERIAL plugin called in parallel", "OK") { scene in
    let host = try ChaosHost(scene, [.chaos("counts", serial: true)])
    let calls = (0..<8).map { _ in host.submit("counts") }
    for call in calls {
      await call.end()
      host.expectOK(call, "1")
    }
    await host.finish()
  },
  Fault(26, "fork bomb", "per plugin status") { scene in
    let host = try ChaosHost(scene, [.chaos("fork_bomb")])
    host.expectOK(await host.call("fork_bomb"), "0 EPERM")
    await host.finish()
  },
  Fault(27, "execve of a shell, exec of a memfd", "per plugin status") { scene in
    let host = try ChaosHost(scene, [.chaos("execs")])
    for form in 0...1 { host.expectOK(await host.call("execs", #"{"n":\#(form)}"#), "EPERM") }
    await host.finish()
  },
  Fault(28, "daemonize (`process` profile) then exit", "I") { scene in
    let grants = #""exec":["/bin/true"],"write":["${data}/"]"#
    for name in ["daemonizes", "daemonizes_again"] {
      let host = try ChaosHost(scene, [.chaos(ChaosTool(name), "echo", grants: grants)])
      let path = host.home.path + "/data/chaos/held"
      host.expect(
        await host.call(name, #"{"path":"\#(path)"}"#), .internal, "INTERNAL_ERROR",
        attempts: name.hasSuffix("_again") ? 2 : 1, log: "ended by itself")
      // What was left behind held a lock on a file for as long as it lived.
      await scene.wait("the daemon is gone") {
        let file = open(path, O_RDWR | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        return flock(file, LOCK_EX | LOCK_NB) == 0
      }
      host.expectOK(await host.call("echo"), "{}")
      await host.finish()
    }
  },
]

/// Where root has no user namespaces its workers are users of their own, whose threads count.
@IO
private func threadsOfAnotherUser(_ scene: Scene) async throws {
  guard let launcher = try Launcher.built.get() else { return }
  let folder = try TemporaryFolder()
  let home = try TemporaryFolder()
  let plugin = try ChaosPlugin.chaos("many_threads", grants: #""threads":16"#)
  try folder.write("chaos.json", plugin.manifest)
  try writeFile(folder.path + "/chaos.so", try readFile(plugin.library))
  let result = try Subprocess.run(
    launcher,
    [
      "namespaces", Program.path, "--home", home.path, "--plugins", folder.path, "call", "many_threads", "{}", "--json",
    ])
  scene.expect(result.output.contains(" EAGAIN"), "there the limit holds: \(result.output)")
  scene.saw("EAGAIN without namespaces")
}

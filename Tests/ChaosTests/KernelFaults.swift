// Faults 51 to 54: system calls that no plugin may make, or not that way.

import Calls
import EventLoop
import Glibc
import Runners
import TestSupport

let kernelFaults: [Fault] = [
  Fault(51, "socket(), io_uring_setup", "own status / I, quarantine") { scene in
    let host = try ChaosHost(scene, [.chaos("system_call")])
    for what in ["socket", "udp", "unix"] {
      host.expectOK(await host.call("system_call", #"{"what":"\#(what)"}"#), "EPERM")
    }
    await host.finish()
    try await forbidden(scene, "io_uring")
  },
  Fault(52, "ptrace, process_vm_readv on the host", "I, quarantine") { scene in
    try await forbidden(scene, "ptrace")
    try await forbidden(scene, "vm_readv")
  },
  Fault(53, "kill(host), kill(-1, 9), signal to a sibling worker", "per plugin status") { scene in
    var sibling = try ChaosPlugin.chaos("process")
    sibling.name = "sibling"
    let host = try ChaosHost(scene, [.chaos("system_call"), sibling])
    let other = await host.call("process")
    for what in ["kill", "tgkill", "kill_all"] {
      for target in ["\(getpid())", other.text] {
        host.expectOK(await host.call("system_call", #"{"what":"\#(what)","host":\#(target)}"#), "EPERM")
      }
    }
    host.expectOK(await host.call("process"), other.text)
    await host.finish()
  },
  Fault(54, "opens /etc/shadow, another plugin's dir, /proc/HOST/mem", "per plugin status") { scene in
    let host = try ChaosHost(scene, [.chaos("system_call")])
    let paths = [
      "/etc/shadow", "/etc/passwd", host.plugins.path + "/good.json", host.home.path, "/proc/\(getpid())/mem",
      "/proc/\(getpid())/environ", "/proc/self/environ",
    ]
    for path in paths {
      let call = await host.call("system_call", #"{"what":"open","path":"\#(path)"}"#)
      host.expectOK(call)
      scene.expect(["EACCES", "ENOENT", "EPERM"].contains(call.text), "\(path) is closed: \(call.text)")
      scene.saw(call.text)
    }
    await host.finish()
  },
]

/// The kernel ends the process; the plugin is closed at once, and the call not tried again.
@IO
private func forbidden(_ scene: Scene, _ what: String) async throws {
  let host = try ChaosHost(scene, [.chaos("system_call_again")])
  host.expect(
    await host.call("system_call_again", #"{"what":"\#(what)","host":\#(getpid())}"#), .internal, "INTERNAL_ERROR",
    attempts: 1, log: "SIGSYS")
  host.expect(
    await host.call("system_call_again", #"{"what":"socket"}"#), .permanent, "UNAVAILABLE", log: "quarantined")
  await host.finish()
}

// Faults 29 to 33: a plugin that takes hold of what the worker talks to the host with.

import Calls
import EventLoop
import Plugins
import Runners
import TestSupport

let wireFaults: [Fault] = [
  Fault(29, "closes all fds 0..1023", "I, idem", sampled: false) { scene in
    for name in ["closes_all", "closes_all_again"] {
      let host = try ChaosHost(scene, [.chaos(ChaosTool(name), "echo")])
      host.expect(
        await host.call(name, #"{"n":1}"#), .internal, "INTERNAL_ERROR", attempts: name == "closes_all" ? 1 : 2,
        log: "the process of chaos ended by itself")
      host.expectOK(await host.call("echo"), "{}")
      await host.finish()
    }
    // The ring is mapped: a result that was written to it whole counts, though nobody could be told of it.
    let host = try ChaosHost(scene, [.chaos("closes_all", "echo")])
    host.expectOK(await host.call("closes_all"), "closed")
    host.expectOK(await host.call("echo"), "{}")
    await host.finish()
  },
  Fault(30, "dup2 over ring, eventfd or control fds", "I, quarantine", sampled: false) { scene in
    for (what, descriptor) in [("ring", 5), ("eventfd", 6), ("control", 3)] {
      let host = try ChaosHost(scene, [.chaos("replaces_descriptor", "echo")])
      let call = await host.call("replaces_descriptor", #"{"n":\#(descriptor),"ms":3000}"#)
      if what == "ring" && call.answers.first?.outcome == .ok {
        // Nobody needs that descriptor once the ring is mapped.
        host.expectOK(call, "replaced")
        host.expectOK(await host.call("echo"), "{}")
      } else {
        host.expect(call, .internal, "INTERNAL_ERROR", attempts: 1, log: "")
        host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", log: "quarantined")
      }
      await host.finish()
    }
  },
  Fault(31, "ftruncate / mremap / munmap of the ring", "I") { scene in
    for form in 0...4 {
      let host = try ChaosHost(scene, [.chaos(ChaosTool("cuts_ring", timeoutMS: 3_000), "echo")])
      let call = await host.call("cuts_ring", #"{"n":\#(form)}"#)
      switch form {
      case 0: host.expectOK(call, "EPERM")
      // The seal says EPERM too, but may write no file longer than allowed comes first.
      case 1: host.expect(call, .internal, "INTERNAL_ERROR", attempts: 1, log: "SIGXFSZ")
      // A hole is as good as zeroes: the host sees frames that are none, the worker its own ruin.
      case 2 where call.answers.first?.outcome == .ok: host.expectOK(call, "0")
      default: host.expect(call, .internal, "INTERNAL_ERROR", attempts: 1, log: "the process of chaos")
      }
      if form != 2 { host.expectOK(await host.call("echo"), "{}") }
      await host.finish()
    }
  },
  Fault(32, "scribbles over head, tail, lengths", "I, quarantine") { scene in
    let random = "0x9e3779b97f4a7c15"
    for (word, values) in [(0, ["0", "0xffffffff", random, "7"]), (2, ["0xffffffff", "65536"]), (3, [random])] {
      for value in values {
        // In flight, it may be the worker that sees it first.
        try await violation(
          scene, "scribble", #"{"n":\#(word),"value":"\#(value)"}"#, cause: word == 3 ? "" : "rules of the wire")
      }
    }
    // The tail of what the host sends is looked at when the host needs room.
    for value in ["0xffffffff", random, "7"] {
      let host = try ChaosHost(scene, [.chaos(ChaosTool("scribble", timeoutMS: 3_000), "echo")])
      host.expectOK(await host.call("echo"), "{}")
      let call = host.submit("scribble", #"{"n":1,"value":"\#(value)"}"#)
      let long = #"{"text":"\#(String(repeating: "x", count: 200_000))"}"#
      // The first of these may be through before it begins.
      while call.answers.isEmpty { _ = await host.call("echo", long) }
      host.expect(call, .internal, "INTERNAL_ERROR", attempts: 1, log: "rules of the wire")
      host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", log: "quarantined")
      await host.finish()
    }
  },
  Fault(33, "forged frames", "I, quarantine") { scene in
    let causes = [
      "not running", "outside a part", "unknown type", "no text", "unknown status", "unknown status",
      "forbidden length", "outside a part", "unknown flags", "unknown kind", "wrong form", "wrong form",
      "a ready where none can be", "control packet of the unknown type", "wrong form", "a second hello",
      "a pong that nobody asked for", "a goodbye that nobody asked for", "failed start behind its ready",
      "more log lines than it may", "more progress reports than it may", "more reports of misuses than it may",
    ]
    for (form, cause) in causes.enumerated() {
      try await violation(scene, "forge", #"{"n":\#(form)}"#, cause: cause)
    }
    // An answer twice: the first counts, the second is the violation.
    let host = try ChaosHost(scene, [.chaos("forge", "echo")])
    host.expectOK(await host.call("forge", #"{"n":99}"#))
    await scene.wait("the second is seen") { host.log.lines.contains { $0.text.contains("not running") } }
    host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", log: "quarantined")
    await host.finish()
  },
]

/// A broken rule of the wire ends the process at once, the call with it, never tried again, and closes the plugin.
@IO
private func violation(_ scene: Scene, _ tool: String, _ arguments: String, cause: String) async throws {
  let host = try ChaosHost(
    scene, [.chaos(ChaosTool(tool + "_again", timeoutMS: 3_000, more: #""result_limit":"64MiB""#), "echo")])
  host.expectOK(await host.call("echo"), "{}")
  let call = await host.call(tool + "_again", arguments)
  host.expect(call, .internal, "INTERNAL_ERROR", attempts: 1, log: cause)
  if call.answers.first?.outcome != .internal { scene.expect(false, "it was \(arguments)") }
  host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", log: "quarantined")
  await host.finish()
}

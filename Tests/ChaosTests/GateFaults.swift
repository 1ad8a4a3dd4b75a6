// Faults 45 and 46: calls that must not reach a plugin.

import Calls
import EventLoop
import Runners

let gateFaults: [Fault] = [
  Fault(45, "arguments against the schema; unknown tool; 20 MiB arguments", "P") { scene in
    let parameters =
      #"{"type":"object","properties":{"order":{"type":"object","properties":{"id":{"type":"integer"}}}},"#
      + #""additionalProperties":false}"#
    let host = try ChaosHost(scene, [.chaos(ChaosTool("echo", parameters: parameters))])
    let wrong = await host.call("echo", #"{"order":{"id":"x"}}"#)
    host.expect(wrong, .permanent, "INVALID_ARGUMENTS", attempts: 0)
    scene.expect(wrong.text.contains(#""pointer":"/order/id""#), "the place is named: \(wrong.text)")
    let unknown = await host.call("ecko")
    host.expect(unknown, .permanent, "UNKNOWN_TOOL", attempts: 0)
    scene.expect(unknown.text.contains(#""nearest":["echo""#), "what comes close is named: \(unknown.text)")
    let long = await host.call("echo", #"{"x":"\#(String(repeating: "x", count: 20 << 20))"}"#)
    host.expect(long, .permanent, "INVALID_ARGUMENTS", attempts: 0)
    scene.expect(!host.log.lines.contains { $0.text.contains("xxxxxxxxxx") }, "the log does not hold the arguments")
    await host.finish()
  },
  Fault(46, "required scope missing; principal expires between retries", "P") { scene in
    let host = try ChaosHost(scene, [.chaos(ChaosTool("echo", more: #""requires":["orders.write"]"#))])
    let call = await host.call("echo", scopes: ["orders.read"])
    host.expect(call, .permanent, "FORBIDDEN", attempts: 0)
    scene.expect(call.text.contains(#""missing_scopes":["orders.write"]"#), "the scope is named: \(call.text)")
    host.expectOK(await host.call("echo", scopes: ["orders.write"]), "{}")
    scene.notHere("a principal belongs to one call and has no end of its own")
    await host.finish()
  },
]

// Faults 18 to 21: calls that do not come back. Past its deadline a call is late, whatever it then returns.

import Calls
import EventLoop
import Glibc
import Runners
import TestSupport

let timeFaults: [Fault] = [
  Fault(18, "infinite loop, honours cancel", "R (TIMEOUT), idem") { scene in
    try await late(scene, "loops_kindly", isKind: true)
  },
  Fault(19, "infinite loop, ignores cancel, all signals blocked", "R (TIMEOUT), idem") { scene in
    try await late(scene, "loops", isKind: false)
  },
  Fault(20, "sleeps forever in a blocking read", "R (TIMEOUT), idem") { scene in
    try await late(scene, "reads_nothing", isKind: false)
  },
  Fault(21, "SIGSTOP to itself", "R (TIMEOUT), idem") { scene in
    try await late(scene, "stops", isKind: false)
  },
  Fault(63, "wall clock stepped back an hour", "OK", sampled: false) { scene in
    // The clock of the machine is everybody's: the program alone sees it step, a moment after its start.
    let clock = try PluginFixture.build("clock_back")
    let folder = try TemporaryFolder()
    let plugin = try ChaosPlugin.chaos("naps", ChaosTool("loops", timeoutMS: 500))
    try folder.write("chaos.json", plugin.manifest)
    try writeFile(folder.path + "/chaos.so", try readFile(plugin.library))
    for (tool, arguments) in [("naps", #"{"n":500}"#), ("loops", "{}")] {
      let home = try TemporaryFolder()
      let mark = home.path + "/stepped"
      let result = try Subprocess.run(
        Program.path, ["--home", home.path, "--plugins", folder.path, "call", tool, arguments, "--json"],
        environment: ["LD_PRELOAD": clock, "CLOCK_BACK_MARK": mark, "HOME": home.path])
      let outcome = tool == "naps" ? result.output.contains("slept") : result.output.contains(#""code":"TIMEOUT""#)
      scene.expect(outcome, "\(tool) ends as on another day: \(result.ending) \(result.output) \(result.errorOutput)")
      scene.expect(access(mark, F_OK) == 0 || tool == "naps", "the clock was seen to step")
      scene.saw(tool == "naps" ? "OK" : "R TIMEOUT at its deadline")
    }
  },
]

/// Two attempts of a tool that may run twice, one of another. A kind call costs its process nothing.
@IO
private func late(_ scene: Scene, _ tool: String, isKind: Bool) async throws {
  for name in [tool, tool + "_again"] {
    let host = try ChaosHost(scene, [.chaos(ChaosTool(name, timeoutMS: 100), "process", serial: true)])
    let before = await host.call("process")
    let call = await host.call(name)
    host.expect(call, .retryable, "TIMEOUT", attempts: name == tool ? 1 : 2, log: "no answer in time")
    let after = await host.call("process")
    host.expectOK(after)
    scene.expect(
      (before.text == after.text) == isKind, isKind ? "the worker is kept" : "the worker is replaced")
    if !isKind { host.expectLine("had reached its deadline and went on for 250 ms") }
    await host.finish()
  }
}

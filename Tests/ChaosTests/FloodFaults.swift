// Faults 34 to 38 and 55: more than there may be.

import Calls
import EventLoop
import Glibc
import Runners
import TestSupport

let floodFaults: [Fault] = [
  Fault(34, "malloc until failure, ignoring NULL", "I") { scene in
    try await crash(scene, "eats_memory", cause: "SIGSEGV", grants: #""memory":"256MiB""#)
  },
  Fault(35, "touches 10 GiB slowly", "I") { scene in
    try await crash(scene, "touches_ten_gigabytes", cause: "SIG", grants: #""memory":"256MiB""#)
  },
  Fault(36, "allocates 2 GiB of result", "P (RESULT_TOO_LARGE)") { scene in
    let host = try ChaosHost(scene, [.chaos("writes_too_much", "process")])
    let before = await host.call("process")
    let call = await host.call("writes_too_much")
    host.expect(call, .permanent, "RESULT_TOO_LARGE", attempts: 1, log: "1048576 bytes")
    host.expectOK(await host.call("process"), before.text)
    await host.finish()
  },
  Fault(37, "100 MB to stdout/stderr, also with no newline", "OK") { scene in
    for form in 0...1 {
      let host = try ChaosHost(scene, [.chaos("prints", "echo")])
      let printing = host.submit("prints", #"{"n":\#(form),"megabytes":\#(scene.isFull ? 100 : 10)}"#)
      let beside = await host.call("good_echo")
      scene.expect(printing.answers.isEmpty || beside.answers.count == 1, "others are not held up")
      host.expectOK(beside, "{}")
      await printing.end()
      host.expectOK(printing, "printed")
      await scene.wait("the rest is counted") {
        host.log.lines.contains { $0.text.contains("bytes were dropped") }
      }
      let most = host.log.lines.map(\.text.utf8.count).max() ?? 0
      scene.expect(most < 80 << 10, "a line of the log is bounded, not \(most) bytes")
      await host.finish()
    }
  },
  Fault(38, "1 million LOG / PROGRESS frames", "OK + warning") { scene in
    let host = try ChaosHost(scene, [.chaos(ChaosTool("talks", timeoutMS: 120_000))])
    let call = await host.call("talks", #"{"n":\#(scene.isFull ? 1_000_000 : 50_000)}"#)
    host.expectOK(call, "talked")
    scene.expect(
      call.linesLogged < 10_000 && call.progressReports < 10_000,
      "few get through, not \(call.linesLogged) lines and \(call.progressReports) reports")
    await scene.wait("the rest is counted") { host.log.lines.contains { $0.text.contains("were dropped") } }
    await host.finish()
  },
  Fault(55, "writes 1 GiB to its scratch dir", "I or P") { scene in
    let grants = #""write":["${data}/"],"storage":"16MiB""#
    let host = try ChaosHost(scene, [.chaos("fills_disk", "echo", grants: grants)])
    let folder = host.home.path + "/data/chaos"
    // One file: the limit of each.
    host.expect(
      await host.call("fills_disk", #"{"n":1024,"path":"\#(folder)/big"}"#), .internal, "INTERNAL_ERROR", attempts: 1,
      log: "SIGXFSZ")
    var status = stat()
    scene.expect(stat(folder + "/big", &status) == 0 && status.st_size <= 16 << 20, "the file stops at its limit")
    unlink(folder + "/big")
    // Several: the total, which is measured behind each call.
    for number in 0..<3 {
      host.expectOK(await host.call("fills_disk", #"{"n":6,"path":"\#(folder)/\#(number)"}"#), "written")
    }
    await scene.wait("the overrun is seen") { host.log.lines.contains { $0.text.contains("more than the 16777216") } }
    host.expect(
      await host.call("fills_disk", #"{"n":6,"path":"\#(folder)/4"}"#), .permanent, "UNAVAILABLE", log: "more than")
    unlink(folder + "/0")
    host.expectOK(await host.call("echo"), "{}")
    await host.finish()
  },
]

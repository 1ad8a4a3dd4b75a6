// Faults 39 to 44: answers that are none.

import Calls
import EventLoop
import Runners

let answerFaults: [Fault] = [
  Fault(39, "result: invalid JSON, UTF-8, not matching output schema", "I") { scene in
    let returns =
      #""returns":{"type":"object","properties":{"answer":{"type":"integer"}},"required":["answer"]}"#
    let host = try ChaosHost(scene, [.chaos(ChaosTool("bad_result", more: returns), "echo")])
    for form in 0...3 {
      let call = await host.call("bad_result", #"{"n":\#(form)}"#)
      host.expect(call, .internal, "INTERNAL_ERROR", attempts: 1)
      scene.expect(
        call.text.contains("because of a defect") && !call.text.contains("seven"),
        "the model hears nothing else: \(call.text)")
    }
    host.expectOK(await host.call("bad_result", #"{"n":4}"#), #"{"answer":7}"#)
    await host.finish()
  },
  Fault(40, "OK without parts; parts left open", "OK / I") { scene in
    let host = try ChaosHost(scene, [.chaos("parts")])
    let empty = await host.call("parts", #"{"n":0}"#)
    host.expectOK(empty, "")
    scene.expect(empty.answers.first?.parts.isEmpty == true, "the result is empty")
    host.expect(
      await host.call("parts", #"{"n":1}"#), .internal, "INTERNAL_ERROR", attempts: 1, log: "answered OK inside a part")
    await host.finish()
  },
  Fault(41, "RETRYABLE + retry_after 1,500 ms / 2^32-1 ms / spent deadline", "R") { scene in
    let host = try ChaosHost(scene, [.chaos("later")])
    let forever = await host.call("later", #"{"after":"4294967295"}"#)
    host.expect(forever, .retryable, "MAX_RETRIES", attempts: 1, log: "not now")
    scene.expect(forever.text.contains(#""retry_after_ms":4294967295"#), "the wait is told: \(forever.text)")
    let spent = await host.call("later", #"{"after":"1500"}"#, timeout: 500_000_000)
    host.expect(spent, .retryable, "MAX_RETRIES", attempts: 1, log: "not now")
    scene.expect(forever.retries.isEmpty && spent.retries.isEmpty, "both are given up at once")
    if scene.isFull {
      let waited = await host.call("later", #"{"after":"1500","then":1}"#)
      host.expectOK(waited, "at last")
      scene.expect(waited.retries == [1_500], "it is waited for: \(waited.retries)")
    }
    await host.finish()
  },
  Fault(42, "PERMANENT with message; without fail()", "P") { scene in
    let errors = #""errors":{"NO_SUCH_ORDER":"permanent"}"#
    let host = try ChaosHost(scene, [.chaos(ChaosTool("permanent", more: errors))])
    let said = await host.call("permanent", #"{"n":0}"#)
    host.expect(said, .permanent, "NO_SUCH_ORDER", attempts: 1, log: "There is no order 17")
    scene.expect(said.text.contains("There is no order 17. Ask for the list"), "the model hears it: \(said.text)")
    let silent = await host.call("permanent", #"{"n":1}"#)
    host.expect(silent, .permanent, "TOOL_ERROR", attempts: 1)
    scene.expect(silent.text.contains("gave no reason"), "the text is generic: \(silent.text)")
    await host.finish()
  },
  Fault(43, "status 77, -1, INT_MIN", "I") { scene in
    let host = try ChaosHost(scene, [.chaos("status")])
    for status in ["77", "-1", "-2147483648"] {
      host.expect(
        await host.call("status", #"{"n":\#(status)}"#), .internal, "INTERNAL_ERROR", attempts: 1,
        log: "a status that it may not")
    }
    await host.finish()
  },
  Fault(44, "CANCELLED though nobody cancelled", "I") { scene in
    let host = try ChaosHost(scene, [.chaos("status")])
    host.expect(
      await host.call("status", #"{"n":4}"#), .internal, "INTERNAL_ERROR", attempts: 1,
      log: "nothing had been cancelled")
    await host.finish()
  },
]

import EventLoop
import JSONSchema
import Journal
import Plugins
import Runners
import TestSupport
import Testing

@testable import Calls

@Suite("A call")
struct DispatcherTests {
  private func tool(_ change: (inout Tool) -> Void = { _ in }) -> Tool {
    var tool = Tool.sample
    change(&tool)
    return tool
  }

  private var idempotent: Tool { tool { $0.annotations.idempotent = true } }

  // MARK: The gate

  @Test("a result comes back as its parts, unchanged") @IO
  func result() {
    let stage = Stage([tool()], script: [.parts([(.json, #"{"a": 1e2}"#)])])
    stage.submit("sample", #"{"x":1}"#)
    #expect(stage.watcher.answers.count == 1)
    let answer = stage.watcher.answers[0]
    #expect(answer.outcome == .ok)
    #expect(answer.code == "")
    #expect(answer.attempts == 1)
    #expect(String(decoding: answer.resultJSON(), as: UTF8.self) == #"{"a": 1e2}"#)
    #expect(stage.runner.arguments == [#"{"x":1}"#])
  }

  @Test("an unknown tool is answered with the nearest names") @IO
  func unknownTool() {
    let stage = Stage([tool { $0.name = "get_weather" }])
    stage.submit("get_wether")
    #expect(stage.failure("code") == "UNKNOWN_TOOL")
    #expect(stage.failure("class") == "permanent")
    #expect(stage.failure("effect") == "none")
    #expect(stage.watcher.answers[0].failure?.nearest == ["get_weather"])
    #expect(stage.watcher.answers[0].attempts == 0)
    #expect(stage.watcher.answers[0].plugin == "")
  }

  @Test(
    "arguments that are no JSON object never reach the plugin",
    arguments: ["", "{", "[]", "3", "null", #""x""#, "{\"a\":1,\"a\":2}", "{} {}", "{\"a\":\"\u{1}\"}", "{'a':1}"])
  @IO
  func badArguments(text: String) {
    let stage = Stage([tool()])
    stage.submit("sample", text)
    #expect(stage.failure("code") == "INVALID_ARGUMENTS")
    #expect(stage.failure("effect") == "none")
    #expect(stage.runner.attempts.isEmpty)
  }

  @Test("arguments against the schema name every place") @IO
  func invalidArguments() {
    let schema = #"{"type":"object","properties":{"n":{"type":"integer"},"s":{"type":"string"}},"required":["n"]}"#
    let stage = Stage([tool { $0.parameters = Array(schema.utf8) }])
    stage.submit("sample", #"{"n":"x","s":1}"#)
    let places = stage.watcher.answers[0].failure?.places ?? []
    #expect(Set(places.map(\.pointer)) == ["/n", "/s"])
    #expect(stage.failure("error")?.contains("/n") == true)
    #expect(stage.runner.attempts.isEmpty)
  }

  @Test("arguments past the size limit, and past the depth limit, are refused") @IO
  func giantArguments() {
    let stage = Stage([tool()])
    stage.submit("sample", "{\"a\":\"" + String(repeating: "x", count: 17 << 20) + "\"}")
    #expect(stage.failure("code") == "INVALID_ARGUMENTS")
    stage.submit(
      "sample", "{\"a\":" + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000) + "}")
    #expect(stage.failure("code") == "INVALID_ARGUMENTS")
    #expect(stage.failure("error")?.contains("512") == true)
    #expect(stage.runner.attempts.isEmpty)
  }

  @Test("a missing scope is refused before the plugin runs, and named") @IO
  func scopes() {
    let stage = Stage([tool { $0.requires = ["orders.read", "orders.write"] }])
    stage.submit(scopes: ["orders.read"])
    #expect(stage.failure("code") == "FORBIDDEN")
    #expect(stage.watcher.answers[0].failure?.missingScopes == ["orders.write"])
    #expect(stage.runner.attempts.isEmpty)
    stage.submit(scopes: ["orders.read", "orders.write"])
    #expect(stage.watcher.answers[1].outcome == .ok)
  }

  @Test("a schema that cannot be used is the author's defect, not the model's") @IO
  func badSchema() {
    let stage = Stage([tool { $0.parameters = Array(#"{"type":"object","pattern":"("}"#.utf8) }])
    stage.submit()
    #expect(stage.failure("code") == "INTERNAL_ERROR")
    #expect(stage.failure("error")?.contains("pattern") == false)
    #expect(stage.log.lines.contains { $0.contains("pattern") })
  }

  @Test("a schema of the result that cannot be used is found before the tool runs") @IO
  func badReturns() {
    let stage = Stage([tool { $0.returns = Array(#"{"type":"nothing"}"#.utf8) }])
    stage.submit()
    #expect(stage.failure("code") == "INTERNAL_ERROR")
    #expect(stage.failure("effect") == "none")
    #expect(stage.runner.attempts.isEmpty)
    #expect(stage.log.lines.contains { $0.contains("returns") })
  }

  // MARK: Results

  @Test("a json part that is no JSON is a defect", arguments: ["", "{", "nope", "{}x", "\"\\ud800\""]) @IO
  func badResult(text: String) {
    let stage = Stage([tool()], script: [.parts([(.json, text)])])
    stage.submit()
    #expect(stage.failure("code") == "INTERNAL_ERROR")
    #expect(stage.failure("effect") == "unknown")
    #expect(stage.runner.attempts.count == 1)
  }

  @Test("'returns' wants exactly one json part that matches") @IO
  func returns() {
    let promising = tool { $0.returns = Array(#"{"type":"object","required":["ok"]}"#.utf8) }
    let script: [ScriptedRunner.Scene] = [
      .parts([(.json, #"{"ok":1}"#), (.text, "beside it")]), .parts([(.json, "{}")]), .parts([(.text, "only text")]),
      .parts([(.json, #"{"ok":1}"#), (.json, #"{"ok":1}"#)]), .parts([]),
    ]
    let stage = Stage([promising], script: script)
    for _ in script { stage.submit() }
    #expect(stage.watcher.answers.map(\.outcome) == [.ok, .internal, .internal, .internal, .internal])
    // The runner hears of each, for what lives only for who reads it.
    #expect(stage.runner.refused == stage.runner.attempts.dropFirst().map(\.number))
  }

  @Test("several parts become an array with types and base64") @IO
  func parts() {
    let stage = Stage(
      [tool()], script: [.parts([(.json, "[1]"), (.text, "a\"b"), (.image, "\u{1}\u{2}"), (.blob, "")])])
    stage.submit()
    #expect(
      String(decoding: stage.watcher.answers[0].resultJSON(), as: UTF8.self)
        == #"[{"type":"json","media_type":"application/json","value":[1]},"#
        + #"{"type":"text","media_type":"text/plain; charset=utf-8","text":"a\"b"},"#
        + #"{"type":"image","media_type":"image/png","data":"AQI="},"#
        + #"{"type":"blob","media_type":"application/octet-stream","data":""}]"#)
  }

  @Test("a text part alone is a string; no part at all is an empty list") @IO
  func smallResults() {
    let stage = Stage([tool()], script: [.parts([(.text, "hé")]), .parts([])])
    stage.submit()
    stage.submit()
    #expect(stage.watcher.answers.map { String(decoding: $0.resultJSON(), as: UTF8.self) } == ["\"hé\"", "[]"])
  }

  // MARK: Outcomes

  @Test("each outcome has its class, code and effect") @IO
  func outcomes() {
    let said = Failure(code: "OUT_OF_STOCK", message: "Nothing left.", detail: "row 7", noEffect: true)
    let cases: [(AttemptOutcome, String, String, String)] = [
      (.failed(.permanent, said), "permanent", "OUT_OF_STOCK", "none"),
      (.failed(.permanent, Failure()), "permanent", "TOOL_ERROR", "unknown"),
      (.failed(.internal, said), "internal", "INTERNAL_ERROR", "none"),
      (.failed(.internal, Failure()), "internal", "INTERNAL_ERROR", "unknown"),
      (.failed(.retryable, Failure()), "retryable", "NOT_RETRIED", "unknown"),
      (.resultTooLarge, "permanent", "RESULT_TOO_LARGE", "unknown"),
      (.cancelled, "permanent", "CANCELLED", "unknown"),
      (.timedOut(reached: true), "retryable", "TIMEOUT", "unknown"),
      (.unavailable("busy"), "permanent", "UNAVAILABLE", "none"),
      (.unusable("/path/x.so: undefined symbol"), "permanent", "UNAVAILABLE", "none"),
      (.crashed("SIGSEGV"), "internal", "INTERNAL_ERROR", "unknown"),
      (.broken("open part"), "internal", "INTERNAL_ERROR", "unknown"),
    ]
    for (outcome, expected, code, effect) in cases {
      let stage = Stage([tool()], script: [.ends(outcome)])
      stage.submit()
      #expect(stage.watcher.answers.count == 1)
      #expect(stage.failure("class") == expected, "\(outcome)")
      #expect(stage.failure("code") == code, "\(outcome)")
      #expect(stage.failure("effect") == effect, "\(outcome)")
      #expect(stage.runner.attempts.count == 1)
    }
  }

  @Test("where nobody says what a call did before it failed, the model is told so") @IO
  func effectSentence() {
    let words = "Whether it had an effect is unknown"
    for outcome in [
      AttemptOutcome.broken("the process died of SIGSYS"), .crashed("SIGSEGV"), .timedOut(reached: true),
      .resultTooLarge, .failed(.internal, Failure()),
    ] {
      for readOnly in [false, true] {
        let once = tool {
          $0.annotations.readOnly = readOnly
          $0.retry.max = 0
        }
        let stage = Stage([once], script: Array(repeating: .ends(outcome), count: 2))
        stage.submit()
        #expect(stage.failure("error")?.contains(words) == !readOnly, "\(outcome)")
      }
    }
    for outcome in [AttemptOutcome.failed(.permanent, Failure(message: "no")), .unavailable("gone"), .cancelled] {
      let stage = Stage([tool()], script: [.ends(outcome)])
      stage.submit()
      #expect(stage.failure("error")?.contains(words) == false, "\(outcome)")
    }
  }

  @Test("the cause of a defect goes to the log and never to the model") @IO
  func secrecy() {
    let failure = Failure(message: "password=hunter2", detail: "stack trace")
    let stage = Stage([tool()], script: [.ends(.failed(.internal, failure)), .ends(.broken("part left open"))])
    stage.submit()
    stage.submit()
    for answer in stage.watcher.answers {
      let text = String(decoding: answer.bytes, as: UTF8.self)
      #expect(!text.contains("hunter2"))
      #expect(!text.contains("stack trace"))
      #expect(!text.contains("part left open"))
    }
    #expect(stage.log.lines.contains { $0.contains("hunter2") && $0.contains("stack trace") })
    #expect(stage.log.lines.contains { $0.contains("part left open") })
  }

  @Test("a plugin cannot answer with a code of the host, and a code that nobody declared is noted") @IO
  func codes() {
    let declaring = tool { $0.errors = ["KNOWN": .permanent] }
    let stage = Stage(
      [declaring],
      script: ["TIMEOUT", "KNOWN", "UNHEARD_OF"].map { .ends(.failed(.permanent, Failure(code: $0, message: "no"))) })
    for _ in 0..<3 { stage.submit() }
    #expect(stage.watcher.answers.map(\.code) == ["TOOL_ERROR", "KNOWN", "UNHEARD_OF"])
    #expect(stage.log.lines.map { $0.contains("TIMEOUT") } == [true, false, false])
    #expect(stage.log.lines.map { $0.contains("does not declare") } == [false, false, true])
  }

  @Test("a read-only tool has no effect, whatever happened") @IO
  func readOnly() {
    let stage = Stage([tool { $0.annotations.readOnly = true }], script: [.ends(.broken("x"))])
    stage.submit()
    #expect(stage.failure("effect") == "none")
  }

  // MARK: Retry

  @Test("a retryable failure is tried again after its delay, with the same key and arguments") @IO
  func retries() async {
    let busy = AttemptOutcome.failed(.retryable, Failure(code: "BUSY", message: "busy"))
    let stage = Stage([idempotent], script: [.ends(busy), .ends(busy)], chance: 0.5)
    stage.submit("sample", #"{"k":"v"}"#)
    #expect(stage.watcher.answers.isEmpty)
    await stage.timers.advance(by: 50_000_000)
    #expect(stage.runner.attempts.count == 2)
    await stage.timers.advance(by: 99_000_000)
    #expect(stage.runner.attempts.count == 2)
    await stage.timers.advance(by: 1_000_000)
    #expect(stage.watcher.answers.map(\.outcome) == [.ok])
    #expect(stage.watcher.answers[0].attempts == 3)
    #expect(stage.runner.attempts.map(\.index) == [0, 1, 2])
    #expect(stage.runner.callIDs == ["call-1", "call-1", "call-1"])
    #expect(Set(stage.runner.attempts.map(\.number)).count == 3)
    #expect(stage.runner.arguments == Array(repeating: #"{"k":"v"}"#, count: 3))
    #expect(stage.watcher.retries == ["BUSY 50", "BUSY 100"])
  }

  @Test("after the last attempt the answer is MAX_RETRIES with what the plugin said") @IO
  func maxRetries() async {
    let busy = AttemptOutcome.failed(.retryable, Failure(code: "BUSY", message: "The desk is busy.", retryAfterMS: 5))
    let stage = Stage([idempotent], script: [.ends(busy), .ends(busy), .ends(busy)])
    stage.submit()
    await stage.timers.advance(by: 10_000_000_000)
    #expect(stage.failure("code") == "MAX_RETRIES")
    #expect(stage.failure("error") == "The desk is busy.")
    #expect(stage.failure("last_code") == "BUSY")
    #expect(stage.failure("attempts") == "3")
    #expect(stage.failure("retry_after_ms") == "5")
  }

  @Test("a failure before the plugin was reached is retried for every tool and has no effect") @IO
  func notStarted() async {
    let stage = Stage([tool()], script: [.ends(.notStarted("no process")), .parts([(.json, "1")])])
    stage.submit()
    await stage.timers.advance(by: 1_000_000_000)
    #expect(stage.watcher.answers.map(\.outcome) == [.ok])
  }

  @Test("a crash of a repeatable tool is retried once, then answered") @IO
  func crash() async {
    let stage = Stage([idempotent], script: [.ends(.crashed("a")), .ends(.crashed("b"))])
    stage.submit()
    await stage.timers.advance(by: 1_000_000_000)
    #expect(stage.runner.attempts.count == 2)
    #expect(stage.failure("code") == "INTERNAL_ERROR")
  }

  @Test("a start that failed has had no effect: any tool's call is tried once more, then answered as a defect") @IO
  func failedStart() async {
    let stage = Stage([tool()], script: [.ends(.startFailed("a")), .ends(.startFailed("b"))])
    stage.submit()
    await stage.timers.advance(by: 1_000_000_000)
    #expect(stage.runner.attempts.count == 2)
    #expect(stage.failure("code") == "INTERNAL_ERROR" && stage.failure("effect") == "none")

    let dangerous = Stage([tool()], script: [.ends(.crashed("a")), .stays])
    dangerous.submit()
    await dangerous.timers.advance(by: 1_000_000_000)
    #expect(dangerous.runner.attempts.count == 1)
    #expect(dangerous.failure("effect") == "unknown")
  }

  @Test("a timeout is retried once, but not while the native code still runs") @IO
  func timeouts() async {
    let stage = Stage([idempotent], script: [.ends(.timedOut(reached: true)), .ends(.timedOut(reached: true)), .stays])
    stage.submit()
    await stage.timers.advance(by: 1_000_000_000)
    #expect(stage.runner.attempts.count == 2)
    #expect(stage.failure("code") == "TIMEOUT")

    stage.submit()
    let number = stage.runner.attempts[2].number
    stage.runner.running = [number]
    stage.runner.finish(.timedOut(reached: true))
    #expect(stage.watcher.answers.count == 2)
    #expect(stage.runner.attempts.count == 3)
  }

  @Test("a call that waited for its turn all the time has had no effect") @IO
  func neverReached() async {
    let stage = Stage([tool()], script: [.ends(.timedOut(reached: false)), .ends(.timedOut(reached: false))])
    stage.submit()
    await stage.timers.advance(by: 1_000_000_000)
    #expect(stage.runner.attempts.count == 2)
    #expect(stage.failure("code") == "TIMEOUT")
    #expect(stage.failure("effect") == "none")
  }

  @Test("the budget of the run is shared by its calls") @IO
  func budget() async {
    let busy = AttemptOutcome.failed(.retryable, Failure())
    let stage = Stage([idempotent], script: [.ends(busy), .ends(busy), .ends(busy)], retryBudget: 1)
    stage.submit()
    await stage.timers.advance(by: 1_000_000_000)
    #expect(stage.failure("attempts") == "2")
    stage.submit()
    #expect(stage.watcher.answers.count == 2)
    #expect(stage.failure("attempts") == "1")
  }

  @Test("--timeout bounds the attempt's deadline and the waiting") @IO
  func deadline() {
    let slow = AttemptOutcome.failed(.retryable, Failure(retryAfterMS: 2000))
    let stage = Stage([idempotent], script: [.ends(slow)])
    let limit = stage.timers.now() + 500_000_000
    stage.submit(deadline: limit)
    #expect(stage.runner.attempts[0].deadline == limit)
    #expect(stage.failure("code") == "MAX_RETRIES")
  }

  // MARK: Cancellation

  @Test("a cancelled attempt is asked to stop, and answered when it has") @IO
  func cancelAttempt() {
    let stage = Stage([idempotent], script: [.stays])
    stage.submit()
    stage.dispatcher.cancel("call-1")
    #expect(stage.runner.cancelled == [stage.runner.attempts[0].number])
    #expect(stage.watcher.answers.isEmpty)
    stage.runner.finish(.cancelled)
    #expect(stage.failure("code") == "CANCELLED")
    #expect(stage.watcher.answers.count == 1)
  }

  @Test("a call that waits for its retry is cancelled at once") @IO
  func cancelWaiting() async {
    let stage = Stage([idempotent], script: [.ends(.failed(.retryable, Failure()))], chance: 0.9)
    stage.submit()
    stage.dispatcher.cancel("call-1")
    #expect(stage.failure("code") == "CANCELLED")
    await stage.timers.advance(by: 10_000_000_000)
    #expect(stage.runner.attempts.count == 1)
    #expect(stage.watcher.answers.count == 1)
  }

  @Test("cancelling what is not running is ignored") @IO
  func cancelNothing() {
    let stage = Stage([tool()])
    stage.dispatcher.cancel("call-9")
    stage.submit()
    stage.dispatcher.cancel("call-1")
    #expect(stage.watcher.answers.map(\.outcome) == [.ok])
  }

  // MARK: The journal

  @Test("every step is on record before it is acted on") @IO
  func journalFirst() {
    let journal = SlowJournal()
    let stage = Stage([tool()], journal: journal)
    stage.submit()
    #expect(journal.kinds == ["intent"])
    #expect(stage.runner.attempts.isEmpty)
    journal.release()
    #expect(stage.runner.attempts.count == 1)
    #expect(journal.kinds == ["intent", "attempt 0 ok"])
    journal.release()
    #expect(journal.kinds == ["intent", "attempt 0 ok", "result ok"])
    #expect(stage.watcher.answers.isEmpty)
    journal.release()
    #expect(stage.watcher.answers.count == 1)
  }

  @Test("a refusal is on record too, without an attempt") @IO
  func refusalOnRecord() {
    let journal = SlowJournal()
    let stage = Stage([tool()], journal: journal)
    stage.submit("nothing")
    #expect(journal.kinds == ["refused UNKNOWN_TOOL"])
    journal.release()
    #expect(journal.kinds == ["refused UNKNOWN_TOOL", "result permanent"])
    #expect(stage.watcher.answers.isEmpty)
    journal.release()
    #expect(stage.watcher.answers.count == 1)
  }

  @Test("a journal that fails costs nobody the answer, and is said in the log") @IO
  func failingJournal() {
    let journal = SlowJournal()
    journal.failure = JournalFailure(message: "disk full")
    let stage = Stage([tool()], journal: journal)
    stage.submit()
    for _ in 0..<3 { journal.release() }
    #expect(stage.watcher.answers.map(\.outcome) == [.ok])
    #expect(stage.log.lines.filter { $0.contains("disk full") }.count == 3)
  }

  @Test("a call cancelled while its intent is being recorded never starts") @IO
  func cancelBeforeStart() {
    let journal = SlowJournal()
    let stage = Stage([tool()], journal: journal)
    stage.submit()
    stage.dispatcher.cancel("call-1")
    journal.release()
    journal.release()
    #expect(stage.failure("code") == "CANCELLED")
    #expect(stage.failure("effect") == "none")
    #expect(stage.runner.attempts.isEmpty)
  }

  @Test("what metadata keeps holds no argument and no result") @IO
  func metadata() {
    let journal = MemoryJournal(detail: .metadata)
    let stage = Stage([tool()], script: [.parts([(.json, "\"secret\"")])], journal: journal)
    stage.submit("sample", #"{"password":"hunter2"}"#)
    for step in journal.steps {
      switch step {
      case .intent(let step):
        #expect(step.arguments.isEmpty)
        #expect(step.argumentBytes == 22)
      case .result(let step):
        #expect(step.body.isEmpty)
        #expect(step.bodyBytes == 8)
      default: break
      }
    }
    #expect(journal.steps.count == 3)
  }
}

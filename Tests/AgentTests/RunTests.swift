import Calls
import EventLoop
import Journal
import Models
import Runners
import TestSupport
import Testing

@testable import Agent
@testable import Plugins

@Suite("A run", .timeLimit(.minutes(5)))
@IO
struct RunTests {
  @Test("a prompt without calls is answered in one round")
  func simple() async {
    let stage = Theatre([.reply(.text("Hello."))], prompt: "Hi")
    let result = await stage.play()
    #expect(result == RunResult(status: .completed, reason: "", text: "Hello.", rounds: 1))
    #expect(stage.session.said == ["Hi"])
    #expect(stage.session.choices == [.auto])
  }

  @Test("calls are run, and their answers go back under the provider's ids")
  func calls() async {
    let stage = Theatre([.reply(.calls(#"reader {"n":1}"#, #"writer {"n":2}"#)), .reply(.text("Both."))])
    let result = await stage.play()
    #expect(result.status == .completed)
    #expect(result.rounds == 2)
    #expect(stage.runner.started == [#"{"n":1}"#, #"{"n":2}"#])
    #expect(
      stage.session.answers == [
        .init(id: "p0", tool: "reader", isError: false, text: #"{"ok":true}"#),
        .init(id: "p1", tool: "writer", isError: false, text: #"{"ok":true}"#),
      ])
    #expect(stage.session.violations.isEmpty)
  }

  @Test("answers go back in the model's order, whatever finishes first")
  func order() async {
    let stage = Theatre(
      [.reply(.calls(#"reader {"n":3}"#, #"reader {"n":1}"#, #"reader {"n":2}"#, #"reader {"n":0}"#))],
      behave: { _, text in
        let number = UInt64(text.dropFirst(5).dropLast())!
        return .later(number * 10_000_000, .result(.json, text))
      })
    await stage.play()
    #expect(stage.texts == [#"{"n":3}"#, #"{"n":1}"#, #"{"n":2}"#, #"{"n":0}"#])
    #expect(stage.session.violations.isEmpty)
  }

  @Test("unknown tools, broken JSON and wrong arguments are answered, and the run goes on")
  func wrongCalls() async {
    let stage = Theatre([
      .reply(.calls("raeder {}", #"reader {"n":"#, #"reader {"n":"one"}"#, "reader [1]", "reader   ")),
      .reply(.text("I see.")),
    ])
    let result = await stage.play()
    #expect(result.status == .completed)
    #expect(stage.session.answers.map(\.isError) == [true, true, true, true, false])
    #expect(stage.texts[0].contains("UNKNOWN_TOOL") && stage.texts[0].contains("reader"))
    for text in stage.texts[1...3] { #expect(text.contains("INVALID_ARGUMENTS")) }
    #expect(stage.runner.started == ["{}"], "no arguments at all mean {}")
  }

  @Test("duplicate ids of the model become unique calls of ours")
  func duplicates() async {
    var reply = ModelReply.calls(#"writer {"n":1}"#, #"writer {"n":2}"#)
    reply.toolCalls[1].id = "p0"
    let stage = Theatre([.reply(reply), .reply(reply)], options: { options, _ in options.session = "s1" })
    await stage.play()
    #expect(stage.runner.callIDs.count == 4)
    #expect(Set(stage.runner.callIDs).count == 4)
    #expect(Set(stage.runner.sessions) == ["s1"])
    // Another run may go on with it.
    #expect(stage.runner.ended == [])
    #expect(stage.session.answers.map(\.id) == ["p0", "p0", "p0", "p0"])
    #expect(stage.report.calls.map(\.providerID) == ["p0", "p0", "p0", "p0"])
  }

  @Test("a run of no session is one of its own, which ends with it however it ends")
  func ownSession() async {
    for reply in [ScriptedSession.Scene.reply(.text("done")), .reply(.calls("reader"))] {
      let stage = Theatre([.reply(.calls("reader")), reply], options: { options, _ in options.roundsMax = 2 })
      await stage.play()
      #expect(stage.runner.sessions == [stage.run.id] && stage.runner.ended == [stage.run.id])
      #expect(stage.report.session == stage.run.id)
    }
  }

  @Test("a failure goes to the model as JSON, and what is retryable was retried with the same key")
  func retries() async {
    let tool = Tool.named("flaky", readOnly: true)
    let tries = Cell(0)
    let stage = Theatre(
      [.reply(.calls("flaky"))], tools: [tool],
      behave: { _, _ in
        tries.value += 1
        return tries.value < 3 ? .ends(.failed(.retryable, Failure(code: "BUSY"))) : .result(.json, "7")
      })
    await stage.play()
    #expect(stage.texts == ["7"])
    #expect(Set(stage.runner.callIDs).count == 1)
    #expect(stage.report.calls.map { $0.answer?.attempts } == [3])
  }

  @Test("the retry budget is the run's")
  func retryBudget() async {
    let stage = Theatre(
      [.reply(.calls("reader", #"reader {"n":1}"#))], options: { options, _ in options.retryBudget = 1 },
      behave: { _, _ in .ends(.failed(.retryable, Failure(code: "BUSY"))) })
    await stage.play()
    #expect(stage.runner.started.count == 3)
    #expect(stage.texts.allSatisfy { $0.contains("MAX_RETRIES") })
  }

  @Test("at most so many calls are under way at once")
  func parallel() async {
    let stage = Theatre(
      [.reply(.calls("reader", #"reader {"n":1}"#, #"reader {"n":2}"#, #"reader {"n":3}"#))],
      options: { options, _ in options.parallel = 2 }, behave: { _, _ in .later(5_000_000, .result(.json, "1")) })
    await stage.start()
    #expect(stage.runner.running == 2)
    await stage.timers.advance(by: 5_000_000)
    #expect(stage.runner.running == 2)
    #expect(stage.runner.started.count == 4)
    #expect(await stage.play().status == .completed)
  }

  // MARK: Tool choice

  @Test(
    "required and a named tool hold until a tool was called, none and auto stay",
    arguments: [ToolChoice.auto, .none, .required, .named("writer")])
  func toolChoice(choice: ToolChoice) async {
    let stage = Theatre(
      [.reply(.calls("writer")), .reply(.text("done"))], options: { options, _ in options.toolChoice = choice })
    await stage.play()
    #expect(stage.session.choices == [choice, choice == .none ? .none : .auto])
    #expect(
      stage.runner.started.isEmpty == (choice == .none), "with none, what the model calls all the same is refused")
    #expect(stage.texts[0].contains("FORBIDDEN") == (choice == .none))
  }

  @Test("a named tool that is not offered ends the run before anything is sent")
  func namedUnknown() async {
    let stage = Theatre([], options: { options, _ in options.toolChoice = .named("nothing") })
    let result = await stage.play()
    #expect(result.status == .failed)
    #expect(result.reason.contains("'nothing'"))
    #expect(stage.session.choices.isEmpty)
  }

  // MARK: Ends

  @Test("a reply that was cut off ends the run, with what there is of it")
  func truncated() async {
    var reply = ModelReply.text("Once upon", end: .truncated)
    reply.cutCalls = [ToolCall(id: "p0", name: "writer", arguments: Array(#"{"n":"#.utf8))]
    let stage = Theatre([.reply(reply)])
    let result = await stage.play()
    #expect(result.status == .truncated)
    #expect(result.text == "Once upon")
    #expect(stage.runner.started.isEmpty)
    #expect(stage.session.answers.isEmpty)
  }

  @Test("calls of a reply that counts as cut off or refused are answered and never run")
  func cutWithCalls() async {
    for end in [ModelReply.End.truncated, .refused] {
      var reply = ModelReply.calls("writer", "reader")
      reply.end = end
      let stage = Theatre([.reply(reply)])
      #expect(await stage.play().status.rawValue == end.rawValue)
      #expect(stage.runner.started.isEmpty)
      #expect(stage.session.answers.map(\.isError) == [true, true])
      #expect(stage.texts.allSatisfy { $0.contains("Not run") && $0.contains(#""effect":"none""#) })
    }
  }

  @Test("a refusal is told in the model's own words")
  func refused() async {
    var reply = ModelReply.text("", end: .refused)
    reply.refusal = "I cannot help with that."
    let result = await Theatre([.reply(reply)]).play()
    #expect(result.status == .refused)
    #expect(result.text == "I cannot help with that.")
  }

  @Test("a provider that stops in the middle is asked again, and that counts as a round")
  func paused() async {
    let stage = Theatre([.reply(.text("so far", end: .paused)), .reply(.text("whole"))])
    let result = await stage.play()
    #expect(result == RunResult(status: .completed, reason: "", text: "whole", rounds: 2))
    #expect(stage.session.said == ["go"])
  }

  @Test("a model that cannot be asked ends the run with its own words")
  func modelError() async {
    let error = ModelError(.authentication, "The key is wrong. Set OPENAI_API_KEY.", status: 401, requestID: "r1")
    let stage = Theatre([.reply(.calls("reader", text: "Let me see.")), .error(error)])
    let result = await stage.play()
    #expect(result.status == .failed)
    #expect(result.reason == "The key is wrong. Set OPENAI_API_KEY.")
    #expect(result.text == "Let me see.")
    let errors = stage.steps.compactMap { if case .modelError(let step) = $0 { step } else { nil } }
    #expect(errors.map(\.status) == [401])
    #expect(errors.map(\.requestID) == ["r1"])
  }

  @Test("two prompts of one conversation are two runs, each with its own limits")
  func conversation() async {
    let stage = Theatre([
      .reply(.calls("reader")), .reply(.text("one")), .reply(.calls("reader")), .reply(.text("two")),
    ])
    await stage.play()
    let second = Run(
      "and now?", options: RunOptions(), session: stage.session, dispatcher: stage.dispatcher, journal: stage.journal,
      timers: stage.timers, log: stage.log)
    let result = await second.result()
    #expect(result.text == "two")
    #expect(result.rounds == 2)
    #expect(stage.session.said == ["go", "and now?"])
    #expect(second.id != stage.run.id)
    #expect(stage.session.violations.isEmpty)
  }
}

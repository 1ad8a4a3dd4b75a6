import Calls
import EventLoop
import Journal
import Models
import Runners
import TestSupport
import Testing

@testable import Agent
@testable import Plugins

@Suite("A run's limits", .timeLimit(.minutes(5)))
@IO
struct RunLimitTests {
  /// A call that differs from round to round.
  private func rounds(_ count: Int, input: Int? = nil, output: Int? = nil) -> [ScriptedSession.Scene] {
    (0..<count).map { .reply(.calls("reader {\"n\":\($0)}", text: "round \($0)", input: input, output: output)) }
  }

  @Test("what came of a reply that broke is what was reached, without half a character")
  func brokenReply() async {
    let error = ModelError(.connection, "cut")
    let stage = Theatre([
      .reply(.calls("reader", text: "Let me look.")), .breaks([Array("The ans".utf8), [0x77, 0xC3]], error),
    ])
    let result = await stage.play()
    #expect(result.status == .failed && result.text == "The answ")
    #expect(stage.report.text == "The answ")
    // The next prompt of a conversation goes on from there: what the person has read, the model has said.
    #expect(stage.session.heard == ["The answ"])
    let silent = Theatre([.reply(.calls("reader", text: "Let me look.")), .error(error)])
    #expect(await silent.play().text == "Let me look.")
    #expect(silent.session.heard == [])
  }

  @Test("a person who gives up gets what had come by then")
  func cancelledReply() async {
    let stage = Theatre([.stalls("So far")])
    await stage.start()
    stage.run.cancel()
    let result = await stage.play()
    #expect(result.status == .cancelled && result.text == "So far")
    #expect(stage.session.heard == ["So far"])
  }

  @Test("a model that ends without a word has not answered, whatever it said before its calls", arguments: ["", " \n"])
  func emptyAnswer(text: String) async {
    let stage = Theatre([.reply(.calls("reader", text: "Let me look.")), .reply(.text(text))])
    let result = await stage.play()
    #expect(result.status == .failed && result.reason == "The model ended without an answer.")
  }

  @Test("rounds: the last reply's calls are answered but not run, and what was reached is told")
  func roundLimit() async {
    let stage = Theatre(rounds(20))
    let result = await stage.play()
    #expect(result.status == .roundLimit)
    #expect(result.rounds == 10)
    #expect(result.text == "round 9")
    #expect(result.reason.contains("10"))
    #expect(stage.runner.started.count == 9)
    #expect(stage.session.answers.count == 10)
    #expect(stage.session.answers.last?.isError == true)
    // Not run, and a call of a plugin's tool all the same.
    #expect(stage.report.calls.allSatisfy { $0.plugin == "stage" })
  }

  @Test("a call without a name is answered, and says so")
  func nameless() async {
    var reply = ModelReply.calls("reader")
    reply.toolCalls[0].name = ""
    let stage = Theatre([.reply(reply)])
    await stage.play()
    #expect(stage.texts[0].contains("The call names no tool") && stage.texts[0].contains("UNKNOWN_TOOL"))
    #expect(stage.report.calls[0].plugin == "" && stage.report.calls[0].tool == "")
  }

  @Test("a final answer in the last round is an answer")
  func lastRound() async {
    let stage = Theatre(rounds(2) + [.reply(.text("done"))], options: { options, _ in options.roundsMax = 3 })
    #expect(await stage.play().status == .completed)
  }

  @Test("tokens: the reply that passes the limit is the last, unless it is the answer")
  func tokens() async {
    let stage = Theatre(rounds(9, input: 300, output: 100), options: { options, _ in options.tokensMax = 1000 })
    let result = await stage.play()
    #expect(result.status == .budget)
    #expect(result.rounds == 3)
    #expect(result.reason.contains("1200") && result.reason.contains("1000"))
    let answer = Theatre(
      [.reply(.text("long", input: 5000, output: 1))], options: { options, _ in options.tokensMax = 1 })
    #expect(await answer.play().status == .completed)
  }

  @Test("what the cache gave counts as input, however the provider counts it")
  func cachedTokens() async {
    var reply = ModelReply.calls("reader", input: 10, output: 10)
    reply.usage.cachedTokens = 980
    reply.usage.cacheIsApart = true
    let stage = Theatre([.reply(reply), .reply(.text("x"))], options: { options, _ in options.tokensMax = 1000 })
    #expect(await stage.play().status == .budget)
  }

  @Test("money: the price function counts, and the provider's own figure wins")
  func cost() async {
    let priced = Theatre(
      rounds(9, input: 1000, output: 0),
      options: { options, _ in
        options.costMax = 0.025
        options.price = { Double($0.inputTokens ?? 0) * 1e-5 }
      })
    #expect(await priced.play().status == .budget)
    #expect(priced.result?.rounds == 3)
    #expect(priced.report.cost.map { abs($0 - 0.03) < 1e-12 } == true)
    var reply = ModelReply.calls("reader")
    reply.usage.costUSD = 1
    let own = Theatre([.reply(reply)], options: { options, _ in options.costMax = 0.5 })
    #expect(await own.play().rounds == 1)
  }

  @Test("a limit that cannot be measured counts as reached, and says so")
  func unmeasurable() async {
    let cost = Theatre(rounds(9), options: { options, _ in options.costMax = 1 })
    #expect(await cost.play().status == .budget)
    #expect(cost.result?.rounds == 1)
    #expect(cost.result?.reason.contains("Nobody knows") == true)
    let tokens = Theatre(rounds(9, input: 5), options: { options, _ in options.tokensMax = 100 })
    #expect(await tokens.play().status == .budget)
    #expect(tokens.report.cost == nil)
  }

  @Test("the deadline ends a request to the model")
  func deadlineOfRequest() async {
    let stage = Theatre(
      rounds(1) + [.hangs], options: { options, timers in options.deadline = timers.now() + 5_000_000_000 })
    await stage.start()
    await stage.timers.advance(by: 4_999_999_999)
    #expect(stage.result == nil)
    await stage.timers.advance(by: 1)
    #expect(stage.result?.status == .timeout)
    #expect(stage.result?.text == "round 0")
    #expect(stage.session.wasCancelled == 1)
    #expect(stage.timers.pending == 0)
  }

  @Test("the deadline ends running calls, each with its answer")
  func deadlineOfCalls() async {
    let stage = Theatre(
      [.reply(.calls("reader", #"writer {"n":1}"#))], tools: [.named("reader", readOnly: true), .writer],
      options: { options, timers in options.deadline = timers.now() + 500_000_000 },
      behave: { _, _ in .stays(cancelTakes: 0) })
    let result = await stage.play()
    #expect(result.status == .timeout)
    #expect(stage.session.answers.count == 2)
    #expect(stage.texts.allSatisfy { $0.contains("TIMEOUT") })
    #expect(stage.session.unanswered == 0)
  }

  @Test("a deadline that has passed already ends the run at once")
  func pastDeadline() async {
    let stage = Theatre([.hangs], options: { options, timers in options.deadline = timers.now() - 1 })
    #expect(await stage.play().status == .timeout)
  }

  // MARK: Repetition

  @Test("the same call again and again is noted once, then ends the run, all of it answered")
  func loop() async {
    let stage = Theatre(Array(repeating: .reply(.calls(#"reader {"n":1}"#)), count: 30))
    let result = await stage.play()
    #expect(result.status == .loop)
    #expect(result.rounds == 5)
    #expect(stage.texts.map { $0.contains("Note of the host") } == [false, false, true, false, false])
    #expect(stage.texts[2].contains("3 times"))
    #expect(stage.session.unanswered == 0)
  }

  @Test("who allows more rounds allows more repetition")
  func longLoop() async {
    let stage = Theatre(
      Array(repeating: .reply(.calls("reader")), count: 10) + [.reply(.text("done"))],
      options: { options, _ in options.roundsMax = 50 })
    #expect(await stage.play().status == .completed)
  }

  // MARK: The answer's schema

  private let schema = Array(#"{"type":"object","required":["n"],"properties":{"n":{"type":"integer"}}}"#.utf8)

  @Test("an answer that matches its schema is the answer")
  func schemaMatches() async {
    let schema = schema
    let stage = Theatre([.reply(.text(#"{"n":1}"#))], options: { options, _ in options.answerSchema = schema })
    #expect(await stage.play() == RunResult(status: .completed, reason: "", text: #"{"n":1}"#, rounds: 1))
  }

  @Test("one that does not is repaired once, with what is wrong")
  func repair() async {
    let schema = schema
    let stage = Theatre(
      [.reply(.text("It is one.")), .reply(.calls("reader")), .reply(.text(#"{"n":1}"#))],
      options: { options, _ in options.answerSchema = schema })
    #expect(await stage.play().status == .completed)
    #expect(stage.session.said.count == 2)
    #expect(stage.session.said[1].contains("not JSON"))
  }

  @Test("a second wrong answer fails, and shows both problems")
  func repairedInVain() async {
    let schema = schema
    let stage = Theatre(
      [.reply(.text("one")), .reply(.text(#"{"n":"one"}"#)), .reply(.text(#"{"n":1}"#))],
      options: { options, _ in options.answerSchema = schema })
    let result = await stage.play()
    #expect(result.status == .failed)
    #expect(result.reason.contains("not JSON") && result.reason.contains("/n"))
    #expect(result.text == #"{"n":"one"}"#)
    #expect(result.rounds == 2)
  }

  @Test("one code fence around the whole answer is no part of it")
  func fence() async {
    let schema = Array(#"{"type":"object","required":["n"]}"#.utf8)
    let right = ["```json\n{\"n\":\n1}\n```", " \n```\r\n{\"n\":\n1}\r\n```\n"]
    for text in right {
      let stage = Theatre([.reply(.text(text))], options: { options, _ in options.answerSchema = schema })
      let result = await stage.play()
      #expect(result.status == .completed && result.text == "{\"n\":\n1}", "\(result)")
      #expect(stage.report.text == result.text)
    }
    for text in ["Here: ```json\n{\"n\":1}\n```", "```json\n{\"n\":1}\n```\nDone.", "```{\"n\":1}```", "```\n```"] {
      let stage = Theatre(
        [.reply(.text(text)), .reply(.text(text))], options: { options, _ in options.answerSchema = schema })
      #expect(await stage.play().status == .failed, "\(text)")
    }
  }

  @Test("a schema that cannot be used fails before anything is sent")
  func badSchema() async {
    let stage = Theatre([], options: { options, _ in options.answerSchema = Array(#"{"type":"nothing"}"#.utf8) })
    #expect(await stage.play().status == .failed)
    #expect(stage.session.choices.isEmpty)
  }
}

import Calls
import EventLoop
import Journal
import Models
import Runners
import TestSupport
import Testing

@testable import Agent
@testable import Plugins

@Suite("A session that goes on", .timeLimit(.minutes(5)))
@IO
struct PastTests {
  static let tools = [
    Tool.named("reader", readOnly: true), Tool.named("writer", readOnly: false),
    Tool.named("setter", readOnly: false, idempotent: true),
  ]
  private static let script: [ScriptedSession.Scene] = [
    .reply(.calls("reader {\"n\":1}", "writer {\"n\":2}", "setter {\"n\":3}", text: "one")),
    .reply(.calls("writer {\"n\":4}", text: "two")),
    .reply(.calls("setter {\"n\":5}", "writer {\"n\":6}", "nobody {}")), .reply(.text("the end")),
  ]

  /// How often each call ran, over all processes of a session.
  @IO
  private final class Effects {
    var counts: [String: Int] = [:]
    func act(_ call: CallContext, _ text: String) -> FakeRunner.Act {
      counts[call.id, default: 0] += 1
      return .result(.json, #"{"did":\#(text)}"#)
    }
  }

  /// A process that goes on with what another one has on record.
  private func goOn(
    _ steps: [Step], _ script: [ScriptedSession.Scene], prompt: String = "", _ behave: @escaping FakeRunner.Behaviour
  ) async -> Theatre {
    let past = Past(steps)
    let stage = Theatre(
      script, tools: Self.tools, prompt: prompt, unfinished: prompt.isEmpty ? past.continuation : past.unfinished,
      behave: behave)
    past.restore(into: stage.session)
    await stage.play()
    return stage
  }

  private func replies(_ steps: [Step]) -> Int {
    steps.count { if case .reply = $0 { true } else { false } }
  }

  @Test("from whatever step on: the model is told the same, every call has one answer, nothing unsafe runs twice")
  func everyPrefix() async {
    let whole = Theatre(Self.script, tools: Self.tools, behave: { _, text in .result(.json, #"{"did":\#(text)}"#) })
    await whole.play()
    #expect(whole.result?.status == .completed)
    for count in 1..<whole.steps.count {
      let steps = Array(whole.steps.prefix(count))
      // What had run when the record ends there: everything that was let in, at the latest.
      let effects = Effects()
      for case .intent(let step) in steps { effects.counts[step.call] = 1 }
      let stage = await goOn(steps, Array(Self.script.dropFirst(replies(steps))), effects.act)
      #expect(stage.result?.status == .completed && stage.result?.text == "the end", "\(count)")
      #expect(stage.session.violations.isEmpty, "\(count): \(stage.session.violations)")
      // Both processes together: the answers in the order of the calls, each once.
      #expect(stage.session.answers.count == 7, "\(count)")
      let texts = zip(stage.session.answers, whole.session.answers).map { $0.text == $1.text }
      let unsure = stage.session.answers.filter { $0.text.contains("NOT_RETRIED") }
      #expect(texts.count { !$0 } == unsure.count, "\(count): \(stage.session.answers)")
      #expect(unsure.allSatisfy { $0.tool == "writer" && $0.isError && $0.text.contains("unknown") }, "\(count)")
      let all = steps + stage.steps
      for case .intent(let step) in all where step.tool == "writer" {
        #expect(effects.counts[step.call] == 1, "\(count): \(step.call)")
      }
      // A result on record is never made again.
      for case .result(let step) in steps where step.tool != "nobody" {
        #expect(effects.counts[step.call] == 1, "\(count): \(step.call)")
      }
      var results: [String: Int] = [:]
      for case .result(let step) in all { results[step.call, default: 0] += 1 }
      #expect(results.values.allSatisfy { $0 == 1 } && results.count == 7, "\(count): \(results)")
      // The record of both can be gone on with again.
      let again = Past(all)
      #expect(again.unfinished == nil && again.exchanges.last?.answer == "the end")
    }
  }

  @Test("with a new prompt, open calls are answered before it is said")
  func newPrompt() async throws {
    let whole = Theatre(Self.script, tools: Self.tools)
    await whole.play()
    // Up to the first intent of the second turn.
    let place = try #require(
      whole.steps.firstIndex { if case .intent(let step) = $0 { step.call.hasSuffix("_4") } else { false } })
    let stage = await goOn(Array(whole.steps[...place]), [.reply(.text("other"))], prompt: "Instead?") { _, _ in
      .result(.json, "1")
    }
    #expect(stage.session.violations.isEmpty && stage.session.said == ["go", "Instead?"])
    #expect(stage.session.answers.count == 4 && stage.session.answers[3].text.contains("NOT_RETRIED"))
    #expect(stage.result?.text == "other" && stage.runner.started.isEmpty)
  }

  @Test("a finished run needs a prompt, one that ran into a limit does not")
  func finished() async {
    let whole = Theatre(Self.script, tools: Self.tools)
    await whole.play()
    #expect(Past(whole.steps).continuation == nil)
    let limited = Theatre(Self.script, tools: Self.tools, options: { options, _ in options.roundsMax = 2 })
    await limited.play()
    #expect(limited.result?.status == .roundLimit)
    let stage = await goOn(limited.steps, [.reply(.text("now"))]) { _, _ in .result(.json, "1") }
    #expect(stage.result?.text == "now" && stage.session.violations.isEmpty && stage.runner.started.isEmpty)
  }

  @Test("what the model was shown is what it is shown again: cut results, several parts, notes")
  func shownAgain() async {
    let script: [ScriptedSession.Scene] = [
      .reply(.calls("reader {\"n\":1}", "reader {\"n\":2}", "reader {\"n\":3}", "reader {\"n\":1}")),
      .reply(.text("end")),
    ]
    let whole = Theatre(
      script, tools: Self.tools, options: { options, _ in options.outputMax = 200 },
      behave: { _, text in
        switch text {
        case "{\"n\":1}": .result(.json, "[" + String(repeating: "1,", count: 300) + "1]")
        case "{\"n\":2}": .parts([(.text, "words"), (.image, "bytes")])
        default: .result(.text, "a \"quoted\" text")
        }
      })
    await whole.play()
    let stage = await goOn(whole.steps, [.reply(.text("more"))], prompt: "And?") { _, _ in .result(.json, "1") }
    #expect(stage.session.answers == whole.session.answers)
    #expect(whole.session.answers[1].images.count == 1 && whole.session.answers[2].text == "a \"quoted\" text")
  }

  @Test("what was heard of a reply that broke off stays said")
  func heard() async {
    let error = ModelError(.connection, "gone")
    let whole = Theatre([.breaks([Array("Half an ans".utf8)], error)], tools: Self.tools)
    await whole.play()
    #expect(whole.session.heard == ["Half an ans"])
    #expect(Past(whole.steps).continuation == nil)
    let stage = await goOn(whole.steps, [.reply(.text("more"))], prompt: "Go on") { _, _ in .result(.json, "1") }
    #expect(stage.session.heard == ["Half an ans"] && stage.session.said == ["go", "Go on"])
  }
}

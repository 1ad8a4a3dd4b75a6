import Calls
import EventLoop
import Journal
import Models
import Runners
import TestSupport
import Testing

@testable import Agent
@testable import Plugins

@Suite("A run that is given up, or whose journal is slow", .timeLimit(.minutes(5)))
@IO
struct RunCancelTests {
  @Test("a request to the model is cancelled, and what was reached is told")
  func request() async {
    let stage = Theatre([.reply(.calls("reader", text: "One moment.")), .hangs])
    await stage.start()
    stage.run.cancel()
    await EventLoop.shared.settled()
    #expect(
      stage.result
        == RunResult(
          status: .cancelled, reason: "The run was cancelled.", text: "One moment.", rounds: 1))
    #expect(stage.session.wasCancelled == 1)
  }

  @Test("running calls are asked to stop; each is answered, and nothing more is asked")
  func calls() async {
    let stage = Theatre(
      [.reply(.calls(#"reader {"n":1}"#, #"writer {"n":2}"#, "raeder"))],
      options: { options, _ in options.parallel = 1 }, behave: { _, _ in .stays(cancelTakes: 100_000_000) })
    await stage.start()
    stage.run.cancel()
    await EventLoop.shared.settled()
    #expect(stage.result == nil, "the call that runs has not stopped yet")
    await stage.timers.advance(by: 100_000_000)
    #expect(stage.result?.status == .cancelled)
    #expect(stage.runner.started == [#"{"n":1}"#])
    #expect(stage.session.answers.map { $0.text.contains("CANCELLED") } == [true, true, false])
    #expect(stage.session.choices.count == 1)
    #expect(stage.session.unanswered == 0)
  }

  @Test("a question to a person is taken back")
  func approval() async {
    let person = SilentPerson()
    let stage = Theatre([.reply(.calls("writer"))], approvals: ApprovalDesk(.ask, approver: person))
    await stage.start()
    #expect(person.asked == ["writer"])
    stage.run.cancel()
    await EventLoop.shared.settled()
    #expect(stage.result?.status == .cancelled)
    #expect(person.wasCancelled)
    #expect(stage.runner.started.isEmpty)
  }

  @Test("cancelling the task that waits for the result gives the run up")
  func task() async {
    let stage = Theatre([.hangs])
    let task = Task(executorPreference: EventLoop.shared) { await stage.run.result() }
    await EventLoop.shared.settled()
    task.cancel()
    #expect(await task.value.status == .cancelled)
  }

  @Test("given up before it starts, nothing is sent; given up after its end, nothing changes")
  func early() async {
    let stage = Theatre([.reply(.text("x"))])
    stage.run.cancel()
    #expect(await stage.play().status == .cancelled)
    #expect(stage.session.choices.isEmpty)
    let done = Theatre([.reply(.text("x"))])
    await done.play()
    done.run.cancel()
    #expect(done.result?.status == .completed)
  }

  @Test("without a person, what needs approval is refused and the model is told")
  func nobody() async {
    let stage = Theatre([.reply(.calls("reader", "writer"))], approvals: ApprovalDesk(.ask, approver: nil))
    #expect(await stage.play().status == .completed)
    #expect(stage.session.answers.map(\.isError) == [false, true])
    #expect(stage.texts[1].contains("APPROVAL_DENIED"))
  }

  // MARK: The journal

  @Test("nothing is sent, run or answered before its step is on record")
  func slowJournal() async {
    let timers = ManualTimers()
    let journal = SlowJournal(timers, delay: { 1_000_000 })
    let stage = Theatre([.reply(.calls("reader")), .reply(.text("done"))], journal: journal)
    await stage.start()
    func next() async { await timers.advance(by: 1_000_000) }
    func kinds() -> [String] { journal.steps.map(\.kind) }
    #expect(kinds() == ["runStarted"])
    await next()
    #expect(kinds().last == "request")
    #expect(stage.session.choices.isEmpty)
    await next()
    #expect(kinds().last == "reply")
    #expect(stage.runner.started.isEmpty)
    await next()
    #expect(kinds().last == "intent")
    #expect(stage.runner.started.isEmpty)
    await next()
    #expect(kinds().last == "attempt")
    await next()
    #expect(kinds().last == "result")
    #expect(stage.session.answers.isEmpty)
    await next()
    #expect(stage.session.answers.count == 1)
    for _ in 0..<2 { await next() }
    #expect(
      kinds() == [
        "runStarted", "request", "reply", "intent", "attempt", "result", "request", "reply", "runFinished",
      ])
    #expect(stage.result == nil)
    await next()
    #expect(stage.result?.status == .completed)
  }

  @Test("a journal that fails costs nobody the answer, and is said in the log")
  func failingJournal() async {
    let journal = SlowJournal(ManualTimers(), delay: { 0 }, loses: { true })
    let stage = Theatre([.reply(.calls("reader")), .reply(.text("done"))], journal: journal)
    #expect(await stage.play().status == .completed)
    #expect(stage.log.lines.filter { $0.contains("disk full") }.count == 9)
  }

  @Test("without a journal the same happens, and no step is made")
  func noJournal() async {
    let stage = Theatre([.reply(.calls("reader"))], journal: MemoryJournal(detail: .off))
    #expect(await stage.play().status == .completed)
    #expect(stage.steps.isEmpty)
  }

  @Test("metadata holds neither prompt nor text nor arguments")
  func metadata() async {
    let journal = MemoryJournal(detail: .metadata)
    let stage = Theatre(
      [.reply(.calls(#"reader {"n":4711}"#, text: "secret text"))], journal: journal, prompt: "secret prompt")
    await stage.play()
    let record = journal.steps.map { "\($0)" }.joined()
    #expect(!record.contains("secret") && !record.contains("4711") && !record.contains("[123, 34, 110"))
    #expect(journal.steps.count == 9)
  }

  @Test("who watches sees the pieces of a reply as they come; a listener hears them too")
  func watching() async {
    let journal = SlowJournal(ManualTimers(), delay: { 0 })
    let listener = Listener()
    let stage = Theatre([.reply(.calls("reader", text: "Hm"))], journal: journal, listener: listener)
    await stage.play()
    let deltas = journal.passing.map { if case .delta(let step) = $0 { "\(step.round) \(step.kind)" } else { "" } }
    #expect(deltas == ["1 text", "1 toolCall", "2 text"])
    #expect(listener.heard == "Hmdone")
  }
}

extension Step {
  /// The name of its case.
  var kind: String { String("\(self)".prefix { $0 != "(" }) }
}

@IO
private final class SilentPerson: Approver {
  private(set) var asked: [String] = []
  private(set) var wasCancelled = false
  private var waiting: CheckedContinuation<Void, Never>?

  func ask(_ question: ApprovalQuestion) async -> ApprovalReply {
    asked.append(question.tool)
    await withTaskCancellationHandler {
      await withCheckedContinuation { waiting = $0 }
    } onCancel: {
      EventLoop.shared.post {
        self.wasCancelled = true
        self.waiting?.resume()
      }
    }
    return .yes
  }
}

@IO
private final class Listener: ReplyObserver {
  private(set) var heard = ""
  func text(_ piece: Span<UInt8>) {
    heard += String(decoding: piece.indices.map { piece[$0] }, as: UTF8.self)
  }
}

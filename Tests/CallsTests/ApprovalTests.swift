import EventLoop
import Runners
import TestSupport
import Testing

@testable import Calls
@testable import Plugins

@Suite("Approval", .timeLimit(.minutes(5)))
@IO
struct ApprovalTests {
  private func tool(_ name: String, readOnly: Bool? = nil, exclusive: String? = nil) -> Tool {
    var tool = Tool.sample
    tool.name = name
    tool.annotations.readOnly = readOnly
    tool.exclusive = exclusive
    tool.parameters = Array(#"{"type":"object","properties":{"n":{"type":"integer"}}}"#.utf8)
    return tool
  }

  private var tools: [Tool] { [tool("read", readOnly: true), tool("write"), tool("says_no", readOnly: false)] }

  // MARK: Policy

  @Test("what each mode lets run, asks about and refuses")
  func modes() {
    func ruling(_ mode: ApprovalMode, _ readOnly: Bool, canAsk: Bool = true) -> String {
      switch ApprovalPolicy(mode, canAsk: canAsk).ruling(tool: "t", plugin: "p", readOnly: readOnly) {
      case .approved: "runs"
      case .denied: "refused"
      case .ask: "asks"
      }
    }
    #expect([ruling(.ask, true), ruling(.ask, false)] == ["runs", "asks"])
    #expect([ruling(.ask, true, canAsk: false), ruling(.ask, false, canAsk: false)] == ["runs", "refused"])
    #expect([ruling(.readOnly, true), ruling(.readOnly, false)] == ["runs", "refused"])
    #expect([ruling(.all, true), ruling(.all, false)] == ["runs", "runs"])
    #expect([ruling(.none, true), ruling(.none, false)] == ["refused", "refused"])
  }

  @Test("an unknown annotation is not read-only; nobody to ask refuses, and nothing runs")
  func nobody() {
    let crowd = Crowd(tools, approvals: ApprovalDesk(.ask, approver: nil))
    for (index, name) in ["read", "write", "says_no"].enumerated() { crowd.submit("c\(index)", name) }
    #expect(crowd.runner.started == ["c0"])
    #expect(crowd.answered == ["c1", "c2"])
    #expect(crowd.code("c1") == "APPROVAL_DENIED")
    #expect(crowd.watcher.answers[0].failure?.effect == CallFailure.Effect.none)
    #expect(crowd.watcher.answers[0].outcome == .permanent)
  }

  @Test("what is wrong anyway is refused before anybody is asked")
  func gateFirst() async {
    let person = Person([])
    let crowd = Crowd(tools, approvals: ApprovalDesk(.ask, approver: person))
    crowd.submit("c1", "write", #"{"n":"x"}"#)
    await EventLoop.shared.settled()
    #expect(crowd.code("c1") == "INVALID_ARGUMENTS")
    #expect(person.questions.isEmpty)
  }

  // MARK: Asking

  @Test("questions come one at a time, in the order of the calls; yes runs, no is told to the model")
  func yesAndNo() async {
    let person = Person([.yes, .no])
    let crowd = Crowd(tools, approvals: ApprovalDesk(.ask, approver: person))
    crowd.submit("c1", "write", #"{"n":1}"#)
    crowd.submit("c2", "says_no")
    await EventLoop.shared.settled()
    #expect(person.questions.map(\.call) == ["c1", "c2"])
    #expect(person.mostAtOnce == 1)
    #expect(person.questions[0].arguments == Array(#"{"n":1}"#.utf8))
    #expect(person.questions[1].annotations.readOnly == false)
    #expect(crowd.runner.started == ["c1"])
    #expect(crowd.code("c2") == "APPROVAL_DENIED")
  }

  @Test("'always' is for this tool only, and for calls that wait already")
  func always() async {
    let person = Person([.always, .no])
    let crowd = Crowd(tools, approvals: ApprovalDesk(.ask, approver: person))
    crowd.submit("c1", "write")
    crowd.submit("c2", "write")
    crowd.submit("c3", "says_no")
    await EventLoop.shared.settled()
    crowd.submit("c4", "write")
    #expect(person.questions.map(\.call) == ["c1", "c3"])
    #expect(crowd.runner.started == ["c1", "c2", "c4"])
  }

  @Test("edited arguments are validated again; wrong ones are asked about again, with what is wrong")
  func edit() async {
    let person = Person([
      .edited(Array(#"{"n":"one"}"#.utf8)), .edited(Array("{".utf8)), .edited(Array(#"{"n":2}"#.utf8)),
    ])
    let crowd = Crowd(tools, approvals: ApprovalDesk(.ask, approver: person))
    crowd.submit("c1", "write", #"{"n":1}"#)
    await EventLoop.shared.settled()
    #expect(person.questions.map { $0.problem == nil } == [true, false, false])
    #expect(person.questions[1].problem?.contains("/n") == true)
    #expect(crowd.runner.arguments["c1"] == #"{"n":2}"#)
    crowd.runner.end("c1")
    #expect(crowd.watcher.edited == [#"{"n":2}"#])
    // The next call of the tool, in the same memory, is not an edited one.
    let again = Crowd(tools)
    again.submit("c2", "write")
    again.runner.end("c2")
    #expect(again.watcher.edited == [nil])
  }

  @Test("arguments that never become valid are refused in the end")
  func endlessEdits() async {
    let person = Person(Array(repeating: .edited(Array("[]".utf8)), count: 100))
    let crowd = Crowd(tools, approvals: ApprovalDesk(.ask, approver: person))
    crowd.submit("c1", "write")
    await EventLoop.shared.settled()
    #expect(crowd.code("c1") == "APPROVAL_DENIED")
    #expect(person.questions.count == ApprovalDesk.editsMax)
    #expect(crowd.runner.started.isEmpty)
  }

  @Test("a cancelled call is not asked about any more, and the person's late answer changes nothing")
  func cancelled() async {
    let person = Person([])
    let crowd = Crowd(tools, approvals: ApprovalDesk(.ask, approver: person))
    crowd.submit("c1", "write")
    crowd.submit("c2", "write")
    crowd.submit("c3", "write")
    await EventLoop.shared.settled()
    crowd.dispatcher.cancel("c2")
    crowd.dispatcher.cancel("c1")
    #expect(crowd.answered == ["c2", "c1"])
    await EventLoop.shared.settled()
    #expect(person.wasCancelled == 1)
    #expect(person.questions.map(\.call) == ["c1", "c3"])
    person.reply(.yes)
    await EventLoop.shared.settled()
    #expect(crowd.runner.started == ["c3"])
  }

  @Test("a person may think for long; the run's deadline ends the question, and the call's own time starts after it")
  func thinking() async {
    let person = Person([])
    let crowd = Crowd(tools, approvals: ApprovalDesk(.ask, approver: person))
    crowd.submit("c1", "write")
    crowd.submit("c2", "write", deadline: crowd.timers.now() + 4_000_000_000_000)
    await crowd.timers.advance(by: 3_600_000_000_000)
    #expect(crowd.answered.isEmpty)
    person.reply(.yes)
    await EventLoop.shared.settled()
    #expect(crowd.runner.started == ["c1"])
    await crowd.timers.advance(by: 400_000_000_000)
    #expect(crowd.code("c2") == "TIMEOUT")
    crowd.runner.end("c1")
    #expect(crowd.code("c1") == "")
    #expect(crowd.watcher.answers.last.map { $0.started > 3_600_000_000_000 } == true)
  }

  @Test("a call that is asked about keeps its place in its group")
  func group() async {
    let person = Person([])
    let writer = tool("w", exclusive: "g")
    let reader = tool("r", readOnly: true, exclusive: "g")
    let crowd = Crowd([writer, reader], approvals: ApprovalDesk(.ask, approver: person))
    crowd.submit("c1", "w")
    crowd.submit("c2", "r")
    await EventLoop.shared.settled()
    #expect(crowd.runner.started.isEmpty)
    person.reply(.no)
    await EventLoop.shared.settled()
    #expect(crowd.runner.started == ["c2"])
  }
}

/// Answers from a list; when that is empty, the test answers.
@IO
final class Person: Approver {
  private(set) var questions: [ApprovalQuestion] = []
  private(set) var wasCancelled = 0
  private(set) var mostAtOnce = 0
  private var replies: [ApprovalReply]
  private var open = 0
  private var waiting: CheckedContinuation<ApprovalReply, Never>?

  init(_ replies: [ApprovalReply]) { self.replies = replies }

  func ask(_ question: ApprovalQuestion) async -> ApprovalReply {
    questions.append(question)
    open += 1
    mostAtOnce = max(mostAtOnce, open)
    defer { open -= 1 }
    if !replies.isEmpty { return replies.removeFirst() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { waiting = $0 }
    } onCancel: {
      EventLoop.shared.post {
        self.wasCancelled += 1
        self.reply(.no)
      }
    }
  }

  func reply(_ reply: ApprovalReply) {
    waiting?.resume(returning: reply)
    waiting = nil
  }
}

// Puts questions to a person, one after the other, in the order of the calls.

public import EventLoop

/// A call that may have to be approved.
@IO
protocol Approvable: AnyObject {
  func approvalQuestion() -> ApprovalQuestion
  /// The call may run.
  func approved()
  func denied(_ reason: String)
  /// Takes other arguments, if they are valid; otherwise says what is wrong with them.
  func take(_ arguments: [UInt8]) -> String?
}

/// Where calls wait for a person.
@IO
public final class ApprovalDesk {
  public private(set) var policy: ApprovalPolicy
  private let approver: (any Approver)?
  private var waiting: [any Approvable] = []
  /// The question that is being asked; its call is `nil` once the answer is not wanted any more.
  private var asked: (call: (any Approvable)?, task: Task<Void, Never>)?
  /// How often one call is asked about when edited arguments are wrong.
  nonisolated static var editsMax: Int { 10 }

  /// Without an approver, what would need asking is refused.
  public init(_ mode: ApprovalMode, approver: (any Approver)?) {
    policy = ApprovalPolicy(mode, canAsk: approver != nil)
    self.approver = approver
  }

  /// Says what may be said at once; with `ask` the call is asked about and told later.
  func review(_ call: any Approvable, tool: String, plugin: String, readOnly: Bool) -> ApprovalPolicy.Ruling {
    let ruling = policy.ruling(tool: tool, plugin: plugin, readOnly: readOnly)
    if ruling == .ask {
      waiting.append(call)
      // Not out of the call's own start: it first has to come to rest.
      EventLoop.shared.post { self.askNext() }
    }
    return ruling
  }

  /// The call is not to be asked about any more.
  func withdraw(_ call: any Approvable) {
    waiting.removeAll { $0 === call }
    guard let asked, asked.call === call else { return }
    self.asked?.call = nil
    asked.task.cancel()
  }

  private func askNext() {
    guard asked == nil, let approver, !waiting.isEmpty else { return }
    let call = waiting.removeFirst()
    let question = call.approvalQuestion()
    // The last answer may have been "always".
    guard policy.ruling(tool: question.tool, plugin: question.plugin, readOnly: false) == .ask else {
      EventLoop.shared.post { self.askNext() }
      return call.approved()
    }
    let task = EventLoop.shared.spawn { await self.ask(question, approver) }
    asked = (call, task)
  }

  private func ask(_ first: ApprovalQuestion, _ approver: any Approver) async {
    var question = first
    for _ in 0..<Self.editsMax {
      let reply = await approver.ask(question)
      guard let call = asked?.call else { return done() }
      switch reply {
      case .yes:
        done()
        return call.approved()
      case .always:
        policy.allowAlways(tool: question.tool, plugin: question.plugin)
        done()
        return call.approved()
      case .no:
        done()
        return call.denied("The user did not allow this call. Do not repeat it; go on without it, or ask the user.")
      case .edited(let arguments):
        guard let problem = call.take(arguments) else {
          done()
          return call.approved()
        }
        question.arguments = arguments
        question.problem = problem
      }
    }
    let call = asked?.call
    done()
    call?.denied("The user changed the arguments, but not to any that the tool accepts.")
  }

  private func done() {
    asked = nil
    EventLoop.shared.post { self.askNext() }
  }
}

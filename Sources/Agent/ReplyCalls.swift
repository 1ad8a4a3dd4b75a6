// The calls of one reply: run as they may, answered in the model's order.

import Calls
import EventLoop
import Models
import Runners

/// Gives every call of a reply to the dispatcher, and every answer to the session, exactly once and in the reply's order,
/// whatever finishes first. Serves one reply after another.
@IO
final class ReplyCalls {
  private let session: any ModelSession
  private let dispatcher: Dispatcher
  private let options: RunOptions
  private(set) var watch: RepeatWatch
  private var calls: [ToolCall] = []
  private var ids: [String] = []
  private var slots: [CallSlot] = []
  /// Answers that came before their turn.
  private var early: [AnswerText?] = []
  /// The first call whose answer the session does not have.
  private var next = 0
  private var pending = 0
  private var waiting: CheckedContinuation<Void, Never>?

  init(_ session: any ModelSession, _ dispatcher: Dispatcher, _ options: RunOptions) {
    self.session = session
    self.dispatcher = dispatcher
    self.options = options
    watch = RepeatWatch(rounds: options.roundsMax)
  }

  /// Runs the calls under our own names for them; with a `refusal` none runs. Whether the session has all answers when
  /// this returns, as with calls that never wait; otherwise it has them after `end`.
  func start(_ calls: [ToolCall], as ids: [String], refusal: CallFailure?) -> Bool {
    self.calls = calls
    self.ids = ids
    next = 0
    pending = calls.count
    while slots.count < calls.count { slots.append(CallSlot(slots.count, of: self)) }
    early.removeAll(keepingCapacity: true)
    for _ in calls { early.append(nil) }
    watch.begin(calls)
    for index in calls.indices { submit(index, refusal) }
    return pending == 0
  }

  /// Waits until the session has all answers.
  func end() async {
    if pending > 0 { await withCheckedContinuation { waiting = $0 } }
  }

  /// Asks what still runs or waits to stop.
  func cancel() {
    for index in calls.indices where index >= next && early[index] == nil { dispatcher.cancel(ids[index]) }
  }

  private func submit(_ index: Int, _ refusal: CallFailure?) {
    let call = calls[index]
    let slot = slots[index]
    let request = CallRequest(
      id: ids[index], tool: call.name, principal: options.principal, session: options.session,
      deadline: options.deadline, retriesMax: options.retriesMax)
    if let refusal { return dispatcher.refuse(request, refusal, observer: slot) }
    let arguments = call.argumentsToRun
    dispatcher.submit(request, arguments: arguments.span, observer: slot)
  }

  fileprivate func answered(_ index: Int, _ answer: borrowing LentAnswer) {
    let note = watch.answered(index, answer.utf8)
    if index == next && note == nil && AnswerText.isPlain(answer, outputMax: options.outputMax) {
      session.add(answerTo: calls[index], ToolAnswer(isError: answer.outcome != .ok, text: answer.utf8))
      next += 1
    } else {
      early[index] = AnswerText(answer, outputMax: options.outputMax, note: note)
    }
    while next < calls.count, let ready = early[next] {
      early[next] = nil
      session.add(
        answerTo: calls[next], ToolAnswer(isError: ready.isError, text: ready.text.span, images: ready.images))
      next += 1
    }
    pending -= 1
    guard pending == 0, let waiting else { return }
    self.waiting = nil
    waiting.resume()
  }
}

/// One call's place in its reply.
@IO
private final class CallSlot: CallObserver {
  private let index: Int
  private unowned let batch: ReplyCalls

  init(_ index: Int, of batch: ReplyCalls) {
    self.index = index
    self.batch = batch
  }

  func progress(_ call: String, fraction: Double?, note: String?) {}
  func log(_ call: String, _ level: LogLevel, _ text: String) {}
  func retrying(_ call: String, attempt: Int, code: String, afterMS: Int) {}
  func answered(_ answer: borrowing LentAnswer) { batch.answered(index, answer) }
}

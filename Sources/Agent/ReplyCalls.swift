// The calls of one reply: run as they may, answered in the model's order.

import Calls
import EventLoop
import Journal
import Models
import Runners

/// Gives every call of a reply to the dispatcher, and every answer to the session, exactly once and in the reply's order,
/// whatever finishes first. Serves one reply after another.
@IO
final class ReplyCalls {
  private let session: any ModelSession
  private let dispatcher: Dispatcher
  private let options: RunOptions
  private let recorder: StepRecorder
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

  init(_ session: any ModelSession, _ dispatcher: Dispatcher, _ options: RunOptions, _ recorder: StepRecorder) {
    self.session = session
    self.dispatcher = dispatcher
    self.options = options
    self.recorder = recorder
    watch = RepeatWatch(rounds: options.roundsMax)
  }

  /// Runs the calls under our own names for them; with a `refusal` none runs. Whether the session has all answers when
  /// this returns, as with calls that never wait; otherwise it has them after `end`. `settled` is the same reply as another
  /// process left it.
  func start(_ calls: [ToolCall], as ids: [String], refusal: CallFailure?, settled: Past.Turn? = nil) -> Bool {
    self.calls = calls
    self.ids = ids
    next = 0
    pending = calls.count
    while slots.count < calls.count { slots.append(CallSlot(slots.count, of: self)) }
    early.removeAll(keepingCapacity: true)
    for _ in calls { early.append(nil) }
    watch.begin(calls)
    for index in calls.indices {
      if let settled { resume(index, settled, refusal) } else { submit(index, refusal) }
    }
    return pending == 0
  }

  /// Waits until the session has all answers.
  func end() async {
    await EventLoop.suspend(unless: { pending == 0 }) { waiting = $0 }
  }

  /// Asks what still runs or waits to stop.
  func cancel() {
    for index in calls.indices where index >= next && early[index] == nil { dispatcher.cancel(ids[index]) }
  }

  /// `begun`: another process let it in.
  private func submit(_ index: Int, _ refusal: CallFailure?, begun intent: IntentStep? = nil) {
    let call = calls[index]
    let slot = slots[index]
    let request = CallRequest(
      id: ids[index], tool: call.name, principal: options.principal, session: options.session,
      trace: options.trace?(ids[index]) ?? "", deadline: options.deadline, retriesMax: options.retriesMax,
      mayHaveRun: intent != nil)
    if let refusal { return dispatcher.refuse(request, refusal, observer: slot) }
    let arguments = intent?.arguments ?? call.argumentsToRun
    dispatcher.submit(request, arguments: arguments.span, observer: slot)
  }

  /// A call that another process may have begun. An answer that is on record stands. One that was let in runs again, under
  /// the same name, if that is harmless by what its tool promised then and promises now; one that never was, runs.
  private func resume(_ index: Int, _ turn: Past.Turn, _ refusal: CallFailure?) {
    if let answer = turn.answers[index] {
      early[index] = answer
      pending -= 1
      return addReady()
    }
    guard let intent = turn.intents[ids[index]] else { return submit(index, refusal) }
    if intent.isRepeatable, dispatcher.isRepeatable(intent.tool) {
      submit(index, refusal, begun: intent)
    } else {
      submit(index, .unfinished(attempts: turn.attempts[ids[index]] ?? 0), begun: intent)
    }
  }

  fileprivate func answered(_ index: Int, _ answer: borrowing LentAnswer) {
    let note = watch.answered(index, answer.utf8)
    if index == next && isPlain(answer, note) {
      session.add(answerTo: calls[index], ToolAnswer(isError: answer.outcome != .ok, text: answer.utf8))
      next += 1
    } else {
      let text = AnswerText(answer, outputMax: options.outputMax, note: note)
      early[index] = text
      if recorder.keepsBodies, !isPlain(answer, note) {
        recorder.note(.shown(ShownStep(ids[index], text)))
      }
    }
    addReady()
    pending -= 1
    guard pending == 0, let waiting else { return }
    self.waiting = nil
    waiting.resume()
  }

  /// Whether the model reads the answer's own bytes.
  private func isPlain(_ answer: borrowing LentAnswer, _ note: String?) -> Bool {
    note == nil && AnswerText.isPlain(answer, outputMax: options.outputMax)
  }

  private func addReady() {
    while next < calls.count, let ready = early[next] {
      early[next] = nil
      session.add(
        answerTo: calls[next], ToolAnswer(isError: ready.isError, text: ready.text.span, images: ready.images))
      next += 1
    }
  }
}

extension ShownStep {
  fileprivate init(_ call: String, _ text: AnswerText) {
    self.init(
      call: call, isError: text.isError, text: text.text,
      images: text.images.map { Image(mediaType: $0.mediaType, bytes: $0.bytes) })
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

// What is heard of a reply while it comes: whoever watches the journal, and whoever shows it to a person.

import EventLoop
import Journal
import Models

/// Hands pieces of a reply on. Where nobody listens, `Silence` stands in its place.
@IO
final class ReplyRelay: ReplyObserver {
  var round = 0 {
    didSet {
      textSoFar.removeAll(keepingCapacity: true)
      firstChunk = nil
    }
  }
  /// When the request leaves; of one that is sent again, when it leaves again.
  var sent: UInt64 = 0
  /// So long after that the first piece came; `nil`: none did, or the reply came whole.
  private(set) var firstChunk: UInt64?
  /// The text of the reply that is coming.
  private(set) var textSoFar: [UInt8] = []
  private let recorder: StepRecorder
  private let timers: any Timers
  private let listener: (any ReplyObserver)?

  init(_ recorder: StepRecorder, _ timers: any Timers, _ listener: (any ReplyObserver)?) {
    self.recorder = recorder
    self.timers = timers
    self.listener = listener
  }

  func began() {
    guard recorder.isOn else { return }
    let now = timers.now()
    firstChunk = now > sent ? now - sent : 0
  }

  func text(_ piece: Span<UInt8>) {
    listener?.text(piece)
    textSoFar.append(piece)
    pass(.text, piece)
  }

  func reasoning(_ piece: Span<UInt8>) {
    listener?.reasoning(piece)
    pass(.reasoning, piece)
  }

  func toolCall(_ name: String) {
    listener?.toolCall(name)
    if recorder.isWatched { pass(.toolCall, name.utf8Span.span) }
  }

  func retrying(_ error: ModelError, afterMS: Int) {
    listener?.retrying(error, afterMS: afterMS)
    guard recorder.isOn else { return }
    let now = timers.now()
    sent = now &+ UInt64(afterMS) * 1_000_000
    firstChunk = nil
    let step = ModelErrorStep(error, round: round, againAfterMS: afterMS, time: now)
    recorder.note(.modelError(step))
  }

  private func pass(_ kind: DeltaStep.Kind, _ bytes: Span<UInt8>) {
    guard recorder.isWatched else { return }
    recorder.journal.pass(
      .delta(DeltaStep(round: round, kind: kind, bytes: OutputCut.copy(bytes), time: timers.now())))
  }
}

extension [UInt8] {
  /// Outside of what is isolated: a closure there asks the runtime where it runs, for each piece of a reply.
  fileprivate mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension ModelErrorStep {
  init(_ error: ModelError, round: Int, againAfterMS: Int?, time: UInt64) {
    self.init(
      round: round, kind: error.kind.rawValue, retryable: error.isRetryable, status: error.status,
      message: error.message, requestID: error.requestID, againAfterMS: againAfterMS, time: time)
  }
}

// One attempt that waits for its worker or is in it.

internal import EventLoop
internal import Plugins

/// Everything that belongs to one attempt.
@IO
final class WorkerCall {
  let attempt: Attempt
  let context: CallContext
  let tool: WorkerTool
  /// Empty once they were sent.
  var arguments: [UInt8] = []
  /// `nil` once the attempt has ended for its caller, though it may still be in the worker.
  private(set) var sink: (any AttemptSink)?
  var deadline: TimerToken?
  /// Runs since it was asked to stop.
  var grace: TimerToken?
  var stopped: CancelReason?
  /// Since it was asked to stop the worker itself has answered.
  var workerAnswers = false
  /// About what the process has that runs now: it ends with that.
  var isOfProcess = false
  let result: ResultBuffer

  init(_ attempt: Attempt, _ context: CallContext, _ tool: WorkerTool, _ result: ResultBuffer, sink: any AttemptSink) {
    self.attempt = attempt
    self.context = context
    self.tool = tool
    self.result = result
    self.sink = sink
    result.reset()
  }

  var number: UInt64 { attempt.number }

  /// The sink, which after this hears nothing any more: whoever takes it says how the attempt ended.
  func takeSink() -> (any AttemptSink)? {
    defer { sink = nil }
    return sink
  }

  func stopTimers(_ timers: any Timers) {
    if let deadline { timers.cancel(deadline) }
    if let grace { timers.cancel(grace) }
    (deadline, grace) = (nil, nil)
  }
}

/// What calls of one tool have in common.
@IO
final class WorkerTool {
  let name: String
  let resultMax: Int
  private let scopes: [String]
  private var last: (principal: Principal, texts: PrincipalTexts)?

  /// A principal in the form of the wire: lengths and bytes.
  struct PrincipalTexts {
    var bytes: [UInt8] = []
    var subject = 0
    var tenant = 0
    var scopes = 0
    var scopeCount = 0
  }

  init(_ tool: Tool) {
    name = tool.name
    resultMax = max(0, tool.resultLimit)
    scopes = tool.requires + tool.scopes
  }

  func texts(of principal: Principal) -> PrincipalTexts {
    if let last, last.principal === principal { return last.texts }
    var texts = PrincipalTexts()
    texts.bytes += principal.subject.utf8
    texts.subject = texts.bytes.count
    texts.bytes += principal.tenant.utf8
    texts.tenant = texts.bytes.count - texts.subject
    for scope in principal.scopes where scopes.contains(scope) {
      let length = UInt32(scope.utf8.count)
      for shift in [0, 8, 16, 24] { texts.bytes.append(UInt8(truncatingIfNeeded: length >> UInt32(shift))) }
      texts.bytes += scope.utf8
      texts.scopeCount += 1
    }
    texts.scopes = texts.bytes.count - texts.subject - texts.tenant
    last = (principal, texts)
    return texts
  }
}

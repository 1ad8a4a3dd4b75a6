// One attempt that waits for a thread or is on one.

internal import EventLoop

/// Everything that belongs to one attempt outside the calling thread.
///
/// `@unchecked Sendable`: what the call's thread uses is constant from its start to its end; the rest belongs to the
/// I/O thread.
@safe
final class Flight: @unchecked Sendable {
  let attempt: Attempt
  let call: CallContext
  let arguments: [UInt8]
  /// For the log.
  let toolName: String
  private let slot: ToolSlot
  private let principal: PreparedPrincipal
  let collector: Collector

  /// `nil` once the attempt has ended for its caller, though its code may still run.
  private(set) var sink: (any AttemptSink)?
  var deadline: TimerToken?
  /// Runs since a person asked the attempt to stop.
  var grace: TimerToken?
  /// Nothing is done for it any more.
  var isStopped = false
  /// When its caller was told without waiting for the plugin.
  var givenUpAt: UInt64?

  init(
    _ attempt: Attempt, of call: CallContext, arguments: [UInt8], toolName: String, slot: ToolSlot,
    principal: PreparedPrincipal,
    collector: Collector, sink: any AttemptSink
  ) {
    self.attempt = attempt
    self.call = call
    self.arguments = arguments
    self.toolName = toolName
    // A copy: the original follows the principal that asks next.
    unsafe self.slot = unsafe slot
    self.principal = principal
    self.collector = collector
    self.sink = sink
    collector.memory.begin(attempt.number)
  }

  /// On the call's thread.
  func run(in plugin: PluginHandle) {
    let arguments = arguments
    unsafe collector.memory.call(plugin, attempt, of: call, arguments: arguments.span, tool: slot, clock: false)
  }

  /// The sink, which after this hears nothing any more: whoever takes it says how the attempt ended.
  func takeSink() -> (any AttemptSink)? {
    defer { sink = nil }
    return sink
  }
}

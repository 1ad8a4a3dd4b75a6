// Runs the calls of a bound library: JSON into typed values and back here, the call itself in a worker.

public import Bindings
public import EventLoop
internal import JSON
internal import Plugins

/// Stands before the runner of a bound library's worker, which knows no JSON.
///
/// What an argument has against its type is answered here, and nothing runs. What comes back is read as if the library had
/// written it, which it could have.
@IO
public final class BoundRunner: Runner {
  private let runner: WorkerRunner
  private let plan: BindingPlan
  /// Bytes of a result as JSON, for each tool.
  private let limits: [Int]
  private let handles = HandleTable()
  // Serve one call after the other.
  private var message = MessageBuilder()
  private var document = JSONDocument()
  private var writer = JSONWriter()
  /// Of calls that are our own.
  private var lastNumber: UInt64 = 1 << 63
  private var isDraining = false
  /// The handles of the result that is being delivered, of this attempt.
  private var delivering: (number: UInt64, handles: [String])?

  /// `setup` as for a plugin; its limits are those of the JSON.
  public init(
    _ setup: WorkerRunner.Setup, _ plan: BindingPlan, log: any PluginLog, timers: any Timers = EventLoop.shared,
    chance: @escaping () -> Double = { .random(in: 0..<1) }
  ) {
    self.plan = plan
    limits = setup.manifest.tools.map(\.resultLimit)
    var setup = setup
    setup.foreign = WorkerRunner.Foreign(
      plan: plan.bytes, functions: plan.functions, approval: ListingPieces.approval(setup.manifest),
      finalizers: plan.finalizers)
    for tool in setup.manifest.tools.indices {
      setup.manifest.tools[tool].resultLimit = Self.bytes(forJSON: limits[tool])
    }
    runner = WorkerRunner(setup, log: log, timers: timers, chance: chance)
    runner.whenEnded = { [weak self] in self?.processEnded() }
  }

  /// The memory of a result may be larger than its JSON: a double of eight bytes can be written as `0`.
  private static func bytes(forJSON limit: Int) -> Int { min(limit * 8 + 65_536, 1 << 30) }

  // MARK: The seam

  public func submit(_ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, sink: any AttemptSink) {
    let handles = SessionHandles(table: handles, session: call.session)
    do throws(ArgumentFault) {
      try plan.encode(tool: attempt.tool, arguments, handles: handles, into: &message, reading: &document)
    } catch {
      return refuse(error, sink)
    }
    let sink = BoundSink(self, attempt, handles, consumed(attempt.tool), sink)
    let bytes = message.bytes
    runner.submit(attempt, of: call, arguments: bytes.span, sink: sink)
  }

  public func cancel(_ number: UInt64, why: CancelReason) { runner.cancel(number, why: why) }
  public func isRunning(_ number: UInt64) -> Bool { runner.isRunning(number) }
  public func prepare() { runner.prepare() }

  public func drain() async {
    isDraining = true
    await runner.drain()
  }

  public func sessionEnded(_ session: String) {
    let numbers = handles.remove(session: session)
    hold()
    guard !numbers.isEmpty, !isDraining else { return }
    submitOwn(BindingPlan.closing(numbers), IgnoringSink(), ofProcess: true)
  }

  public func resultRefused(_ number: UInt64) {
    guard let refused = delivering, refused.number == number else { return }
    delivering = nil
    discard(refused.handles)
  }

  /// Runs a tool's call so many times in the worker; `nil` when it cannot be measured.
  public func measure(tool: Int, arguments: [UInt8], rounds: UInt64) async -> BindingPlan.Measurement? {
    let none = SessionHandles(table: handles, session: "")
    do throws(ArgumentFault) {
      try plan.encode(tool: tool, arguments.span, handles: none, into: &message, reading: &document)
    } catch {
      return nil
    }
    let answer = await withCheckedContinuation { continuation in
      submitOwn(
        BindingPlan.measuring(message.bytes, rounds: rounds), KeepingSink { continuation.resume(returning: $0) })
    }
    return answer.flatMap { BindingPlan.Measurement($0) }
  }

  /// The worker that makes the calls; for checks and benchmarks.
  public var worker: WorkerRunner { runner }

  /// `ofProcess`: about what the process has that runs now, so that no other can answer.
  private func submitOwn(_ bytes: [UInt8], _ sink: any AttemptSink, ofProcess: Bool = false) {
    lastNumber += 1
    let attempt = Attempt(number: lastNumber, index: 0, tool: 0, started: 0, deadline: 0)
    if ofProcess {
      runner.submitToProcess(attempt, of: Self.ownCall, arguments: bytes.span, sink: sink)
    } else {
      runner.submit(attempt, of: Self.ownCall, arguments: bytes.span, sink: sink)
    }
  }

  private static let ownCall = CallContext(id: "collet", principal: Principal())

  private func refuse(_ fault: ArgumentFault, _ sink: any AttemptSink) {
    let message = fault.pointer.isEmpty ? "The arguments \(fault.message)." : "\(fault.pointer) \(fault.message)."
    let outcome: AttemptOutcome =
      fault.code.isEmpty
      ? .refused(message) : .failed(.permanent, Failure(code: fault.code, message: message, noEffect: true))
    EventLoop.shared.post { sink.finished(outcome, at: EventLoop.now()) }
  }

  // MARK: Handles

  /// The texts of handles that this call ends.
  private func consumed(_ tool: Int) -> [String] {
    plan.consumes(tool: tool).compactMap { name in
      guard let node = document.member(0, name), document.kind(node) == .string else { return nil }
      return document.string(node)
    }
  }

  /// As long as handles live, so does their process.
  private func hold() { runner.isHeld = handles.count > 0 }

  private func processEnded() {
    handles.removeAll()
    hold()
  }

  // MARK: Results

  fileprivate enum Reading {
    case delivered
    case tooLarge
    case wrong(String)
  }

  fileprivate func read(
    _ bytes: Span<UInt8>, _ tool: Int, _ handles: ResultHandles, into sink: any AttemptSink
  ) -> Reading {
    writer.reset()
    defer { hold() }
    do throws(ResultFault) {
      try plan.decode(tool: tool, bytes, handles: handles, into: &writer)
    } catch {
      return .wrong(error.message)
    }
    guard writer.count <= limits[tool] else { return .tooLarge }
    Self.deliver(writer, to: sink)
    return .delivered
  }

  private static func deliver(_ writer: borrowing JSONWriter, to sink: any AttemptSink) {
    sink.part(.json, mediaType: nil, bytes: writer.utf8)
  }

  /// Ends what nobody will hear of.
  fileprivate func discard(_ texts: [String]) {
    let numbers = texts.compactMap { handles.take($0) }
    hold()
    guard !numbers.isEmpty, !isDraining else { return }
    submitOwn(BindingPlan.closing(numbers), IgnoringSink(), ofProcess: true)
  }

  /// Tells the caller; who asked may refuse it right then.
  fileprivate func deliver(_ number: UInt64, _ texts: [String], to sink: any AttemptSink, at time: UInt64) {
    if !texts.isEmpty { delivering = (number, texts) }
    sink.finished(.ok, at: time)
    if !texts.isEmpty { delivering = nil }
  }

  /// A call has ended these, and with them what was borrowed from them.
  fileprivate func ended(_ texts: [String], in session: String) {
    ended(texts)
    if plan.lends { mayHaveEnded([], in: session) }
  }

  private func ended(_ texts: [String]) {
    for text in texts { handles.remove(text) }
    hold()
  }

  /// Only the worker knows how far a call came that failed, and what is borrowed from which: so it is asked which of these,
  /// and of all that the session could have borrowed, it has still.
  fileprivate func mayHaveEnded(_ texts: [String], in session: String) {
    let texts = plan.lends ? handles.texts(of: session) : texts
    let asked = texts.compactMap { text in handles.number(of: text).map { (text: text, number: $0) } }
    guard !asked.isEmpty, !isDraining else { return }
    let sink = KeepingSink { [weak self] answer in
      guard let living = answer.flatMap(BindingPlan.living) else { return }
      self?.ended(asked.filter { !living.contains($0.number) }.map(\.text))
    }
    submitOwn(BindingPlan.askingForLiving(asked.map(\.number)), sink, ofProcess: true)
  }
}

/// Hears the worker and tells the caller in JSON.
@IO
private final class BoundSink: AttemptSink {
  private let runner: BoundRunner
  private let tool: Int
  private let number: UInt64
  private let handles: ResultHandles
  private let consumed: [String]
  private let sink: any AttemptSink
  private var reading = BoundRunner.Reading.wrong("has no part")

  init(
    _ runner: BoundRunner, _ attempt: Attempt, _ handles: SessionHandles, _ consumed: [String],
    _ sink: any AttemptSink
  ) {
    self.runner = runner
    tool = attempt.tool
    number = attempt.number
    self.handles = ResultHandles(handles)
    self.consumed = consumed
    self.sink = sink
  }

  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {
    if case .delivered = reading {
      reading = .wrong("has more than one part")
    } else if kind != .blob {
      reading = .wrong("has a part of another kind")
    } else {
      reading = runner.read(bytes, tool, handles, into: sink)
    }
  }

  func progress(fraction: Double?, note: String?) { sink.progress(fraction: fraction, note: note) }
  func log(_ level: LogLevel, _ text: String) { sink.log(level, text) }

  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    guard outcome.isOK else {
      if !consumed.isEmpty { runner.mayHaveEnded(consumed, in: handles.name) }
      runner.discard(handles.texts)
      return sink.finished(outcome, at: time)
    }
    if !consumed.isEmpty { runner.ended(consumed, in: handles.name) }
    switch reading {
    case .delivered: runner.deliver(number, handles.texts, to: sink, at: time)
    case .tooLarge:
      runner.discard(handles.texts)
      sink.finished(.resultTooLarge, at: time)
    case .wrong(let what):
      runner.discard(handles.texts)
      sink.finished(.broken("the answer of the bound library's worker \(what)"), at: time)
    }
  }
}

/// For what nobody waits for.
@IO
private final class IgnoringSink: AttemptSink {
  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {}
  func progress(fraction: Double?, note: String?) {}
  func log(_ level: LogLevel, _ text: String) {}
  func finished(_ outcome: AttemptOutcome, at time: UInt64) {}
}

/// Hands on the bytes of the one part, `nil` when it failed.
@IO
private final class KeepingSink: AttemptSink {
  private let whenFinished: ([UInt8]?) -> Void
  private var kept: [UInt8] = []

  init(_ whenFinished: @escaping ([UInt8]?) -> Void) { self.whenFinished = whenFinished }

  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {
    kept = unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
  }
  func progress(fraction: Double?, note: String?) {}
  func log(_ level: LogLevel, _ text: String) {}
  func finished(_ outcome: AttemptOutcome, at time: UInt64) { whenFinished(outcome.isOK ? kept : nil) }
}

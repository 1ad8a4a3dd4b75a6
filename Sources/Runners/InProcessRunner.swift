// Runs a plugin's calls inside this process: on threads of the plugin's own, or at once for tools that never wait.

internal import ColletABI
public import EventLoop
public import Plugins

/// The runner without isolation: a plugin that crashes here takes the host with it.
///
/// The library is opened at the first attempt, on the plugin's own thread. Which calls may meet follows from the
/// manifest's threading: `serial`, one thread for everything; `migrating`, one call at a time; `concurrent`, up to
/// `callsMax`. Attempts that have to wait are begun in the order of their arrival. A deadline ends an attempt for its
/// caller at once; the code runs on, and until it returns it keeps its place.
@IO
public final class InProcessRunner: Runner {
  /// Calls of one `concurrent` plugin at once, each on a thread.
  public nonisolated static var callsMax: Int { 256 }
  /// How long a cancelled call may go on before its caller is told without it.
  public nonisolated static var cancelGrace: UInt64 { 250_000_000 }
  /// How long a thread without work is kept.
  public nonisolated static var threadIdleMax: UInt64 { 10_000_000_000 }
  /// How long `drain` waits for the plugin's own end, or for a start that does not end.
  public nonisolated static var shutdownGrace: UInt64 { 2_000_000_000 }
  /// What `"inline": true` promises to stay under.
  public nonisolated static var inlineMax: UInt64 { 1_000_000 }
  /// Longer than a busy machine usually keeps a thread from running.
  public nonisolated static var stallMax: UInt64 { 50_000_000 }
  /// Overruns in a row that end the promise. One proves nothing: the kernel or a hypervisor may have taken the processor
  /// away, and the latter tells nobody.
  nonisolated static var overrunsMax: Int { 3 }
  /// Misuses that are reported one by one.
  nonisolated static var misusesMax: Int { 16 }

  private enum State {
    case closed
    case opening
    case open(PluginHandle)
    /// For good: code of the plugin has run and cannot be run a first time again.
    case failed(AttemptOutcome)
    case ended
  }

  private let name: String
  private let source: PluginSource
  private let tools: [PreparedTool]
  private let inline: InlineCalls
  private let inlineCollector: Collector
  private let inlineMemory: CallMemory
  private let usesLoopClock: Bool
  private let host: PluginHost
  private let services: (any PluginServices)?
  private let log: any PluginLog
  private let timers: any Timers
  private let limit: Int
  private let keepsThread: Bool

  private var state = State.closed { didSet { admitInline() } }
  private var waiting: [Flight] = [] { didSet { admitInline() } }
  /// On a thread, given up or not, by attempt.
  private var running: [UInt64: Flight] = [:] { didSet { admitInline() } }
  private var givenUp = 0
  private var collectors: [Collector] = []
  private var idle: [(thread: CallThread, since: UInt64)] = []
  private var reaper: TimerToken?
  private var misuses = 0
  private var drainers: [CheckedContinuation<Void, Never>] = []
  private var isDraining = false { didSet { admitInline() } }
  private var drainTimer: TimerToken?
  /// Outcomes that are on their way to their sinks.
  private var answersDue = 0

  /// A runner for a plugin whose manifest has been read and whose library is at `library`.
  ///
  /// `configuration` is the JSON object that the plugin gets. `approvedSHA256`, in hex, is what a person approved,
  /// `nil` when that is not bound to the content. `services` are this plugin's own, and end with it. The clock of
  /// `timers` is the one that attempts name their times in.
  public init(
    manifest: Manifest, library: String, configuration: [UInt8] = Array("{}".utf8), approvedSHA256: String? = nil,
    services: (any PluginServices)? = nil, log: any PluginLog, timers: any Timers = EventLoop.shared
  ) {
    name = manifest.name
    self.services = services
    host = PluginHost(services?.granted ?? [])
    source = PluginSource(
      library: library, configuration: configuration, threading: manifest.threading, pinnedSHA256: manifest.sha256,
      approvedSHA256: approvedSHA256)
    limit = manifest.threading == .concurrent ? Self.callsMax : 1
    let inline = InlineCalls(tools: manifest.tools.count, limit: limit)
    self.inline = inline
    tools = manifest.tools.enumerated().map { index, tool in
      unsafe PreparedTool(tool, manifest.threading, at: inline.tools.baseAddress! + index)
    }
    inlineCollector = Collector(host: host)
    inlineMemory = inlineCollector.memory
    usesLoopClock = timers === EventLoop.shared
    keepsThread = manifest.threading == .serial
    self.log = log
    self.timers = timers
    host.runner = self
  }

  isolated deinit {
    for entry in idle { entry.thread.end() }
    inline.free()
  }

  // MARK: The seam

  public func submit(_ attempt: Attempt, of call: CallContext, arguments: Span<UInt8>, sink: any AttemptSink) {
    if let plugin = inline.plugin(for: attempt.tool) {
      runInline(attempt, call, arguments, sink, plugin)
    } else {
      queue(attempt, call, arguments, sink)
    }
  }

  public func cancel(_ number: UInt64, why: CancelReason) {
    if let index = waiting.firstIndex(where: { $0.attempt.number == number }) {
      let flight = waiting.remove(at: index)
      endSoon(flight, why == .person ? .cancelled : .timedOut(reached: false))
    } else if let flight = running[number], flight.sink != nil {
      stop(flight, why)
    } else if inline.sink(of: number) != nil, case .open(let plugin) = state {
      plugin.cancel(number)
    }
  }

  public func isRunning(_ number: UInt64) -> Bool { running[number] != nil || inline.sink(of: number) != nil }

  public func drain() async {
    isDraining = true
    await EventLoop.suspend(unless: { if case .ended = state { true } else { false } }) { continuation in
      drainers.append(continuation)
      endIfDrained()
    }
  }

  private var hasRoom: Bool { running.count + inline.running < limit }

  /// Inline calls begin at once while nothing is in their way.
  private func admitInline() {
    guard case .open(let plugin) = state, waiting.isEmpty, !isDraining, running.count < limit else {
      return inline.admit(nil)
    }
    inline.admit(plugin)
  }

  // MARK: At once

  @inline(__always)
  private func runInline(
    _ attempt: Attempt, _ call: CallContext, _ arguments: Span<UInt8>, _ sink: any AttemptSink, _ plugin: PluginHandle
  ) {
    if unsafe inline.tools[attempt.tool].source != ObjectIdentifier(call.principal) {
      _ = tools[attempt.tool].prepare(call.principal)
    }
    guard inline.running == 0 else { return runNested(attempt, call, arguments, sink, plugin) }
    callInline(attempt, call, arguments, sink, plugin, inlineMemory)
  }

  /// Out of the sink of another inline call, whose result is still in the usual memory.
  private func runNested(
    _ attempt: Attempt, _ call: CallContext, _ arguments: Span<UInt8>, _ sink: any AttemptSink, _ plugin: PluginHandle
  ) {
    let collector = takeCollector()
    callInline(attempt, call, arguments, sink, plugin, collector.memory)
    collectors.append(collector)
  }

  @inline(__always)
  private func callInline(
    _ attempt: Attempt, _ call: CallContext, _ arguments: Span<UInt8>, _ sink: any AttemptSink,
    _ plugin: PluginHandle, _ memory: CallMemory
  ) {
    memory.begin(attempt.number)
    var problem: String?
    var now: UInt64 = 0
    var isLate = false
    inline.during(attempt.number, sink) {
      unsafe memory.call(plugin, attempt, of: call, arguments: arguments, tool: inline.tools[attempt.tool], clock: true)
      now = usesLoopClock ? EventLoop.now() : timers.now()
      isLate = attempt.deadline != 0 && now >= attempt.deadline
      // Its memory is in use until here: a part that makes the caller submit another call must not disturb it.
      if memory.isPlain && !isLate { problem = memory.deliver(to: sink) }
    }
    if now >= attempt.started &+ Self.inlineMax {
      overran(attempt.tool, now - attempt.started)
    } else if unsafe inline.tools[attempt.tool].overruns != 0 {
      unsafe inline.tools[attempt.tool].overruns = 0
    }
    if memory.isPlain && !isLate && problem == nil {
      sink.finished(.ok, at: now)
    } else {
      sink.finished(unusual(memory, attempt, tools[attempt.tool].name, problem, sink, now), at: now)
    }
    if !inline.isAdmitted { afterInline() }
  }

  /// Something waited for this call to end, or for all to end.
  private func afterInline() {
    pump()
    endIfDrained()
  }

  /// An inline call took too long: several in a row, or one beyond any stall of the machine, end the promise.
  private func overran(_ tool: Int, _ nanoseconds: UInt64) {
    unsafe inline.tools[tool].overruns += 1
    let took = "the inline tool \(tools[tool].name) took \(milliseconds(nanoseconds))"
    guard nanoseconds < Self.stallMax, unsafe inline.tools[tool].overruns < Self.overrunsMax else {
      unsafe inline.tools[tool].isInline = false
      say(.warn, "\(took), more than the 1 ms that inline promises; from now on its calls run on threads")
      return
    }
    say(.info, "\(took), more than the 1 ms that inline promises; \(Self.overrunsMax) in a row end the promise")
  }

  /// Hands the parts on, if the call ended well, and says how it ended.
  private func judge(
    _ memory: CallMemory, _ attempt: Attempt, _ tool: String, _ sink: any AttemptSink, _ now: UInt64
  ) -> AttemptOutcome {
    if memory.isPlain && !(attempt.deadline != 0 && now >= attempt.deadline) {
      return memory.deliver(to: sink).map { .broken($0) } ?? .ok
    }
    return unusual(memory, attempt, tool, nil, sink, now)
  }

  /// The end of a call that did not simply end well.
  private func unusual(
    _ memory: CallMemory, _ attempt: Attempt, _ tool: String, _ problem: String?, _ sink: any AttemptSink, _ now: UInt64
  ) -> AttemptOutcome {
    if attempt.deadline != 0 && now >= attempt.deadline { return .timedOut(reached: true) }
    if let problem { return .broken(problem) }
    guard memory.ignoredFailure else { return memory.failure() }
    say(.warn, "\(tool) called fail() and then answered OK; the failure is ignored")
    return memory.deliver(to: sink).map { .broken($0) } ?? .ok
  }

  // MARK: On threads

  private func queue(
    _ attempt: Attempt, _ call: CallContext, _ arguments: Span<UInt8>, _ sink: any AttemptSink
  ) {
    if let refusal { return answerSoon(sink, refusal) }
    let now = timers.now()
    guard attempt.deadline == 0 || attempt.deadline > now else {
      return answerSoon(sink, .timedOut(reached: false))
    }
    let tool = tools[attempt.tool]
    let principal = tool.prepare(call.principal)
    let flight = unsafe Flight(
      attempt, of: call, arguments: unsafe arguments.withUnsafeBufferPointer { unsafe Array($0) }, toolName: tool.name,
      slot: inline.tools[attempt.tool], principal: principal, collector: takeCollector(), sink: sink)
    if attempt.deadline != 0 {
      flight.deadline = timers.after(attempt.deadline - now) { [weak self] in self?.deadlinePassed(flight) }
    }
    waiting.append(flight)
    pump()
  }

  /// Why nothing can be begun now, or ever.
  private var refusal: AttemptOutcome? {
    if isDraining { return .unavailable("the plugin \(name) is being ended") }
    if case .failed(let outcome) = state { return outcome }
    guard givenUp >= limit else { return nil }
    return .unavailable("the plugin \(name) is still busy with a call that was given up")
  }

  /// Begins what can be begun.
  private func pump() {
    switch state {
    case .closed: if !waiting.isEmpty { open() }
    case .opening, .failed, .ended: break
    case .open(let plugin):
      while !waiting.isEmpty, hasRoom, let thread = takeThread() {
        begin(waiting.removeFirst(), on: thread, plugin)
      }
    }
  }

  private func begin(_ flight: Flight, on thread: CallThread, _ plugin: PluginHandle) {
    running[flight.attempt.number] = flight
    thread.run {
      flight.run(in: plugin)
      EventLoop.shared.post { self.returned(flight, from: thread) }
    }
  }

  private func returned(_ flight: Flight, from thread: CallThread) {
    running[flight.attempt.number] = nil
    services?.callEnded(flight.attempt.number)
    release(thread)
    let now = timers.now()
    if let sink = flight.takeSink() {
      cancelTimers(of: flight)
      let outcome = judge(flight.collector.memory, flight.attempt, flight.toolName, sink, now)
      reportDropped()
      collectors.append(flight.collector)
      sink.finished(outcome, at: now)
    } else {
      givenUp -= 1
      let late = milliseconds(now - (flight.givenUpAt ?? now))
      say(
        .warn,
        "\(flight.toolName) returned \(late) after its call \(flight.call.id) had been given up, "
          + "with \(flight.collector.memory.summary); that is dropped")
      collectors.append(flight.collector)
    }
    pump()
    endIfDrained()
  }

  private func deadlinePassed(_ flight: Flight) {
    if let index = waiting.firstIndex(where: { $0 === flight }) {
      waiting.remove(at: index)
      end(flight, .timedOut(reached: false))
    } else {
      stop(flight, .deadline)
    }
  }

  private func stop(_ flight: Flight, _ why: CancelReason) {
    guard case .open(let plugin) = state, flight.sink != nil else { return }
    switch why {
    case .deadline:
      flight.collector.memory.cancel(in: plugin)
      endServices(of: flight)
      giveUp(flight, .timedOut(reached: true))
    case .person:
      guard flight.grace == nil else { return }
      flight.collector.memory.cancel(in: plugin)
      endServices(of: flight)
      // Through the queue of the loop: a return that stands in it already counts, however late the loop is.
      flight.grace = timers.after(Self.cancelGrace) { [weak self] in
        EventLoop.shared.post { self?.giveUp(flight, .cancelled) }
      }
    }
  }

  /// Ends the attempt for its caller while its code still runs.
  private func giveUp(_ flight: Flight, _ outcome: AttemptOutcome) {
    guard flight.sink != nil else { return }
    givenUp += 1
    flight.givenUpAt = timers.now()
    end(flight, outcome)
    if let refusal { refuseWaiting(refusal) }
    endIfDrained()
  }

  private func end(_ flight: Flight, _ outcome: AttemptOutcome) {
    cancelTimers(of: flight)
    flight.takeSink()?.finished(outcome, at: timers.now())
  }

  /// Not out of the caller's own call: only inline tools answer before `submit` returns.
  private func endSoon(_ flight: Flight, _ outcome: AttemptOutcome) {
    cancelTimers(of: flight)
    if let sink = flight.takeSink() { answerSoon(sink, outcome) }
  }

  private func answerSoon(_ sink: any AttemptSink, _ outcome: AttemptOutcome) {
    answersDue += 1
    EventLoop.shared.post {
      self.answersDue -= 1
      sink.finished(outcome, at: self.timers.now())
      self.endIfDrained()
    }
  }

  private func refuseWaiting(_ outcome: AttemptOutcome) {
    let refused = waiting
    waiting = []
    for flight in refused { endSoon(flight, outcome) }
  }

  private func cancelTimers(of flight: Flight) {
    if let timer = flight.deadline { timers.cancel(timer) }
    if let timer = flight.grace { timers.cancel(timer) }
  }

  private func takeCollector() -> Collector { collectors.popLast() ?? Collector(host: host) }

  // MARK: Opening

  private func open() {
    guard let thread = takeThread() else { return }
    state = .opening
    let (source, host) = (source, host)
    thread.run {
      let result = Result { () throws(OpenFailure) in try PluginHandle.open(source, host: host) }
      EventLoop.shared.post { self.opened(result, on: thread) }
    }
  }

  private func opened(_ result: Result<PluginHandle, OpenFailure>, on thread: CallThread) {
    release(thread)
    if case .ended = state { return }
    switch result {
    case .success(let plugin):
      state = .open(plugin)
      pump()
    case .failure(let failure):
      let outcome = outcome(of: failure)
      state = failure.mayBeOpenedAgain ? .closed : .failed(outcome)
      say(.error, "it cannot be opened: \(failure.reason)")
      refuseWaiting(outcome)
    }
    endIfDrained()
  }

  private func outcome(of failure: OpenFailure) -> AttemptOutcome {
    switch failure.remedy {
    case .waiting, .anotherProcess: .notStarted(failure.reason)
    case .mending, .none: .unusable(failure.reason)
    }
  }

  // MARK: Threads

  /// A thread for the next job; `nil` when there is none to be had, and then whoever waits has been told or is served
  /// by a thread that comes back.
  private func takeThread() -> CallThread? {
    if let entry = idle.popLast() { return entry.thread }
    do {
      return try CallThread.start()
    } catch {
      say(.error, "no thread for a call: \(error)")
      if running.isEmpty { refuseWaiting(.notStarted("no thread for the call: \(error)")) }
      return nil
    }
  }

  private func release(_ thread: CallThread) {
    if case .ended = state { return thread.end() }
    idle.append((thread, timers.now()))
    if !keepsThread, reaper == nil { scheduleReaper(in: Self.threadIdleMax) }
  }

  private func scheduleReaper(in nanoseconds: UInt64) {
    reaper = timers.after(nanoseconds) { [weak self] in self?.reap() }
  }

  /// Ends the threads that have had nothing to do for long; the least used stand first.
  private func reap() {
    reaper = nil
    let now = timers.now()
    let kept = idle.firstIndex { $0.since + Self.threadIdleMax > now } ?? idle.count
    for entry in idle[..<kept] { entry.thread.end() }
    idle.removeFirst(kept)
    if let first = idle.first { scheduleReaper(in: first.since + Self.threadIdleMax - now) }
  }

  // MARK: The end

  private func endIfDrained() {
    guard isDraining, drainTimer == nil, waiting.isEmpty, answersDue == 0, running.count == givenUp else { return }
    switch state {
    case .closed, .failed: finishDrain()
    case .opening: watchDrain("it is still being opened")
    case .ended: break
    case .open(let plugin):
      guard inline.running == 0 else { return }
      guard running.isEmpty, let thread = takeThread() else {
        say(.warn, "it ends without its shutdown: \(running.count) calls that were given up are still running")
        return finishDrain()
      }
      // Threads of the plugin's own that wait for an answer would keep its shutdown waiting.
      services?.callEnded(0)
      watchDrain("its shutdown does not return")
      thread.run {
        plugin.shutDown()
        EventLoop.shared.post {
          self.release(thread)
          self.finishDrain()
        }
      }
    }
  }

  /// Waits a little longer, but not for ever.
  private func watchDrain(_ problem: String) {
    drainTimer = timers.after(Self.shutdownGrace) { [weak self] in
      self?.say(.warn, "it is left behind: \(problem)")
      self?.finishDrain()
    }
  }

  private func finishDrain() {
    if let timer = drainTimer { timers.cancel(timer) }
    if let timer = reaper { timers.cancel(timer) }
    (drainTimer, reaper) = (nil, nil)
    state = .ended
    services?.close()
    for entry in idle { entry.thread.end() }
    idle = []
    let drained = drainers
    drainers = []
    for drainer in drained { drainer.resume() }
  }

  // MARK: Services

  /// A thread of the plugin asks, and waits for the answer.
  func serve(_ request: ServiceRequest, of number: UInt64, reply: @escaping @IO (ServiceReply) -> Void) {
    guard let services else { return reply(request.refused(COLLET_PERMANENT)) }
    guard number != 0 else { return services.request(request, of: nil, reply: reply) }
    guard let flight = running[number], !flight.isStopped else { return reply(request.refused(COLLET_CANCELLED)) }
    let call = ServiceCall(
      number: number, id: flight.call.id, tool: flight.toolName, tenant: flight.call.principal.tenant,
      deadline: flight.attempt.deadline, trace: flight.call.trace)
    services.request(request, of: call, reply: reply)
  }

  private func endServices(of flight: Flight) {
    flight.isStopped = true
    services?.callEnded(flight.attempt.number)
  }

  // MARK: Words

  /// What the plugin did outside its results.
  func received(_ event: PluginEvent) {
    switch event {
    case .log(let call, let level, let text):
      if let sink = sink(of: call) { sink.log(level, text) } else { log.quote(level, plugin: name, text) }
    case .progress(let call, let fraction, let note):
      sink(of: call)?.progress(fraction: fraction, note: note)
    case .misuse(let what):
      misuses += 1
      guard misuses <= Self.misusesMax else { return }
      say(.warn, "it broke a rule of the interface: \(what)")
      if misuses == Self.misusesMax { say(.warn, "further breaches are not reported") }
    }
  }

  private func sink(of call: UInt64) -> (any AttemptSink)? {
    guard call != 0 else { return nil }
    return inline.sink(of: call) ?? running[call]?.sink
  }

  private func reportDropped() {
    let count = host.takeDropped()
    if count > 0 { say(.warn, "it said more than could be taken: \(count) lines or progress reports were dropped") }
  }

  /// For tests of what happens when an inline call meets others.
  func makeInline(_ tool: Int) { unsafe inline.tools[tool].isInline = true }

  private func say(_ level: LogLevel, _ text: String) { log.line(level, plugin: name, text) }

  private func milliseconds(_ nanoseconds: UInt64) -> String { "\(nanoseconds / 1_000_000) ms" }
}

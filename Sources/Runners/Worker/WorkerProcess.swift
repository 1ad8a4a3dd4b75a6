// One worker process from its start to its end: the handshake, the calls inside it, what it writes, and how it died.

internal import ColletABI
internal import EventLoop
internal import Glibc
internal import PluginRuntime
internal import WorkerWire

/// Hears what becomes of a worker.
@IO
protocol WorkerOwner: AnyObject {
  /// It is confined, has loaded its plugin and takes calls.
  func ready(_ worker: WorkerProcess)
  /// It cannot run the plugin; its process ends.
  func refused(_ worker: WorkerProcess, _ refusal: LoadRefusal)
  /// The call has left the worker; its result is complete.
  func returned(_ call: WorkerCall, _ outcome: AttemptOutcome, from worker: WorkerProcess)
  /// There is room again for what waits to be sent.
  func breathed(_ worker: WorkerProcess)
  /// It died by itself on the way to the end that it was asked for; `ended` is told next.
  func shutdownCrashed(_ worker: WorkerProcess, _ death: WorkerDeath)
  /// It did not come to that end in its time, and is killed.
  func shutdownHangs(_ worker: WorkerProcess)
  /// The process is gone. `calls` were in it.
  func ended(_ worker: WorkerProcess, _ death: WorkerDeath, _ calls: [WorkerCall])
  /// The plugin used a call after it had returned, or broke a rule outside a call.
  func misused(_ worker: WorkerProcess, _ rule: String)
  func say(_ level: LogLevel, _ text: String)
  /// The plugin's own words.
  func quote(_ level: LogLevel, _ text: String)
}

/// Why a worker does not run its plugin.
struct LoadRefusal {
  var code: Int32
  /// What `collet_entry` returned.
  var status: Int32
  var text: String
}

/// A running worker. I/O thread only.
@IO
final class WorkerProcess {
  let started: StartedWorker
  private let plugin: String
  private let link: WorkerLink
  private let timers: any Timers
  private let requests: WorkerRequests
  weak var owner: (any WorkerOwner)?

  /// Inside it, by number.
  private(set) var calls: [UInt64: WorkerCall] = [:]
  private var endWatch: Watch?
  private var controlWatch: Watch?
  private var bellWatch: Watch?
  private var outputs: [WorkerOutput] = []
  private let outbox: WorkerOutbox
  private var allowances = WorkerAllowances(now: EventLoop.now())
  private let losses: WorkerLosses
  private var isReceiving = false
  private var lookout = Lookout()
  private var looksOut = false
  private var control: ControlRules
  /// Why we ended it, `nil` while we have not.
  private var killedFor: WorkerDeath?
  private var isDying = false
  private var isGone = false
  /// SIGKILL is on its way.
  private var isKilled = false
  /// It was killed for what may have been a part of its end.
  private var isPresumed = false
  private var lastResort: TimerToken?
  private var heartbeat: TimerToken?
  /// Beats in a row that found frames which no bell had announced.
  private var silentBeats = 0
  private var hasAnsweredBeat = false
  private(set) var level: UInt32 = 0
  /// WW_MISSING_*.
  private(set) var missing: UInt32 = 0
  private(set) var levelReason = ""
  private var frame = FrameHead(type: 0, hasMore: false, length: 0, call: 0, request: 0)

  /// Frames that are taken before others get their turn.
  private static var framesAtOnce: Int { 1_024 }
  private static var packetsAtOnce: Int { 16 }
  /// Between two looks at a process that has calls and says nothing.
  private static var beat: UInt64 { 1_000_000_000 }
  /// A worker rings right behind its frame; one that has not for so many beats, and answers, has lost its bell.
  private static var silentBeatsMax: Int { 2 }
  /// How long the kernel may take to end a process.
  private static var killPatience: UInt64 { 2_000_000_000 }

  init(
    _ started: StartedWorker, plugin: String, isBound: Bool, services: (any PluginServices)?, timers: any Timers
  ) throws(SystemError) {
    self.started = started
    control = ControlRules(isBound: isBound)
    self.plugin = plugin
    requests = WorkerRequests(services)
    self.timers = timers
    link = try WorkerLink(started)
    outbox = WorkerOutbox(link)
    losses = WorkerLosses(timers)
    losses.say = { [weak self] in self?.owner?.say(.warn, $0) }
    requests.send = { [weak self] call, number, head, bytes in
      self?.send(WW_SERVICE_REPLY, call: call, request: number, head, bytes.span)
    }
  }

  /// Begins to listen.
  func open() throws(SystemError) {
    let loop = EventLoop.shared
    endWatch = try loop.watch(started.ended, .readable) { [weak self] _ in self?.processEnded() }
    controlWatch = try loop.watch(link.controlDescriptor, .readable) { [weak self] _ in self?.controlReadable() }
    bellWatch = try loop.watch(link.bell, .readable) { [weak self] _ in
      self?.silentBeats = 0
      self?.bellRang()
    }
    for (name, descriptor) in [("standard output", started.output), ("standard error", started.errors)] {
      let output = WorkerOutput(name, descriptor, timers) { [weak self] in self?.owner?.quote(.info, $0) }
      outputs.append(output)
      try output.open()
    }
    receive()
    controlReadable()
  }

  // MARK: Calls in

  /// Sends a call; it is in the worker from now on.
  func begin(_ call: WorkerCall, arguments: Span<UInt8>) {
    calls[call.number] = call
    if heartbeat == nil { startHeartbeat() }
    let head = head(of: call, argumentBytes: arguments.count)
    send(WW_CALL, call: call.number, request: 0, head, arguments)
  }

  private func head(of call: WorkerCall, argumentBytes: Int) -> [UInt8] {
    let texts = call.tool.texts(of: call.context.principal)
    var record = ww_call()
    record.deadline_ns = call.attempt.deadline
    record.result_max = UInt64(call.tool.resultMax)
    record.attempt = call.attempt.index
    record.scope_count = UInt32(texts.scopeCount)
    record.tool_len = UInt32(call.tool.name.utf8.count)
    record.call_id_len = UInt32(call.context.id.utf8.count)
    record.session_len = UInt32(call.context.session.utf8.count)
    record.trace_len = UInt32(call.context.trace.utf8.count)
    record.subject_len = UInt32(texts.subject)
    record.tenant_len = UInt32(texts.tenant)
    record.scopes_len = UInt64(texts.scopes)
    record.args_len = UInt64(argumentBytes)
    var head: [UInt8] = []
    unsafe head.reserveCapacity(
      MemoryLayout<ww_call>.size + call.tool.name.utf8.count + call.context.allBytes.count + texts.bytes.count)
    unsafe withUnsafeBytes(of: record) { unsafe head.append(contentsOf: $0) }
    head.append(contentsOf: call.tool.name.utf8)
    unsafe head.append(contentsOf: call.context.allBytes)
    head.append(contentsOf: texts.bytes)
    return head
  }

  /// Asks a call to stop, and the worker whether it still listens.
  func cancel(_ call: WorkerCall) {
    guard !isGone else { return }
    _ = link.sendControl(WW_CANCEL, call: call.number)
    ping(call.number)
  }

  private func ping(_ request: UInt64) {
    if case .done = link.sendControl(WW_PING, request: request) { control.pinged(request) }
  }

  /// Whether it may be given a call.
  var takesCalls: Bool { control.isLoaded && killedFor == nil && !isDying }

  /// Whether it came as far as its plugin: whatever happened before is no fault of that.
  var isConfined: Bool { control.isConfined }

  /// Whether it has loaded its plugin.
  var isLoaded: Bool { control.isLoaded }

  /// Whether a further call would wait behind what was sent before it.
  var isClogged: Bool { !outbox.isEmpty }

  private func send(
    _ type: UInt32, call: UInt64, request: UInt64, _ first: [UInt8], _ second: Span<UInt8>
  ) {
    guard !isGone, killedFor == nil else { return }
    switch outbox.send(type, call: call, request: request, first, second) {
    case .done:
      if type == WW_SERVICE_REPLY { requests.replied(to: request) }
      if !isReceiving { sentFromOutside() }
    case .later: break
    case .closed: break  // Its end is an event of its own.
    case .broken(let problem): violated(problem)
    }
  }

  /// Wakes the worker; then, when everybody who is ready has had a turn, looks out for its answer.
  private func sentFromOutside() {
    link.ring()
    guard lookout.isOn, !looksOut else { return }
    looksOut = true
    EventLoop.shared.post { [weak self] in
      guard let self else { return }
      self.looksOut = false
      self.bellRang()
    }
  }

  private func flush() {
    let status = outbox.flush { sent in
      if sent.type == WW_SERVICE_REPLY { requests.replied(to: sent.request) }
    }
    if case .broken(let problem) = status { violated(problem) }
  }

  // MARK: Frames out

  private func bellRang() {
    guard !isGone else { return }
    link.awake()
    receive()
  }

  /// Takes what is there, then sleeps.
  private func receive() {
    guard !isGone, !isReceiving else { return }
    isReceiving = true
    defer { isReceiving = false }
    var left = Self.framesAtOnce
    while killedFor == nil && !isGone {
      switch link.next(&frame) {
      case .done:
        guard left > 0 else {
          link.ring()
          return EventLoop.shared.post { [weak self] in self?.receive() }
        }
        left -= 1
        silentBeats = 0
        if let problem = take() { return violated(problem) }
      case .later:
        let hadMail = !outbox.isEmpty
        if hadMail { flush() }
        link.ring()
        if hadMail && outbox.isEmpty { owner?.breathed(self) }
        if lookout.isOn && !calls.isEmpty && lookout.saw(link.look(for: Lookout.patience)) { continue }
        let now = EventLoop.now()
        switch link.sleep() {
        case .done: continue
        case .later:
          allowances.emptied = now
          return
        case .closed: return
        case .broken(let problem): return violated(problem)
        }
      case .closed: return
      case .broken(let problem): return violated(problem)
      }
    }
  }

  /// What is wrong with the frame, `nil` when nothing is.
  private func take() -> String? {
    switch frame.type {
    case WW_PART_DATA: return partData()
    case WW_PART_BEGIN, WW_PART_END, WW_FAIL, WW_RETURN: return ofCall()
    case WW_PROGRESS: return tooMuch() ?? ofCall()
    case WW_LOG: return tooMuch() ?? logLine()
    case WW_MISUSE: return tooMuch() ?? misuse()
    case WW_DROPPED: return dropped()
    case WW_SERVICE_REQUEST:
      guard let payload = unsafe link.take() else { return Self.lost }
      return unsafe requests.take(frame, payload, calls)
    default: return "a frame of the unknown type \(frame.type)"
    }
  }

  private func tooMuch() -> String? { allowances.problem(withMore: frame.type, now: EventLoop.now()) }

  private static var lost: String { "a frame that is gone when it is to be taken" }

  private func partData() -> String? {
    guard let call = calls[frame.call] else { return "a piece of a result for a call that is not running" }
    let result = call.result
    guard result.isInPart, !result.hasFailure else { return "a piece of a result outside a part" }
    guard frame.length > 0, !frame.hasMore else { return "a piece of a result of the wrong form" }
    guard result.byteCount + frame.length <= call.tool.resultMax else { return "more of a result than its limit" }
    if let room = unsafe result.room(for: frame.length) {
      guard unsafe link.take(into: room) else { return Self.lost }
    } else {
      // No fault of this worker's.
      guard unsafe link.take() != nil else { return Self.lost }
    }
    result.grew(by: frame.length)
    return nil
  }

  private func ofCall() -> String? {
    guard let call = calls[frame.call] else {
      return "a frame of the type \(frame.type) for a call that is not running"
    }
    let hasMore = frame.hasMore
    guard let payload = unsafe link.take() else { return Self.lost }
    let result = call.result
    let (bytes, count) = (payload.baseAddress, UInt64(payload.count))
    if frame.type != WW_FAIL && hasMore { return "a frame that may not go on in another" }
    // A failure that has begun goes on until it is whole; then only the return may follow.
    if result.hasFailure && frame.type != WW_RETURN && frame.type != WW_PROGRESS
      && (frame.type != WW_FAIL || result.failure.count >= result.failureLength)
    {
      return "a frame behind the failure of its call"
    }
    switch frame.type {
    case WW_PART_BEGIN:
      var part = ww_part()
      var media = unsafe ww_text()
      guard unsafe ww_read_part(bytes, count, &part, &media) == 1, !result.isInPart else {
        return "the beginning of a part where none can be"
      }
      guard PartKind(rawValue: part.kind) != nil else { return "a part of an unknown kind" }
      guard result.partCount < Int(PR_PARTS_MAX) else { return "more parts than a result may have" }
      unsafe result.begin(
        kind: part.kind, mediaType: UnsafeRawBufferPointer(start: media.bytes, count: Int(media.length)))
    case WW_PART_END:
      guard unsafe payload.isEmpty, result.isInPart else { return "the end of a part that has not begun" }
      result.endPart()
    case WW_FAIL: return unsafe failed(call, payload, hasMore: hasMore)
    case WW_PROGRESS:
      var progress = ww_progress()
      var note = unsafe ww_text()
      guard unsafe ww_read_progress(bytes, count, &progress, &note) == 1 else { return "progress that makes no sense" }
      let text = unsafe looseText(note, max: PluginHost.noteMax)
      call.sink?.progress(
        fraction: progress.fraction < 0 ? nil : progress.fraction, note: text.isEmpty ? nil : text)
    default:
      var value = ww_return()
      var fault = unsafe ww_text()
      guard unsafe ww_read_return(bytes, count, &value, &fault) == 1 else { return "a return of the wrong form" }
      guard
        let text = unsafe strictText(UnsafeRawBufferPointer(start: fault.bytes, count: Int(fault.length)))
      else { return "a fault that is no text" }
      return returned(call, value, fault: text)
    }
    return nil
  }

  private func failed(_ call: WorkerCall, _ payload: UnsafeRawBufferPointer, hasMore: Bool) -> String? {
    let result = call.result
    if !result.hasFailure {
      var whole: UInt64 = 0
      guard unsafe ww_fail_length(payload.baseAddress, UInt64(payload.count), &whole) == 1 else {
        return "a failure of the wrong form"
      }
      result.hasFailure = true
      result.failureLength = Int(whole)
    }
    unsafe result.failure.append(contentsOf: payload)
    let isWhole = result.failure.count >= result.failureLength
    guard result.failure.count <= result.failureLength, isWhole != hasMore else {
      return "a failure of the wrong length"
    }
    return nil
  }

  private func returned(_ call: WorkerCall, _ value: ww_return, fault: String) -> String? {
    let result = call.result
    let known = PR_RESULT_OVER_LIMIT | PR_RESULT_FAULT | PR_RESULT_FAILED | PR_RESULT_IGNORED_FAIL
    guard value.flags & ~known == 0, value.status >= COLLET_OK, value.status <= COLLET_CANCELLED else {
      return "a return with an unknown status"
    }
    guard !result.hasFailure || result.failure.count == result.failureLength else { return "a return in a failure" }
    let isFault = value.flags & PR_RESULT_FAULT != 0
    guard isFault == !fault.isEmpty else { return "a return whose fault contradicts its flags" }
    // A failure that OK came behind is ignored; the flags tell both.
    let isIgnored =
      value.status == COLLET_OK && value.flags == PR_RESULT_FAILED | PR_RESULT_IGNORED_FAIL && result.hasFailure
    if value.status == COLLET_OK && (result.isInPart || !isIgnored && (value.flags != 0 || result.hasFailure)) {
      return "a return that says OK and does not mean it"
    }
    let outcome: AttemptOutcome
    if isFault {
      outcome = .broken(fault)
    } else if value.flags & PR_RESULT_OVER_LIMIT != 0 {
      outcome = .resultTooLarge
    } else {
      switch value.status {
      case COLLET_OK: outcome = result.isLost ? .resultTooLarge : .ok
      case COLLET_CANCELLED: outcome = .cancelled
      default:
        guard let failure = failure(of: call, value) else { return "a failure of the wrong form" }
        outcome = .failed(
          value.status == COLLET_RETRYABLE ? .retryable : value.status == COLLET_PERMANENT ? .permanent : .internal,
          failure)
      }
    }
    if isIgnored {
      owner?.say(.warn, "\(call.tool.name) called fail() and then answered OK; the failure is ignored")
    }
    calls[call.number] = nil
    requests.callEnded(call.number)
    owner?.returned(call, outcome, from: self)
    return nil
  }

  /// What the plugin handed to `fail`.
  private func failure(of call: WorkerCall, _ value: ww_return) -> Failure? {
    let result = call.result
    guard value.flags & PR_RESULT_FAILED != 0, result.hasFailure else {
      return value.flags & PR_RESULT_FAILED == 0 && !result.hasFailure ? Failure() : nil
    }
    return unsafe result.failure.withUnsafeBytes { bytes in
      var fail = ww_fail()
      var (code, message, detail) = unsafe (ww_text(), ww_text(), ww_text())
      guard unsafe ww_read_fail(bytes.baseAddress, UInt64(bytes.count), &fail, &code, &message, &detail) == 1 else {
        return nil
      }
      let codeText = unsafe looseText(code, max: Int(WW_CODE_MAX))
      return unsafe Failure(
        code: CallMemory.isCode(Array(codeText.utf8)) ? codeText : "",
        message: looseText(message, max: CallMemory.messageMax),
        detail: looseText(detail, max: Int(WW_FAILURE_TEXT_MAX)),
        retryAfterMS: value.status == COLLET_RETRYABLE ? Int(fail.retry_after_ms) : 0,
        noEffect: fail.flags & COLLET_FAILURE_NO_EFFECT != 0)
    }
  }

  private func logLine() -> String? {
    guard let payload = unsafe link.take() else { return Self.lost }
    var log = ww_log()
    var line = unsafe ww_text()
    guard unsafe ww_read_log(payload.baseAddress, UInt64(payload.count), &log, &line) == 1, !frame.hasMore else {
      return "a log line of the wrong form"
    }
    let text = unsafe looseText(line, max: Int(WW_TEXT_MAX))
    let level = LogLevel(rawValue: log.level) ?? .error
    if let sink = calls[frame.call]?.sink { sink.log(level, text) } else { owner?.quote(level, text) }
    return nil
  }

  private func misuse() -> String? {
    guard let payload = unsafe link.take(), let text = unsafe strictText(payload) else {
      return "a report of a misuse that is no text"
    }
    owner?.misused(self, text)
    return nil
  }

  private func dropped() -> String? {
    guard let payload = unsafe link.take() else { return Self.lost }
    var dropped = ww_dropped()
    guard unsafe ww_read_dropped(payload.baseAddress, UInt64(payload.count), &dropped) == 1 else {
      return "a count of dropped lines that is none"
    }
    losses.add(dropped)
    return nil
  }

  // MARK: Control

  /// Takes a few packets; while more are there the watch calls again, and others have had their turn.
  private func controlReadable() {
    for _ in 0..<Self.packetsAtOnce where !isGone && !isKilled {
      let (status, payload) = unsafe link.nextControl(&frame)
      switch status {
      case .done:
        if let problem = unsafe takeControl(payload) { return violated(problem) }
      case .later: return
      case .broken(let problem): return violated(problem)
      case .closed:
        // Its control thread is gone: nothing reaches it any more, though the process may still be there.
        controlWatch?.cancel()
        controlWatch = nil
        return controlLost()
      }
    }
  }

  private func takeControl(_ payload: UnsafeRawBufferPointer) -> String? {
    let (bytes, count) = (payload.baseAddress, UInt64(payload.count))
    switch frame.type {
    case WW_HELLO:
      if let problem = control.hello() { return problem }
      var hello = ww_hello()
      var reason = unsafe ww_text()
      guard unsafe ww_read_hello(bytes, count, &hello, &reason) == 1 else { return "a hello of the wrong form" }
      level = hello.level
      missing = hello.missing
      levelReason = unsafe looseText(reason, max: Int(WW_TEXT_MAX))
    case WW_READY:
      if let problem = control.ready() { return problem }
      var ready = ww_ready()
      guard unsafe ww_read_ready(bytes, count, &ready) == 1 else { return "a ready of the wrong form" }
      owner?.ready(self)
    case WW_LOAD_FAILED:
      var failed = ww_load_failed()
      var text = unsafe ww_text()
      guard unsafe ww_read_load_failed(bytes, count, &failed, &text) == 1 else {
        return "a report of a failed start of the wrong form"
      }
      if let problem = control.loadFailed(failed.code) { return problem }
      let refusal = unsafe LoadRefusal(
        code: failed.code, status: failed.status, text: looseText(text, max: Int(WW_TEXT_MAX)))
      killedFor = WorkerDeath(cause: refusal.text, kind: .asked)
      owner?.refused(self, refusal)
      kill()
    case WW_PONG:
      if let problem = control.pong(frame.request) { return problem }
      calls[frame.request]?.workerAnswers = true
      if frame.request == 0 { hasAnsweredBeat = true }
    case WW_BYE: return control.bye()
    default: return "a control packet of the unknown type \(frame.type)"
    }
    return nil
  }

  // MARK: What a worker cannot say any more

  private func startHeartbeat() {
    heartbeat = timers.after(Self.beat) { [weak self] in
      guard let self else { return }
      self.heartbeat = nil
      if !self.calls.isEmpty { self.lookAfterCalls() }
    }
  }

  /// A plugin can close or replace the descriptors by which its worker is heard. A bell that is gone shows in frames that
  /// nobody announced, a control connection that is gone in the worker's end when it has to answer.
  private func lookAfterCalls() {
    guard !isGone, killedFor == nil else { return }
    if !isReceiving {
      switch link.next(&frame) {
      case .done:
        if silentBeats >= Self.silentBeatsMax && hasAnsweredBeat { return violated("frames without ringing its bell") }
        silentBeats += 1
      case .later: silentBeats = 0
      case .closed: return
      case .broken(let problem): return violated(problem)
      }
    }
    hasAnsweredBeat = false
    ping(0)
    startHeartbeat()
  }

  private func controlLost() {
    guard killedFor == nil, !control.hasSaidGoodbye else { return }
    // It may have died this moment, of something that only its own end can tell.
    lastResort = timers.after(Self.controlPatience) { [weak self] in
      self?.isPresumed = true
      self?.overdue(WorkerDeath(cause: "closed the connection to the host", kind: .crash))
    }
  }

  /// Between the end of the control connection and that of the process that held it.
  private static var controlPatience: UInt64 { 20_000_000 }

  // MARK: The end

  /// Asks it to end the plugin and itself. No call is running.
  func shutDown(patience: UInt64) {
    guard !isGone, killedFor == nil else { return }
    killedFor = WorkerDeath(cause: "was asked to end", kind: .asked)
    _ = link.sendControl(WW_SHUTDOWN)
    control.askedToEnd()
    lastResort = timers.after(patience) { [weak self] in
      guard let self, !self.isGone, !self.tookEnd() else { return }
      self.owner?.shutdownHangs(self)
      self.kill()
    }
  }

  func kill(for death: WorkerDeath) {
    guard !isGone, killedFor == nil else { return }
    killedFor = death
    kill()
  }

  /// For a timer that has run out: hears what was said before that. Timers that were held up, with the whole process, come
  /// before the news of what happened meanwhile.
  func catchUp() {
    if controlWatch != nil { controlReadable() }
    bellRang()
  }

  /// For a timer that has run out: ends it for that, unless it has ended already. Timers that were held up come before the
  /// news of what happened meanwhile.
  func overdue(_ death: WorkerDeath) {
    if !tookEnd() { kill(for: death) }
  }

  /// Whether the process has ended; if so, that is known now.
  private func tookEnd() -> Bool {
    guard !isGone else { return true }
    var slot = pollfd(fd: started.ended, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&slot, 1, 0) == 1 else { return false }
    processEnded()
    return true
  }

  private func violated(_ problem: String) {
    // It was asked to end, and may still break rules on its way.
    if killedFor?.kind == .asked && !isKilled { killedFor = nil }
    kill(for: WorkerDeath(cause: "broke the rules of the wire: it sent \(problem)", kind: .violation))
  }

  private func kill() {
    guard !isGone, !isKilled else { return }
    isKilled = true
    // It has said enough.
    for watch in [controlWatch, bellWatch] { watch?.cancel() }
    // Its number is its own until it is reaped, which happens here only.
    _ = Glibc.kill(started.process, SIGKILL)
    if let lastResort { timers.cancel(lastResort) }
    lastResort = timers.after(Self.killPatience) { [weak self] in self?.giveUpOnKernel() }
  }

  /// The kernel does not end it, being held up itself: its calls are answered, its descriptors wait.
  private func giveUpOnKernel() {
    guard !tookEnd(), let killedFor else { return }
    owner?.say(.error, "its process \(started.process) does not end, though it was killed")
    let left = Array(calls.values)
    calls = [:]
    requests.end(left)
    owner?.ended(self, killedFor, left)
    owner = nil
    // Until it can be reaped.
    WorkerProcess.lingering.append(self)
  }

  private static var lingering: [WorkerProcess] = []

  private func processEnded() {
    guard !isGone else { return }
    isDying = true
    // What it had written whole counts.
    if killedFor == nil || killedFor?.kind == .asked {
      let before = killedFor
      killedFor = nil
      isReceiving = false
      drainFrames()
      if killedFor == nil { killedFor = before }
    }
    let note = link.crashNote()
    isGone = true
    if let lastResort { timers.cancel(lastResort) }
    if let heartbeat { timers.cancel(heartbeat) }
    for watch in [endWatch, controlWatch, bellWatch] { watch?.cancel() }
    (endWatch, controlWatch, bellWatch) = (nil, nil, nil)
    var status: Int32 = 0
    while unsafe waitpid(started.process, &status, 0) < 0 && errno == EINTR {}
    for output in outputs { output.finish() }
    losses.finish()
    link.close()
    for descriptor in [started.ended, started.output, started.errors] { close(descriptor) }
    // Of a process that was already dying its own end says more than what it looked like.
    if isPresumed && status & 0x7f != SIGKILL { killedFor = nil }
    let own = WorkerDeath(status, note)
    let death = killedFor ?? own
    // It did as it was asked, and yet not as it should.
    if killedFor?.kind == .asked && !isKilled && own.kind == .crash && (status & 0x7f != 0 || own.function != 0) {
      owner?.shutdownCrashed(self, own)
    }
    let left = calls.values.sorted { $0.number < $1.number }
    calls = [:]
    requests.end(left)
    WorkerProcess.lingering.removeAll { $0 === self }
    owner?.ended(self, death, left)
  }

  /// What was in the ring when the process ended: no more than the ring holds, however fast a process that it left behind
  /// writes to it.
  private func drainFrames() {
    var left = Int(WW_RING_TO_HOST)
    while killedFor == nil {
      guard case .done = link.next(&frame) else { return }
      left -= MemoryLayout<ww_header>.size + (frame.length + 7) & ~7
      guard left >= 0, take() == nil else { return }
    }
  }
}

// MARK: Texts of a worker

/// The worker's own words: UTF-8 or a violation.
private func strictText(_ bytes: UnsafeRawBufferPointer) -> String? {
  unsafe String(validating: bytes, as: UTF8.self)
}

/// A plugin's words, repaired where they are no UTF-8, and cut between characters.
func looseText(_ text: ww_text, max: Int) -> String {
  unsafe CallMemory.text(UnsafeBufferPointer(start: text.bytes, count: Int(text.length)), max: max)
}

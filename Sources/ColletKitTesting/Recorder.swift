// Records what a plugin does in one call, and notices what it may not do.

internal import ColletABI
internal import ColletKit
internal import Glibc
internal import Synchronization

/// The host's side of one call.
@safe final class Recorder: Sendable {
  fileprivate struct State {
    var answer = TestAnswer()
    var open: (kind: UInt32, mediaType: String, bytes: [UInt8])?
    var size = 0
    var isOver = false
    var isCancelled = false
    var onCancel: (@Sendable () -> Void)?
    /// Whether that function is running; whoever takes it back waits for that.
    var runsOnCancel = false
    var scopes: [String] = []
  }

  private let state = Mutex(State())
  private let resultLimit: Int

  init(resultLimit: Int) { self.resultLimit = resultLimit }

  static func of(_ call: UnsafePointer<collet_call>?) -> Recorder? {
    guard let context = unsafe call?.pointee.host_ctx else { return nil }
    return unsafe Unmanaged<Recorder>.fromOpaque(context).takeUnretainedValue()
  }

  /// The table that every call gets.
  static var functions: collet_call_api {
    var api = collet_call_api()
    api.struct_size = UInt32(MemoryLayout<collet_call_api>.size)
    unsafe api.part_begin = { call, part in
      unsafe Recorder.of(call)!.begin(
        part!.pointee.kind, part!.pointee.media_type.map { unsafe String(cString: $0) } ?? "")
    }
    unsafe api.part_write = { call, data, length in
      unsafe Recorder.of(call)!.write(Array(UnsafeRawBufferPointer(start: data, count: Int(length))))
    }
    unsafe api.part_end = { unsafe Recorder.of($0)!.end() }
    unsafe api.fail = { call, failure in
      let failure = unsafe failure!.pointee
      unsafe Recorder.of(call)!.fail(
        failure.code.map { unsafe String(cString: $0) }, String(bytes: failure.message), String(bytes: failure.detail),
        failure.retry_after_ms, failure.flags)
    }
    unsafe api.progress = { call, fraction, note in
      unsafe Recorder.of(call)!.progress(fraction, note.map { unsafe String(cString: $0) } ?? "")
    }
    unsafe api.is_cancelled = { unsafe Recorder.of($0)!.isCancelled ? 1 : 0 }
    unsafe api.on_cancel = { call, function, context in
      guard let function = unsafe function else { return unsafe Recorder.of(call)!.register(nil) }
      // The plugin promises that its context lives until it takes the function back.
      nonisolated(unsafe) let held = unsafe context
      unsafe Recorder.of(call)!.register { unsafe function(held) }
    }
    unsafe api.has_scope = { call, scope in
      guard let principal = unsafe call?.pointee.principal else { return 0 }
      let scopes = unsafe UnsafeBufferPointer(
        start: principal.pointee.scopes, count: Int(principal.pointee.scope_count))
      let wanted = unsafe String(cString: scope!)
      return unsafe scopes.contains { unsafe String(bytes: $0) == wanted } ? 1 : 0
    }
    return api
  }

  var isCancelled: Bool { state.withLock { $0.isCancelled } }

  /// Cancels the call later, or now.
  func cancel(after delay: Duration) {
    guard delay > .zero else { return cancel() }
    OwnThread.run {
      usleep(UInt32(clamping: Int64(delay / .microseconds(1))))
      self.cancel()
    }
  }

  func log(_ text: String) { state.withLock { $0.answer.log.append(text) } }

  func finish(_ status: collet_status) -> TestAnswer {
    state.withLock { state in
      state.isOver = true
      if state.onCancel != nil {
        state.answer.faults.append("the call returned and left its on_cancel function behind")
      }
      if state.open != nil, status == COLLET_OK { state.answer.faults.append("a part is open at the end") }
      state.answer.outcome = TestAnswer.Outcome(rawValue: status) ?? .internal
      if status != COLLET_OK { state.answer.parts = [] }
      return state.answer
    }
  }

  private func cancel() {
    state.withLock { $0.isCancelled = true }
    runOnCancel()
  }

  private func runOnCancel() {
    let function = state.withLock { state in
      let function = state.isOver ? nil : state.onCancel
      state.runsOnCancel = function != nil
      return function
    }
    function?()
    state.withLock { $0.runsOnCancel = false }
  }

  private func register(_ function: (@Sendable () -> Void)?) {
    let runsNow = state.withLock { state in
      state.onCancel = function
      return state.isCancelled
    }
    guard function != nil else {
      while state.withLock({ $0.runsOnCancel }) { usleep(100) }
      return
    }
    // On another thread, as the header says.
    if runsNow { OwnThread.run { self.runOnCancel() } }
  }

  private func begin(_ kind: UInt32, _ mediaType: String) -> collet_status {
    changing { state in
      guard state.open == nil else { return state.fault("a part begins inside another") }
      state.open = (kind, mediaType, [])
      return COLLET_OK
    }
  }

  private func write(_ bytes: [UInt8]) -> collet_status {
    changing { state in
      guard state.open != nil else { return state.fault("a write outside of a part") }
      state.size += bytes.count
      guard state.size <= resultLimit else { return COLLET_PERMANENT }
      state.open?.bytes += bytes
      return COLLET_OK
    }
  }

  private func end() -> collet_status {
    changing { state in
      guard let (kind, mediaType, bytes) = state.open else { return state.fault("a part ends that did not begin") }
      state.open = nil
      let text = String(decoding: bytes, as: UTF8.self)
      switch kind {
      case COLLET_PART_JSON: state.answer.parts.append(.json(text))
      case COLLET_PART_TEXT: state.answer.parts.append(.text(text))
      case COLLET_PART_IMAGE: state.answer.parts.append(.image(bytes, mediaType: mediaType))
      default: state.answer.parts.append(.blob(bytes, mediaType: mediaType))
      }
      return COLLET_OK
    }
  }

  private func fail(_ code: String?, _ message: String, _ detail: String, _ retryAfterMS: UInt32, _ flags: UInt32) {
    state.withLock { state in
      state.answer.code = code
      state.answer.message = message
      state.answer.detail = detail
      state.answer.retryAfter = retryAfterMS == 0 ? nil : .milliseconds(Int64(retryAfterMS))
      state.answer.hasNoEffect = flags & COLLET_FAILURE_NO_EFFECT != 0
    }
  }

  private func progress(_ fraction: Double, _ note: String) {
    state.withLock { $0.answer.progress.append(.init(fraction: fraction < 0 ? nil : fraction, note: note)) }
  }

  private func changing(_ body: (inout State) -> collet_status) -> collet_status {
    state.withLock { state in
      guard !state.isOver else { return state.fault("the call was used after it had returned") }
      return state.isCancelled ? COLLET_CANCELLED : body(&state)
    }
  }
}

extension Recorder.State {
  fileprivate mutating func fault(_ what: String) -> collet_status {
    answer.faults.append(what)
    return COLLET_INTERNAL
  }
}

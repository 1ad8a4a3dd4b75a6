// The multi handle of libcurl on the event loop: sockets become watches, curl's one time becomes a timer.

internal import Curl
internal import EventLoop

/// Drives every transfer of one client. Nothing here waits: curl is called when a socket is ready or its time is up.
@IO
@safe
final class Multi {
  /// Connections that are kept for the next transfer; the one that was idle longest goes.
  static nonisolated var idleConnectionsMax: Int { 256 }

  /// Called after curl was, outside of it: transfers may have ended, and what had to wait can be done now.
  var settle: (@IO () -> Void)?
  /// Inside curl: what it calls back from there may neither add nor remove a transfer.
  private(set) var isBusy = false

  private var curl: OpaquePointer!
  /// By descriptor.
  private var watches: [Watch?] = []
  /// When curl wants to be called next, in the loop's time; `nil` for never.
  private var wantedAt: UInt64?
  private var timer: (token: TimerToken, time: UInt64)?
  private var isPosted = false
  private var posted: (@IO @Sendable () -> Void)!

  init() {
    posted = { [weak self] in self?.postArrived() }
    // Held by the client, which outlives every call of curl.
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe curl = cu_multi_new(context, multiWantsSocket, multiWantsTime, Multi.idleConnectionsMax)
    guard unsafe curl != nil else { fatalError("no memory for libcurl") }
  }

  isolated deinit {
    if let timer { EventLoop.shared.cancel(timer.token) }
    unsafe cu_multi_free(curl)
    for watch in watches { watch?.cancel() }
  }

  // MARK: Transfers

  /// Begins a transfer; nothing has happened yet when this returns.
  func add(_ easy: OpaquePointer) {
    let status = guarded { unsafe cu_multi_add(curl, easy) }
    precondition(status == 0, "a transfer was begun twice, or inside libcurl")
  }

  /// Ends a transfer. None of its callbacks comes any more, and its handle can be used again.
  func remove(_ easy: OpaquePointer) {
    let status = guarded { unsafe cu_multi_remove(curl, easy) }
    precondition(status == 0, "a transfer was ended inside libcurl")
  }

  /// The next transfer that has ended by itself, as the context that it was begun with, and its end.
  func nextEnded() -> (transfer: UnsafeMutableRawPointer, end: Int32)? {
    var end: Int32 = 0
    guard let transfer = unsafe cu_multi_next_ended(curl, &end) else { return nil }
    return unsafe (transfer, end)
  }

  private func guarded(_ call: () -> Int32) -> Int32 {
    let before = isBusy
    isBusy = true
    defer { isBusy = before }
    return call()
  }

  /// For calls of curl that call us back.
  func guarding(_ call: () -> Void) {
    let before = isBusy
    isBusy = true
    call()
    isBusy = before
  }

  /// The same, and what had to wait is done then.
  func work(_ call: () -> Void) {
    guarding(call)
    settle?()
  }

  private func act(_ descriptor: Int32, _ bits: UInt32) {
    isBusy = true
    let status = unsafe cu_multi_act(curl, descriptor, bits)
    isBusy = false
    precondition(status == 0, "libcurl was called inside itself")
    settle?()
  }

  // MARK: Sockets

  fileprivate func wants(_ bits: UInt32, of descriptor: Int32) {
    let place = Int(descriptor)
    if place >= watches.count { watches += [Watch?](repeating: nil, count: place + 1 - watches.count) }
    let interest = Interest(rawValue: bits & (CU_READABLE | CU_WRITABLE))
    if let watch = watches[place] {
      guard bits == 0 else { return watch.update(interest) }
      watch.cancel()
      watches[place] = nil
    } else if bits != 0 {
      // The kernel refuses when its limit on watches is reached: the transfer then ends by its own time limit.
      watches[place] = try? EventLoop.shared.watch(descriptor, interest) { [unowned self] readiness in
        ready(descriptor, readiness)
      }
    }
  }

  private func ready(_ descriptor: Int32, _ readiness: Readiness) {
    var bits: UInt32 = 0
    if !readiness.isDisjoint(with: [.readable, .hungUp]) { bits |= CU_READABLE }
    if readiness.contains(.writable) { bits |= CU_WRITABLE }
    if readiness.contains(.failed) { bits |= CU_FAILED }
    act(descriptor, bits)
  }

  // MARK: Time

  fileprivate func wants(milliseconds: Int) {
    guard milliseconds > 0 else {
      wantedAt = nil
      if milliseconds == 0 { post() }
      return
    }
    let time = EventLoop.now() + UInt64(milliseconds) * 1_000_000
    wantedAt = time
    // A timer that comes sooner is left as it is: it looks again. Most of curl's times are never reached.
    if let timer, timer.time <= time { return }
    if let timer { EventLoop.shared.cancel(timer.token) }
    setTimer(time)
  }

  private func setTimer(_ time: UInt64) {
    let now = EventLoop.now()
    let token = EventLoop.shared.after(time > now ? time - now : 0) { [weak self] in self?.timerFired() }
    timer = (token, time)
  }

  private func timerFired() {
    timer = nil
    guard let time = wantedAt else { return }
    guard time <= EventLoop.now() else { return setTimer(time) }
    wantedAt = nil
    act(CU_TIME_IS_UP, 0)
  }

  /// Calls curl as soon as what is running now is through; once, however many transfers begin meanwhile.
  private func post() {
    guard !isPosted else { return }
    isPosted = true
    EventLoop.shared.post(posted)
  }

  private func postArrived() {
    isPosted = false
    act(CU_TIME_IS_UP, 0)
  }
}

// Callbacks from C are written outside of `@IO`: only so may they be called from code that the compiler knows nothing of.

private func multiWantsSocket(_ context: UnsafeMutableRawPointer?, _ descriptor: Int32, _ bits: UInt32) -> Int32 {
  let multi = unsafe multi(context)
  IO.assumeIsolated { multi.wants(bits, of: descriptor) }
  return 0
}

private func multiWantsTime(_ context: UnsafeMutableRawPointer?, _ milliseconds: Int) -> Int32 {
  let multi = unsafe multi(context)
  IO.assumeIsolated { multi.wants(milliseconds: milliseconds) }
  return 0
}

@inline(__always)
private func multi(_ context: UnsafeMutableRawPointer?) -> Multi {
  unsafe Unmanaged<Multi>.fromOpaque(context!).takeUnretainedValue()
}

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
  /// Counts calls of curl: within one of them time stands still for us.
  private(set) var calls = 0

  /// For new handles as well, whose sockets are told of here.
  private(set) var curl: OpaquePointer!
  /// By descriptor.
  private var sockets: [Socket] = []
  /// The loop's time when curl was called, once somebody asked for it.
  private var calledAt: UInt64?
  /// When curl wants to be called next, in the loop's time; `nil` for never.
  private var wantedAt: UInt64?
  private var timer: (token: TimerToken, time: UInt64)?
  private var isPosted = false
  private let bell = Bell()
  private var posted: (@IO @Sendable () -> Void)!

  /// Finds the multi handle, as long as there is one. A weak reference to it would make each counting of its references
  /// slow, of which a transfer does some twenty.
  @IO
  private final class Bell {
    /// Cleared in the `deinit` of what it points to, on this very thread.
    unowned(unsafe) var multi: Multi?
  }

  /// A descriptor that curl waits for, or did.
  private struct Socket {
    var watch: Watch?
    /// Of a connection, of whose end curl tells us: only there a watch may stay when curl does not wait any more.
    var isConnection = false
    /// Curl waits for nothing. The next transfer on this connection finds its watch in place, which spares each transfer
    /// two calls of the kernel.
    var isAtRest = false
  }

  init() {
    let bell = bell
    posted = { unsafe bell.multi?.postArrived() }
    unsafe bell.multi = self
    // Held by the client, which outlives every call of curl.
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    unsafe curl = cu_multi_new(
      context, multiWantsSocket, multiHearsOfSocket, multiWantsTime, Multi.idleConnectionsMax)
    guard unsafe curl != nil else { fatalError("no memory for libcurl") }
  }

  isolated deinit {
    unsafe bell.multi = nil
    if let timer { EventLoop.shared.cancel(timer.token) }
    unsafe cu_multi_free(curl)
    for socket in sockets { socket.watch?.cancel() }
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
    calls &+= 1
    calledAt = nil
    defer { isBusy = before }
    return call()
  }

  /// For calls of curl that call us back.
  func guarding(_ call: () -> Void) {
    let before = isBusy
    isBusy = true
    calls &+= 1
    calledAt = nil
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
    calls &+= 1
    calledAt = nil
    let status = unsafe cu_multi_act(curl, descriptor, bits)
    isBusy = false
    precondition(status == 0, "libcurl was called inside itself")
    settle?()
  }

  // MARK: Sockets

  fileprivate func wants(_ bits: UInt32, of descriptor: Int32) {
    let place = place(of: descriptor)
    guard bits != 0 else { return rest(place) }
    sockets[place].isAtRest = false
    let interest = Interest(rawValue: bits & (CU_READABLE | CU_WRITABLE))
    if let watch = sockets[place].watch { return watch.update(interest) }
    // The kernel refuses when its limit on watches is reached: the transfer then ends by its own time limit.
    sockets[place].watch = try? EventLoop.shared.watch(descriptor, interest) { [unowned self] readiness in
      ready(descriptor, readiness)
    }
  }

  private func place(of descriptor: Int32) -> Int {
    let place = Int(descriptor)
    if place >= sockets.count { sockets += [Socket](repeating: Socket(), count: place + 1 - sockets.count) }
    return place
  }

  private func rest(_ place: Int) {
    guard !sockets[place].isConnection else { return sockets[place].isAtRest = true }
    unwatch(place)
  }

  private func unwatch(_ place: Int) {
    sockets[place].watch?.cancel()
    sockets[place].watch = nil
  }

  /// A connection has a socket now, or is about to close it.
  fileprivate func hears(of descriptor: Int32, isOpen: Bool) {
    let place = place(of: descriptor)
    unwatch(place)
    sockets[place] = Socket(isConnection: isOpen)
  }

  private func ready(_ descriptor: Int32, _ readiness: Readiness) {
    // The server has hung up, or sends what nobody asked for: curl sees to that when it wants the connection again.
    guard !sockets[Int(descriptor)].isAtRest else { return unwatch(Int(descriptor)) }
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
    let now = calledAt ?? EventLoop.now()
    calledAt = now
    let time = now + UInt64(milliseconds) * 1_000_000
    wantedAt = time
    // A timer that comes sooner is left as it is: it looks again. Most of curl's times are never reached.
    if let timer, timer.time <= time { return }
    if let timer { EventLoop.shared.cancel(timer.token) }
    setTimer(time)
  }

  private func setTimer(_ time: UInt64) {
    let now = EventLoop.now()
    let token = EventLoop.shared.after(time > now ? time - now : 0) { [bell] in unsafe bell.multi?.timerFired() }
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

// Functions without a context, too: a closure that captures something costs memory each time.

private func multiWantsSocket(_ context: UnsafeMutableRawPointer?, _ descriptor: Int32, _ bits: UInt32) -> Int32 {
  unsafe call(context, descriptor, Int(bits)) { multi, descriptor, bits in
    multi.wants(UInt32(truncatingIfNeeded: bits), of: descriptor)
  }
  return 0
}

private func multiHearsOfSocket(_ context: UnsafeMutableRawPointer?, _ descriptor: Int32, _ isOpen: Int32) {
  unsafe call(context, descriptor, Int(isOpen)) { multi, descriptor, isOpen in
    multi.hears(of: descriptor, isOpen: isOpen != 0)
  }
}

private func multiWantsTime(_ context: UnsafeMutableRawPointer?, _ milliseconds: Int) -> Int32 {
  unsafe call(context, 0, milliseconds) { multi, _, milliseconds in
    multi.wants(milliseconds: milliseconds)
  }
  return 0
}

/// Calls a function of the I/O thread. Curl is called there and nowhere else, and calls back before it returns. As in
/// `Handle`, nothing asks the runtime where it runs.
@inline(__always)
private func call(
  _ context: UnsafeMutableRawPointer?, _ descriptor: Int32, _ value: Int,
  _ function: @escaping @IO (Multi, Int32, Int) -> Void
) {
  assert(EventLoop.shared.isCurrent)
  let bare = unsafe unsafeBitCast(function, to: ((Multi, Int32, Int) -> Void).self)
  unsafe bare(Unmanaged<Multi>.fromOpaque(context!).takeUnretainedValue(), descriptor, value)
}

// All transfers of a process: one pool of connections, one thread.

internal import Curl
public import EventLoop

/// Starts transfers. Everything happens on the I/O thread, which never waits for any of them.
///
/// Connections are kept and used again; over TLS, servers that offer HTTP/2 get one connection for all transfers. The
/// proxies of the environment hold (`http_proxy`, `https_proxy`, `no_proxy`). A client lives as long as its transfers.
@IO
public final class HTTPClient {
  /// Handles that are kept for the next transfer.
  static nonisolated var idleHandlesMax: Int { 256 }

  private let options: Options
  private let timers: any Timers
  private let multi: Multi
  private var handles: [Handle] = []
  private var idle: [Handle] = []
  /// What has to wait until curl is through with what it is doing: transfers that begin, and those that were ended.
  private var beginning: [Transfer] = []
  private var ending: [Handle] = []
  private var resuming: [Transfer] = []
  /// One timer for all limits: at the nearest deadline, or sooner.
  private let bell = Bell()
  private var alarm: (token: TimerToken, time: UInt64)?
  /// The time, as it was read within a call of curl.
  private var known: (call: Int, time: UInt64)?

  /// Finds the client, as long as there is one. A weak reference would make each counting of its references slow.
  @IO
  private final class Bell {
    /// Cleared in the `deinit` of what it points to, on this very thread.
    unowned(unsafe) var client: HTTPClient?
  }

  /// The client of this process.
  public static func shared() throws(CurlUnavailable) -> HTTPClient {
    if let only { return only }
    let client = try HTTPClient()
    only = client
    return client
  }
  private static var only: HTTPClient?

  /// A client with a pool of its own; `timers` are for the limits of transfers.
  public init(_ options: Options = Options(), timers: any Timers = EventLoop.shared) throws(CurlUnavailable) {
    _ = try CurlLibrary.open()
    self.options = options
    self.timers = timers
    multi = Multi()
    unsafe bell.client = self
    multi.settle = { [unowned self] in settle() }
  }

  isolated deinit {
    unsafe bell.client = nil
    if let alarm { timers.cancel(alarm.token) }
  }

  /// Starts a transfer. The sink hears nothing before this returns, and is kept until it heard the end.
  @discardableResult
  public func start(_ request: HTTPRequest, sink: any TransferSink) -> Transfer {
    let handle = idle.popLast() ?? newHandle()
    let refusal = handle.begin(request, sink, self, timers.now())
    let transfer = Transfer(handle: handle, serial: handle.serial)
    if let refusal {
      EventLoop.shared.post { transfer.end(refusal) }
    } else {
      add(transfer)
      watch(handle.clock.deadline)
    }
    return transfer
  }

  private func newHandle() -> Handle {
    let handle = Handle(options, multi)
    handles.append(handle)
    return handle
  }

  // MARK: Between the transfers and curl

  private func add(_ transfer: Transfer) {
    guard !multi.isBusy else { return beginning.append(transfer) }
    transfer.handle.isAdded = true
    unsafe multi.add(transfer.handle.easy)
  }

  /// Ends a transfer that has not ended by itself.
  func end(_ handle: Handle, _ failure: TransferFailure) {
    guard let sink = handle.silence() else { return }
    if !handle.isAdded {
      rest(handle)
    } else if multi.isBusy {
      ending.append(handle)
    } else {
      letGo(handle)
    }
    sink.ended(failure)
  }

  /// The sink wants bytes again.
  func resume(_ transfer: Transfer) {
    guard transfer.handle.resume() else { return }
    resuming.append(transfer)
    if !multi.isBusy { multi.work { resumeAll() } }
  }

  private func resumeAll() {
    while let transfer = resuming.popLast() {
      if transfer.isGoingOn { transfer.handle.letGo() }
    }
  }

  private func letGo(_ handle: Handle) {
    // An old libcurl would wait here for a lookup to end. Left alone, the transfer ends with the lookup, unheard.
    guard handle.wasSent || cu_leaves_lookups() != 0 else { return }
    remove(handle)
    rest(handle)
  }

  private func remove(_ handle: Handle) {
    unsafe multi.remove(handle.easy)
    handle.isAdded = false
  }

  private func rest(_ handle: Handle) {
    handle.rest()
    if idle.count < Self.idleHandlesMax {
      idle.append(handle)
    } else {
      handles.removeAll { $0 === handle }
    }
  }

  /// Curl was called and has returned.
  private func settle() {
    if !resuming.isEmpty { multi.guarding { resumeAll() } }
    while let handle = ending.popLast() { letGo(handle) }
    while let (context, end) = unsafe multi.nextEnded() {
      completed(unsafe Unmanaged<Handle>.fromOpaque(context).takeUnretainedValue(), end)
    }
    while let transfer = beginning.popLast() {
      if transfer.isGoingOn { add(transfer) }
    }
  }

  private func completed(_ handle: Handle, _ end: Int32) {
    remove(handle)
    guard handle.sink != nil else { return rest(handle) }
    var failure: TransferFailure?
    if end == Int32(CU_OK), handle.mustFollow {
      failure = handle.followRedirect(timers.now())
      if failure == nil {
        watch(handle.clock.deadline)
        return add(Transfer(handle: handle, serial: handle.serial))
      }
    } else {
      failure = handle.outcome(end)
    }
    let sink = handle.silence()
    // First the end of everything that was borrowed: who hears of the end may use it again.
    rest(handle)
    sink?.ended(failure)
  }

  // MARK: Limits

  /// The time of the call of curl that is going on.
  func now() -> UInt64 {
    if let known, known.call == multi.calls { return known.time }
    let time = timers.now()
    known = (multi.calls, time)
    return time
  }

  /// Makes sure that somebody looks at this time.
  func watch(_ deadline: UInt64) {
    guard deadline != .max else { return }
    if let alarm {
      // A deadline that moved away leaves the alarm where it is: it looks again.
      guard deadline < alarm.time else { return }
      timers.cancel(alarm.token)
    }
    let now = timers.now()
    let token = timers.after(deadline > now ? deadline - now : 0) { [bell] in unsafe bell.client?.look() }
    alarm = (token, deadline)
  }

  private func look() {
    alarm = nil
    let now = timers.now()
    var next = UInt64.max
    var expired: [(Transfer, TransferFailure)] = []
    for handle in handles where handle.sink != nil {
      if let what = handle.clock.expired(now) {
        expired.append((Transfer(handle: handle, serial: handle.serial), handle.failure(of: what)))
      } else {
        next = min(next, handle.clock.deadline)
      }
    }
    watch(next)
    for (transfer, failure) in expired { transfer.end(failure) }
  }
}

/// A transfer that was started.
@IO
public struct Transfer {
  let handle: Handle
  let serial: UInt64

  var isGoingOn: Bool { handle.serial == serial && handle.sink != nil }

  /// Ends it at once: the sink hears `ended` with `cancelled` before this returns, and nothing after that. Nothing happens
  /// when it has ended already.
  public func cancel() {
    end(handle.failure(.cancelled, "the request to \(handle.origin) was cancelled"))
  }

  /// The sink gets no more of the body until `resume`, and the server cannot send much more. Limits on time go on.
  public func pause() {
    if isGoingOn { handle.pause() }
  }

  public func resume() {
    if isGoingOn { handle.client?.resume(self) }
  }

  func end(_ failure: TransferFailure) {
    guard isGoingOn else { return }
    handle.client?.end(handle, failure)
  }
}

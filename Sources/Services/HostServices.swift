// The services of one plugin: what it was granted, and nothing else.

internal import ColletABI
public import EventLoop
public import HTTP
public import Runners

/// Answers the requests of one plugin on the I/O thread, within its settings.
@IO
public final class HostServices: PluginServices {
  /// What one plugin was granted, ready for use.
  public struct Grants: Sendable {
    public var http: AllowList
    public var secrets: SecretValues
    /// Bytes of storage, of all tenants together; 0 for none.
    public var storage: UInt64
    /// The storage's file. Not in a folder that a plugin may read.
    public var storageFile: String

    public init(http: AllowList, secrets: SecretValues, storage: UInt64, storageFile: String) {
      self.http = http
      self.secrets = secrets
      self.storage = storage
      self.storageFile = storageFile
    }
  }

  public nonisolated let granted: ServiceSet

  private typealias Reply = @IO (ServiceReply) -> Void
  /// A request that waits for the storage thread.
  private struct Waiter {
    var call: UInt64
    var request: ServiceRequest
    var reply: Reply
  }

  private let plugin: String
  private let grants: Grants
  private let limits: ServiceLimits
  private let log: any PluginLog
  private let timers: any Timers
  private let desk: HTTPDesk
  private let file: KeyValueFile
  private var waiters: [UInt64: Waiter] = [:]
  private var jobsDue = 0
  private var lastWaiter: UInt64 = 0
  private var deadlines: [UInt64: TimerToken] = [:]
  private var expired: Set<UInt64> = []
  private var isClosed = false

  /// The clock of `timers` is the one that calls name their deadlines in.
  public init(
    plugin: String, grants: Grants, log: any PluginLog, limits: ServiceLimits = ServiceLimits(),
    options: HTTPClient.Options = HTTPClient.Options(), timers: any Timers = EventLoop.shared
  ) {
    self.plugin = plugin
    self.grants = grants
    self.limits = limits
    self.log = log
    self.timers = timers
    desk = HTTPDesk(grants.http, grants.secrets, limits, options, timers)
    file = KeyValueFile(path: grants.storageFile)
    var granted: ServiceSet = []
    if !grants.http.isEmpty { granted.insert(.http) }
    if grants.storage > 0 { granted.insert(.keyValue) }
    if !grants.secrets.isEmpty { granted.insert(.secrets) }
    self.granted = granted
  }

  isolated deinit {
    for token in deadlines.values { timers.cancel(token) }
    closeFile()
  }

  // MARK: The seam

  public func request(
    _ request: ServiceRequest, of call: ServiceCall?, reply: @escaping @IO (ServiceReply) -> Void
  ) {
    let number = call?.number ?? 0
    guard granted.contains(request.service) else {
      if case .httpClose = request { return }
      return reply(request.refused(COLLET_PERMANENT))
    }
    // Nobody waits for it, so there is no answer.
    if case .httpClose(let stream) = request { return desk.close(stream, of: number) }
    guard !isClosed, !expired.contains(number), watch(call) else { return reply(request.refused(COLLET_CANCELLED)) }
    switch request {
    case .httpSend(let text, let body):
      desk.send(text, body: body, of: number, trace: call?.trace ?? "", reply: reply)
    case .httpHead(let stream, let cap):
      reply(desk.stream(stream, of: number)?.head(cap: cap) ?? request.refused(COLLET_ABSENT))
    case .httpRead(let stream, let cap):
      guard let stream = desk.stream(stream, of: number) else { return reply(request.refused(COLLET_ABSENT)) }
      stream.read(cap: cap, reply: reply)
    case .httpClose: break
    case .keyValueGet(let key, _): store(request, .get, key, call, reply)
    case .keyValuePut(let key, let value):
      guard value.count <= limits.valueBytesMax else { return reply(request.refused(COLLET_PERMANENT)) }
      store(request, .put(value, quota: grants.storage), key, call, reply)
    case .keyValueRemove(let key): store(request, .remove, key, call, reply)
    case .secretGet(let name, let cap): reply(secret(name, cap: cap))
    }
  }

  public func callEnded(_ number: UInt64) {
    if let token = deadlines.removeValue(forKey: number) { timers.cancel(token) }
    expired.remove(number)
    cancelAll(of: number)
  }

  public func close() {
    guard !isClosed else { return }
    isClosed = true
    for token in deadlines.values { timers.cancel(token) }
    deadlines = [:]
    expired = []
    desk.closeAll()
    let waiting = waiters.values
    waiters = [:]
    for waiter in waiting { waiter.reply(waiter.request.refused(COLLET_CANCELLED)) }
    closeFile()
  }

  /// Where it was used: closing may write.
  private func closeFile() {
    guard lastWaiter > 0 else { return }
    let file = file
    _ = StorageThread.shared.run { file.close() }
  }

  // MARK: Deadlines

  /// Sees to it that the call's requests do not outlast it; `false` when its time is up.
  private func watch(_ call: ServiceCall?) -> Bool {
    guard let call, call.deadline != 0, deadlines[call.number] == nil else { return true }
    let now = timers.now()
    guard call.deadline > now else { return false }
    let number = call.number
    deadlines[number] = timers.after(call.deadline - now) { [weak self] in self?.deadlinePassed(number) }
    return true
  }

  private func deadlinePassed(_ number: UInt64) {
    expired.insert(number)
    cancelAll(of: number)
  }

  private func cancelAll(of number: UInt64) {
    desk.callEnded(number)
    guard !waiters.isEmpty else { return }
    let waiting = waiters.filter { $0.value.call == number }
    for key in waiting.keys { waiters[key] = nil }
    for waiter in waiting.values { waiter.reply(waiter.request.refused(COLLET_CANCELLED)) }
  }

  // MARK: Secrets

  private func secret(_ name: [UInt8], cap: Int) -> ServiceReply {
    switch grants.secrets.value(of: String(decoding: name, as: UTF8.self)) {
    case .value(let text):
      let bytes = Array(text.utf8)
      return ServiceReply(value: Int64(bytes.count), bytes: Array(bytes.prefix(max(0, cap))))
    case .absent: return ServiceReply(value: -Int64(COLLET_ABSENT))
    case .notGranted: return ServiceReply(value: -Int64(COLLET_PERMANENT))
    }
  }

  // MARK: Storage

  private func store(
    _ request: ServiceRequest, _ change: KeyValueFile.Change, _ key: [UInt8], _ call: ServiceCall?,
    _ reply: @escaping Reply
  ) {
    guard (1...limits.keyBytesMax).contains(key.count), String(validating: key, as: UTF8.self) != nil,
      !key.contains(0)
    else { return reply(request.refused(COLLET_PERMANENT)) }
    // Counted until the disk has answered, not until the plugin has: who gives up goes on using it.
    guard jobsDue < limits.storageQueueMax else { return reply(request.refused(COLLET_RETRYABLE)) }
    lastWaiter += 1
    let ticket = lastWaiter
    let (file, tenant) = (file, Array((call?.tenant ?? "").utf8))
    let isTaken = StorageThread.shared.run {
      let outcome = file.perform(change, tenant: tenant, key: key)
      EventLoop.shared.post { [weak self] in self?.stored(ticket, outcome) }
    }
    guard isTaken else { return reply(request.refused(COLLET_RETRYABLE)) }
    jobsDue += 1
    waiters[ticket] = Waiter(call: call?.number ?? 0, request: request, reply: reply)
  }

  private func stored(_ ticket: UInt64, _ outcome: KeyValueFile.Outcome) {
    jobsDue -= 1
    if let problem = outcome.problem { log.line(.error, plugin: plugin, "its storage: \(problem)") }
    guard let waiter = waiters.removeValue(forKey: ticket) else { return }
    guard outcome.status == COLLET_OK, case .keyValueGet(_, let cap) = waiter.request else {
      return waiter.reply(waiter.request.refused(outcome.status))
    }
    waiter.reply(ServiceReply(value: Int64(outcome.value.count), bytes: Array(outcome.value.prefix(max(0, cap)))))
  }
}

extension ServiceRequest {
  fileprivate var service: ServiceSet {
    switch self {
    case .httpSend, .httpHead, .httpRead, .httpClose: .http
    case .keyValueGet, .keyValuePut, .keyValueRemove: .keyValue
    case .secretGet: .secrets
    }
  }
}

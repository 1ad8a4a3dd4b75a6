// How far a worker can be confined on this machine: found out by starting one without a plugin.

internal import EventLoop
internal import Glibc
public import Plugins
internal import WorkerWire

/// What a worker reached that nothing was asked of.
public struct WorkerProbe: Sendable, Equatable {
  /// What is missing for the highest level.
  public struct Missing: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static var userNamespace: Missing { Missing(rawValue: WW_MISSING_USER_NS) }
    public static var landlock: Missing { Missing(rawValue: WW_MISSING_LANDLOCK) }
    public static var seccomp: Missing { Missing(rawValue: WW_MISSING_SECCOMP) }
    public static var networkNamespace: Missing { Missing(rawValue: WW_MISSING_NET_NS) }
    public static var processNamespace: Missing { Missing(rawValue: WW_MISSING_PID_NS) }
    /// Of threads and processes. Takes nothing from the level.
    public static var threadLimit: Missing { Missing(rawValue: WW_MISSING_THREAD_LIMIT) }
  }

  public var level: Isolation
  public var landlockABI: Int
  public var missing: Missing
  /// Why the level is below `full`, for people.
  public var reason: String

  /// No worker says how far it gets.
  public struct Fault: Error, Sendable { public var reason: String }

  private static var patienceMS: Int32 { 2_000 }

  /// Starts a worker, reads how far it is confined, and ends it. Takes a few milliseconds; blocks.
  public static func run(program: String?) throws(Fault) -> WorkerProbe {
    if let probe = try run(program, namespaces: true) { return probe }
    if let probe = try run(program, namespaces: false) { return probe }
    throw Fault(reason: "the worker refuses to start")
  }

  /// `nil` when it asks to be started without namespaces.
  private static func run(_ program: String?, namespaces: Bool) throws(Fault) -> WorkerProbe? {
    let order = WorkerOrder(
      plugin: "probe", program: program, source: nil, grants: Grants(), folders: GrantedFolders(data: "/"),
      services: [], minLevel: WW_LEVEL_NONE, callThreads: 1, usesNamespaces: namespaces, faults: nil)
    let worker: StartedWorker
    do throws(StartFailure) {
      worker = try order.start()
    } catch {
      guard case .failed(let failure) = error else { throw Fault(reason: "the worker cannot be started") }
      throw Fault(reason: failure.reason)
    }
    defer { worker.abandon() }
    var head = ww_header()
    var payload = [UInt8](repeating: 0, count: Int(WW_PAYLOAD_MAX))
    var slot = pollfd(fd: worker.control, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&slot, 1, patienceMS) == 1 else {
      throw Fault(reason: "the worker says nothing within \(patienceMS / 1_000) s")
    }
    let status = unsafe payload.withUnsafeMutableBytes {
      unsafe ww_control_receive(worker.control, &head, $0.baseAddress)
    }
    guard status == WW_OK else { throw Fault(reason: "the worker ended before it had said anything") }
    return try unsafe payload.withUnsafeBytes { unsafe read(head, $0, namespaces) }.get()
  }

  private static func read(
    _ head: ww_header, _ bytes: UnsafeRawBufferPointer, _ namespaces: Bool
  ) -> Result<WorkerProbe?, Fault> {
    let length = UInt64(head.length)
    if UInt32(head.type) == WW_LOAD_FAILED {
      var failed = ww_load_failed()
      var text = unsafe ww_text()
      guard unsafe ww_read_load_failed(bytes.baseAddress, length, &failed, &text) == 1 else { return nonsense }
      if failed.code == WW_LOAD_NAMESPACES && namespaces { return .success(nil) }
      return .failure(Fault(reason: unsafe looseText(text, max: Int(WW_TEXT_MAX))))
    }
    var hello = ww_hello()
    var reason = unsafe ww_text()
    guard UInt32(head.type) == WW_HELLO, unsafe ww_read_hello(bytes.baseAddress, length, &hello, &reason) == 1 else {
      return nonsense
    }
    return unsafe .success(
      WorkerProbe(
        level: Isolation(wire: hello.level), landlockABI: Int(hello.landlock_abi),
        missing: Missing(rawValue: hello.missing), reason: looseText(reason, max: Int(WW_TEXT_MAX))))
  }

  private static var nonsense: Result<WorkerProbe?, Fault> {
    .failure(Fault(reason: "the worker says something that makes no sense"))
  }
}

// What a plugin may ask of the host while a call of its runs: the seam below both runners, and above who answers.

public import EventLoop

/// The services of one plugin, within its grants. Nothing here waits; what has to be waited for is answered later, on the
/// I/O thread.
@IO
public protocol PluginServices: AnyObject {
  /// Which tables `service()` hands out.
  nonisolated var granted: ServiceSet { get }
  /// `reply` comes exactly once, perhaps before this returns. `call` is `nil` for requests on the plugin's own behalf.
  func request(_ request: ServiceRequest, of call: ServiceCall?, reply: @escaping @IO (ServiceReply) -> Void)
  /// The attempt has ended: its streams are closed, its requests that wait are answered CANCELLED. 0 stands for the
  /// plugin's own behalf.
  func callEnded(_ number: UInt64)
  /// The plugin has ended; every further request is answered CANCELLED.
  func close()
}

/// Services by their bits, as a worker is told of them.
public struct ServiceSet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let http = ServiceSet(rawValue: 1)
  public static let keyValue = ServiceSet(rawValue: 2)
  public static let secrets = ServiceSet(rawValue: 4)
}

/// The attempt that a request belongs to.
public struct ServiceCall: Sendable {
  /// The attempt's.
  public var number: UInt64
  public var id: String
  public var tool: String
  public var tenant: String
  /// Time of the event loop's clock, 0 for never.
  public var deadline: UInt64

  public init(number: UInt64, id: String, tool: String, tenant: String, deadline: UInt64) {
    self.number = number
    self.id = id
    self.tool = tool
    self.tenant = tenant
    self.deadline = deadline
  }
}

/// One function of a service table with its arguments. Bytes are copies, bounded by the runner.
public enum ServiceRequest: Sendable {
  case httpSend(request: [UInt8], body: [UInt8])
  case httpHead(stream: UInt64, cap: Int)
  case httpRead(stream: UInt64, cap: Int)
  case httpClose(stream: UInt64)
  case keyValueGet(key: [UInt8], cap: Int)
  case keyValuePut(key: [UInt8], value: [UInt8])
  case keyValueRemove(key: [UInt8])
  case secretGet(name: [UInt8], cap: Int)
}

/// What the function returns: a full length or the negative of a status, and at most `cap` bytes. Functions that return a
/// status (send, put, remove) return it in `value` as it is.
public struct ServiceReply: Sendable {
  public var value: Int64
  /// Of `httpSend`; 0 for none.
  public var stream: UInt64 = 0
  public var bytes: [UInt8] = []

  public init(value: Int64, stream: UInt64 = 0, bytes: [UInt8] = []) {
    self.value = value
    self.stream = stream
    self.bytes = bytes
  }
}

extension ServiceRequest {
  /// Bytes of one request's texts; a runner answers PERMANENT to a longer one without passing it on.
  public static var bytesMax: Int { 4 << 20 }

  /// The answer of this status, in the form that this function returns.
  public func refused(_ status: Int32) -> ServiceReply {
    switch self {
    case .httpSend, .keyValuePut, .keyValueRemove: ServiceReply(value: Int64(status))
    case .httpHead, .httpRead, .keyValueGet, .secretGet: ServiceReply(value: -Int64(status))
    case .httpClose: ServiceReply(value: 0)
    }
  }
}

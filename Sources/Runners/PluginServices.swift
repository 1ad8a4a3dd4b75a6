// What a plugin may ask of the host besides its calls: transfers, keyed values, secrets. Whoever offers them implements
// `PluginServices`; the runners bring requests in and answers back, and know nothing of what is asked.

public import EventLoop

/// The services of one plugin. Everything happens on the I/O thread.
@IO
public protocol PluginServices: AnyObject {
  /// Which tables the plugin gets at all; constant.
  nonisolated var granted: ServiceSet { get }

  /// `reply` is called exactly once, perhaps before this returns; not at all for `httpClose`, which has no answer.
  /// `call` is `nil` for what the plugin asks outside its calls.
  func request(_ request: ServiceRequest, of call: ServiceCall?, reply: @escaping @IO (ServiceReply) -> Void)

  /// The attempt of this number has ended: its streams are closed, requests that wait are answered `CANCELLED`. 0: the
  /// plugin's process has, and with it whatever it did on its own behalf.
  func callEnded(_ number: UInt64)

  /// The plugin has ended; nothing is asked any more.
  func close()
}

/// Tables that `service()` hands out. The bits are those of the worker's wire.
public struct ServiceSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static var http: ServiceSet { ServiceSet(rawValue: 1) }
  public static var keyValue: ServiceSet { ServiceSet(rawValue: 2) }
  public static var secrets: ServiceSet { ServiceSet(rawValue: 4) }
}

/// The attempt inside which a plugin asks.
public struct ServiceCall: Sendable {
  /// The attempt's number.
  public var number: UInt64
  /// The call's id, the same for every attempt.
  public var id: String
  public var tool: String
  public var tenant: String
  /// Time of the event loop's clock, 0 for none.
  public var deadline: UInt64
  /// W3C traceparent, empty for none.
  public var trace: String

  public init(number: UInt64, id: String, tool: String, tenant: String, deadline: UInt64, trace: String = "") {
    self.number = number
    self.id = id
    self.tool = tool
    self.tenant = tenant
    self.deadline = deadline
    self.trace = trace
  }
}

/// What a plugin asks. Bytes are copies, bounded by the runner; `cap` is what the plugin has room for.
public enum ServiceRequest: Sendable {
  /// Bytes of one request; what is larger is a breach of the wire's rules.
  public static var bytesMax: Int { 4 << 20 }

  case httpSend(request: [UInt8], body: [UInt8])
  case httpHead(stream: UInt64, cap: Int)
  case httpRead(stream: UInt64, cap: Int)
  case httpClose(stream: UInt64)
  case keyValueGet(key: [UInt8], cap: Int)
  case keyValuePut(key: [UInt8], value: [UInt8])
  case keyValueRemove(key: [UInt8])
  case secretGet(name: [UInt8], cap: Int)
}

/// The function's answer as `collet.h` defines it: a full length or a negative status, for `httpSend` the status.
public struct ServiceReply: Sendable {
  public var value: Int64
  /// Of `httpSend`: the stream's number, 0 for none.
  public var stream: UInt64
  /// At most `cap`.
  public var bytes: [UInt8]

  public init(value: Int64, stream: UInt64 = 0, bytes: [UInt8] = []) {
    self.value = value
    self.stream = stream
    self.bytes = bytes
  }
}

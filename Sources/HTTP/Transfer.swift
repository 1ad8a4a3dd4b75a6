// The seam of all transfers: a request goes out, a head and pieces of a body come back, then exactly one end.

public import EventLoop

/// A request. This module knows nothing of models: what is in the body, and what an answer means, is its caller's business.
/// It goes out once; only where the method or an `Idempotency-Key` allows it, again on a new connection when the old one broke.
public struct HTTPRequest: Sendable {
  public var method: String
  public var url: String
  /// In their order; a name may come twice.
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]
  public var limits: HTTPLimits
  /// Asked before each connection and each redirect; `nil` allows all.
  public var gate: (any TransferGate)?

  public init(
    _ method: String = "GET", url: String, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
    limits: HTTPLimits = HTTPLimits()
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.limits = limits
  }
}

/// What one transfer may take. Times in milliseconds, 0 for no limit.
public struct HTTPLimits: Sendable, Hashable {
  public var connectMS = 10_000
  /// From the request to the first byte of the answer.
  public var firstByteMS = 600_000
  /// Between two bytes of the answer.
  public var idleMS = 120_000
  public var wholeMS = 0
  /// Bytes of the answer's body, after decompression.
  public var bodyMax = 256 << 20
  /// Redirects that are followed. Another origin gets a few harmless headers and no other: keys are for one host.
  public var redirectsMax = 0
  /// With no redirect to follow, an answer that redirects is an answer like any other, instead of a failure.
  public var handsOutRedirects = false

  public init() {}
}

/// Decides where a transfer may go, on the I/O thread.
@IO
public protocol TransferGate: AnyObject, Sendable {
  /// The request that follows a redirect, as it may go out; throws when it must not.
  func redirected(_ request: HTTPRequest) throws(TransferFailure) -> HTTPRequest
  /// Asked of each address of the host before there is a socket for it; the connection is made to this very address, so
  /// what was decided cannot change with a later lookup. A connection that was kept is not asked about again.
  func mayConnect(to address: NetworkAddress, for url: String) -> Bool
}

/// An IPv4 or IPv6 address with a port.
public struct NetworkAddress: Sendable, Hashable {
  /// 4 or 16, in network order.
  public var bytes: [UInt8]
  public var port: UInt16

  public init(_ bytes: [UInt8], port: UInt16) {
    self.bytes = bytes
    self.port = port
  }
}

/// Receives what one transfer brings, on the I/O thread.
@IO
public protocol TransferSink: AnyObject {
  /// The final head: not that of a redirect that was followed, or of an interim answer.
  func head(_ head: HTTPHead)
  /// The next bytes of the body, decompressed; borrowed until this returns.
  func body(_ bytes: Span<UInt8>)
  /// Exactly once, last; `nil`: the answer is complete.
  func ended(_ failure: TransferFailure?)
}

/// Why a transfer did not complete.
public struct TransferFailure: Error, Sendable, Hashable {
  public enum Kind: String, Sendable {
    /// The URL makes no sense, or its scheme is not http or https.
    case url
    case resolve
    case connect
    /// A proxy of the environment is not there, or does not make the connection.
    case proxy
    case tls
    /// The connection broke, before or in the middle of the answer.
    case broken
    case timeout
    case tooLarge
    case cancelled
    /// A redirect that is not followed, or one too many.
    case redirect
    /// The request's gate does not let it go there.
    case refused
    case other
  }

  public var kind: Kind
  /// One sentence; no header values in it.
  public var message: String
  /// The request may have reached the server.
  public var mayHaveArrived: Bool
  /// What a proxy said that did not make the connection.
  public var proxyStatus: Int?

  public init(_ kind: Kind, _ message: String, mayHaveArrived: Bool, proxyStatus: Int? = nil) {
    self.kind = kind
    self.message = message
    self.mayHaveArrived = mayHaveArrived
    self.proxyStatus = proxyStatus
  }
}

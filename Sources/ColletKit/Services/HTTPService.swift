// Requests that the host makes for a plugin.

internal import ColletABI
internal import Synchronization

/// A request. `${secret:NAME}` in the value of a header is filled in by the host, so that the plugin never holds the secret.
public struct HTTPRequest: Sendable {
  public var method: String
  public var url: String
  public var headers: [String: String]
  public var body: [UInt8]
  public var timeout: Duration?
  /// How many redirects the host follows; `nil`: as many as it thinks right.
  public var redirects: Int?

  public init(
    _ url: String, method: String = "GET", headers: [String: String] = [:], body: [UInt8] = [],
    timeout: Duration? = nil,
    redirects: Int? = nil
  ) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
    self.timeout = timeout
    self.redirects = redirects
  }

  func encoded() throws -> [UInt8] {
    var output = JSONOutput()
    output.beginObject()
    try output.member("method", method)
    try output.member("url", url)
    try output.member("headers", headers)
    try output.member("timeout_ms", timeout?.milliseconds)
    try output.member("redirects", redirects)
    output.endObject()
    return output.bytes
  }
}

/// The requests of one call.
public struct HTTPService: Sendable {
  let edge: CallEdge

  /// Returns when the head of the response is there. A status of 400 and above is a response, not an error.
  public func send(_ request: HTTPRequest) throws -> HTTPResponse {
    let bytes = try request.encoded()
    let (status, stream) = try unsafe edge.withService(COLLET_HTTP_ID, "http", as: collet_http.self) { table, call in
      var stream: UInt64 = 0
      let status = unsafe bytes.withUnsafeBytes { head in
        unsafe request.body.withUnsafeBytes { body in
          unsafe table.pointee.send(
            table, call, head.baseAddress, UInt64(head.count), body.baseAddress, UInt64(body.count), &stream)
        }
      }
      return (status, stream)
    }
    let response = HTTPStream(edge: edge, number: stream)
    edge.streams.withLock { _ = $0.insert(stream) }
    guard status == COLLET_OK else { throw response.failure(status) }
    return try HTTPResponse(response)
  }

  /// The same from a task.
  public func send(_ request: HTTPRequest) async throws -> HTTPResponse { try await edge.waiting { try send(request) } }
}

/// The head of a response, and its body for reading once.
public struct HTTPResponse: Sendable {
  public let status: Int
  /// Names in lower case; several of one name are joined by commas.
  public let headers: [String: String]
  private let stream: HTTPStream

  fileprivate init(_ stream: HTTPStream) throws {
    let head = try JSONInput(utf8: stream.head())
    var status = 0
    var headers: [String: String] = [:]
    try head.eachMember { name, value throws(InputError) in
      switch name {
      case "status": status = try Int(value)
      case "headers": headers = try Self.headers(value)
      default: break
      }
    }
    self.status = status
    self.headers = headers
    self.stream = stream
  }

  private static func headers(_ input: JSONInput) throws(InputError) -> [String: String] {
    var headers: [String: String] = [:]
    try input.eachMember { name, value throws(InputError) in
      let lower = name.lowercased()
      let text: String
      do throws(InputError) { text = try value.string() } catch { text = try [String](value).joined(separator: ", ") }
      headers[lower] = headers[lower].map { "\($0), \(text)" } ?? text
    }
    return headers
  }

  /// The next bytes of the body, at least one; empty at its end.
  public func read(atMost count: Int = 64 << 10) throws -> [UInt8] { try stream.read(count) }
  public func read(atMost count: Int = 64 << 10) async throws -> [UInt8] {
    try await stream.edge.waiting { try stream.read(count) }
  }

  /// The whole body; throws when it is longer than `limit` bytes.
  public func body(limit: Int = 8 << 20) throws -> [UInt8] {
    var body: [UInt8] = []
    while true {
      let piece = try stream.read(64 << 10)
      if piece.isEmpty { return body }
      body += piece
      guard body.count <= limit else {
        stream.close()
        throw ToolFailure.permanent("The response is longer than \(limit) bytes.")
      }
    }
  }
  public func body(limit: Int = 8 << 20) async throws -> [UInt8] {
    try await stream.edge.waiting { try body(limit: limit) }
  }

  /// Ends a response that is not read to its end. The end of the call does it too.
  public func close() { stream.close() }
}

/// The host's handle of one response.
struct HTTPStream: Sendable {
  let edge: CallEdge
  let number: UInt64

  func head() throws -> [UInt8] {
    try unsafe edge.withService(COLLET_HTTP_ID, "http", as: collet_http.self) { table, call in
      var head = [UInt8](repeating: 0, count: 4096)
      while true {
        let length = unsafe head.withUnsafeMutableBytes {
          unsafe table.pointee.head(table, call, number, $0.baseAddress, UInt64($0.count))
        }
        guard length >= 0 else { throw HostRefusal(status: collet_status(-length)) }
        if length <= head.count { return Array(head.prefix(Int(length))) }
        head = Array(repeating: 0, count: Int(length))
      }
    }
  }

  func read(_ count: Int) throws -> [UInt8] {
    try unsafe edge.withService(COLLET_HTTP_ID, "http", as: collet_http.self) { table, call in
      var piece = [UInt8](repeating: 0, count: max(count, 1))
      let length = unsafe piece.withUnsafeMutableBytes {
        unsafe table.pointee.read(table, call, number, $0.baseAddress, UInt64($0.count))
      }
      guard length >= 0 else { throw HostRefusal(status: collet_status(-length)) }
      return Array(piece.prefix(Int(length)))
    }
  }

  func close() {
    edge.streams.withLock { _ = $0.remove(number) }
    // A call that is over has closed it already.
    try? unsafe edge.withService(COLLET_HTTP_ID, "http", as: collet_http.self) { table, call in
      unsafe table.pointee.close(table, call, number)
    }
  }

  /// Why there is no response: what the host says in the stream's head, in the class of its status.
  func failure(_ status: collet_status) -> any Error {
    guard status == COLLET_RETRYABLE || status == COLLET_PERMANENT else { return HostRefusal(status: status) }
    var message = "The request failed."
    var delay: Duration?
    if number != 0, let bytes = try? head(), let head = try? JSONInput(utf8: bytes) {
      try? head.eachMember { name, error throws(InputError) in
        guard name == "error" else { return }
        try error.eachMember { name, value throws(InputError) in
          switch name {
          case "message": message = try value.string()
          case "retry_after_ms": delay = .milliseconds(try Int64(value))
          default: break
          }
        }
      }
    }
    return status == COLLET_RETRYABLE
      ? ToolFailure.retryable(message, after: delay) : ToolFailure.permanent(message)
  }
}

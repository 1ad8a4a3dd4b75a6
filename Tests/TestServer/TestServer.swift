// A real HTTP server on the loopback, for tests: each request is answered by a script, byte for byte.

import Glibc
import Synchronization
import TestTLS

/// Listens from its making until it is released or stopped. Each connection has a thread, none of them the I/O thread, so
/// that a script may wait as long as it likes.
public final class TestServer: Sendable {
  private struct State {
    var requests: [ReceivedRequest] = []
    var connections: [Connection] = []
    var accepted = 0
    var isStopped = false
    var waiting: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
  }

  /// What the connections' threads hold, so that they do not keep the server.
  private final class Shared: Sendable {
    let state = Mutex(State())
    let answer: @Sendable (ReceivedRequest) -> [Step]
    let tls: TLSServer?

    init(_ tls: TLSServer?, _ answer: @escaping @Sendable (ReceivedRequest) -> [Step]) {
      self.tls = tls
      self.answer = answer
    }
  }

  public let port: UInt16
  private let listener: Int32
  private let shared: Shared

  /// Answers every request by what the closure says, which runs on the connection's thread.
  public init(identity: TestIdentity? = nil, _ answer: @escaping @Sendable (ReceivedRequest) -> [Step]) throws {
    // A client that goes away must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    (listener, port) = try TestServer.listen()
    shared = Shared(try identity.map(TLSServer.init), answer)
    let (listener, shared) = (listener, shared)
    startThread { TestServer.accept(listener, shared) }
  }

  /// Answers the first request with the first script, and so on; the last one holds for all that come after.
  public convenience init(identity: TestIdentity? = nil, scripts: [[Step]]) throws {
    let next = Counter()
    try self.init(identity: identity) { _ in scripts[min(next.increment(), scripts.count - 1)] }
  }

  public convenience init(identity: TestIdentity? = nil, _ steps: [Step]) throws {
    try self.init(identity: identity, scripts: [steps])
  }

  deinit { stop() }

  /// `http://127.0.0.1:PORT`, or https with TLS; no slash at the end.
  public var url: String { "\(shared.tls == nil ? "http" : "https")://127.0.0.1:\(port)" }

  /// In the order in which they were complete.
  public var requests: [ReceivedRequest] { shared.state.withLock { $0.requests } }

  /// Connections that were ever made.
  public var accepted: Int { shared.state.withLock { $0.accepted } }

  /// Waits until that many requests have come.
  public func received(_ count: Int) async {
    await withCheckedContinuation { continuation in
      let isThere = shared.state.withLock { state in
        if state.requests.count < count { state.waiting.append((count, continuation)) }
        return state.requests.count >= count
      }
      if isThere { continuation.resume() }
    }
  }

  /// Ends every connection and listens no more.
  public func stop() {
    let connections = shared.state.withLock { state in
      guard !state.isStopped else { return [Connection]() }
      state.isStopped = true
      shutdown(listener, Int32(SHUT_RDWR))
      return state.connections
    }
    for connection in connections { connection.shutDown() }
  }

  /// A port of the loopback that nobody listens on, as long as this process lives: it stays taken, or another test's
  /// server would soon be there.
  public static func closedPort() throws -> UInt16 { try listen(backlog: nil).port }

  /// A port of the loopback for another program to listen on.
  public static func freePort() throws -> UInt16 {
    let (listener, port) = try listen()
    close(listener)
    return port
  }

  // MARK: Threads

  /// A socket with a port; without a backlog nobody can connect to it.
  static func listen(backlog: Int32? = 512) throws -> (descriptor: Int32, port: UInt16) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = loopback(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    guard descriptor >= 0, withSockAddr(&address, { bind(descriptor, $0, $1) }) == 0,
      backlog.map({ Glibc.listen(descriptor, $0) == 0 }) ?? true,
      withSockAddr(&address, { pointer, _ in getsockname(descriptor, pointer, &length) }) == 0
    else { throw ServerFailure(number: errno) }
    return (descriptor, UInt16(bigEndian: address.sin_port))
  }

  private static func accept(_ listener: Int32, _ shared: Shared) {
    defer { close(listener) }
    while true {
      var address = loopback(0)
      var length = socklen_t(MemoryLayout<sockaddr_in>.size)
      let descriptor = withSockAddr(&address) { pointer, _ in Glibc.accept(listener, pointer, &length) }
      if descriptor < 0 {
        guard errno == EINTR || errno == ECONNABORTED else { return }
        continue
      }
      var on: Int32 = 1
      setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
      let connection = Connection(descriptor)
      let isStopped = shared.state.withLock { state in
        state.connections.append(connection)
        state.accepted += 1
        return state.isStopped
      }
      if isStopped { connection.shutDown() }
      let clientPort = UInt16(bigEndian: address.sin_port)
      startThread { serve(connection, clientPort, shared) }
    }
  }

  private static func serve(_ connection: Connection, _ clientPort: UInt16, _ shared: Shared) {
    var byReset = false
    if shared.tls.map({ connection.beginTLS($0.pointer) }) ?? true {
      requests: while var request = ReceivedRequest.read(from: connection) {
        request.clientPort = clientPort
        note(request, shared)
        for step in shared.answer(request) {
          switch step {
          case .reset:
            byReset = true
            break requests
          case .close: break requests
          default: guard perform(step, connection) else { break requests }
          }
        }
      }
    }
    connection.end(byReset: byReset)
    // Out of the list before its number can belong to somebody else.
    shared.state.withLock { state in
      state.connections.removeAll { $0 === connection }
      _ = close(connection.descriptor)
    }
  }

  private static func note(_ request: ReceivedRequest, _ shared: Shared) {
    let ready = shared.state.withLock { state in
      state.requests.append(request)
      let count = state.requests.count
      defer { state.waiting.removeAll { $0.count <= count } }
      return state.waiting.filter { $0.count <= count }
    }
    for waiter in ready { waiter.continuation.resume() }
  }

  /// `false` when the connection is over.
  private static func perform(_ step: Step, _ connection: Connection) -> Bool {
    switch step {
    case .send(let bytes): return connection.send(bytes)
    case .drip(let bytes, let size):
      for start in stride(from: 0, to: bytes.count, by: size) {
        guard connection.send(Array(bytes[start..<min(start + size, bytes.count)])) else { return false }
        sched_yield()
      }
      return true
    case .endless(let bytes):
      while connection.send(bytes) {}
      return false
    case .wait(let latch): latch.wait(orEndOf: connection.descriptor)
    case .untilGone(let latch):
      connection.waitForEnd()
      latch.open()
      return false
    case .tell(let latch): latch.open()
    case .pause(let milliseconds): usleep(UInt32(milliseconds) * 1000)
    case .tunnel(let port):
      connection.tunnel(to: port)
      return false
    case .close, .reset: return false
    }
    return true
  }
}

/// The server could not listen.
public struct ServerFailure: Error, CustomStringConvertible {
  let number: Int32
  public var description: String { "the test server cannot listen: \(String(cString: strerror(number)))" }
}

private final class Counter: Sendable {
  private let value = Atomic<Int>(0)
  /// The value before.
  func increment() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
}

func startThread(_ body: @escaping @Sendable () -> Void) {
  final class Box: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  var thread = pthread_t()
  let box = Unmanaged.passRetained(Box(body))
  let status = pthread_create(
    &thread, nil,
    {
      Unmanaged<Box>.fromOpaque($0!).takeRetainedValue().body()
      return nil
    }, box.toOpaque())
  guard status == 0 else { fatalError("pthread_create: \(status)") }
  pthread_detach(thread)
}

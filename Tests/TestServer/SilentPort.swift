// A port behind which nobody is.

import Glibc

/// A listener of the loopback that never accepts, until it is released.
public final class SilentPort: Sendable {
  public let port: UInt16
  private let descriptors: [Int32]

  /// The kernel makes connections to it, and nobody ever says anything on them. With `isFull` their queue is full: a
  /// connection is neither made nor refused.
  public init(isFull: Bool) throws {
    let (listener, port) = try TestServer.listen(backlog: isFull ? 0 : 16)
    self.port = port
    descriptors = [listener] + (0..<(isFull ? 4 : 0)).compactMap { _ in beginConnecting(port) }
  }

  deinit { for descriptor in descriptors { close(descriptor) } }
}

private func beginConnecting(_ port: UInt16) -> Int32? {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  guard descriptor >= 0 else { return nil }
  _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
  var address = loopback(port)
  _ = withSockAddr(&address) { connect(descriptor, $0, $1) }
  return descriptor
}

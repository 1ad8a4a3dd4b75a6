// One connection of the server, plain or with TLS, blocking on a thread of its own.

import Glibc
import TestTLS

/// The server's end of a connection. Its thread alone uses it, but for `shutDown`.
final class Connection: @unchecked Sendable {
  // Sendable: `tls` and `rest` belong to the connection's thread, the descriptor never changes.
  let descriptor: Int32
  private var tls: OpaquePointer?
  /// Read from the socket and not yet asked for.
  private var rest: ArraySlice<UInt8> = []

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Agrees on TLS; `false` when the client would not.
  func beginTLS(_ server: OpaquePointer) -> Bool {
    tls = tls_accept(server, descriptor)
    return tls != nil
  }

  // MARK: Reading

  /// Without its line end; `nil` at the end of the connection.
  func readLine() -> String? {
    while true {
      if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        let line = rest[..<end]
        rest = rest[(end + 1)...]
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
      }
      guard fill() else { return nil }
    }
  }

  func read(count: Int) -> [UInt8]? {
    while rest.count < count { guard fill() else { return nil } }
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  private func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = receive(&chunk)
    guard count > 0 else { return false }
    rest = rest + chunk[..<count]
    return true
  }

  private func receive(_ chunk: inout [UInt8]) -> Int {
    if let tls { return Int(tls_read(tls, &chunk, chunk.count)) }
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count >= 0 || errno != EINTR { return count }
    }
  }

  // MARK: Writing

  /// `false` when the client is gone.
  func send(_ bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { all in
        tls.map { Int(tls_write($0, all.baseAddress! + done, all.count - done)) }
          ?? Glibc.send(descriptor, all.baseAddress! + done, all.count - done, Int32(MSG_NOSIGNAL))
      }
      if count < 0 && tls == nil && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }

  /// Returns when the client has closed its side.
  func waitForEnd() {
    var watched = [pollfd(fd: descriptor, events: 0x2000 /* POLLRDHUP */, revents: 0)]
    while poll(&watched, 1, -1) < 0 && errno == EINTR {}
  }

  /// Hands on all bytes between the client and this port, until one of the two is gone.
  func tunnel(to port: UInt16) {
    guard let other = connectToLoopback(port) else { return }
    defer { close(other) }
    guard send(Array("HTTP/1.1 200 Connected\r\n\r\n".utf8)) else { return }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var watched = [descriptor, other].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if poll(&watched, 2, -1) < 0 {
        guard errno == EINTR else { return }
        continue
      }
      for (index, end) in watched.enumerated() where end.revents != 0 {
        let count = Glibc.read(end.fd, &chunk, chunk.count)
        guard count > 0 else { return }
        let target = index == 0 ? other : descriptor
        guard Glibc.send(target, chunk, count, Int32(MSG_NOSIGNAL)) == count else { return }
      }
    }
  }

  // MARK: The end

  func end(byReset: Bool) {
    if byReset {
      var hard = linger(l_onoff: 1, l_linger: 0)
      setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
    }
    if let tls { tls_end(tls, byReset ? 0 : 1) }
    tls = nil
  }

  /// From another thread: whatever the connection's own thread waits for ends.
  func shutDown() { shutdown(descriptor, Int32(SHUT_RDWR)) }
}

/// A socket that is connected to a port of the loopback.
func connectToLoopback(_ port: UInt16) -> Int32? {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  guard descriptor >= 0 else { return nil }
  var address = loopback(port)
  let status = withSockAddr(&address) { connect(descriptor, $0, $1) }
  guard status == 0 else {
    close(descriptor)
    return nil
  }
  return descriptor
}

func loopback(_ port: UInt16) -> sockaddr_in {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = port.bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  return address
}

func withSockAddr<Result>(
  _ address: inout sockaddr_in, _ body: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Result
) -> Result {
  withUnsafeMutablePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
  }
}

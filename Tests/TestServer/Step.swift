// What the server does for one request.

/// One thing that the server does. A script is a list of them; after its last the connection waits for the next request,
/// unless a step ended it.
public enum Step: Sendable {
  /// Exactly these bytes.
  case send([UInt8])
  /// These bytes in pieces of `size`, each in a packet of its own as far as the kernel lets that be.
  case drip([UInt8], size: Int)
  /// These bytes over and over, until the client is gone.
  case endless([UInt8])
  /// Nothing until the latch opens, or the client is gone.
  case wait(Latch)
  /// Nothing until the client is gone; then the latch opens.
  case untilGone(Latch)
  /// Opens the latch.
  case tell(Latch)
  /// Nothing for a while.
  case pause(milliseconds: Int)
  /// A proxy's answer to CONNECT, and then all bytes, both ways, to this port of the loopback.
  case tunnel(port: UInt16)
  /// Ends the connection as servers do.
  case close
  /// Ends the connection with a reset: what was sent and not yet read may be lost.
  case reset

  public static func send(_ text: String) -> Step { .send(Array(text.utf8)) }
}

/// Scripts for answers that are as they should be.
public enum Answer {
  /// With `Content-Length`.
  public static func whole(
    _ status: Int = 200, _ body: String = "", headers: [(name: String, value: String)] = []
  ) -> [Step] {
    whole(status, Array(body.utf8), headers: headers)
  }

  public static func whole(
    _ status: Int = 200, _ body: [UInt8], headers: [(name: String, value: String)] = []
  ) -> [Step] {
    let head = head(status, headers + [("Content-Length", "\(body.count)")])
    return [.send(head + body)]
  }

  /// In chunks, each sent by itself; `last` false leaves out the chunk that ends the body.
  public static func chunked(
    _ status: Int = 200, _ pieces: [String], headers: [(name: String, value: String)] = [], last: Bool = true
  ) -> [Step] {
    [.send(head(status, headers + [("Transfer-Encoding", "chunked")]))] + pieces.map { .send(chunk($0)) }
      + (last ? [.send("0\r\n\r\n")] : [])
  }

  /// A status line and headers with the empty line after them.
  public static func head(_ status: Int, _ headers: [(name: String, value: String)]) -> [UInt8] {
    let lines = headers.map { "\($0.name): \($0.value)\r\n" }.joined()
    return Array("HTTP/1.1 \(status) Whatever\r\n\(lines)\r\n".utf8)
  }

  public static func chunk(_ text: String) -> [UInt8] {
    Array("\(String(text.utf8.count, radix: 16))\r\n\(text)\r\n".utf8)
  }
}

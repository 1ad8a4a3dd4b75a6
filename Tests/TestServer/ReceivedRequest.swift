// A request as it came in.

/// What a client sent.
public struct ReceivedRequest: Sendable {
  public var method = ""
  /// As it stands in the request line: a whole URL when the server is used as a proxy.
  public var target = ""
  /// Names in lower case.
  public var headers: [(name: String, value: String)] = []
  public var body: [UInt8] = []
  /// Of the client's side: the same for all requests of one connection.
  public var clientPort: UInt16 = 0

  public subscript(_ name: String) -> String? { headers.first { $0.name == name }?.value }
  public var text: String { String(decoding: body, as: UTF8.self) }

  /// Reads one request, `nil` at the end of the connection or when it makes no sense.
  static func read(from connection: Connection) -> ReceivedRequest? {
    var request = ReceivedRequest()
    guard let first = connection.readLine() else { return nil }
    let words = first.split(separator: " ")
    guard words.count == 3 else { return nil }
    request.method = String(words[0])
    request.target = String(words[1])
    while true {
      guard let line = connection.readLine() else { return nil }
      if line.isEmpty { break }
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[colon...].dropFirst().drop { $0 == " " }
      request.headers.append((line[..<colon].lowercased(), String(value)))
    }
    if let count = request["content-length"].flatMap({ Int($0) }) {
      guard let body = connection.read(count: count) else { return nil }
      request.body = body
    }
    return request
  }
}

// The JSON in which a plugin asks for a request.

internal import HTTP
internal import JSON

/// A request as a plugin wrote it, checked; the secrets are filled in.
struct HTTPRequestText {
  var method = "GET"
  var url: ServiceURL
  var headers: [(name: String, value: String)] = []
  /// Headers with a secret in them, in lower case: they are for this origin and no other.
  var secretHeaders: Set<String> = []
  var timeoutMS: Int
  var redirects: Int

  /// Set by the host, or a way to say something else than what was checked.
  static let ownHeaders: Set<String> = [
    "connection", "content-length", "expect", "host", "http2-settings", "keep-alive", "te", "trailer",
    "transfer-encoding", "upgrade",
  ]

  init(_ text: [UInt8], _ allowed: AllowList, _ secrets: SecretValues, _ limits: ServiceLimits) throws(ServiceFailure) {
    var document = JSONDocument()
    do {
      try document.parse(text, options: JSONOptions(depthMax: 8))
    } catch {
      throw .badRequest("the request is no JSON: \(error)")
    }
    guard document.kind(0) == .object else { throw .badRequest("the request is no JSON object") }
    (timeoutMS, redirects) = (limits.timeoutDefaultMS, limits.redirectsDefault)
    var written: String?
    var fields: [(name: String, value: String)] = []
    var key = document.firstChild(0)
    while key < document.end(0) {
      let value = key + 1
      switch document.string(key) {
      case "method": method = try Self.method(document, value)
      case "url":
        guard document.kind(value) == .string else { throw .badRequest("\"url\" is no string") }
        written = document.string(value)
      case "headers": fields = try Self.fields(document, value, limits)
      case "timeout_ms":
        timeoutMS = min(try Self.number(document, value, "timeout_ms", 1...Int(Int32.max)), limits.timeoutMaxMS)
      case "redirects": redirects = try Self.number(document, value, "redirects", 0...limits.redirectsMax)
      default: throw .badRequest("the request has a key \"\(document.string(key))\", which this host does not know")
      }
      key = document.end(value)
    }
    guard let written else { throw .badRequest("the request has no \"url\"") }
    url = try Self.url(written, allowed)
    for (name, value) in fields { try add(name, value, secrets) }
  }

  private static func url(_ text: String, _ allowed: AllowList) throws(ServiceFailure) -> ServiceURL {
    let url: ServiceURL
    do throws(ServiceURL.Refusal) {
      url = try ServiceURL(text)
    } catch {
      throw .badRequest("the URL \(error.sentence)")
    }
    guard allowed.allows(url) else { throw .notGranted(url, allowed) }
    return url
  }

  private static func method(_ document: borrowing JSONDocument, _ node: Int) throws(ServiceFailure) -> String {
    let method = document.kind(node) == .string ? document.string(node) : ""
    guard (1...16).contains(method.utf8.count), method.utf8.allSatisfy({ $0 >= 0x41 && $0 <= 0x5a }),
      method != "CONNECT", method != "TRACE"
    else {
      throw .badRequest("\"method\" is no word in capitals, or one that is not for plugins (CONNECT, TRACE)")
    }
    return method
  }

  private static func number(
    _ document: borrowing JSONDocument, _ node: Int, _ name: String, _ range: ClosedRange<Int>
  ) throws(ServiceFailure) -> Int {
    guard let number = document.int64(node), let number = Int(exactly: number), range.contains(number) else {
      throw .badRequest("\"\(name)\" is no whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  private static func fields(
    _ document: borrowing JSONDocument, _ node: Int, _ limits: ServiceLimits
  ) throws(ServiceFailure) -> [(name: String, value: String)] {
    guard document.kind(node) == .object else { throw .badRequest("\"headers\" is no object") }
    guard document.count(node) <= limits.headersMax else {
      throw .badRequest("there are more than \(limits.headersMax) headers")
    }
    var fields: [(name: String, value: String)] = []
    var key = document.firstChild(node)
    while key < document.end(node) {
      guard document.kind(key + 1) == .string else {
        throw .badRequest("the value of the header \"\(document.string(key))\" is no string")
      }
      fields.append((document.string(key), document.string(key + 1)))
      key = document.end(key + 1)
    }
    return fields
  }

  private mutating func add(_ name: String, _ value: String, _ secrets: SecretValues) throws(ServiceFailure) {
    let lower = name.lowercased()
    guard !Self.ownHeaders.contains(lower), !lower.hasPrefix("proxy-") else {
      throw .badRequest("the header \"\(name)\" is the host's to set")
    }
    let mark = Array("${secret:".utf8)
    let bytes = Array(value.utf8)
    guard let first = place(of: mark, in: bytes, from: 0) else {
      headers.append((name, value))
      return
    }
    guard url.isTLS || url.address?.isLoopback == true else {
      throw .badRequest("a secret goes to \(url.origin) only over https")
    }
    var filled: [UInt8] = []
    var done = 0
    var next: Int? = first
    while let start = next {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) else {
        throw .badRequest("the header \"\(name)\" has a '${secret:' without its '}'")
      }
      filled += bytes[done..<start]
      let secret = String(decoding: bytes[(start + mark.count)..<end], as: UTF8.self)
      switch secrets.value(of: secret) {
      case .value(let text): filled += text.utf8
      case .absent: throw .secretAbsent(secret)
      case .notGranted: throw .secretNotGranted(secret)
      }
      done = end + 1
      next = place(of: mark, in: bytes, from: done)
    }
    filled += bytes[done...]
    headers.append((name, String(decoding: filled, as: UTF8.self)))
    secretHeaders.insert(lower)
  }
}

private func place(of part: [UInt8], in whole: [UInt8], from start: Int) -> Int? {
  guard whole.count >= start + part.count else { return nil }
  return (start...(whole.count - part.count)).first { whole[$0...].starts(with: part) }
}

// Where a redirect leads, and what goes there.

/// The server that a URL names: keys are for one origin, and messages name no more than that.
struct Origin: Equatable, CustomStringConvertible {
  var scheme: String
  var host: String
  var port: String

  /// `nil` for anything but http and https.
  init?(_ url: String) {
    guard let colon = url.firstIndex(of: ":") else { return nil }
    scheme = url[..<colon].lowercased()
    guard scheme == "http" || scheme == "https", url[colon...].hasPrefix("://") else { return nil }
    var authority = url[colon...].dropFirst(3).prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != "\\" }
    if let at = authority.lastIndex(of: "@") { authority = authority[at...].dropFirst() }
    // A colon inside the brackets of an IPv6 address begins no port.
    let bracket = authority.lastIndex(of: "]") ?? authority.startIndex
    let mark = authority[bracket...].lastIndex(of: ":") ?? authority.endIndex
    host = authority[..<mark].lowercased()
    let written = authority[mark...].dropFirst()
    port = written.isEmpty ? (scheme == "https" ? "443" : "80") : String(written)
    guard !host.isEmpty else { return nil }
  }

  var isTLS: Bool { scheme == "https" }

  var description: String {
    port == (isTLS ? "443" : "80") ? "\(scheme)://\(host)" : "\(scheme)://\(host):\(port)"
  }
}

enum Redirect {
  /// Headers that another origin may see. A list of what is secret would never be whole: every provider has a name of
  /// its own for its key.
  static let headersForAll: Set<String> = [
    "accept", "accept-encoding", "accept-language", "cache-control", "content-encoding", "content-language",
    "content-type", "user-agent",
  ]

  /// Whether an answer of this status sends the request on; it has to say where, too.
  static func isOne(_ status: Int) -> Bool { [301, 302, 303, 307, 308].contains(status) }

  /// The request for where an answer leads, or `nil` when nothing may go there: away from TLS, or from HTTP.
  static func next(_ request: HTTPRequest, status: Int, to url: String) -> HTTPRequest? {
    guard let from = Origin(request.url), let to = Origin(url), to.isTLS || !from.isTLS else { return nil }
    var next = request
    next.url = url
    // As browsers do it: only 307 and 308 ask for the same request again.
    let becomesGet = status == 303 ? request.method != "HEAD" : status < 303 && request.method == "POST"
    if becomesGet {
      next.method = "GET"
      next.body = []
      next.headers.removeAll { $0.name.lowercased().hasPrefix("content-") }
    }
    if from != to { next.headers.removeAll { !headersForAll.contains($0.name.lowercased()) } }
    return next
  }
}

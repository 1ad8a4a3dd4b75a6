// What a handle was last told, so that only what differs is told again.

internal import Curl

/// The URL and the headers that a handle has. A session asks the same server with the same headers over and over.
@safe
struct PreparedRequest: ~Copyable {
  private var url: String?
  /// The URL, taken apart.
  private var parts: OpaquePointer?
  private var headers: [(name: String, value: String)] = []
  private var hasBody = false
  private var isLong = false
  private var method = ""
  private let userAgent: String?
  private var list: OpaquePointer?
  private var connectMS = -1

  init(userAgent: String?) { self.userAgent = userAgent }

  /// curl sends `Expect` with a body of a mebibyte and more, unless it is told not to; each header costs all requests.
  private static var longBody: Int { 1 << 19 }

  deinit {
    unsafe cu_list_free(list)
    unsafe cu_url_free(parts)
  }

  /// Tells the handle what to ask for, or says what is wrong with it.
  ///
  /// The handle borrows the body: the request has to be kept as it is until curl has let go of the handle. The bytes of
  /// an array do not move while somebody holds it: who changes it meanwhile gets a copy.
  mutating func apply(_ request: HTTPRequest, to easy: OpaquePointer) -> TransferFailure? {
    guard request.method == "POST" || isToken(request.method), request.method != "HEAD" || request.body.isEmpty else {
      return refusal(.other, "the method of a request is one word, and HEAD has no body")
    }
    if request.url != url {
      guard let origin = Origin(request.url) else {
        return refusal(.url, "the URL of a request begins with http:// or https:// and a host; this one does not")
      }
      guard !request.url.utf8.contains(0), let fresh = unsafe cu_url_new(request.url) else {
        return refusal(.url, "the URL for \(origin) makes no sense")
      }
      let status = unsafe cu_set_url(easy, request.url, fresh, origin.isTLS ? 1 : 0)
      unsafe cu_url_free(parts)
      unsafe parts = fresh
      guard status == 0 else { return refusal(.url, "the URL for \(origin) makes no sense") }
      url = request.url
    }
    if let failure = unsafe applyHeaders(of: request, to: easy) { return failure }
    if request.limits.connectMS != connectMS {
      connectMS = request.limits.connectMS
      // curl has a limit of its own, and shares the time out among the addresses of a host.
      let milliseconds = connectMS > 0 ? min(connectMS, Int(Int32.max)) : Int(Int32.max)
      _ = unsafe cu_set_connect_milliseconds(easy, milliseconds)
    }
    let isPostAgain = method == "POST" && request.method == "POST"
    method = request.method
    let status = unsafe request.body.withUnsafeBufferPointer { body in
      unsafe isPostAgain
        ? cu_set_body(easy, body.baseAddress, body.count)
        : cu_set_request(easy, request.method, body.baseAddress, body.count)
    }
    return status == 0 ? nil : refusal(.other, "there is no memory for a request")
  }

  private mutating func applyHeaders(of request: HTTPRequest, to easy: OpaquePointer) -> TransferFailure? {
    let hasBody = !request.body.isEmpty || request.method == "POST"
    let isLong = request.body.count >= Self.longBody
    if unsafe list != nil, hasBody == self.hasBody, isLong == self.isLong, isSame(request.headers) { return nil }
    var lines: [String] = []
    for (name, value) in request.headers {
      guard isToken(name) else {
        return refusal(.other, "a request header has a name that is none: letters, digits and hyphens make one")
      }
      guard !value.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
        return refusal(
          .other, "the value of the request header '\(name)' holds a line break or a NUL; look where it comes from")
      }
      // curl takes `name:` for the wish to send no such header.
      lines.append(value.isEmpty ? "\(name);" : "\(name): \(value)")
    }
    // Here, and not as curl's own options, which it would put into words anew for each request.
    let names = request.headers.map { $0.name.lowercased() }
    if let userAgent, !names.contains("user-agent") { lines.append("User-Agent: \(userAgent)") }
    if !names.contains("accept-encoding") { lines.append("Accept-Encoding: gzip") }
    // A server that has never heard of it would cost a second of waiting before a long body.
    if isLong { lines.append("Expect:") }
    // What curl would say unasked of a body that it takes for a form.
    if hasBody, !names.contains("content-type") {
      lines.append("Content-Type:")
    }
    var fresh: OpaquePointer?
    for line in lines {
      guard let longer = unsafe cu_list_append(fresh, line) else {
        unsafe cu_list_free(fresh)
        return refusal(.other, "there is no memory for a request")
      }
      unsafe fresh = longer
    }
    _ = unsafe cu_set_headers(easy, fresh)
    unsafe cu_list_free(list)
    unsafe list = fresh
    headers = request.headers
    self.hasBody = hasBody
    self.isLong = isLong
    return nil
  }

  private func isSame(_ others: [(name: String, value: String)]) -> Bool {
    guard others.count == headers.count else { return false }
    for index in headers.indices where headers[index] != others[index] { return false }
    return true
  }

  private func refusal(_ kind: TransferFailure.Kind, _ message: String) -> TransferFailure {
    TransferFailure(kind, message, mayHaveArrived: false)
  }
}

/// What HTTP calls a token: methods and names of headers are such.
private func isToken(_ text: String) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
    }
}

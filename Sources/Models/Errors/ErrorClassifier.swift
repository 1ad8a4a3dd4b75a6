// From what went wrong to one sentence, and to whether asking again can help.

internal import HTTP
internal import JSON

/// What an error message needs to know of the request.
struct RequestContext {
  var provider: String
  var model: String
  var keyVariable: String?
  /// The whole address, without what may be secret in it: `shown(url:)`.
  var url: String
  /// What goes with each request. Servers repeat it in their messages.
  var key: String?

  /// An address without user, password and query.
  static func shown(url: String) -> String {
    var rest = url[...]
    var scheme = ""
    if let end = rest.firstRange(of: "://") {
      scheme = String(rest[..<end.upperBound])
      rest = rest[end.upperBound...]
    }
    if let query = rest.firstIndex(where: { $0 == "?" || $0 == "#" }) { rest = rest[..<query] }
    let authority = rest[..<(rest.firstIndex(of: "/") ?? rest.endIndex)]
    if let user = authority.lastIndex(of: "@") { rest = rest[rest.index(after: user)...] }
    return scheme + rest
  }
}

/// Classifies by status, headers and body.
struct ErrorClassifier {
  let context: RequestContext
  /// The time of day in seconds since 1970, for dates in headers.
  let nowSeconds: () -> Int

  /// Provider text in a message, at most.
  static let shownMax = 600

  /// How a proxy is named together with what it wants to know.
  private static let proxyForm =
    "name them in the environment, https_proxy=http://NAME:PASSWORD@HOST:PORT, or the host in no_proxy."

  // MARK: An answer with a status

  /// What an answer with a status of failure says. `body` is the beginning of what came.
  func read(_ body: [UInt8]) -> ErrorBody {
    var document = JSONDocument()
    do throws(JSONError) {
      _ = try document.parseWire(body.span)
    } catch {
      return ErrorBody(message: plainText(body))
    }
    return ErrorBody.find(document) ?? ErrorBody(message: plainText(body))
  }

  func error(_ head: HTTPHead, _ body: ErrorBody) -> ModelError {
    // Nobody but a proxy says so, and nothing has reached the provider.
    if head.status == 407 {
      return ModelError(
        .connection,
        "The proxy between here and \(context.url) wants a name and a password (status 407): \(Self.proxyForm)",
        status: 407)
    }
    guard (300...399).contains(head.status) else { return error(body, status: head.status, head: head) }
    let place = head["location"].map { " to \(shown($0))" } ?? ""
    return ModelError(
      .request,
      "\(context.provider) redirects \(context.url)\(place) (status \(head.status)). A request with a key in it is not "
        + "redirected: if you trust that address, name it with --base-url.",
      status: head.status, requestID: requestID(head, body))
  }

  /// What the headers say first.
  func error(_ body: ErrorBody, status: Int?, head: HTTPHead?) -> ModelError {
    let kind = kind(body, status: status)
    var isRetryable: Bool
    switch kind {
    case .quota, .authentication, .contextLength, .request, .notFound, .mismatch, .cancelled: isRetryable = false
    case .rateLimit, .overloaded, .server, .timeout, .connection: isRetryable = true
    case .malformed: isRetryable = false
    }
    // 409 is a conflict over a lock, by both vendors' rule.
    if let status, status == 408 || status == 409 { isRetryable = true }
    if let word = head?["x-should-retry"] {
      if word == "true" { isRetryable = true } else if word == "false" { isRetryable = false }
    }
    let id = requestID(head, body)
    var message = sentence(kind, status: status ?? body.status)
    if !body.message.isEmpty {
      message += " It says: \(shown(body.message))"
      if let last = message.last, last != ".", last != "!", last != "?" { message += "." }
    }
    let advice = advice(kind)
    if !advice.isEmpty { message += " \(advice)" }
    if let id { message += " (request \(id))" }
    return ModelError(
      kind, message, isRetryable: isRetryable, status: status ?? body.status, requestID: id,
      retryAfterMS: head.flatMap { head in RetryAfter.milliseconds({ head[$0] }, nowSeconds: nowSeconds()) })
  }

  private func kind(_ body: ErrorBody, status: Int?) -> ModelError.Kind {
    let words = [body.code, body.type]
    func has(_ names: String...) -> Bool { names.contains { words.contains($0) } }
    if has("insufficient_quota", "billing_error", "billing_hard_limit_reached", "billing_not_active") { return .quota }
    if has("context_length_exceeded", "exceed_context_size_error", "string_above_max_length") { return .contextLength }
    if has("authentication_error", "invalid_api_key", "permission_error") { return .authentication }
    if has("model_not_found", "not_found_error") { return .notFound }
    if has("overloaded_error") { return .overloaded }
    let said = body.message.lowercased()
    if status == 400 || status == 413 || status == 422 || status == nil,
      said.contains("maximum context length") || said.contains("context length exceeded")
        || said.contains("prompt is too long") || said.contains("context window") || said.contains("context size")
        || said.contains("input token count exceeds")
    {
      return .contextLength
    }
    if has("rate_limit_error", "rate_limit_exceeded") { return .rateLimit }
    if has("timeout_error") { return .timeout }
    switch status ?? body.status {
    case 401?, 403?: return .authentication
    case 402?: return .quota
    case 404?: return .notFound
    case 408?, 504?: return .timeout
    case 409?, 500?, 502?: return .server
    case 413?: return .contextLength
    case 429?:
      return said.contains("quota") && (said.contains("billing") || said.contains("exceeded your current"))
        ? .quota : .rateLimit
    case 503?, 529?: return .overloaded
    case let status? where status >= 500: return .server
    case _?: return .request
    case nil: break
    }
    if has("invalid_request_error", "invalid_prompt", "tool_use_failed") { return .request }
    if said.contains("overloaded") { return .overloaded }
    return .server
  }

  private func sentence(_ kind: ModelError.Kind, status: Int?) -> String {
    let code = status.map { " (status \($0))" } ?? ""
    let name = context.provider
    return switch kind {
    case .authentication: "\(name) does not accept the key\(code)."
    case .rateLimit: "\(name) gets too many requests or tokens from this key\(code)."
    case .quota: "There is nothing left to spend at \(name)\(code)."
    case .contextLength: "The conversation is longer than \(context.model) takes\(code)."
    case .overloaded: "\(name) is overloaded\(code)."
    case .request: "\(name) refuses the request\(code)."
    case .notFound: "\(name) has no model \(context.model), or nothing at \(context.url)\(code)."
    case .server: "\(name) failed\(code)."
    case .timeout: "\(name) took too long\(code)."
    case .connection: "There is no connection to \(name)\(code)."
    case .malformed: "The answer of \(name) is not what its protocol says\(code)."
    case .mismatch, .cancelled: "\(kind.rawValue)"
    }
  }

  private func advice(_ kind: ModelError.Kind) -> String {
    switch kind {
    case .authentication:
      guard let variable = context.keyVariable else {
        return "No key was sent: name the variable that holds one with \"key_env\" in the configuration's providers."
      }
      return "Check the key in \(variable), and that it may use \(context.model)."
    case .rateLimit: return "Wait a while, or ask for fewer calls at once."
    case .quota: return "Check plan and billing there, or use another key or model."
    case .contextLength: return "Start a new conversation, offer fewer tools, or lower --max-output."
    case .overloaded, .server, .timeout: return "Try again later."
    case .notFound: return "Check the name after the colon in --model, and --base-url."
    case .request, .connection, .malformed, .mismatch, .cancelled: return ""
    }
  }

  // MARK: No answer

  func error(_ failure: TransferFailure) -> ModelError {
    let (provider, url) = (context.provider, context.url)
    let reason = sentenceEnd(shown(failure.message))
    return switch failure.kind {
    case .url:
      ModelError(.request, "\(url) is no address: \(reason) Check --base-url.")
    case .resolve:
      ModelError(
        .connection, "The host of \(url) is not known: \(reason) Check --base-url and the network.", isRetryable: true)
    case .connect:
      ModelError(
        .connection, "Nobody answers at \(url): \(reason) Check that the server of \(provider) runs, and --base-url.",
        isRetryable: true)
    case .proxy:
      ModelError(
        .connection,
        "The proxy between here and \(url) does not let the request through: \(reason) "
          + (failure.proxyStatus == 407
            ? "It wants a name and a password: \(Self.proxyForm)"
            : "Check the environment's https_proxy, http_proxy and all_proxy, or name the host in no_proxy."),
        isRetryable: failure.proxyStatus.map { $0 >= 500 } ?? true, status: failure.proxyStatus)
    case .tls:
      ModelError(.connection, "The connection to \(url) is not secure: \(reason) Nothing was sent.")
    case .broken:
      ModelError(.connection, "The connection to \(provider) broke: \(reason)", isRetryable: true)
    case .timeout:
      ModelError(.timeout, "\(provider) took too long: \(reason)", isRetryable: true)
    case .tooLarge:
      ModelError(.malformed, "The answer of \(provider) is larger than allowed: \(reason)")
    case .redirect, .refused:
      ModelError(
        .request,
        "\(provider) redirects \(url): \(reason) A request with a key in it is not redirected: if you trust the new "
          + "address, name it with --base-url.")
    case .cancelled: ModelError(.cancelled, "The request was cancelled.")
    case .other: ModelError(.connection, "The request to \(provider) failed: \(reason)", isRetryable: true)
    }
  }

  // MARK: An answer of another kind

  /// `beginning` is what the answer began with, for messages.
  func error(_ fault: ReplyFault, _ head: HTTPHead?, beginning: [UInt8]) -> ModelError {
    let id = head.flatMap { requestID($0, ErrorBody()) }
    let status = head?.status
    func malformed(_ message: String, isRetryable: Bool = false) -> ModelError {
      ModelError(
        .malformed, message + (id.map { " (request \($0))" } ?? ""), isRetryable: isRetryable, status: status,
        requestID: id)
    }
    switch fault {
    case .provider(let body):
      // The answer's own status says 200: what stands in the body counts.
      return error(body, status: body.status, head: head)
    case .cut:
      return malformed(
        "The answer of \(context.provider) ends in the middle. Nothing of it was run. Try again.", isRetryable: true)
    case .tooLong(let limit):
      return malformed("\(context.provider) sent a line of more than \(limit) bytes in a stream.")
    case .unexpected(let what):
      return malformed(
        "\(context.url) answers with JSON, but not as its protocol says: \(what). Check --base-url and the provider's protocol."
          + quoted(beginning))
    case .notJSON(let reason):
      if isHTML(beginning) {
        return malformed(
          "\(context.url) answers with a web page and not with JSON: a proxy, or an address that is not the API's. Check "
            + "--base-url.")
      }
      return malformed("\(context.url) sent something that is not JSON: \(reason).\(quoted(beginning))")
    }
  }

  private func quoted(_ beginning: [UInt8]) -> String {
    let text = plainText(beginning)
    return text.isEmpty ? "" : " It begins: \(text)"
  }

  private func isHTML(_ bytes: [UInt8]) -> Bool {
    bytes.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  /// The beginning of a text, or what a web page calls itself.
  private func plainText(_ bytes: [UInt8]) -> String {
    // `shown` cuts: half a key would not be known as one.
    let text = String(decoding: bytes.prefix(4 * Self.shownMax), as: UTF8.self)
    if isHTML(bytes) { return "(a web page, not JSON)" }
    return shown(text)
  }

  /// One line, and not too long.
  private func shown(_ text: String) -> String {
    var result = ""
    var count = 0
    for scalar in withoutKey(text).unicodeScalars {
      guard count < Self.shownMax else { return result + "…" }
      count += 1
      // What could steer a terminal, or break the line, is a space.
      let isPlain =
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !(0x2028...0x202E).contains(scalar.value)
      result.unicodeScalars.append(isPlain ? scalar : " ")
    }
    while result.last == " " { result.removeLast() }
    return result
  }

  private func withoutKey(_ text: String) -> String {
    guard let key = context.key, !key.isEmpty else { return text }
    return text.split(separator: key, omittingEmptySubsequences: false).joined(separator: "[the key]")
  }

  private func sentenceEnd(_ text: String) -> String {
    guard let last = text.last else { return "no reason is known." }
    return last == "." || last == "!" || last == "?" ? text : text + "."
  }

  private func requestID(_ head: HTTPHead?, _ body: ErrorBody) -> String? {
    let id = body.requestID ?? head.flatMap { $0["request-id"] ?? $0["x-request-id"] }
    return id.map { shown(String($0.unicodeScalars.prefix(128))) }
  }
}

// What a provider says when something is wrong, in the many forms in which it is said.

internal import JSON

/// The parts of an error that anybody can act on.
struct ErrorBody: Error, Equatable {
  var message = ""
  var type = ""
  var code = ""
  var param = ""
  /// A status that stands in the body, where the answer's own was 200.
  var status: Int?
  var requestID: String?

  init(message: String = "", type: String = "", code: String = "", status: Int? = nil) {
    self.message = message
    self.type = type
    self.code = code
    self.status = status
  }

  /// Reads an error object, or a text in its place: `{"message","type","param","code"}` with some of them missing.
  init(_ document: borrowing JSONDocument, _ node: Int) {
    if document.kind(node) == .string {
      message = document.string(node)
      return
    }
    message = document.word(node, "message") ?? document.word(node, "error") ?? document.word(node, "detail") ?? ""
    type = document.word(node, "type") ?? ""
    param = document.word(node, "param") ?? ""
    if let code = document.field(node, "code") {
      switch document.kind(code) {
      case .string: self.code = document.string(code)
      case .integer: status = document.int64(code).map(Int.init)
      default: break
      }
    }
    for name in ["status_code", "status", "http_status"] as [StaticString] {
      if let value = document.count(node, name), (400...599).contains(value) { status = value }
    }
    if let value = status, !(400...599).contains(value) { status = nil }
    // OpenRouter keeps the words of the provider behind it here.
    if let metadata = document.field(node, "metadata"), let raw = document.word(metadata, "raw") {
      message += message.isEmpty ? raw : " (\(raw))"
    }
    if message.isEmpty { message = document.word(node, "type") ?? document.word(node, "code") ?? "" }
  }

  /// The error in a whole answer; `nil` when there is none.
  static func find(_ document: borrowing JSONDocument) -> ErrorBody? {
    // Gemini's compatible endpoint puts its error into an array.
    let root = document.kind(0) == .array && document.count(0) > 0 ? 1 : 0
    guard document.kind(root) == .object else { return nil }
    var found: ErrorBody
    if let error = document.field(root, "error") {
      guard document.kind(error) == .object || document.kind(error) == .string else { return nil }
      found = ErrorBody(document, error)
      if found.message.isEmpty { found.message = document.word(root, "message") ?? "" }
    } else if let detail = document.field(root, "detail") {
      found = ErrorBody()
      switch document.kind(detail) {
      case .string: found.message = document.string(detail)
      case .object: found = ErrorBody(document, detail)
      case .array:
        // FastAPI's list of what is wrong with a request.
        var element = document.firstChild(detail)
        var messages: [String] = []
        while element < document.end(detail) {
          if let text = document.word(element, "msg") { messages.append(text) }
          element = document.end(element)
        }
        found.message = messages.joined(separator: "; ")
      default: return nil
      }
    } else if let message = document.word(root, "message"), document.field(root, "choices") == nil {
      found = ErrorBody(document, root)
      found.message = message
    } else {
      return nil
    }
    found.requestID = document.word(root, "request_id")
    return found
  }
}

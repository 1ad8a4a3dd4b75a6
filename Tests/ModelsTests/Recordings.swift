// The recorded answers of real servers, as values.

import JSON
import TestSupport

/// One recording and what it must come to.
struct Recording: Sendable, CustomStringConvertible {
  var id = ""
  var api = ""
  var isStream = false
  var judge = ""
  var status = 200
  var headers: [String: String] = [:]
  var body: [UInt8] = []
  var text: String?
  var reasoning: String?
  var calls: [(id: String, name: String, arguments: String)] = []
  var finishReason: String?
  var inputTokens: Int?
  var outputTokens: Int?
  var hasError = false
  var errorMessage: String?
  var isRetryable: Bool?
  var description: String { id }

  var spec: String {
    switch api {
    case "openai-responses": "openai-responses:m"
    case "anthropic-messages": "anthropic:m"
    default: "openai:m"
    }
  }

  static let all: [Recording] = ["providers", "providers-odd"].flatMap { folder -> [Recording] in
    guard let path = Conformance.folder(folder) else { return [] }
    return files(path).sorted().compactMap { file in
      (try? readFile(file)).flatMap { read($0) }
    }
  }

  private static func files(_ folder: String) -> [String] {
    guard let names = try? listFolder(folder) else { return [] }
    return names.flatMap { name -> [String] in
      let path = folder + "/" + name
      if name.hasSuffix(".json") { return name == "INDEX.json" ? [] : [path] }
      return name.contains(".") ? [] : files(path)
    }
  }

  private static func read(_ text: [UInt8]) -> Recording? {
    var document = JSONDocument()
    guard (try? document.parse(text)) != nil, document.kind(0) == .object else { return nil }
    func member(_ node: Int?, _ name: String) -> Int? {
      guard let node, let value = document.member(node, name), document.kind(value) != .null else { return nil }
      return value
    }
    func string(_ node: Int?, _ name: String) -> String? { member(node, name).map { document.string($0) } }
    func number(_ node: Int?, _ name: String) -> Int? {
      member(node, name).flatMap { document.int64($0) }.map { Int($0) }
    }
    guard let response = member(0, "response"), let expected = member(0, "expected") else { return nil }
    var recording = Recording()
    recording.id = string(0, "id")!
    recording.api = string(0, "api")!
    recording.isStream = document.kind(document.member(0, "stream")!) == .true
    recording.judge = string(0, "judge")!
    recording.status = number(response, "status")!
    if let headers = member(response, "headers") {
      var key = document.firstChild(headers)
      while key < document.end(headers) {
        recording.headers[document.string(key)] = document.string(key + 1)
        key = document.end(key + 1)
      }
    }
    recording.body =
      string(response, "body_utf8").map { Array($0.utf8) } ?? base64(string(response, "body_base64") ?? "")
    recording.text = string(expected, "text")
    recording.reasoning = string(expected, "reasoning")
    recording.finishReason = string(expected, "finish_reason")
    let usage = member(expected, "usage")
    recording.inputTokens = number(usage, "input_tokens")
    recording.outputTokens = number(usage, "output_tokens")
    if let error = member(expected, "error") {
      recording.hasError = true
      recording.errorMessage = string(error, "message")
    }
    recording.isRetryable = member(expected, "retryable").map { document.kind($0) == .true }
    if let calls = member(expected, "tool_calls") {
      var call = document.firstChild(calls)
      while call < document.end(calls) {
        recording.calls.append(
          (string(call, "id") ?? "", string(call, "name") ?? "", string(call, "arguments") ?? ""))
        call = document.end(call)
      }
    }
    return recording
  }
}

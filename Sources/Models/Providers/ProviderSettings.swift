// A user's own providers, from the configuration's `providers`.

internal import JSON

/// Reads `{"NAME": {"base_url", "key_env", "protocol", "quirks": {}}}`. A name of the table changes what it names and
/// keeps the rest; any other needs an address and a protocol.
enum ProviderSettings {
  static func read(_ text: [UInt8]) throws(ModelError) -> [Provider] {
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(text.span)
    } catch {
      throw wrong(error.description)
    }
    guard document.kind(0) == .object else { throw wrong("they are no object") }
    var providers: [Provider] = []
    var key = document.firstChild(0)
    while key < document.end(0) {
      providers.append(try provider(document.string(key), document, key + 1))
      key = document.end(key + 1)
    }
    return providers
  }

  private static func provider(
    _ name: String, _ document: borrowing JSONDocument, _ node: Int
  ) throws(ModelError) -> Provider {
    guard isName(name) else { throw wrong("'\(name)' is no name: [a-z][a-z0-9_-]{0,31}") }
    guard document.kind(node) == .object else { throw wrong("'\(name)' is no object") }
    let preset = Provider.preset(name)
    var provider =
      preset ?? Provider(name: name, baseURL: "", keyVariable: nil, wire: .chatCompletions)
    var hasWire = preset != nil
    var member = document.firstChild(node)
    while member < document.end(node) {
      let value = member + 1
      let word = document.string(member)
      switch word {
      case "base_url":
        provider.baseURL = try text(word, name, document, value)
        while provider.baseURL.hasSuffix("/") { provider.baseURL.removeLast() }
      case "key_env":
        // An empty name: this one wants no key, whatever the table says.
        let variable = try text(word, name, document, value)
        provider.keyVariable = variable.isEmpty ? nil : variable
      case "protocol":
        provider.wire = try choice(word, name, document, value)
        hasWire = true
      case "quirks": try quirks(&provider.quirks, name, document, value)
      default:
        throw wrong("'\(name)' has the unknown key \"\(word)\"; known are base_url, key_env, protocol, quirks")
      }
      member = document.end(value)
    }
    guard provider.baseURL.hasPrefix("https://") || provider.baseURL.hasPrefix("http://") else {
      throw wrong("'\(name)' needs a \"base_url\" that begins with https:// or http://")
    }
    guard hasWire else {
      throw wrong("'\(name)' needs a \"protocol\": \(Provider.Wire.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return provider
  }

  private static func quirks(
    _ quirks: inout Provider.Quirks, _ name: String, _ document: borrowing JSONDocument, _ node: Int
  ) throws(ModelError) {
    guard document.kind(node) == .object else { throw wrong("the quirks of '\(name)' are no object") }
    var member = document.firstChild(node)
    while member < document.end(node) {
      let value = member + 1
      let word = document.string(member)
      switch word {
      case "max_tokens": quirks.maxTokens = try choice(word, name, document, value)
      case "strict": quirks.strict = try flag(word, name, document, value)
      case "parallel_switch": quirks.parallelSwitch = try flag(word, name, document, value)
      case "tool_choice": quirks.toolChoice = try choice(word, name, document, value)
      case "stream_options": quirks.streamOptions = try flag(word, name, document, value)
      case "answer_schema": quirks.answerSchema = try flag(word, name, document, value)
      case "schemas": quirks.schemas = try choice(word, name, document, value)
      case "reasoning_echo": quirks.reasoningEcho = try choice(word, name, document, value)
      case "key_optional": quirks.keyIsOptional = try flag(word, name, document, value)
      default: throw wrong("the quirks of '\(name)' have the unknown key \"\(word)\"")
      }
      member = document.end(value)
    }
  }

  private static func text(
    _ word: String, _ name: String, _ document: borrowing JSONDocument, _ node: Int
  ) throws(ModelError) -> String {
    guard document.kind(node) == .string else { throw wrong("\"\(word)\" of '\(name)' is no text") }
    return document.string(node)
  }

  private static func flag(
    _ word: String, _ name: String, _ document: borrowing JSONDocument, _ node: Int
  ) throws(ModelError) -> Bool {
    switch document.kind(node) {
    case .true: return true
    case .false: return false
    default: throw wrong("\"\(word)\" of '\(name)' is neither true nor false")
    }
  }

  private static func choice<Choice: RawRepresentable & CaseIterable>(
    _ word: String, _ name: String, _ document: borrowing JSONDocument, _ node: Int
  ) throws(ModelError) -> Choice where Choice.RawValue == String {
    if document.kind(node) == .string, let choice = Choice(rawValue: document.string(node)) { return choice }
    let known = Choice.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    throw wrong("\"\(word)\" of '\(name)' must be one of \(known)")
  }

  private static func isName(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = bytes.first, (97...122).contains(first), bytes.count <= 32 else { return false }
    return bytes.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
    }
  }

  private static func wrong(_ what: String) -> ModelError {
    ModelError(.request, "The configuration's providers: \(what).")
  }
}

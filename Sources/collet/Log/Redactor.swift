// Takes the values of secrets out of texts before they are written anywhere.

import Glibc

/// Replaces secret values by their names. By value, not by pattern: what leaks is the value, wherever it turns up.
struct Redactor: Sendable {
  private let secrets: [(name: String, value: String)]

  init(_ secrets: [(name: String, value: String)]) {
    // The longest first, so that a secret that contains another is replaced whole.
    self.secrets = secrets.filter { $0.value.utf8.count >= Self.lengthMin }
      .sorted { $0.value.utf8.count > $1.value.utf8.count }
  }

  func redacted(_ text: String) -> String {
    var result = text
    for (name, value) in secrets { result = replaced(value, in: result, by: "[secret \(name)]") }
    return result
  }

  /// Shorter values are words that stand in many texts by chance.
  static var lengthMin: Int { 4 }
}

private func replaced(_ needle: String, in text: String, by replacement: String) -> String {
  let whole = Array(text.utf8)
  let part = Array(needle.utf8)
  guard !part.isEmpty, whole.count >= part.count else { return text }
  var result: [UInt8] = []
  var index = 0
  while index < whole.count {
    if whole[index] == part[0], whole[index...].starts(with: part) {
      result += replacement.utf8
      index += part.count
    } else {
      result.append(whole[index])
      index += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

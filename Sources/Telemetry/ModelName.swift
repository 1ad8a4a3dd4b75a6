// Who a model is, in the words of the semantic conventions.

struct ModelName: Hashable {
  /// Of the provider: one of the conventions' own names where they have one.
  let provider: String
  let model: String

  /// As the user named it: `openai:gpt-5`.
  init(_ spec: String) {
    let parts = spec.split(separator: ":", maxSplits: 1).map(String.init)
    let first = parts.first ?? ""
    provider = Self.known[first] ?? first
    model = parts.count > 1 ? parts[1] : spec
  }

  private static let known = [
    "openai-responses": "openai", "gemini": "gcp.gemini", "mistral": "mistral_ai", "xai": "x_ai",
    "moonshot": "moonshot_ai",
  ]
}

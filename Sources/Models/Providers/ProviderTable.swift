// The providers that need no configuration. docs/providers.md shows this table; a test holds the two together.

extension Provider {
  /// By name.
  public static func preset(_ name: String) -> Provider? { presets.first { $0.name == name } }

  /// In the order in which they are shown.
  public static let presets: [Provider] = [
    Provider("openai", "https://api.openai.com/v1", key: "OPENAI_API_KEY", .chatCompletions) {
      $0.maxTokens = .maxCompletionTokens
      $0.strict = true
    },
    Provider("openai-responses", "https://api.openai.com/v1", key: "OPENAI_API_KEY", .responses) { $0.strict = true },
    Provider("anthropic", "https://api.anthropic.com", key: "ANTHROPIC_API_KEY", .messages),
    Provider("ollama", "http://127.0.0.1:11434/v1", key: nil, .chatCompletions) {
      $0.toolChoice = .none
      $0.parallelSwitch = false
    },
    Provider("llamacpp", "http://127.0.0.1:8080/v1", key: nil, .chatCompletions) { $0.toolChoice = .modes },
    Provider("vllm", "http://127.0.0.1:8000/v1", key: nil, .chatCompletions),
    Provider("openrouter", "https://openrouter.ai/api/v1", key: "OPENROUTER_API_KEY", .chatCompletions) {
      $0.reasoningEcho = .reasoningDetails
    },
    Provider("groq", "https://api.groq.com/openai/v1", key: "GROQ_API_KEY", .chatCompletions) {
      $0.maxTokens = .maxCompletionTokens
    },
    Provider("mistral", "https://api.mistral.ai/v1", key: "MISTRAL_API_KEY", .chatCompletions) {
      $0.toolChoice = .any
      $0.streamOptions = false
    },
    Provider("deepseek", "https://api.deepseek.com/v1", key: "DEEPSEEK_API_KEY", .chatCompletions) {
      $0.parallelSwitch = false
      $0.answerSchema = false
      $0.reasoningEcho = .reasoningContent
    },
    Provider(
      "gemini", "https://generativelanguage.googleapis.com/v1beta/openai", key: "GEMINI_API_KEY", .chatCompletions
    ) {
      $0.schemas = .gemini
      $0.reasoningEcho = .thoughtSignature
      $0.parallelSwitch = false
    },
  ]

  private init(
    _ name: String, _ baseURL: String, key: String?, _ wire: Wire, _ change: (inout Quirks) -> Void = { _ in }
  ) {
    var quirks = Quirks()
    change(&quirks)
    self.init(name: name, baseURL: baseURL, keyVariable: key, wire: wire, quirks: quirks)
  }
}

// What the configuration says of runs: providers of models, prices, and limits. The first two are read by who asks models;
// here they are refused where they are wrong, with all other mistakes of the file.

import JSON

extension ConfigurationBuilder {
  static let providerKeys = ["base_url", "key_env", "protocol", "quirks"]
  static let protocols = ["openai-chat", "openai-responses", "anthropic-messages"]
  static let priceKeys = ["input", "output", "cached", "cache_write"]

  /// The quirks that are true or false, and those that are one of some words.
  static let quirkFlags = ["strict", "parallel_switch", "stream_options", "answer_schema", "key_optional"]
  static let quirkWords: [(key: String, words: [String])] = [
    ("max_tokens", ["max_tokens", "max_completion_tokens"]),
    ("tool_choice", ["full", "any", "modes", "none"]),
    ("schemas", ["plain", "gemini"]),
    ("reasoning_echo", ["none", "reasoning_content", "reasoning_details", "thought_signature"]),
  ]

  mutating func providers(_ node: Int) -> [UInt8] {
    for (name, entry) in reader.members(node) {
      if !Names.isPlugin(name) {
        reader.problem(entry, "is not under the name of a provider: \(Names.pluginForm)")
      }
      for (key, value) in reader.members(entry) {
        switch key {
        case "base_url":
          _ = reader.string(value, "an address that begins with https:// or http://") {
            $0.hasPrefix("https://") || $0.hasPrefix("http://")
          }
        case "key_env":
          _ = reader.string(value, "the name of an environment variable, or \"\" for no key") {
            $0.isEmpty || Names.isSecret($0)
          }
        case "protocol": word(value, ConfigurationBuilder.protocols)
        case "quirks": quirks(value)
        default: reader.unknownKey(key, at: value, known: ConfigurationBuilder.providerKeys, isError: true)
        }
      }
    }
    return object(node)
  }

  private mutating func quirks(_ node: Int) {
    for (key, value) in reader.members(node) {
      if ConfigurationBuilder.quirkFlags.contains(key) {
        _ = reader.bool(value)
      } else if let quirk = ConfigurationBuilder.quirkWords.first(where: { $0.key == key }) {
        word(value, quirk.words)
      } else {
        let known = ConfigurationBuilder.quirkFlags + ConfigurationBuilder.quirkWords.map(\.key)
        reader.unknownKey(key, at: value, known: known, isError: true)
      }
    }
  }

  private mutating func word(_ node: Int, _ words: [String]) {
    let shown = words.map { "\"\($0)\"" }.joined(separator: ", ")
    _ = reader.string(node, "one of \(shown)") { words.contains($0) }
  }

  /// By `PROVIDER:MODEL`, in USD for a million tokens.
  mutating func prices(_ node: Int) -> [UInt8] {
    for (name, entry) in reader.members(node) {
      if !isModel(name) { reader.problem(entry, "is not under a model: PROVIDER:NAME, as --model takes it") }
      var has: Set<String> = []
      for (key, value) in reader.members(entry) {
        guard ConfigurationBuilder.priceKeys.contains(key) else {
          reader.unknownKey(key, at: value, known: ConfigurationBuilder.priceKeys, isError: true)
          continue
        }
        has.insert(key)
        let kind = reader.document.kind(value)
        guard kind == .integer || kind == .number, case let price = reader.document.double(value), price >= 0,
          price <= ConfigurationBuilder.priceMax
        else {
          reader.expected("an amount in USD for a million tokens", at: value)
          continue
        }
      }
      if reader.document.kind(entry) == .object, !has.isSuperset(of: ["input", "output"]) {
        reader.problem(entry, "must have \"input\" and \"output\"")
      }
    }
    return object(node)
  }

  /// More than this for a million tokens is a slip of the pen.
  static let priceMax = 1_000_000.0

  static let limitKeys = [
    "max_rounds", "timeout", "budget_usd", "budget_tokens", "parallel", "max_output", "max_retries",
    "worker_idle_s", "p95_ms", "alert_calls",
  ]

  mutating func limits(_ node: Int) -> Configuration.Limits {
    typealias Limits = Configuration.Limits
    var limits = Limits()
    for (key, value) in reader.members(node) {
      switch key {
      case "max_rounds": limits.maxRounds = reader.integer(value, 1...Limits.roundsMax)
      case "timeout":
        limits.timeout = amount(value, "seconds above 0 and up to \(Int(Limits.timeoutMax))", max: Limits.timeoutMax)
      case "budget_usd":
        limits.budgetUSD = amount(value, "an amount in USD above 0", max: .greatestFiniteMagnitude)
      case "budget_tokens":
        limits.budgetTokens = integer(value, "a whole number of at least 1") { $0 >= 1 }
      case "parallel": limits.parallel = reader.integer(value, 1...Limits.parallelMax)
      case "max_output": limits.maxOutput = reader.integer(value, 1...Limits.outputMax)
      case "max_retries": limits.maxRetries = reader.integer(value, 0...Limits.retriesMax)
      case "p95_ms": limits.p95MS = reader.integer(value, 1...Limits.p95MSMax)
      case "alert_calls": limits.alertCalls = reader.integer(value, 1...Limits.alertCallsMax)
      case "worker_idle_s": limits.workerIdleSeconds = reader.integer(value, 1...Limits.workerIdleSecondsMax)
      default: reader.unknownKey(key, at: value, known: ConfigurationBuilder.limitKeys, isError: true)
      }
    }
    return limits
  }

  /// A number above 0.
  private mutating func amount(_ node: Int, _ what: String, max: Double) -> Double? {
    let kind = reader.document.kind(node)
    guard kind == .integer || kind == .number, case let value = reader.document.double(node), value > 0, value <= max
    else {
      reader.expected(what, at: node)
      return nil
    }
    return value
  }

  private mutating func integer(_ node: Int, _ what: String, where isRight: (Int64) -> Bool) -> Int? {
    let kind = reader.document.kind(node)
    guard kind == .integer || kind == .number, let value = reader.document.int64(node), isRight(value) else {
      reader.expected(what, at: node)
      return nil
    }
    return Int(value)
  }

  private func isModel(_ name: String) -> Bool {
    guard let colon = name.firstIndex(of: ":") else { return false }
    return Names.isPlugin(String(name[..<colon])) && name.index(after: colon) < name.endIndex
  }
}

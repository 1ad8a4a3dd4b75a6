// What models cost, as data. A model that is not here costs an unknown amount, which is never zero.

internal import JSON

/// USD for a million tokens of each kind.
public struct Price: Sendable, Hashable {
  public var input: Double
  public var output: Double
  /// Input that the provider's cache gave; `nil`: as other input.
  public var cached: Double?
  /// Input that the provider's cache took; `nil`: as other input.
  public var cacheWrite: Double?

  public init(input: Double, output: Double, cached: Double? = nil, cacheWrite: Double? = nil) {
    self.input = input
    self.output = output
    self.cached = cached
    self.cacheWrite = cacheWrite
  }

  /// The price of one reply; `nil` where its usage is not known. Knows which counts contain which.
  public func cost(_ usage: Usage) -> Double? {
    guard let inputTokens = usage.inputTokens, let outputTokens = usage.outputTokens else { return nil }
    // Parts of the input, where they are counted within it, are not more than the whole.
    let partsMax = usage.cacheIsApart ? Int.max : inputTokens
    let cachedTokens = min(usage.cachedTokens ?? 0, partsMax)
    let writtenTokens = min(usage.cacheWriteTokens ?? 0, usage.cacheIsApart ? Int.max : partsMax - cachedTokens)
    let plain = usage.cacheIsApart ? inputTokens : max(0, inputTokens - cachedTokens - writtenTokens)
    var sum = Double(plain) * input + Double(outputTokens) * output
    sum += Double(cachedTokens) * (cached ?? input) + Double(writtenTokens) * (cacheWrite ?? input)
    return sum / 1_000_000
  }
}

/// Prices by `PROVIDER:MODEL`.
public struct PriceTable: Sendable, Hashable {
  /// When the prices that are built in were looked up.
  public static let date = "2026-10-24"

  private var prices: [String: Price]

  public init(_ prices: [String: Price]) { self.prices = prices }

  /// The price of a model. A dated name such as `gpt-5-2025-08-07` or `claude-sonnet-4-5-20250929` has the price of the
  /// name before the date, unless it has one of its own.
  public func price(_ spec: String) -> Price? { prices[spec] ?? prices[Self.undated(spec)] }

  /// The names, sorted.
  public var names: [String] { prices.keys.sorted() }

  static func undated(_ spec: String) -> String {
    let parts = spec.split(separator: "-", omittingEmptySubsequences: false)
    func isNumber(_ part: Substring, _ digits: Int) -> Bool {
      part.utf8.count == digits && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    if parts.count > 1, isNumber(parts[parts.count - 1], 8) { return parts.dropLast().joined(separator: "-") }
    if parts.count > 3, isNumber(parts[parts.count - 3], 4), isNumber(parts[parts.count - 2], 2),
      isNumber(parts[parts.count - 1], 2)
    {
      return parts.dropLast(3).joined(separator: "-")
    }
    return spec
  }

  /// With the prices of the configuration, which win: `{"openai:gpt-5": {"input": 1.25, "output": 10, "cached": 0.125}}`.
  func merging(_ text: [UInt8]) throws(ModelError) -> PriceTable {
    func wrong(_ what: String) -> ModelError { ModelError(.request, "The configuration's prices: \(what).") }
    var document = JSONDocument()
    do throws(JSONError) { try document.parse(text.span) } catch { throw wrong(error.description) }
    guard document.kind(0) == .object else { throw wrong("they are no object") }
    var table = self
    var key = document.firstChild(0)
    while key < document.end(0) {
      let name = document.string(key)
      func number(_ word: StaticString) throws(ModelError) -> Double? {
        guard let node = document.field(key + 1, word) else { return nil }
        let kind = document.kind(node)
        guard kind == .integer || kind == .number, document.double(node) >= 0, document.double(node).isFinite else {
          throw wrong("\"\(word)\" of \(name) is no amount in USD for a million tokens")
        }
        return document.double(node)
      }
      guard document.kind(key + 1) == .object, let input = try number("input"), let output = try number("output") else {
        throw wrong("\(name) needs \"input\" and \"output\", in USD for a million tokens")
      }
      table.prices[name] = Price(
        input: input, output: output, cached: try number("cached"), cacheWrite: try number("cache_write"))
      key = document.end(key + 1)
    }
    return table
  }
}

// List prices of the providers' own pages at `PriceTable.date`, for requests that are neither batched nor of a special
// tier. A model whose price depends on the length of its input is left out: one number would be wrong.

extension PriceTable {
  public static let builtIn: PriceTable = {
    var prices: [String: Price] = [
      "anthropic:claude-fable-5-1": claude(10, 50, cached: 0.25),
      "anthropic:claude-fable-5": claude(10, 50, cached: 1),
      "anthropic:claude-opus-5-5": claude(4, 20, cached: 0.2),
      "anthropic:claude-sonnet-5-5": claude(2, 10, cached: 0.1),
      "anthropic:claude-sonnet-5": claude(2, 10, cached: 0.2),
      "anthropic:claude-haiku-4-5": claude(1, 5, cached: 0.1),
      "anthropic:claude-3-5-haiku": claude(0.8, 4, cached: 0.08),
    ]
    for name in ["opus-5", "opus-4-8", "opus-4-7", "opus-4-6", "opus-4-5"] {
      prices["anthropic:claude-" + name] = claude(5, 25, cached: 0.5)
    }
    for name in ["opus-4-1", "opus-4"] { prices["anthropic:claude-" + name] = claude(15, 75, cached: 1.5) }
    for name in ["sonnet-4-6", "sonnet-4-5", "sonnet-4", "3-7-sonnet"] {
      prices["anthropic:claude-" + name] = claude(3, 15, cached: 0.3)
    }
    // The same models at the same prices, over either protocol.
    let openAI: [(String, Price)] = [
      ("gpt-5.1", Price(input: 1.25, output: 10, cached: 0.125)),
      ("gpt-5", Price(input: 1.25, output: 10, cached: 0.125)),
      ("gpt-5-mini", Price(input: 0.25, output: 2, cached: 0.025)),
      ("gpt-5-nano", Price(input: 0.05, output: 0.4, cached: 0.005)),
      ("gpt-4.1", Price(input: 2, output: 8, cached: 0.5)),
      ("gpt-4.1-mini", Price(input: 0.4, output: 1.6, cached: 0.1)),
      ("gpt-4.1-nano", Price(input: 0.1, output: 0.4, cached: 0.025)),
      ("gpt-4o", Price(input: 2.5, output: 10, cached: 1.25)),
      ("gpt-4o-mini", Price(input: 0.15, output: 0.6, cached: 0.075)),
      ("o3", Price(input: 2, output: 8, cached: 0.5)),
      ("o4-mini", Price(input: 1.1, output: 4.4, cached: 0.275)),
    ]
    for (name, price) in openAI {
      prices["openai:" + name] = price
      prices["openai-responses:" + name] = price
    }
    return PriceTable(prices)
  }()

  /// What the cache takes costs a quarter more than other input.
  private static func claude(_ input: Double, _ output: Double, cached: Double) -> Price {
    Price(input: input, output: output, cached: cached, cacheWrite: input * 1.25)
  }
}

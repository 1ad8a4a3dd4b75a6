// List prices of the providers' own pages at `PriceTable.date`, for requests that are neither batched nor of a special
// tier. A model whose price depends on the length of its input is left out: one number would be wrong.

extension PriceTable {
  public static let builtIn: PriceTable = {
    var prices: [String: Price] = [
      "anthropic:claude-opus-4-5": Price(input: 5, output: 25, cached: 0.5, cacheWrite: 6.25),
      "anthropic:claude-opus-4-1": Price(input: 15, output: 75, cached: 1.5, cacheWrite: 18.75),
      "anthropic:claude-opus-4": Price(input: 15, output: 75, cached: 1.5, cacheWrite: 18.75),
      "anthropic:claude-haiku-4-5": Price(input: 1, output: 5, cached: 0.1, cacheWrite: 1.25),
      "anthropic:claude-3-7-sonnet": Price(input: 3, output: 15, cached: 0.3, cacheWrite: 3.75),
      "anthropic:claude-3-5-haiku": Price(input: 0.8, output: 4, cached: 0.08, cacheWrite: 1),
    ]
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
}

import ColletABI
import EdgeValues
import EventLoop
import Runners
import TestSupport
import Testing

/// `search_products` over the sample.
@Suite("Plugin shop: search")
struct ShopSearchTests {
  @Test(
    "words are found by their stem, without accents, in any case and order, the last by its beginning",
    arguments: [
      ("headphones", 8), ("HEADPHONES", 8), ("headphone", 8), ("headph", 8), ("wireless headphones", 8),
      ("headphones, wireless!", 8), ("pans", 4), ("Chef's Knife", 4), ("gipfelgluck", 10), ("GIPFELGLU\u{308}CK", 10),
      ("wireless headphones drill", 0), ("xylophone", 0), ("he", 0),
    ])
  func words(query: String, count: Int) async throws {
    let answer = try await search(#"{"query":\#(quoted(query)),"max_results":20}"#)
    #expect(answer.outcome == .ok && answer.total == count, "\(answer)")
    #expect(answer.json["products"]?.elements.count == min(count, 20))
  }

  @Test("a word in the name comes before one in the description, and the order is always the same")
  func order() async throws {
    let arguments = #"{"query":"headphones","max_results":20}"#
    let answer = try await search(arguments)
    let names = answer.json["products"]?.elements.compactMap { $0["name"]?.string } ?? []
    #expect(names.prefix(4).allSatisfy { $0.contains("Headphones") }, "\(names)")
    #expect(!names.dropFirst(4).contains { $0.contains("Headphones") })
    for _ in 0..<5 { #expect(try await search(arguments) == answer) }
  }

  @Test("what is not asked for is not filtered by: the sample has 320 products, 40 in each category")
  func categories() async throws {
    let whole = try await search("{}")
    #expect(whole.total == 320)
    #expect(whole.json["products"]?.elements.count == 10)
    for category in ["clothing", "electronics", "garden", "home", "kitchen", "office", "sports", "toys"] {
      let answer = try await search(#"{"category":"\#(category)","max_results":20}"#)
      #expect(answer.total == 40)
      #expect(answer.json["products"]?.elements.allSatisfy { $0["category"]?.string == category } == true)
    }
    #expect(try await search(#"{"category":"books"}"#).code == "INVALID_ARGUMENTS")
  }

  @Test("in_stock leaves out what is sold out, with a query and without")
  func stock() async throws {
    for query in ["", #""query":"the","#] {
      let all = try await search("{\(query)\"max_results\":20}")
      let some = try await search("{\(query)\"in_stock\":true,\"max_results\":20}")
      #expect(0 < some.total && some.total < all.total)
      #expect(some.json["products"]?.elements.allSatisfy { $0["stock"]?.text != "0" } == true)
    }
  }

  @Test("a price is a number with two decimals, and max_price is exact to the cent, however it is written")
  func prices() async throws {
    let products = try await search(#"{"query":"wool","max_results":20}"#).json["products"]?.elements ?? []
    #expect(!products.isEmpty)
    for product in products {
      let price = product["price"]?.text ?? ""
      #expect(price.wholeMatch(of: /[0-9]+\.[0-9]{2}/) != nil && product["currency"]?.string == "EUR")
      let cents = Int(price.filter { $0 != "." }) ?? 0
      let spellings = [
        "\(price)", "\(price)9", "\(cents)e-2", "0.\(cents)E+\(String(cents).count - 2)", "\(price)0000000000001",
      ]
      let totals = try await spellings.asyncMap { try await search(#"{"query":"wool","max_price":\#($0)}"#).total }
      #expect(Set(totals).count == 1, "\(spellings) \(totals)")
      let less = "\((cents - 1) / 100).\((cents - 1) % 100 < 10 ? "0" : "")\((cents - 1) % 100)"
      #expect(try await search(#"{"query":"wool","max_price":\#(less)}"#).total < totals[0])
    }
    for free in ["0", "0.0", "-0", "0e999999999", "1e-400", "0.009"] {
      #expect(try await search(#"{"max_price":\#(free)}"#).total == 0)
    }
    #expect(try await search(#"{"max_price":1000000}"#).total == 320)
    #expect(try await search(#"{"max_price":1e6}"#).total == 320)
    for bad in ["-0.01", "1000000.01", "1e400", "\"5\""] {
      #expect(try await search(#"{"max_price":\#(bad)}"#).code == "INVALID_ARGUMENTS")
    }
  }

  /// What has a meaning to the index, to SQL or to C.
  static let syntax = [
    "\"", "\"\"", "\"wool", "wool\"", "w\"ool", "*", "wool*", "* wool", "-wool", "+wool", "^wool", "wool^2", "(wool",
    "wool)",
    "(", ")", "name:wool", "{name brand}:wool", "- name:wool", "nosuchcolumn:wool", "wool AND", "AND", "OR", "NOT",
    "wool OR", "NOT wool", "NEAR(", "NEAR(wool socks)", "NEAR(wool socks, 3)", "wool + socks", "'",
    "wool'; DROP TABLE products",
    "' OR 1=1 --", "\"; DROP TABLE products_fts; --", "wool\u{0}socks", "\u{0}", "?1", "$wool", ":wool", "@wool", "%",
    "_",
    "wool\\", "\\", "wool\nsocks", "\u{FEFF}wool", "\u{301}", "\u{301}wool", "wool\u{301}", "\u{200D}", "👩‍👩‍👧‍👧 wool", "ﷺ",
    "İ", "ǅ",
    "日本語", "हिन्दी", "\u{E000}", "\u{10FFFF}", "①", "½", "ⅷ",
  ]

  @Test("nothing in a query is syntax", arguments: syntax)
  func hostile(query: String) async throws {
    let host = try await ProofHost("shop")
    let answer = await host.call("search_products", #"{"query":\#(quoted(query))}"#)
    #expect(answer.outcome == .ok || answer.code == "QUERY_WITHOUT_WORDS", "\(answer)")
    #expect(await host.faults == [])
    await host.drain()
  }

  @Test("operators are words like all others")
  func operators() async throws {
    #expect(try await search(#"{"query":"wool OR headphones"}"#).total == 0)
    #expect(try await search(#"{"query":"name:headphones"}"#).total == 0)
    let plain = try await search(#"{"query":"wool"}"#)
    for query in ["-wool", "^wool", "wool*", "\"wool\"", "wool\u{0}", "(wool)"] {
      #expect(try await search(#"{"query":\#(quoted(query))}"#) == plain)
    }
  }

  @Test("a query without a word says what to change", arguments: ["!", " ", "\"\"", "\u{0}", "👍", "\u{301}"])
  func noWord(query: String) async throws {
    let answer = try await search(#"{"query":\#(quoted(query))}"#)
    #expect(answer.outcome == .permanent && answer.code == "QUERY_WITHOUT_WORDS", "\(answer)")
    #expect(answer.text.contains("leave 'query' out"))
  }

  /// The host lets no such text through; the plugin survives it all the same.
  @Test("a very long query is answered", arguments: ["a", "wool ", "\"", "é", "日", "\u{1F4A3} x", "AND ", "\u{0}a"])
  func long(unit: String) async throws {
    let query = String(repeating: unit, count: 100_000 / unit.utf8.count)
    #expect(try await search(#"{"query":\#(quoted(query))}"#).code == "INVALID_ARGUMENTS")
    let direct = try BuiltPlugin.named("shop", config: await ProofHost("shop").configuration)
    let answer = direct.call("search_products", #"{"query":\#(quoted(query))}"#)
    #expect(answer.status == COLLET_OK || answer.status == COLLET_PERMANENT, "\(answer)")
  }

  private func search(_ arguments: String) async throws -> ProvedAnswer {
    let host = try await ProofHost("shop")
    let answer = await host.call("search_products", arguments)
    await host.drain()
    return answer
  }
}

extension Sequence {
  fileprivate func asyncMap<Value>(_ body: (Element) async throws -> Value) async rethrows -> [Value] {
    var values: [Value] = []
    for element in self { values.append(try await body(element)) }
    return values
  }
}

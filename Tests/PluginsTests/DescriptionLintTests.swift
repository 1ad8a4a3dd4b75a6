import JSON
import TestSupport
import Testing

@testable import Plugins

@Suite("the description lint")
struct DescriptionLintTests {
  static let good =
    "Gets the status of one order. Use only when an order number is given. Do NOT use to search products."

  static func warnings(
    _ description: String = good, name: String = "get_order", parameters: String = #"{"type":"object"}"#
  ) -> [String] {
    DescriptionLint.warnings(of: Tool(name: name, description: description, parameters: Array(parameters.utf8)))
  }

  @Test(
    "good descriptions pass",
    arguments: [
      good, "Evaluates an arithmetic expression. Use for exact results. Do NOT use for units.",
      "Converts a value between units and scales. Use it whenever a unit is named.", "查询一个订单的状态。仅在给出订单号时使用。",
    ])
  func passes(text: String) { #expect(Self.warnings(text) == []) }

  @Test(
    "vague descriptions are named",
    arguments: [
      ("Order tool.", "very short"), ("订单", "very short"),
      ("Returns the present status of one single order.", "does not say when"),
      ("Manages orders. Use it when something about an order is asked.", "'manages' in the description is vague"),
      ("Creates and deletes orders in the shop. Use only for orders.", "several tasks"),
      ("Creates, updates or deletes orders in the shop. Use only for orders.", "several tasks"),
      ("Does various things with an order. Use only when asked.", "'various'"),
    ])
  func vague(text: String, message: String) {
    let warnings = Self.warnings(text)
    #expect(warnings.count == 1 && warnings[0].contains(message), "\(warnings)")
  }

  @Test("a name that joins tasks, and a parameter that chooses between them")
  func severalTasks() {
    #expect(Self.warnings(name: "search_and_buy").first?.contains("name joins") == true)
    #expect(Self.warnings(name: "android_search") == [])
    let parameters = #"{"type":"object","properties":{"action":{"enum":["add","remove","list"],"description":"d"}}}"#
    #expect(Self.warnings(parameters: parameters).first?.contains("'action' chooses") == true)
    #expect(Self.warnings(parameters: parameters.replacing(#""add","#, with: "")) == [])
  }

  @Test("parameters without a description are named, a few of them")
  func parameters() {
    #expect(
      Self.warnings(
        parameters: ##"{"type":"object","properties":{"a":{},"b":{"description":"x"},"c":{"$ref":"#"},"d":true}}"##)
        == [
          "the parameter a has no description"
        ])
    let many = (0..<6).map { "\"p\($0)\":{\"description\":\"\"}" }.joined(separator: ",")
    #expect(
      Self.warnings(parameters: "{\"type\":\"object\",\"properties\":{\(many)}}") == [
        "6 parameters have no description: p0, p1, p2, p3, …"
      ])
  }

  @Test("the warnings stand in the listing with their tool")
  func listed() throws {
    let shop = try Workshop()
    try shop.folder.write(
      "plugins/a.json",
      Workshop.manifest("a").replacing("Finds things by name. Use it to find, do NOT use it to change.", with: "Finds.")
    )
    try writeFile(shop.path("plugins/a.so"), Workshop.library)
    let listing = shop.list()
    #expect(
      listing.warnings(of: 0) == ["find: the description is very short; say what it does, when to use it and when not"])
    #expect(
      String(decoding: ListingJSON.bytes(listing, isolation: Isolation.none), as: UTF8.self).contains(
        #""warnings":["a: find: the description"#))
  }
}

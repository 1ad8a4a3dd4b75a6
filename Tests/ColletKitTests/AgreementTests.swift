import ColletKit
import ColletKitTesting
import JSON
import JSONSchema
import TestSupport
import Testing

/// The host decides by the schema, the plugin by reading: both must say the same of every value.
@Suite("Host and plugin agree on what is valid")
struct AgreementTests {
  @Test(
    "on random values, with all rules",
    arguments: [
      example(Scalars.self, #"{"text":"a","whole":1,"number":1.5,"flag":true}"#),
      example(Widths.self, #"{"small":1,"byte":255,"medium":-7,"large":18446744073709551615,"short":1.5}"#),
      example(Ranges.self, #"{"closed":3,"open":0.5,"least":0,"most":5,"stepped":10,"cents":0.05}"#),
      example(Texts.self, #"{"sized":"abc","filled":"x","shaped":"ORD-4521AB","day":"2026-01-01","city":"Oslo"}"#),
      example(Choices.self, #"{"unit":"celsius","level":10}"#),
      example(Absences.self, #"{"note":"x","count":3,"unit":"kelvin","tags":[]}"#),
      example(
        Nested.self,
        #"{"place":{"latitude":1,"longitude":2},"others":[{"latitude":1.5,"longitude":2}],"former":{"latitude":0,"longitude":0}}"#
      ),
      example(
        Collections.self, #"{"some":[1,2],"different":["a","b"],"words":["ab"],"rows":[[1.5],[]],"shares":{"a":0.5}}"#),
      example(Tree.self, #"{"name":"a","children":[{"name":"b","children":[]}]}"#),
      example(Anything.self, #"{"value":[1,{"a":null}]}"#),
      example(ManyWords.self, #"{"order_id":"a","is_in_stock":false,"snake_case":1}"#),
    ])
  fileprivate func agreement(example: Example) throws {
    let seed = environment("COLLET_SEED").flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
    var mutator = JSONMutator(seed: seed)
    let schema = try Schema(Array(example.type.jsonSchema.utf8))
    var verdicts = (valid: 0, invalid: 0)
    for round in 0..<500 {
      let text = round == 0 ? example.text : mutator.mutated(example.text)
      let host = hostVerdict(text, schema)
      let plugin = pluginVerdict(text, example.type)
      #expect(
        host == plugin.accepts, "COLLET_SEED=\(seed), round \(round): \(text): host \(host), plugin \(plugin.reason)")
      if host { verdicts.valid += 1 } else { verdicts.invalid += 1 }
      guard host else { continue }
      // What was read says the same when it is written: valid again, and read again it is equal. Where the nearest double
      // lies on a bound that the decimal number is just below, it is not.
      let again = try example.roundTrip(text)
      if text.contains("0.9999") { continue }
      #expect(hostVerdict(again, schema), "COLLET_SEED=\(seed): \(text) was written as \(again)")
    }
    #expect(verdicts.valid > 5 && verdicts.invalid > 50, "the values tell nothing: \(verdicts)")
  }

  /// `init(validating:)` uses the host's own engine, so that it cannot accept what the host refuses. Reading alone decides by
  /// itself; where a type has no rules, it must say no wherever the schema does.
  @Test(
    "on random values, by reading alone, where types have no rules",
    arguments: [
      example(Scalars.self, #"{"text":"a","whole":1,"number":1.5,"flag":true}"#),
      example(Widths.self, #"{"small":1,"byte":255,"medium":-7,"large":18446744073709551615,"short":1.5}"#),
      example(Choices.self, #"{"unit":"celsius","level":10}"#),
      example(Tree.self, #"{"name":"a","children":[{"name":"b","children":[]}]}"#),
      example(Anything.self, #"{"value":[1,{"a":null}]}"#),
      example(ManyWords.self, #"{"order_id":"a","is_in_stock":false,"snake_case":1}"#),
    ])
  fileprivate func byReading(example: Example) throws {
    let seed = environment("COLLET_SEED").flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
    var mutator = JSONMutator(seed: seed)
    let schema = try Schema(Array(example.type.jsonSchema.utf8))
    for round in 0..<5_000 {
      let text = mutator.mutated(example.text)
      let host = hostVerdict(text, schema)
      let reads = (try? example.type.init(JSONInput(text))) != nil
      #expect(host == reads, "COLLET_SEED=\(seed), round \(round): \(text): host \(host), reading \(reads)")
    }
  }

  @Test(
    "reading alone refuses what the type refuses, without any schema",
    arguments: [
      (#"{"text":1,"whole":1,"number":1,"flag":true}"#, "/text: expected a string, received 1"),
      (
        #"{"text":"a","whole":1.5,"number":1,"flag":true}"#, "/whole: expected a whole number from -9223372036854775808"
      ),
      (#"{"text":"a","whole":1e400,"number":1,"flag":true}"#, "/whole: expected a whole number"),
      (#"{"text":"a","whole":1,"number":"1","flag":true}"#, "/number: expected a number, received \"1\""),
      (#"{"text":"a","whole":1,"number":1,"flag":0}"#, "/flag: expected true or false, received 0"),
      (#"{"text":"a","whole":1,"number":1}"#, "the member 'flag' is missing"),
      (#"{"text":"a","whole":1,"number":1,"flag":true,"tex":1}"#, "/tex: there is no such member"),
      (#"{"text":null,"whole":1,"number":1,"flag":true}"#, "/text: expected a string, received null"),
      (#"[1]"#, "expected an object, received [1]"), ("{", "this is not JSON"),
    ])
  func reading(text: String, reason: String) throws {
    let error = #expect(throws: InputError.self) { try Scalars(JSONInput(text)) }
    #expect(error?.description.hasPrefix(reason) == true, "\(error?.description ?? "")")
  }

  @Test("numbers are read as they were meant")
  func numbers() throws {
    #expect(try Scalars(JSONInput(#"{"text":"","whole":1e2,"number":1e400,"flag":true}"#)).whole == 100)
    #expect(try Scalars(JSONInput(#"{"text":"","whole":-0.0,"number":1e400,"flag":true}"#)).number == .infinity)
    #expect(try Widths(JSONInput(#"{"small":-128,"byte":0,"medium":2147483647,"large":0,"short":0.1}"#)).short == 0.1)
    #expect(throws: InputError.self) {
      try Widths(JSONInput(#"{"small":128,"byte":0,"medium":0,"large":0,"short":0}"#))
    }
    #expect(throws: InputError.self) { try Widths(JSONInput(#"{"small":0,"byte":-1,"medium":0,"large":0,"short":0}"#)) }
  }

  @Test("an absent member leaves the default, a given one replaces it")
  func defaults() throws {
    #expect(try Absences(JSONInput("{}")) == Absences())
    #expect(
      try Absences(JSONInput(#"{"count":7,"tags":["x"]}"#)) == Absences(count: 7, unit: .celsius, tags: ["x"]))
    #expect(throws: InputError.self) { try Absences(validating: #"{"note":null}"#) }
  }

  @Test("a result that JSON cannot say is an error, not null")
  func infinite() {
    #expect(throws: OutputError.notFinite(.infinity)) {
      try Scalars(text: "", whole: 0, number: .infinity, flag: true).encoded()
    }
  }

  @Test("members of a dictionary are sorted, so that one value is one text")
  func sorted() throws {
    #expect(try ["b": 1, "a": 2, "c": 3].encoded() == #"{"a":2,"b":1,"c":3}"#)
  }
}

/// A type, and a value of it to begin with.
private struct Example: Sendable, CustomStringConvertible {
  let type: any ToolValue.Type
  let text: String
  let roundTrip: @Sendable (String) throws -> String
  var description: String { "\(type)" }
}

private func example<Value: ToolValue & Equatable>(_ type: Value.Type, _ text: String) -> Example {
  Example(type: type, text: text) { text in
    let value = try Value(JSONInput(text))
    // Infinite numbers can be read, and not be written.
    guard let again = try? value.encoded() else { return text }
    #expect(try Value(JSONInput(again)) == value)
    return again
  }
}

private func hostVerdict(_ text: String, _ schema: Schema) -> Bool {
  var document = JSONDocument()
  do {
    try document.parse(text)
    return try schema.isValid(document)
  } catch {
    return false
  }
}

private func pluginVerdict(_ text: String, _ type: any ToolValue.Type) -> (accepts: Bool, reason: String) {
  do {
    _ = try type.init(validating: text)
    // And without the rules' help: what the schema accepts, reading accepts.
    _ = try type.init(JSONInput(text))
    return (true, "accepts")
  } catch {
    return (false, "\(error)")
  }
}

/// Changes a JSON text here and there, so that it is sometimes still valid.
private struct JSONMutator {
  private var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  private static let pool = [
    "null", "true", "false", "0", "1", "-1", "2", "3.0", "1e2", "0.5", "0.999999999999999999999", "1e0", "-0", "-0.0",
    "16", "17", "100",
    "100.00000000000000000001", "127", "128", "255", "256", "-128", "-129", "2147483647", "2147483648",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616", "1e400", "-1e400", "1e-400", "5e-324", "0.01", "0.015", "-273.15", "-273.16", "10", "15",
    "1000", "1005",
    #""""#, #""a""#, #""ab""#, #""abc""#, #""abcd""#, #""celsius""#, #""kelvin""#, #""Celsius""#, #""ORD-4521AB""#,
    #""ORD-4521ab""#,
    #""\u0000""#, #""\ud83d\ude00""#, #""é""#, #""e\u0301""#, #""😀😀😀😀😀""#, #""2026-13-99""#, "[]", "[1]", "[1,1]",
    "[1,1.0]",
    #"["a","a"]"#, #"["a","b"]"#, #"["a",null]"#, "[[]]", "[[1.5,2],[]]", "{}", #"{"a":1}"#, #"{"a":0.5,"b":1}"#,
    #"{"a":1,"b":1,"c":1}"#,
    #"{"latitude":1,"longitude":2}"#, #"{"latitude":91,"longitude":2}"#, #"{"name":"x","children":[]}"#,
    #"{"name":"x","children":[{"name":"y","children":[]}]}"#,
  ]

  mutating func mutated(_ text: String) -> String {
    var text = text
    for _ in 0..<Int.random(in: 0...3, using: &random) { text = once(text) }
    return text
  }

  private mutating func once(_ text: String) -> String {
    var document = JSONDocument()
    guard (try? document.parse(text)) != nil else { return text }
    // Places of values, keys left alone.
    var nodes: [Int] = [0]
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      index += 1
      let isObject = document.kind(node) == .object
      guard isObject || document.kind(node) == .array else { continue }
      var child = document.firstChild(node)
      for _ in 0..<document.count(node) {
        let value = isObject ? child + 1 : child
        nodes.append(value)
        child = document.end(value)
      }
    }
    let bytes = Array(text.utf8)
    let node = nodes.randomElement(using: &random)!
    let range = document.sourceRange(node)
    let replacement: String
    switch Int.random(in: 0..<10, using: &random) {
    case 0 where document.kind(node) == .object:
      // Another member, known or not.
      let inner = String(decoding: bytes[(range.lowerBound + 1)..<(range.upperBound - 1)], as: UTF8.self)
      let name = ["extra", "note", "count", "a", "text"].randomElement(using: &random)!
      replacement = "{\(inner)\(inner.isEmpty ? "" : ",")\"\(name)\":\(Self.pool.randomElement(using: &random)!)}"
    case 1 where document.kind(node) == .object && document.count(node) > 0:
      // One member less.
      let gone = Int.random(in: 0..<document.count(node), using: &random)
      var members: [String] = []
      var key = document.firstChild(node)
      for place in 0..<document.count(node) {
        let member = document.sourceRange(key).lowerBound..<document.sourceRange(key + 1).upperBound
        if place != gone { members.append(String(decoding: bytes[member], as: UTF8.self)) }
        key = document.end(key + 1)
      }
      replacement = "{\(members.joined(separator: ","))}"
    default: replacement = Self.pool.randomElement(using: &random)!
    }
    return String(
      decoding: bytes[..<range.lowerBound] + Array(replacement.utf8) + bytes[range.upperBound...], as: UTF8.self)
  }
}

/// A generator whose values a seed reproduces.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

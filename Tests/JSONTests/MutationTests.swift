// Texts that are nearly JSON: the parser and the slow reference must agree on each.

import JSON
import TestSupport
import Testing

@Suite("JSON against the reference parser")
struct MutationTests {
  @Test("both accept and refuse the same damaged texts, and read the same from what they accept")
  func mutations() throws {
    var random = FixedNumbers(state: 2026)
    var document = JSONDocument()
    var writer = JSONWriter()
    var accepted = 0
    let rounds = Int(environment("COLLET_MUTATIONS") ?? "") ?? (isOptimised ? 60_000 : 4_000)
    let seeds = try Self.seeds()
    for round in 0..<rounds {
      let text = Self.damage(seeds[round % seeds.count], &random)
      let wanted = ReferenceParser.read(text)
      let failure = parse(&document, text)
      #expect((failure == nil) == (wanted != nil), "\(failure?.description ?? "accepted"): \(text)")
      if let failure { #expect((0...text.count).contains(failure.offset)) }
      guard failure == nil, let wanted else { continue }
      accepted += 1
      #expect(Value(document) == wanted, "\(text)")
      // What the writer makes of it says the same.
      writer.reset()
      wanted.write(to: &writer)
      try document.parse(writer.utf8)
      #expect(Value(document) == wanted, "\(text)")
    }
    // Damage that always kills the text would test one half only.
    #expect(accepted > rounds / 10)
  }

  /// The vectors that are JSON, and texts that reach the paths for long strings, blocks and large objects.
  private static func seeds() throws -> [[UInt8]] {
    var seeds = [
      #"{"query":"wireless headphones","max_price":49.5,"in_stock":true,"tags":["a","b",null],"page":{"n":1}}"#,
      #"["plain text that is longer than one block of bytes, and \"escapes\" \n\t\\ \/ \u00e9 \ud83d\ude00 in it",1e3]"#,
      #"{"ключ":"значение, которое длиннее одного блока байтов","漢字":"春天的风吹过山谷，小溪在石头之间流淌。孩子们在树下读书。","😀":[]}"#,
      "[0,-0,1,-1,12345678901234567890,0.1,-2.5e-7,1E+2,9007199254740993,0.30000000000000004]",
      "{\n    \"a\" : [ 1 , 2 ] ,\n\t\"b\" : { \"c\" : false }\r\n}",
      "[" + String(repeating: "{\"k\":[", count: 20) + String(repeating: "]}", count: 20) + "]",
    ].map { Array($0.utf8) }
    seeds.append(Array(("{" + (0..<70).map { "\"key\($0)\":\($0)" }.joined(separator: ",") + "}").utf8))
    if let folder = Vectors.folder {
      for name in try listFolder(folder) where name.hasPrefix("y_") { seeds.append(try readFile(folder + "/" + name)) }
    }
    return seeds
  }

  /// Changes up to three places: other bytes, bytes that mean something to JSON, gaps, copies of a stretch.
  private static func damage(_ seed: [UInt8], _ random: inout FixedNumbers) -> [UInt8] {
    var text = seed
    let meaningful =
      Array("\"\\{}[],:0123456789.eE+-truefalsn \n\tu/bd8Fc".utf8) + [
        0x00, 0x1F, 0x7F, 0x80, 0xBF, 0xC3, 0xE2, 0xED, 0xF4, 0xFF,
      ]
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let place = Int.random(in: 0...text.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where place < text.count: text[place] = meaningful.randomElement(using: &random)!
      case 1: text.insert(meaningful.randomElement(using: &random)!, at: place)
      case 2 where place < text.count: text.remove(at: place)
      case 3 where place < text.count: text[place] = UInt8.random(in: 0...255, using: &random)
      case 4:
        let end = min(text.count, place + Int.random(in: 0...20, using: &random))
        text.insert(contentsOf: text[place..<end], at: Int.random(in: 0...text.count, using: &random))
      default:
        let end = min(text.count, place + Int.random(in: 0...4, using: &random))
        text.removeSubrange(place..<end)
      }
    }
    return text
  }
}

import JSON
import TestSupport
import Testing

@testable import Bindings
@testable import Plugins

/// Tools that are right, changed at random until most of them are not: whatever is left, reading a manifest ends in a verdict, and
/// what was read the worker accepts.
@Suite("Bindings: random manifests")
struct RandomManifestTests {
  /// Optimised code reads them in a tenth of the time.
  #if DEBUG
    static let count = 1_000
  #else
    static let count = 4_000
  #endif

  @Test("reading ends in a verdict, and what passes it can be run", arguments: [1, 2, 3, 4] as [UInt64])
  func verdicts(seed: UInt64) throws {
    var maker = try ManifestMaker(seed: environment("COLLET_SEED").flatMap(UInt64.init) ?? seed)
    var accepted = 0
    for round in 0..<Self.count {
      let text = maker.manifest()
      guard let manifest = ManifestReader.read(Array(text.utf8)).manifest else { continue }
      accepted += 1
      let refused = try refusal(of: manifest)
      #expect(refused == nil, "seed \(maker.seed), round \(round): \(text)")
    }
    // Were nothing accepted any more, nothing would be tested.
    #expect(accepted > Self.count / 20, "\(accepted)")
    #expect(accepted < Self.count * 19 / 20, "\(accepted)")
  }
}

/// JSON that can be changed.
private indirect enum Tree {
  case object([(key: String, value: Tree)])
  case array([Tree])
  case string(String)
  /// A number, a word: as it is written.
  case word(String)

  init(_ node: Int, of document: borrowing JSONDocument) {
    switch document.kind(node) {
    case .object: self = .object(document.members(node).map { ($0.key, Tree($0.value, of: document)) })
    case .array: self = .array(document.elements(node).map { Tree($0, of: document) })
    case .string: self = .string(document.string(node))
    case .integer, .number: self = .word(document.numberText(node))
    case .true: self = .word("true")
    case .false: self = .word("false")
    case .null: self = .word("null")
    }
  }

  init(_ text: String) throws {
    var document = JSONDocument()
    try document.parse(text)
    self = Tree(0, of: document)
  }

  func write(into writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(member.key)
        member.value.write(into: &writer)
      }
      writer.endObject()
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(into: &writer) }
      writer.endArray()
    case .string(let text): writer.string(text)
    case .word(let text): writer.raw(text)
    }
  }

  var text: String {
    var writer = JSONWriter()
    write(into: &writer)
    return writer.string
  }

  subscript(key: String) -> Tree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// Itself and everything inside.
  var count: Int {
    switch self {
    case .object(let members): members.reduce(1) { $0 + $1.value.count }
    case .array(let elements): elements.reduce(1) { $0 + $1.count }
    case .string, .word: 1
    }
  }

  /// Every text in it.
  var strings: [String] {
    switch self {
    case .object(let members): members.flatMap(\.value.strings)
    case .array(let elements): elements.flatMap(\.strings)
    case .string(let text): [text]
    case .word: []
    }
  }

  /// Changes what stands at a place, counted from itself on.
  func changed(at place: Int, _ change: (Tree) -> Tree) -> Tree {
    guard place > 0 else { return change(self) }
    var left = place - 1
    func inside(_ tree: Tree) -> Tree {
      defer { left -= tree.count }
      return left >= 0 && left < tree.count ? tree.changed(at: left, change) : tree
    }
    switch self {
    case .object(let members): return .object(members.map { ($0.key, inside($0.value)) })
    case .array(let elements): return .array(elements.map(inside))
    case .string, .word: return self
    }
  }

  func at(_ place: Int) -> Tree {
    var found = self
    _ = changed(at: place) {
      found = $0
      return $0
    }
    return found
  }
}

/// Changes valid tools at random.
private struct ManifestMaker {
  let seed: UInt64
  private var state: UInt64
  private let tools: [(tool: Tree, types: Tree)]

  init(seed: UInt64) throws {
    self.seed = seed
    state = seed &* 0x9E37_79B9_7F4A_7C15
    var tools: [(Tree, Tree)] = []
    for text in [HandleTests.manifest, MemoryTests.manifest, StructTests.manifest] {
      let manifest = try Tree(text)
      guard case .array(let found)? = manifest["tools"], let types = manifest["bind"]?["types"] else { continue }
      tools += found.map { ($0, types) }
    }
    for name in ["libm", "zlib", "system", "sqlite", "uuid", "idn"] {
      let text = String(decoding: try readFile("\(repositoryRoot)/manifests/\(name).json"), as: UTF8.self)
      let manifest = try Tree(text)
      guard case .array(let found)? = manifest["tools"] else { continue }
      // A few of each are enough; a manifest may have no named types.
      tools += found.prefix(6).map { ($0, manifest["bind"]?["types"] ?? .object([])) }
    }
    self.tools = tools
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  private mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  private mutating func one<T>(of values: [T]) -> T { values[below(values.count)] }

  mutating func manifest() -> String {
    var (tool, types) = one(of: tools)
    // What the tool calls, without what the host checks besides.
    if case .object(let members) = tool {
      tool = .object(members.filter { ["name", "description", "function", "steps"].contains($0.key) })
    }
    for _ in 0..<(1 + below(3)) {
      if below(8) == 0 { types = changed(types, types) } else { tool = changed(tool, types) }
    }
    if below(8) == 0, let steps = steps(of: tool) { tool = steps }
    return """
      {"manifest_version": 1, "name": "random", "version": "1", "description": "d",
       "config": {"type": "object", "properties": {"database": {"type": "string"}}},
       "bind": {"library": "libc.so.6", "types": \(types.text)}, "tools": [\(tool.text)]}
      """
  }

  /// The function as a step, and another tool's behind it.
  private mutating func steps(of tool: Tree) -> Tree? {
    guard let function = tool["function"], let other = one(of: tools).tool["function"] else { return nil }
    return .object([
      ("name", .string("steps")), ("description", .string("d")), ("steps", .array([function, changed(other, other)])),
    ])
  }

  private static let argumentKeys = ManifestBuilder.argumentKeys + ManifestBuilder.outputKeys

  private mutating func changed(_ tree: Tree, _ types: Tree) -> Tree {
    var names = tree.strings.filter(Names.isArgument)
    if names.isEmpty { names = ["a"] }
    let value = value(names, types)
    let key = one(of: Self.argumentKeys)
    let (choice, other) = (below(8), tree.at(below(tree.count)))
    let chance = below(1 << 20)
    return tree.changed(at: below(tree.count)) { old in
      switch (old, choice) {
      case (.object(var members), 0...4):
        if choice < 2, !members.isEmpty {
          members.remove(at: chance % members.count)
        } else if choice == 2, !members.isEmpty {
          members[chance % members.count].value = value
        } else {
          members.removeAll { $0.key == key }
          members.append((key, value))
        }
        return .object(members)
      case (.array(var elements), 0...4) where !elements.isEmpty:
        switch choice {
        case 0: elements.remove(at: chance % elements.count)
        case 1: elements.append(elements[chance % elements.count])
        case 2: elements.swapAt(chance % elements.count, chance / 7 % elements.count)
        default: elements.append(other)
        }
        return .array(elements)
      case (_, 7): return other
      default: return value
      }
    }
  }

  /// Something that could stand somewhere.
  private mutating func value(_ names: [String], _ types: Tree) -> Tree {
    let some = one(of: names)
    let another = one(of: names)
    switch below(7) {
    case 0: return .word(one(of: ["true", "false", "null", "0", "1", "-1", "3", "65536", "1e30", "1.5", "67108864"]))
    case 1: return .string(some)
    case 2:
      var known = ManifestBuilder.typeWords
      if case .object(let members) = types { known += members.map(\.key) + members.map(\.key) }
      return .string(one(of: known))
    case 3:
      return .string(
        one(of: [
          "length(\(some))", "\(some) + length(\(another)) * 2", "\(some)", "result", "errno", "result - \(some)",
          "\(some) - (\(another) - (\(some) - (\(another) - (\(some) - (\(another) - 1)))))", "\(some).a", "1 / 0",
          "18446744073709551615 * \(some)", "length(\(some)) - (length(\(some)) - (length(\(another)) - 1))",
        ]))
    case 4:
      return .string(
        one(of: [
          "result == null", "\(some) == null", "\(some) < \(another)", "length(\(some)) > 3 and result != 0",
          "errno == ENOENT", "result == result and \(some) > 1.5",
        ]))
    case 5:
      return .string(
        one(of: ["in", "out", "in-out", "pointer", "value", "free", "always", "{text}", "{result} {errno}"]))
    default:
      return .object([("array", .string(one(of: ManifestBuilder.typeWords))), ("count", .word("\(1 + below(70_000))"))])
    }
  }
}

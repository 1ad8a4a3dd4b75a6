import TestSupport
import Testing

@testable import Plugins

/// Functions with signatures made up from a seed, compiled by the C compiler of this machine. Each takes its arguments,
/// returns one of them and hands out a hash of them all; each is also called from C with the same values.
@Suite("Bindings: random signatures")
struct RandomSignatureTests {
  static var count: Int { 50 }

  @Test("calls through a binding and calls from C see the same values", arguments: [1, 2, 3] as [UInt64])
  func agree(seed: UInt64) throws {
    var maker = SignatureMaker(seed: environment("COLLET_SEED").flatMap(UInt64.init) ?? seed)
    maker.make(Self.count)
    let path = try PluginFixture.build(source: maker.source, named: "random\(maker.seed)", flags: ["-O2"])
    let library = try ForeignLibrary(
      manifestText(maker.tools.joined(separator: ","), types: maker.types, library: path), library: path)
    for (index, call) in maker.calls.enumerated() {
      let direct = library.call("direct_\(index)")
      let expected = #"{"result":\#(call.result),"hash":\#(direct)}"#
      let found = library.call("f_\(index)", call.arguments)
      #expect(
        found == expected,
        "seed \(maker.seed), function \(index): \(library.manifest.prototypes(of: "f_\(index)")) \(call.arguments)")
    }
  }
}

/// Makes C, a manifest and calls up.
struct SignatureMaker {
  let seed: UInt64
  private var state: UInt64
  private var structs: [(name: String, fields: [(name: String, type: Kind)])] = []
  private var functions = ""
  private(set) var tools: [String] = []
  private(set) var calls: [(arguments: String, result: String)] = []

  indirect enum Kind {
    case number(String)
    case structure(Int)
    case array(Kind, Int)
  }

  private static let numbers: [(type: String, c: String)] = [
    ("i8", "int8_t"), ("u8", "uint8_t"), ("i16", "int16_t"), ("u16", "uint16_t"), ("i32", "int32_t"),
    ("u32", "uint32_t"), ("i64", "int64_t"), ("u64", "uint64_t"), ("float", "float"), ("double", "double"),
    ("bool", "_Bool"), ("double", "double"), ("float", "float"),
  ]

  init(seed: UInt64) {
    self.seed = seed
    state = seed &* 0x9E37_79B9_7F4A_7C15
    for index in 0..<14 {
      var fields: [(String, Kind)] = []
      for field in 0..<(1 + below(5)) {
        fields.append(("m\(field)", kind(allowArray: true, structsBelow: min(index, 4))))
      }
      structs.append(("s\(index)", fields))
    }
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  private mutating func kind(allowArray: Bool, structsBelow: Int) -> Kind {
    let choice = below(10)
    if choice == 0, structsBelow > 0 { return .structure(below(structsBelow)) }
    if choice == 1, allowArray { return .array(kind(allowArray: false, structsBelow: structsBelow), 1 + below(4)) }
    return .number(Self.numbers[below(Self.numbers.count)].type)
  }

  // MARK: C

  private func c(_ kind: Kind, _ name: String) -> String {
    switch kind {
    case .number(let type): "\(Self.numbers.first { $0.type == type }!.c) \(name)"
    case .structure(let index): "struct \(structs[index].name) \(name)"
    case .array(let element, let count): "\(c(element, name))[\(count)]"
    }
  }

  private func mix(_ kind: Kind, _ place: String) -> String {
    switch kind {
    case .number(let type):
      type == "float" ? "MIXF(\(place));" : type == "double" ? "MIXD(\(place));" : "MIX(\(place));"
    case .structure(let index):
      structs[index].fields.map { mix($0.type, "\(place).\($0.name)") }.joined(separator: " ")
    case .array(let element, let count):
      (0..<count).map { mix(element, "\(place)[\($0)]") }.joined(separator: " ")
    }
  }

  var source: String {
    let head = """
      #include <stdint.h>
      #include <string.h>
      #define EXPORT __attribute__((visibility("default")))
      #define MIX(x) (h = (h ^ (uint64_t)(x)) * 0x100000001b3u)
      #define MIXD(x) do { double d_ = (x); uint64_t b_; memcpy(&b_, &d_, 8); MIX(b_); } while (0)
      #define MIXF(x) do { float d_ = (x); uint32_t b_; memcpy(&b_, &d_, 4); MIX(b_); } while (0)

      """
    let declared = structs.map { structure in
      "struct \(structure.name) { \(structure.fields.map { c($0.type, $0.name) + ";" }.joined(separator: " ")) };\n"
    }
    return head + declared.joined() + functions
  }

  // MARK: Manifest

  private func json(_ kind: Kind) -> String {
    switch kind {
    case .number(let type): "\"\(type)\""
    case .structure(let index): "\"\(structs[index].name)\""
    case .array(let element, let count): #"{"array": \#(json(element)), "count": \#(count)}"#
    }
  }

  var types: String {
    "{"
      + structs.map { structure in
        let fields = structure.fields.map { #"{"name": "\#($0.name)", "type": \#(json($0.type))}"# }
        return #""\#(structure.name)": {"struct": [\#(fields.joined(separator: ", "))]}"#
      }.joined(separator: ", ") + "}"
  }

  // MARK: Values

  /// As JSON, and as C.
  private mutating func value(_ kind: Kind) -> (json: String, c: String) {
    switch kind {
    case .number(let type):
      switch type {
      case "bool":
        let isTrue = below(2) == 1
        return (isTrue ? "true" : "false", isTrue ? "1" : "0")
      case "double", "float":
        let number = Double(below(2_000_001) - 1_000_000) / 8
        return (number.description, type == "float" ? "(float)\(number)" : "\(number)")
      default:
        let bits = UInt64(type.dropFirst())!
        let raw = below(4) == 0 ? (below(2) == 0 ? UInt64.max : 1 << (bits - 1)) : next()
        let cut = bits == 64 ? raw : raw & ((1 << bits) - 1)
        let name = Self.numbers.first { $0.type == type }!.c
        if type.hasPrefix("u") { return ("\(cut)", "(\(name))\(cut)ull") }
        let signed = Int64(bitPattern: cut << (64 - bits)) >> Int64(64 - bits)
        return ("\(signed)", "(\(name))\(cut)ull")
      }
    case .structure(let index):
      let fields = structs[index].fields.map { ($0.name, value($0.type)) }
      return (
        "{" + fields.map { "\"\($0.0)\":\($0.1.json)" }.joined(separator: ",") + "}",
        "{" + fields.map { $0.1.c }.joined(separator: ", ") + "}"
      )
    case .array(let element, let count):
      let values = (0..<count).map { _ in value(element) }
      return (
        "[" + values.map(\.json).joined(separator: ",") + "]", "{" + values.map(\.c).joined(separator: ", ") + "}"
      )
    }
  }

  // MARK: Functions

  mutating func make(_ count: Int) {
    for index in 0..<count {
      let kinds = (0..<(1 + below(14))).map { _ in
        below(4) == 0 ? Kind.structure(below(structs.count)) : kind(allowArray: false, structsBelow: structs.count)
      }
      let byPointer = kinds.map { kind in
        if case .structure = kind { return below(3) == 0 }
        return below(12) == 0
      }
      let returned = below(kinds.count)
      let values = kinds.map { value($0) }
      let names = kinds.indices.map { "a\($0)" }
      let places = names.indices.map { byPointer[$0] ? "(*\(names[$0]))" : names[$0] }
      var parameters = names.indices.map { c(kinds[$0], (byPointer[$0] ? "*" : "") + names[$0]) }
      parameters.append("uint64_t *hash")
      functions += """
        EXPORT \(c(kinds[returned], "f_\(index)"))(\(parameters.joined(separator: ", "))) {
            uint64_t h = 0xcbf29ce484222325u;
            \(names.indices.map { mix(kinds[$0], places[$0]) }.joined(separator: "\n    "))
            *hash = h;
            return \(places[returned]);
        }
        EXPORT uint64_t direct_\(index)(void) {
            uint64_t hash = 0;
            \(names.indices.map { "\(c(kinds[$0], names[$0])) = \(values[$0].c);" }.joined(separator: "\n    "))
            f_\(index)(\((names.indices.map { (byPointer[$0] ? "&" : "") + names[$0] } + ["&hash"]).joined(separator: ", ")));
            return hash;
        }

        """
      var arguments = names.indices.map { place in
        #"{"name": "\#(names[place])", "type": \#(json(kinds[place]))\#(byPointer[place] ? #", "by": "pointer""# : "")}"#
      }
      arguments.append(#"{"name": "hash", "type": "u64", "direction": "out"}"#)
      tools.append(toolText("f_\(index)", returns: json(kinds[returned]), arguments.joined(separator: ", ")))
      tools.append(toolText("direct_\(index)", returns: "\"u64\""))
      calls.append(
        (
          "{" + names.indices.map { "\"\(names[$0])\":\(values[$0].json)" }.joined(separator: ",") + "}",
          values[returned].json
        ))
    }
  }
}

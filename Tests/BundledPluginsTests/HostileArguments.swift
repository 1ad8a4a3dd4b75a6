// Arguments that a tool's schema allows and that nobody would think of: what a plugin must survive.

import JSON
import JSONSchema
import Plugins
import TestSupport

/// Valid arguments at the edges of a schema, made from a seed.
///
/// From the samples of the manifest one member after the other is replaced by the values that `HostileValues` finds for
/// its schema, then several at once; what the schema refuses is dropped, as the host would never hand it on.
struct HostileArguments {
  /// `COLLET_SEED`, else another one in each process; whoever reports a failure names it.
  static let seed: UInt64 = {
    let seed = environment("COLLET_SEED").flatMap { UInt64($0) } ?? .random(in: 1 ... .max)
    print("hostile arguments are made with COLLET_SEED=\(seed)")
    return seed
  }()

  /// JSON texts, each valid by the tool's parameters.
  let texts: [String]

  /// How many arguments with several strange members are tried.
  private static let mixturesMax = 150

  init(_ tool: Tool, seed: UInt64) throws {
    let parameters = try JSONTree(tool.parameters)
    var values = HostileValues(root: parameters, seed: seed &+ tool.name.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
    var samples = try tool.samples.map { try JSONTree($0)["arguments"] ?? .object([]) }
    if samples.isEmpty { samples = [.object([])] }
    var candidates: [String] = []
    for sample in samples {
      candidates += values.objects(parameters, like: sample)
    }
    candidates += values.mixtures(parameters, like: samples, count: Self.mixturesMax)

    let schema = try Schema(tool.parameters)
    var document = JSONDocument()
    var seen: Set<String> = []
    var valid: [String] = []
    for text in candidates where seen.insert(text).inserted {
      guard (try? document.parse(text)) != nil, try schema.isValid(document) else { continue }
      valid.append(text)
    }
    texts = valid
  }
}

/// SplitMix64: the same numbers for the same seed, on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

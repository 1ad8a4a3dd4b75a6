// Arguments that a tool's schema allows and that nobody would think of: what a plugin must survive.

import JSON
import JSONSchema
import Plugins
import Synchronization
import TestSupport

/// Valid arguments at the edges of a schema, made from a seed.
///
/// From the samples of the manifest one member after the other is replaced by the values that `HostileValues` finds for
/// its schema, then several at once; what the schema refuses is dropped, as the host would never hand it on.
enum HostileArguments {
  /// `COLLET_SEED`, else another one in each process; whoever reports a failure names it.
  static let seed: UInt64 = {
    let seed = environment("COLLET_SEED").flatMap { UInt64($0) } ?? .random(in: 1 ... .max)
    print("hostile arguments are made with COLLET_SEED=\(seed)")
    return seed
  }()

  /// How many arguments with several strange members are tried.
  private static let mixturesMax = 150

  private static let made = Mutex<[String: [String]]>([:])

  /// JSON texts, each valid by the tool's parameters. Made once in a process, and not on the I/O thread, where it would
  /// hold up everybody's calls.
  static func texts(for tool: Tool, of plugin: String, seed: UInt64 = seed) async throws -> [String] {
    let key = "\(plugin)/\(tool.name)"
    if let texts = made.withLock({ $0[key] }) { return texts }
    let texts = try make(tool, seed &+ key.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) })
    made.withLock { $0[key] = texts }
    return texts
  }

  private static func make(_ tool: Tool, _ seed: UInt64) throws -> [String] {
    let parameters = try JSONTree(tool.parameters)
    var values = HostileValues(root: parameters, seed: seed)
    var samples = try tool.samples.map { try JSONTree($0)["arguments"] ?? .object([]) }
    if samples.isEmpty { samples = [.object([])] }
    var candidates: [String] = []
    for sample in samples { candidates += values.objects(parameters, like: sample) }
    candidates += values.mixtures(parameters, like: samples, count: mixturesMax)

    let schema = try Schema(tool.parameters)
    var document = JSONDocument()
    var seen: Set<String> = []
    return try candidates.filter { text in
      guard seen.insert(text).inserted, (try? document.parse(text)) != nil else { return false }
      return try schema.isValid(document)
    }
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

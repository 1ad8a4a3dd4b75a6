// Arguments that a tool's schema allows and that nobody would think of: what a plugin must survive.

import EdgeValues
import Plugins
import Synchronization
import TestSupport

/// Valid arguments at the edges of a tool's schema, made from a seed.
enum HostileArguments {
  /// `COLLET_SEED`, else another one in each process; whoever reports a failure names it.
  static let seed: UInt64 = {
    let seed = environment("COLLET_SEED").flatMap { UInt64($0) } ?? .random(in: 1 ... .max)
    print("hostile arguments are made with COLLET_SEED=\(seed)")
    return seed
  }()

  private static let made = Mutex<[String: [String]]>([:])

  /// JSON texts, each valid by the tool's parameters. Made once in a process, and not on the I/O thread, where it would
  /// hold up everybody's calls.
  static func texts(for tool: Tool, of plugin: String, seed: UInt64 = seed) async throws -> [String] {
    let key = "\(plugin)/\(tool.name)"
    if let texts = made.withLock({ $0[key] }) { return texts }
    let samples = try tool.samples.map { Array((try JSONTree($0)["arguments"]?.text ?? "{}").utf8) }
    let texts = try EdgeArguments(
      parameters: tool.parameters, samples: samples, seed: seed &+ key.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) }
    ).valid
    made.withLock { $0[key] = texts }
    return texts
  }
}

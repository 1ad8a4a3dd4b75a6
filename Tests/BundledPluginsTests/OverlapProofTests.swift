import ColletABI
import EdgeValues
import EventLoop
import Plugins
import Runners
import TestSupport
import Testing

/// Calls that meet other calls.
@Suite("Proof: eight callers at once of the bundled plugins")
struct OverlapProofTests {
  private static let callersCount = 8

  @Test("through the host, each answer is the one that the call gets alone", arguments: BundledManifests.names)
  @IO
  func throughHost(plugin: String) async throws {
    let host = try ProofHost(plugin, onThreads: true)
    let calls = try await overlapping(host)
    var alone: [ProvedAnswer] = []
    for call in calls { alone.append(await host.call(call.tool, call.arguments, as: call.principal)) }
    await withTaskGroup(of: Void.self) { group in
      for caller in 0..<Self.callersCount {
        group.addTask { [alone] in
          await compare(calls, alone, startingAt: caller * calls.count / Self.callersCount, on: host)
        }
      }
    }
    await host.drain()
    #expect(host.faults == [], "COLLET_SEED=\(HostileArguments.seed)")
  }

  /// Without the host's own thread between two calls, so that they meet as often as can be.
  @Test(
    "on eight threads inside a plugin, each answer is the one that the call gets alone",
    arguments: BundledManifests.names)
  @IO
  func inside(plugin: String) async throws {
    let host = try ProofHost(plugin)
    guard host.plugin.manifest?.threading == .concurrent else {
      try Test.cancel("\(plugin) lets nobody in beside another call")
    }
    let direct = try BuiltPlugin.named(plugin, config: host.configuration)
    let calls = try await overlapping(host).filter { isComparable($0.tool, host) }
    let alone = calls.map { direct.call($0.tool, $0.arguments, as: $0.principal) }
    #expect(alone.allSatisfy { $0.fault == nil })
    let callers = (0..<Self.callersCount).map { caller in
      TestThread { [calls, alone] in
        calls.indices.map { ($0 + caller * 7) % calls.count }
          .filter { direct.call(calls[$0].tool, calls[$0].arguments, as: calls[$0].principal) != alone[$0] }
          .map { calls[$0].arguments }
      }
    }
    for caller in callers {
      #expect(caller.join() == [], "COLLET_SEED=\(HostileArguments.seed)")
    }
  }
}

/// Makes every call once, and holds its answer against the one that it got alone.
@IO
private func compare(_ calls: [SampleCall], _ alone: [ProvedAnswer], startingAt first: Int, on host: ProofHost) async {
  for index in calls.indices.map({ ($0 + first) % calls.count }) {
    let call = calls[index]
    let answer = await host.call(call.tool, call.arguments, as: call.principal)
    let isSame = answer.outcome == alone[index].outcome && (answer == alone[index] || !isComparable(call.tool, host))
    #expect(
      isSame,
      "COLLET_SEED=\(HostileArguments.seed) \(call.tool) \(call.arguments.prefix(500)): \(answer), \(alone[index])")
  }
}

/// Samples and some hostile calls of every tool that may be called often.
@IO
private func overlapping(_ host: ProofHost) async throws -> [SampleCall] {
  var random = SeededRandom(HostileArguments.seed)
  var calls: [SampleCall] = []
  for tool in host.tools {
    let name = "\(host.plugin.name)/\(tool.name)"
    guard !ProofExceptions.writes.contains(name) else { continue }
    calls += try tool.sampleCalls()
    guard !ProofExceptions.waits.contains(name), !ProofExceptions.failsOnDemand.contains(name) else { continue }
    let principal = try tool.base().principal
    let texts = try await HostileArguments.texts(for: tool, of: host.plugin.name).filter { $0.utf8.count < 10_000 }
    calls += texts.shuffled(using: &random).prefix(60).map {
      SampleCall(tool: tool.name, arguments: $0, principal: principal)
    }
  }
  return calls
}

/// Whether two answers of a tool must be the same: one that depends on the moment of the call says `open_world`.
@IO
private func isComparable(_ name: String, _ host: ProofHost) -> Bool {
  guard let tool = host.tools.first(where: { $0.name == name }) else { return false }
  return tool.annotations.readOnly == true && tool.annotations.openWorld != true
}

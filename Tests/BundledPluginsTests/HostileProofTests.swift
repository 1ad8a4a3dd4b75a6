import EventLoop
import Plugins
import Runners
import TestSupport
import Testing

/// Arguments that the schema allows and that hurt.
@Suite("Proof: hostile arguments for the bundled plugins")
struct HostileProofTests {
  /// What the host itself may say of a call that reached its tool and ended as it should.
  private static let genericCodes = ["TOOL_ERROR", "RESULT_TOO_LARGE"]

  @Test(
    "whatever the schema allows is answered once, with a result or a declared failure",
    arguments: BundledManifests.names)
  @IO
  func hostile(plugin: String) async throws {
    let host = try ProofHost(plugin)
    let seed = HostileArguments.seed
    for tool in host.tools where !ProofExceptions.failsOnDemand.contains("\(plugin)/\(tool.name)") {
      var texts = try await HostileArguments.texts(for: tool, of: plugin)
      #expect(!texts.isEmpty, "\(tool.name) takes nothing")
      if ProofExceptions.waits.contains("\(plugin)/\(tool.name)") { texts = Array(texts.prefix(5)) }
      let principal = try tool.base().principal
      let known = Array(tool.errors.keys) + Self.genericCodes
      for text in texts {
        let answer = await host.call(tool.name, text, as: principal)
        #expect(
          answer.times == 1 && (answer.outcome == .ok || answer.outcome != .internal && known.contains(answer.code)),
          "COLLET_SEED=\(seed) \(tool.name) \(text.prefix(500)): \(answer)")
      }
    }
    await host.drain()
    #expect(host.faults == [], "COLLET_SEED=\(seed)")
  }
}

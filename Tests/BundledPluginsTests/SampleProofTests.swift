import EdgeValues
import EventLoop
import Plugins
import Runners
import TestSupport
import Testing

/// What the manifests promise, through the real host.
@Suite("Proof: samples and errors of the bundled plugins")
struct SampleProofTests {
  /// The host checks each result against `returns`, so that a wrong one is no success.
  @Test("every sample succeeds", arguments: BundledManifests.names)
  @IO
  func samples(plugin: String) async throws {
    let host = try ProofHost(plugin)
    #expect(host.plugin.state == .ready, "\(host.plugin.reason)")
    #expect(host.plugin.warnings == [])
    for tool in host.tools {
      let samples = try tool.sampleCalls()
      #expect(!samples.isEmpty, "\(tool.name) has no sample")
      #expect(tool.returns != nil, "\(tool.name) does not say what it returns")
      for sample in samples {
        let answer = await host.call(sample.tool, sample.arguments, as: sample.principal)
        if let code = ProofExceptions.needsNetwork["\(plugin)/\(tool.name)"] {
          #expect(answer.outcome == .permanent && answer.code == code && answer.times == 1, "\(answer)")
        } else {
          #expect(answer.outcome == .ok && answer.times == 1, "\(sample.arguments): \(answer)")
        }
      }
    }
    await host.drain()
    #expect(host.faults == [])
  }

  @Test("every declared error is provoked, and comes in its class", arguments: BundledManifests.names)
  @IO
  func errors(plugin: String) async throws {
    let cases = try ErrorCase.all(of: plugin)
    let tools = try ProofHost(plugin).tools
    for (config, cases) in Dictionary(grouping: cases, by: \.config) {
      let host = try ProofHost(plugin, config: config)
      for error in cases where error.provokedBy == nil {
        let answer = await host.call(error.tool, error.arguments, as: error.principal)
        #expect(answer.outcome.rawValue == error.outcome && answer.times == 1, "\(error): \(answer)")
        #expect(answer.code == (error.outcome == "internal" ? "INTERNAL_ERROR" : error.code), "\(error): \(answer)")
      }
      await host.drain()
      #expect(host.faults == [])
    }
    for tool in tools {
      let proved = cases.filter { $0.tool == tool.name }
      for (code, outcome) in tool.errors {
        #expect(proved.contains { $0.code == code && $0.outcome == outcome.rawValue }, "\(tool.name): \(code)")
      }
      #expect(
        proved.allSatisfy { tool.errors[$0.code] != nil }, "\(tool.name) has cases of codes that it does not declare")
    }
    let names = tools.map(\.name)
    #expect(cases.allSatisfy { names.contains($0.tool) })
  }
}

/// A call that must fail in a certain way, from `Cases/PLUGIN.json`.
private struct ErrorCase: CustomStringConvertible {
  let tool: String
  let arguments: String
  let principal: Principal
  /// What the operator would have configured.
  let config: String
  let code: String
  let outcome: String
  /// For an error that needs more than arguments and configuration (a locked file, a network that is down): the file
  /// beside this one whose tests call the tool and expect the code.
  let provokedBy: String?

  var description: String { "\(tool) \(arguments.prefix(200)) \(config) must give \(code)" }

  /// Those of one plugin; none when it declares no errors.
  static func all(of plugin: String) throws -> [ErrorCase] {
    let folder = repositoryRoot + "/Tests/BundledPluginsTests"
    let path = "\(folder)/Cases/\(plugin).json"
    guard Conformance.exists(path) else { return [] }
    return try JSONTree(readFile(path)).elements.map { json in
      let error = ErrorCase(
        tool: json["tool"]?.string ?? "", arguments: json["arguments"]?.text ?? "{}",
        principal: Principal(json["principal"]), config: json["config"]?.text ?? "{}", code: json["code"]?.string ?? "",
        outcome: json["class"]?.string ?? "", provokedBy: json["provoked_by"]?.string)
      if let file = error.provokedBy {
        let source = String(decoding: try readFile("\(folder)/\(file)"), as: UTF8.self)
        let isExpected = source.split(separator: "\n").contains {
          $0.contains("#expect(") && $0.contains("\"\(error.code)\"")
        }
        #expect(isExpected, "no test of \(file) expects \(error.code)")
        #expect(source.contains("\"\(error.tool)\""), "no test of \(file) calls \(error.tool)")
      }
      return error
    }
  }
}

// Levels 3 and 4: the samples of the manifest, called through the runtime that the host uses, and the rules of a call.

import EdgeValues
import EventLoop
import JSONSchema
import Plugins

extension Checker {
  typealias Findings = [(status: CheckStatus, text: String)]

  // MARK: Level 3

  func checkSamples() async throws {
    let advice = "a sample has to work as it stands; its failure's message says what was missing"
    try await check("call.samples", 3) {
      try await overTools("each sample is answered OK, with what 'returns' promises", advice) { tool, samples in
        let run = try await call(tool, samples)
        if let finding = lost(run, tool) { return [finding] }
        let returns = tool.returns.flatMap { try? Schema($0, options: SchemaOptions()) }
        let outcomes = CallOutcome.all(in: run.report)
        return samples.indices.flatMap { sampleFindings(tool, $0, outcomes[$0] ?? CallOutcome(), returns) }
      }
    }
    noteUncalled()
  }

  /// Tools that have no sample, where others have.
  func noteUncalled() {
    let without = (subject.manifest?.tools ?? []).filter(\.samples.isEmpty).map(\.name)
    if !without.isEmpty && obstacle.isEmpty && without.count < subject.manifest?.tools.count ?? 0 {
      note(
        "call.samples", 3,
        .skip(
          "not called, because they have no sample: \(without.joined(separator: ", "))",
          "give each tool \"samples\" in the manifest"))
    }
  }

  func sampleFindings(_ tool: Tool, _ index: Int, _ outcome: CallOutcome, _ returns: Schema?) -> Findings {
    let place = "\(tool.name), sample \(index)"
    guard outcome.isOK else {
      let words = "\(place): answered \(outcome.summary)"
      // What the host does for a plugin is not there in a check.
      let grants = subject.manifest?.grants
      let needsServices = grants.map { !$0.http.isEmpty || !$0.secrets.isEmpty || $0.storage > 0 } ?? false
      if needsServices && outcome.fault.isEmpty && (outcome.status == 1 || outcome.status == 2) {
        return [(.warn, words + " (a check offers no services)")]
      }
      return [(.fail, words)]
    }
    goodSamples.insert(SamplePlace(tool: tool.name, index: index))
    return outcome.promiseProblem(returns).map { [(.fail, "\(place): \($0)")] } ?? []
  }

  // MARK: Level 4

  func checkRules() async throws {
    try await check("call.rules", 4) {
      try await overTools(
        "parts in order, known statuses, nothing used after its end",
        "docs/plugins.md shows the order of parts and the statuses"
      ) { tool, samples in
        let run = try await call(tool, samples)
        if let finding = lost(run, tool) { return [finding] }
        let faults = CallOutcome.all(in: run.report).values.map(\.fault).filter { !$0.isEmpty }
        let misuses = run.report.all(ProbeRun.Tag.misuse).map(\.text)
        return Set(faults + misuses).sorted().map { (.fail, "\(tool.name): \($0)") }
      }
    }
    try await check("call.content", 4) {
      try await overTools(
        "texts are UTF-8, JSON is strict", "write UTF-8 in text parts and one strict JSON text in a JSON part"
      ) { tool, samples in
        let run = try await call(tool, samples)
        if let finding = lost(run, tool) { return [finding] }
        let outcomes = CallOutcome.all(in: run.report)
        return samples.indices.compactMap { index in
          guard let outcome = outcomes[index], outcome.isOK else { return nil }
          return outcome.contentProblem().map { (.fail, "\(tool.name), sample \(index): \($0)") }
        }
      }
    }
    try await check("call.fail", 4) { try await failures() }
    try await check("call.unknown_tool", 4) { try await unknownTools() }
    try await check("call.tool_name", 4) { try await toolNames() }
    try await check("call.repeat", 4) { try await repeats() }
    try await check("call.quiet", 4) {
      try await overTools(
        "calls print nothing to standard output",
        "standard output belongs to the host's user: write to host->log, or to standard error"
      ) { tool, samples in
        let run = try await call(tool, samples)
        if let finding = lost(run, tool) { return [finding] }
        let verdict = Self.quiet(run)
        return verdict.status == .pass ? [] : [(.fail, "\(tool.name): \(verdict.message)")]
      }
    }
    // What the entry starts is told once, with load.processes.
    let isSeen = obstacle.isEmpty && subject.manifest?.tools.contains { !$0.samples.isEmpty } == true
    note(
      "call.processes", 4,
      isSeen
        ? Self.processes(leftBehind.calls > leftBehind.loading ? leftBehind.calls : 0)
        : .skip(obstacle.isEmpty ? "no tool has a sample to call it with" : obstacle))
  }

  /// `fail()` belongs to every answer that is not OK, and to no other.
  private func failures() async throws -> Verdict {
    try await overTools(
      "fail() is called when a call fails, and only then",
      "hand a collet_failure to fail(), then return the status that matches; after OK it is ignored"
    ) { tool, samples in
      var request = ProbeRequest(config: subject.config)
      for sample in samples { request.call(tool, sample: sample, seconds: seconds) }
      request.call(tool, name: Array("no_such_tool".utf8), sample: samples[0], seconds: seconds)
      let run = try await run("call", request)
      if let finding = lost(run, tool) { return [finding] }
      var findings: Findings = []
      for (index, outcome) in CallOutcome.all(in: run.report).sorted(by: { $0.key < $1.key }) {
        let isSample = index < samples.count
        let place = isSample ? "\(tool.name), sample \(index)" : "a tool that does not exist"
        if outcome.isOK && outcome.saidFailure {
          findings.append((.fail, "\(place): fail() was called, and then OK returned"))
        } else if let status = outcome.status, status != 0, status != 4, !outcome.saidFailure, outcome.fault.isEmpty {
          findings.append(
            (isSample ? .fail : .warn, "\(place): \(CallOutcome.name(of: status)) was returned without fail()"))
        } else if isSample, !outcome.isOK, let code = outcome.failure?.code, !code.isEmpty, tool.errors[code] == nil {
          findings.append((.warn, "\(place): the code \(code) is not declared in the manifest's \"errors\""))
        }
      }
      return findings
    }
  }

  private func unknownTools() async throws -> Verdict {
    let names = Set((subject.manifest?.tools ?? []).map { Array($0.name.utf8) })
    var numbers = SeededRandom(seed)
    let random = Array("no_such_\(numbers.word(5...12))".utf8)
    return try await overTools(
      "unknown names are refused: longer, shorter, empty, made up",
      "compare tool.len and all bytes of the name; answer COLLET_PERMANENT to a name that is not yours", all: true
    ) { tool, samples in
      let name = Array(tool.name.utf8)
      let wrong = [name + Array("x".utf8), name + [0], name + Array("_\(tool.name)".utf8), name.dropLast(), [], random]
        .map { Array($0) }.filter { !names.contains($0) }
      var request = ProbeRequest(config: subject.config)
      for name in wrong {
        request.call(tool, name: name, sample: samples.first ?? SampleCall([]), seconds: seconds)
      }
      let run = try await run("call", request)
      if let finding = lost(run, tool) { return [finding] }
      let outcomes = CallOutcome.all(in: run.report)
      return wrong.indices.compactMap { index in
        guard outcomes[index]?.isOK == true else { return nil }
        return (.fail, "'\(String(decoding: wrong[index], as: UTF8.self))' was answered OK, and there is no such tool")
      }
    }
  }

  /// A name is as long as it says; what follows in memory is no business of the plugin's.
  private func toolNames() async throws -> Verdict {
    try await overTools(
      "a name is found whatever follows it in memory",
      "names are not NUL-terminated: use tool.len"
    ) { tool, samples in
      var request = ProbeRequest(config: subject.config)
      for sample in samples {
        request.call(tool, tail: Array("_and_more".utf8) + [0], sample: sample, seconds: seconds)
      }
      let run = try await run("call", request)
      if let finding = lost(run, tool) { return [finding] }
      return disagreements(CallOutcome.all(in: run.report), tool, samples, "with other bytes behind the name")
    }
  }

  private func repeats() async throws -> Verdict {
    let tools = subject.manifest?.tools ?? []
    guard tools.contains(where: { $0.annotations.readOnly == true && !$0.samples.isEmpty }) else {
      return .skip("no tool is declared read_only and has a sample")
    }
    return try await overTools(
      "tools that only read answer the same twice",
      "an answer that depends on more than the arguments is \"open_world\": true (a clock, a random number, a network)"
    ) { tool, samples in
      guard tool.annotations.readOnly == true else { return [] }
      var request = ProbeRequest(config: subject.config)
      for sample in samples {
        for _ in 0..<Self.repetitions { request.call(tool, sample: sample, seconds: seconds) }
      }
      let run = try await run("call", request)
      if let finding = lost(run, tool) { return [finding] }
      let outcomes = CallOutcome.all(in: run.report)
      return samples.indices.compactMap { index in
        let answers = (0..<Self.repetitions).map { outcomes[index * Self.repetitions + $0]?.parts ?? [] }
        let differing = zip(answers, answers.dropFirst()).count { $0 != $1 }
        guard differing > 0 else { return nil }
        // A tick of a clock may fall between two calls, but not between all of them.
        let isPromised = tool.annotations.openWorld == false && differing == Self.repetitions - 1
        return (isPromised ? .fail : .warn, "\(tool.name), sample \(index): the same call gave different answers")
      }
    }
  }

  static nonisolated var repetitions: Int { 4 }

  // MARK: What they share

  /// Runs `body` for each tool that can be called and makes one verdict of what it finds. With `all` tools without a
  /// sample take part too.
  func overTools(
    _ pass: String, _ advice: String, all: Bool = false, _ body: @IO (Tool, [SampleCall]) async throws -> Findings
  ) async throws -> Verdict {
    var findings: Findings = []
    var called = 0
    let tools = (subject.manifest?.tools ?? []).filter { all || !$0.samples.isEmpty }
    for tool in tools where !lostTools.contains(tool.name) {
      called += 1
      findings += try await body(tool, tool.samples.map { SampleCall($0) })
    }
    let lost = tools.map(\.name).filter(lostTools.contains)
    let whole =
      lost.isEmpty ? pass : "\(pass) (not called, as its samples crash or hang: \(lost.joined(separator: ", ")))"
    if called == 0 && !lost.isEmpty { return .skip("the samples crash or hang; see call.samples") }
    if called == 0 {
      return .skip("no tool has a sample to call it with", "give each tool \"samples\" in the manifest")
    }
    return .of(findings, otherwise: .pass(whole), advice: advice)
  }

  /// All samples of a tool, each once, through the runtime.
  func call(_ tool: Tool, _ samples: [SampleCall]) async throws -> ProbeRun {
    var request = ProbeRequest(config: subject.config)
    for sample in samples { request.call(tool, sample: sample, seconds: seconds) }
    return try await run("call", request)
  }

  /// What is to be said when a run did not come to its end. In the first run of a tool's samples that is the last of it.
  func lost(_ run: ProbeRun, _ tool: Tool) -> (status: CheckStatus, text: String)? {
    guard let trouble = run.trouble("") else { return nil }
    if !results.contains(where: { $0.id == "call.samples" }) { lostTools.insert(tool.name) }
    return (trouble.status, "\(tool.name): \(trouble.message)")
  }

  /// Samples that are answered OK as a rule, but not in these calls.
  func disagreements(
    _ outcomes: [Int: CallOutcome], _ tool: Tool, _ samples: [SampleCall], _ circumstance: String
  ) -> Findings {
    samples.indices.compactMap { index in
      guard goodSamples.contains(SamplePlace(tool: tool.name, index: index)) else { return nil }
      let outcome = outcomes[index] ?? CallOutcome()
      return outcome.isOK
        ? nil : (.fail, "\(tool.name), sample \(index): answered \(outcome.summary) \(circumstance)")
    }
  }
}

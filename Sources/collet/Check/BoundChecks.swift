// Levels 2 to 5 of a bound library. It has no entry that a probe could try: it is called in a worker, as by `collet call`.

import Bindings
import JSONSchema
import Plugins

extension Checker {
  /// Checks that a plugin alone can fail, and why.
  static nonisolated var needsPlugin: [String: String] {
    let calls = "a library takes and returns values of C: parts, statuses and fail() are the host's own"
    let structs = "a library gets values of C and none of the host's structs"
    return [
      "load.manifest": "a bound library carries no manifest", "load.processes": "a worker's processes end with it",
      "call.rules": calls, "call.content": calls, "call.fail": calls,
      "call.unknown_tool": "the host looks the tool up, no library does",
      "call.tool_name": "the host looks the tool up, no library does",
      "call.quiet": "what a library prints goes to the log", "call.processes": "a worker's processes end with it",
      "call.arguments": structs, "call.host_exact": structs, "call.host_larger": structs, "call.absent": structs,
      "threads.late_use": "a library knows no call that it could use", "stress.services": "a library knows no services",
      "stress.refused": calls,
    ]
  }

  private static nonisolated var noEntry: String {
    "a bound library has no collet_entry; a worker loads it, see call.samples"
  }

  private static nonisolated var checksOfLevel: [Int: [String]] {
    [
      2: [
        "load.entry", "load.services", "load.abi", "load.parallel", "load.host_exact", "load.host_larger",
        "load.abi_major_2", "load.quiet", "load.threads", "load.extension", "load.manifest", "load.processes",
      ],
      4: [
        "call.rules", "call.content", "call.fail", "call.unknown_tool", "call.tool_name", "call.repeat", "call.quiet",
        "call.processes",
      ],
      5: ["call.arguments", "call.host_exact", "call.host_larger", "call.absent"],
    ]
  }

  private static nonisolated var signatureAdvice: String {
    "compare the prototype that 'collet show' prints with the header: number and order of arguments, integer widths, "
      + "pointers and capacities, who frees"
  }

  func checkBound(level: Int, trialSeconds: Double) async throws {
    for check in 2...5 where check <= level {
      if check == 3 { try await checkBoundSamples() }
      for id in Self.checksOfLevel[check] ?? [] {
        if id == "call.repeat" {
          try await checkRepeats(id)
        } else {
          note(id, check, .skip(Self.needsPlugin[id] ?? Self.noEntry))
        }
      }
    }
    if level >= 6 { try await checkTrials(level: level, seconds: trialSeconds) }
  }

  // MARK: The samples

  private func checkBoundSamples() async throws {
    if obstacle.isEmpty { obstacle = plan?.problem ?? "there is no worker to call it in" }
    try await check("call.samples", 3) {
      guard let plan else { return .skip("there is no worker to call it in") }
      return try await samples(plan).verdict(Self.signatureAdvice)
    }
    noteUncalled()
  }

  private func samples(_ plan: TrialPlan) async throws -> TrialReport {
    let cases = cases()
    guard !cases.isEmpty else { return .skip("no tool has a sample to call it with") }
    var findings: [TrialFinding] = []
    let trial = Trial(plan)
    for one in cases where !lostTools.contains(name(one.tool)) {
      let tool = subject.manifest!.tools[one.tool]
      let outcome = await trial.call(one.call)
      if let mishap = outcome.mishap {
        findings.append(finding(mishap, one))
        guard trial.isolation != nil else {
          obstacle = "the library cannot be called in a worker; see call.samples"
          break
        }
        lostTools.insert(tool.name)
        continue
      }
      let returns = tool.returns.flatMap { try? Schema($0, options: SchemaOptions()) }
      findings += sampleFindings(tool, one.index, outcome.call, returns).map {
        TrialFinding(status: $0.status, text: $0.text, tool: tool.name, arguments: one.call.arguments)
      }
    }
    await trial.end()
    // A finalizer's fault comes when all is over.
    if let cause = trial.lateEnd {
      findings.append(
        TrialFinding(status: .crash, text: "after the last call its process \(cause)", tool: name(cases[0].tool)))
    }
    return TrialReport(findings: findings, pass: "each sample is answered OK, with what 'returns' promises")
  }

  private func checkRepeats(_ id: String) async throws {
    let advice =
      "an answer that depends on more than the arguments is \"open_world\": true; one that never repeats may come from "
      + "memory that nobody has written"
    try await check(id, 4) {
      guard let plan else { return .skip("there is no worker to call it in") }
      let cases = cases(onlyReading: true)
      guard !cases.isEmpty else { return .skip("no tool is declared read_only and has a sample") }
      return await repeats(cases, plan).verdict(advice)
    }
  }

  private func repeats(_ cases: [TrialCase], _ plan: TrialPlan) async -> TrialReport {
    var findings: [TrialFinding] = []
    let trial = Trial(plan)
    for one in cases where one.wasGood && !givesHandles(one.tool) {
      var answers: [[CallOutcome.Part]] = []
      for _ in 0..<Self.repetitions { answers.append(await trial.call(one.call).call.parts) }
      let differing = zip(answers, answers.dropFirst()).count { $0 != $1 }
      guard differing > 0 else { continue }
      // A tick of a clock may fall between two calls, but not between all of them.
      let isPromised =
        subject.manifest!.tools[one.tool].annotations.openWorld == false && differing == Self.repetitions - 1
      findings.append(finding((isPromised ? .fail : .warn, "the same call gave different answers"), one))
    }
    await trial.end()
    return TrialReport(findings: findings, pass: "tools that only read answer the same twice")
  }

  /// The text of a handle is another each time.
  func givesHandles(_ tool: Int) -> Bool { plan?.binding?.codes(of: tool).contains("HANDLE_LIMIT") == true }
}

// Level 5: the same calls, with memory that tells on whoever writes or reads where it may not.

import EventLoop
import Plugins

extension Checker {
  func checkMemory() async throws {
    try await check("call.arguments", 5) {
      try await calls(
        .texts, "arguments and other texts are read to their end and not beyond, and never written",
        "texts are not NUL-terminated: read len bytes, and change nothing in place")
    }
    try await check("call.host_exact", 5) {
      try await calls(
        .exact, "runs with structs and tables of exactly version 1.0's size, in read-only memory",
        "write into nothing that the host hands over; touch a field newer than 1.0 only behind COLLET_HAS")
    }
    try await check("call.host_larger", 5) {
      try await calls(
        .larger, "runs with structs and tables of a later version, their unknown fields full of poison",
        "touch only the fields that you know, and copy a struct by its known size")
    }
    try await check("call.absent", 5) { try await absent() }
  }

  private func calls(_ layout: ProbeRequest.Layout, _ pass: String, _ advice: String) async throws -> Verdict {
    try await overTools(pass, advice) { tool, samples in
      let host: ProbeRequest.Layout = layout == .texts ? .plain : layout
      var request = ProbeRequest(config: subject.config, host: host)
      for sample in samples { request.call(tool, sample: sample, layout: layout, seconds: seconds) }
      let run = try await run("run", request)
      if let finding = lost(run, tool) { return [finding] }
      return disagreements(CallOutcome.all(in: run.report), tool, samples, "with memory laid out like this")
    }
  }

  /// What the header leaves optional is left out: no session, trace, deadline, subject, tenant, and no scope that is not
  /// required. A refusal is an answer; a crash is not.
  private func absent() async throws -> Verdict {
    try await overTools(
      "runs without session, trace, deadline, subject and tenant",
      "ptr NULL with len 0 means absent: test before use, and refuse with COLLET_PERMANENT what cannot do without"
    ) { tool, samples in
      var request = ProbeRequest(config: subject.config)
      for sample in samples { request.call(tool, sample: sample, details: false, seconds: seconds) }
      let run = try await run("run", request)
      if let finding = lost(run, tool) { return [finding] }
      let outcomes = CallOutcome.all(in: run.report)
      return samples.indices.compactMap { index in
        guard let outcome = outcomes[index], let status = outcome.status, status < 0 || status > 2 else { return nil }
        return (.warn, "\(tool.name), sample \(index): answered \(outcome.summary)")
      }
    }
  }
}

// `collet sessions show`: one session, read like a conversation.

import Agent
import JSON
import Journal
import Sessions

/// `collet sessions show ID`: what was said and done.
struct SessionsShowCommand: Command {
  static let name = "sessions show"
  static let summary = "Show what was said and done in a session, with calls, attempts and times."
  static let operands = "ID"
  static var discussion: String {
    """
    ID is a session's name or the beginning of one. Long texts are cut; --full shows them whole. --json prints the session
    with its runs, each as 'run --json' prints it.

    exit codes: 0 shown, 1 there is no such session, 2 usage
    """
  }
  static var options: [Option<SessionsShowCommand>] {
    [
      Option("--full", "Do not cut long texts.") { $0.full = true },
      Option("--json", "Print one object.") { $0.json = true },
    ]
  }

  var session: String?
  var full = false
  var json = false

  mutating func take(_ operand: String) throws(UsageError) {
    guard session == nil else { throw UsageError("collet sessions show wants one session, not '\(operand)' besides") }
    session = operand
  }

  mutating func check() throws(UsageError) {
    guard session != nil else {
      throw UsageError("collet sessions show wants a session; 'collet sessions list' shows them")
    }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let (store, summary) = try SessionSource(context).session(session ?? "")
    let steps = try SessionSource.reporting { () throws(DatabaseError) in try store.steps(of: summary.id) }
    if json {
      context.out.write(SessionReport.json(summary, steps))
      context.out.write("\n")
    } else {
      var transcript = Transcript(context.style, bytesMax: full ? .max : Self.bytesMax)
      transcript.head(summary)
      transcript.ends = steps.runStatuses(last: summary.status)
      for step in steps { transcript.add(step) }
      transcript.endRun()
      context.out.write(transcript.text)
    }
    return .success
  }

  /// Of each text.
  private static var bytesMax: Int { 2_000 }
}

/// The object of `sessions show --json`.
enum SessionReport {
  static func json(_ summary: SessionSummary, _ steps: [Step]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.sessionMembers(summary)
    writer.key("history")
    writer.beginArray()
    for (run, status) in zip(runs(steps), steps.runStatuses(last: summary.status)) {
      writer.beginObject()
      writer.text("run", run.report.run)
      if !run.started.resumes.isEmpty { writer.text("resumes", run.started.resumes) }
      writer.text("started_at", SessionTime.stamp(Int64(run.started.time)))
      writer.text("prompt", run.started.prompt)
      run.report.writeMembers(to: &writer, unended: status)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }

  private static func runs(_ steps: [Step]) -> [(started: RunStartedStep, report: RunReport)] {
    var runs: [(started: RunStartedStep, report: RunReport)] = []
    for step in steps {
      if case .runStarted(let started) = step { runs.append((started, RunReport())) }
      guard !runs.isEmpty else { continue }
      // A call stands where the model asked for it, whichever run answered it.
      let asked = step.call.flatMap { call in runs.lastIndex { $0.report.call(call) != nil } }
      runs[asked ?? runs.count - 1].report.add(step)
    }
    return runs
  }
}

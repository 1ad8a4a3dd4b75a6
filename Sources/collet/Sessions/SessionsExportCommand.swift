// `collet sessions export`: a session for other programs.

import Agent
import Glibc
import JSON
import Journal
import Sessions

/// `collet sessions export ID`: the session as JSON lines.
struct SessionsExportCommand: Command {
  static let name = "sessions export"
  static let summary = "Write a session as JSON lines: what 'run --events' would have printed."
  static let operands = "ID"
  static var discussion: String {
    """
    The first line is the session, with the beginning of each run; what follows are the events of docs/events.md without
    the pieces of replies. 't' counts from the beginning of the run that a line belongs to.

    exit codes: 0 written, 1 there is no such session or the file cannot be written, 2 usage
    """
  }
  static var options: [Option<SessionsExportCommand>] {
    [
      Option("--output", value: "FILE", "Write here, where nothing may be yet; by default standard output.") {
        $0.output = $1
      },
      Option("--json", "JSON lines, which is the default.") { _ in },
    ]
  }

  var session: String?
  var output: String?

  mutating func take(_ operand: String) throws(UsageError) {
    guard session == nil else { throw UsageError("collet sessions export wants one session, not '\(operand)' besides") }
    session = operand
  }

  mutating func check() throws(UsageError) {
    guard session != nil else {
      throw UsageError("collet sessions export wants a session; 'collet sessions list' shows them")
    }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let (store, summary) = try SessionSource(context).session(session ?? "")
    let steps = try SessionSource.reporting { () throws(DatabaseError) in try store.steps(of: summary.id) }
    guard let path = output else {
      write(summary, steps, to: context.out)
      return .success
    }
    // What is there is not overwritten.
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CommandError("cannot write \(path): \(lastError())") }
    defer { close(descriptor) }
    let file = Output(descriptor: descriptor)
    write(summary, steps, to: file)
    file.flush()
    if let failure = file.failure { throw CommandError("cannot write \(path): \(failure)") }
    return .success
  }

  private func write(_ summary: SessionSummary, _ steps: [Step], to out: Output) {
    var head = JSONWriter()
    head.beginObject()
    head.text("event", "session")
    head.sessionMembers(summary)
    head.key("history")
    head.beginArray()
    for case .runStarted(let step) in steps {
      head.beginObject()
      head.text("run", step.run)
      head.text("started_at", SessionTime.stamp(Int64(step.time)))
      if !step.resumes.isEmpty { head.text("resumes", step.resumes) }
      head.endObject()
    }
    head.endArray()
    head.endObject()
    out.write(head.bytes)
    out.write("\n")
    var lines = EventLines()
    for step in steps {
      if case .runStarted = step { lines = EventLines() }
      out.write(lines.lines(for: step))
    }
  }
}

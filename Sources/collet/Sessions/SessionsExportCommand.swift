// `collet sessions export`: a session for other programs, or to look at.

import Agent
import Glibc
import JSON
import Journal
import Replay
import Services
import SessionPage
import Sessions

/// `collet sessions export ID`: the session as JSON lines, as a page, or as a cassette.
struct SessionsExportCommand: Command {
  static let name = "sessions export"
  static let summary = "Write a session as JSON lines, as a page to look at, or as a cassette to replay."
  static let operands = "ID [FILE]"
  static var discussion: String {
    """
    Without a FILE it goes to standard output; a file that is there already is left alone. As JSON lines it is
    what 'run --events' would have printed: the first line is the session, with the beginning and the status of each
    run; what follows are the events of docs/events.md without the pieces of replies. 't' counts from the beginning of
    the run that a line belongs to. --html is one page that needs neither a network nor a script: when the model and
    the tools were busy, sizes, tokens and cost, and what was said. --cassette is for 'run --model replay:FILE'
    (docs/testing-agents.md).

    exit codes: 0 written, 1 there is no such session or the file cannot be written, 2 usage
    """
  }
  static var options: [Option<SessionsExportCommand>] {
    [
      Option("--output", value: "FILE", "Write here instead of to standard output.") { $0.files.append($1) },
      Option("--json", "JSON lines, which is the default.") { $0.forms.insert(.lines) },
      Option("--html", "A page with a timeline.") { $0.forms.insert(.page) },
      Option("--cassette", "Requests, replies and results, for a replay.") { $0.forms.insert(.cassette) },
    ]
  }

  enum Form { case lines, page, cassette }

  var session: String?
  /// One at most.
  var files: [String] = []
  var forms: Set<Form> = []

  mutating func take(_ operand: String) throws(UsageError) {
    if session == nil { session = operand } else { files.append(operand) }
  }

  mutating func check() throws(UsageError) {
    guard session != nil else {
      throw UsageError("collet sessions export wants a session; 'collet sessions list' shows them")
    }
    guard files.count <= 1 else {
      throw UsageError(
        "collet sessions export wants one session and one file, not \(files.map { "'\($0)'" }.joined(separator: " and "))"
      )
    }
    guard forms.count <= 1 else { throw UsageError("of --json, --html and --cassette one can be given") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let (store, summary) = try SessionSource(context).session(session ?? "")
    let steps = try SessionSource.reporting { () throws(DatabaseError) in try store.steps(of: summary.id) }
    // The journal holds no values of secrets; what has become one since is taken out here.
    let host = try Host(context)
    let redaction = host.redaction()
    let whole = try exported(summary, redaction.map { steps.map($0.redacted) } ?? steps, host)
    guard let path = files.first, path != "-", !Self.isStandardOutput(path) else {
      whole(context.out)
      return .success
    }
    var status = stat()
    let isThere = unsafe stat(path, &status) == 0
    // What is there is not overwritten; a pipe, a terminal or a device is written into.
    if isThere, status.st_mode & S_IFMT == S_IFREG {
      throw CommandError("\(path) is there already, and nothing is written over it")
    }
    let flags = isThere ? O_NONBLOCK | O_NOCTTY : O_CREAT | O_EXCL
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC | flags, 0o600)
    guard descriptor >= 0 else {
      let reason = errno == ENXIO ? "nobody reads it" : lastError()
      throw CommandError("cannot write \(path): \(reason)")
    }
    defer { close(descriptor) }
    let file = Output(descriptor: descriptor)
    whole(file)
    file.flush()
    if let failure = file.failure { throw CommandError("cannot write \(path): \(failure)") }
    return .success
  }

  /// Whether this is where standard output goes: `/dev/stdout`, also where a shell has put a file there.
  private static func isStandardOutput(_ path: String) -> Bool {
    var (named, own) = (stat(), stat())
    return unsafe stat(path, &named) == 0 && fstat(STDOUT_FILENO, &own) == 0 && named.st_dev == own.st_dev
      && named.st_ino == own.st_ino
  }

  private func exported(
    _ summary: SessionSummary, _ steps: [Step], _ host: Host
  ) throws(CommandError) -> (Output) -> Void {
    switch forms.first ?? .lines {
    case .lines: return { Self.writeLines(summary, steps, to: $0) }
    case .page:
      let page = SessionPage(SessionPage.Head(summary), steps)
      let redactor = host.redactor()
      let html = page.html { redactor.redacted($0) }
      return { $0.write(html) }
    case .cassette:
      guard summary.hasBodies else {
        throw CommandError(
          "\(summary.key) was kept without what was said (\"journal\": \"metadata\"), so nobody can replay it")
      }
      let cassette = Recording(steps).cassette()
      return { $0.write(cassette) }
    }
  }

  private static func writeLines(_ summary: SessionSummary, _ steps: [Step], to out: Output) {
    var head = JSONWriter()
    head.beginObject()
    head.text("event", "session")
    head.sessionMembers(summary)
    head.key("history")
    head.beginArray()
    let runs = steps.compactMap { step in if case .runStarted(let step) = step { step } else { nil } }
    for (step, status) in zip(runs, steps.runStatuses(last: summary.status)) {
      head.beginObject()
      head.text("run", step.run)
      head.text("started_at", SessionTime.stamp(Int64(step.time)))
      head.text("status", status)
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

extension SessionPage.Head {
  fileprivate init(_ summary: SessionSummary) {
    self.init(
      session: summary.key, title: summary.title, status: summary.status, model: summary.model,
      began: SessionTime.shown(summary.startedAt), hasBodies: summary.hasBodies, version: Collet.version)
  }
}

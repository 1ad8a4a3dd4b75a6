// `--model replay:…` and `--replay-tools`: a recording in the place of a model, and of plugins.

import Agent
import Calls
import EventLoop
import Glibc
import Journal
import Models
import Plugins
import Replay
import Sessions

/// One recording, read before anything runs, and what is found to differ from it.
@IO
final class ReplaySource {
  /// As the command line has it.
  nonisolated let name: String
  private let recording: Recording
  /// Tools give what was recorded as well.
  nonisolated let replaysTools: Bool
  nonisolated let isStrict: Bool
  private let report = DriftReport()
  private var sessions: [ReplaySession] = []
  private lazy var calls = ReplayedCalls(recording, strict: isStrict, report: report) { [unowned self] in
    sessions.last?.prompt
  }

  /// `name` is a file, or else a session of the journal.
  nonisolated init(_ name: String, _ options: AgentOptions, _ host: Host) throws(CommandError) {
    guard !name.isEmpty else {
      throw CommandError("replay: wants a session or a cassette: replay:SESSION or replay:FILE", code: .usage)
    }
    self.name = name
    replaysTools = options.replaysTools
    isStrict = options.strict
    recording =
      unsafe access(name, F_OK) == 0
      ? try Self.cassette(name) : try Self.session(name, host)
  }

  private nonisolated static func cassette(_ path: String) throws(CommandError) -> Recording {
    let file = try InputFile.read(path, bytesMax: cassetteBytesMax)
    do throws(CassetteError) {
      return try Recording(cassette: file, named: path)
    } catch {
      throw CommandError(error.description, code: .usage)
    }
  }

  private nonisolated static func session(_ name: String, _ host: Host) throws(CommandError) -> Recording {
    let (store, summary) = try SessionSource(host.journal).session(name)
    guard summary.hasBodies else {
      throw CommandError(
        "\(summary.key) was kept without what was said (\"journal\": \"metadata\"), so nobody can replay it")
    }
    let steps = try SessionSource.reporting { () throws(DatabaseError) in try store.steps(of: summary.id) }
    return Recording(steps)
  }

  /// A new conversation; `tools` as the journal has them.
  func session(_ options: SessionOptions, tools: [UInt8]) -> any ModelSession {
    let session = ReplaySession(
      recording, named: name, options: options, tools: tools, strict: isStrict, report: report)
    sessions.append(session)
    return session
  }

  /// Every plugin gives what was recorded of it.
  func toolTable(_ registry: Registry) -> ToolTable {
    let calls = calls
    return ToolTable(registry) { plugin in
      guard let manifest = plugin.manifest else {
        return AbsentRunner(reason: "the manifest of \(plugin.name) is gone or has changed; call again")
      }
      return ReplayRunner(manifest, calls)
    }
  }

  /// What was not as it was recorded, once everything has run.
  func drifts() -> [String] {
    // A run that was ended for its first difference never came to the rest.
    if isStrict, !report.drifts.isEmpty { return report.drifts }
    for session in sessions { session.reportRest() }
    if replaysTools { calls.reportRest(of: sessions.reduce(into: []) { $0.formUnion($1.prompts) }) }
    return report.drifts
  }

  private nonisolated static var cassetteBytesMax: Int { 1 << 30 }
}

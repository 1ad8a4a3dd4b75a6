// Runs the probe: one fresh process that opens one plugin and does one thing with it.

import Children
import EventLoop
import Glibc
import Plugins

/// Where the probe is, and how to run it.
struct Probe: Sendable {
  let path: String

  static func find() throws(CommandError) -> Probe { Probe(path: try HelperProgram.path(of: "collet-probe")) }

  /// Runs one task on one plugin. Opening it, each of its calls, and its shutdown may take so many seconds.
  @IO
  func run(
    _ task: String, _ plugin: String, request: [UInt8] = [], calls: Int = 0, peer: Int32? = nil, seconds: Double
  ) async throws -> ProbeRun {
    var program = ChildProgram(path: path, arguments: [task, plugin, String(Int(seconds * 1000))])
    // A plugin must not behave in a way that depends on who checks it. A Swift runtime in it would hold a crash up for
    // pages of backtrace.
    program.environment = ["SWIFT_BACKTRACE=enable=no"]
    program.input = request
    program.lent = peer
    // The probe keeps the time itself. This is for one that cannot any more, and would be kept waiting for.
    program.limits.time = UInt64(seconds * 1e9) * UInt64(Self.stepsBesideCalls + calls) + Self.reserveNS
    program.limits.farewell = Self.reserveNS
    let result = try await program.run()
    return ProbeRun(result: result, report: ProbeReport(result.report.bytes), seconds: seconds)
  }

  /// Opening, one question, shutdown.
  private static let stepsBesideCalls = 3
  /// What the probe may take to clear away what a plugin left.
  private static let reserveNS: UInt64 = 3_000_000_000
}

/// One run of the probe, ended.
struct ProbeRun: Sendable {
  var result: ChildResult
  var report: ProbeReport
  /// What each of its steps was given.
  var seconds: Double

  /// How a run ended that did not come to its end.
  struct Mishap: Equatable, Sendable {
    var kind: Kind
    /// Words that follow the plugin's name: "crashed with SIGSEGV while …".
    var sentence: String

    enum Kind: Sendable { case crash, timeout }
  }

  /// `nil` when the probe itself ended it.
  var mishap: Mishap? {
    let when = report.phase.isEmpty ? "" : " " + report.phase
    // The signal reaches a thread beside the plugin's, which runs on for a moment: where it was cannot be told.
    if let stopped = report.last(ProbeReport.Tag.stopped) {
      let name = signalName(Int32(truncatingIfNeeded: stopped.number(0)))
      return Mishap(kind: .crash, sentence: "stopped its own process with \(name)")
    }
    if report.last(ProbeReport.Tag.timeout) != nil {
      return Mishap(kind: .timeout, sentence: "did not come back within \(shown(seconds)) s\(when)")
    }
    switch result.ending {
    case .timedOut where report.isDone:
      return Mishap(kind: .timeout, sentence: "stopped the process that watched it")
    case .exited where report.isDone || report.error != nil: return nil
    case .exited(let code):
      return Mishap(kind: .crash, sentence: "ended the whole process with exit code \(code)\(when)")
    case .signalled(let number):
      let fault = report.last(ProbeReport.Tag.fault).map { ": it \($0.text)" } ?? ""
      return Mishap(kind: .crash, sentence: "crashed with \(signalName(number))\(when)\(fault)")
    case .timedOut:
      return Mishap(kind: .timeout, sentence: "did not come back within \(shown(seconds)) s\(when)")
    case .flooded: return Mishap(kind: .crash, sentence: "wrote so much that it was stopped\(when)")
    }
  }

  /// What it wrote to standard error, the last line of it, for messages; empty without one.
  var lastWords: String {
    result.errors.text.split(separator: "\n").last.map { String($0.prefix(Self.wordsShown)) } ?? ""
  }

  private static let wordsShown = 200
}

/// `SIGSEGV` and the like.
func signalName(_ number: Int32) -> String {
  let names: [Int32: String] = [
    SIGHUP: "SIGHUP", SIGINT: "SIGINT", SIGQUIT: "SIGQUIT", SIGILL: "SIGILL", SIGTRAP: "SIGTRAP", SIGABRT: "SIGABRT",
    SIGBUS: "SIGBUS", SIGFPE: "SIGFPE", SIGKILL: "SIGKILL", SIGUSR1: "SIGUSR1", SIGSEGV: "SIGSEGV",
    SIGUSR2: "SIGUSR2", SIGPIPE: "SIGPIPE", SIGALRM: "SIGALRM", SIGTERM: "SIGTERM", SIGSYS: "SIGSYS",
    SIGXCPU: "SIGXCPU", SIGXFSZ: "SIGXFSZ", SIGSTOP: "SIGSTOP", SIGTSTP: "SIGTSTP", SIGTTIN: "SIGTTIN",
    SIGTTOU: "SIGTTOU",
  ]
  return names[number] ?? "signal \(number)"
}

/// Seconds without a needless fraction.
func shown(_ seconds: Double) -> String {
  seconds == seconds.rounded() && seconds < 1e9 ? String(Int(seconds)) : String(seconds)
}

// `collet check`: whether a plugin keeps the rules of the ABI.

import EventLoop
import Glibc
import Plugins

/// `collet check PATH|NAME`: runs the conformance checks of one plugin, each in a process of its own.
struct CheckCommand: Command {
  static let name = "check"
  static let summary = "Check that a plugin keeps the rules of the ABI."
  static let operands = "PATH | NAME"
  static let discussion = """
    PATH is a plugin's library, its manifest or its folder; NAME a plugin on the search path ('./NAME' is a folder).

    Level 1 reads manifest and library, 2 loads the plugin under hosts that differ, 3 calls the samples of the manifest, 4
    holds the calls against the rules, 5 repeats them with memory that faults on a wrong access. Levels 6 to 10 run the
    plugin in a worker, confined to its grants: 6 with calls that overlap, change threads and are cancelled, 7 with large
    arguments, ten thousand calls and services that fail, 8 with results that are refused, deadlines that have passed and
    little memory, 9 with arguments that are made up from the schema, 10 with such as it refuses, and killed in the middle.
    A level contains those below it. Up to level 5 each check that runs plugin code does so in a fresh process, which is
    ended when its time is up; the code has your rights, approved or not, and samples run some ten times each: a sample
    must do no harm. docs/check.md tells what each check means.

    A bound library (a manifest with 'bind') is called in a worker from level 3 on; what needs a plugin's entry is a skip. A
    plugin "conforms" when calls of it were made and nothing failed.

    A check ends with pass, fail, crash, timeout, skip or warn. --json prints one object: {"plugin","path","level","seed",
    "calls","checks":[{"id","level","status","message","advice"?,"tool"?,"seed"?,"arguments"?,"ms"?}],"summary":{"pass","fail",
    "crash","timeout","skip","warn"}}. "tool", "seed" and "arguments" name the call that shows what is wrong.

    exit codes: 0 nothing failed (warnings are allowed), 1 a check ended with fail, crash or timeout, 2 usage
    """
  static var options: [Option<CheckCommand>] {
    [
      Option("--level", value: "N", "Check up to this level, 1 to 10 (default 5).") {
        (target, text) throws(UsageError) in
        target.level = try UsageError.wholeNumber(text, for: "--level", in: 1...10)
      },
      Option("--seed", value: "N", "What is made up is made up from this number (default 1).") {
        (target, text) throws(UsageError) in
        target.seed = UInt64(try UsageError.wholeNumber(text, for: "--seed", in: 0 ... .max))
      },
      Option("--timeout", value: "SECONDS", "How long opening, one call, and the shutdown may take each (default 10).")
      {
        (target, text) throws(UsageError) in
        target.seconds = Double(try UsageError.wholeNumber(text, for: "--timeout", in: 1...3600))
      },
      Option("--time", value: "SECONDS", "How long levels 6 to 10 may take together (default 30).") {
        (target, text) throws(UsageError) in
        target.trialSeconds = Double(try UsageError.wholeNumber(text, for: "--time", in: 1...86_400))
      },
      Option("--json", "Print one object.") { $0.json = true },
    ]
  }

  var subject: String?
  var level = 5
  var seed: UInt64 = 1
  var seconds = 10.0
  var trialSeconds = 30.0
  var json = false

  mutating func take(_ operand: String) throws(UsageError) {
    guard subject == nil else { throw UsageError("collet check wants one plugin; '\(operand)' is one too many") }
    subject = operand
  }

  mutating func check() throws(UsageError) {
    guard subject != nil else { throw UsageError("collet check wants a plugin: its library, manifest, folder or name") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let host = try Host(context)
    let subject = try CheckSubject(subject ?? "", host)
    let probe = try Probe.find()
    let plan = level > Checker.levelWithoutWorker(subject) ? try trialPlan(subject, host) : nil
    let (level, seconds, trialSeconds, seed) = (level, seconds, trialSeconds, seed)
    let isWatched = isatty(STDERR_FILENO) == 1
    let (results, calls) = try Host.onLoop {
      let checker = Checker(subject, probe: probe, plan: plan, seconds: seconds, seed: seed) { id in
        if isWatched { Self.show(id) }
      }
      try await checker.run(level: level, trialSeconds: trialSeconds)
      return (checker.results, checker.callCount)
    }
    if isWatched { Self.show("") }
    let report = CheckReport(
      plugin: subject.name, path: subject.manifestPath, level: level, seed: seed, calls: calls, results: results)
    if json {
      context.out.write(report.json())
      context.out.write("\n")
    } else {
      context.out.write(report.text(context.style, width: terminalWidth()))
    }
    return report.isConforming ? .success : .failure
  }

  private func trialPlan(_ subject: CheckSubject, _ host: Host) throws(CommandError) -> TrialPlan? {
    guard let worker = MachineIsolation.worker else {
      throw CommandError(MachineIsolation.workerIsMissing, code: .internal)
    }
    return try TrialPlan(subject, host, program: worker)
  }

  /// The check that runs, on a line of the terminal that the next one takes; an empty text wipes it.
  private static func show(_ id: String) {
    let err = Output(descriptor: STDERR_FILENO)
    err.write("\r\u{1B}[K\(id)")
    err.flush()
  }
}

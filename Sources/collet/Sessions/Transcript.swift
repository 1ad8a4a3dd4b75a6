// Steps as a person reads them.

import Agent
import Journal
import Runners
import Sessions

/// Writes a session step by step.
struct Transcript {
  private(set) var text = ""
  private let style: Style
  private let bytesMax: Int
  private var turn = 0
  private var requested: UInt64 = 0
  /// Calls without an answer so far, in the order in which the model asked for them.
  private var open: [OpenCall] = []
  /// Arguments of calls that had no answer when their run ended: a later one may have it.
  private var left: [String: [UInt8]] = [:]
  /// How the runs ended; of those that have an end of their own that is said with it.
  var ends: [String] = []
  private var run = 0
  private var hasEnd = true

  private struct OpenCall {
    var call: String
    var tool: String
    var arguments: [UInt8]
    /// Whether it was admitted.
    var hasBegun = false
  }

  /// `bytesMax`: of each text.
  init(_ style: Style, bytesMax: Int) {
    self.style = style
    self.bytesMax = bytesMax
  }

  mutating func head(_ session: SessionSummary) {
    line(style.bold(session.key) + "  \(style.colored(status: session.status))")
    if let parent = session.forkedFrom { line("goes on after turn \(session.forkedTurn ?? 0) of \(parent)") }
    line(
      "\(SessionTime.shown(session.startedAt)), \(printable(session.model)), \(counted(session.turns, "turn")), "
        + "\(counted(session.calls, "call")), \(session.failedCalls) failed, \(session.retries) retried")
    let cost = session.unpriced > 0 && session.costUSD == 0 ? "unknown" : RunSummary.dollars(session.costUSD) + " USD"
    line("tokens: \(session.inputTokens) in, \(session.outputTokens) out; cost: \(cost)")
    if !session.hasBodies { line(style.dim("what was said was not kept")) }
  }

  mutating func add(_ step: Step) {
    switch step {
    case .runStarted(let step):
      endRun()
      run += 1
      hasEnd = false
      line("")
      let resumed = step.resumes.isEmpty ? "" : ", goes on with \(step.resumes)"
      line(style.dim("\(step.run)  \(SessionTime.shown(Int64(step.time)))\(resumed)"))
      if !step.prompt.isEmpty { said(style.bold("user"), Array(step.prompt.utf8)) }
    case .request(let step):
      endCalls()
      requested = step.time
      if !step.said.isEmpty { said(style.bold("collet"), Array(step.said.utf8)) }
    case .modelError(let step):
      let again = step.againAfterMS.map { "; again after \($0) ms" } ?? ""
      line(style.red("  model: \(printable(step.message))\(again)"))
    case .reply(let step): add(step)
    case .intent(let step):
      guard let place = open.firstIndex(where: { $0.call == step.call }) else { return }
      open[place].hasBegun = true
      if !step.arguments.isEmpty { open[place].arguments = step.arguments }
    case .attempt(let step):
      guard step.attempt > 0 || step.againAfterMS != nil else { return }
      let again = step.againAfterMS.map { ", again after \($0) ms" } ?? ""
      line(
        style.dim(
          "    attempt \(step.attempt + 1) of \(printable(step.tool)): \(step.code.isEmpty ? "ok" : step.code), "
            + "\(SessionTime.shown(duration: step.ended &- step.started))\(again)"))
    case .result(let step): add(step)
    case .incident(let step):
      line(style.yellow("  \(printable(step.line))"))
    // Its result says so.
    case .refused: break
    // Of what a model saw, `--json` tells more.
    case .shown: break
    case .runFinished(let step):
      endCalls()
      hasEnd = true
      if !step.heard.isEmpty { said(style.bold("model"), Array(step.heard.utf8), then: style.yellow("[broke off]")) }
      line(
        style.dim("\(step.status)\(step.reason.isEmpty ? "" : ": \(printable(step.reason))")"))
    }
  }

  private mutating func add(_ step: ReplyStep) {
    turn += 1
    let time = SessionTime.shown(duration: step.time &- requested)
    let tokens = step.usage.output.map { ", \(counted($0, "token"))" } ?? ""
    line(style.dim("turn \(turn), \(time)\(tokens)"))
    if !step.reasoning.isEmpty { said(style.dim("thinks"), Array(step.reasoning.utf8)) }
    if !step.text.isEmpty { said(style.bold("model"), Array(step.text.utf8)) }
    if !step.refusal.isEmpty { said(style.bold("model"), Array(step.refusal.utf8)) }
    for call in step.calls {
      open.append(OpenCall(call: call.call, tool: call.tool, arguments: call.arguments))
    }
  }

  /// What was still open when the steps ended, or went on without an answer; `isRunning`: the run has not ended, and they may
  /// have one in a moment.
  private mutating func endCalls(isRunning: Bool = false) {
    for call in open {
      left[call.call] = call.arguments
      line("  \(style.bold(printable(call.tool))) \(shortened(call.arguments))")
      let state =
        isRunning
        ? call.hasBegun ? "running" : "has not begun"
        : "no answer: " + (call.hasBegun ? "it was under way" : "it had not begun")
      line(style.yellow("    \(state)"))
    }
    open = []
  }

  /// The steps of a run end here.
  mutating func endRun() {
    endCalls(isRunning: !hasEnd && run <= ends.count && ends[run - 1] == "running")
    if !hasEnd, run <= ends.count { line(style.dim(ends[run - 1])) }
    hasEnd = true
  }

  private mutating func add(_ step: ResultStep) {
    let place = open.firstIndex { $0.call == step.call }
    let asked = place.map { open.remove(at: $0).arguments } ?? left[step.call] ?? []
    let outcome =
      step.outcome == .ok ? style.green("ok") : style.red("\(step.outcome.rawValue) \(printable(step.code))")
    let attempts = step.attempts > 1 ? ", \(step.attempts) attempts" : ""
    let time = step.attempts > 0 ? ", \(SessionTime.shown(duration: step.ended &- step.started))" : ""
    line("  \(style.bold(printable(step.tool))) \(shortened(asked))")
    line("    \(outcome)\(attempts)\(time): \(shortened(step.body))")
  }

  private mutating func said(_ who: String, _ bytes: [UInt8], then note: String = "") {
    let lines = shortened(bytes, keepsLines: true).split(separator: "\n", omittingEmptySubsequences: false)
    line("\(who)  " + lines.joined(separator: "\n  ") + (note.isEmpty ? "" : " \(note)"))
  }

  private mutating func line(_ words: String) { text += words + "\n" }

  private func shortened(_ bytes: [UInt8], keepsLines: Bool = false) -> String {
    let isCut = bytes.count > bytesMax
    var text = String(decoding: isCut ? bytes.prefix(bytesMax) : bytes[...], as: UTF8.self)
    // The cut may have left half a character.
    while isCut, text.unicodeScalars.last == "\u{FFFD}" { text.unicodeScalars.removeLast() }
    let shown =
      keepsLines
      ? text.split(separator: "\n", omittingEmptySubsequences: false).map { printable(String($0)) }.joined(
        separator: "\n") : printable(text)
    return isCut ? shown + " [… \(bytes.count) bytes]" : shown
  }
}

// What a person sees of the calls of a run, on a terminal: a line for each that runs, renewed in place, and a line that
// stays for each that has ended.

import Calls
import EventLoop
import Glibc
import Journal
import Runners

/// Shows calls on standard error. Everything is read from the steps.
@IO
final class LiveCalls: StepWatcher {
  private let err: LoopOutput
  private let style: Style
  private let columns: Int
  /// The arguments of calls that have not ended, as the model wrote them.
  private var arguments: [String: String] = [:]
  /// Calls that run, in the order in which they began.
  private var rows: [Row] = []
  /// Rows that stand on the screen and have to be wiped first.
  private var shown = 0
  private var timer: TimerToken?
  /// Somebody else uses the terminal; what has ended meanwhile waits here.
  private var isHeld = false
  private var held: [String] = []

  private struct Row {
    let call: String
    let tool: String
    let arguments: String
    let started: UInt64
    var attempt = 1
    var note = ""
  }

  /// More at once would push everything else off the screen.
  private static var rowsMax: Int { 12 }
  private static var argumentsMax: Int { 60 }
  /// How often the times are renewed, in nanoseconds.
  private static var renewal: UInt64 { 100_000_000 }

  /// `columns` of the terminal; a longer line would wrap, and only its last row could be wiped.
  init(_ err: LoopOutput, style: Style, columns: Int) {
    self.err = err
    self.style = style
    self.columns = columns
  }

  // MARK: Steps

  func take(_ step: Step) {
    switch step {
    case .reply(let reply):
      for call in reply.calls { arguments[call.call] = Self.short(call.arguments) }
    case .modelError(let step):
      if let wait = step.againAfterMS { line(style.yellow("model: \(printable(step.message)); again in \(wait) ms")) }
    case .intent(let step):
      let text = step.arguments.isEmpty ? arguments[step.call] ?? "" : Self.short(step.arguments)
      rows.append(Row(call: step.call, tool: step.tool, arguments: text, started: step.time))
      draw()
    case .attempt(let step):
      guard let wait = step.againAfterMS else { return }
      change(step.call) { row in
        row.attempt = step.attempt + 2
        row.note = "\(step.code), again in \(wait) ms"
      }
    case .result(let step): ended(step)
    case .runFinished: stop()
    case .incident(let step): line(style.yellow(printable(step.line)))
    case .runStarted, .request, .refused, .shown: break
    }
  }

  func pass(_ step: PassingStep) {
    guard case .progress(let step) = step else { return }
    change(step.call) { row in
      let percent = step.fraction.map { "\(Int((min(max($0, 0), 1) * 100).rounded())) %" }
      row.note = [percent, step.note.map(printable)].compactMap { $0 }.joined(separator: " ")
    }
  }

  private func change(_ call: String, _ change: (inout Row) -> Void) {
    guard let place = rows.firstIndex(where: { $0.call == call }) else { return }
    change(&rows[place])
    draw()
  }

  private func ended(_ step: ResultStep) {
    let row = rows.first { $0.call == step.call }
    rows.removeAll { $0.call == step.call }
    let text = row?.arguments ?? arguments[step.call] ?? ""
    arguments[step.call] = nil
    let isOK = step.outcome == .ok
    var tail = isOK ? "" : "  \(step.code)"
    if step.attempts > 1 { tail += "  \(step.attempts) attempts" }
    if step.attempts > 0 { tail += "  \(Self.duration(step.ended &- step.started))" }
    let mark = isOK ? style.green("✓") : style.red("✗")
    line("\(mark) " + fitted(step.tool, text, tail))
  }

  // MARK: The terminal

  /// Keeps off the terminal until `release`.
  func hold() {
    wipe()
    err.flush()
    isHeld = true
  }

  func release() {
    isHeld = false
    for text in held { err.write(text + "\n") }
    held = []
    draw()
  }

  /// A line that stays.
  func line(_ text: String) {
    guard !isHeld else { return held.append(text) }
    wipe()
    err.write(text + "\n")
    draw()
  }

  private func stop() {
    wipe()
    rows = []
    if let timer { EventLoop.shared.cancel(timer) }
    timer = nil
    err.flush()
  }

  private func draw() {
    guard !isHeld else { return }
    wipe()
    let now = EventLoop.now()
    for row in rows.prefix(Self.rowsMax) { err.write("\(style.dim("·")) \(text(of: row, now))\n") }
    shown = min(rows.count, Self.rowsMax)
    if rows.count > shown {
      err.write(style.dim("  and \(rows.count - shown) more calls") + "\n")
      shown += 1
    }
    err.flush()
    guard timer == nil, !rows.isEmpty else { return }
    timer = EventLoop.shared.after(Self.renewal) { [weak self] in
      self?.timer = nil
      self?.draw()
    }
  }

  private func wipe() {
    guard shown > 0 else { return }
    err.write("\u{1B}[\(shown)A\r\u{1B}[J")
    shown = 0
  }

  private func text(of row: Row, _ now: UInt64) -> String {
    var tail = row.attempt > 1 ? "  attempt \(row.attempt)" : ""
    if !row.note.isEmpty { tail += "  \(row.note)" }
    tail += "  " + Self.duration(now &- row.started)
    return fitted(row.tool, row.arguments, tail)
  }

  /// The arguments give way first.
  private func fitted(_ tool: String, _ arguments: String, _ tail: String) -> String {
    let room = max(8, columns == .max ? .max : columns - 3)
    let name = tool.isEmpty ? "(no name)" : printable(tool)
    let left = room == .max ? Self.argumentsMax : room - name.columns - tail.columns - 1
    var text = name
    if left >= 4, !arguments.isEmpty { text += " " + arguments.cut(columns: min(left, Self.argumentsMax)) }
    return room == .max ? text + tail : String((text + tail).prefix(columns: room))
  }

  private static func short(_ arguments: [UInt8]) -> String {
    printable(String(decoding: arguments.prefix(4 * argumentsMax), as: UTF8.self))
  }

  static func duration(_ nanoseconds: UInt64) -> String {
    let milliseconds = nanoseconds / 1_000_000
    if milliseconds < 10 {
      let hundredths = nanoseconds / 10_000
      return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) ms"
    }
    if milliseconds < 1000 { return "\(milliseconds) ms" }
    return "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
  }
}

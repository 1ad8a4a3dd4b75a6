// `collet bench dispatch`: what one call costs, from argument bytes to the bytes of a tool message.

import Calls
import EventLoop
import JSON
import Journal
import Plugins
import Runners

/// `collet bench dispatch --tool NAME --args JSON`: calls one tool again and again on one thread.
struct BenchDispatchCommand: Command {
  static let name = "bench dispatch"
  static let summary = "Time calls of one tool: validated, dispatched, classified, answered."
  static let discussion = """
    Runs the same gate, runner and result check as 'collet call', without a journal. Prints the minimum of the
    repetitions: microseconds of processor and wall time a call.
    """
  static var options: [Option<BenchDispatchCommand>] {
    [
      Option("--tool", value: "NAME", "The tool to call.") { $0.tool = $1 },
      Option("--args", value: "JSON", "Its arguments (default {}).") { $0.arguments = $1 },
      Option("--n", value: "N", "Calls in one repetition (default 100000).") { (target, text) throws(UsageError) in
        target.count = try UsageError.wholeNumber(text, for: "--n", in: 1...1_000_000_000)
      },
      Option("--reps", value: "R", "Repetitions (default 5).") { (target, text) throws(UsageError) in
        target.repetitions = try UsageError.wholeNumber(text, for: "--reps", in: 1...1000)
      },
      isolationOption,
      Option("--json", "Print JSON (the only form that benchmarks of several rows have).") { _ in },
    ]
  }

  /// `--isolation`, for every benchmark that calls tools.
  static var isolationOption: Option<BenchDispatchCommand> {
    Option("--isolation", value: "KIND", Placement.benchHelp) { (target, text) throws(UsageError) in
      target.placement = try Placement.bench(text)
    }
  }

  var tool: String?
  var arguments = "{}"
  var count = 100_000
  var repetitions = 5
  var placement = Placement.inProcess

  mutating func check() throws(UsageError) {
    guard tool != nil else { throw UsageError("collet bench dispatch wants --tool NAME") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let host = try Host(context)
    let tool = tool ?? ""
    let text = Array(arguments.utf8)
    let (count, repetitions, placement) = (count, repetitions, placement)
    let registry = host.discovery.registry()
    let log = host.log(context.globals)
    let figures = try Host.onLoop { () async throws -> DispatchFigures in
      let dispatcher = host.dispatcher(registry, journal: MemoryJournal(detail: .off), log: log, placement: placement)
      let request = CallRequest(id: "call_1", tool: tool, principal: host.principal(CallOptions()))
      // The first call loads the plugin and compiles the schema; its answer also tells whether measuring makes sense.
      let first = await dispatcher.call(request, arguments: text)
      guard first.failure == nil else {
        throw CommandError("\(tool) cannot be measured: \(String(decoding: first.bytes, as: UTF8.self))")
      }
      var best = DispatchFigures()
      for _ in 0..<repetitions {
        let round = await repeatCalls(count, dispatcher, request, text)
        best.processor = min(best.processor, round.processor)
        best.wall = min(best.wall, round.wall)
      }
      return best
    }
    var row = BenchRow()
    row.add("n", .count(count))
    row.add("us_cpu", .number(Double(figures.processor) / Double(count) / 1000))
    row.add("us_wall", .number(Double(figures.wall) / Double(count) / 1000))
    row.add("calls_per_s", .number((Double(count) / Double(figures.wall) * 1e9).rounded()))
    row.add("rss_mb", .number(peakMemory()))
    row.print(json: true, to: context)
    return .success
  }
}

/// Nanoseconds of one repetition.
private struct DispatchFigures: Sendable {
  var processor = UInt64.max
  var wall = UInt64.max
}

@IO
private func repeatCalls(
  _ count: Int, _ dispatcher: Dispatcher, _ request: CallRequest, _ text: [UInt8]
) async -> DispatchFigures {
  let message = ToolMessage()
  let (processor, wall) = (processorTime(), wallTime())
  var left = count
  while left > 0 {
    left = callsLeft(left, dispatcher, request, text, message)
    if message.pending { await message.arrival() }
  }
  return DispatchFigures(processor: processorTime() - processor, wall: wallTime() - wall)
}

/// Makes calls until one does not answer at once; returns how many are left after it.
@IO
private func callsLeft(
  _ count: Int, _ dispatcher: Dispatcher, _ request: CallRequest, _ text: [UInt8], _ message: ToolMessage
) -> Int {
  var left = count
  while left > 0 {
    left -= 1
    message.pending = true
    dispatcher.submit(request, arguments: text.span, observer: message)
    if message.pending { break }
  }
  return left
}

/// Turns each answer into the message that a Chat Completions model reads.
@IO
private final class ToolMessage: CallObserver {
  var pending = false
  private var writer = JSONWriter()
  private var isAwaited = false
  private var waiting: CheckedContinuation<Void, Never>?

  func progress(_ call: String, fraction: Double?, note: String?) {}
  func log(_ call: String, _ level: LogLevel, _ text: String) {}
  func retrying(_ call: String, attempt: Int, code: String, afterMS: Int) {}

  func answered(_ answer: borrowing LentAnswer) {
    writer.reset()
    writer.fragment(#"{"role":"tool","tool_call_id":"#)
    writer.string(answer.callUTF8)
    writer.fragment(#","content":"#)
    writer.string(answer.utf8)
    writer.fragment("}")
    pending = false
    if isAwaited { resume() }
  }

  /// Waits for an answer that did not come at once.
  func arrival() async {
    isAwaited = true
    await withCheckedContinuation { waiting = $0 }
  }

  private func resume() {
    isAwaited = false
    waiting?.resume()
    waiting = nil
  }
}

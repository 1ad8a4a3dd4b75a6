// `collet call`: one tool, checked arguments, one answer.

import Calls
import EventLoop
import Glibc
import JSON
import Journal
import Plugins
import Runners

/// `collet call TOOL`: runs one tool.
struct CallCommand: Command, HasCallOptions {
  static let name = "call"
  static let summary = "Run one tool with checked arguments."
  static let operands = "TOOL [JSON | @FILE | -]"
  static var discussion: String {
    """
    The arguments are one JSON object: on the command line, from a file (@FILE) or from standard input (-).
    --arg NAME=VALUE sets one member, typed by the tool's schema; it may be given again and wins over the object.
    A json or text result is printed as it is; other parts are described (--json prints them whole, in base64).
    A failure goes to standard error, with --json to standard output.

    exit codes: 0 ok, 2 usage, 65 permanent, 70 internal, 75 retryable, 130 interrupted
    """
  }
  static var options: [Option<CallCommand>] {
    [
      Option("--arg", value: "NAME=VALUE", "Set one argument; may be given again.") {
        (target, text) throws(UsageError) in
        guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
          throw UsageError("--arg wants NAME=VALUE, not '\(text)'")
        }
        let name = String(text[..<equals])
        guard !target.named.contains(where: { $0.name == name }) else {
          throw UsageError("--arg \(name) is given twice; write a list as --arg '\(name)=[…]'")
        }
        target.named.append((name, String(text[text.index(after: equals)...])))
      },
      Option("--json", "Print one object with id, tool, plugin, class, code, attempts, latency and result or error.") {
        $0.json = true
      },
    ] + CallOptions.options(for: Self.self)
  }

  var tool: String?
  var text: String?
  var named: [(name: String, value: String)] = []
  var json = false
  var callOptions = CallOptions()

  mutating func take(_ operand: String) throws(UsageError) {
    if tool == nil {
      tool = operand
    } else if text == nil {
      text = operand
    } else {
      throw UsageError("collet call wants one JSON text; '\(operand)' is one word too many (quote the JSON)")
    }
  }

  mutating func check() throws(UsageError) {
    guard tool != nil else { throw UsageError("collet call wants the name of a tool; 'collet list' shows them") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let given = try readArguments()
    let host = try Host(context)
    let listing = host.discovery.list()
    if let problem = listing.unusableRoots.first { throw CommandError(problem, code: .usage) }
    for name in callOptions.inProcess { _ = try listing.plugin(named: name) }
    let registry = listing.registry()
    let arguments = ArgumentText.merged(given, named, for: tool ?? "", in: registry)
    let id = CallID.make()
    let request = CallRequest(
      id: id, tool: tool ?? "", principal: host.principal(callOptions), trace: TelemetryWishes.outerTrace?(id) ?? "",
      deadline: host.deadline(callOptions.timeoutSeconds),
      retriesMax: callOptions.retriesMax)
    // What a plugin prints must not mix with the answer.
    context.out.keepToItself()
    let log = host.log(context.globals)
    let live = LiveOutput.Settings(context)
    let placement = Placement.named(Set(callOptions.inProcess))
    let (answer, interrupted) = try Host.onLoop {
      let dispatcher = host.dispatcher(
        registry, journal: MemoryJournal(detail: .metadata), log: log, placement: placement)
      return await CallSession(dispatcher, live).run(request, arguments)
    }
    if json {
      context.out.write(CallReport.json(answer, arguments: arguments))
      context.out.write("\n")
    } else {
      CallReport.print(answer, to: context)
    }
    if answer.code == FailureCode.unknownTool { explainAbsence(in: listing, context) }
    return interrupted ? .interrupted : ExitCode(answer.outcome)
  }

  /// A tool may well be there, in a plugin that is not ready: then the person reads why.
  private func explainAbsence(in listing: Listing, _ context: Context) {
    for (index, plugin) in listing.plugins.enumerated() where plugin.state != .ready {
      guard listing.toolNames(of: index).contains(tool ?? "") else { continue }
      context.warn("the plugin \(listing.name(of: index)) has it, but is \(plugin.state.rawValue): \(plugin.reason)")
    }
  }

  private func readArguments() throws(CommandError) -> [UInt8]? {
    guard let text else { return nil }
    if text == "-" { return try InputFile.readStandardInput(bytesMax: Self.inputBytesMax) }
    if text.hasPrefix("@") { return try InputFile.read(String(text.dropFirst()), bytesMax: Self.inputBytesMax) }
    return Array(text.utf8)
  }

  /// The gate refuses less than this; here it only bounds memory.
  static var inputBytesMax: Int { 256 << 20 }
}

/// One call with a person in front of it, who may interrupt it.
@IO
private final class CallSession {
  private let dispatcher: Dispatcher
  private let observer: LiveOutput
  private var interrupted = false

  init(_ dispatcher: Dispatcher, _ live: LiveOutput.Settings) {
    self.dispatcher = dispatcher
    observer = LiveOutput(live)
  }

  /// The answer, and whether it came of Ctrl-C.
  func run(_ request: CallRequest, _ arguments: [UInt8]) async -> (Answer, Bool) {
    // Without the watch Ctrl-C ends the program at once: worse, but no reason to refuse the call.
    let watch = try? EventLoop.shared.onSignal(SIGINT) { self.interrupt(request.id) }
    let answer = await dispatcher.call(request, arguments: arguments, observer: observer)
    watch?.cancel()
    // A plugin that still runs the call would keep the person waiting; the process ends with it.
    if !interrupted && answer.code != FailureCode.timeout { await dispatcher.drain() }
    return (answer, interrupted)
  }

  /// The first asks the call to stop, the second does not ask.
  private func interrupt(_ call: String) {
    if interrupted { _exit(ExitCode.interrupted.rawValue) }
    interrupted = true
    dispatcher.cancel(call)
  }
}

extension ExitCode {
  /// What a call's class means to a script.
  init(_ outcome: OutcomeClass) {
    switch outcome {
    case .ok: self = .success
    case .permanent: self = .permanent
    case .retryable: self = .retryable
    case .internal: self = .internal
    }
  }
}

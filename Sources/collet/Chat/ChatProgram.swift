// A conversation at the command line: prompt by prompt, with a look at the tools before each.

import Agent
import Calls
import EventLoop
import Glibc
import Models
import Plugins
import Runners
import Sessions

/// One chat, on the I/O thread.
@IO
final class ChatProgram {
  private let program: RunProgram
  private let input: ChatInput
  private let log: LogFile
  private var setup: RunSetup
  private var state: ToolState
  private var tools: ToolTable
  /// `nil` until the first prompt, and where a new one is due.
  private var session: (any ModelSession)?
  private var conversation = Conversation()
  private let keeping: SessionKeeping
  /// What was said before this chat; told to the first model that it has.
  private var past: Past?
  private var isAsking = false
  private var mayStillRun = false

  /// `past` is the session that the chat goes on with.
  init(_ setup: RunSetup, _ settings: RunProgram.Settings, _ keeping: SessionKeeping, _ past: Past?, log: LogFile) {
    self.setup = setup
    self.keeping = keeping
    self.past = past
    self.log = log
    program = RunProgram(settings, log: log, file: keeping.file)
    for (prompt, answer) in past?.exchanges ?? [] { conversation.add(earlier: prompt, answer) }
    input = ChatInput(Self.lines(setup.host))
    state = ToolState(setup.toolbox)
    tools = setup.toolTable(log: log)
  }

  private static func lines(_ host: Host) -> any LineSource {
    let isTerminal = isatty(STDIN_FILENO) == 1
    if isTerminal, isatty(STDERR_FILENO) == 1 {
      _ = unsafe mkdir(host.locations.home, 0o700)
      if let lines = EditLine(historyPath: host.locations.home + "/chat_history") { return lines }
    }
    return PlainLines(showsPrompt: isTerminal)
  }

  /// Talks until the person leaves.
  func run() async -> ExitCode {
    var terminal = termios()
    let hasTerminal = unsafe tcgetattr(STDIN_FILENO, &terminal) == 0
    let before = terminal
    // While a run is under way, its own watch cancels it; here Ctrl-C leaves.
    let watch = try? EventLoop.shared.onSignal(SIGINT) {
      guard !self.isAsking else { return }
      var mode = before
      if hasTerminal { unsafe tcsetattr(STDIN_FILENO, TCSANOW, &mode) }
      _ = unsafe write(STDERR_FILENO, "\n", 1)
      _exit(ExitCode.interrupted.rawValue)
    }
    if isatty(STDERR_FILENO) == 1 {
      say(
        "\(setup.source.name), \(counted(setup.toolbox.names.count, "tool")); /help shows the commands, Ctrl-D leaves")
    }
    while let text = await input.next() {
      if text.hasPrefix("/"), !text.contains("\n") {
        if await obey(text) == .leave { break }
      } else {
        await ask(text)
      }
    }
    watch?.cancel()
    let drifts = setup.source.replay?.drifts() ?? []
    for drift in drifts { say("drift: \(drift)") }
    if !mayStillRun { await tools.drain() }
    await keeping.file?.close()
    for note in await program.closeTelemetry() { say(note) }
    await program.out.emptied()
    await program.err.emptied()
    return setup.source.replay?.isStrict == true && !drifts.isEmpty ? .failure : .success
  }

  // MARK: A prompt

  private func ask(_ prompt: String) async {
    await lookAtTools()
    isAsking = true
    defer { isAsking = false }
    do throws(CommandError) {
      let session = try openSession()
      // What a killed run left open is answered before anything else is said.
      let unfinished = past?.unfinished
      past = nil
      let ending = await program.run(
        prompt, setup.runOptions(session: keeping.session), session, tools, unfinished: unfinished)
      if ending.mayStillRun { mayStillRun = true }
      if !ending.result.reason.isEmpty { say(ending.result.reason) }
      conversation.add(prompt, ending)
    } catch {
      say(error.message)
    }
  }

  private func openSession() throws(CommandError) -> any ModelSession {
    if let session { return session }
    // A conversation that goes on is told whole; one that changes its tools or its model only what was said.
    let begun = try setup.session(after: past == nil ? conversation.asSystemText : "")
    past?.restore(into: begun)
    session = begun
    return begun
  }

  /// New plugins join, gone ones leave. The definitions that a model has are fixed, so that it begins a new conversation
  /// with what was said in this one.
  private func lookAtTools() async {
    do throws(CommandError) {
      let now = try setup.lookedAtAgain()
      let nowState = ToolState(now.toolbox)
      guard let changes = state.changes(to: nowState) else { return }
      say("tools have changed (\(changes))")
      if !mayStillRun { await tools.drain() }
      setup = now
      state = nowState
      tools = now.toolTable(log: log)
      session = nil
    } catch {
      say("the tools stay as they were: \(error.message)")
    }
  }

  // MARK: Commands

  private enum Next { case goOn, leave }

  private func obey(_ text: String) async -> Next {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    let operand = words.count > 1 ? words[1].trimmed : ""
    switch words[0] {
    case "/quit", "/exit": return .leave
    case "/help": Self.help.forEach(show)
    case "/tools":
      await lookAtTools()
      for tool in setup.toolbox.definitions { show("\(tool.name)  \(tool.description.firstSentence)") }
      show(
        "\(counted(setup.toolbox.names.count, "tool")), about \(setup.toolbox.roughTokens) tokens with every request")
    case "/model": changeModel(operand)
    case "/usage": conversation.figures.forEach(show)
    case "/save": save(operand)
    default: say("there is no command '\(words[0])'; /help shows them")
    }
    return .goOn
  }

  private func changeModel(_ name: String) {
    guard !name.isEmpty else { return show(setup.source.name) }
    do throws(CommandError) {
      let other = try setup.asking(name)
      let begun = try other.session(after: past == nil ? conversation.asSystemText : "")
      past?.restore(into: begun)
      setup = other
      session = begun
      say("\(name) goes on; it is told what was said")
    } catch {
      say(error.message)
    }
  }

  private func save(_ path: String) {
    guard !path.isEmpty else { return say("/save wants a file: /save FILE") }
    // What is there is not overwritten.
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return say("cannot write \(path): \(lastError())") }
    defer { close(descriptor) }
    let output = Output(descriptor: descriptor)
    output.write(conversation.text())
    output.flush()
    say(
      output.failure.map { "cannot write \(path): \($0)" }
        ?? "\(counted(conversation.turns.count, "prompt")) written to \(path)")
  }

  /// What the program says by itself.
  private func say(_ text: String) { show("collet: " + text) }

  /// What the person asked for.
  private func show(_ text: String) {
    program.err.write(printable(text) + "\n")
    program.err.flush()
  }

  private static var help: [String] {
    [
      "/tools         what the model may call", "/model [NAME]  who answers; with a name, another one does from now on",
      "/usage         calls, tokens and cost so far", "/save FILE     write what was said", "/quit          leave",
      "a backslash at the end of a line goes on in the next; \"\"\" begins a block of lines and ends it",
    ]
  }
}

extension String {
  fileprivate var firstSentence: String {
    let line = prefix { $0 != "\n" }
    let end = line.firstRange(of: ". ")?.lowerBound
    return end.map { line[..<$0] + "." } ?? String(line)
  }

  /// Without white space at both ends.
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

import Glibc
import TestSupport
import Testing

@testable import collet

/// `collet run` on a terminal: live lines, questions, Ctrl-C.
@Suite("collet run, on a terminal")
struct RunTerminalTests {
  private let note = Desk.calls(("write_note", #"{"text":"hello"}"#))

  // MARK: Live lines

  @Test("a call is shown while it runs and when it has ended")
  func live() throws {
    let terminal = try Desk().terminal([
      Desk.calls(("report", #"{"text":"five"}"#)), Desk.calls(("stumble", "{}")), Desk.answer("All is well."),
    ])
    #expect(terminal.ending() == .exited(0), "\(terminal.shown)")
    #expect(terminal.shown.contains("✓\u{1B}[0m report {\"text\":\"five\"}"), "\(terminal.shown)")
    #expect(terminal.shown.contains("2 attempts"))
    #expect(terminal.shown.contains("STUMBLED, again in"))
    #expect(terminal.shown.contains("All is well.\r\n"))
    #expect(terminal.shown.contains("3 rounds, 2 calls"))
  }

  @Test("progress is shown; Ctrl-C cancels politely, and what was reached is printed")
  func interrupt() throws {
    let terminal = try Desk().terminal(
      [Desk.calls(("wait_for_end", "{}"), text: "So far"), Desk.answer("x")], pipedOutput: true)
    #expect(terminal.waits(for: "25 % waiting for the end"), "\(terminal.shown)")
    terminal.type("\u{3}")
    #expect(terminal.ending() == .exited(130), "\(terminal.shown)")
    #expect(terminal.standardOutput == "So far\n")
    #expect(terminal.shown.contains("CANCELLED"))
    #expect(terminal.shown.contains("The run was cancelled."))
  }

  @Test("a signal does what Ctrl-C does, and the last event says how the run ended")
  func signal() throws {
    let terminal = try Desk().terminal(
      [Desk.calls(("wait_for_end", "{}"), text: "So far"), Desk.answer("x")], "--events", pipedOutput: true)
    #expect(terminal.waits(for: "tool.progress"), "\(terminal.shown)")
    terminal.signal(SIGINT)
    #expect(terminal.ending() == .exited(130))
    let last = try #require(Output.lines(of: Array(terminal.standardOutput.utf8)).last)
    #expect(last("event") == "run.finished" && last("status") == "cancelled" && last("text") == "So far")
    #expect(last("calls", "0", "code") == "CANCELLED")
    #expect(terminal.shown == "")
  }

  @Test("NO_COLOR keeps colours away, not the lines")
  func noColor() throws {
    let terminal = try Desk().terminal(
      [Desk.calls(("report", "{}")), Desk.answer("x")], environment: ["NO_COLOR": "1"])
    #expect(terminal.ending() == .exited(0))
    #expect(terminal.shown.contains("✓ report {}") && !terminal.shown.contains("\u{1B}[3"))
  }

  @Test("what a model writes does not steer the terminal, and is unchanged in a pipe", arguments: [[], ["-q"]])
  func controlCharacters(options: [String]) throws {
    let reply = Desk.answer(#"\u001b[2Jgr\u00f6\u00dfe\u001b]0;x\u0007\u202e\ta\nb"#)
    let desk = try Desk()
    let terminal = try desk.terminal([reply], options: options)
    #expect(terminal.ending() == .exited(0), "\(terminal.shown)")
    #expect(terminal.shown.contains("\\u{1B}[2Jgröße\\u{1B}]0;x\\u{7}\\u{202E}\ta\r\nb\r\n"), "\(terminal.shown)")
    let piped = try desk.run([reply])
    #expect(piped.output == "\u{1B}[2Jgröße\u{1B}]0;x\u{7}\u{202E}\ta\nb\n")
  }

  // MARK: Questions

  @Test("a call that may change something is shown with what is promised of it, and runs after a yes")
  func yes() throws {
    let terminal = try Desk().terminal([note, Desk.answer("Noted.")])
    #expect(terminal.waits(for: "Run it?"), "\(terminal.shown)")
    #expect(terminal.shown.contains("write_note") && terminal.shown.contains("Note writer (plugin desk)"))
    #expect(terminal.shown.contains("\"text\": \"hello\""))
    #expect(terminal.shown.contains("it changes something; it may overwrite or delete; it stays on this machine"))
    terminal.type("y\n")
    #expect(terminal.ending() == .exited(0), "\(terminal.shown)")
    #expect(terminal.shown.contains("✓") && terminal.shown.contains("Noted."))
  }

  @Test("no line of a question or of a call is wider than the terminal")
  func narrow() throws {
    let wide = Desk.calls(("write_note", #"{"text":"\#(String(repeating: "語🌍", count: 40))"}"#))
    let terminal = try Desk().terminal([wide, Desk.answer("Noted.")], options: ["--approve", "ask"], columns: 50)
    #expect(terminal.waits(for: "Run it?"), "\(terminal.shown)")
    let question = terminal.shown.split(separator: "Run it?")[0]
    let shown = question.replacing(/\u{1B}\[[0-9;]*[A-Za-z]/, with: "")
    for line in shown.split(whereSeparator: \.isNewline) { #expect(line.columns <= 50, "\(line)") }
    terminal.type("y\n")
    #expect(terminal.ending() == .exited(0), "\(terminal.shown)")
    let ended = try #require(terminal.shown.split(whereSeparator: \.isNewline).first { $0.contains("✓") })
    #expect(ended.replacing(/\u{1B}\[[0-9;]*[A-Za-z]/, with: "").columns <= 50, "\(ended)")
  }

  @Test("a no is an answer to the model, and the run goes on", arguments: ["n\n", "maybe\nno\n", "\u{4}"])
  func no(typed: String) throws {
    let terminal = try Desk().terminal([note, Desk.answer("As you like.")])
    #expect(terminal.waits(for: "Run it?"))
    terminal.type(typed)
    #expect(terminal.ending() == .exited(0), "\(terminal.shown)")
    #expect(terminal.shown.contains("APPROVAL_DENIED") && terminal.shown.contains("As you like."))
  }

  @Test("always holds for the rest of the run")
  func always() throws {
    let terminal = try Desk().terminal([note, Desk.calls(("write_note", "{}")), Desk.answer("Noted.")])
    #expect(terminal.waits(for: "Run it?"))
    terminal.type("a\n")
    #expect(terminal.ending() == .exited(0), "\(terminal.shown)")
    #expect(terminal.shown.split(separator: "Run it?").count == 2 && terminal.shown.contains("Noted."))
  }

  @Test("arguments are edited in a line, and wrong ones are asked about again")
  func editedInLine() throws {
    let read = #"{"expect":{"tool_results":[{"text":"{\"text\":\"changed\"}"}]},"text":"Seen."}"#
    let terminal = try Desk().terminal([note, read])
    #expect(terminal.waits(for: "Run it?"))
    terminal.type("e\n")
    #expect(terminal.waits(for: "one line of JSON"))
    terminal.type("{\"txt\":1}\n")
    #expect(terminal.waits(for: "cannot be used"), "\(terminal.shown)")
    #expect(terminal.waits(for: "Go on?"))
    terminal.type("y\n")
    // A yes would mean the arguments from before.
    #expect(terminal.waits(for: "Go on?", times: 2), "\(terminal.shown)")
    terminal.type("e\n")
    #expect(terminal.waits(for: "one line of JSON", times: 2))
    terminal.type("{\"text\":\"changed\"}\n")
    #expect(terminal.ending() == .exited(0), "\(terminal.shown)")
    #expect(terminal.shown.contains("Seen."))
  }

  @Test("arguments are edited in the editor that EDITOR names")
  func editedInEditor() throws {
    let read = #"{"expect":{"tool_results":[{"text":"{\"text\":\"by hand\"}"}]},"text":"Seen."}"#
    let desk = try Desk()
    let edits = "#!/bin/sh\nprintf '{\\n  \"text\": \"by hand\"\\n}\\n' > \"$2\"\n"
    let editor = try desk.folder.write("editor", edits, mode: 0o755)
    let terminal = try desk.terminal([note, read], environment: ["EDITOR": editor + " -w"])
    #expect(terminal.waits(for: "Run it?"))
    terminal.type("e\n")
    #expect(terminal.ending() == .exited(0), "\(terminal.shown)")
    #expect(terminal.shown.contains("Seen."))
  }

  @Test("Ctrl-C while a question is open ends the run")
  func interruptedQuestion() throws {
    let terminal = try Desk().terminal([note, Desk.answer("x")], pipedOutput: true)
    #expect(terminal.waits(for: "Run it?"))
    terminal.type("\u{3}")
    #expect(terminal.ending() == .exited(130), "\(terminal.shown)")
    #expect(terminal.shown.contains("CANCELLED"))
  }

  @Test("what control codes in arguments would do to a terminal does not happen")
  func hostileArguments() throws {
    let terminal = try Desk().terminal([
      Desk.calls(("write_note", #"{"text":"\u001b[2Jgone"}"#)), Desk.answer("x"),
    ])
    #expect(terminal.waits(for: "Run it?"))
    #expect(!terminal.shown.contains("\u{1B}[2J"))
    terminal.type("n\n")
    #expect(terminal.ending() == .exited(0))
  }
}

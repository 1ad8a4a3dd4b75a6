import Glibc
import TestSupport
import Testing

@testable import collet

/// `collet chat` as a user runs it.
@Suite("collet chat")
struct ChatProgramTests {
  private func chat(_ desk: Desk, _ replies: [String], _ lines: String...) throws -> Subprocess {
    let words = try desk.words(replies, prompt: "").dropFirst().dropLast()
    let input = lines.map { $0 + "\n" }.joined()
    return try desk.program.run(["chat"] + words, input: Array(input.utf8), plugins: desk.folder.path)
  }

  @Test("prompts are answered one after the other in one conversation")
  func turns() throws {
    let desk = try Desk()
    let result = try chat(
      desk,
      [
        #"{"expect":{"user":{"equals":"one"}},"text":"first"}"#, Desk.calls(("report", "{}")),
        #"{"expect":{"tool_results":[{"text":"reported"}]},"text":"second"}"#,
      ], "one", "", "two", "/usage", "/quit", "three")
    #expect(result.ending == .exited(0), "\(result.errorOutput)")
    #expect(result.output == "first\nsecond\n")
    #expect(result.errorOutput.contains("2 prompts, 1 call, 0 failed"))
  }

  @Test("a backslash goes on in the next line, three quotes begin and end a block")
  func manyLines() throws {
    let desk = try Desk()
    let result = try chat(
      desk,
      [
        #"{"expect":{"user":{"equals":"a\nb"}},"text":"1"}"#,
        #"{"expect":{"user":{"equals":"c\n\n/quit"}},"text":"2"}"#,
        #"{"expect":{"user":{"equals":"d\ne"}},"text":"3"}"#, #"{"expect":{"user":{"equals":"f"}},"text":"4"}"#,
      ], "a\\", "b", "\"\"\"", "c", "", "/quit", "\"\"\"", "\"\"\"d", "e\"\"\"", "\"\"\"f\"\"\"")
    #expect(result.output == "1\n2\n3\n4\n", "\(result.errorOutput)")
  }

  @Test("commands: what is offered, who answers, what was said; a wrong one is named")
  func commands() throws {
    let desk = try Desk()
    let file = desk.folder.path + "/saved"
    let result = try chat(
      desk, [Desk.answer("hello")], "hi", "/tools", "/model", "/model nobody:m", "/save \(file)", "/save \(file)",
      "/sve",
      "/help")
    #expect(result.ending == .exited(0))
    #expect(result.errorOutput.contains("report  Use to test the agent."))
    #expect(result.errorOutput.contains("5 tools, about"))
    #expect(result.errorOutput.contains("\nscript:"))
    #expect(result.errorOutput.contains("no provider 'nobody'"))
    #expect(String(decoding: try readFile(file), as: UTF8.self) == "User: hi\n\nModel: hello\n")
    #expect(result.errorOutput.contains("File exists"))
    #expect(result.errorOutput.contains("there is no command '/sve'"))
    #expect(result.errorOutput.contains("/save FILE"))
  }

  @Test("another model is told what was said")
  func otherModel() throws {
    let desk = try Desk()
    let other = try desk.folder.write(
      "other", #"{"replies":[{"expect":{"system":"User: hi\n\nYou: hello","user":{"equals":"again"}},"text":"yes"}]}"#)
    let result = try chat(desk, [Desk.answer("hello")], "hi", "/model script:\(other)", "again")
    #expect(result.output == "hello\nyes\n", "\(result.errorOutput)")
  }

  @Test("a failed prompt does not end the chat")
  func failure() throws {
    let desk = try Desk()
    let result = try chat(desk, [#"{"error":{"kind":"server","message":"down"}}"#, Desk.answer("up")], "one", "two")
    #expect(result.ending == .exited(0))
    #expect(result.output == "up\n" && result.errorOutput.contains("down"))
  }

  @Test("what nobody counted is said to be unknown, and never taken for nothing")
  func usage() throws {
    let desk = try Desk()
    let none = try chat(desk, [], "/usage")
    #expect(none.errorOutput.contains("tokens: none in, none out; cost: none\n"), "\(none.errorOutput)")
    let counted = try chat(desk, [Desk.answer("a")], "one", "/usage")
    #expect(counted.errorOutput.contains("tokens: 20 in, 7 out; cost: 0.002 USD\n"), "\(counted.errorOutput)")
    let partly =
      "tokens: at least 20 (partly unknown) in, at least 7 (partly unknown) out; "
      + "cost: at least 0.002 USD (partly unknown)"
    let uncounted = try chat(desk, [Desk.answer("a"), #"{"text":"b"}"#], "one", "two", "/usage")
    #expect(uncounted.errorOutput.contains(partly), "\(uncounted.errorOutput)")
    let broken = #"{"error":{"kind":"connection","message":"cut"}}"#
    let failed = try chat(desk, [Desk.answer("a"), broken], "one", "two", "/usage")
    #expect(failed.errorOutput.contains(partly), "\(failed.errorOutput)")
    let refused = #"{"error":{"kind":"authentication","message":"no","status":401}}"#
    let unpaid = try chat(desk, [Desk.answer("a"), refused], "one", "two", "/usage")
    #expect(unpaid.errorOutput.contains("tokens: 20 in, 7 out; cost: 0.002 USD\n"), "\(unpaid.errorOutput)")
  }

  @Test("a plugin that is dropped in joins at the next prompt, one that goes leaves, and a changed one starts anew")
  func newPlugin() throws {
    let desk = try Desk()
    let manifest = String(decoding: try readFile(desk.folder.path + "/desk.json"), as: UTF8.self)
    let library = try readFile(desk.folder.path + "/desk.so")
    try writeFile(desk.folder.path + "/table.so", library)
    let one = #"{"expect":{"tools":["report","stumble","wait_for_end","who","write_note"]},"text":"one"}"#
    let more = manifest.replacing("\"desk\"", with: "\"table\"").replacing("desk.so", with: "table.so")
      .replacing("write_note", with: "write_table").replacing("report", with: "report_table")
      .replacing("stumble", with: "stumble_table").replacing("\"who\"", with: "\"who_table\"")
      .replacing("wait_for_end", with: "wait_for_table")
    let second = try desk.folder.write("later/two.json", #"{"replies":[\#(one),{"text":"two"},{"text":"three"}]}"#)
    let terminal = try TerminalSession(
      Program.path,
      ["--home", desk.program.home.path, "--plugins", desk.folder.path, "chat", "--model", "script:" + second],
      environment: ["PATH": "/usr/bin:/bin", "HOME": desk.program.home.path, "TERM": "xterm"], keeping: desk,
      pipedOutput: true)
    #expect(terminal.waits(for: "> "), "\(terminal.shown)")
    terminal.type("hi\n")
    #expect(terminal.waits(for: "one\n"), "\(terminal.shown)")
    try desk.folder.write("table.json", more)
    terminal.type("/tools\n")
    #expect(terminal.waits(for: "new: report_table"), "\(terminal.shown)")
    // A new file, as an installation makes it: the old one is still mapped.
    unlink(desk.folder.path + "/table.so")
    try writeFile(desk.folder.path + "/table.so", library)
    terminal.type("/tools\n")
    #expect(terminal.waits(for: "changed: report_table"), "\(terminal.shown)")
    try desk.folder.write("table.json", "{")
    terminal.type("/tools\n")
    #expect(terminal.waits(for: "write_table (table is invalid: "), "\(terminal.shown)")
    try desk.folder.write("table.json", more)
    terminal.type("/tools\n")
    #expect(terminal.waits(for: "new: report_table", times: 2), "\(terminal.shown)")
    try desk.folder.write("table.json", more.replacing("who_table", with: "whose_table"))
    terminal.type("/tools\n")
    #expect(terminal.waits(for: "gone: who_table (table now offers report_table"), "\(terminal.shown)")
    unlink(desk.folder.path + "/table.json")
    terminal.type("/tools\n")
    #expect(terminal.waits(for: "write_table (\(desk.folder.path)/table.json is no longer there)"), "\(terminal.shown)")
    terminal.type("/quit\n")
    #expect(terminal.ending() == .exited(0))
  }

  @Test("what was typed is kept below the home, for its owner alone")
  func history() throws {
    let desk = try Desk()
    let file = try desk.folder.write("s.json", #"{"replies":[{"text":"one"}]}"#)
    let terminal = try TerminalSession(
      Program.path,
      ["--home", desk.program.home.path, "--plugins", desk.folder.path, "chat", "--model", "script:" + file],
      environment: ["PATH": "/usr/bin:/bin", "HOME": desk.program.home.path, "TERM": "xterm"], keeping: desk)
    #expect(terminal.waits(for: "> "))
    let hasEditor = dlopen("libedit.so.2", RTLD_NOW) != nil
    #expect(!hasEditor || terminal.waitsForKeys())
    terminal.type("remember me\n")
    #expect(terminal.waits(for: "> ", times: 2) && terminal.waits(for: "one"), "\(terminal.shown)")
    #expect(!hasEditor || terminal.waitsForKeys())
    terminal.type("\u{4}")
    #expect(terminal.ending() == .exited(0), "\(terminal.shown)")
    guard hasEditor else { return }
    let path = desk.program.home.path + "/chat_history"
    #expect(String(decoding: try readFile(path), as: UTF8.self).contains("remember"))
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o077 == 0)
  }

  @Test("what is typed arrives as it was typed, in whatever locale", arguments: ["", "C", "C.UTF-8"])
  func otherCharacters(locale: String) throws {
    let desk = try Desk()
    let file = try desk.folder.write(
      "s.json", #"{"replies":[{"expect":{"user":{"equals":"größe 🌍 ü"}},"text":"understood"}]}"#)
    let terminal = try TerminalSession(
      Program.path,
      ["--home", desk.program.home.path, "--plugins", desk.folder.path, "chat", "--model", "script:" + file],
      environment: ["PATH": "/usr/bin:/bin", "HOME": desk.program.home.path, "TERM": "xterm", "LANG": locale],
      keeping: desk)
    #expect(terminal.waits(for: "> "))
    #expect(dlopen("libedit.so.2", RTLD_NOW) == nil || terminal.waitsForKeys())
    terminal.type("größe 🌍 ü\n")
    #expect(terminal.waits(for: "understood"), "\(terminal.shown)")
    terminal.type("/quit\n")
    #expect(terminal.ending() == .exited(0), "\(terminal.shown)")
  }

  @Test("Ctrl-C at the prompt leaves")
  func interrupt() throws {
    let desk = try Desk()
    let file = try desk.folder.write("s.json", #"{"replies":[]}"#)
    let terminal = try TerminalSession(
      Program.path,
      ["--home", desk.program.home.path, "--plugins", desk.folder.path, "chat", "--model", "script:" + file],
      environment: ["PATH": "/usr/bin:/bin", "HOME": desk.program.home.path, "TERM": "xterm"], keeping: desk)
    #expect(terminal.waits(for: "> "))
    terminal.type("\u{3}")
    #expect(terminal.ending() == .exited(130), "\(terminal.shown)")
  }
}

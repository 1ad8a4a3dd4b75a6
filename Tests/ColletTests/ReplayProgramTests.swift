import TestSupport
import Testing

/// A session as a regression test, as docs/testing-agents.md has it.
@Suite("Replay of runs")
struct ReplayProgramTests {
  private let desk: Desk
  private let cassette: String

  init() throws {
    desk = try Desk()
    let calls = Desk.calls(
      ("report", "{}"), ("stumble", #"{"text":"a"}"#), ("write_note", #"{"text":"kept"}"#), ("report", #"{"x":1}"#),
      text: "Let me see.")
    let recorded = try desk.run(
      [calls, Desk.answer("All is well.")], "-q", "--session", "kept", "--approve", "all", "--system", "Be brief.")
    #expect(recorded.ending == .exited(0), "\(recorded.errorOutput)")
    cassette = desk.program.home.path + "/kept.cassette"
    let exported = try desk.program.run("sessions", "export", "kept", "--cassette", cassette, plugins: desk.folder.path)
    #expect(exported.ending == .exited(0), "\(exported.errorOutput)")
  }

  private func replay(_ model: String, _ words: String..., prompt: String = "go") throws -> Subprocess {
    try desk.program.run(
      ["run", "--model", "replay:" + model, "--system", "Be brief."] + words + [prompt], plugins: desk.folder.path)
  }

  /// The calls of a `run --json`, without what differs from run to run.
  private func calls(_ result: Subprocess) -> [String] {
    let output = Output(result.standardOutput)
    return (0..<4).map { index in
      ["tool", "class", "code", "attempts", "arguments", "result", "error"].map {
        output("calls", "\(index)", $0) ?? "-"
      }.joined(separator: " ")
    }
  }

  @Test("a session of two prompts is replayed prompt by prompt, or in one chat")
  func twoPrompts() throws {
    let calls = Desk.calls(("report", "{}"), ("write_note", #"{"text":"more"}"#))
    // A script goes on behind the replies that the session has.
    let said = [Desk.answer("."), Desk.answer(".")]
    let again = try desk.run(said + [calls, Desk.answer("Still well.")], "-q", "--session", "kept", "--approve", "all")
    #expect(again.ending == .exited(0), "\(again.errorOutput)")
    let both = desk.program.home.path + "/both.cassette"
    #expect(
      try desk.program.run("sessions", "export", "kept", "--cassette", both, plugins: desk.folder.path).ending
        == .exited(0))
    for model in ["kept", both] {
      // The second prompt had no system text.
      let words = ["--model", "replay:" + model, "--replay-tools", "--strict", "--approve", "all"]
      let first = try desk.program.run(
        ["run", "go", "-q", "--system", "Be brief."] + words, plugins: desk.folder.path)
      #expect(first.ending == .exited(0) && first.standardOutput.starts(with: Array("All is well".utf8)))
      #expect(first.errorOutput.isEmpty, "\(first.errorOutput)")
    }
    let words = ["chat", "--model", "replay:" + both, "--replay-tools", "--strict", "--system", "Be brief."]
    let drifting = try desk.program.run(words, input: Array("Something else\n".utf8), plugins: desk.folder.path)
    #expect(drifting.ending == .exited(1) && drifting.errorOutput.contains("drift:"), "\(drifting.errorOutput)")
  }

  @Test("a recorded run goes as it went: from the journal, from a cassette, without its plugins")
  func same() throws {
    let live = try desk.run(
      [
        Desk.calls(
          ("report", "{}"), ("stumble", #"{"text":"a"}"#), ("write_note", #"{"text":"kept"}"#), ("report", #"{"x":1}"#),
          text: "Let me see."), Desk.answer("All is well."),
      ], "--json", "--approve", "all")
    // The plugin's code is not there any more, but another's; its manifest is.
    try writeFile(desk.folder.path + "/desk.so", try readFile(try PluginFixture.build("traced")))
    // A cassette for machines with other builds does not say which one it was.
    let text = String(decoding: try readFile(cassette), as: UTF8.self)
    let portable = try desk.program.home.write("portable", text.replacing(/,"sha256":"[0-9a-f]+"/, with: ""))
    for (model, words) in [("kept", []), (cassette, []), (portable, ["--strict"])] {
      let result = try desk.program.run(
        ["run", "--model", "replay:" + model, "--system", "Be brief.", "--replay-tools", "--json", "go"] + words,
        plugins: desk.folder.path)
      #expect(result.ending == .exited(0), "\(result.errorOutput)")
      #expect(Output(result.standardOutput)("text") == "All is well.")
      #expect(Output(result.standardOutput)("cost_usd") == "0.0")
      #expect(Output(result.standardOutput)("usage", "input_tokens") == "30")
      #expect(calls(result) == calls(live), "\(calls(result))")
      #expect(result.errorOutput.ranges(of: "drift").count == (model == portable ? 0 : 1), "\(result.errorOutput)")
    }
  }

  @Test("with its tools a replay runs them, and holds their results against the record")
  func liveTools() throws {
    let result = try replay("kept", "--strict", "-q", "--approve", "all")
    #expect(result.ending == .exited(0) && result.output == "All is well.\n", "\(result.errorOutput)")
    // Nobody approves here, so that a tool answers something else than it did.
    let refused = try replay("kept", "-q")
    #expect(refused.ending == .exited(0) && refused.output == "All is well.\n")
    #expect(
      refused.errorOutput.contains("drift: request 2: write_note gave a result and now fails"), "\(refused.errorOutput)"
    )
  }

  @Test("drift is named, and fails where that is asked for")
  func drift() throws {
    let other = try replay("kept", "--replay-tools", "-q", prompt: "gone")
    #expect(other.ending == .exited(0) && other.output == "All is well.\n")
    #expect(other.errorOutput.contains("drift: request 1: the prompt was “go” and is “gone”"), "\(other.errorOutput)")
    let strict = try replay("kept", "--replay-tools", "--strict", "-q", prompt: "gone")
    #expect(strict.ending == .exited(1) && strict.errorOutput.contains("“gone”"))
    #expect(strict.errorOutput.split(separator: "\n").count == 1, "\(strict.errorOutput)")
    let manifest = String(decoding: try readFile(desk.folder.path + "/desk.json"), as: UTF8.self)
    try writeFile(
      desk.folder.path + "/desk.json",
      Array(manifest.replacing("Any text.", with: "Some text.").replacing("1.0.0", with: "1.0.1").utf8))
    let changed = try replay("kept", "--replay-tools", "-q")
    #expect(changed.errorOutput.contains("tools: the parameters of report was"), "\(changed.errorOutput)")
    #expect(changed.errorOutput.contains("plugins: desk was version 1.0.0 and is 1.0.1"))
  }

  @Test("another build of a plugin is found out, whoever trusts it; the same build again is none")
  func anotherBuild() throws {
    #expect(String(decoding: try readFile(cassette), as: UTF8.self).contains(#""sha256":""#))
    let library = try readFile(desk.folder.path + "/desk.so")
    try writeFile(desk.folder.path + "/desk.so", library + [0])
    let changed = try replay(cassette, "--replay-tools", "-q")
    #expect(
      changed.errorOutput.contains("drift: plugins: desk is another build: its SHA-256 was "), "\(changed.errorOutput)")
    #expect(try replay(cassette, "--replay-tools", "--strict", "-q").ending == .exited(1))
    try writeFile(desk.folder.path + "/desk.so", library)
    let same = try replay(cassette, "--replay-tools", "--strict", "-q")
    #expect(same.ending == .exited(0) && same.errorOutput.isEmpty, "\(same.errorOutput)")
  }

  @Test("a call that was not recorded runs nothing")
  func unknownCall() throws {
    let text = String(decoding: try readFile(cassette), as: UTF8.self)
    // The model now asks for other arguments than those whose result is on record.
    let file = try desk.program.home.write(
      "other", text.replacing(#"{\"text\":\"kept\"}"#, with: #"{\"text\":\"new\"}"#))
    let result = try replay(file, "--replay-tools", "--json")
    #expect(Output(result.standardOutput)("calls", "2", "code") == "UNAVAILABLE", "\(result.output)")
    #expect(result.errorOutput.contains("calls: write_note was not recorded with the arguments"))
    #expect(result.errorOutput.contains("recorded calls were not made"))
  }

  @Test(
    "what cannot be replayed is a mistake of the command line",
    arguments: [["replay:"], ["replay:absent"], ["script:x", "--replay-tools"], ["offline", "--replay-tools"]])
  func mistakes(words: [String]) throws {
    let result = try desk.program.run(["run", "go", "--model"] + words, plugins: desk.folder.path)
    #expect(result.ending != .exited(0) && result.errorOutput.hasPrefix("collet: "))
    let noCassette = try desk.program.home.write("none", "{}\n")
    #expect(try replay(noCassette).ending == .exited(2))
  }

  @Test("a page and a cassette are written where nothing is yet")
  func export() throws {
    let page = desk.program.home.path + "/page.html"
    func export(_ words: String...) throws -> Subprocess {
      try desk.program.run(["sessions", "export"] + words, plugins: desk.folder.path)
    }
    #expect(try export("kept", "--html", "--output", page).ending == .exited(0))
    let html = String(decoding: try readFile(page), as: UTF8.self)
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("write_note") && html.contains("All is well."))
    #expect(try export("kept", "--html", page).ending == .exited(1))
    #expect(try export("kept", "--html").output.hasPrefix("<!DOCTYPE html>"))
    #expect(try export("kept", "--cassette").output.hasPrefix(#"{"cassette":1"#))
    #expect(try export("kept", "--html", "--cassette").ending == .exited(2))
  }
}

import Models
import TestSupport
import Testing

@testable import collet

/// What a person may get wrong at the command line of `run`, and what they are told.
@Suite("collet run, mistakes")
struct RunMistakeTests {
  private func message(_ words: String...) -> String? {
    do throws(UsageError) {
      _ = try parse(words, commands: Collet.commands)
      return nil
    } catch {
      return error.message
    }
  }

  @Test("limits want numbers that make sense")
  func limits() {
    for text in ["0", "-1", "many", "1.5", ""] {
      #expect(
        message("run", "x", "--max-rounds", text) == "--max-rounds wants a whole number from 1 to 10000, not '\(text)'")
      #expect(message("run", "x", "--parallel", text) == "--parallel wants a whole number from 1 to 256, not '\(text)'")
      #expect(message("run", "x", "--budget-tokens", text)?.contains("of at least 1, not '\(text)'") == true)
      #expect(message("run", "x", "--max-output", text)?.hasPrefix("--max-output wants a whole number") == true)
    }
    for text in ["0", "-1", "much", "nan", "inf", ""] {
      #expect(message("run", "x", "--budget-usd", text) == "--budget-usd wants an amount above 0, not '\(text)'")
    }
  }

  @Test("words that are none of the known ones are named with those that are")
  func words() {
    #expect(message("run", "x", "--approve", "maybe") == "--approve wants ask, read-only, all or none, not 'maybe'")
    #expect(
      message("run", "x", "--tool-choice", "a tool")?.hasPrefix("--tool-choice wants auto, none, required") == true)
    for pattern in ["", ",", "a,", "[ab]", "get weather", "x/y"] {
      #expect(message("run", "x", "--tools", pattern)?.hasSuffix("not '\(pattern)'") == true, "\(pattern)")
      #expect(message("run", "x", "--exclude", pattern)?.hasPrefix("--exclude wants names of tools") == true)
    }
    for session in ["", "a b", "../x", String(repeating: "s", count: 129)] {
      #expect(message("run", "x", "--session", session)?.hasPrefix("--session wants a name") == true)
    }
    #expect(message("run") == "collet run wants a prompt, or - to read it from standard input")
    #expect(message("run", " ") == "collet run wants a prompt with words")
    #expect(message("run", "is", "it")?.contains("quote the prompt") == true)
    #expect(message("run", "x", "--json", "--events") == "of -q, --json and --events one can be given")
    #expect(message("bench", "seq") == "collet bench seq wants --model PROVIDER:NAME")
  }

  @Test("what is right is taken")
  func right() throws {
    guard
      case .run(let command, _) = try parse(
        [
          "run", "--model", "openai:m", "--tools", "a*,b", "--tools", "c?", "--exclude", "d", "--tool-choice", "a1",
          "--no-parallel", "--budget-usd", "0.5", "--no-stream", "--scope", "s", "-",
        ], commands: Collet.commands), let run = command as? RunCommand
    else { throw UsageError("not run") }
    #expect(run.prompt == "-" && run.agentOptions.model == "openai:m")
    #expect(run.agentOptions.tools == ["a*", "b", "c?"] && run.agentOptions.exclude == ["d"])
    #expect(run.agentOptions.toolChoice == .named("a1"))
    #expect(!run.agentOptions.parallelCalls && run.agentOptions.parallel == 1 && !run.agentOptions.streams)
    #expect(run.agentOptions.budgetUSD == 0.5 && run.callOptions.scopes == ["s"])
  }

  /// Each with words after `run x`, the exit code and a part of the message.
  @Test("what the program finds wrong costs no request")
  func program() throws {
    let desk = try Desk()
    let file = try desk.folder.write("file", "{")
    let cases: [([String], Int32, [String])] = [
      (["--model", "nobody:m"], 2, ["no provider 'nobody'", "openai"]),
      (["--model", "nonsense"], 2, ["PROVIDER:NAME", "offline"]),
      (["--model", "openai:"], 2, ["no model after the colon"]),
      (["--model", "openai:m"], 1, ["OPENAI_API_KEY"]),
      (["--model", "anthropic:m"], 1, ["ANTHROPIC_API_KEY"]),
      (["--model", "openai:m", "--base-url", "nowhere"], 2, ["base URL"]),
      (["--model", "offline", "--base-url", "http://localhost"], 2, ["--base-url"]),
      (["--model", "script:/nowhere/s.json"], 2, ["/nowhere/s.json", "No such file"]),
      (["--model", "script:" + file], 2, [file, "not JSON"]),
      (["--model", "script:"], 2, ["script:FILE"]),
      (["--system", "@/nowhere/s.txt"], 2, ["/nowhere/s.txt"]),
      (["--schema", "/nowhere/s.json"], 2, ["/nowhere/s.json"]),
      (["--schema", file], 2, [file, "no schema"]),
      (["--tools", "reprot"], 2, ["reprot", "did you mean report?"]),
      (["--tool-choice", "reprot"], 2, ["reprot", "did you mean report?"]),
      (["--tools", "report", "--tool-choice", "who"], 2, ["'who'"]),
      (["--exclude", "*", "--tool-choice", "required"], 2, ["no tool is offered"]),
      (["--exclude", "nothing", "--strict"], 1, ["nothing", "--strict"]),
      (["--in-process", "dsk"], 2, ["dsk", "did you mean desk?"]),
    ]
    for (words, code, parts) in cases {
      let result = try desk.program.run(["run", "x", "-q"] + words, plugins: desk.folder.path)
      #expect(result.ending == .exited(code), "\(words): \(result.errorOutput)")
      #expect(result.output == "")
      for part in parts { #expect(result.errorOutput.contains(part), "\(words): \(result.errorOutput)") }
      #expect(result.errorOutput.hasPrefix("collet: ") && result.errorOutput.split(separator: "\n").count == 1)
    }
    let empty = try desk.program.run(["run", "-"], plugins: desk.folder.path)
    #expect(empty.ending == .exited(2) && empty.errorOutput.contains("empty"))
    let bytes = try desk.program.run(["run", "-"], input: [0xFF, 0xFE], plugins: desk.folder.path)
    #expect(bytes.ending == .exited(2) && bytes.errorOutput.contains("UTF-8"))
  }

  @Test("where no key is there, --json and --events say so in the form in which they are read")
  func noKey() throws {
    let desk = try Desk()
    let words = ["run", "x", "--model", "openai:m", "--session", "s"]
    let json = try desk.program.run(words + ["--json"], plugins: desk.folder.path)
    #expect(json.ending == .exited(1) && json.errorOutput == "", "\(json.errorOutput)")
    let object = Output(json.standardOutput)
    #expect(
      object.names == ["session", "model", "status", "reason", "text", "rounds", "calls", "usage", "cost_usd"])
    #expect(object("session") == "s" && object("model") == "openai:m" && object("status") == "failed")
    #expect(object("reason")?.contains("OPENAI_API_KEY") == true && object("rounds") == "0")
    #expect(object("cost_usd") == "null" && object("usage", "input_tokens") == "null")
    let events = try desk.program.run(words + ["--events"], plugins: desk.folder.path)
    #expect(events.ending == .exited(1) && events.errorOutput == "")
    let lines = Output.lines(of: events.standardOutput)
    #expect(lines.map { $0("event") } == ["run.started", "run.finished"])
    #expect(lines.last?("reason")?.contains("OPENAI_API_KEY") == true)
  }

  @Test("without --model one line says who answers; a server that is not there is named")
  func models() throws {
    let desk = try Desk()
    let offline = try desk.program.run(["run", "report"], plugins: desk.folder.path)
    #expect(offline.errorOutput.hasPrefix("collet: no --model: 'offline'"), "\(offline.errorOutput)")
    let quiet = try desk.program.run(["run", "report", "-q"], plugins: desk.folder.path)
    #expect(!quiet.errorOutput.contains("offline"))
    let dead = try desk.program.run(
      ["run", "x", "--model", "openai:m", "--base-url", "http://127.0.0.1:1", "--timeout", "20", "--json"],
      plugins: desk.folder.path)
    #expect(dead.ending == .exited(1))
    #expect(Output(dead.standardOutput)("reason")?.contains("127.0.0.1") == true, "\(dead.output)")
  }

  @Test("plugins that cannot be used are named, and --strict does without none")
  func idlePlugins() throws {
    let desk = try Desk()
    try desk.folder.write("broken.json", "{")
    let result = try desk.run([Desk.answer("x")])
    #expect(result.ending == .exited(0))
    #expect(result.errorOutput.contains("without broken (invalid)"), "\(result.errorOutput)")
    #expect(try desk.run([Desk.answer("x")], "--strict").ending == .exited(1))
  }
}

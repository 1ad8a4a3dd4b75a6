import TestSupport
import Testing

/// `collet run` as a user runs it: the real program, a real plugin, a model that reads its replies from a file.
@Suite("collet run")
struct RunProgramTests {
  // MARK: What is printed

  @Test("the model's text goes to standard output, figures to standard error")
  func plain() throws {
    let result = try Desk().run([Desk.calls(("report", "{}"), text: "Let me see."), Desk.answer("All is well.")])
    #expect(result.ending == .exited(0), "\(result.errorOutput)")
    #expect(result.output == "Let me see.\nAll is well.\n")
    #expect(result.errorOutput.contains("2 rounds, 1 call"))
    #expect(result.errorOutput.contains("latency p50"))
    #expect(result.errorOutput.contains("30 in, 12 out"))
    #expect(result.errorOutput.contains("0.003 USD"))
    #expect(!result.errorOutput.contains("\u{1B}"))
  }

  @Test("what was said is printed once, however the run ends")
  func once() throws {
    let call = Desk.calls(("report", "{}"), text: "Let me see.")
    let empty = try Desk().run([call, Desk.answer("")])
    #expect(empty.ending == .exited(1) && empty.output == "Let me see.\n")
    #expect(empty.errorOutput.contains("The model ended without an answer."))
    let broken = try Desk().run([call, #"{"error":{"kind":"authentication","message":"no"}}"#])
    #expect(broken.ending == .exited(1) && broken.output == "Let me see.\n")
    let limited = try Desk().run([call, Desk.calls(("report", "{}"))], "--max-rounds", "2")
    #expect(limited.ending == .exited(3) && limited.output == "Let me see.\n")
  }

  @Test("a run without a provider claims no cost, and keeps a limit on money")
  func noCost() throws {
    let program = try Program()
    let offline = try program.run("run", "convert 5 km to miles", "--model", "offline", "--json", "--budget-usd", "1")
    #expect(offline.ending == .exited(0), "\(offline.errorOutput)")
    #expect(Output(offline.standardOutput)("cost_usd") == "null")
    let script = try Desk().run([#"{"text":"x"}"#], "--json")
    #expect(Output(script.standardOutput)("cost_usd") == "null")
  }

  @Test("a run ends when nobody reads its output any more", .timeLimit(.minutes(5)))
  func lostReader() throws {
    let desk = try Desk()
    let words = try desk.words(
      [Desk.calls(("report", "{}"), text: "One"), #"{"text":"late","delay_ms":3600000}"#])
    let command =
      ([Program.path, "--home", desk.program.home.path, "--plugins", desk.folder.path] + words)
      .map { "'\($0)'" }.joined(separator: " ")
    let result = try Subprocess.run(
      "/bin/bash", ["-o", "pipefail", "-c", "\(command) | head -n 1"], input: [],
      environment: ["PATH": "/usr/bin:/bin", "HOME": desk.program.home.path])
    #expect(result.output == "One\n" && result.succeeded, "\(result.errorOutput)")
    #expect(result.errorOutput.contains("The run was cancelled."))
  }

  @Test("a model that ignores --tool-choice is warned of; --strict fails", arguments: ["required", "report"])
  func ignoredChoice(choice: String) throws {
    let result = try Desk().run([Desk.answer("No.")], "--tool-choice", choice)
    #expect(result.ending == .exited(0) && result.output == "No.\n")
    #expect(result.errorOutput.contains("although --tool-choice"))
    #expect(try Desk().run([Desk.answer("No.")], "--tool-choice", choice, "--strict").ending == .exited(1))
    let obeyed = try Desk().run(
      [Desk.calls(("report", "{}")), Desk.answer("x")], "--tool-choice", choice, "--strict")
    #expect(obeyed.ending == .exited(0) && !obeyed.errorOutput.contains("although --tool-choice"))
  }

  @Test("-q prints the answer and nothing else")
  func quiet() throws {
    let result = try Desk().run([Desk.calls(("report", "{}"), text: "Let me see."), Desk.answer("Well.")], "-q")
    #expect(result.ending == .exited(0))
    #expect(result.output == "Well.\n")
    #expect(result.errorOutput == "")
  }

  @Test("--json prints one object with the members of the design")
  func json() throws {
    let result = try Desk().run(
      [Desk.calls(("write_note", #"{"text":"a"}"#), ("report", "{}")), Desk.answer("Done.")], "--json", "--approve",
      "all", "--session", "s-1")
    #expect(result.ending == .exited(0))
    #expect(result.errorOutput == "")
    #expect(result.output.split(separator: "\n").count == 1)
    let object = Output(result.standardOutput)
    #expect(object.names == ["session", "model", "status", "text", "rounds", "calls", "usage", "cost_usd"])
    #expect(object("session") == "s-1")
    #expect(object("model")?.hasPrefix("script:") == true)
    #expect(object("status") == "completed")
    #expect(object("text") == "Done.")
    #expect(object("rounds") == "2")
    #expect(object("calls", "0", "tool") == "write_note" && object("calls", "0", "plugin") == "desk")
    #expect(object("calls", "0", "class") == "ok" && object("calls", "0", "code") == "null")
    #expect(object("calls", "0", "arguments", "text") == "a")
    #expect(object("calls", "0", "result") == #"{"text":"a"}"#)
    #expect(object("calls", "1", "result") == "reported")
    #expect(object("calls", "2") == nil)
    #expect(object("usage", "input_tokens") == "30" && object("usage", "output_tokens") == "12")
    #expect(object("usage", "cached_tokens") == "2")
    #expect(object("cost_usd") == "0.003")
  }

  @Test("--events prints what happens as it happens, in order, each line with its ids")
  func events() throws {
    let result = try Desk().run(
      [
        Desk.calls(("stumble", "{}"), text: "One"), Desk.calls(("report", "{}"), ("write_note", "{}")),
        Desk.answer("Ü"),
      ],
      "--events")
    #expect(result.ending == .exited(0))
    #expect(result.errorOutput == "")
    let lines = Output.lines(of: result.standardOutput)
    let names = lines.compactMap { $0("event") }
    #expect(
      names == [
        "run.started", "model.request", "model.delta", "model.delta", "model.reply", "tool.admitted", "tool.attempt",
        "tool.retry", "tool.attempt", "tool.result", "model.request", "model.delta", "model.delta", "model.reply",
      ] + names.dropFirst(14).dropLast(4) + ["model.request", "model.delta", "model.reply", "run.finished"])
    #expect(
      Set(names.dropFirst(14).dropLast(4)) == [
        "tool.admitted", "tool.progress", "tool.attempt", "tool.refused", "tool.result",
      ])
    let run = lines[0]("run")
    #expect(run?.hasPrefix("run_") == true)
    #expect(lines[0]("definition_tokens").flatMap(Int.init) ?? 0 > 100)
    var last = 0.0
    for line in lines {
      #expect(line("run") == run)
      let time = try #require(line("t").flatMap(Double.init))
      #expect(time >= last)
      last = time
    }
    let call = lines[5]("call")
    for line in lines[5...9] { #expect(line("call") == call && line("tool") == "stumble" && line("plugin") == "desk") }
    #expect(lines[6]("code") == "STUMBLED" && lines[7]("attempt") == "1" && lines[8]("class") == "ok")
    #expect(lines[4]("tool_calls", "0", "name") == "stumble" && lines[4]("usage", "input_tokens") == "10")
    let finished = lines[lines.count - 1]
    #expect(finished("status") == "completed" && finished("text") == "Ü")
    #expect(finished("calls", "2", "code") == "APPROVAL_DENIED")
  }

  @Test("a prompt comes from standard input, a system text and a prompt reach the model")
  func sources() throws {
    let reply = #"{"expect":{"user":{"equals":"from afar\n"},"system":"be kind"},"text":"yes"}"#
    let desk = try Desk()
    let system = try desk.folder.write("system.txt", "be kind")
    for words in [["--system", "be kind"], ["--system", "@" + system]] {
      let result = try desk.program.run(
        try desk.words([reply], ["-q"] + words, prompt: "-"), input: Array("from afar\n".utf8),
        plugins: desk.folder.path)
      #expect(result.output == "yes\n", "\(result.errorOutput)")
    }
  }

  @Test("who asks reaches the plugin and not the model")
  func principal() throws {
    let result = try Desk().run(
      [Desk.calls(("who", "{}")), #"{"expect":{"tool_results":[{"text":"mia of acme in s-2"}]},"text":"ok"}"#], "-q",
      "--subject", "mia", "--tenant", "acme", "--session", "s-2")
    #expect(result.output == "ok\n", "\(result.errorOutput)")
  }

  @Test("tools are offered as they are selected")
  func selection() throws {
    let reply = #"{"expect":{"tools":["report","stumble"]},"text":"ok"}"#
    let chosen = try Desk().run([reply], "-q", "--tools", "re*,stumble,wh?", "--exclude", "desk__who")
    #expect(chosen.output == "ok\n", "\(chosen.errorOutput)")
  }

  @Test("an answer that must match a schema is printed when it does, after one chance to repair it")
  func schema() throws {
    let desk = try Desk()
    let schema = try desk.folder.write("s.json", #"{"type":"object","required":["n"]}"#)
    let wrong = #"{"text":"seven"}"#
    let right = #"{"expect":{"user":"JSON"},"text":"{\"n\":7}"}"#
    let repaired = try desk.run([wrong, right], "--schema", schema)
    #expect(repaired.ending == .exited(0), "\(repaired.errorOutput)")
    #expect(repaired.output == "{\"n\":7}\n")
    let lost = try desk.run([wrong, #"{"text":"{\"m\":8}"}"#], "--schema", schema)
    #expect(lost.ending == .exited(1))
    #expect(lost.errorOutput.contains("not JSON") && lost.errorOutput.contains("n"))
  }

  // MARK: How it ends

  @Test("each status has its exit code and its reason")
  func statuses() throws {
    let call = Desk.calls(("report", "{}"))
    let many = Array(repeating: call, count: 12)
    let cases: [([String], [String], String, Int32)] = [
      ([Desk.answer("x")], [], "completed", 0),
      (many, ["--max-rounds", "2"], "round_limit", 3),
      (many, ["--budget-tokens", "20"], "budget", 4),
      (many, ["--budget-usd", "0.0015"], "budget", 4),
      (many, [], "loop", 1),
      ([#"{"text":"half","finish_reason":"length"}"#], [], "truncated", 1),
      ([#"{"refusal":"I will not."}"#], [], "refused", 1),
      ([#"{"error":{"kind":"server","message":"the server is down"}}"#], [], "failed", 1),
      ([Desk.calls(("wait_for_end", "{}")), Desk.answer("x")], ["--timeout", "0.2"], "timeout", 1),
    ]
    for (replies, options, status, code) in cases {
      let desk = try Desk()
      let result = try desk.program.run(try desk.words(replies, options + ["--json"]), plugins: desk.folder.path)
      #expect(result.ending == .exited(code), "\(status): \(result.errorOutput)")
      #expect(Output(result.standardOutput)("status") == status, "\(result.output)")
    }
    let refused = try Desk().run([#"{"refusal":"I will not."}"#])
    #expect(refused.output == "I will not.\n")
    let failed = try Desk().run([#"{"error":{"kind":"server","message":"the server is down"}}"#], "-q")
    #expect(failed.errorOutput.contains("the server is down") && failed.output == "")
  }

  @Test("limits of the configuration hold where no option says otherwise; wrong ones are named")
  func configuredLimits() throws {
    let call = Desk.calls(("report", "{}"))
    let cases: [(limits: String, replies: [String], options: [String], status: String, overridden: String)] = [
      (#"{"max_rounds":1}"#, [call, Desk.answer("x")], ["--max-rounds", "2"], "round_limit", "completed"),
      (#"{"budget_tokens":5}"#, [call, Desk.answer("x")], ["--budget-tokens", "500"], "budget", "completed"),
      (#"{"budget_usd":0.0001}"#, [call, Desk.answer("x")], ["--budget-usd", "1"], "budget", "completed"),
      (
        #"{"timeout":0.2}"#, [#"{"text":"late","delay_ms":1000}"#], ["--timeout", "3600"], "timeout", "completed"
      ),
    ]
    for (limits, replies, options, status, overridden) in cases {
      for (words, wanted) in [([], status), (options, overridden)] {
        let desk = try Desk()
        let file = try desk.folder.write("limits/config.json", #"{"limits":\#(limits)}"#)
        let result = try desk.program.run(
          try desk.words(replies, ["--json", "--config", file] + words), plugins: desk.folder.path)
        #expect(Output(result.standardOutput)("status") == wanted, "\(limits) \(words) \(result.errorOutput)")
      }
    }
    let desk = try Desk()
    let file = try desk.folder.write("limits/config.json", #"{"limits":{"max_output":4,"max_retries":0}}"#)
    let result = try desk.program.run(
      try desk.words(
        [
          Desk.calls(("report", "{}"), ("stumble", "{}")),
          #"{"expect":{"tool_results":[{"text":"left out"},{"text":"STUMBLED"}]},"text":"x"}"#,
        ], ["--json", "--config", file]), plugins: desk.folder.path)
    #expect(Output(result.standardOutput)("calls", "1", "attempts") == "1", "\(result.output)")
    try desk.folder.write("limits/config.json", #"{"limits":{"rounds":4}}"#)
    let wrong = try desk.program.run(
      try desk.words([Desk.answer("x")], ["--config", file]), plugins: desk.folder.path)
    #expect(wrong.ending == .exited(1) && wrong.output == "")
    #expect(wrong.errorOutput.contains("config.json: /limits/rounds: is not a known key"), "\(wrong.errorOutput)")
  }

  @Test("a request that the script does not expect fails the run and says why")
  func mismatch() throws {
    let result = try Desk().run([#"{"expect":{"user":"stop"},"text":"x"}"#])
    #expect(result.ending == .exited(1))
    #expect(result.errorOutput.contains("stop"))
  }

  @Test("more than a twentieth of failed calls is a warning, and with --strict a failure")
  func alarm() throws {
    let replies = [Desk.calls(("report", #"{"wrong":1}"#)), Desk.answer("x")]
    let warned = try Desk().run(replies)
    #expect(warned.ending == .exited(0))
    #expect(warned.errorOutput.contains("INVALID_ARGUMENTS") && warned.errorOutput.contains("100 %"))
    #expect(try Desk().run(replies, "--strict").ending == .exited(1))
  }

  // MARK: Approval without a terminal

  @Test("what would need asking is refused where nobody can be asked")
  func nobodyToAsk() throws {
    let note = Desk.calls(("write_note", #"{"text":"a"}"#), ("report", "{}"))
    for (mode, codes) in [
      ("ask", ["APPROVAL_DENIED", "null"]), ("read-only", ["APPROVAL_DENIED", "null"]), ("all", ["null", "null"]),
      ("none", ["APPROVAL_DENIED", "APPROVAL_DENIED"]),
    ] {
      let result = try Desk().run([note, Desk.answer("x")], "--json", "--approve", mode)
      let object = Output(result.standardOutput)
      #expect([object("calls", "0", "code"), object("calls", "1", "code")] == codes, "\(mode)")
      #expect(result.ending == .exited(0))
    }
  }

  // MARK: Readers that go

  @Test("output that cannot be written is a failure that is said", arguments: ["> /dev/full", ">&-"])
  func lostOutput(redirection: String) throws {
    let desk = try Desk()
    for option in ["-q", "--json", "--events"] {
      let words = try desk.words([Desk.answer("All is well.")], [option])
      let command = ([Program.path, "--home", desk.program.home.path, "--plugins", desk.folder.path] + words)
        .map { "'\($0)'" }.joined(separator: " ")
      let result = try Subprocess.run("/bin/sh", ["-c", command + " " + redirection])
      #expect(result.ending == .exited(1))
      #expect(result.errorOutput.hasPrefix("collet: cannot write to standard output"), "\(result.errorOutput)")
    }
  }

  @Test("a slow reader gets everything")
  func slowReader() throws {
    let desk = try Desk()
    let text = String(repeating: "x", count: 1 << 20)
    let words = try desk.words([Desk.answer(text)])
    let command = ([Program.path, "--home", desk.program.home.path, "--plugins", desk.folder.path] + words)
      .map { "'\($0)'" }.joined(separator: " ")
    let result = try Subprocess.run("/bin/sh", ["-c", command + " 2>/dev/null | { read -r line; echo ${#line}; }"])
    #expect(result.output == "\(1 << 20)\n", "\(result.output.prefix(100)) \(result.errorOutput)")
  }

  @Test("a reader that goes away early is no error")
  func brokenPipe() throws {
    let desk = try Desk()
    let words = try desk.words([Desk.calls(("report", "{}")), Desk.answer("All is well.")], ["--events"])
    let command = ([Program.path, "--home", desk.program.home.path, "--plugins", desk.folder.path] + words)
      .map { "'\($0)'" }.joined(separator: " ")
    let result = try Subprocess.run("/bin/bash", ["-o", "pipefail", "-c", command + " | head -c 1"])
    #expect(result.succeeded, "\(result.errorOutput)")
    #expect(result.output == "{" && result.errorOutput == "")
  }
}

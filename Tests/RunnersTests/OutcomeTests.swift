import EventLoop
import Glibc
import Plugins
import TestSupport
import Testing

@testable import Runners

private let toolNames = [
  "parts", "bad_text", "bad_media_type", "fail_oddly", "fail_at_length", "whole", "chat", "long_note", "where",
]

@Suite("What an in-process call ends in", .timeLimit(.minutes(5)))
@IO
struct OutcomeTests {
  @Test("parts arrive in order, with their kinds and media types", arguments: [false, true])
  func parts(inline: Bool) async throws {
    let harness = Harness(try PluginFixture.build("threads"), tools: toolNames, inline: inline)
    for _ in 0..<3 {
      let sink = await harness.call("parts")
      #expect(sink.ending == "ok")
      #expect(
        sink.parts == [
          .init(kind: .json, mediaType: nil, text: "{}"), .init(kind: .text, mediaType: nil, text: "café"),
          .init(kind: .image, mediaType: "image/png", text: "\u{fffd}PNG"),
          .init(kind: .blob, mediaType: nil, text: ""),
        ])
    }
  }

  @Test("a text that is not UTF-8 is the plugin's fault", arguments: [false, true])
  func badText(inline: Bool) async throws {
    let harness = Harness(try PluginFixture.build("threads"), tools: toolNames, inline: inline)
    #expect(await harness.call("bad_text").ending == "broken: part 0, a text, is not UTF-8")
    #expect(await harness.call("bad_media_type").ending == "broken: the media type of part 0 is not ASCII text")
    #expect(await harness.call("whole").text == "whole")
  }

  @Test("a failure's text is repaired, and a code that is none is left out")
  func oddFailure() async throws {
    let harness = Harness(try PluginFixture.build("threads"), tools: toolNames)
    #expect(await harness.call("fail_oddly").ending == "permanent [] bad \u{fffd} byte | for the log | 0 false")
  }

  @Test("an over-long message is cut between characters")
  func longFailure() async throws {
    let harness = Harness(try PluginFixture.build("threads"), tools: toolNames)
    let sink = await harness.call("fail_at_length")
    guard case .failed(.retryable, let failure) = sink.outcome else {
      Issue.record("\(sink.ending)")
      return
    }
    #expect(failure.message == String(repeating: "€", count: CallMemory.messageMax / 3) + "…")
    #expect(failure.code == "LONG_1")
    #expect(failure.retryAfterMS == 70)
    #expect(failure.noEffect)
  }

  @Test(
    "what the plugin says and does is classified",
    arguments: [
      ("status", "0", "ok"), ("status", "1", "retryable []  |  | 0 false"),
      ("status", "2", "permanent []  |  | 0 false"),
      ("status", "3", "internal []  |  | 0 false"),
      ("status", "4", "broken: call() answered CANCELLED, but nothing had been cancelled"),
      ("status", "5", "broken: call() answered a status that it may not"),
      ("status", "99", "broken: call() answered a status that it may not"), ("nothing", "", "ok"),
      ("newer_part", "", "ok"),
      ("open_part", "", "broken: call() answered OK inside a part"),
      ("begin_inside", "", "broken: part_begin inside a part"),
      ("write_outside", "", "broken: part_write outside a part"), ("drip", "12345678901234567", "too large"),
      ("drip", "1234567890123456", "ok"), ("fail_whole", "", "retryable [BUSY] try later | detail | 250 true"),
      ("fail_twice", "", "permanent [SECOND] second | detail | 0 true"),
      ("fail_bare", "", "permanent []  |  | 0 false"),
    ])
  func classified(_ tool: String, _ arguments: String, _ ending: String) async throws {
    for inline in [false, true] {
      let harness = Harness(
        try PluginFixture.build("rules"), tools: [tool, "two_parts"], inline: inline, resultLimit: 16)
      #expect(await harness.call(tool, arguments).ending == ending)
      // The next call is none the worse for it.
      let next = await harness.call("two_parts")
      #expect(next.ending == "ok")
    }
  }

  @Test("fail() and then OK is OK, with a warning")
  func ignoredFailure() async throws {
    let harness = Harness(try PluginFixture.build("rules"), tools: ["fail_then_ok"])
    let sink = await harness.call("fail_then_ok")
    #expect(sink.ending == "ok")
    #expect(sink.text == "fine")
    #expect(harness.log.lines == ["warn fail_then_ok called fail() and then answered OK; the failure is ignored"])
  }

  @Test("the plugin sees the call as it was submitted, and those scopes that it names and the person has")
  func whatItSees() async throws {
    let principal = Principal(subject: "anna", tenant: "shop", scopes: ["orders.read", "orders.write", "orders.all"])
    for inline in [false, true] {
      let harness = Harness(
        try PluginFixture.build("rules"), tools: ["show"], inline: inline, principal: principal)
      let sink = await harness.call("show", "[1]")
      #expect(sink.text == "0 show [1] call-\(sink.number) session trace 0 anna shop 2 100")
    }
    let anonymous = Harness(try PluginFixture.build("rules"), tools: ["show"])
    let sink = await anonymous.call("show", "[1]")
    #expect(sink.text == "0 show [1] call-\(sink.number) session trace 0   0 000")
  }

  @Test("a call that is used after its end is reported, a limited number of times", arguments: [false, true])
  func lateUse(inline: Bool) async throws {
    let harness = Harness(try PluginFixture.build("late"), tools: ["keep", "use_here"], inline: inline)
    _ = await harness.call("keep")
    for _ in 0..<20 { #expect(await harness.call("use_here").ending == "ok") }
    await EventLoop.shared.settled()
    #expect(harness.log.lines.first?.hasPrefix("warn it broke a rule of the interface: ") == true)
    #expect(harness.log.lines.last == "warn further breaches are not reported")
    #expect(harness.log.lines.count == InProcessRunner.misusesMax + 1)
  }

  @Test("log lines and progress arrive while the call runs, in order; what belongs to no call goes to the log")
  func chat() async throws {
    for inline in [false, true] {
      let harness = Harness(try PluginFixture.build("threads"), tools: toolNames, inline: inline)
      if inline { _ = await harness.call("whole") }
      let sink = await harness.call("chat", "3")
      #expect(sink.lines == ["info line 0", "info line 1", "info line 2", "error \u{fffd}!"])
      #expect(sink.progress.map { $0.prefix(3) } == ["0.0", "0.3", "0.6"])
      #expect(sink.progress[1].hasSuffix("odd"))
      #expect(sink.progress[2].hasSuffix("-"))
      #expect(harness.log.lines == ["warn on my own"])
      #expect(sink.late == 0)
    }
  }

  @Test("a plugin that says more than the loop takes loses lines, and nothing else")
  func flood() async throws {
    let harness = Harness(try PluginFixture.build("threads"), tools: toolNames)
    _ = await harness.call("whole")
    let gate = try Gate()
    let sink = harness.submit("chat", "5000 \(gate.enteredWriter)")
    // This thread takes nothing meanwhile; the plugin must not wait for it.
    gate.blockUntilEntered()
    await sink.end()
    #expect(sink.ending == "ok")
    #expect(sink.late == 0)
    #expect(sink.lines.count + sink.progress.count == PluginHost.pendingMax)
    let dropped = 10_002 - PluginHost.pendingMax
    #expect(
      harness.log.lines == ["warn it said more than could be taken: \(dropped) lines or progress reports were dropped"])
  }

  @Test("a progress note is cut, and an unknown fraction is nil")
  func longNote() async throws {
    let harness = Harness(try PluginFixture.build("threads"), tools: toolNames)
    let sink = await harness.call("long_note")
    #expect(sink.progress == ["- " + String(repeating: "ä", count: PluginHost.noteMax / 2) + "…"])
  }
}

@Suite("Opening a plugin in this process", .timeLimit(.minutes(5)))
@IO
struct OpeningTests {
  @Test("the configuration reaches the plugin, its log lines reach the log")
  func configuration() async throws {
    let harness = Harness(
      try PluginFixture.build("entry"), tools: ["any"], configuration: #"{"database":"x"}"#)
    #expect(await harness.call("any").text == #"{"database":"x"}"#)
    #expect(harness.log.lines == ["warn entry"])
  }

  @Test(
    "an entry that does not hand out a plugin ends every call before it reached it, with the reason",
    arguments: [
      (["-DSTATUS=1"], "RETRYABLE"), (["-DSTATUS=2"], "PERMANENT"), (["-DSTATUS=3"], "INTERNAL"),
      (["-DSTATUS=77"], "77"), (["-DNOTHING"], "handed out no plugin"), (["-DMAJOR=2"], "ABI 2"),
      (["-DSIZE=8"], "8 bytes"), (["-DNO_CALL"], "no `call` function"),
    ])
  func badEntry(_ flags: [String], _ reason: String) async throws {
    let harness = Harness(try PluginFixture.build("entry", flags: flags), tools: ["any"])
    let sinks = (0..<3).map { _ in harness.submit("any") }
    for sink in sinks { await sink.end() }
    for sink in sinks {
      // Only an entry that says so may be worth another try, in another process.
      #expect(sink.ending.hasPrefix(reason == "RETRYABLE" ? "not started: " : "unusable: "))
      #expect(sink.ending.contains(reason))
    }
    #expect(await harness.call("any").ending == sinks[0].ending)
    #expect(harness.log.lines.contains { $0.hasPrefix("error it cannot be opened: ") && $0.contains(reason) })
    await harness.runner.drain()
  }

  @Test("a file that is no library is refused with the reason, and looked at again by the next call")
  func badFile() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/plugin.so"
    let harness = Harness(path, tools: ["any"])
    #expect(await harness.call("any").ending == "unusable: \(path): open: No such file or directory")
    #expect(await Harness(folder.path, tools: ["any"]).call("any").ending.contains("a directory"))
    try writeFile(path, try readFile(try PluginFixture.build("echo")))
    #expect(await harness.call("any", "[7]").text == "[7]")
  }

  @Test("a FIFO holds nobody up")
  func fifo() async throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.path + "/plugin.so", 0o600) == 0)
    #expect(await Harness(folder.path + "/plugin.so", tools: ["any"]).call("any").ending.contains("a FIFO"))
  }

  @Test("text, half a library and one with an undefined symbol are refused")
  func brokenLibraries() async throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("text.so", "#!/bin/sh\n")
    #expect(await Harness(text, tools: ["any"]).call("any").ending.contains("text.so: "))
    let whole = try readFile(try PluginFixture.build("echo"))
    try writeFile(folder.path + "/half.so", whole.prefix(whole.count / 2))
    #expect(await Harness(folder.path + "/half.so", tools: ["any"]).call("any").ending.contains("half.so: "))
    let undefined = try PluginFixture.build(
      source: "int missing_function(void); int collet_entry(void) { return missing_function(); }", named: "undefined")
    #expect(await Harness(undefined, tools: ["any"]).call("any").ending.contains("missing_function"))
    let bare = try PluginFixture.build(source: "int nothing;", named: "bare")
    #expect(await Harness(bare, tools: ["any"]).call("any").ending.contains("collet_entry"))
  }

  @Test("the bytes have to be the ones that the manifest pins and a person approved")
  func hashes() async throws {
    let path = try PluginFixture.build("echo")
    let wrong = String(repeating: "0", count: 64)
    let pinned = await Harness(path, tools: ["any"], sha256: wrong).call("any").ending
    #expect(pinned.hasPrefix("unusable: \(path): its SHA-256 is "))
    #expect(pinned.hasSuffix("the manifest pins \(wrong)"))
    let actual = String(pinned.split(separator: " ")[5].dropLast())
    #expect(actual.count == 64)
    #expect(await Harness(path, tools: ["any"], approved: wrong).call("any").ending.contains("approved was \(wrong)"))
    let right = Harness(path, tools: ["any"], sha256: actual.uppercased(), approved: actual)
    #expect(await right.call("any").ending == "ok")
  }

  @Test("nothing is opened before the first call")
  func lazily() async throws {
    let harness = Harness(try PluginFixture.build("entry"), tools: ["any"])
    await EventLoop.shared.settled()
    #expect(harness.log.lines == [])
    await harness.runner.drain()
    #expect(harness.log.lines == [])
    #expect(await harness.call("any").ending == "unavailable: the plugin fixture is being ended")
  }
}

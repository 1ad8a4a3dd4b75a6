import TestSupport
import Testing

/// What befalls a plugin in a run, and everywhere that a person or a program reads of it.
@Suite("Incidents of a run")
struct IncidentProgramTests {
  @Test("a plugin that is quarantined is an event of the run, and stands in what is shown and exported of it")
  func quarantined() throws {
    let desk = try Desk()
    try desk.addMishap()
    let calls = (1...3).map { Desk.calls(("mishap", #"{"n":\#($0)}"#)) }
    let run = try desk.run(calls + [Desk.answer("never mind")], "--events", "--session", "kept", "--approve", "all")
    #expect(run.ending == .exited(0), "\(run.errorOutput)")
    let events = Output.lines(of: run.standardOutput)
    let incident = try #require(events.first { $0("event") == "tool.incident" }, "\(run.output)")
    #expect(incident("kind") == "quarantined" && incident("tool") == "mishap" && incident("plugin") == "mishap")
    #expect(incident("round") == "3" && incident("text")?.hasPrefix("quarantined since ") == true)
    let call = incident("call") ?? ""
    #expect(!call.isEmpty && events.contains { $0("event") == "tool.result" && $0("call") == call })

    func collet(_ words: String...) throws -> Subprocess {
      try desk.program.run(["sessions"] + words, plugins: desk.folder.path)
    }
    let lines = Output.lines(of: try collet("export", "kept").standardOutput)
    let kept = try #require(lines.first { $0("event") == "tool.incident" })
    #expect(kept("call") == call && kept("text") == incident("text"))
    #expect(try collet("show", "kept").output.contains("mishap: quarantined since "))
    let page = try collet("export", "kept", "--html").output
    #expect(page.contains(#"<span class="incident">quarantined</span>"#))
    #expect(page.contains(#"<p class="incident">mishap: quarantined since "#))
    #expect(page.contains("<dt>incidents</dt><dd>1</dd>"))
  }
}

import EventLoop
import Journal
import Runners
import TestSupport
import Testing

@testable import Calls
@testable import Plugins

@Suite("Incidents")
@IO
struct IncidentTests {
  private func kinds(_ stage: Stage) -> [String] {
    (stage.journal as? MemoryJournal)?.steps.compactMap { step in
      guard case .incident(let incident) = step else { return nil }
      return "\(incident.kind.rawValue) \(incident.tool) \(incident.plugin.isEmpty)"
    } ?? []
  }

  private func texts(_ stage: Stage) -> [String] {
    (stage.journal as? MemoryJournal)?.steps.compactMap { step in
      if case .incident(let incident) = step { incident.text } else { nil }
    } ?? []
  }

  @Test("the journal has when a breaker opens and when it closes, each once")
  func breaker() async {
    let fails = ScriptedRunner.Scene.ends(.failed(.internal, Failure()))
    let stage = Stage([Tool.sample], script: Array(repeating: fails, count: 5))
    for _ in 0..<4 { stage.submit() }
    #expect(kinds(stage).isEmpty)
    stage.submit()
    #expect(kinds(stage) == ["breaker_opened sample false"])
    stage.submit()
    #expect(kinds(stage).count == 1)
    await stage.timers.advance(by: 30_000_000_000)
    stage.submit()
    #expect(kinds(stage) == ["breaker_opened sample false", "breaker_closed sample false"])
    #expect(texts(stage)[0].contains("5 calls in a row failed, the last with ") && texts(stage)[0].contains("30 s"))
    #expect(texts(stage)[1] == "it works again")
  }

  @Test("what a runner says of its plugin is on record once")
  func quarantine() {
    let stage = Stage([Tool.sample], script: [.ends(.broken("it broke")), .ends(.broken("it broke"))])
    stage.runner.incident = "quarantined since now"
    stage.submit()
    stage.submit()
    #expect(kinds(stage) == ["quarantined sample false"])
  }
}

import EventLoop
import Runners
import TestSupport
import Testing

@testable import Calls
@testable import Plugins

@Suite("A breaker")
struct BreakerTests {
  private let second: UInt64 = 1_000_000_000

  private func opened(at now: UInt64) -> Breaker {
    var breaker = Breaker()
    for _ in 0..<Breaker.failuresMax { breaker.ended(.fails, wasProbe: false, at: now) }
    return breaker
  }

  @Test("it opens after five failures in a row, and an answer between them starts the count anew")
  func opens() {
    var breaker = Breaker()
    for _ in 0..<4 { breaker.ended(.fails, wasProbe: false, at: 0) }
    breaker.ended(.works, wasProbe: false, at: 0)
    #expect(breaker.isQuiet)
    for _ in 0..<4 { breaker.ended(.fails, wasProbe: false, at: 0) }
    #expect(breaker.admission(at: 0) == .pass)
    breaker.ended(.nothing, wasProbe: false, at: 0)
    #expect(breaker.admission(at: 0) == .pass)
    breaker.ended(.fails, wasProbe: false, at: 0)
    #expect(breaker.admission(at: 0) == .refuse(waitNS: 30 * second))
  }

  @Test("after 30 s one probe passes and the others wait for what becomes of it")
  func probe() {
    var breaker = opened(at: 0)
    #expect(breaker.admission(at: 30 * second - 1) == .refuse(waitNS: 1))
    #expect(breaker.admission(at: 30 * second) == .probe)
    breaker.probeStarts()
    guard case .refuse = breaker.admission(at: 30 * second) else {
      Issue.record("a second probe was let through")
      return
    }
    breaker.ended(.works, wasProbe: true, at: 31 * second)
    #expect(breaker.admission(at: 31 * second) == .pass)
    #expect(breaker.isQuiet)
  }

  @Test("a probe that fails opens it for another 30 s; one that was not let finish leaves room for the next")
  func failedProbe() {
    var breaker = opened(at: 0)
    breaker.probeStarts()
    breaker.ended(.fails, wasProbe: true, at: 40 * second)
    #expect(breaker.admission(at: 41 * second) == .refuse(waitNS: 29 * second))
    breaker.probeStarts()
    breaker.ended(.nothing, wasProbe: true, at: 71 * second)
    #expect(breaker.admission(at: 71 * second) == .probe)
  }

  @Test("calls that began before it opened do not keep it open longer")
  func stragglers() {
    var breaker = opened(at: 0)
    breaker.ended(.fails, wasProbe: false, at: 20 * second)
    #expect(breaker.admission(at: 30 * second) == .probe)
  }

  // MARK: In front of a tool

  @Test("a tool that keeps failing is left alone, probed after 30 s, and called again when it works") @IO
  func wholeWay() async {
    let crashes = Array(repeating: ScriptedRunner.Scene.ends(.crashed("x")), count: 6)
    let stage = Stage([Tool.sample], script: crashes)
    for _ in 0..<5 { stage.submit() }
    #expect(stage.runner.attempts.count == 5)
    stage.submit()
    #expect(stage.failure("code") == "UNAVAILABLE")
    #expect(stage.failure("class") == "permanent")
    #expect(stage.failure("effect") == "none")
    #expect(stage.failure("retry_after_ms") == "30000")
    #expect(stage.runner.attempts.count == 5)
    await stage.timers.advance(by: 30_000_000_000)
    stage.submit()  // The probe, which crashes.
    #expect(stage.runner.attempts.count == 6)
    stage.submit()
    #expect(stage.runner.attempts.count == 6)
    await stage.timers.advance(by: 30_000_000_000)
    stage.submit()  // The probe, which answers.
    stage.submit()
    #expect(stage.runner.attempts.count == 8)
    #expect(stage.watcher.answers.suffix(2).map(\.outcome) == [.ok, .ok])
  }

  @Test("permanent failures do not open it; wrong arguments and cancelled calls say nothing") @IO
  func others() {
    let broken = ScriptedRunner.Scene.ends(.crashed("x"))
    let no = ScriptedRunner.Scene.ends(.failed(.permanent, Failure()))
    let stage = Stage(
      [Tool.sample],
      script: Array(repeating: no, count: 6) + Array(repeating: broken, count: 4)
        + [.ends(.cancelled), .ends(.unavailable("busy")), broken])
    for _ in 0..<10 { stage.submit() }
    stage.submit("sample", "[]")
    stage.submit()
    stage.submit()
    #expect(stage.runner.attempts.count == 12)
    stage.submit()
    stage.submit()
    #expect(stage.runner.attempts.count == 13)
    #expect(stage.failure("code") == "UNAVAILABLE")
  }

  @Test("while a probe is under way others are refused; a cancelled probe makes room") @IO
  func probeUnderWay() async {
    let stage = Stage(
      [Tool.sample], script: Array(repeating: .ends(.crashed("x")), count: 5) + [.stays, .parts([(.json, "1")])])
    for _ in 0..<5 { stage.submit() }
    await stage.timers.advance(by: 30_000_000_000)
    stage.submit()
    stage.submit()
    #expect(stage.failure("code") == "UNAVAILABLE")
    stage.runner.finish(.cancelled)
    stage.submit()
    #expect(stage.watcher.answers.last?.outcome == .ok)
  }
}

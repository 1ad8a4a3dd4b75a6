import Runners
import Testing

@testable import Calls
@testable import Plugins

@Suite("Retry policy")
struct RetryPolicyTests {
  private func tool(idempotent: Bool, retries: Int = 2, base: Int = 1000) -> Tool {
    var tool = Tool.sample
    tool.annotations.idempotent = idempotent
    tool.retry = Tool.Retry(max: retries, baseMS: base)
    return tool
  }

  private func failure(
    _ again: ClassifiedFailure.Again, retryAfterMS: Int = 0, noEffect: Bool = false
  ) -> ClassifiedFailure {
    ClassifiedFailure(
      outcome: .retryable, code: "BUSY", message: "busy", retryAfterMS: retryAfterMS, noEffect: noEffect, again: again)
  }

  private let minute: UInt64 = 60_000_000_000

  @Test("the delay doubles with full jitter")
  func backoff() {
    let policy = RetryPolicy(tool(idempotent: true, retries: 5), retriesMax: nil)
    for (attempts, whole) in [(1, 1_000), (2, 2_000), (3, 4_000)] {
      let decision = policy.decide(
        failure(.ifHarmless), attempts: attempts, crashes: 0, left: minute, budget: 9, chance: 0.5)
      #expect(decision == .again(after: UInt64(whole) * 500_000))
    }
  }

  @Test("never sooner than the plugin asked")
  func retryAfter() {
    let policy = RetryPolicy(tool(idempotent: true), retriesMax: nil)
    let decision = policy.decide(
      failure(.ifHarmless, retryAfterMS: 1500), attempts: 1, crashes: 0, left: minute, budget: 9, chance: 0)
    #expect(decision == .again(after: 1_500_000_000))
  }

  @Test("a delay that does not fit gives up at once")
  func noTime() {
    let policy = RetryPolicy(tool(idempotent: true), retriesMax: nil)
    let decision = policy.decide(
      failure(.ifHarmless, retryAfterMS: 2000), attempts: 1, crashes: 0, left: 1_999_999_999, budget: 9, chance: 0)
    #expect(decision == .answer(code: "MAX_RETRIES"))
  }

  @Test(
    "retry.max bounds further attempts, --max-retries only lowers it",
    arguments: [(2, nil, 3), (2, 1, 2), (2, 9, 3), (0, nil, 1)])
  func bound(own: Int, lowered: Int?, attemptsMax: Int) {
    let policy = RetryPolicy(tool(idempotent: true, retries: own), retriesMax: lowered)
    for attempts in 1...attemptsMax {
      let decision = policy.decide(
        failure(.ifHarmless), attempts: attempts, crashes: 0, left: minute, budget: 9, chance: 0)
      #expect((decision == .answer(code: "MAX_RETRIES")) == (attempts == attemptsMax))
    }
  }

  @Test("a tool that is not repeatable runs again only when nothing happened")
  func effects() {
    let policy = RetryPolicy(tool(idempotent: false), retriesMax: nil)
    #expect(
      policy.decide(failure(.ifHarmless), attempts: 1, crashes: 0, left: minute, budget: 9, chance: 0)
        == .answer(code: "NOT_RETRIED"))
    #expect(
      policy.decide(failure(.ifHarmless, noEffect: true), attempts: 1, crashes: 0, left: minute, budget: 9, chance: 0)
        == .again(after: 0))
    #expect(
      policy.decide(failure(.always, noEffect: true), attempts: 1, crashes: 0, left: minute, budget: 9, chance: 0)
        == .again(after: 0))
    #expect(
      policy.decide(failure(.onceIfRepeatable), attempts: 1, crashes: 1, left: minute, budget: 9, chance: 0)
        == .answer(code: nil))
  }

  @Test("a crash or a timeout is tried again once, and then keeps its own code")
  func crashes() {
    let policy = RetryPolicy(tool(idempotent: true, retries: 5), retriesMax: nil)
    #expect(
      policy.decide(failure(.onceIfRepeatable), attempts: 1, crashes: 1, left: minute, budget: 9, chance: 0)
        == .again(after: 0))
    #expect(
      policy.decide(failure(.onceIfRepeatable), attempts: 2, crashes: 2, left: minute, budget: 9, chance: 0)
        == .answer(code: nil))
  }

  @Test("the run's budget ends the retries of every call")
  func budget() {
    let policy = RetryPolicy(tool(idempotent: true), retriesMax: nil)
    #expect(
      policy.decide(failure(.ifHarmless), attempts: 1, crashes: 0, left: minute, budget: 0, chance: 0)
        == .answer(code: "MAX_RETRIES"))
  }

  @Test("doubling stops before it overflows")
  func manyAttempts() {
    let policy = RetryPolicy(tool(idempotent: true, retries: 200, base: 600_000), retriesMax: nil)
    let decision = policy.decide(
      failure(.ifHarmless), attempts: 150, crashes: 0, left: .max, budget: 999, chance: 0.999)
    guard case .again = decision else {
      Issue.record("\(decision)")
      return
    }
  }
}

extension Tool {
  /// A tool that promises nothing, for tests to change.
  static var sample: Tool {
    Tool(
      name: "sample", title: nil, description: "", parameters: Array(#"{"type":"object"}"#.utf8), returns: nil,
      annotations: Annotations(), requires: [], scopes: [], timeoutMS: 1000, retry: Retry(max: 2, baseMS: 100),
      inline: false, exclusive: nil, resultLimit: 1 << 20, errors: [:], labels: [], samples: [])
  }
}

// Decides what a run does next. Performs nothing itself.

import Models

/// Counts rounds, tokens and money, and says after each event what follows.
struct TurnMachine {
  struct Limits {
    var rounds: Int
    var tokens: Int?
    var cost: Double?
  }

  /// What the run does next.
  enum Decision: Equatable {
    case ask(ToolChoice)
    /// The reply's calls are run and answered.
    case runCalls
    /// The reply's calls are answered without being run, and the run ends.
    case leaveCalls(RunStatus, String)
    /// The reply is the answer, if it is what was asked for.
    case takeAnswer
    case finish(RunStatus, String)
  }

  private let limits: Limits
  /// What the next request says of tools.
  private var choice: ToolChoice
  private(set) var rounds = 0
  /// `nil` once a reply came without a count.
  private var tokens: Int? = 0
  private var cost: Double? = 0
  private var repairs = 0

  /// Chances that the model gets to repair an answer.
  static var repairsMax: Int { 1 }

  init(_ limits: Limits, choice: ToolChoice) {
    self.limits = limits
    self.choice = choice
  }

  /// Goes on after so many rounds, with what they used.
  mutating func goOn(rounds: Int, tokens: Int?, cost: Double?, choice: ToolChoice) {
    self.rounds = rounds
    self.tokens = tokens
    self.cost = cost
    self.choice = choice
  }

  /// A reply that is on record, and counted there.
  mutating func resumed(_ reply: ModelReply) -> Decision {
    rounds -= 1
    var reply = reply
    reply.usage = Usage()
    (reply.usage.inputTokens, reply.usage.outputTokens) = (0, 0)
    return received(reply, cost: 0)
  }

  /// No tool may be called in this run.
  var allowsNoCalls: Bool { choice == .none }

  func begin() -> Decision { .ask(choice) }

  /// A reply came; `cost` is what it cost, `nil` when nobody knows.
  mutating func received(_ reply: ModelReply, cost: Double?) -> Decision {
    rounds += 1
    count(reply.usage, cost)
    let hasCalls = !reply.toolCalls.isEmpty
    switch reply.end {
    case .truncated: return end(.truncated, "The model's reply was cut off at its limit of tokens.", hasCalls)
    case .refused: return end(.refused, "The model, or its provider, will not answer this.", hasCalls)
    case .complete, .toolCalls, .paused:
      guard hasCalls else { return reply.end == .paused ? askAgain() : .takeAnswer }
      if choice != .none { choice = .auto }
      if let (status, reason) = exhausted { return .leaveCalls(status, reason) }
      return .runCalls
    }
  }

  /// All calls of the reply have their answers.
  func answered(isLooping: Bool) -> Decision {
    guard !isLooping else {
      return .finish(.loop, "The model made the same call again and again and did not take the answer.")
    }
    return .ask(choice)
  }

  /// The answer is not what was asked for.
  mutating func answerRefused(_ problem: String) -> Decision {
    guard repairs < Self.repairsMax else { return .finish(.failed, problem) }
    repairs += 1
    return askAgain()
  }

  private func askAgain() -> Decision {
    if let (status, reason) = exhausted { return .finish(status, reason) }
    return .ask(choice)
  }

  private func end(_ status: RunStatus, _ reason: String, _ hasCalls: Bool) -> Decision {
    hasCalls ? .leaveCalls(status, reason) : .finish(status, reason)
  }

  private mutating func count(_ usage: Usage, _ cost: Double?) {
    if let sum = tokens, let input = usage.wholeInputTokens, let output = usage.outputTokens {
      tokens = Usage.sum(Usage.sum(sum, input), output)
    } else {
      tokens = nil
    }
    self.cost = self.cost.flatMap { sum in cost.map { sum + $0 } }
  }

  /// The limit that forbids another request. One that cannot be measured counts as reached: nobody would notice when it
  /// is.
  private var exhausted: (RunStatus, String)? {
    if rounds >= limits.rounds {
      return (.roundLimit, "The limit of \(limits.rounds) \(limits.rounds == 1 ? "round" : "rounds") is reached.")
    }
    if let limit = limits.tokens {
      guard let tokens else {
        return (.budget, "The provider does not count tokens, so the limit of \(limit) cannot be kept.")
      }
      if tokens >= limit { return (.budget, "\(tokens) tokens are used; the limit is \(limit).") }
    }
    if let limit = limits.cost {
      guard let cost else {
        return (.budget, "Nobody knows what this model costs, so the limit of \(limit) USD cannot be kept.")
      }
      if cost >= limit { return (.budget, "\(cost) USD are spent; the limit is \(limit).") }
    }
    return nil
  }
}

// What was said in a chat, and what it took.

import Agent
import Journal

/// Prompts and answers, in order, and the figures of all runs together.
struct Conversation {
  private(set) var turns: [(prompt: String, answer: String)] = []
  private(set) var calls = 0
  private(set) var failedCalls = 0
  private(set) var usage = TokenUsage()
  private var isCounted = false
  /// `nil` when the price of any reply is unknown.
  private(set) var cost: Double? = 0

  mutating func add(_ prompt: String, _ ending: RunProgram.Ending) {
    turns.append((prompt, ending.result.text))
    let summary = RunSummary(ending.report)
    calls += summary.calls
    failedCalls += summary.errors.reduce(0) { $0 + $1.count }
    // A run without a reply used nothing that anybody counts.
    if summary.rounds > 0 {
      usage = isCounted ? usage.adding(summary.usage) : summary.usage
      isCounted = true
    }
    cost = cost.flatMap { sum in summary.cost.map { sum + $0 } }
  }

  /// For a model that has not heard it.
  var asSystemText: String {
    guard !turns.isEmpty else { return "" }
    return "What was said in this conversation before:\n\n" + text(user: "User", model: "You")
  }

  /// For people.
  func text(user: String = "User", model: String = "Model") -> String {
    turns.map { "\(user): \($0.prompt)\n\n\(model): \($0.answer)\n" }.joined(separator: "\n")
  }

  /// For people, in two lines.
  var figures: [String] {
    let input = usage.input.map(String.init) ?? "unknown"
    let output = usage.output.map(String.init) ?? "unknown"
    return [
      "\(counted(turns.count, "prompt")), \(counted(calls, "call")), \(failedCalls) failed",
      "tokens: \(input) in, \(output) out; cost: " + (cost.map { "\(($0 * 1e6).rounded() / 1e6) USD" } ?? "unknown"),
    ]
  }
}

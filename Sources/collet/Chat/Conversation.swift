// What was said in a chat, and what it took.

import Agent
import Journal

/// Prompts and answers, in order, and the figures of all runs together.
struct Conversation {
  private(set) var turns: [(prompt: String, answer: String)] = []
  private(set) var calls = 0
  private(set) var failedCalls = 0
  /// What is known to have been used and spent, and whether there is more that nobody counted.
  private(set) var input = Sum<Int>()
  private(set) var output = Sum<Int>()
  private(set) var cost = Sum<Double>()

  /// Adds up what is known, and remembers that something was not.
  struct Sum<Number: AdditiveArithmetic & Sendable>: Sendable {
    private(set) var known: Number?
    private(set) var isPartial = false

    mutating func add(_ number: Number?) {
      if let number { known = (known ?? .zero) + number } else { isPartial = true }
    }
  }

  /// Of a session that goes on; its figures are not counted here.
  mutating func add(earlier prompt: String, _ answer: String) { turns.append((prompt, answer)) }

  mutating func add(_ prompt: String, _ ending: RunProgram.Ending) {
    turns.append((prompt, ending.result.text))
    let summary = RunSummary(ending.report)
    calls += summary.calls
    failedCalls += summary.errors.reduce(0) { $0 + $1.count }
    if summary.rounds > 0 {
      input.add(summary.usage.input)
      output.add(summary.usage.output)
      cost.add(summary.cost)
    }
    // A request that broke off may have cost all the same, and nobody said what.
    if ending.report.mayHaveMoreUsage {
      input.add(nil)
      output.add(nil)
      cost.add(nil)
    }
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
    let (input, output) = (Self.shown(self.input) { "\($0)" }, Self.shown(self.output) { "\($0)" })
    let cost = Self.shown(self.cost) { "\(RunSummary.dollars($0)) USD" }
    return [
      "\(counted(turns.count, "prompt")), \(counted(calls, "call")), \(failedCalls) failed",
      "tokens: \(input) in, \(output) out; cost: \(cost)",
    ]
  }

  private static func shown<Number>(_ sum: Sum<Number>, _ text: (Number) -> String) -> String {
    guard let known = sum.known else { return sum.isPartial ? "unknown" : "none" }
    return sum.isPartial ? "at least \(text(known)) (partly unknown)" : text(known)
  }
}

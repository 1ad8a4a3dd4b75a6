// The model that needs no network: a matcher of words, deterministic to the byte.

import EventLoop

/// Answers by rules instead of by a language model; docs/offline.md states them.
public enum OfflineModel {
  @IO
  public static func session(options: SessionOptions) -> any ModelSession { OfflineSession(options) }
}

@IO
final class OfflineSession: ModelSession {
  let model = "offline"
  private let planner: Planner
  private let isParallel: Bool
  private let hasAnswerSchema: Bool
  /// What the user said since the last reply.
  private var said: [String] = []
  private var turn: Turn?
  private var callsMade = 0

  init(_ options: SessionOptions) {
    planner = Planner(options.tools)
    isParallel = options.parallelCalls
    hasAnswerSchema = options.answerSchema != nil
  }

  func add(user text: String) { said.append(text) }

  /// It answers in one piece, from results that it keeps.
  func add(heard text: String) {}

  /// It would say the same again, and knows afterwards what it meant.
  func add(recorded reply: ModelReply, of model: String, echo: [UInt8], choice: ToolChoice) {
    _ = next(choice, NoListener())
    // Of another model, or with other tools: then only what it was told counts.
    if let turn, Set(turn.pending.map(\.id)) != Set(reply.toolCalls.map(\.id)) { self.turn = nil }
  }

  func add(answerTo call: ToolCall, _ answer: borrowing ToolAnswer) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(answer.text.count)
    for index in answer.text.indices { bytes.append(answer.text[index]) }
    turn?.answered(call.id, isError: answer.isError, text: String(decoding: bytes, as: UTF8.self))
  }

  func reply(_ choice: ToolChoice, observer: any ReplyObserver) async throws(ModelError) -> ModelReply {
    guard !Task.isCancelled else { throw ModelError(.cancelled, "the request was cancelled") }
    try check(choice)
    return next(choice, observer)
  }

  private func next(_ choice: ToolChoice, _ observer: any ReplyObserver) -> ModelReply {
    if !said.isEmpty { begin(choice) }
    turn?.forgetPending()
    if choice != .none, var turn {
      let ready = turn.ready()
      self.turn = turn
      if !ready.isEmpty { return calls(isParallel ? ready[...] : ready.prefix(1), observer) }
    }
    return answer(choice, observer)
  }

  private func check(_ choice: ToolChoice) throws(ModelError) {
    guard !hasAnswerSchema else {
      throw ModelError(.request, "the offline matcher cannot answer by a JSON Schema; choose a language model")
    }
    switch choice {
    case .required where planner.tools.isEmpty:
      throw ModelError(.request, "a tool call is required, and no tools are offered; offer some, or do not require one")
    case .named(let name) where !planner.tools.contains { $0.name == name }:
      throw ModelError(.request, "the tool “\(name)” must be called and is not among those that are offered")
    default: return
    }
  }

  /// A new turn. A choice that demands a call holds for its first reply: afterwards the results decide.
  private func begin(_ choice: ToolChoice) {
    let prompt = Prompt(said.joined(separator: "\n"))
    said = []
    let earlier = turn?.plan
    var plan: Plan
    switch choice {
    case .named(let name):
      let tool = planner.tools.first { $0.name == name }
      plan = tool.map { planner.plan(prompt, forced: $0) } ?? Plan()
    case .required:
      plan = planner.plan(prompt, after: earlier)
      if plan.branches.allSatisfy(\.isOver), let best = best(prompt) { plan = planner.plan(prompt, forced: best) }
    case .auto, .none:
      plan = planner.plan(prompt, after: earlier)
    }
    turn = Turn(planner, prompt, plan)
  }

  /// The tool that comes nearest to a prompt, however far that is.
  private func best(_ prompt: Prompt) -> ToolProfile? {
    for clause in planner.clauses(of: prompt) {
      if let rank = planner.ranking.ranked(clause, allowsLeftovers: true).first { return rank.tool }
    }
    return planner.tools.first
  }

  private func calls(
    _ ready: ArraySlice<(branch: Int, tool: ToolProfile, arguments: PlainValue)>, _ observer: any ReplyObserver
  ) -> ModelReply {
    var reply = ModelReply()
    reply.finishReason = "tool_calls"
    reply.end = .toolCalls
    for call in ready {
      callsMade += 1
      let id = "offline_\(callsMade)"
      turn?.asked(id, branch: call.branch, arguments: call.arguments)
      observer.toolCall(call.tool.name)
      reply.toolCalls.append(ToolCall(id: id, name: call.tool.name, arguments: call.arguments.json))
    }
    return reply
  }

  private func answer(_ choice: ToolChoice, _ observer: any ReplyObserver) -> ModelReply {
    var reply = ModelReply()
    reply.finishReason = "stop"
    reply.text = text(choice)
    let bytes = Array(reply.text.utf8)
    observer.text(bytes.span)
    return reply
  }

  private func text(_ choice: ToolChoice) -> String {
    guard let turn, turn.prompt.tokens.contains(where: { $0.kind != .mark }) else {
      return turn.map(\.calls).map { $0 > 0 } ?? false ? AnswerWriter(turn: turn!).text() : Refusal.nothingSaid
    }
    if planner.tools.isEmpty { return Refusal.noTools }
    let hasOpenCalls = turn.plan.branches.contains { !$0.isOver }
    if choice == .none, hasOpenCalls {
      let isEmpty = turn.plan.branches.allSatisfy { $0.outcomes.isEmpty }
      return isEmpty ? Refusal.forbidden : AnswerWriter(turn: turn).text() + "\n" + Refusal.unfinished
    }
    return AnswerWriter(turn: turn).text()
  }
}

/// Hears what was heard before.
@IO
private final class NoListener: ReplyObserver {}

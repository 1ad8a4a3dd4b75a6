// Searches with automata that are too large to build whole: their states are found while the text is read.

internal import Synchronization

/// Finds states on the way and keeps them for later searches, up to a limit. Safe to share: each search takes a set of
/// known states out of a pool for itself.
final class LazyAutomaton: Sendable {
  /// Sets of known states kept between searches; more searches at once work with fresh ones.
  private static let poolMax = 2

  private let program: Program
  private let alphabet: Alphabet
  private let pool = Mutex<[Determinizer]>([])

  init(_ program: Program, _ alphabet: Alphabet) {
    self.program = program
    self.alphabet = alphabet
  }

  /// Known transitions are free; computing one counts each instruction looked at.
  func search(_ text: borrowing Span<UInt8>, stepsMax: Int) -> (verdict: Pattern.Verdict, steps: Int) {
    var states = pool.withLock { $0.popLast() } ?? Determinizer(program, alphabet)
    let stepsBefore = states.steps
    let verdict = search(text, &states, stepsMax: stepsBefore + stepsMax)
    let steps = states.steps - stepsBefore
    pool.withLock { if $0.count < Self.poolMax { $0.append(states) } }
    return (verdict, steps)
  }

  private func search(
    _ text: borrowing Span<UInt8>, _ states: inout Determinizer, stepsMax: Int
  ) -> Pattern.Verdict {
    var state = states.start
    var index = 0
    while index < text.count, state >= Determinizer.firstReal {
      let (scalar, following) = Utf8.decode(text, at: index)
      state = states.next(state, alphabet.column(scalar))
      guard states.steps <= stepsMax else { return .tooCostly }
      index = following
    }
    if state >= Determinizer.firstReal { state = states.next(state, states.endColumn) }
    return state == Determinizer.accept ? .match : .noMatch
  }
}

// Regular expressions of ECMA-262 over UTF-8, which cannot hang their caller.
//
// A pattern is parsed, then takes one of three ways. Most become a complete table (`ByteAutomaton`). Those whose table
// would be too large find its states while they search (`LazyAutomaton`). Those with lookaround or back references,
// which no finite automaton can follow, are tried out with a limit on steps (`Backtracker`).

/// A compiled pattern, to be searched for in many texts. Case matters, `^` and `$` are the ends of the text, and a
/// match may begin anywhere unless the pattern says otherwise: what JSON Schema asks of `pattern`.
public final class Pattern: Sendable {
  /// What a search found out.
  public enum Verdict: Hashable, Sendable {
    case match
    case noMatch
    /// The search reached the limit on steps and was given up.
    case tooCostly
  }

  /// Steps a search may take whatever its text: some 50 milliseconds. Tables need no steps.
  public static let stepsMax = 5_000_000
  /// Further steps for each byte of the text, so that a long text is not refused for its length.
  public static let stepsPerByteMax = 64
  /// Where that ends: half a second.
  public static let stepsInAllMax = 50_000_000

  private enum Engine: Sendable {
    case table(ByteAutomaton)
    case lazy(LazyAutomaton)
    case backtracking(Backtracker)
  }

  /// The pattern as it was written.
  public let source: String
  private let engine: Engine

  /// Compiles a pattern, which may take milliseconds; searching with it then takes nanoseconds.
  public convenience init(_ source: String) throws(PatternError) {
    try self.init(source, way: nil)
  }

  /// The ways to search, for tests that hold one against another.
  enum Way: CaseIterable, Sendable {
    case pairTable
    case byteTable
    case lazy
    case backtracking
  }

  /// `way` is taken where the pattern allows it; `nil` means the fastest.
  init(_ source: String, way: Way?) throws(PatternError) {
    self.source = source
    let syntax = try Parser.parse(source)
    if syntax.needsBacktracking || way == .backtracking {
      engine = .backtracking(try Backtracker(syntax))
      return
    }
    let program = try Program(syntax)
    guard let alphabet = Alphabet(program.sets) else { throw .tooManySets }
    if way != .lazy, let table = ByteAutomaton(program, alphabet, allowingPairs: way != .byteTable) {
      engine = .table(table)
    } else {
      engine = .lazy(LazyAutomaton(program, alphabet))
    }
  }

  /// The way that was taken.
  var way: Way {
    switch engine {
    case .table(let table): table.readsPairs ? .pairTable : .byteTable
    case .lazy: .lazy
    case .backtracking: .backtracking
    }
  }

  /// Whether the pattern matches somewhere in the text, which must be UTF-8. In the long run it allocates nothing.
  public func search(_ text: borrowing Span<UInt8>) -> Verdict {
    switch engine {
    case .table(let table): table.search(text) ? .match : .noMatch
    case .lazy, .backtracking: searchCountingSteps(text).verdict
    }
  }

  /// The first mistake in a pattern, `nil` when it is valid ECMA-262 (with the flag u). Of this engine's limits only
  /// that on nesting counts.
  public static func check(_ source: String) -> PatternError? {
    do throws(PatternError) {
      _ = try Parser.parse(source, evaluatingProperties: false)
      return nil
    } catch {
      return error
    }
  }

  /// The verdict and what it cost. A table takes no steps beyond the bytes.
  func searchCountingSteps(
    _ text: borrowing Span<UInt8>, stepsMax limit: Int = Pattern.stepsMax
  ) -> (verdict: Verdict, steps: Int) {
    let stepsMax = min(limit + text.count * Self.stepsPerByteMax, Self.stepsInAllMax)
    switch engine {
    case .table(let table): return (table.search(text) ? .match : .noMatch, 0)
    case .lazy(let automaton): return automaton.search(text, stepsMax: stepsMax)
    case .backtracking(let backtracker): return backtracker.search(text, stepsMax: stepsMax)
    }
  }
}

extension PatternError {
  static let tooManySets = PatternError(
    offset: 0, message: "the pattern has too many different characters and classes to compile")
}

// Searches with patterns that have lookaround or back references, by trying, within a limit on steps.

internal import Synchronization

/// Tries a pattern at each place of a text, the way ECMA-262 defines matching. Safe to share: each search takes its
/// working memory out of a pool.
final class Backtracker: Sendable {
  /// Alternatives that may wait to be tried: some 24 MB.
  private static let waitingMax = 1 << 20
  /// Working memories kept between searches, as long as they stayed small.
  private static let poolMax = 2
  private static let waitingKeptMax = 1 << 12

  private let program: BacktrackProgram
  private let alphabet: Alphabet
  private let isAnchored: Bool
  private let pool = Mutex<[Attempt]>([])

  init(_ syntax: Syntax) throws(PatternError) {
    program = BacktrackProgram(syntax)
    guard let alphabet = Alphabet(program.sets) else { throw .tooManySets }
    self.alphabet = alphabet
    isAnchored = syntax.root.isAnchored
  }

  func search(_ text: borrowing Span<UInt8>, stepsMax: Int) -> (verdict: Pattern.Verdict, steps: Int) {
    var attempt = pool.withLock { $0.popLast() } ?? Attempt(program, alphabet, waitingMax: Self.waitingMax)
    attempt.begin(stepsMax: stepsMax)
    let verdict = search(text, &attempt)
    let steps = attempt.steps
    if attempt.waitingCapacity <= Self.waitingKeptMax {
      pool.withLock { if $0.count < Self.poolMax { $0.append(attempt) } }
    }
    return (verdict, steps)
  }

  private func search(_ text: borrowing Span<UInt8>, _ attempt: inout Attempt) -> Pattern.Verdict {
    var index = 0
    while true {
      switch attempt.matches(text, at: index) {
      case true: return .match
      case nil: return .tooCostly
      case false: break
      }
      guard !isAnchored, index < text.count else { return .noMatch }
      index = Utf8.decode(text, at: index).next
    }
  }
}

/// The state of one search: groups, counters, and what is left to try.
private struct Attempt: Sendable {
  /// Something to do when the present way fails.
  private struct Waiting: Sendable {
    enum Kind: UInt8, Sendable {
      /// Go on with step `number` at `place`.
      case step
      /// Put `place` back into slot `number`.
      case restore
      /// Give back one scalar of the greedy run `number`, which may shrink to `bound`.
      case shrink
      /// Take one more scalar for the lazy run `number`, which may take `bound` more.
      case grow
    }

    var kind: Kind
    var number: Int32
    var place: Int
    var bound: Int
  }

  private(set) var steps = 0
  /// What this working memory holds on to.
  var waitingCapacity: Int { waiting.capacity }

  private let program: BacktrackProgram
  private let alphabet: Alphabet
  private let wordSet: Int
  /// For each set its members below 64 and those from there to the end of ASCII.
  private let asciiMembers: [(low: UInt64, high: UInt64)]
  private let waitingMax: Int
  private var stepsMax = 0
  private var slots: [Int]
  private var waiting: [Waiting] = []

  init(_ program: BacktrackProgram, _ alphabet: Alphabet, waitingMax: Int) {
    self.program = program
    self.alphabet = alphabet
    self.waitingMax = waitingMax
    wordSet = program.wordSet
    asciiMembers = program.sets.map { set in
      func members(_ from: UInt32) -> UInt64 {
        (0..<64).reduce(0) { $0 | (set.contains(from + $1) ? 1 << UInt64($1) : 0) }
      }
      return (members(0), members(64))
    }
    slots = [Int](repeating: -1, count: program.slotCount)
  }

  mutating func begin(stepsMax: Int) {
    steps = 0
    self.stepsMax = stepsMax
    waiting.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = -1 }
  }

  /// Whether the pattern matches from `index` on; `nil` when that costs too much. When it does not match, nothing is
  /// left waiting and all slots are as before.
  mutating func matches(_ text: borrowing Span<UInt8>, at index: Int) -> Bool? {
    return run(text, step: 0, at: index)
  }

  /// Runs until a step succeeds or nothing above `base` is left to try. What it leaves above `base` after a success
  /// are ways to try again.
  private mutating func run(_ text: borrowing Span<UInt8>, step first: Int, at start: Int) -> Bool? {
    let base = waiting.count
    var step = first
    var index = start
    while true {
      steps += 1
      guard steps <= stepsMax, waiting.count <= waitingMax else { return nil }
      var isAlive = true
      switch program.steps[step] {
      case .take(let set, let backward):
        isAlive = take(text, set, backward, &index)
        step += 1
      case .run(let set, let min, let max, let greedy, let backward):
        isAlive = takeRun(text, set, min, max, greedy, backward, &index, step)
        step += 1
      case .assert(let assertion):
        isAlive = holds(assertion, text, index)
        step += 1
      case .fork(let other):
        waiting.append(Waiting(kind: .step, number: Int32(other), place: index, bound: 0))
        step += 1
      case .jump(let target): step = target
      case .save(let slot):
        store(index, slot)
        step += 1
      case .startRounds(let slot):
        store(0, slot)
        step += 1
      case .round(let slot, let min, let max, let greedy, let exit):
        if slots[slot] < min {
          step += 1
        } else if slots[slot] >= max {
          step = exit
        } else {
          let other = greedy ? exit : step + 1
          waiting.append(Waiting(kind: .step, number: Int32(other), place: index, bound: 0))
          step = greedy ? step + 1 : exit
        }
      case .enterRound(let slot, let groups):
        for group in groups {
          store(-1, 2 * group)
          store(-1, 2 * group + 1)
        }
        steps += groups.count
        store(index, slot + 1)
        step += 1
      case .endRound(let slot, let min, let round):
        if slots[slot + 1] == index && slots[slot] >= min {
          isAlive = false
        } else {
          store(slots[slot] + 1, slot)
          step = round
        }
      case .look(let negated, let next):
        guard let found = look(text, step + 1, at: index, negated: negated) else { return nil }
        isAlive = found != negated
        step = next
      case .reference(let group, let backward):
        isAlive = takeAgain(text, group, backward, &index)
        step += 1
      case .succeed: return true
      }
      if isAlive { continue }
      guard let other = nextTry(text, above: base) else { return false }
      (step, index) = other
    }
  }

  // MARK: Going back

  private mutating func store(_ value: Int, _ slot: Int) {
    let old = slots[slot]
    guard old != value else { return }
    waiting.append(Waiting(kind: .restore, number: Int32(slot), place: old, bound: 0))
    slots[slot] = value
  }

  /// The youngest way left, with everything stored since put back.
  private mutating func nextTry(_ text: borrowing Span<UInt8>, above base: Int) -> (step: Int, index: Int)? {
    while waiting.count > base {
      var top = waiting.removeLast()
      switch top.kind {
      case .restore: slots[Int(top.number)] = top.place
      case .step: return (Int(top.number), top.place)
      case .shrink:
        guard case .run(_, _, _, _, let backward) = program.steps[Int(top.number)] else { continue }
        top.place =
          backward
          ? Utf8.decode(text, at: top.place).next : Utf8.decode(text, before: top.place).start
        if top.place != top.bound { waiting.append(top) }
        return (Int(top.number) + 1, top.place)
      case .grow:
        guard case .run(let set, _, _, _, let backward) = program.steps[Int(top.number)],
          take(text, set, backward, &top.place)
        else { continue }
        top.bound -= 1
        if top.bound > 0 { waiting.append(top) }
        return (Int(top.number) + 1, top.place)
      }
    }
    return nil
  }

  /// Tries the body of a lookaround. A positive one keeps its groups but is never tried again.
  private mutating func look(_ text: borrowing Span<UInt8>, _ step: Int, at index: Int, negated: Bool) -> Bool? {
    let base = waiting.count
    guard let found = run(text, step: step, at: index) else { return nil }
    guard found else { return false }
    if negated {
      while waiting.count > base {
        let top = waiting.removeLast()
        if top.kind == .restore { slots[Int(top.number)] = top.place }
      }
      return true
    }
    var kept = base
    for position in base..<waiting.count where waiting[position].kind == .restore {
      waiting[kept] = waiting[position]
      kept += 1
    }
    waiting.removeSubrange(kept...)
    return true
  }

  // MARK: Taking text

  private func take(_ text: borrowing Span<UInt8>, _ set: Int, _ backward: Bool, _ index: inout Int) -> Bool {
    if backward {
      guard index > 0 else { return false }
      let (scalar, start) = Utf8.decode(text, before: index)
      guard alphabet.set(set, contains: alphabet.column(scalar)) else { return false }
      index = start
    } else {
      guard index < text.count else { return false }
      let (scalar, next) = Utf8.decode(text, at: index)
      guard alphabet.set(set, contains: alphabet.column(scalar)) else { return false }
      index = next
    }
    return true
  }

  private mutating func takeRun(
    _ text: borrowing Span<UInt8>, _ set: Int, _ min: Int, _ max: Int, _ greedy: Bool, _ backward: Bool,
    _ index: inout Int, _ step: Int
  ) -> Bool {
    var taken = 0
    while taken < min {
      guard take(text, set, backward, &index) else {
        steps += taken
        return false
      }
      taken += 1
    }
    let shortest = index
    if !greedy {
      steps += taken
      if max > min { waiting.append(Waiting(kind: .grow, number: Int32(step), place: index, bound: max - min)) }
      return true
    }
    let ascii = asciiMembers[set]
    while taken < max {
      if !backward, index < text.count, text[index] < 0x80 {
        // The usual text needs neither decoding nor a class.
        let half = text[index] < 64 ? ascii.low : ascii.high
        guard half >> UInt64(text[index] & 63) & 1 != 0 else { break }
        index += 1
      } else {
        guard take(text, set, backward, &index) else { break }
      }
      taken += 1
    }
    steps += taken
    if index != shortest {
      waiting.append(Waiting(kind: .shrink, number: Int32(step), place: index, bound: shortest))
    }
    return true
  }

  /// What a group took, once more. A group that has taken no part matches nothing at all, successfully.
  private mutating func takeAgain(_ text: borrowing Span<UInt8>, _ group: Int, _ backward: Bool, _ index: inout Int)
    -> Bool
  {
    let start = slots[2 * group]
    let end = slots[2 * group + 1]
    guard start >= 0, end >= start else { return true }
    let length = end - start
    let target = backward ? index - length : index
    guard target >= 0, target + length <= text.count else { return false }
    steps += length
    for offset in 0..<length where text[start + offset] != text[target + offset] { return false }
    index = backward ? target : target + length
    return true
  }

  private func holds(_ assertion: Assertion, _ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
    switch assertion {
    case .start: return index == 0
    case .end: return index == text.count
    case .wordBoundary: return isWord(text, index - 1) != isWord(text, index)
    case .notWordBoundary: return isWord(text, index - 1) == isWord(text, index)
    }
  }

  /// Word characters are ASCII, so a byte is enough.
  private func isWord(_ text: borrowing Span<UInt8>, _ index: Int) -> Bool {
    guard index >= 0, index < text.count, text[index] < 0x80 else { return false }
    return alphabet.set(wordSet, contains: alphabet.column(UInt32(text[index])))
  }
}

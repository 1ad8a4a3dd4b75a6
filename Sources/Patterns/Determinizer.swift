// Turns sets of nondeterministic states into deterministic ones, as they are needed.
//
// A deterministic state is the set of instructions that still wait: for a scalar, for an assertion that the next scalar
// decides, or for nothing. `ByteAutomaton` asks for all of them once; `LazyAutomaton` asks while it searches.

/// The deterministic automaton of one program, as far as it is known.
struct Determinizer: Sendable {
  /// The pattern cannot match any more.
  static let dead: UInt32 = 0
  /// The pattern has matched, whatever follows.
  static let accept: UInt32 = 1
  /// The first real state.
  static let firstReal: UInt32 = 2

  /// What the known states may take before they are forgotten: 1 MB of transitions, 1 MB of instruction numbers. One
  /// state always fits: it has no more instructions than a program and no more columns than an alphabet.
  static let entriesMax = 1 << 18

  private static let unknown = UInt32.max
  private static let afterWord: UInt32 = 1
  private static let atStart: UInt32 = 2

  let program: Program
  let alphabet: Alphabet
  /// Columns are classes of the alphabet; one more stands for the end of the text.
  let columnCount: Int
  /// Instructions looked at so far: what building costs.
  private(set) var steps = 0
  /// How often the known states were forgotten for want of room.
  private(set) var flushes = 0
  private(set) var start: UInt32 = 0

  /// Transitions, a row for each state.
  private var rows: [UInt32] = []
  /// The instructions of each state, preceded by its flags.
  private var items: [UInt32] = []
  private var itemStarts: [Int] = []
  private var hashes: [UInt64] = []
  /// Open addressing over state numbers plus one.
  private var index: [UInt32] = []

  // Scratch of `move`.
  private var resolved: [UInt32]
  private var entered: [UInt32]
  private var generation: UInt32 = 0
  private var stack: [UInt32] = []
  private var built: [UInt32] = []
  private let wordSet: Int

  init(_ program: Program, _ alphabet: Alphabet) {
    self.program = program
    self.alphabet = alphabet
    columnCount = alphabet.classCount + 1
    wordSet = program.wordSet
    resolved = [UInt32](repeating: 0, count: program.instructions.count)
    entered = resolved
    forgetAll()
  }

  /// The column that stands for the end of the text.
  var endColumn: Int { columnCount - 1 }

  /// States known so far, the two fixed ones included.
  var stateCount: Int { itemStarts.count }

  /// Where a state goes. The answer holds until the next call: computing one may forget all others.
  @inline(__always)
  mutating func next(_ state: UInt32, _ column: Int) -> UInt32 {
    let target = rows[Int(state) * columnCount + column]
    return target != Self.unknown ? target : computed(state, column)
  }

  /// Where a state goes, once `next` has been asked for it and nothing was forgotten since.
  func known(_ state: UInt32, _ column: Int) -> UInt32 { rows[Int(state) * columnCount + column] }

  // MARK: Computing one transition

  private mutating func computed(_ state: UInt32, _ column: Int) -> UInt32 {
    let flushesBefore = flushes
    let target = move(state, column)
    if flushes == flushesBefore { rows[Int(state) * columnCount + column] = target }
    return target
  }

  private mutating func move(_ state: UInt32, _ column: Int) -> UInt32 {
    let first = itemStarts[Int(state)]
    let last = Int(state) + 1 < itemStarts.count ? itemStarts[Int(state) + 1] : items.count
    let flags = items[first]
    let isEnd = column == endColumn
    let isWord = !isEnd && program.hasWordAssertions && alphabet.set(wordSet, contains: column)

    nextGeneration()
    built.removeAll(keepingCapacity: true)
    built.append(isWord ? Self.afterWord : 0)
    var isMatch = false
    for item in first + 1..<last {
      resolve(items[item], flags: flags, column: column, isEnd: isEnd, isWord: isWord, &isMatch)
      if isMatch { return Self.accept }
    }
    return interned()
  }

  /// Follows forks and assertions that hold between the last scalar and this one, then takes this one.
  private mutating func resolve(
    _ from: UInt32, flags: UInt32, column: Int, isEnd: Bool, isWord: Bool, _ isMatch: inout Bool
  ) {
    // The stack is shared with `enter`, which leaves it as it found it.
    let base = stack.count
    stack.append(from)
    while stack.count > base {
      let number = stack.removeLast()
      guard resolved[Int(number)] != generation else { continue }
      resolved[Int(number)] = generation
      steps += 1
      let instruction = program.instructions[Int(number)]
      switch instruction.kind {
      case .take:
        if !isEnd, alphabet.set(Int(instruction.first), contains: column) {
          enter(instruction.second, atStart: false, &isMatch)
        }
      case .fork:
        stack.append(instruction.second)
        stack.append(instruction.first)
      case .assert:
        let isBoundary = (flags & Self.afterWord != 0) != isWord
        let holds =
          switch Assertion(rawValue: instruction.first)! {
          case .start: flags & Self.atStart != 0
          case .end: isEnd
          case .wordBoundary: isBoundary
          case .notWordBoundary: !isBoundary
          }
        if holds { stack.append(instruction.second) }
      case .match: isMatch = true
      }
      if isMatch {
        stack.removeSubrange(base...)
        return
      }
    }
  }

  /// Adds an instruction and what its forks lead to. Assertions wait for the next scalar.
  private mutating func enter(_ from: UInt32, atStart: Bool, _ isMatch: inout Bool) {
    let base = stack.count
    stack.append(from)
    while stack.count > base {
      let number = stack.removeLast()
      guard entered[Int(number)] != generation else { continue }
      entered[Int(number)] = generation
      steps += 1
      let instruction = program.instructions[Int(number)]
      switch instruction.kind {
      case .take: built.append(number)
      case .fork:
        stack.append(instruction.second)
        stack.append(instruction.first)
      case .assert:
        if instruction.first == Assertion.start.rawValue {
          if atStart { stack.append(instruction.second) }
        } else {
          built.append(number)
        }
      case .match: isMatch = true
      }
    }
  }

  private mutating func nextGeneration() {
    generation &+= 1
    guard generation == 0 else { return }
    for position in resolved.indices {
      resolved[position] = 0
      entered[position] = 0
    }
    generation = 1
  }

  // MARK: Known states

  /// The number of the state in `built`, a new one where it was not known.
  private mutating func interned() -> UInt32 {
    guard built.count > 1 else { return Self.dead }
    built[1...].sort()
    // What came before matters only to a state that waits at an assertion; behind `$` there may be a word boundary.
    if built[0] == Self.afterWord, !built[1...].contains(where: isAssertion) { built[0] = 0 }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for item in built { hash = (hash ^ UInt64(item)) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29 }
    if let known = lookUp(hash) { return known }
    if items.count + built.count > Self.entriesMax || rows.count + columnCount > Self.entriesMax {
      let wanted = built
      forgetAll()
      flushes += 1
      built = wanted
      if let known = lookUp(hash) { return known }
    }
    return add(hash)
  }

  private func isAssertion(_ number: UInt32) -> Bool { program.instructions[Int(number)].kind == .assert }

  private func lookUp(_ hash: UInt64) -> UInt32? {
    var slot = Int(truncatingIfNeeded: hash) & (index.count - 1)
    while index[slot] != 0 {
      let state = index[slot] - 1
      if hashes[Int(state)] == hash, isBuilt(state) { return state }
      slot = (slot + 1) & (index.count - 1)
    }
    return nil
  }

  private func isBuilt(_ state: UInt32) -> Bool {
    let first = itemStarts[Int(state)]
    let last = Int(state) + 1 < itemStarts.count ? itemStarts[Int(state) + 1] : items.count
    guard last - first == built.count else { return false }
    for offset in 0..<built.count where items[first + offset] != built[offset] { return false }
    return true
  }

  private mutating func add(_ hash: UInt64) -> UInt32 {
    let state = UInt32(itemStarts.count)
    itemStarts.append(items.count)
    items += built
    hashes.append(hash)
    rows.append(contentsOf: repeatElement(Self.unknown, count: columnCount))
    if itemStarts.count * 2 > index.count {
      index = [UInt32](repeating: 0, count: index.count * 2)
      for known in Int(Self.firstReal)..<Int(state) { place(UInt32(known)) }
    }
    place(state)
    return state
  }

  private mutating func place(_ state: UInt32) {
    var slot = Int(truncatingIfNeeded: hashes[Int(state)]) & (index.count - 1)
    while index[slot] != 0 { slot = (slot + 1) & (index.count - 1) }
    index[slot] = state + 1
  }

  /// Back to the fixed states and the first one.
  private mutating func forgetAll() {
    rows.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
    itemStarts.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    index = [UInt32](repeating: 0, count: 64)
    for fixed in [Self.dead, Self.accept] {
      itemStarts.append(0)
      hashes.append(0)
      rows.append(contentsOf: repeatElement(fixed, count: columnCount))
    }
    nextGeneration()
    built = [Self.atStart]
    var isMatch = false
    enter(program.entry, atStart: true, &isMatch)
    if isMatch {
      start = Self.accept
    } else if built.count == 1 {
      start = Self.dead
    } else {
      built[1...].sort()
      // Its hash is never looked for: no other state stands at the start.
      start = add(0)
    }
  }
}

// The fast form of a pattern: a complete deterministic automaton that reads two bytes at a time.
//
// Reading a byte costs the time of one dependent load, about five cycles, whatever else the processor could do
// meanwhile. A row with a column for each pair of byte columns halves that. Where the pairs would take too much memory
// the same automaton reads single bytes.
//
// Nearly all patterns treat everything above ASCII alike. For them the first byte of a longer scalar is a column and
// the other bytes change nothing, so nothing is decoded. For the rest such a byte leads to the mark `escape`, and the
// scalar is decoded and looked up.

/// An immutable table. Every number in it is an index that stays inside it: that is checked when it is built, and is
/// why the search needs no checks.
@safe final class ByteAutomaton: @unchecked Sendable {
  /// Larger tables leave the processor's first cache, which costs more than pairs save.
  private static let pairEntriesMax = 1 << 14
  /// What a table of single bytes may take: 1 MB.
  private static let singleEntriesMax = 1 << 18
  /// What building may cost, in instructions looked at: a few milliseconds.
  private static let stepsMax = 200_000

  private static let dead = 0
  private static let accept = 1
  private static let escape = 2
  private static let rowsStart = 3

  /// The rows. Immutable after `init`, which makes sharing between threads safe.
  private let rows: UnsafeMutablePointer<UInt32>
  /// For each byte its column, times the number of second columns where rows hold pairs.
  private let firstColumns: UnsafeMutablePointer<UInt16>
  private let secondColumns: UnsafeMutablePointer<UInt16>
  /// Whether rows have a column for two bytes.
  let readsPairs: Bool
  private let start: Int
  /// The second column that stands for the end of the text.
  private let endColumn: Int
  /// Where in a row the transition at the end of the text is.
  private let endEntry: Int
  /// Where in a row the transitions of decoded scalars begin, one for each class.
  private let classEntries: Int
  private let alphabet: Alphabet

  /// How many states the table has.
  let stateCount: Int

  /// `nil` when the automaton is too large: then it is built piece by piece while searching.
  init?(_ program: Program, _ alphabet: Alphabet, allowingPairs: Bool = true) {
    var states = Determinizer(program, alphabet)
    let classCount = alphabet.classCount
    // All states, or so many that even single bytes would not fit.
    var state = Determinizer.firstReal
    while state < states.stateCount {
      for column in 0..<states.columnCount {
        _ = states.next(state, column)
        guard states.steps <= Self.stepsMax, states.flushes == 0,
          states.stateCount * (2 * classCount + 2) <= Self.singleEntriesMax
        else { return nil }
      }
      state += 1
    }
    let realCount = states.stateCount - Int(Determinizer.firstReal)
    let bytes = ByteColumns(states, alphabet)

    let columnCount = bytes.count
    let classesInRow = alphabet.isUniformAboveASCII ? 0 : classCount
    let pairWidth = columnCount * (columnCount + 1) + 1 + classesInRow
    readsPairs = allowingPairs && pairWidth * realCount <= Self.pairEntriesMax
    let width = readsPairs ? pairWidth : columnCount + 1 + classesInRow
    endColumn = columnCount
    endEntry = width - 1 - classesInRow
    classEntries = width - classesInRow
    stateCount = realCount
    self.alphabet = alphabet

    func value(_ state: UInt32) -> UInt32 {
      state < Determinizer.firstReal ? state : UInt32(Self.rowsStart) + (state - Determinizer.firstReal) * UInt32(width)
    }
    start = Int(value(states.start))
    unsafe rows = .allocate(capacity: Self.rowsStart + realCount * width)
    unsafe rows.initialize(repeating: UInt32(Self.dead), count: Self.rowsStart + realCount * width)
    unsafe firstColumns = .allocate(capacity: 256)
    unsafe secondColumns = .allocate(capacity: 256)
    for byte in 0..<256 {
      let column = bytes.column[byte]
      unsafe (firstColumns + byte).initialize(to: UInt16(readsPairs ? column * (columnCount + 1) : column))
      unsafe (secondColumns + byte).initialize(to: UInt16(column))
    }
    for index in 0..<realCount {
      let state = UInt32(index) + Determinizer.firstReal
      let row = unsafe rows + Self.rowsStart + index * width
      for first in 0..<columnCount {
        let middle = bytes.next(state, first, states)
        guard readsPairs else {
          unsafe row[first] = middle.map(value) ?? UInt32(Self.escape)
          continue
        }
        for second in 0..<columnCount {
          let target = middle.flatMap { bytes.next($0, second, states) }
          unsafe row[first * (columnCount + 1) + second] = target.map(value) ?? UInt32(Self.escape)
        }
        let atEnd = middle.map { value(states.known($0, states.endColumn)) }
        unsafe row[first * (columnCount + 1) + endColumn] = atEnd ?? UInt32(Self.escape)
      }
      unsafe row[endEntry] = value(states.known(state, states.endColumn))
      for column in 0..<classesInRow { unsafe row[classEntries + column] = value(states.known(state, column)) }
    }
  }

  deinit {
    unsafe rows.deallocate()
    unsafe firstColumns.deallocate()
    unsafe secondColumns.deallocate()
  }

  /// Whether the pattern matches somewhere in the text.
  @inline(__always)
  func search(_ text: borrowing Span<UInt8>) -> Bool {
    guard start >= Self.rowsStart else { return start == Self.accept }
    return readsPairs ? searchPairs(text) : searchSingles(text)
  }

  @inline(__always)
  private func searchPairs(_ text: borrowing Span<UInt8>) -> Bool {
    let count = text.count
    var state = start
    var index = 0
    while true {
      var next = state
      while index &+ 1 < count {
        let first = unsafe Int(firstColumns[Int(text[unchecked: index])])
        let second = unsafe Int(secondColumns[Int(text[unchecked: index &+ 1])])
        next = unsafe Int(rows[state &+ first &+ second])
        if next < Self.rowsStart { break }
        state = next
        index &+= 2
      }
      if next >= Self.rowsStart {
        if index == count { return unsafe rows[state &+ endEntry] == UInt32(Self.accept) }
        let first = unsafe Int(firstColumns[Int(text[unchecked: index])])
        next = unsafe Int(rows[state &+ first &+ endColumn])
      }
      if next != Self.escape { return next == Self.accept }
      if let verdict = decodeSome(text, &index, &state) { return verdict }
    }
  }

  private func searchSingles(_ text: borrowing Span<UInt8>) -> Bool {
    let count = text.count
    var state = start
    var index = 0
    while true {
      var next = state
      while index < count {
        next = unsafe Int(rows[state &+ Int(firstColumns[Int(text[unchecked: index])])])
        if next < Self.rowsStart { break }
        state = next
        index &+= 1
      }
      if next >= Self.rowsStart { return unsafe rows[state &+ endEntry] == UInt32(Self.accept) }
      if next != Self.escape { return next == Self.accept }
      if let verdict = decodeSome(text, &index, &state) { return verdict }
    }
  }

  /// Takes one scalar and all after it that are not ASCII. A verdict when one of them decides.
  private func decodeSome(_ text: borrowing Span<UInt8>, _ index: inout Int, _ state: inout Int) -> Bool? {
    repeat {
      let (scalar, following) = Utf8.decode(text, at: index)
      let next = unsafe Int(rows[state + classEntries + alphabet.column(scalar)])
      if next < Self.rowsStart { return next == Self.accept }
      state = next
      index = following
    } while index < text.count && text[index] >= 0x80
    return nil
  }
}

/// How bytes become columns.
private struct ByteColumns {
  /// The column of each byte: a class of the alphabet, or the one after these.
  var column: [Int]
  var count: Int
  private let classCount: Int
  private let decodes: Bool

  init(_ states: Determinizer, _ alphabet: Alphabet) {
    classCount = alphabet.classCount
    decodes = !alphabet.isUniformAboveASCII
    let above = alphabet.column(0x80)
    // No byte follows a first byte that decides everything, so the others need no column of their own.
    let isDecided = (Int(Determinizer.firstReal)..<states.stateCount).allSatisfy {
      states.known(UInt32($0), above) < Determinizer.firstReal
    }
    let needsExtra = decodes || !isDecided
    count = classCount + (needsExtra ? 1 : 0)
    column = (0..<256).map { byte in
      if byte < 0x80 { return alphabet.column(UInt32(byte)) }
      if alphabet.isUniformAboveASCII && (isDecided || byte >= 0xC0) { return above }
      return alphabet.classCount
    }
  }

  /// The state after a byte of this column, `nil` when the scalar must be decoded.
  func next(_ state: UInt32, _ column: Int, _ states: Determinizer) -> UInt32? {
    if column < classCount { return states.known(state, column) }
    return decodes ? (state < Determinizer.firstReal ? state : nil) : state
  }
}

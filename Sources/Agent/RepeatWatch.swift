// Notices a model that makes the same call again and again. Performs nothing.

import JSON
import Models

/// Remembers the calls of a run and what they were answered with.
///
/// A call that is repeated counts double when the answer is the same too: then it brings nothing. A reply with a call that
/// is new starts all counts anew, because the model tries something else. Calls that repeat within one reply count once:
/// the model has seen none of the answers.
struct RepeatWatch {
  private struct Call {
    var answer: UInt64
    var times = 1
    var score = 0
    var isNoted = false
    /// The start that these counts belong to.
    var start: Int
  }

  private var calls: [UInt64: Call] = [:]
  /// Counts the new starts. Counts of an earlier one are void: to reset them all would make a long run's turns grow.
  private var start = 0
  /// Of the reply under way: the fingerprint of each call, `nil` for one that stands there twice.
  private var current: [UInt64?] = []
  private let stopScore: Int
  private(set) var isLooping = false

  /// The third call with the same answer is noted.
  static var noteScore: Int { 4 }
  /// As many calls with the same answer end a run of few rounds.
  static var timesMin: Int { 5 }

  /// Who allows many rounds allows more repetition: a quarter of them.
  init(rounds: Int) {
    let times = max(Self.timesMin, min(rounds, 1 << 40) / 4)
    stopScore = 2 * (times - 1)
  }

  /// A reply with these calls is about to be answered.
  mutating func begin(_ reply: [ToolCall]) {
    current.removeAll(keepingCapacity: true)
    var isNew = false
    for call in reply {
      var fingerprint = Fingerprint()
      fingerprint.add(call.name.utf8Span.span)
      fingerprint.add(call.arguments.span)
      let value = fingerprint.value
      if calls[value] == nil { isNew = true }
      current.append(current.contains(value) ? nil : value)
    }
    if isNew { start += 1 }
  }

  /// A call of the reply was answered; returns what the model should be told.
  mutating func answered(_ index: Int, _ answer: Span<UInt8>) -> String? {
    guard let key = current[index] else { return nil }
    var fingerprint = Fingerprint()
    fingerprint.addEnds(of: answer)
    guard var call = calls[key] else {
      calls[key] = Call(answer: fingerprint.value, start: start)
      return nil
    }
    if call.start != start { call = Call(answer: call.answer, times: 0, start: start) }
    let isSame = call.answer == fingerprint.value
    call.times += 1
    // After a new start the first repetition is none.
    if call.times > 1 { call.score += isSame ? 2 : 1 }
    call.answer = fingerprint.value
    if call.score >= stopScore { isLooping = true }
    let isDue = call.score >= Self.noteScore && !call.isNoted
    if isDue { call.isNoted = true }
    calls[key] = call
    guard isDue else { return nil }
    let also = isSame ? "and got the same answer" : "and nothing else in between"
    return "Note of the host: you have made this call \(call.times) times with the same arguments \(also). "
      + "Use the answer, try something else, or say what is missing."
  }
}

/// A number that stands for bytes. Nothing is at stake when two texts share one.
struct Fingerprint {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  private let hash = JSONHash()

  /// Of long answers only the ends are looked at, and the length.
  static var endMax: Int { 512 }

  mutating func add(_ bytes: Span<UInt8>) { add(UInt64(hash.of(bytes)) << 32 ^ UInt64(bytes.count)) }

  mutating func addEnds(of bytes: Span<UInt8>) {
    guard bytes.count > 2 * Self.endMax else { return add(bytes) }
    add(bytes.extracting(first: Self.endMax))
    add(bytes.extracting(last: Self.endMax))
    add(UInt64(bytes.count))
  }

  private mutating func add(_ word: UInt64) { value = (value ^ word) &* 0x100_0000_01b3 }
}

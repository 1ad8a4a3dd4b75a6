// How much of the log a plugin may fill with its own words.

/// So many bytes at once, so many a second in the long run. The log keeps a bounded number of bytes: without a share, one
/// plugin that says much would push out why another one failed.
struct LogShare {
  static var atOnce: Int { 128 << 10 }
  static var eachSecond: Int { 8 << 10 }

  private var credit = LogShare.atOnce
  private var counted: UInt64
  private var lost = 0

  init(now: UInt64) { counted = now }

  /// Counts a line of so many bytes; whether it may be written.
  mutating func take(_ bytes: Int, now: UInt64) -> Bool {
    let nanosecondsEach = 1_000_000_000 / UInt64(Self.eachSecond)
    let more = (now - counted) / nanosecondsEach
    credit = min(Self.atOnce, credit + Int(clamping: min(more, UInt64(Self.atOnce))))
    counted += more * nanosecondsEach
    guard credit >= bytes else {
      lost += 1
      return false
    }
    credit -= bytes
    return true
  }

  /// How many lines were not written since this was asked last, `nil` for none.
  mutating func takeLost() -> Int? {
    defer { lost = 0 }
    return lost > 0 ? lost : nil
  }
}

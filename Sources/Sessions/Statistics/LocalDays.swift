// The days of this machine's calendar.

internal import Glibc

/// Numbers the days from a first one on, 0 first. A day may have 23 hours, or 25.
struct LocalDays {
  /// The beginning of each day, in nanoseconds since 1970, and of the one after the last.
  private var starts: [Int64] = []
  private var last = 0

  /// All days that a period touches, at most some thousand.
  init(from: Int64, to: Int64) {
    var seconds = time_t(from / 1_000_000_000)
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    repeat {
      // Where a night has no midnight, `mktime` makes it the first hour that there is; the next day has one again.
      unsafe (parts.tm_hour, parts.tm_min, parts.tm_sec) = (0, 0, 0)
      unsafe parts.tm_isdst = -1
      starts.append(Int64(unsafe mktime(&parts)) * 1_000_000_000)
      unsafe parts.tm_mday += 1
    } while starts[starts.count - 1] <= to && starts.count < Self.countMax
  }

  private static var countMax: Int { 20_000 }

  /// The day that a time lies in; the first or the last for times beyond them.
  mutating func number(_ time: Int64) -> Int {
    if starts[last] <= time, last + 1 == starts.count || time < starts[last + 1] { return last }
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= time { low = middle } else { high = middle }
    }
    last = low
    return low
  }

  /// `2026-03-01`.
  func label(_ number: Int) -> String {
    var seconds = time_t(starts[number] / 1_000_000_000)
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return unsafe "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }
}

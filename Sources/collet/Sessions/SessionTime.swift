// Times of sessions: as a person writes and reads them.

import Glibc

/// Points in time, in nanoseconds since 1970.
enum SessionTime {
  static var now: Int64 {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
  }

  /// The furthest from 1970 that a point lies: some 285 years, so that a day more still is a number of nanoseconds.
  private static var secondsMax: Int64 { 9_000_000_000 }

  /// `7d`, `12h`, `30m` or `2w` ago, or a day: `2026-03-01`, in this machine's time zone. `nil` for anything else. What lies
  /// further away than any session is the furthest point there is.
  static func point(_ text: String, now: Int64 = SessionTime.now) -> Int64? {
    let units: [Character: Int64] = ["m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
    if let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()), (0...1_000_000).contains(count)
    {
      return max(now - min(count * unit, secondsMax) * 1_000_000_000, -secondsMax * 1_000_000_000)
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int32(parts[0]), let month = Int32(parts[1]), let day = Int32(parts[2]), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    var time = unsafe tm()
    unsafe time.tm_year = year - 1900
    unsafe time.tm_mon = month - 1
    unsafe time.tm_mday = day
    unsafe time.tm_isdst = -1
    let seconds = unsafe mktime(&time)
    // The thirty-first of a shorter month would be another day.
    guard unsafe time.tm_mday == day else { return nil }
    return min(max(Int64(seconds), -secondsMax), secondsMax) * 1_000_000_000
  }

  static func option(_ text: String, _ name: String) throws(UsageError) -> Int64 {
    guard let point = point(text) else {
      throw UsageError("\(name) wants a time like 7d, 12h, 30m, 2w or 2026-03-01, not '\(text)'")
    }
    return point
  }

  /// For people: to the minute, in this machine's time zone.
  static func shown(_ time: Int64) -> String {
    var seconds = time_t(time / 1_000_000_000)
    var parts = unsafe tm()
    unsafe localtime_r(&seconds, &parts)
    return unsafe "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  /// For programs: RFC 3339, UTC, to the millisecond.
  static func stamp(_ time: Int64) -> String {
    var seconds = time_t(time / 1_000_000_000)
    var parts = unsafe tm()
    unsafe gmtime_r(&seconds, &parts)
    let thousandths = String("00\(time / 1_000_000 % 1000)".suffix(3))
    return unsafe "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T\(two(parts.tm_hour)):"
      + "\(two(parts.tm_min)):\(two(parts.tm_sec)).\(thousandths)Z"
  }

  /// A duration for people.
  static func shown(duration nanoseconds: UInt64) -> String {
    switch nanoseconds {
    case ..<1_000_000: "\(nanoseconds / 1_000) µs"
    case ..<10_000_000_000: "\(nanoseconds / 1_000_000) ms"
    default: "\(nanoseconds / 1_000_000_000) s"
    }
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

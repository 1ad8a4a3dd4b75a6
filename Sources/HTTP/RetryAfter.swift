// When a server wants to be asked again.

/// Reads the headers that say so.
public enum RetryAfter {
  /// Waits longer than this are nobody's to obey.
  public static let millisecondsMax = 60_000

  /// Milliseconds from `retry-after-ms`, or from `retry-after` in seconds or as a date; `nil` without one that makes
  /// sense. `nowSeconds` is the time of day, in seconds since 1970.
  public static func milliseconds(_ header: (String) -> String?, nowSeconds: Int) -> Int? {
    if let text = header("retry-after-ms"), let value = Double(text), value.isFinite { return bounded(value) }
    guard let text = header("retry-after") else { return nil }
    if let seconds = Double(text) { return seconds.isFinite ? bounded(seconds * 1000) : nil }
    guard let date = HTTPDate.seconds(text) else { return nil }
    return bounded(Double(date - nowSeconds) * 1000)
  }

  private static func bounded(_ milliseconds: Double) -> Int? {
    milliseconds > 0 && milliseconds < 1e15 ? Int(milliseconds.rounded(.up)) : nil
  }
}

/// Dates as HTTP writes them.
public enum HTTPDate {
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// Seconds since 1970 of `Sun, 06 Nov 1994 08:49:37 GMT`, and of the two older forms that servers may still send:
  /// `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
  public static func seconds(_ text: String) -> Int? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }.map { $0.lowercased() }
    guard words.count >= 5 else { return nil }
    let (day, month, year, time): (String, String, String, String) =
      Int(words[1]) == nil
      ? (words[2], words[1], words[4], words[3]) : (words[1], words[2], words[3], words[4])
    guard let day = Int(day), (1...31).contains(day), let month = months.firstIndex(of: month), var year = Int(year)
    else { return nil }
    if year < 100 { year += year < 70 ? 2000 : 1900 }
    let clock = time.split(separator: ":").map { Int($0) }
    guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
      (1970...9999).contains(year),
      (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
    else { return nil }
    return days(year, month + 1, day) * 86_400 + hour * 3600 + minute * 60 + second
  }

  /// Days since 1970-01-01, by the calendar that counts years from March.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

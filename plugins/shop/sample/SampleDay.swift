// Days of the sample. They are fixed: a database that changed with the day of its making could not be compared.

/// A day of the Gregorian calendar, counted from 2020-01-01.
struct SampleDay: Comparable {
  let number: Int

  /// The first order, on 2023-01-01, and the day on which the sample stands still.
  static let first = SampleDay(number: 1096)
  static let today = SampleDay(number: 2281)

  static func < (left: SampleDay, right: SampleDay) -> Bool { left.number < right.number }
  static func + (day: SampleDay, days: Int) -> SampleDay { SampleDay(number: day.number + days) }

  /// `2020-01-01`.
  var text: String {
    var year = 2020
    var rest = number
    while rest >= Self.days(in: year) {
      rest -= Self.days(in: year)
      year += 1
    }
    var month = 1
    while rest >= Self.days(in: year, month) {
      rest -= Self.days(in: year, month)
      month += 1
    }
    return "\(year)-\(Self.padded(month))-\(Self.padded(rest + 1))"
  }

  private static func days(in year: Int) -> Int { days(in: year, 2) + 337 }

  private static func days(in year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

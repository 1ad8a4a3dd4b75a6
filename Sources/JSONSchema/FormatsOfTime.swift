// Dates, times and durations as RFC 3339 writes them.

/// `full-date "T" full-time`.
func isDateTime(_ text: Span<UInt8>) -> Bool {
  guard text.count > 11, text[10] | 0x20 == UInt8(ascii: "t") else { return false }
  return isDate(text, 0, 10) && isTime(text, 11, text.count)
}

/// `full-date`, in the proleptic Gregorian calendar.
func isDate(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  guard end - start == 10, text[start + 4] == UInt8(ascii: "-"), text[start + 7] == UInt8(ascii: "-"),
    let century = twoDigits(text, start), let rest = twoDigits(text, start + 2),
    let month = twoDigits(text, start + 5), let day = twoDigits(text, start + 8)
  else { return false }
  let year = century * 100 + rest
  let days: Int
  switch month {
  case 1, 3, 5, 7, 8, 10, 12: days = 31
  case 4, 6, 9, 11: days = 30
  case 2: days = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
  default: return false
  }
  return day >= 1 && day <= days
}

/// `full-time`, whose offset is required; a leap second only where it can be, at 23:59:60 in UTC.
func isTime(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  guard end - start >= 9, text[start + 2] == UInt8(ascii: ":"), text[start + 5] == UInt8(ascii: ":"),
    let hour = twoDigits(text, start), let minute = twoDigits(text, start + 3), let second = twoDigits(text, start + 6),
    hour < 24, minute < 60, second <= 60
  else { return false }
  var i = start + 8
  if text[i] == UInt8(ascii: ".") {
    i += 1
    let first = i
    while i < end, isDigit(text[i]) { i += 1 }
    guard i > first, i < end else { return false }
  }
  var offset = 0
  if text[i] | 0x20 == UInt8(ascii: "z") {
    guard i + 1 == end else { return false }
  } else {
    guard text[i] == UInt8(ascii: "+") || text[i] == UInt8(ascii: "-"), end - i == 6, text[i + 3] == UInt8(ascii: ":"),
      let hours = twoDigits(text, i + 1), let minutes = twoDigits(text, i + 4), hours < 24, minutes < 60
    else { return false }
    offset = hours * 60 + minutes
    if text[i] == UInt8(ascii: "-") { offset = -offset }
  }
  let day = 24 * 60
  return second < 60 || (hour * 60 + minute - offset + day) % day == day - 1
}

/// `duration` of RFC 3339, appendix A: units in order without a gap, weeks alone, whole numbers.
func isDuration(_ text: Span<UInt8>) -> Bool {
  guard text.count > 1, text[0] == UInt8(ascii: "P") else { return false }
  var i = 1
  if text[i] != UInt8(ascii: "T") {
    guard let count = units(text, &i, "YMD") else { return false }
    if count == 0 {
      // Weeks stand alone.
      while i < text.count, isDigit(text[i]) { i += 1 }
      return i > 1 && i == text.count - 1 && text[i] == UInt8(ascii: "W")
    }
  }
  if i == text.count { return true }
  guard text[i] == UInt8(ascii: "T") else { return false }
  i += 1
  guard let count = units(text, &i, "HMS"), count > 0 else { return false }
  return i == text.count
}

/// Reads `digits unit` pairs whose units follow one another in `order`; `nil` when one is out of order or missing.
private func units(_ text: Span<UInt8>, _ i: inout Int, _ order: StaticString) -> Int? {
  var next: Int? = nil
  var count = 0
  while i < text.count, isDigit(text[i]) {
    var end = i
    while end < text.count, isDigit(text[end]) { end += 1 }
    guard end < text.count else { return nil }
    if count == 0 && text[end] == UInt8(ascii: "W") { return 0 }
    guard let place = place(of: text[end], in: order), next == nil || place == next else { return nil }
    next = place + 1
    count += 1
    i = end + 1
  }
  return count
}

private func place(of byte: UInt8, in order: StaticString) -> Int? {
  order.withUTF8Buffer { buffer in unsafe buffer.firstIndex(of: byte) }
}

@inline(__always)
private func twoDigits(_ text: Span<UInt8>, _ i: Int) -> Int? {
  guard i + 1 < text.count, isDigit(text[i]), isDigit(text[i + 1]) else { return nil }
  return Int(text[i] - 0x30) * 10 + Int(text[i + 1] - 0x30)
}

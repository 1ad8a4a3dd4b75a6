// The head of an answer.

/// The status and headers of an answer. Few callers look at more than one or two headers: they are kept as they came,
/// and taken apart when they are asked for.
public struct HTTPHead: Sendable {
  public var status: Int
  /// `name: value` lines, each ended by a line feed, without the status line and the empty one.
  private var lines: [UInt8]

  public init(status: Int, headers: [(name: String, value: String)] = []) {
    self.status = status
    lines = []
    for header in headers {
      lines += header.name.utf8
      lines += ": ".utf8
      lines += header.value.utf8
      lines.append(UInt8(ascii: "\n"))
    }
  }

  /// All of them, names in lower case, in the order in which they came.
  public var headers: [(name: String, value: String)] {
    var all: [(name: String, value: String)] = []
    var start = 0
    while let line = line(from: &start) {
      let name = String(decoding: lines[line.start..<line.colon].map(lowercased), as: UTF8.self)
      all.append((name, value(line)))
    }
    return all
  }

  /// The first of this name, which is given in lower case.
  public subscript(_ name: String) -> String? {
    let name = name.utf8
    var start = 0
    while let line = line(from: &start) {
      guard line.colon - line.start == name.count else { continue }
      var place = line.start
      var isEqual = true
      for byte in name {
        isEqual = isEqual && lowercased(lines[place]) == byte
        place += 1
      }
      if isEqual { return value(line) }
    }
    return nil
  }

  // MARK: While it comes

  /// Begins anew; the memory is kept.
  mutating func begin(status: Int) {
    self.status = status
    lines.removeAll(keepingCapacity: true)
  }

  var byteCount: Int { lines.count }

  /// The next line as it came, with or without its end.
  mutating func append(line: Span<UInt8>) {
    var end = line.count
    while end > 0, line[end - 1] == UInt8(ascii: "\n") || line[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    guard end > 0 else { return }
    // An old way of writing a long value: a line that begins with a blank goes on with the one before.
    if isBlank(line[0]), lines.last == UInt8(ascii: "\n") { lines.removeLast() }
    unsafe line.extracting(0..<end).withUnsafeBufferPointer { unsafe lines.append(contentsOf: $0) }
    lines.append(UInt8(ascii: "\n"))
  }

  // MARK: Lines

  private struct Line {
    var start: Int
    var colon: Int
    var end: Int
  }

  /// The next line that has a name; what has none is no header.
  private func line(from start: inout Int) -> Line? {
    while start < lines.count {
      let first = start
      var colon = -1
      var place = start
      while lines[place] != UInt8(ascii: "\n") {
        if colon < 0, lines[place] == UInt8(ascii: ":") { colon = place }
        place += 1
      }
      start = place + 1
      if colon > first { return Line(start: first, colon: colon, end: place) }
    }
    return nil
  }

  private func value(_ line: Line) -> String {
    var (start, end) = (line.colon + 1, line.end)
    while start < end, isBlank(lines[start]) { start += 1 }
    while start < end, isBlank(lines[end - 1]) { end -= 1 }
    return String(decoding: lines[start..<end], as: UTF8.self)
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

private func lowercased(_ byte: UInt8) -> UInt8 {
  byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
}

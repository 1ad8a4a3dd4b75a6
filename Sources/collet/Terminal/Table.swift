// Text that fits the terminal: columns, and paragraphs that wrap between words.

import Glibc

/// The columns of the terminal behind a stream; without a terminal there is no bound.
func terminalWidth(_ descriptor: Int32 = STDOUT_FILENO) -> Int {
  if let text = unsafe getenv("COLUMNS"), let columns = unsafe Int(String(cString: text)), columns > 0 {
    return columns
  }
  var size = winsize()
  guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return .max }
  return Int(size.ws_col)
}

/// Rows of cells under a heading. Without `giveWays` the last column wraps and the others are as wide as their widest cell;
/// with them no line is wider than the terminal.
struct Table {
  /// A cell may be coloured: its width is that of the text alone.
  struct Cell {
    let text: String
    let shown: String

    init(_ text: String, shown: String? = nil) {
      self.text = text
      self.shown = shown ?? text
    }
  }

  /// What becomes of a column where there is no room for all. The first one, which says what a row is, always stays.
  struct GiveWay {
    /// Who has the smallest number is left out first.
    var rank = 0
    /// Its cells may be cut, while the column is wider than this.
    var cutTo = Int.max
  }

  private var rows: [[Cell]]
  private let giveWays: [GiveWay]

  /// `giveWays`: of each column, or none.
  init(heading: [Cell], _ giveWays: [GiveWay] = []) {
    rows = [heading]
    self.giveWays = giveWays
  }

  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  func text(width: Int) -> String { giveWays.isEmpty ? wrapping(width) : fitting(width) }

  private func wrapping(_ width: Int) -> String {
    let columns = rows[0].count
    let widths = widths.dropLast()
    let indent = widths.reduce(0) { $0 + $1 + Self.gap.count }
    var result = ""
    for row in rows {
      for (cell, width) in zip(row, widths) {
        result += cell.shown + String(repeating: " ", count: width - cell.text.columns) + Self.gap
      }
      let last = row[columns - 1]
      let room = max(Self.lastColumnMin, width == .max ? .max : width - indent)
      if last.text.columns <= room {
        result += last.shown
      } else {
        let lines = wrapped(last.text, width: room)
        result += lines.joined(separator: "\n" + String(repeating: " ", count: indent))
      }
      while result.last == " " { result.removeLast() }
      result += "\n"
    }
    return result
  }

  private func fitting(_ width: Int) -> String {
    let fit = Self.fit(widths, giveWays, in: width)
    var result = ""
    for row in rows {
      for (cell, width) in zip(row, fit) {
        guard let width else { continue }
        if cell.text.columns > width {
          let cut = cell.text.cut(columns: width)
          result += cut + String(repeating: " ", count: width - cut.columns) + Self.gap
        } else {
          result += cell.shown + String(repeating: " ", count: width - cell.text.columns) + Self.gap
        }
      }
      while result.last == " " { result.removeLast() }
      result += "\n"
    }
    return result
  }

  /// Of each column its widest cell.
  private var widths: [Int] { rows[0].indices.map { column in rows.map { $0[column].text.columns }.max() ?? 0 } }

  /// How wide each column is in so much room, `nil` for those that are left out.
  static func fit(_ widths: [Int], _ giveWays: [GiveWay], in room: Int) -> [Int?] {
    func used(_ columns: [Int?]) -> Int {
      let shown = columns.compactMap { $0 }
      return shown.reduce(0, +) + gap.count * max(0, shown.count - 1)
    }
    let least: [Int?] = zip(widths, giveWays).map { min($0, $1.cutTo) }
    var columns = least
    let order = widths.indices.dropFirst().sorted { giveWays[$0].rank < giveWays[$1].rank }
    for column in order where used(columns) > room { columns[column] = nil }
    // One that was wide may have made room for others that went before it.
    for column in order.reversed() where columns[column] == nil {
      columns[column] = least[column]
      if used(columns) > room { columns[column] = nil }
    }
    // What is left goes to those that were cut.
    for (column, width) in columns.enumerated() {
      guard let width else { continue }
      columns[column] = width + min(widths[column] - width, max(0, room - used(columns)))
    }
    if used(columns) > room { columns[0] = max(1, room) }
    return columns
  }

  private static var gap: String { "  " }
  /// Narrower text helps nobody; a smaller terminal wraps by itself.
  private static var lastColumnMin: Int { 24 }
}

/// Breaks a text between words; a word longer than a line stands alone.
func wrapped(_ text: String, width: Int) -> [String] {
  guard width < .max else { return [text] }
  var lines: [String] = []
  var line = ""
  for word in text.split(separator: " ") {
    if !line.isEmpty && line.columns + 1 + word.columns > width {
      lines.append(line)
      line = ""
    }
    line += line.isEmpty ? String(word) : " " + word
  }
  if !line.isEmpty || lines.isEmpty { lines.append(line) }
  return lines
}

/// The same within the width, words that are longer than a line broken; lines after the first are set in.
func paragraph(_ text: String, indent: Int = 2, width: Int) -> [String] {
  guard text.columns > width else { return [text] }
  let room = max(1, width - indent)
  let lines = wrapped(text, width: room).flatMap { $0.rows(columns: room) }
  let margin = String(repeating: " ", count: min(indent, max(0, width - 1)))
  return lines.enumerated().map { $0.offset == 0 ? $0.element : margin + $0.element }
}

/// Text from a file, made safe for a terminal: control characters, which could move the cursor or change colours, are
/// shown as `\u{1B}`.
func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isControl) else { return text }
  var result = ""
  for scalar in text.unicodeScalars {
    if isControl(scalar) {
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
    || (0x2066...0x2069).contains(scalar.value)
}

/// A number and what is counted: "1 call", "2 calls".
func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

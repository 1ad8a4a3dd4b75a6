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

/// Rows of cells under a heading; the last column wraps, the others are as wide as their widest cell.
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

  private var rows: [[Cell]]

  init(heading: [Cell]) { rows = [heading] }

  mutating func add(_ cells: [Cell]) { rows.append(cells) }

  func text(width: Int) -> String {
    let columns = rows[0].count
    let widths = (0..<columns - 1).map { column in rows.map { $0[column].text.columns }.max() ?? 0 }
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

// What the checks found, for people and for programs.

import JSON

/// All results of one plugin.
struct CheckReport: Sendable {
  var plugin: String
  var path: String
  /// The highest level that ran.
  var level: Int
  var seed: UInt64
  /// How many calls of its tools were made.
  var calls: Int
  var results: [CheckResult]

  func count(_ status: CheckStatus) -> Int { results.count { $0.verdict.status == status } }
  /// Nothing failed, which says little where nothing was called.
  var isConforming: Bool { !results.contains { $0.verdict.status.isFailure } }

  func json() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    for (key, text) in [("plugin", plugin), ("path", path)] {
      writer.key(key)
      writer.string(text)
    }
    writer.key("level")
    writer.int64(Int64(level))
    writer.key("seed")
    writer.uint64(seed)
    writer.key("calls")
    writer.int64(Int64(calls))
    writer.key("checks")
    writer.beginArray()
    for result in results { write(result, &writer) }
    writer.endArray()
    writer.key("summary")
    writer.beginObject()
    for status in CheckStatus.allCases {
      writer.key(status.rawValue)
      writer.int64(Int64(count(status)))
    }
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }

  private func write(_ result: CheckResult, _ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.string(result.id)
    writer.key("level")
    writer.int64(Int64(result.level))
    for (key, text) in [
      ("status", result.verdict.status.rawValue), ("message", result.verdict.message),
      ("advice", result.verdict.advice),
    ] where key != "advice" || !text.isEmpty {
      writer.key(key)
      writer.string(text)
    }
    if let evidence = result.verdict.evidence {
      writer.key("tool")
      writer.string(evidence.tool)
      writer.key("seed")
      writer.uint64(seed)
      if !evidence.arguments.isEmpty {
        writer.key("arguments")
        writer.string(String(decoding: evidence.arguments, as: UTF8.self))
      }
    }
    if let milliseconds = result.milliseconds {
      writer.key("ms")
      writer.int64(Int64(milliseconds))
    }
    writer.endObject()
  }

  private func judgement(_ style: Style) -> String {
    guard isConforming else { return style.red("does not conform") }
    return calls > 0 ? style.green("conforms") : style.yellow("keeps what was looked at, nothing of it was called")
  }

  func text(_ style: Style, width: Int) -> String {
    var table = Table(heading: ["STATUS", "CHECK", ""].map { Table.Cell($0, shown: style.bold($0)) })
    for result in results {
      let verdict = result.verdict
      table.add([
        Table.Cell(verdict.status.rawValue, shown: style.colored(verdict.status)), Table.Cell(result.id),
        Table.Cell(printable(verdict.message)),
      ])
      guard !verdict.advice.isEmpty else { continue }
      table.add([Table.Cell(""), Table.Cell(""), Table.Cell("→ \(printable(verdict.advice))")])
    }
    let counts = CheckStatus.allCases.filter { count($0) > 0 }.map { "\(count($0)) \($0.rawValue)" }
    return table.text(width: width)
      + "\n\(printable(plugin)) \(judgement(style)): "
      + "\(counts.joined(separator: ", ")) (level \(level), seed \(seed))\n"
  }
}

extension Style {
  /// Green for what is right, yellow for what wants a look, red for what is wrong.
  fileprivate func colored(_ status: CheckStatus) -> String {
    switch status {
    case .pass: green(status.rawValue)
    case .warn: yellow(status.rawValue)
    case .skip: dim(status.rawValue)
    case .fail, .crash, .timeout: red(status.rawValue)
    }
  }
}

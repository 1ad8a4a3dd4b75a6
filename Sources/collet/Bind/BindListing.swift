// What can be made of a library's functions, as a table or as JSON.

import JSON
import Plugins

struct BindListing {
  let rows: [ManifestDraft.Row]
  let exports: LibraryExports
  let knowledge: LibraryKnowledge

  func print(_ context: Context, json: Bool) {
    json ? printJSON(context) : printTable(context)
  }

  private func printTable(_ context: Context) {
    let style = context.style
    let types = knowledge.origins.isEmpty ? "none" : knowledge.origins.joined(separator: ", then ")
    context.out.write("\(printable("\(exports.name) at \(exports.path); types from: \(types)"))\n")
    let known = rows.filter { $0.state != .unknown }
    if !known.isEmpty {
      var table = Table(heading: ["STATE", "FUNCTION"].map { Table.Cell($0, shown: style.bold($0)) })
      for row in known {
        var prototype = row.prototype.isEmpty ? row.function : row.prototype
        if !row.nameInC.isEmpty { prototype += " (\(row.nameInC) in C)" }
        let text = row.reason.isEmpty ? prototype : "\(prototype): \(row.reason)"
        table.add([
          Table.Cell(row.state.rawValue, shown: colored(row.state, style)), Table.Cell(printable(text)),
        ])
      }
      context.out.write(table.text(width: terminalWidth()))
    }
    let unknown = rows.filter { $0.state == .unknown }
    guard !unknown.isEmpty else { return }
    let lines = wrapped(printable(unknown.map(\.function).joined(separator: ", ")), width: terminalWidth())
    context.out.write(
      "\(counted(unknown.count, "function")) of unknown types; --header says more:\n\(lines.joined(separator: "\n"))\n")
  }

  private func colored(_ state: ManifestDraft.State, _ style: Style) -> String {
    switch state {
    case .ready: style.green(state.rawValue)
    case .decide: style.yellow(state.rawValue)
    case .no: style.red(state.rawValue)
    case .unknown: style.dim(state.rawValue)
    }
  }

  private func printJSON(_ context: Context) {
    var writer = JSONWriter()
    writer.beginObject()
    text("library", exports.name, &writer)
    text("path", exports.path, &writer)
    writer.key("types_from")
    writer.beginArray()
    for origin in knowledge.origins { writer.string(origin) }
    writer.endArray()
    writer.key("functions")
    writer.beginArray()
    for row in rows {
      writer.beginObject()
      text("name", row.function, &writer)
      text("state", row.state.rawValue, &writer)
      if !row.prototype.isEmpty { text("prototype", row.prototype, &writer) }
      if !row.nameInC.isEmpty { text("name_in_c", row.nameInC, &writer) }
      if !row.reason.isEmpty { text("reason", row.reason, &writer) }
      if row.state == .decide {
        writer.key("questions")
        writer.int64(Int64(row.questions))
      }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    context.out.write(writer.bytes)
    context.out.write("\n")
  }

  private func text(_ key: String, _ value: String, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.string(value)
  }
}

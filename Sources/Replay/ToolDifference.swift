// How the tools that are offered differ from those that were recorded.

internal import JSON
internal import Journal

/// The record of a run's tools, by name.
struct RecordedTools {
  struct Tool {
    var description: [UInt8] = []
    var parameters: [UInt8] = []
    var plugin = ""
    var version = ""
    var sha256 = ""
  }

  private(set) var order: [String] = []
  private(set) var byName: [String: Tool] = [:]

  /// From the journal's JSON array.
  init(_ json: [UInt8]) {
    var document = JSONDocument()
    guard (try? document.parse(json)) != nil, document.kind(0) == .array else { return }
    func text(_ object: Int, _ name: String) -> String {
      guard let node = document.member(object, name), document.kind(node) == .string else { return "" }
      return document.string(node)
    }
    var node = document.firstChild(0)
    while node < document.end(0) {
      if document.kind(node) == .object {
        let name = text(node, "name")
        var tool = Tool(
          description: Array(text(node, "description").utf8), plugin: text(node, "plugin"),
          version: text(node, "version"), sha256: text(node, "sha256"))
        if let parameters = document.member(node, "parameters") {
          tool.parameters = compactJSON(json.span.extracting(document.sourceRange(parameters)))
        }
        order.append(name)
        byName[name] = tool
      }
      node = document.end(node)
    }
  }

  /// A sentence for each thing that is not as it was.
  func differences(to now: RecordedTools) -> [String] {
    var found: [String] = []
    for name in order where now.byName[name] == nil { found.append("tools: \(name) was offered and is not any more") }
    for name in now.order where byName[name] == nil { found.append("tools: \(name) is new") }
    let common = order.filter { now.byName[$0] != nil }
    if common != now.order.filter({ byName[$0] != nil }) { found.append("tools: they come in another order") }
    var plugins: Set<String> = []
    for name in common {
      guard let before = byName[name], let tool = now.byName[name] else { continue }
      if before.description != tool.description {
        found.append("tools: the description of \(name) \(Difference.texts(before.description, tool.description))")
      }
      if before.parameters != tool.parameters {
        found.append("tools: the parameters of \(name) \(Difference.texts(before.parameters, tool.parameters))")
      }
      if before.plugin != tool.plugin {
        found.append("tools: \(name) was of the plugin \(before.plugin) and is of \(tool.plugin)")
      } else if plugins.insert(tool.plugin).inserted, let change = before.build(comparedTo: tool) {
        found.append("plugins: \(tool.plugin) \(change)")
      }
    }
    return found
  }
}

extension RecordedTools.Tool {
  /// How the plugin's build differs, as far as both are known.
  fileprivate func build(comparedTo now: RecordedTools.Tool) -> String? {
    if version != now.version { return "was version \(version) and is \(now.version)" }
    guard !sha256.isEmpty, !now.sha256.isEmpty, sha256 != now.sha256 else { return nil }
    return "is another build: its SHA-256 was \(sha256.prefix(12))… and is \(now.sha256.prefix(12))…"
  }
}

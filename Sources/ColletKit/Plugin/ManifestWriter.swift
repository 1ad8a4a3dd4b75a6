// The manifest, made from the types.

/// Writes manifests. Their own schema, and what each key means, is the host's business: `collet manifest emit` checks what
/// is written here.
enum ManifestWriter {
  static func manifest<P: Plugin>(of plugin: P.Type) -> String {
    let settings = PluginSettings(P.traits)
    var output = JSONOutput()
    output.beginObject()
    output.value("manifest_version", "1")
    output.text("name", P.pluginName)
    output.text("version", P.pluginVersion)
    output.text("description", P.pluginDescription)
    output.text("library", P.pluginName + ".so")
    output.text("threading", settings.threading.rawValue)
    let configuration = P.jsonSchema
    if configuration != Empty.jsonSchema { output.value("config", configuration) }
    if !settings.asksForNothing { output.grants(settings) }
    output.key("tools")
    output.beginArray()
    for tool in P.tools { output.tool(tool) }
    output.endArray()
    output.endObject()
    return output.text
  }

  /// What a plugin without a configuration has for one.
  private struct Empty: ToolValue {
    static func schema(_ context: inout SchemaContext) -> ValueSchema { context.object(Empty.self) { _ in } }
    init(_ input: JSONInput) throws(InputError) {}
    func write(to output: inout JSONOutput) {}
  }
}

extension JSONOutput {
  fileprivate mutating func value(_ name: String, _ json: String) {
    key(name)
    raw(json)
  }

  fileprivate mutating func text(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  fileprivate mutating func list(_ name: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    key(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  fileprivate mutating func grants(_ settings: PluginSettings) {
    key("grants")
    beginObject()
    for list in PluginSettings.List.allCases { self.list(list.rawValue, settings.lists[list] ?? []) }
    text("storage", settings.storage)
    text("memory", settings.memory)
    if let threads = settings.threads { value("threads", "\(threads)") }
    endObject()
  }

  fileprivate mutating func tool<T: Tool>(_ tool: T.Type) {
    let settings = ToolSettings(T.traits)
    beginObject()
    text("name", T.toolName)
    text("title", settings.title)
    text("description", T.toolDescription)
    value("parameters", T.jsonSchema)
    if let returns = T.Answer.resultSchema { value("returns", returns) }
    annotations(settings)
    list("requires", settings.requires)
    list("scopes", settings.scopes)
    if let timeout = settings.timeoutMS { value("timeout_ms", "\(timeout)") }
    if let retry = settings.retry { value("retry", "{\"max\":\(retry.max),\"base_ms\":\(retry.baseMS)}") }
    if settings.isInline { value("inline", "true") }
    text("exclusive", settings.exclusive)
    text("result_limit", settings.resultLimit)
    errors(settings)
    list("labels", settings.labels)
    samples(T.samples)
    endObject()
  }

  private mutating func annotations(_ settings: ToolSettings) {
    guard !settings.annotations.isEmpty else { return }
    key("annotations")
    beginObject()
    for (name, isTrue) in settings.annotations { value(name, "\(isTrue)") }
    endObject()
  }

  private mutating func errors(_ settings: ToolSettings) {
    guard !settings.errors.isEmpty else { return }
    key("errors")
    beginObject()
    for code in settings.errors { text(code.name, code.class.rawValue) }
    endObject()
  }

  private mutating func samples<T>(_ samples: [Sample<T>]) {
    // A sample that JSON cannot hold would be no call that anybody can make.
    let writable = samples.compactMap { sample in (try? sample.arguments.encoded()).map { ($0, sample.principal) } }
    guard !writable.isEmpty else { return }
    key("samples")
    beginArray()
    for (arguments, principal) in writable {
      beginObject()
      value("arguments", arguments)
      if let principal { self.principal(principal) }
      endObject()
    }
    endArray()
  }

  private mutating func principal(_ principal: Principal) {
    key("principal")
    beginObject()
    if !principal.subject.isEmpty { text("subject", principal.subject) }
    if !principal.tenant.isEmpty { text("tenant", principal.tenant) }
    list("scopes", principal.scopes)
    endObject()
  }
}

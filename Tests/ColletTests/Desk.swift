import JSON
import TestSupport

/// A folder with the fixture plugin `desk`, and scripts for the model that reads its replies from a file.
struct Desk {
  let folder: TemporaryFolder
  let program: Program

  init() throws {
    folder = try TemporaryFolder()
    program = try Program()
    try writeFile(folder.path + "/desk.so", try readFile(try PluginFixture.build("desk")))
    try folder.write("desk.json", Self.manifest)
  }

  /// Adds the plugin `mishap`, whose tool ends the process that it runs in.
  func addMishap() throws {
    try writeFile(folder.path + "/mishap.so", try readFile(try PluginFixture.build("mishap")))
    try folder.write(
      "mishap.json",
      #"{"manifest_version":1,"name":"mishap","version":"1.0.0","description":"Ends its host.","library":"mishap.so","#
        + #""threading":"concurrent","tools":[{"name":"mishap","description":"Use to test. Do NOT use otherwise.","#
        + #""parameters":{"type":"object"},"annotations":{"read_only":false}}]}"#)
  }

  /// The words for a run with this script.
  func words(_ replies: [String], _ options: [String] = [], prompt: String = "go") throws -> [String] {
    let script = try program.home.write("script.json", #"{"replies":[\#(replies.joined(separator: ","))]}"#)
    return ["run", "--model", "script:" + script] + options + [prompt]
  }

  /// Runs a prompt against a script.
  func run(_ replies: [String], _ options: String..., prompt: String = "go", input: String = "") throws -> Subprocess {
    try program.run(try words(replies, options, prompt: prompt), input: Array(input.utf8), plugins: folder.path)
  }

  /// The same on a terminal of its own.
  func terminal(
    _ replies: [String], _ options: String..., environment more: [String: String] = [:], pipedOutput: Bool = false
  ) throws -> TerminalSession {
    try terminal(replies, options: options, environment: more, pipedOutput: pipedOutput)
  }

  func terminal(
    _ replies: [String], options: [String], environment more: [String: String] = [:], pipedOutput: Bool = false,
    columns: Int = 100
  ) throws -> TerminalSession {
    var variables = ["PATH": environment("PATH") ?? "/usr/bin:/bin", "HOME": program.home.path, "TERM": "xterm"]
    variables.merge(more) { $1 }
    return try TerminalSession(
      Program.path, ["--home", program.home.path, "--plugins", folder.path] + words(replies, options),
      environment: variables, keeping: self, pipedOutput: pipedOutput, columns: columns)
  }

  /// A reply that calls tools: name and arguments.
  static func calls(_ calls: (String, String)..., text: String = "") -> String {
    let items = calls.map { #"{"name":"\#($0)","arguments":\#($1)}"# }
    return #"{"text":"\#(text)","tool_calls":[\#(items.joined(separator: ","))],"#
      + #""usage":{"input_tokens":10,"output_tokens":5,"cached_tokens":2,"cost_usd":0.001}}"#
  }

  /// A reply that answers.
  static func answer(_ text: String) -> String {
    #"{"text":"\#(text)","usage":{"input_tokens":20,"output_tokens":7,"cost_usd":0.002}}"#
  }

  private static let manifest: String = {
    func tool(_ name: String, _ more: String) -> String {
      #"{"name":"\#(name)","description":"Use to test the agent. Do NOT use otherwise.","#
        + #""parameters":{"type":"object","properties":{"text":{"type":"string","description":"Any text."}},"#
        + #""additionalProperties":false}\#(more)}"#
    }
    let readOnly = #","annotations":{"read_only":true}"#
    let tools = [
      tool(
        "write_note", #","title":"Note writer","annotations":{"read_only":false,"destructive":true,"open_world":false}"#
      ),
      tool("wait_for_end", readOnly + #","timeout_ms":60000"#), tool("report", readOnly),
      tool("stumble", readOnly + #","retry":{"max":2,"base_ms":1}"#), tool("who", readOnly),
    ]
    return #"{"manifest_version":1,"name":"desk","version":"1.0.0","description":"A desk for tests.","#
      + #""library":"desk.so","threading":"concurrent","tools":[\#(tools.joined(separator: ","))]}"#
  }()
}

/// JSON of a program's output as a tree that is easy to ask.
struct Output {
  private let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// The value behind a path as text: a string's content, the JSON text of others; `nil` where there is none.
  func callAsFunction(_ path: String...) -> String? {
    var document = JSONDocument()
    guard (try? document.parse(bytes)) != nil else { return nil }
    var node = 0
    for step in path {
      if let index = Int(step), document.kind(node) == .array {
        var place = document.firstChild(node)
        for _ in 0..<index where place < document.end(node) { place = document.end(place) }
        guard place < document.end(node) else { return nil }
        node = place
      } else {
        guard document.kind(node) == .object, let next = document.member(node, step) else { return nil }
        node = next
      }
    }
    if document.kind(node) == .string { return document.string(node) }
    return String(decoding: bytes[document.sourceRange(node)], as: UTF8.self)
  }

  /// The names of an object's members, in order.
  var names: [String] {
    var document = JSONDocument()
    guard (try? document.parse(bytes)) != nil else { return [] }
    var names: [String] = []
    var key = document.firstChild(0)
    while key < document.end(0) {
      names.append(document.string(key))
      key = document.end(key + 1)
    }
    return names
  }

  /// Each line of a text as JSON.
  static func lines(of bytes: [UInt8]) -> [Output] {
    bytes.split(separator: UInt8(ascii: "\n")).map { Output($0) }
  }
}

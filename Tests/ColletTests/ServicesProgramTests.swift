import TestSupport
import Testing

/// Services as a user gets them: the real program, a configuration, a plugin that was trusted.
@Suite("Services of the program")
struct ServicesProgramTests {
  private static let secret = "a-value-that-nobody-may-see"

  private func makePlugin(_ program: Program) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try writeFile(folder.path + "/services.so", try readFile(try PluginFixture.build("services")))
    let tools = ["secret", "put", "get", "fetch"].map {
      #"{"name":"\#($0)","description":"Use to test. Do NOT use otherwise.","parameters":{"type":"object"}}"#
    }
    try folder.write(
      "services.json",
      #"{"manifest_version":1,"name":"services","version":"1.0.0","description":"Asks the host.","#
        + #""library":"services.so","threading":"concurrent","grants":{"http":["api.example.com"],"#
        + #""secrets":["KEY"],"storage":"1KiB"},"tools":[\#(tools.joined(separator: ","))]}"#)
    let file = try program.home.write("key", Self.secret + "\n")
    try program.home.write("config.json", #"{"secrets":{"KEY":{"file":"\#(file)"}}}"#)
    let trusted = try run(program, folder, "trust", "services", "--yes")
    #expect(trusted.ending == .exited(0), "\(trusted.errorOutput)")
    return folder
  }

  private func run(_ program: Program, _ folder: TemporaryFolder, _ words: String...) throws -> Subprocess {
    try program.run(["--config", program.home.path + "/config.json"] + words, plugins: folder.path)
  }

  @Test("a secret that a plugin echoes is in no result, event, log or file")
  func redaction() throws {
    let program = try Program()
    let folder = try makePlugin(program)
    let called = try run(program, folder, "call", "secret", #"{"key":"KEY"}"#, "--json")
    #expect(called.output.contains("27 [secret KEY]"), "\(called.output) \(called.errorOutput)")
    let script = try program.home.write(
      "script.json",
      #"{"replies":[{"text":"","tool_calls":[{"name":"secret","arguments":{"key":"KEY"}}]},{"text":"done"}]}"#)
    let ran = try run(program, folder, "run", "--model", "script:" + script, "--json", "--events", "-", "go")
    for output in [called.output, called.errorOutput, ran.output, ran.errorOutput] {
      #expect(!output.contains(Self.secret), "\(output)")
    }
    let log = String(decoding: try readFile(program.home.path + "/collet.log"), as: UTF8.self)
    #expect(log.contains("[secret KEY]") && !log.contains(Self.secret), "\(log)")
  }

  @Test("what a plugin stores is there for the next run, for its tenant")
  func storage() throws {
    let program = try Program()
    let folder = try makePlugin(program)
    #expect(try run(program, folder, "call", "put", #"{"key":"k","value":"kept"}"#).output == "0\n")
    #expect(try run(program, folder, "call", "get", #"{"key":"k"}"#).output == "4 kept\n")
    #expect(try run(program, folder, "call", "get", #"{"key":"k"}"#, "--tenant", "other").output == "-5 \n")
  }

  @Test("a host off the list is refused")
  func offTheList() throws {
    let program = try Program()
    let folder = try makePlugin(program)
    let result = try run(program, folder, "call", "fetch", #"{"url":"http://127.0.0.1:1/"}"#)
    #expect(result.output.hasPrefix(#"2 {"error":{"code":"NOT_GRANTED""#), "\(result.output)")
  }
}

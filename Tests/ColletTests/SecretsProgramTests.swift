import TestServer
import TestSupport
import Testing

@testable import collet

/// Values that only this program and those it asks may know, in what it keeps and tells.
@Suite("Secrets of the program", .timeLimit(.minutes(5)))
struct SecretsProgramTests {
  private static let key = "sk-verysecretkey123"
  private static let header = "otlp-header-value"
  private static let password = "pw/secret9"

  /// All that the journal has on disk.
  private func journal(_ desk: Desk) throws -> String {
    try ["journal.sqlite", "journal.sqlite-wal"].map {
      String(decoding: try readFile(desk.program.home.path + "/" + $0), as: UTF8.self)
    }.joined()
  }

  private func export(_ desk: Desk, _ words: String...) throws -> String {
    let result = try desk.program.run(["sessions", "export"] + words, plugins: desk.folder.path)
    #expect(result.ending == .exited(0), "\(result.errorOutput)")
    return result.output
  }

  @Test("keys, headers and passwords of this program stay out of the journal, exports and telemetry")
  func ownSecrets() throws {
    let desk = try Desk()
    let reply =
      #"{"choices":[{"index":0,"finish_reason":"stop","message":{"role":"assistant","content":"you said \#(Self.key)"}}]}"#
    let model = try TestServer(Answer.whole(200, reply, headers: [("Content-Type", "application/json")]))
    let collector = try TestServer(Answer.whole())
    let base = model.url.replacing("http://", with: "http://user:pw%2Fsecret9@") + "/v1?api-key=query-key-value&v=1"
    let result = try desk.program.run(
      [
        "run", "--model", "openai:m", "--base-url", base, "--no-stream", "-q", "--session", "s", "--log-level", "debug",
        "keys are \(Self.key), \(Self.header), \(Self.password), pw%2Fsecret9 and query-key-value",
      ], plugins: desk.folder.path,
      environment: [
        "OPENAI_API_KEY": Self.key, "OTEL_EXPORTER_OTLP_HEADERS": "authorization=Bearer%20\(Self.header)",
        "OTEL_EXPORTER_OTLP_ENDPOINT": collector.url, "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": "true",
      ])
    #expect(result.ending == .exited(0), "\(result.errorOutput)")
    // Who has to know them does.
    #expect(model.requests.first?["authorization"] == "Bearer \(Self.key)")
    #expect(model.requests.first?.target.contains("api-key=query-key-value") == true)
    #expect(collector.requests.first?["authorization"] == "Bearer \(Self.header)")
    let kept = try journal(desk)
    let told = collector.requests.map(\.text).joined()
    let exported = try export(desk, "s") + (try export(desk, "s", "--cassette")) + (try export(desk, "s", "--html"))
    #expect(kept.contains("keys are [secret OPENAI_API_KEY]") && told.contains("keys are [secret OPENAI_API_KEY]"))
    #expect(kept.contains("you said [secret OPENAI_API_KEY]"))
    #expect(kept.contains(#""base_url":"http://127.0.0.1:"#) && kept.contains("/v1?v=1"))
    for value in [Self.key, Self.header, Self.password, "pw%2Fsecret9", "query-key-value"] {
      for (place, text) in [("journal", kept), ("telemetry", told), ("export", exported)] {
        #expect(!text.contains(value), "\(value) in \(place)")
      }
    }
    let log = try? readFile(desk.program.home.path + "/collet.log")
    #expect(!String(decoding: log ?? [], as: UTF8.self).contains(Self.key))
  }

  @Test("words that a model or a provider chose are no way out for a secret")
  func words() throws {
    let desk = try Desk()
    let config = try desk.program.home.write("c.json", #"{"secrets":{"SEC":{"env":"SEC"}}}"#)
    let calls =
      #"{"tool_calls":[{"id":"id_hunter2secret","name":"tool_hunter2secret","arguments":{"a":"hunter2secret"}}],"#
      + #""finish_reason":"fr_hunter2secret"}"#
    let collector = try TestServer(Answer.whole())
    let words =
      ["--config", config]
      + (try desk.words(
        [calls, Desk.answer("done")], ["-q", "--session", "s", "--log-level", "debug"]))
    let result = try desk.program.run(
      words, plugins: desk.folder.path,
      environment: ["SEC": "hunter2secret", "OTEL_EXPORTER_OTLP_ENDPOINT": collector.url])
    #expect(result.ending == .exited(0), "\(result.errorOutput)")
    let kept = try journal(desk)
    #expect(kept.contains("tool_[secret SEC]") && kept.contains("id_[secret SEC]"))
    let told = collector.requests.map(\.text).joined()
    #expect(told.contains("tool_[secret SEC]"))
    let exported = try export(desk, "s") + (try export(desk, "s", "--cassette"))
    let log = String(decoding: try readFile(desk.program.home.path + "/collet.log"), as: UTF8.self)
    #expect(log.contains(#""tool":"tool_[secret SEC]""#), "\(log)")
    for text in [kept, told, exported, log] { #expect(!text.contains("hunter2secret")) }
  }

  @Test("a secret goes out of JSON in a text in JSON, in the journal and in telemetry")
  func nested() throws {
    let desk = try Desk()
    let config = try desk.program.home.write("c.json", #"{"secrets":{"SEC":{"env":"SEC"}}}"#)
    let collector = try TestServer(Answer.whole())
    let calls = Desk.calls(("write_note", #"{"text":"quoted\"secret\\value"}"#))
    let words =
      ["--config", config]
      + (try desk.words([calls, Desk.answer("done")], ["-q", "--approve", "all", "--session", "s"]))
    let result = try desk.program.run(
      words, plugins: desk.folder.path,
      environment: [
        "SEC": #"quoted"secret\value"#, "OTEL_EXPORTER_OTLP_ENDPOINT": collector.url,
        "OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT": "true",
      ])
    #expect(result.ending == .exited(0), "\(result.errorOutput)")
    let told = collector.requests.map(\.text).joined()
    #expect(told.contains("gen_ai.tool.call.result") && told.contains("[secret SEC]"))
    // However often it is escaped.
    for text in [told, try journal(desk)] {
      #expect(!text.replacing("\\", with: "").contains(#"quoted"secret"#))
    }
  }

  @Test("an address loses its password and its keys, and nothing else")
  func addresses() {
    func parts(_ url: String) -> [String] {
      let secrets = AddressSecrets(url)
      return [secrets.rest] + secrets.values
    }
    #expect(parts("http://a.b:1/v1?x=1#y") == ["http://a.b:1/v1?x=1#y"])
    #expect(parts("https://user:p%40ss@h/v1") == ["https://h/v1", "p%40ss", "p@ss"])
    #expect(parts("https://token@h") == ["https://h", "token"])
    #expect(parts("http://h/?api-version=2&API_KEY=k1&sig=") == ["http://h/?api-version=2&sig=", "k1"])
    #expect(parts("http://h/v1?access_token=t") == ["http://h/v1", "t"])
    #expect(parts("no address @ all?key=1") == ["no address @ all?key=1"])
  }
}

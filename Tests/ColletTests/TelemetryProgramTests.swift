import Glibc
import TestServer
import TestSupport
import Testing

/// What a run tells others: a file of figures, a collector, and the plugins that it calls.
@Suite("Telemetry of the program", .timeLimit(.minutes(5)))
struct TelemetryProgramTests {
  private let program: Program
  private let folder: TemporaryFolder

  init() throws {
    program = try Program()
    folder = try TemporaryFolder()
    try writeFile(folder.path + "/traced.so", try readFile(try PluginFixture.build("traced")))
    try folder.write(
      "traced.json",
      #"{"manifest_version":1,"name":"traced","version":"1.0.0","description":"Says its trace.","library":"traced.so","#
        + #""threading":"concurrent","tools":[{"name":"trace","description":"Use to test. Do NOT use otherwise.","#
        + #""parameters":{"type":"object"},"annotations":{"read_only":true}}]}"#)
  }

  private func run(_ words: String..., environment: [String: String] = [:]) throws -> Subprocess {
    let script = try program.home.write(
      "script.json",
      #"{"replies":[\#(Desk.calls(("trace", "{}"))),\#(Desk.answer("done"))]}"#)
    return try program.run(
      ["run", "go", "--model", "script:" + script] + words, plugins: folder.path, environment: environment)
  }

  @Test("spans reach a collector, and the plugin knows its own", arguments: [[], ["--in-process", "traced"]])
  func collector(words: [String]) throws {
    let server = try TestServer(Answer.whole())
    let script = try program.home.write(
      "s.json", #"{"replies":[\#(Desk.calls(("trace", "{}"))),\#(Desk.answer("done"))]}"#)
    let result = try program.run(
      ["run", "go", "--json", "--model", "script:" + script] + words, plugins: folder.path,
      environment: ["OTEL_EXPORTER_OTLP_ENDPOINT": server.url])
    #expect(result.ending == .exited(0), "\(result.errorOutput)")
    let said = Output(result.standardOutput)("calls", "0", "result") ?? ""
    let parts = said.split(separator: " ").last?.split(separator: "-").map(String.init) ?? []
    #expect(parts.count == 4, "\(said)")
    let traces = try #require(server.requests.first { $0.target == "/v1/traces" })
    #expect(traces.text.contains(#""traceId":"\#(parts[1])","spanId":"\#(parts[2])""#), "\(traces.text)")
    #expect(traces.text.contains("execute_tool trace") && !traces.text.contains("done"))
    #expect(server.requests.contains { $0.target == "/v1/metrics" })
  }

  @Test(
    "a span of a request has its server, when its first piece came, and what the cache took; whole replies have no pieces"
  )
  func server() throws {
    let events = [
      #"{"type":"message_start","message":{"usage":{"input_tokens":10,"cache_read_input_tokens":4,"#
        + #""cache_creation_input_tokens":2}}}"#,
      #"{"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}"#,
      #"{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"done"}}"#,
      #"{"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":5}}"#,
      #"{"type":"message_stop"}"#,
    ]
    let whole =
      #"{"type":"message","content":[{"type":"text","text":"done"}],"stop_reason":"end_turn","#
      + #""usage":{"input_tokens":1,"output_tokens":1}}"#
    let model = try TestServer(scripts: [
      Answer.whole(200, events.map { "data: \($0)\n\n" }.joined()), Answer.whole(200, whole),
    ])
    var spans: [String] = []
    for words in [[], ["--no-stream"]] {
      let file = program.home.path + "/otlp\(words.count)"
      let result = try program.run(
        ["run", "go", "--events", "--model", "anthropic:m", "--base-url", model.url] + words, plugins: folder.path,
        environment: ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "file:" + file, "ANTHROPIC_API_KEY": "k"])
      #expect(result.ending == .exited(0), "\(result.errorOutput)")
      spans.append(String(decoding: try readFile(file), as: UTF8.self))
      // All of the input, also where the provider counts what its cache did apart.
      if words.isEmpty { #expect(result.output.contains(#""usage":{"input_tokens":16,"output_tokens":5"#)) }
    }
    for word in [
      #""key":"server.address","value":{"stringValue":"127.0.0.1"}"#,
      #""key":"server.port","value":{"intValue":"\#(model.port)"}"#,
      #""key":"gen_ai.usage.input_tokens","value":{"intValue":"16"}"#,
      #""key":"gen_ai.usage.cache_creation.input_tokens","value":{"intValue":"2"}"#,
      #""key":"gen_ai.request.stream","value":{"boolValue":true}"#, "gen_ai.response.time_to_first_chunk",
    ] { #expect(spans[0].contains(word), "\(word): \(spans[0])") }
    #expect(spans[1].contains(#""key":"gen_ai.request.stream","value":{"boolValue":false}"#))
    #expect(!spans[1].contains("time_to_first_chunk"))
  }

  @Test("without a collector a call belongs to no trace, and nothing is said of telemetry")
  func none() throws {
    let result = try run("--json")
    #expect(Output(result.standardOutput)("calls", "0", "result") == "trace ")
    #expect(!result.errorOutput.contains("telemetry"))
  }

  @Test("without a collector the trace of whoever started the program goes on to plugins", arguments: ["00", "01"])
  func handedOn(flags: String) throws {
    let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-\(flags)"
    for words in [[], ["--metrics", program.home.path + "/m"]] {
      let script = try program.home.write(
        "t.json", #"{"replies":[\#(Desk.calls(("trace", "{}"))),\#(Desk.answer("done"))]}"#)
      let result = try program.run(
        ["run", "go", "--json", "--model", "script:" + script] + words, plugins: folder.path,
        environment: ["TRACEPARENT": trace])
      #expect(Output(result.standardOutput)("calls", "0", "result") == "trace " + trace, "\(result.errorOutput)")
    }
  }

  @Test("a single call belongs to that trace, too")
  func singleCall() throws {
    let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
    let call = try program.run(["call", "trace"], plugins: folder.path, environment: ["TRACEPARENT": trace])
    #expect(call.output.contains("trace " + trace), "\(call.output) \(call.errorOutput)")
  }

  @Test("a collector that is not there costs the run nothing but a word at its end")
  func dead() throws {
    let port = try TestServer.closedPort()
    let result = try run("--json", environment: ["OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:\(port)"])
    #expect(result.ending == .exited(0) && Output(result.standardOutput)("status") == "completed")
    #expect(
      result.errorOutput.contains("telemetry: ") && result.errorOutput.contains("dropped"), "\(result.errorOutput)")
  }

  @Test("an address that nothing can be sent to is named", arguments: ["ftp://x", "127.0.0.1:4318"])
  func impossible(address: String) throws {
    let result = try run("--json", environment: ["OTEL_EXPORTER_OTLP_ENDPOINT": address])
    #expect(result.ending == .exited(0) && Output(result.standardOutput)("status") == "completed")
    let warning = "telemetry cannot go to '\(address)'"
    #expect(result.errorOutput.ranges(of: warning).count == 1, "\(result.errorOutput)")
  }

  @Test("a pipe that nobody reads is a collector that is not there")
  func pipeWithoutReader() throws {
    let pipe = program.home.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let result = try run("--json", environment: ["OTEL_EXPORTER_OTLP_ENDPOINT": "file:" + pipe])
    #expect(result.ending == .exited(0) && Output(result.standardOutput)("status") == "completed")
    #expect(result.errorOutput.contains("dropped"), "\(result.errorOutput)")
  }

  @Test("a pipe whose reader has stopped reading keeps no run waiting; what it has room for arrives")
  func fullPipe() throws {
    let pipe = program.home.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let filler = open(pipe, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
    defer {
      close(reader)
      close(filler)
    }
    let result = try run("--json", environment: ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "file:" + pipe])
    #expect(result.ending == .exited(0) && !result.errorOutput.contains("dropped"), "\(result.errorOutput)")
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(reader, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).contains("execute_tool trace"))
    while write(filler, bytes, bytes.count) > 0 {}
    let blocked = try run("--json", environment: ["OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "file:" + pipe])
    #expect(blocked.ending == .exited(0) && Output(blocked.standardOutput)("status") == "completed")
    #expect(blocked.errorOutput.contains("dropped"), "\(blocked.errorOutput)")
  }

  @Test("--metrics writes figures, in place of those that were there")
  func metrics() throws {
    let file = try program.home.write("metrics.txt", "old")
    let result = try run("-q", "--metrics", file)
    #expect(result.ending == .exited(0), "\(result.errorOutput)")
    let text = String(decoding: try readFile(file), as: UTF8.self)
    #expect(text.contains(#"collet_tool_calls_total{tool="trace",plugin="traced",class="ok",code=""} 1"#), "\(text)")
    #expect(text.hasSuffix("# EOF\n") && !text.contains("old"))
    #expect(try run("-q", "--metrics", "/nowhere/at/all").ending == .exited(2))
  }

  @Test("--metrics follows no link that stands where it writes first, and is not stopped by it")
  func metricsDraft() throws {
    let file = program.home.path + "/metrics.txt"
    let other = try program.home.write("other", "mine")
    let script = try program.home.write("d.json", #"{"replies":[\#(Desk.answer("done"))]}"#)
    // The program has the shell's process number.
    let line =
      "ln -s \(other) \(file).$$ && exec \(Program.path) --home \(program.home.path) --plugins "
      + "\(folder.path) run go -q --model script:\(script) --metrics \(file)"
    let result = try Subprocess.run("/bin/sh", ["-c", line])
    #expect(result.ending == .exited(0) && result.errorOutput.isEmpty, "\(result.errorOutput)")
    #expect(String(decoding: try readFile(other), as: UTF8.self) == "mine")
    #expect(String(decoding: try readFile(file), as: UTF8.self).hasSuffix("# EOF\n"))
    var status = stat()
    #expect(lstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG)
  }

  @Test("--metrics writes into what is no file, and replaces what a link leads to")
  func metricsElsewhere() throws {
    let (pipe, link) = (program.home.path + "/pipe", program.home.path + "/link")
    let file = try program.home.write("far.txt", "old")
    #expect(mkfifo(pipe, 0o600) == 0 && symlink(file, link) == 0)
    let reader = open(pipe, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    #expect(try run("-q", "--metrics", pipe).ending == .exited(0))
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(reader, &bytes, bytes.count)
    #expect(count > 0 && String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).hasSuffix("# EOF\n"))
    #expect(try run("-q", "--metrics", link).ending == .exited(0))
    #expect(String(decoding: try readFile(file), as: UTF8.self).hasSuffix("# EOF\n"))
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    #expect(lstat(pipe, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }

  @Test("a plugin's requests carry its trace")
  func services() throws {
    let server = try TestServer(Answer.whole(200, "hello"))
    let services = try TemporaryFolder()
    try writeFile(services.path + "/services.so", try readFile(try PluginFixture.build("services")))
    try services.write(
      "services.json",
      #"{"manifest_version":1,"name":"services","version":"1.0.0","description":"Asks the host.","#
        + #""library":"services.so","threading":"concurrent","grants":{"http":["127.0.0.1:\#(server.port)"]},"#
        + #""tools":[{"name":"fetch","description":"Use to test. Do NOT use otherwise.","#
        + #""parameters":{"type":"object"},"annotations":{"read_only":true}}]}"#)
    #expect(try program.run("trust", "services", "--yes", plugins: services.path).ending == .exited(0))
    let script = try program.home.write(
      "f.json",
      #"{"replies":[\#(Desk.calls(("fetch", #"{"url":"\#(server.url)/x"}"#))),\#(Desk.answer("done"))]}"#)
    let result = try program.run(
      ["run", "go", "--json", "--model", "script:" + script], plugins: services.path,
      environment: ["OTEL_EXPORTER_OTLP_ENDPOINT": "file:" + program.home.path + "/otlp"])
    #expect(result.ending == .exited(0), "\(result.errorOutput)")
    let trace = server.requests.first?["traceparent"] ?? ""
    let parts = trace.split(separator: "-").map(String.init)
    #expect(parts.count == 4, "\(result.output)")
    let spans = String(decoding: try readFile(program.home.path + "/otlp"), as: UTF8.self)
    #expect(parts.count == 4 && spans.contains(#""traceId":"\#(parts[1])","spanId":"\#(parts[2])""#))
  }
}

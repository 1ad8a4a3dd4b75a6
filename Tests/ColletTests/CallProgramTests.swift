import JSON
import TestSupport
import Testing

/// `collet call` as a user runs it: the real program, real plugins.
@Suite("collet call")
struct CallProgramTests {
  private func member(_ result: Subprocess, _ path: String...) throws -> String? {
    var document = JSONDocument()
    try document.parse(result.standardOutput)
    var node = 0
    for name in path {
      guard let next = document.member(node, name) else { return nil }
      node = next
    }
    switch document.kind(node) {
    case .string: return document.string(node)
    case .null: return "null"
    case .integer, .number: return document.numberText(node)
    default: return String(decoding: result.standardOutput[document.sourceRange(node)], as: UTF8.self)
    }
  }

  @Test("a json result is printed as it is")
  func plain() throws {
    let result = try Program().run("call", "get_weather", #"{"city":"Tokyo"}"#, plugins: Program.bench)
    #expect(result.ending == .exited(0))
    #expect(result.output == #"{"city":"Tokyo","temp":21.5,"unit":"celsius","sky":"clear"}"# + "\n")
    #expect(result.errorOutput == "")
  }

  @Test("--json has the members of the design, in order")
  func shape() throws {
    let result = try Program().run("call", "get_weather", #"{"city": "Tokyo"}"#, "--json", plugins: Program.bench)
    var document = JSONDocument()
    try document.parse(result.standardOutput)
    var names: [String] = []
    var key = document.firstChild(0)
    while key < document.end(0) {
      names.append(document.string(key))
      key = document.end(key + 1)
    }
    #expect(names == ["id", "tool", "plugin", "class", "code", "attempts", "latency_ms", "arguments", "result"])
    #expect(try member(result, "class") == "ok")
    #expect(try member(result, "code") == "null")
    #expect(try member(result, "attempts") == "1")
    #expect(try member(result, "arguments", "city") == "Tokyo")
    #expect(try member(result, "result", "sky") == "clear")
  }

  @Test("arguments come from the command line, a file, standard input, or by name")
  func sources() throws {
    let program = try Program()
    let file = try program.home.write("arguments.json", #"{"city":"Oslo"}"#)
    let ways: [([String], String)] = [
      ([#"{"city":"Oslo"}"#], ""), (["@" + file], ""), (["-"], #"{"city":"Oslo"}"#), (["--arg", "city=Oslo"], ""),
      ([#"{"city":"Bergen"}"#, "--arg", "city=Oslo"], ""),
    ]
    for (words, input) in ways {
      let result = try program.run(["call", "get_weather"] + words, input: Array(input.utf8), plugins: Program.bench)
      #expect(result.output.contains("Oslo"), "\(words): \(result.errorOutput)")
    }
  }

  @Test("--arg is typed by the schema: a text that looks like a number stays a text")
  func typed() throws {
    let program = try Program()
    let text = try program.run("call", "get_weather", "--arg", "city=42", plugins: Program.bench)
    #expect(text.output.contains(#""city":"42""#))
    let number = try program.run(
      "call", "convert_temperature", "--arg", "value=100", "--arg", "from=celsius", "--arg", "to=kelvin")
    #expect(number.output.contains("373.15"), "\(number.errorOutput)")
    let wrong = try program.run(
      "call", "convert_temperature", "--arg", "value=warm", "--arg", "from=celsius", "--arg", "to=kelvin")
    #expect(wrong.ending == .exited(65))
    #expect(wrong.errorOutput.contains("/value"))
  }

  @Test(
    "each class of failure has its exit code",
    arguments: [("permanent", 65, "TOOL_ERROR"), ("internal", 70, "INTERNAL_ERROR"), ("retryable", 75, "MAX_RETRIES")])
  func exitCodes(name: String, code: Int32, word: String) throws {
    let result = try Program().run(
      "call", "fail", #"{"class":"\#(name)"}"#, "--json", "--max-retries", "0", plugins: Program.bench)
    #expect(result.ending == .exited(code), "\(result.output) \(result.errorOutput)")
    #expect(try member(result, "code") == word)
    #expect(try member(result, "class") == name)
    #expect(try member(result, "error", "code") == word)
  }

  @Test("retries are made and counted")
  func retries() throws {
    let result = try Program().run(
      "call", "fail", #"{"class":"retryable"}"#, "--json", "--max-retries", "1", plugins: Program.bench)
    #expect(try member(result, "attempts") == "2")
    #expect(result.ending == .exited(75))
  }

  @Test("wrong arguments are answered with the place and the nearest value")
  func invalid() throws {
    let result = try Program().run(
      "call", "convert_temperature", #"{"value":"warm","from":"celcius","to":"kelvin"}"#, "--json")
    #expect(result.ending == .exited(65))
    #expect(try member(result, "code") == "INVALID_ARGUMENTS")
    #expect(try member(result, "error", "effect") == "none")
    #expect(result.output.contains("/value"))
    #expect(result.output.contains("celsius"))
  }

  @Test("an unknown tool is answered with the nearest")
  func unknown() throws {
    let result = try Program().run("call", "get_wether", "{}", "--json", plugins: Program.bench)
    #expect(result.ending == .exited(65))
    #expect(try member(result, "code") == "UNKNOWN_TOOL")
    #expect(try member(result, "plugin") == "null")
    #expect(result.output.contains("get_weather"))
  }

  @Test("arguments that cannot be: no JSON, no object, too deep, too large")
  func hostileArguments() throws {
    let program = try Program()
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    let large = "{\"city\":\"" + String(repeating: "x", count: 20 << 20) + "\"}"
    for text in [
      "nonsense", "[1]", "\"x\"", #"{"city":\#(deep)}"#, large, "{\"city\":\"\u{0}\"}", "", "{\"city\":1e999}",
    ] {
      let result = try program.run(["call", "get_weather", "-"], input: Array(text.utf8), plugins: Program.bench)
      #expect(result.ending == .exited(65), "\(text.prefix(40)): \(result.ending)")
      #expect(result.errorOutput.contains("INVALID_ARGUMENTS"))
      #expect(result.output == "")
    }
  }

  @Test("a file that cannot be read is named")
  func badFiles() throws {
    let program = try Program()
    for (name, reason) in [("/nowhere/x.json", "No such file"), ("/", "Is a directory")] {
      let result = try program.run("call", "get_weather", "@" + name, plugins: Program.bench)
      #expect(result.ending == .exited(2))
      #expect(result.errorOutput.contains(name) && result.errorOutput.contains(reason))
    }
  }

  @Test("a deadline answers TIMEOUT while the native code still runs")
  func timeout() throws {
    let result = try Program().run(
      "call", "sleep_sync", #"{"city":"Tokyo"}"#, "--timeout", "0.02", "--json", plugins: Program.bench)
    #expect(result.ending == .exited(75))
    #expect(try member(result, "code") == "TIMEOUT")
  }

  @Test("full causes go to the log below the home, and with --log - to standard error")
  func log() throws {
    let program = try Program()
    let words = ["call", "fail", #"{"class":"internal","message":"the inner cause"}"#]
    let first = try program.run(words, plugins: Program.bench)
    #expect(!first.errorOutput.contains("inner cause"))
    #expect(String(decoding: try readFile(program.home.path + "/collet.log"), as: UTF8.self).contains("inner cause"))
    let second = try program.run(words + ["--log", "-"], plugins: Program.bench)
    #expect(second.errorOutput.contains("inner cause"))
  }

  @Test("a home that cannot be written is said once, and the call goes on")
  func noHome() throws {
    let program = try Program()
    let file = try program.home.write("file", "")
    let result = try program.run(
      ["call", "fail", #"{"class":"internal"}"#, "--home", file + "/below"], plugins: Program.bench)
    #expect(result.ending == .exited(70))
    #expect(result.errorOutput.split(separator: "\n").filter { $0.contains("log") }.count >= 1)
  }

  @Test("a reader that goes away early is no error")
  func brokenPipe() throws {
    let result = try Subprocess.run(
      "/bin/sh", ["-c", "\(Program.path) --plugins \(Program.bundled) --home /tmp/none list --json | head -c 1"])
    #expect(result.succeeded)
    #expect(result.errorOutput == "")
  }
}

/// Plugins that misbehave towards the process: the program keeps its promises to whoever called it.
@Suite("collet call, hostile plugins")
struct HostilePluginTests {
  private func plugin(_ body: String, grants: String = "") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let source = """
      #include <collet.h>
      #include <stdio.h>
      #include <stdlib.h>
      #include <string.h>
      static collet_status call(void *self, const collet_call *c) { (void)self; (void)c; \(body) return COLLET_OK; }
      static const collet_plugin p = {sizeof p, 1, 0, COLLET_THREAD_SERIAL, NULL, call, NULL, NULL};
      COLLET_EXPORT collet_status collet_entry(const collet_host *h, const collet_plugin **o) { (void)h; *o = &p; return 0; }
      """
    let library = try PluginFixture.build(source: source, named: "hostile_\(abs(body.hashValue))")
    try writeFile(folder.path + "/bad.so", try readFile(library))
    try folder.write(
      "bad.json",
      #"{"manifest_version":1,"name":"bad","version":"1.0.0","description":"Misbehaves on purpose.","library":"bad.so",\#(grants)"#
        + #""tools":[{"name":"bad","description":"Misbehaves. Use to test the host. Do NOT use otherwise.","parameters":"#
        + #"{"type":"object"}}]}"#)
    return folder
  }

  @Test("what a plugin prints does not mix with the answer")
  func prints() throws {
    let folder = try plugin(#"printf("noise\n"); fflush(stdout);"#)
    for place in [[], ["--in-process", "bad"]] {
      let program = try Program()
      let result = try program.run(["call", "bad", "{}", "--json"] + place, plugins: folder.path)
      #expect(result.succeeded)
      var document = JSONDocument()
      try document.parse(result.standardOutput)
      let log = (try? readFile(program.home.path + "/collet.log")) ?? []
      #expect((place.isEmpty ? String(decoding: log, as: UTF8.self) : result.errorOutput).contains("noise"))
    }
  }

  @Test("a plugin that calls exit(0) does not turn into success")
  func exits() throws {
    let folder = try plugin("exit(0);")
    let confined = try Program().run("call", "bad", "{}", "--json", plugins: folder.path)
    #expect(confined.ending == .exited(70) && confined.output.contains("INTERNAL_ERROR"))
    let result = try Program().run("call", "bad", "{}", "--json", "--in-process", "bad", plugins: folder.path)
    #expect(result.ending == .exited(70))
    #expect(result.errorOutput.contains("a plugin ended the process"))
  }

  @Test("a tool of a plugin that waits for trust is named with what to do")
  func untrusted() throws {
    let folder = try plugin("", grants: #""grants":{"http":["example.com"]},"#)
    let result = try Program().run("call", "bad", "{}", plugins: folder.path)
    #expect(result.ending == .exited(65))
    #expect(result.errorOutput.contains("collet trust bad"))
  }

  @Test("a log that is a pipe hangs nobody")
  func pipeLog() throws {
    let program = try Program()
    let made = try Subprocess.run("mkfifo", [program.home.path + "/collet.log"])
    #expect(made.succeeded)
    let result = try program.run("call", "calculate", #"{"expression":"("}"#)
    #expect(result.ending == .exited(65))
    #expect(result.errorOutput.contains("collet.log"))
  }
}

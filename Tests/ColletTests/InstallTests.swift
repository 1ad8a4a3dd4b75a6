import TestSupport
import Testing

@Suite("Installed tree")
struct InstallTests {
  @Test("works from its own folder alone: program, bundled plugins, header, pkg-config file; and goes again")
  func roundTrip() throws {
    let prefix = try TemporaryFolder()
    let program = try Program()
    let installed = try Subprocess.run("scripts/install", ["", prefix.path], in: repositoryRoot)
    #expect(installed.succeeded, "\(installed.errorOutput)")
    let variables = ["PATH": "/usr/bin:/bin", "HOME": program.home.path]
    let listed = try Subprocess.run(prefix.path + "/bin/collet", ["list"], environment: variables, in: "/")
    #expect(listed.output.contains("calculator") && listed.output.contains("units"))
    let called = try Subprocess.run(
      prefix.path + "/bin/collet", ["call", "calculate", #"{"expression":"6*7"}"#], environment: variables, in: "/")
    #expect(called.output.contains("42"))
    let plugin = try PluginFixture.build("echo", flags: ["-I" + prefix.path + "/include"])
    #expect(Conformance.exists(plugin))
    let asked = try Subprocess.run(
      prefix.path + "/bin/collet", ["manifest", "emit", plugin], environment: variables, in: "/")
    #expect(asked.errorOutput.contains("carries no manifest of its own"), "its helper was not found")
    let description = String(decoding: try readFile(prefix.path + "/lib/pkgconfig/collet.pc"), as: UTF8.self)
    #expect(description.contains("prefix=\(prefix.path)"))
    let removed = try Subprocess.run("scripts/install", ["--remove", "", prefix.path], in: repositoryRoot)
    #expect(removed.succeeded)
    for file in [
      "bin/collet", "include/collet.h", "lib/collet", "lib/pkgconfig/collet.pc", "libexec/collet", "share/doc/collet",
      "share/collet",
    ] {
      #expect(!Conformance.exists(prefix.path + "/" + file), "\(file) is left")
    }
  }

  @Test("the README's plugin builds without a warning, lists without one, and answers")
  func readme() throws {
    let text = String(decoding: try readFile(repositoryRoot + "/README.md"), as: UTF8.self)
    let folder = try TemporaryFolder()
    for (language, file) in [("c", "greet.c"), ("json", "greet.json")] {
      let start = try #require(text.firstRange(of: "```\(language)\n"))
      let rest = text[start.upperBound...]
      let end = try #require(rest.firstRange(of: "```"))
      try folder.write(file, String(rest[..<end.lowerBound]))
    }
    let built = try Subprocess.run(
      "cc",
      [
        "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-fvisibility=hidden", "-I" + PluginFixture.headerFolder,
        "-o", "greet.so", "greet.c",
      ], in: folder.path)
    #expect(built.succeeded, "\(built.errorOutput)")
    let program = try Program()
    let listed = try program.run("list", plugins: folder.path)
    #expect(listed.output.contains("greet") && listed.output.contains("ready") && !listed.output.contains("!"))
    let called = try program.run("call", "greet", "--arg", "who=Ada", plugins: folder.path)
    #expect(called.output == "{\"received\":{\"who\":\"Ada\"}}\n")
    let long = try program.run(
      "call", "greet", "--arg", "who=" + String(repeating: "a", count: 300), plugins: folder.path)
    #expect(long.errorOutput.contains("the name is too long") || long.output.contains("the name is too long"))
    let checked = try program.run("check", "./greet.so", "--json", plugins: folder.path, in: folder.path)
    let report = try Report(checked.standardOutput)
    #expect(checked.ending == .exited(0) && report.bad.isEmpty, "\(checked.output)")
    #expect(report.status("call.absent") == "pass", "its calls were not checked")
    #expect(try program.run("call", "greet", #"{"whom": "Ada"}"#, plugins: folder.path).ending == .exited(65))
  }
}

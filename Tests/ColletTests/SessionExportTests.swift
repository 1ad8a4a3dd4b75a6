import TestSupport
import Testing

/// Where `collet sessions export` writes, and what it refuses to write over.
@Suite("collet sessions export")
struct SessionExportTests {
  private let desk: Desk
  private let live: [Output]

  init() throws {
    desk = try Desk()
    let calls = Desk.calls(("reprot", "{}"), ("write_note", "{}"), ("report", "{}"))
    let run = try desk.run([calls, Desk.answer("done")], "--events", "--session", "s")
    #expect(run.ending == .exited(0), "\(run.errorOutput)")
    live = Output.lines(of: run.standardOutput)
  }

  private func export(_ words: String...) throws -> Subprocess {
    try desk.program.run(["sessions", "export", "s"] + words, plugins: desk.folder.path)
  }

  /// The same through a shell, which puts files in the place of streams.
  private func shell(_ line: String) throws -> Subprocess {
    let program = "'\(Program.path)' --home '\(desk.program.home.path)' --plugins '\(desk.folder.path)'"
    return try Subprocess.run("/bin/sh", ["-c", line.replacing("EXPORT", with: "\(program) sessions export s")])
  }

  @Test("a refusal has the words that the run had for it")
  func refusals() throws {
    func refusals(_ lines: [Output]) -> [String] {
      lines.filter { $0("event") == "tool.refused" }.map { "\($0("tool") ?? ""): \($0("message") ?? "")" }
    }
    let exported = refusals(Output.lines(of: try export().standardOutput))
    #expect(exported == refusals(live) && exported.count == 2, "\(exported)")
    #expect(exported.first == "reprot: There is no tool 'reprot'. Did you mean report?", "\(exported)")
  }

  @Test(
    "two files are a mistake, and none of them is made",
    arguments: [["A", "--output", "B"], ["--output", "A", "B"], ["A", "B"], ["--output", "A", "--output", "B"]])
  func twoFiles(words: [String]) throws {
    let folder = desk.program.home.path + "/"
    let paths = words.map { $0.count == 1 ? folder + $0 : $0 }
    let result = try desk.program.run(["sessions", "export", "s"] + paths, plugins: desk.folder.path)
    #expect(result.ending == .exited(2) && result.output.isEmpty)
    #expect(result.errorOutput.contains("one file, not '\(folder)A' and '\(folder)B'"), "\(result.errorOutput)")
    #expect(!Conformance.exists(folder + "A") && !Conformance.exists(folder + "B"))
  }

  @Test("standard output can be named as a file, whatever it is")
  func standardOutput() throws {
    let whole = try export().output
    #expect(try export("/dev/stdout").output == whole && export("-").output == whole)
    let file = desk.program.home.path + "/lines"
    #expect(try shell("EXPORT /dev/stdout > '\(file)'").ending == .exited(0))
    #expect(String(decoding: try readFile(file), as: UTF8.self) == whole)
    #expect(try shell("EXPORT /dev/null").ending == .exited(0))
    #expect(try shell("EXPORT /dev/fd/3 3>&1 >/dev/null | cat").output == whole)
  }

  @Test("what cannot be written says why, and what is there stays")
  func refused() throws {
    let full = try export("/dev/full")
    #expect(full.ending == .exited(1) && full.errorOutput.contains("cannot write /dev/full: No space left"))
    let file = try desk.program.home.write("there", "mine")
    let kept = try export("--output", file)
    #expect(kept.ending == .exited(1) && kept.errorOutput.contains("\(file) is there already"), "\(kept.errorOutput)")
    #expect(String(decoding: try readFile(file), as: UTF8.self) == "mine")
    let folder = try export(desk.folder.path)
    #expect(folder.ending == .exited(1) && folder.errorOutput.contains("Is a directory"), "\(folder.errorOutput)")
    let pipe = try shell("mkfifo '\(file).pipe' && EXPORT '\(file).pipe'")
    #expect(pipe.ending == .exited(1) && pipe.errorOutput.contains("nobody reads"), "\(pipe.errorOutput)")
  }
}

import TestSupport
import Testing

/// What the compiler tells an author, by the real compiler.
@Suite("Mistakes of an author")
struct MistakeTests {
  @Test("each is reported once, at its own line, and nothing else is")
  func mistakes() throws {
    let source = repositoryRoot + "/Tests/Fixtures/Mistakes.swift"
    let lines = try String(decoding: readFile(source), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let wanted = lines.enumerated().compactMap { number, line -> (Int, Substring)? in
      guard let mark = line.firstRange(of: "// error: ") else { return nil }
      return (number + 1, line[mark.upperBound...])
    }
    #expect(wanted.count > 30)
    let told = try Self.errors(in: source)
    for (line, text) in wanted {
      let count = told.count { $0.line == line && $0.message.contains(text) }
      #expect(count == 1, "line \(line) should say: \(text)")
    }
    for error in told {
      let isWanted = wanted.contains { $0.0 == error.line && error.message.contains($0.1) }
      #expect(isWanted, "unwanted: \(error)")
    }
  }

  @Test(
    "a plugin may have every name that the manifest allows",
    arguments: ["any", "class", "self", "tools", "json", "a-b_9", "abcdefghijklmnopqrstuvwxyz012345"])
  func names(name: String) throws {
    let template = repositoryRoot + "/Sources/collet/Templates/swift/Sources/Tools/"
    let folder = try TemporaryFolder()
    for file in ["Plugin.swift", "Sensors.swift"] {
      let text = String(decoding: try readFile(template + file), as: UTF8.self).replacing("@NAME@", with: name)
      try folder.write(file, text)
    }
    let told = try Self.errors(in: folder.path + "/Plugin.swift", folder.path + "/Sensors.swift")
    #expect(told.isEmpty, "\(told)")
  }

  private struct Told {
    let line: Int
    let message: String
  }

  private static func errors(in sources: String...) throws -> [Told] {
    let built = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    let maps = ["JSONScan", "ColletABI", "ColletKitRuntime"].flatMap {
      ["-Xcc", "-fmodule-map-file=\(built)/\($0).build/module.modulemap"]
    }
    let result = try Subprocess.run(
      "swiftc",
      [
        "-typecheck", "-swift-version", "6", "-diagnostic-style", "llvm", "-I", built + "/Modules",
        "-load-plugin-executable", built + "/ColletMacros-tool#ColletMacros",
      ] + maps + sources, timeoutSeconds: 120)
    return result.errorOutput.split(separator: "\n").compactMap { text in
      guard let mark = text.firstRange(of: ": error: ") else { return nil }
      // FILE:LINE:COLUMN, where the file of an expansion is a description.
      let place = text[..<mark.lowerBound].split(separator: ":")
      let isSource = place.first.map { $0.hasSuffix("/Mistakes.swift") } ?? false
      let line = place.count > 1 ? Int(place[1]) ?? 0 : 0
      return Told(line: isSource ? line : -1, message: String(text[mark.upperBound...]))
    }
  }
}

// `collet manifest emit`: the manifest that a plugin makes of its own types.

import EventLoop
import Glibc
import Plugins

/// `collet manifest emit PLUGIN.so`: asks the built plugin, in a process of its own, and prints what it says.
struct ManifestEmitCommand: Command {
  static let name = "manifest emit"
  static let summary = "Write the manifest that a built plugin makes of its own types."
  static let operands = "PLUGIN.so"
  static let discussion = """
    For plugins whose language writes the manifest, as ColletKit does. The plugin runs in a process of its own, with the
    configuration {} and without services; what it says is printed only when it is a manifest that this program reads,
    whose schemas compile, and whose samples, defaults and examples fit them.

    exit codes: 0 written, 1 the plugin has no manifest of its own, a wrong one, crashed or took too long, 2 usage
    """
  static var options: [Option<ManifestEmitCommand>] {
    [
      Option("--output", value: "FILE", "Write it to this file, whole or not at all; a link is followed.") {
        $0.output = $1
      },
      Option("--timeout", value: "SECONDS", "How long the plugin may take (default 10).") {
        (target, text) throws(UsageError) in
        target.seconds = Double(try UsageError.wholeNumber(text, for: "--timeout", in: 1...3600))
      },
    ]
  }

  var library: String?
  var output: String?
  var seconds = 10.0

  mutating func take(_ operand: String) throws(UsageError) {
    guard library == nil else { throw UsageError("collet manifest emit wants one library; '\(operand)' is too many") }
    library = operand
  }

  mutating func check() throws(UsageError) {
    guard library != nil else { throw UsageError("collet manifest emit wants a plugin's library: PLUGIN.so") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let library = library ?? ""
    if let refusal = ElfReport.inspect(path: library).refusal { throw CommandError("\(library) \(refusal)") }
    let probe = try Probe.find()
    let seconds = seconds
    let run = try Host.onLoop { try await probe.run("manifest", library, seconds: seconds) }
    let manifest = try Self.manifest(of: run, library, context)
    let text = ShowJSON.indented(manifest) + Array("\n".utf8)
    guard var output else {
      context.out.write(text)
      return .success
    }
    output = try Self.target(of: output)
    do throws(FileFault) {
      try FileReplacement.replace(output, with: text)
    } catch {
      throw CommandError("\(output) \(error.sentence)")
    }
    return .success
  }

  /// The file that a path means: a link stays, and what it leads to is written.
  private static func target(of path: String) throws(CommandError) -> String {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
    guard let resolved = unsafe realpath(path, nil) else {
      throw CommandError("\(path) is a link that leads to no file: \(lastError()); remove it, or make the file")
    }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The text that the plugin handed out, if it is a manifest; warnings go to standard error.
  private static func manifest(of run: ProbeRun, _ library: String, _ context: Context) throws(CommandError) -> [UInt8]
  {
    if let mishap = run.mishap {
      let words = run.lastWords.isEmpty ? "" : "; its last words: \(run.lastWords)"
      throw CommandError("\(library) \(mishap.sentence)\(words)")
    }
    if let error = run.report.error {
      guard error.code != absent else {
        throw CommandError("\(library): this plugin carries no manifest of its own; write NAME.json by hand")
      }
      let log = run.report.log.isEmpty ? "" : "; its log: \(run.report.log.joined(separator: " / "))"
      throw CommandError("\(library): \(error.text)\(log)")
    }
    guard let record = run.report.first(ProbeReport.Tag.manifest) else {
      throw CommandError("\(library) ended without an answer")
    }
    let text = Array(record.bytes)
    let reading = ManifestReader.read(text)
    let problems =
      reading.manifest.map { manifest in
        SchemaProblems.of(manifest)
          + manifest.tools.flatMap { tool in SampleProblems.of(tool).map { "\(tool.name), \($0)" } }
      } ?? reading.problems.map(\.description)
    guard problems.isEmpty else {
      throw CommandError(
        "the manifest that \(library) makes of itself is wrong: \(problems.joined(separator: "; "))")
    }
    for warning in reading.warnings { context.warn("warning: \(warning)") }
    return text
  }

  /// `PROBE_E_ABSENT`.
  static let absent: UInt32 = 101
}

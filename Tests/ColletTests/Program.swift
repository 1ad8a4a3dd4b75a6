import TestSupport
import Testing

/// The built program, as a user runs it.
struct Program {
  let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  /// `COLLET_PROGRAM`, by default what `make build` leaves behind.
  static let path = environment("COLLET_PROGRAM") ?? repositoryRoot + "/.build/release/collet"
  static let bundled = repositoryRoot + "/.build/plugins"
  static let bench = repositoryRoot + "/.build/bench"

  /// Runs `collet` with a home of its own.
  func run(
    _ arguments: String..., input: String = "", plugins: String? = Program.bundled,
    environment more: [String: String] = [:],
    in folder: String? = nil
  ) throws -> Subprocess {
    try run(arguments, input: Array(input.utf8), plugins: plugins, environment: more, in: folder)
  }

  func run(
    _ arguments: [String], input: [UInt8] = [], plugins: String? = Program.bundled,
    environment more: [String: String] = [:], in folder: String? = nil
  ) throws -> Subprocess {
    guard Conformance.exists(Self.path) else {
      throw ProgramAbsent(description: "\(Self.path) is not there: run `make build bench` first")
    }
    var words = ["--home", home.path]
    if let plugins { words += ["--plugins", plugins] }
    var variables = ["PATH": environment("PATH") ?? "/usr/bin:/bin", "HOME": home.path]
    variables.merge(more) { $1 }
    return try Subprocess.run(Self.path, words + arguments, input: input, environment: variables, in: folder)
  }
}

struct ProgramAbsent: Error, CustomStringConvertible { let description: String }

// What a run prints, by what was asked for.

/// The forms of a run's output.
enum RunOutput: Sendable {
  /// The text as it comes; calls and figures on standard error.
  case text
  /// Only the answer.
  case quiet
  /// One object at the end.
  case json
  /// One object a line, as things happen.
  case events
}

/// The options for it, of which one can be given.
struct OutputOptions {
  private var forms: [RunOutput] = []

  static func options<C: HasOutputOptions>(for: C.Type) -> [Option<C>] {
    [
      Option("-q", "Print only the answer.") { $0.outputOptions.forms.append(.quiet) },
      Option("--json", "Print one object at the end.") { $0.outputOptions.forms.append(.json) },
      Option("--events", "Print one object a line, as things happen.") { $0.outputOptions.forms.append(.events) },
    ]
  }

  var output: RunOutput { forms.first ?? .text }

  func check() throws(UsageError) {
    guard Set(forms).count <= 1 else { throw UsageError("of -q, --json and --events one can be given") }
  }
}

/// A command that carries `OutputOptions`.
protocol HasOutputOptions {
  var outputOptions: OutputOptions { get set }
}

// A command is a declaration: its name, its options and what to do. Parsing touches no file and no network.

/// One word of the command line, such as `collet list`.
protocol Command {
  /// The words after `collet`: `list`, `manifest schema`.
  static var name: String { get }
  /// One line for the overview.
  static var summary: String { get }
  /// What stands after the name in the usage line: `TOOL [JSON | @FILE | -]`.
  static var operands: String { get }
  /// More for `--help`: what it does, what it prints, its exit codes.
  static var discussion: String { get }
  static var options: [Option<Self>] { get }

  init()
  /// Takes one operand, in order; throws when there is one too many.
  mutating func take(_ operand: String) throws(UsageError)
  /// Called when every word has been taken: what is missing, what cannot stand together.
  mutating func check() throws(UsageError)
  func run(_ context: Context) throws(CommandError) -> ExitCode
}

extension Command {
  static var operands: String { "" }
  static var discussion: String { "" }
  static var options: [Option<Self>] { [] }

  mutating func take(_ operand: String) throws(UsageError) {
    throw UsageError("'\(operand)' is one word too many; see 'collet \(Self.name) --help'")
  }
  mutating func check() throws(UsageError) {}
}

/// One option of a command: how it is spelled, what it wants, and what it changes.
struct Option<Target> {
  let spelling: String
  /// The name of its value in the help, `nil` for a switch.
  let value: String?
  let help: String
  let apply: (inout Target, String) throws(UsageError) -> Void

  init(
    _ spelling: String, value: String, _ help: String,
    apply: @escaping (inout Target, String) throws(UsageError) -> Void
  ) {
    self.spelling = spelling
    self.value = value
    self.help = help
    self.apply = apply
  }

  init(_ spelling: String, _ help: String, set: @escaping (inout Target) -> Void) {
    self.spelling = spelling
    value = nil
    self.help = help
    apply = { (target, _) throws(UsageError) in set(&target) }
  }
}

/// What the program ends with; scripts rely on the numbers.
enum ExitCode: Int32 {
  case success = 0
  case failure = 1
  case usage = 2
  /// `run`: the model wanted more rounds, tokens or money than it may have.
  case roundLimit = 3
  case budget = 4
  case permanent = 65
  case `internal` = 70
  case retryable = 75
  case interrupted = 130
}

/// The words on the command line make no sense; says what would.
struct UsageError: Error, Equatable {
  let message: String
  init(_ message: String) { self.message = message }
}

/// A command could not do its work; the message says what was wrong, where, and what to do.
struct CommandError: Error, Equatable {
  let message: String
  let code: ExitCode
  init(_ message: String, code: ExitCode = .failure) {
    self.message = message
    self.code = code
  }
}

extension UsageError {
  /// A whole number within bounds, or a sentence that names the option and the accepted form.
  static func wholeNumber(_ text: String, for option: String, in bounds: ClosedRange<Int>) throws(UsageError) -> Int {
    guard let number = Int(text), bounds.contains(number) else {
      let form =
        bounds.upperBound == .max
        ? "of at least \(bounds.lowerBound)" : "from \(bounds.lowerBound) to \(bounds.upperBound)"
      throw UsageError("\(option) wants a whole number \(form), not '\(text)'")
    }
    return number
  }
}

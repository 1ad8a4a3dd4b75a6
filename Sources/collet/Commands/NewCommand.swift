// `collet new`: the start of a plugin of one's own.

import Glibc
import Plugins

/// `collet new NAME --language LANGUAGE`: a folder with a plugin that builds, answers and is tested.
struct NewCommand: Command {
  static let name = "new"
  static let summary = "Make a plugin that builds, with its manifest and a test."
  static let operands = "NAME --language LANGUAGE"
  static let discussion = """
    Makes the folder NAME with a small plugin that works. 'make' in it leaves NAME.so and NAME.json in its dist folder,
    'make test' calls it through this program. Change it from there; its README says how. The folder needs nothing from
    where Collet was built, and can be moved and shared; one in Swift names ColletKit where it is installed, and wants
    'make clean' after a move.

    exit codes: 0 made, 1 not made, 2 usage
    """
  static var options: [Option<NewCommand>] {
    [
      Option("--language", value: "LANGUAGE", "Write it in \(Language.choices).") { (target, text) throws(UsageError) in
        guard let language = Language(rawValue: text) else {
          throw UsageError("--language wants \(Language.choices), not '\(text)'")
        }
        target.language = language
      },
      Option("--directory", value: "DIR", "Make this folder instead of one called NAME.") { $0.directory = $1 },
    ]
  }

  var plugin: String?
  var language: Language?
  var directory: String?

  mutating func take(_ operand: String) throws(UsageError) {
    guard plugin == nil else { throw UsageError("collet new wants one name; '\(operand)' is one too many") }
    guard Names.isPlugin(operand) else {
      throw UsageError("'\(operand)' cannot be a plugin's name, which is \(Names.pluginForm)")
    }
    plugin = operand
  }

  mutating func check() throws(UsageError) {
    guard plugin != nil else { throw UsageError("collet new wants the name of the plugin: collet new shop") }
    guard language != nil else {
      throw UsageError("collet new wants a language: --language with \(Language.choices)")
    }
    if language == .swift && plugin == "colletkit" {
      throw UsageError("a plugin in Swift cannot be called colletkit: that is the package that it is built with")
    }
    if directory?.isEmpty == true { throw UsageError("--directory wants the path of a folder") }
  }

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    guard let plugin, let language else { return .usage }  // `check` saw to both.
    let environment = Locations.Environment.current
    guard let share = Locations.share(environment: environment),
      case let files = "\(share)/templates/\(language.rawValue)", unsafe access(files, R_OK | X_OK) == 0
    else {
      throw CommandError(
        "the templates are not beside this program: 'make install' puts them into PREFIX/share/collet, "
          + "'make build' into .build/share")
    }
    let template = Template(folder: files, values: [("NAME", plugin), ("VERSION", Collet.version), ("SHARE", share)])
    let target = folder(for: plugin)
    try template.write(to: target)
    let isOnPath = ChildProcess.succeeds(["collet", "--version"])
    context.out.write(
      Self.nextSteps(plugin, language, in: target, program: isOnPath ? nil : environment.executable))
    for sentence in language.missingTools() { context.warn("to build it, \(sentence)") }
    return .success
  }

  /// Without slashes at the end: the draft is written beside it.
  private func folder(for plugin: String) -> String {
    guard var directory else { return plugin }
    while directory.count > 1 && directory.hasSuffix("/") { directory.removeLast() }
    return directory
  }

  /// `program` is this one's path where the word `collet` would not find it.
  private static func nextSteps(
    _ plugin: String, _ language: Language, in folder: String, program: String?
  ) -> String {
    let word = program.map { " COLLET=\(printable($0))" } ?? ""
    // The others have their manifest written already.
    let build = language == .swift ? "make" + word : "make"
    let test = "make test" + word
    return """
      made \(printable(folder)); next:
        cd \(printable(folder))
        \(build)            # builds dist/\(plugin).so and dist/\(plugin).json
        \(test)       # calls its tool, the failures too
        \(printable(program ?? "collet")) --plugins dist call measure_temperature --arg sensor=cellar

      """
  }
}

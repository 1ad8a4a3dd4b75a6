// What every command accepts.

/// The options that stand for all commands, and where they leave what they were given.
struct GlobalOptions {
  /// Replace the whole search path, first wins.
  var pluginFolders: [String] = []
  var home: String?
  var config: String?
  /// A file, or `-` for standard error.
  var log: String?
  var logLevel = LogThreshold.info
  var noColor = false
  var help = false
  var version = false

  enum LogThreshold: String, CaseIterable { case debug, info, warn, error }

  static var options: [Option<GlobalOptions>] {
    [
      Option("--plugins", value: "DIR", "Look for plugins here only; may be given again, the first wins.") {
        $0.pluginFolders.append($1)
      },
      Option("--home", value: "DIR", "Where state is kept (default $XDG_STATE_HOME/collet).") { $0.home = $1 },
      Option("--config", value: "FILE", "The configuration (default $XDG_CONFIG_HOME/collet/config.json).") {
        $0.config = $1
      },
      Option("--log", value: "FILE", "Write the log here, '-' for standard error (default: below the home).") {
        $0.log = $1
      },
      Option("--log-level", value: "LEVEL", "debug, info, warn or error (default info).") {
        (target, text) throws(UsageError) in
        guard let level = LogThreshold(rawValue: text) else {
          throw UsageError("--log-level wants debug, info, warn or error, not '\(text)'")
        }
        target.logLevel = level
      },
      Option("--no-color", "Print without colours.") { $0.noColor = true },
      Option("--help", "Show this.") { $0.help = true },
      Option("--version", "Show the version.") { $0.version = true },
    ]
  }
}

// Who calls and within which bounds: options that `call` shares with everything else that runs tools.

/// What `--subject`, `--scope`, `--timeout` and their like leave behind.
struct CallOptions {
  var subject: String?
  var tenant: String?
  var scopes: [String] = []
  var timeoutSeconds: Double?
  var retriesMax: Int?
  /// Plugins that the operator runs inside the host process.
  var inProcess: [String] = []
}

/// A command that carries `CallOptions`.
protocol HasCallOptions {
  var callOptions: CallOptions { get set }
}

extension CallOptions {
  static func options<C: HasCallOptions>(for: C.Type) -> [Option<C>] {
    [
      Option("--subject", value: "WHO", "The user who asks.") { $0.callOptions.subject = $1 },
      Option("--tenant", value: "T", "The user's tenant.") { $0.callOptions.tenant = $1 },
      Option("--scope", value: "S", "A right that the user has; may be given again.") {
        $0.callOptions.scopes.append($1)
      },
      Option("--timeout", value: "SECONDS", "Give up after so long, waits and retries included.") {
        (target, text) throws(UsageError) in
        guard let seconds = Double(text), seconds > 0, seconds <= Self.timeoutSecondsMax else {
          throw UsageError("--timeout wants seconds above 0 and up to \(Int(Self.timeoutSecondsMax)), not '\(text)'")
        }
        target.callOptions.timeoutSeconds = seconds
      },
      Option("--max-retries", value: "N", "At most so many further attempts; can only lower the tool's own number.") {
        (target, text) throws(UsageError) in
        target.callOptions.retriesMax = try UsageError.wholeNumber(text, for: "--max-retries", in: 0...100)
      },
      Option(
        "--in-process", value: "NAME",
        "Run this plugin inside the host, where a crash of it is the host's; may be given again."
      ) {
        $0.callOptions.inProcess.append($1)
      },
    ]
  }

  /// A day: past it a forgotten program is more likely than a slow tool.
  static var timeoutSecondsMax: Double { 86_400 }
}

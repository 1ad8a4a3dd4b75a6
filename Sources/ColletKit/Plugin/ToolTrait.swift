// What a manifest says of a tool besides its arguments.

/// One statement about a tool, given to `@Tool`.
public struct ToolTrait: Sendable {
  let apply: @Sendable (inout ToolSettings) -> Void

  /// Changes nothing outside: runs without asking, and again after a failure.
  public static var readOnly: ToolTrait { ToolTrait { $0.annotations.append(("read_only", true)) } }
  /// May destroy something.
  public static var destructive: ToolTrait { ToolTrait { $0.annotations.append(("destructive", true)) } }
  /// Destroys nothing, though it changes something.
  public static var nonDestructive: ToolTrait { ToolTrait { $0.annotations.append(("destructive", false)) } }
  /// Running it twice is like running it once.
  public static var idempotent: ToolTrait { ToolTrait { $0.annotations.append(("idempotent", true)) } }
  /// Reaches things outside the plugin, such as the network.
  public static var openWorld: ToolTrait { ToolTrait { $0.annotations.append(("open_world", true)) } }
  /// Reaches nothing outside the plugin.
  public static var closedWorld: ToolTrait { ToolTrait { $0.annotations.append(("open_world", false)) } }

  /// Several statements as one, to be given a name and used for several tools.
  public static func all(_ traits: ToolTrait...) -> ToolTrait {
    ToolTrait { settings in for trait in traits { trait.apply(&settings) } }
  }

  /// A name for people.
  public static func title(_ title: String) -> ToolTrait { ToolTrait { $0.title = title } }
  /// The codes with which it fails.
  public static func errors(_ codes: ToolFailure.Code...) -> ToolTrait { ToolTrait { $0.errors += codes } }
  /// Scopes without which the host refuses a call.
  public static func requires(_ scopes: String...) -> ToolTrait { ToolTrait { $0.requires += scopes } }
  /// Further scopes that the tool looks at itself, with `Call.hasScope`.
  public static func scopes(_ scopes: String...) -> ToolTrait { ToolTrait { $0.scopes += scopes } }
  /// Bounds one attempt; 30 seconds unless it is said.
  public static func timeout(_ time: Duration) -> ToolTrait { ToolTrait { $0.timeoutMS = time.milliseconds } }
  /// Further attempts after a retryable failure, and the first delay.
  public static func retry(max: Int, base: Duration = .seconds(1)) -> ToolTrait {
    ToolTrait { $0.retry = (max, base.milliseconds) }
  }
  /// Never waits, takes less than a millisecond: the host may call it on a thread that must not block.
  public static var inline: ToolTrait { ToolTrait { $0.isInline = true } }
  /// Calls of one group never write at the same time.
  public static func exclusive(_ group: String) -> ToolTrait { ToolTrait { $0.exclusive = group } }
  /// The largest result, such as `4MiB`.
  public static func resultLimit(_ size: String) -> ToolTrait { ToolTrait { $0.resultLimit = size } }
  /// Free words for those who run the host.
  public static func labels(_ labels: String...) -> ToolTrait { ToolTrait { $0.labels += labels } }
}

/// What the traits of one tool add up to.
struct ToolSettings {
  var title: String?
  var annotations: [(name: String, value: Bool)] = []
  var errors: [ToolFailure.Code] = []
  var requires: [String] = []
  var scopes: [String] = []
  var timeoutMS: Int64?
  var retry: (max: Int, baseMS: Int64)?
  var isInline = false
  var exclusive: String?
  var resultLimit: String?
  var labels: [String] = []

  init(_ traits: [ToolTrait]) {
    for trait in traits { trait.apply(&self) }
  }
}

extension Duration {
  /// Rounded up, so that a delay is never shorter than was asked for.
  var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, tooLong) = seconds.multipliedReportingOverflow(by: 1000)
    guard !tooLong else { return seconds < 0 ? .min : .max }
    return whole.addingReportingOverflow((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000).partialValue
  }
}

// `config.json` as values. Reading one is `ConfigurationReader`; what it means for one plugin is `PluginSettings`.

/// What the operator of this host decided.
public struct Configuration: Sendable, Equatable {
  /// By plugin name. A name that no plugin has is no mistake: it may be installed later.
  public var plugins: [String: PluginEntry] = [:]
  /// Plugins that may run inside this program.
  public var inProcess: [String] = []
  /// `nil` requires none.
  public var minIsolation: Isolation?
  /// Folders whose plugins are trusted by their place, absolute.
  public var trustRoots: [String] = []
  public var principal = Principal()
  /// Where each secret comes from; the values are read by whoever needs them, never here.
  public var secrets: [String: SecretSource] = [:]
  /// JSON text of an object each, for the parts of the program that know them.
  public var providers: [UInt8] = Array("{}".utf8)
  public var prices: [UInt8] = Array("{}".utf8)
  public var limits = Limits()
  public var journal = JournalMode.full

  public init() {}

  /// What is kept of runs.
  public enum JournalMode: String, Sendable, CaseIterable {
    case off
    /// Figures, without what was said.
    case metadata
    case full
  }

  /// What is set for one plugin.
  public struct PluginEntry: Sendable, Equatable {
    /// The plugin's configuration as JSON text of an object.
    public var config: [UInt8] = Array("{}".utf8)
    public var grants = NarrowedGrants()
    public var deny = false

    public init() {}
  }

  /// Who calls, where no option says otherwise.
  public struct Principal: Sendable, Equatable {
    public var subject = ""
    public var tenant = ""
    public var scopes: [String] = []

    public init() {}
  }

  /// Limits of runs, where no option says otherwise: each is the option of the same name. `nil`: not set here.
  public struct Limits: Sendable, Equatable {
    public var maxRounds: Int?
    /// Seconds of a whole run.
    public var timeout: Double?
    public var budgetUSD: Double?
    public var budgetTokens: Int?
    public var parallel: Int?
    public var maxOutput: Int?
    public var maxRetries: Int?
    /// How long a worker process that nobody calls is kept.
    public var workerIdleSeconds: Int?
    /// Of the calls of a tool 95 in 100 should be done within so many milliseconds; `collet stats` says where they are not.
    public var p95MS: Int?
    /// Failures of fewer calls are no alert of `collet stats`.
    public var alertCalls: Int?

    public init() {}

    // What these may be, here and on the command line.

    /// Past it somebody has lost count.
    public static let roundsMax = 10_000
    /// A day: past it a forgotten program is more likely than a slow tool.
    public static let timeoutMax = 86_400.0
    /// As many calls as a run may have under way.
    public static let parallelMax = 256
    /// As large as a result may be.
    public static let outputMax = 1 << 30
    public static let retriesMax = 100
    /// A day.
    public static let workerIdleSecondsMax = 86_400
    /// A day.
    public static let p95MSMax = 86_400_000
    public static let alertCallsMax = 1_000_000_000
  }

  /// Where a secret comes from.
  public enum SecretSource: Sendable, Equatable {
    case environment(String)
    case file(String)
  }
}

/// How far a plugin is kept apart from the host, ascending.
public enum Isolation: String, Sendable, CaseIterable, Comparable {
  /// In this process.
  case none
  /// A process of its own, with limits.
  case process
  /// Also behind a filter of files and system calls.
  case sandbox
  /// Also in namespaces of its own.
  case full

  /// In a few words.
  public var meaning: String {
    switch self {
    case .none: "inside the host process"
    case .process: "a process of its own with limits; files and system calls are not confined"
    case .sandbox: "a process of its own, held to its grants by the kernel"
    case .full: "a process of its own, held to its grants by the kernel, in namespaces of its own"
    }
  }

  public static func < (a: Isolation, b: Isolation) -> Bool { a.level < b.level }

  private var level: Int { Isolation.allCases.firstIndex(of: self)! }
}

/// What the configuration leaves of a manifest's grants; `nil` leaves all of it.
public struct NarrowedGrants: Sendable, Equatable {
  public var http: [String]?
  public var read: [String]?
  public var write: [String]?
  public var secrets: [String]?
  public var storage: UInt64?
  public var memory: UInt64?
  public var threads: Int?
  public var exec: [String]?

  public init() {}

  public var isEmpty: Bool { self == NarrowedGrants() }
}

/// A configuration that cannot be used.
public struct ConfigurationFault: Error, Equatable, CustomStringConvertible {
  public var file: String
  public var problems: [DocumentProblem]

  public var description: String { "\(file): \(DocumentProblem.line(problems))" }

  init(file: String, _ problems: [DocumentProblem]) {
    self.file = file
    self.problems = problems
  }

  init(file: String, _ message: String) { self.init(file: file, [DocumentProblem(pointer: "", message: message)]) }
}

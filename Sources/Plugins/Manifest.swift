// What a manifest says, as values. Reading one is `ManifestReader`; nothing here touches a file.

public import Bindings

/// A plugin's manifest, checked against the manifest schema.
public struct Manifest: Sendable, Equatable {
  public var name: String
  public var version: String
  public var description: String
  /// The file name of the library, relative to the manifest's folder; `nil` for a manifest that binds.
  public var library: String?
  /// A pin: the library's SHA-256 in hex, `nil` when the manifest names none.
  public var sha256: String?
  public var threading: Threading
  /// The schema of the plugin's configuration as JSON text, `nil` when it takes none.
  public var configSchema: [UInt8]?
  public var grants: Grants
  public var tools: [Tool]
  /// The functions of an installed library that the tools call; `nil` for a plugin with a library of its own.
  public var binding: Binding?
  /// The manifest binds functions of an installed library and has none of its own.
  public var binds: Bool { binding != nil }

  public init(
    name: String, version: String = "1.0.0", description: String = "", library: String? = nil, sha256: String? = nil,
    threading: Threading = .serial, configSchema: [UInt8]? = nil, grants: Grants = Grants(), tools: [Tool] = [],
    binding: Binding? = nil
  ) {
    self.name = name
    self.version = version
    self.description = description
    self.library = library
    self.sha256 = sha256
    self.threading = threading
    self.configSchema = configSchema
    self.grants = grants
    self.tools = tools
    self.binding = binding
  }

  /// The C declarations that a tool of a bound library stands for.
  public func prototypes(of tool: String) -> [String] {
    guard let binding, let index = tools.firstIndex(where: { $0.name == tool }), index < binding.tools.count else {
      return []
    }
    return binding.tools[index].prototypes(in: binding)
  }

  /// How calls of one plugin may meet; the manifest's promise, which the loaded plugin's own value must not exceed.
  public enum Threading: String, Sendable {
    /// Every call on one thread, one at a time.
    case serial
    /// One call at a time, the thread may change.
    case migrating
    /// Calls may overlap.
    case concurrent
  }
}

/// What a plugin asks to reach outside its own memory.
public struct Grants: Sendable, Equatable {
  /// Hosts, `name`, `*.name`, each with an optional `:port`.
  public var http: [String] = []
  public var read: [String] = []
  public var write: [String] = []
  /// Names of secrets, never their values.
  public var secrets: [String] = []
  /// Bytes of key-value storage.
  public var storage: UInt64 = 0
  /// Bytes that may lie in the private folder, where the configuration narrows them; `nil`: `storage`, and without it
  /// what is usual.
  public var folder: UInt64?
  /// Bytes of address space.
  public var memory: UInt64 = Grants.memoryDefault
  /// Threads that the plugin makes itself.
  public var threads: Int = Grants.threadsDefault
  public var exec: [String] = []

  public init() {}

  public static var memoryDefault: UInt64 { 2 << 30 }
  public static var threadsDefault: Int { 32 }

  /// Whether anything is asked for that a person has to approve where plugins are not trusted by their place.
  public var asksForAnything: Bool {
    !http.isEmpty || !read.isEmpty || !write.isEmpty || !secrets.isEmpty || !exec.isEmpty || storage > 0
      || memory > Grants.memoryDefault || threads > Grants.threadsDefault
  }
}

/// One tool of a manifest.
public struct Tool: Sendable, Equatable {
  public var name: String
  public var title: String?
  public var description: String
  /// The schema of the arguments, the manifest's JSON text without white space: the model and the validator get the
  /// same bytes.
  public var parameters: [UInt8]
  /// The schema of the one json part of a result, `nil` when the result is free.
  public var returns: [UInt8]?
  public var annotations: Annotations
  /// Scopes without which a call is refused.
  public var requires: [String]
  /// Further scopes that the tool looks at itself.
  public var scopes: [String]
  /// Bounds one attempt.
  public var timeoutMS: Int
  public var retry: Retry
  /// Never waits and needs less than a millisecond: may run on the calling thread.
  public var inline: Bool
  /// Calls of one group never write at the same time; the name belongs to the plugin.
  public var exclusive: String?
  /// Bytes of all parts of a result together.
  public var resultLimit: Int
  /// The codes that the tool may answer with, and how each is classified.
  public var errors: [String: DeclaredClass]
  public var labels: [String]
  /// Example calls, as JSON text of `{"arguments": …, "principal": …}`.
  public var samples: [[UInt8]]

  public init(
    name: String, title: String? = nil, description: String = "",
    parameters: [UInt8] = Array(#"{"type":"object"}"#.utf8),
    returns: [UInt8]? = nil, annotations: Annotations = Annotations(), requires: [String] = [], scopes: [String] = [],
    timeoutMS: Int = Tool.timeoutDefaultMS, retry: Retry = Retry(max: 2, baseMS: 1000), inline: Bool = false,
    exclusive: String? = nil, resultLimit: Int = Tool.resultLimitDefault, errors: [String: DeclaredClass] = [:],
    labels: [String] = [], samples: [[UInt8]] = []
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.parameters = parameters
    self.returns = returns
    self.annotations = annotations
    self.requires = requires
    self.scopes = scopes
    self.timeoutMS = timeoutMS
    self.retry = retry
    self.inline = inline
    self.exclusive = exclusive
    self.resultLimit = resultLimit
    self.errors = errors
    self.labels = labels
    self.samples = samples
  }

  public static var timeoutDefaultMS: Int { 30_000 }
  public static var resultLimitDefault: Int { 1 << 20 }

  /// What a manifest may say of an error code.
  public enum DeclaredClass: String, Sendable { case retryable, permanent, `internal` }

  /// Further attempts after the first, and the base of the delay between them.
  public struct Retry: Sendable, Equatable {
    public var max: Int
    public var baseMS: Int
    public init(max: Int, baseMS: Int) {
      self.max = max
      self.baseMS = baseMS
    }
  }

  /// What the author promises about a tool; `nil` is unknown and read as the careful case.
  public struct Annotations: Sendable, Equatable {
    public var readOnly: Bool?
    public var destructive: Bool?
    public var idempotent: Bool?
    public var openWorld: Bool?
    public init(readOnly: Bool? = nil, destructive: Bool? = nil, idempotent: Bool? = nil, openWorld: Bool? = nil) {
      self.readOnly = readOnly
      self.destructive = destructive
      self.idempotent = idempotent
      self.openWorld = openWorld
    }
  }

  /// A second run of the same call does no harm.
  public var repeatable: Bool { annotations.readOnly == true || annotations.idempotent == true }
}

// What a manifest says of a bound library, as values. Reading is the business of `Plugins`; what it all comes to in memory
// is that of `ToolLowering`.

/// The functions of an installed library that a plugin's tools call.
public struct Binding: Sendable, Equatable {
  /// As the manifest has it: a soname, an absolute path, or one that begins with `${plugin}/`.
  public var library: String
  /// What to tell where it is missing; empty when there is nothing to tell.
  public var install = ""
  public var handles: [HandleType] = []
  /// In the order of the manifest's tools.
  public var tools: [BoundTool] = []
  /// What the manifest says of it all, as JSON text: what is not the same here is not the same plugin.
  public var source: [UInt8] = []

  public init(library: String) { self.library = library }

  /// Something that the library gives out and takes back.
  public struct HandleType: Sendable, Equatable {
    public var name: String
    /// How C passes it; `nil` for a pointer.
    public var scalar: CScalar?
    public var finalizer: String?
    public init(name: String, scalar: CScalar? = nil, finalizer: String? = nil) {
      self.name = name
      self.scalar = scalar
      self.finalizer = finalizer
    }
  }

  /// Every function that is looked up in the library, each once, in the order of their mention.
  public var symbols: [String] {
    var symbols: [String] = []
    var seen: Set<String> = []
    func add(_ symbol: String?) {
      if let symbol, seen.insert(symbol).inserted { symbols.append(symbol) }
    }
    for tool in tools {
      for step in tool.steps {
        add(step.symbol)
        add(step.returns.free)
        for argument in step.arguments { add(argument.output.free) }
        add(step.errorText?.symbol)
        add(step.errorText?.free)
      }
    }
    for handle in handles { add(handle.finalizer) }
    return symbols
  }
}

/// One tool: a function, or several in order.
public struct BoundTool: Sendable, Equatable {
  public var steps: [BoundFunction]
  /// Written as `steps`: handles are its own, and only the last step's outputs are the result.
  public var isSequence: Bool

  public init(steps: [BoundFunction], isSequence: Bool) {
    self.steps = steps
    self.isSequence = isSequence
  }
}

/// One function of C and how it is called.
public struct BoundFunction: Sendable, Equatable {
  public var symbol: String
  public var returns = Output(name: "result", type: .void)
  public var arguments: [Argument] = []
  public var rules: [FailureRule] = []
  public var errorText: ErrorText?
  /// Runs whatever came before.
  public var isFinally = false

  public init(symbol: String) { self.symbol = symbol }

  /// What may come out of a function: its return value, or what an argument points to.
  public struct Output: Sendable, Equatable {
    public var name: String
    public var type: CType
    /// It is a pointer to such a value; of `returns` only.
    public var isPointer = false
    public var length: Expression?
    public var width: Expression?
    /// The function that frees it.
    public var free: String?
    /// `nil`: what the place of the output says.
    public var isHidden: Bool?
    /// A handle that ends by itself or by its finalizer; otherwise it belongs to the handles that the function takes.
    public var isOwned = true

    public init(name: String, type: CType) {
      self.name = name
      self.type = type
    }
  }

  public struct Argument: Sendable, Equatable {
    public enum Direction: String, Sendable, CaseIterable {
      case `in`, out, inOut = "in-out"
    }

    /// `output.name` and `output.type` are those of the argument.
    public var output: Output
    public var description = ""
    public var direction = Direction.in
    /// JSON text of a constant.
    public var value: [UInt8]?
    public var `default`: [UInt8]?
    public var from: String?
    /// It says no type: it has that of what it comes from.
    public var takesType = false
    public var isNullable = false
    public var capacity: Expression?
    public var capacityArgument: String?
    /// The argument that is given the length of what goes in.
    public var lengthArgument: String?
    /// An array of exactly so many elements.
    public var count: Int?
    /// The call ends the handle.
    public var consumes = false
    /// Even when a rule says that it failed.
    public var consumesAlways = false
    public var isVariadic = false
    public var limits = Limits()

    public var name: String { output.name }
    public var type: CType { output.type }

    public init(name: String, type: CType) { output = Output(name: name, type: type) }
  }

  /// Asks the library what went wrong.
  public struct ErrorText: Sendable, Equatable {
    public var symbol: String
    /// `result`, `errno`, or an argument; `nil`: it takes none.
    public var argument: String?
    public var free: String?
    public init(symbol: String) { self.symbol = symbol }
  }
}

/// When a call is a failure, and which.
public struct FailureRule: Sendable, Equatable {
  public enum Class: String, Sendable, CaseIterable { case retryable, permanent, `internal` }

  public var condition: Condition
  public var `class` = Class.permanent
  public var code = "TOOL_ERROR"
  /// `nil`: what the library says, or else what the rule says.
  public var message: String?
  public var hasNoEffect = false

  public init(condition: Condition) { self.condition = condition }
}

// A tool is a type: its stored properties are the arguments, `call` is what it does.

/// One tool of a plugin. `@Tool` writes everything here but `samples`.
public protocol Tool: ToolValue {
  /// What `call` returns.
  associatedtype Answer: ToolResult

  /// The name by which a model calls it.
  static var toolName: String { get }
  /// When to use it, when not, in which formats: all that a model knows of it.
  static var toolDescription: String { get }
  static var traits: [ToolTrait] { get }
  static var invocation: Invocation<Self> { get }
  /// Example calls for the manifest: `collet check` makes them, and people read them.
  static var samples: [Sample<Self>] { get }
}

extension Tool {
  public static var samples: [Sample<Self>] { [] }
  /// The codes that the manifest declares for it.
  public static var errorCodes: [ToolFailure.Code] { ToolSettings(traits).errors }
}

/// How a tool is run.
public enum Invocation<T: Tool>: Sendable {
  /// On the host's thread.
  case direct(@Sendable (T, Call) throws -> T.Answer)
  /// As a task; the host's thread waits for it.
  case task(@Sendable (T, Call) async throws -> T.Answer)
}

/// An example call.
public struct Sample<T: Tool>: Sendable {
  public let arguments: T
  public let principal: Principal?

  /// A call that works; `as` says on whose behalf, where the tool looks at that.
  public init(_ arguments: T, as principal: Principal? = nil) {
    self.arguments = arguments
    self.principal = principal
  }
}

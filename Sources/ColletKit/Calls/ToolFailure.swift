// Why a call gave no result, said by the tool.

/// Thrown by a tool. The class decides what the host does; the message is read by the model.
///
/// Every other error that leaves a tool is a defect: the model gets a generic sentence and the host's log gets the cause.
public struct ToolFailure: Error, Sendable {
  /// What the caller may do about it.
  public enum Class: String, Sendable {
    /// Passing: the same arguments may work later.
    case retryable
    /// The caller has to change something.
    case permanent
    /// A defect in the tool.
    case `internal`
  }

  /// A code of the tool's own, declared once and used for the manifest and for throwing.
  ///
  /// ```swift
  /// extension ToolFailure.Code {
  ///   static let orderUnknown = permanent("ORDER_UNKNOWN")
  /// }
  /// ```
  public struct Code: Hashable, Sendable {
    /// UPPER_SNAKE.
    public let name: String
    public let `class`: Class

    public static func retryable(_ name: String) -> Code { Code(name: name, class: .retryable) }
    public static func permanent(_ name: String) -> Code { Code(name: name, class: .permanent) }
    public static func `internal`(_ name: String) -> Code { Code(name: name, class: .internal) }
  }

  public var `class`: Class
  /// `nil`: the class's own code.
  public var code: String?
  /// For the model: what was wrong and what to change. No secrets.
  public var message: String
  /// For the host's log alone.
  public var detail: String
  /// Of a retryable failure: not sooner than this.
  public var retryAfter: Duration?
  /// Nothing has happened outside, so that a second run can do nothing twice. A tool that is `.readOnly` need not say it.
  public var hasNoEffect: Bool

  /// A failure with a declared code.
  public init(
    _ code: Code, _ message: String, after delay: Duration? = nil, noEffect: Bool = false, detail: String = ""
  ) {
    self.init(code.class, code: code.name, message, after: delay, noEffect: noEffect, detail: detail)
  }

  init(_ class: Class, code: String?, _ message: String, after delay: Duration?, noEffect: Bool, detail: String) {
    self.class = `class`
    self.code = code
    self.message = message
    self.detail = detail
    retryAfter = delay
    hasNoEffect = noEffect
  }

  /// The same arguments may work later, at the earliest after `delay`.
  public static func retryable(
    _ message: String, after delay: Duration? = nil, noEffect: Bool = false, detail: String = ""
  ) -> ToolFailure {
    ToolFailure(.retryable, code: nil, message, after: delay, noEffect: noEffect, detail: detail)
  }

  /// The caller has to change something first.
  public static func permanent(_ message: String, noEffect: Bool = false, detail: String = "") -> ToolFailure {
    ToolFailure(.permanent, code: nil, message, after: nil, noEffect: noEffect, detail: detail)
  }
}

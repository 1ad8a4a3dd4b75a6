// Whether a call may run: what a person wants to be asked, and what they say.

public import EventLoop
public import Plugins

/// What runs without asking, and what does not run at all.
public enum ApprovalMode: String, Sendable, CaseIterable {
  /// Read-only tools run, others are asked about.
  case ask
  /// Read-only tools run, others do not.
  case readOnly = "read-only"
  case all
  case none
}

/// A call about which a person is asked.
public struct ApprovalQuestion: Sendable {
  public var call: String
  public var tool: String
  public var plugin: String
  public var title: String?
  /// JSON text that the tool's schema accepts, but for an edited one that has a `problem`.
  public var arguments: [UInt8]
  /// What the author promises; unknown is read as the careful case.
  public var annotations: Tool.Annotations
  /// What was wrong with the arguments as the person edited them; the question is asked again.
  public var problem: String?
}

/// What a person says.
public enum ApprovalReply: Sendable {
  case yes
  case no
  /// Yes, and for all further calls of this tool.
  case always
  /// Yes, with these arguments instead, if they are valid.
  case edited([UInt8])
}

/// Asks a person. One question at a time.
@IO
public protocol Approver: AnyObject {
  /// The task is cancelled when the answer is not wanted any more; what is returned then does not matter.
  func ask(_ question: ApprovalQuestion) async -> ApprovalReply
}

/// Decides without asking where that is possible. Performs nothing.
public struct ApprovalPolicy: Sendable {
  public let mode: ApprovalMode
  /// Whether there is a person to ask.
  public let canAsk: Bool
  private var always: Set<ToolOfPlugin> = []

  public init(_ mode: ApprovalMode, canAsk: Bool) {
    self.mode = mode
    self.canAsk = canAsk
  }

  public enum Ruling: Sendable, Equatable {
    case approved
    /// With the reason that the model is told.
    case denied(String)
    case ask
  }

  public func ruling(tool: String, plugin: String, readOnly: Bool) -> Ruling {
    switch mode {
    case .all: return .approved
    case .none: return .denied("No tool may run here.")
    case .readOnly:
      return readOnly
        ? .approved : .denied("Only tools that read and change nothing may run here, and \(tool) may do more.")
    case .ask:
      if readOnly || always.contains(ToolOfPlugin(plugin: plugin, tool: tool)) { return .approved }
      return canAsk
        ? .ask : .denied("\(tool) may change something and needs a person's approval, and nobody can be asked here.")
    }
  }

  /// The person said so.
  public mutating func allowAlways(tool: String, plugin: String) {
    always.insert(ToolOfPlugin(plugin: plugin, tool: tool))
  }

  private struct ToolOfPlugin: Hashable {
    let plugin: String
    let tool: String
  }
}

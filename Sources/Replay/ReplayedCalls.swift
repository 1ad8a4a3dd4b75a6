// Results of tools from a recording.

public import EventLoop
internal import JSON
internal import Journal

/// Finds what a call gave when it was recorded, by a hash of the tool and its arguments. Calls that are alike are
/// answered in the order in which they were recorded.
@IO
public final class ReplayedCalls {
  private var calls: [[UInt8]: [Recording.Call]] = [:]
  /// The number of calls that were taken, by what they are alike in.
  private var taken: [[UInt8]: Int] = [:]
  private let report: DriftReport
  private let isStrict: Bool

  public init(_ recording: Recording, strict: Bool, report: DriftReport) {
    self.report = report
    isStrict = strict
    for call in recording.calls {
      calls[Self.key(call.plugin, Self.ownName(call), call.arguments.span), default: []].append(call)
    }
  }

  /// `tool` by its own name. `nil` when no such call was recorded, or not so often: that is drift.
  func take(plugin: String, tool: String, arguments: Span<UInt8>) -> Recording.Call? {
    let key = Self.key(plugin, tool, arguments)
    let recorded = calls[key] ?? []
    let count = taken[key, default: 0]
    taken[key] = count + 1
    guard count < recorded.count else {
      let words = Difference.snippet(copy(arguments), at: 0)
      report.note(
        recorded.isEmpty
          ? "calls: \(tool) was not recorded with the arguments \(words)"
          : "calls: \(tool) was recorded \(recorded.count) times with the arguments \(words), and is called once more")
      return isStrict ? nil : recorded.last
    }
    return recorded[count]
  }

  /// Calls that were recorded and not made.
  public func reportRest() {
    let rest = calls.reduce(0) { $0 + max(0, $1.value.count - taken[$1.key, default: 0]) }
    if rest > 0 {
      report.note("calls: \(rest) of \(calls.reduce(0) { $0 + $1.value.count }) recorded calls were not made")
    }
  }

  /// Without the plugin's name, under which it was offered where several have such a tool.
  private static func ownName(_ call: Recording.Call) -> String {
    let prefix = call.plugin + "__"
    return call.tool.hasPrefix(prefix) ? String(call.tool.dropFirst(prefix.count)) : call.tool
  }

  private static func key(_ plugin: String, _ tool: String, _ arguments: Span<UInt8>) -> [UInt8] {
    let bytes = Array("\(plugin)\u{0}\(tool)\u{0}".utf8) + CanonicalJSON.text(of: arguments)
    return Digest.short(of: bytes.span)
  }
}

func copy(_ span: Span<UInt8>) -> [UInt8] {
  unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
}

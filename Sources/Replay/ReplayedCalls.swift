// Results of tools from a recording.

public import EventLoop
internal import JSON
internal import Journal

/// Finds what a call gave when it was recorded, by a hash of the tool and its arguments. Calls that are alike are
/// answered in the order in which they were recorded, those of the prompt that is replayed first.
@IO
public final class ReplayedCalls {
  private var calls: [[UInt8]: [Place]] = [:]
  private let prompt: () -> Int?
  private let report: DriftReport
  private let isStrict: Bool

  private struct Place {
    let call: Recording.Call
    var isTaken = false
  }

  /// `prompt` tells which one of the recording is being replayed.
  public init(_ recording: Recording, strict: Bool, report: DriftReport, prompt: @escaping () -> Int?) {
    self.report = report
    self.prompt = prompt
    isStrict = strict
    for call in recording.calls {
      calls[Self.key(call.plugin, Self.ownName(call), call.arguments.span), default: []].append(Place(call: call))
    }
  }

  /// `tool` by its own name. `nil` when no such call was recorded, or not so often: that is drift.
  func take(plugin: String, tool: String, arguments: Span<UInt8>) -> Recording.Call? {
    let key = Self.key(plugin, tool, arguments)
    let alike = calls[key] ?? []
    let current = prompt()
    let open = alike.indices.filter { !alike[$0].isTaken }
    guard let place = open.first(where: { alike[$0].call.prompt == current }) ?? open.first else {
      let words = Difference.snippet(copy(arguments), at: 0)
      report.note(
        alike.isEmpty
          ? "calls: \(tool) was not recorded with the arguments \(words)"
          : "calls: \(tool) was recorded \(alike.count) times with the arguments \(words), and is called once more")
      return isStrict ? nil : alike.last?.call
    }
    calls[key]?[place].isTaken = true
    return alike[place].call
  }

  /// Calls of these prompts that were recorded and not made.
  public func reportRest(of prompts: Set<Int>) {
    let due = calls.values.joined().filter { prompts.contains($0.call.prompt) }
    let rest = due.count { !$0.isTaken }
    if rest > 0 { report.note("calls: \(rest) of \(due.count) recorded calls were not made") }
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

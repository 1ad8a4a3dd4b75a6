// Where a replay leaves its recording.

public import EventLoop

/// Collects what is not as it was recorded, a sentence each; nothing is said twice.
@IO
public final class DriftReport {
  public private(set) var drifts: [String] = []
  private var known: Set<String> = []

  public nonisolated init() {}

  /// Whether it is news.
  @discardableResult
  func note(_ sentence: String) -> Bool {
    guard known.insert(sentence).inserted else { return false }
    drifts.append(sentence)
    return true
  }
}

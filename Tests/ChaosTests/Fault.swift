// The faults of the suite as a table: each is a way to misbehave and what must come of it.

import EventLoop
import Testing

/// One fault.
struct Fault: Sendable, CustomTestStringConvertible {
  /// As the list of the design numbers them.
  let number: Int
  let title: String
  /// What the agent loop is to see, in the words of the list: R retryable, P permanent, I internal; "idem": tried once
  /// more if the tool is idempotent or read-only.
  let expected: String
  /// Short enough for `make test`.
  let isSampled: Bool
  /// Makes it happen, and looks at what came of it.
  let produce: @IO @Sendable (Scene) async throws -> Void

  init(
    _ number: Int, _ title: String, _ expected: String, sampled: Bool = true,
    produce: @escaping @IO @Sendable (Scene) async throws -> Void
  ) {
    self.number = number
    self.title = title
    self.expected = expected
    isSampled = sampled
    self.produce = produce
  }

  var testDescription: String { "\(number). \(title)" }

  static let all =
    (loadFaults + crashFaults + timeFaults + processFaults + wireFaults + floodFaults + answerFaults + gateFaults
    + serviceFaults + kernelFaults + hostFaults).sorted { $0.number < $1.number }
}

/// What is seen while a fault is produced.
@IO
final class Scene {
  /// In short, for the table.
  private(set) var seen: [String] = []
  /// What should have been otherwise.
  private(set) var failures: [String] = []
  /// What this machine does not let happen.
  private(set) var absent: [String] = []

  func saw(_ text: String) { if !seen.contains(text) { seen.append(text) } }

  func expect(_ condition: Bool, _ text: @autoclosure () -> String) {
    guard !condition else { return }
    let text = text()
    if !failures.contains(text) { failures.append(text) }
  }

  /// A form of the fault that cannot be produced here.
  func notHere(_ reason: String) { if !absent.contains(reason) { absent.append(reason) } }

  /// Where this program decided otherwise than the list, on purpose; says where that is written.
  private(set) var differences: [String] = []
  func differs(_ text: String) { if !differences.contains(text) { differences.append(text) } }

  /// Whether forms that take seconds are wanted too.
  var isFull: Bool { chaosMode != "sample" }

  /// Waits until something is so, at most that long.
  func wait(_ what: String, seconds: UInt64 = 10, until isSo: @IO () throws -> Bool) async rethrows {
    let end = EventLoop.now() + seconds * 1_000_000_000
    while try !isSo() {
      guard EventLoop.now() < end else { return expect(false, "\(what), \(seconds) s later still not") }
      try? await EventLoop.shared.sleep(2_000_000)
    }
  }
}

import EventLoop
import Glibc
import TestSupport
import Testing

/// `all`, `sample`, or numbers with commas between them; `nil` where the suite is not to run.
let chaosMode = environment("COLLET_CHAOS")

let chosenFaults = Fault.all.filter { fault in
  guard let mode = chaosMode else { return false }
  if mode == "all" { return true }
  return mode == "sample" ? fault.isSampled : mode.split(separator: ",").contains("\(fault.number)")
}

/// Runs each fault twice in a host of its own, and looks at this process in between: so the suite wants this process for
/// itself. `make chaos` runs all and prints the table; `make test` runs those that are short.
@Suite(
  "Chaos", .serialized, .enabled(if: chaosMode != nil, "`make chaos` and `make test` run it in a process of its own"))
@IO
struct ChaosTests {
  @Test("the table has every fault of the list, once")
  func complete() {
    #expect(Fault.all.map(\.number) == Array(1...64))
  }

  @Test("a fault costs its call and nothing else", .timeLimit(.minutes(3)), arguments: chosenFaults)
  func fault(_ fault: Fault) async throws {
    let row = await Row.make(of: fault)
    row.write()
    for failure in row.failures { Issue.record("\(fault.number). \(fault.title): \(failure)") }
  }
}

/// One line of the table.
struct Row {
  let fault: Fault
  var seen: [String]
  var failures: [String]
  var absent: [String]
  var differences: [String]
  var milliseconds: UInt64

  /// The first production warms up, the second is measured. Memory is given two more chances: an allocator keeps some
  /// for itself, a leak comes back each time.
  @IO
  static func make(of fault: Fault) async -> Row {
    let scene = Scene()
    let started = EventLoop.now()
    let first = Ground.take()
    await produce(fault, scene)
    var growth = 0
    if !scene.isFull && EventLoop.now() - started > warmUpMax {
      // What takes long happens once in `make test`: other faults have warmed up before.
      _ = await settle(scene, since: first)
      return Row(fault, scene, since: started)
    }
    for _ in 0..<3 {
      let before = Ground.take()
      await produce(fault, scene)
      growth = await settle(scene, since: before)
      if growth <= Ground.growthMax || !scene.failures.isEmpty { break }
    }
    scene.expect(growth <= Ground.growthMax, "memory is back, not \(growth) bytes more")
    return Row(fault, scene, since: started)
  }

  private static let warmUpMax: UInt64 = 500_000_000

  @IO
  private init(_ fault: Fault, _ scene: Scene, since started: UInt64) {
    self.fault = fault
    seen = scene.seen
    failures = scene.failures
    absent = scene.absent
    differences = scene.differences
    milliseconds = (EventLoop.now() - started) / 1_000_000
  }

  @IO
  private static func produce(_ fault: Fault, _ scene: Scene) async {
    do {
      try await fault.produce(scene)
    } catch {
      scene.expect(false, "it cannot be produced: \(error)")
    }
  }

  /// The host has a moment to put everything away; then nothing may be left. Returns how much memory it grew by.
  @IO
  private static func settle(_ scene: Scene, since before: Ground) async -> Int {
    var now = Ground.take()
    for _ in 0..<200 where !now.leftovers(since: before).isEmpty {
      try? await EventLoop.shared.sleep(10_000_000)
      now = Ground.take()
    }
    for leftover in now.leftovers(since: before) { scene.expect(false, leftover) }
    return now.memory - before.memory
  }

  var verdict: String {
    if !failures.isEmpty { return "FAILED" }
    if !absent.isEmpty { return seen.isEmpty ? "not here" : "in part" }
    return differences.isEmpty ? "ok" : "differs"
  }

  var line: String {
    let notes =
      absent.map { "not here: \($0)" } + differences.map { "differs: \($0)" } + failures.map { "FAILED: \($0)" }
    let columns = [
      String("  \(fault.number)".suffix(2)), padded(fault.title, 58), padded(fault.expected, 22),
      padded(seen.joined(separator: ", "), 44), padded(verdict, 10), "\(milliseconds) ms",
    ]
    return ([columns.joined(separator: "  ")] + notes.map { "      \($0)" }).joined(separator: "\n")
  }

  static let heading = ["No", padded("Fault", 58), padded("Expected", 22), padded("Seen", 44), "Verdict"]
    .joined(separator: "  ")

  /// Appends it to the table at once: what a host that died had seen is kept.
  func write() {
    guard let path = environment("COLLET_CHAOS_TABLE") else { return }
    let file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
    guard file >= 0 else { return }
    let heading = lseek(file, 0, SEEK_END) == 0 ? Self.heading + "\n" : ""
    let text = Array((heading + line + "\n").utf8)
    _ = Glibc.write(file, text, text.count)
    close(file)
  }
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

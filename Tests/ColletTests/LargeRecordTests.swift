import TestSupport
import Testing

/// Runs of the real program whose results are larger than any spool, on disks that take less and less.
@Suite("Large results and small disks", .timeLimit(.minutes(20)))
struct LargeRecordTests {
  private static let calls = [
    "look 600000", "stock 1", "pay 900000", "look 2", "stock 1000000", "pay 3", "look 700000",
  ]
  private static let replies =
    Self.calls.map { Ledger.calls($0) } + [Ledger.answer("the end")]

  private func run(
    _ ledger: Ledger, _ home: String, fault: String? = nil, limit: Int? = nil
  ) throws -> Subprocess {
    try ledger.collet(
      [
        "run", "--model", try ledger.script(Self.replies), "--in-process", "ledger", "--approve", "all", "-q",
        "go",
      ], in: home, variables: fault.map { ["DISK_FAULT": $0] } ?? [:], limit: limit)
  }

  /// What stands in the journal is a beginning of the run; where it is not all of it, that was said.
  private func check(_ result: Subprocess, _ ledger: Ledger, _ home: String, _ fault: String) throws -> Int {
    #expect(result.succeeded && result.output == "the end\n", "\(fault): \(result)")
    #expect(ledger.effects(in: home).count == Self.calls.count, "\(fault)")
    guard let session = try ledger.sessions(in: home).first else {
      #expect(result.errorOutput.contains("in memory only"), "\(fault): \(result.errorOutput)")
      return 0
    }
    let answers = try ledger.answers(of: session, in: home)
    let known = answers.prefix { $0.hasSuffix(" ok") }
    #expect(answers.count - known.count <= 1 && answers.dropFirst(known.count).allSatisfy { $0.hasSuffix(" open") })
    #expect(known.count == Self.calls.count || result.errorOutput.contains("in memory only"), "\(fault): \(answers)")
    return known.count
  }

  @Test("a result that no spool holds is kept, with everything around it")
  func kept() throws {
    let ledger = try Ledger()
    for fault in [nil, "small:0"] {
      let home = try ledger.home()
      #expect(try check(try run(ledger, home, fault: fault), ledger, home, fault ?? "-") == Self.calls.count)
    }
  }

  @Test("a disk that is full, from any operation on: what is kept has no gap, and what is not is said")
  func full() throws {
    let ledger = try Ledger()
    var counts: Set<Int> = []
    for point in [4, 40, 100, 400, 1000, 1600] {
      let home = try ledger.home()
      counts.insert(try check(try run(ledger, home, fault: "full:\(point)"), ledger, home, "full:\(point)"))
    }
    #expect(counts.count > 2, "\(counts)")
  }

  @Test("room that comes back: everything is written that came meanwhile, large or small")
  func roomAgain() throws {
    let ledger = try Ledger()
    for point in [200, 700] {
      let home = try ledger.home()
      let result = try run(ledger, home, fault: "full:\(point):2")
      #expect(try check(result, ledger, home, "full:\(point):2") == Self.calls.count)
    }
  }

  @Test("a limit on the size of files is a full disk, not the end of the run", arguments: [64, 2100, 4200])
  func limited(blocks: Int) throws {
    let ledger = try Ledger()
    let home = try ledger.home()
    let result = try run(ledger, home, limit: blocks)
    // The smallest has no room for the spool either.
    #expect(try check(result, ledger, home, "\(blocks)") < Self.calls.count)
  }
}

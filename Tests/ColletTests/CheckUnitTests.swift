import EdgeValues
import Testing

@testable import collet

@Suite("Verdicts")
struct VerdictTests {
  @Test("the heaviest finding decides, and only what led to it is told, up to three")
  func heaviest() {
    let otherwise = Verdict.pass("fine")
    #expect(Verdict.of([], otherwise: otherwise, advice: "a") == otherwise)
    #expect(Verdict.of([(.warn, "w"), (.fail, "f")], otherwise: otherwise, advice: "a") == .fail("f", "a"))
    #expect(Verdict.of([(.skip, "s"), (.warn, "w")], otherwise: otherwise, advice: "a") == .warn("w", "a"))
    let many = Verdict.of((1...5).map { (.fail, "\($0)") }, otherwise: otherwise, advice: "a")
    #expect(many.message == "1; 2; 3; and 2 more")
    #expect(
      Verdict.of([(.crash, "c"), (.timeout, "t"), (.fail, "f")], otherwise: otherwise, advice: "").status == .crash)
  }
}

@Suite("Calls in a probe's report")
struct CallOutcomeTests {
  private func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) } }

  private func report(_ records: [(UInt32, [UInt8])]) -> ProbeReport {
    ProbeReport(records.flatMap { ProbeReportTests.record($0.0, $0.1) })
  }

  @Test("parts, failure and status are put together by call")
  func whole() {
    let records: [(UInt32, [UInt8])] = [
      (12, number(0)), (13, number(2)), (14, Array("he".utf8)), (14, Array("llo".utf8)), (15, []),
      (17, number(0) + number(0) + number(0) + number(0)), (12, number(1)),
      (16, number(1) + number(250) + number(4) + number(5) + Array("BUSYlaterlocked".utf8)),
      (17, number(1) + number(4) + number(0) + number(0)),
    ]
    let outcomes = CallOutcome.all(in: report(records))
    #expect(outcomes.count == 2 && outcomes[0]?.isOK == true && outcomes[0]?.parts.count == 1)
    #expect(outcomes[0]?.parts.first?.bytes == Array("hello".utf8))
    #expect(outcomes[1]?.summary == "RETRYABLE BUSY: later (locked)" && outcomes[1]?.saidFailure == true)
  }

  @Test("records out of place, short or lying do no harm")
  func hostile() {
    let stray = CallOutcome.all(in: report([(14, [1]), (17, []), (16, number(9))]))
    #expect(stray.isEmpty)
    let odd = CallOutcome.all(
      in: report([
        (12, []), (14, [1, 2]), (16, number(0) + number(0) + number(.max) + number(.max) + [0x41]), (17, [1]),
      ]))
    #expect(odd[0]?.parts.isEmpty == true && odd[0]?.failure?.code == "A" && odd[0]?.failure?.message == "")
    #expect(CallOutcome.name(of: 77) == "the unknown status 77" && CallOutcome.name(of: -1) == "the unknown status -1")
  }

  @Test("content that is not what its kind promises is named")
  func content() {
    func problem(_ kind: UInt32, _ bytes: [UInt8], media: String = "") -> String? {
      var outcome = CallOutcome()
      outcome.parts = [CallOutcome.Part(kind: kind, mediaType: Array(media.utf8), bytes: bytes)]
      return outcome.contentProblem()
    }
    #expect(problem(2, Array("grün".utf8)) == nil && problem(2, [0xC3]) == "part 0, a text, is not UTF-8")
    #expect(problem(1, Array("{}".utf8)) == nil)
    #expect(problem(1, Array("{} {}".utf8))?.contains("is no strict JSON") == true)
    #expect(problem(4, [0xC3], media: "image/png") == nil)
    #expect(problem(4, [], media: "bild/grün")?.contains("media type of part 0") == true)
  }
}

@Suite("Seeded numbers")
struct SeededNumberTests {
  @Test("one seed gives one row, words have the length asked for")
  func reproducible() {
    var (one, same, other) = (SeededRandom(1), SeededRandom(1), SeededRandom(2))
    #expect((0..<100).allSatisfy { _ in one.next() == same.next() })
    #expect(one.next() != other.next())
    for _ in 0..<100 {
      let word = one.word(3...5)
      #expect((3...5).contains(word.utf8.count) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) })
    }
  }
}

import Testing

@testable import HTTP

@Suite("The clock of a transfer")
struct ClockTests {
  @Test("each step has its limit, and the whole has one over all of them")
  func steps() {
    var clock = TransferClock()
    clock.begin(
      limits {
        $0.connectMS = 10
        $0.firstByteMS = 20
        $0.idleMS = 30
        $0.wholeMS = 45
      }, 1_000 * millisecond)
    #expect(clock.deadline == 1_010 * millisecond)
    #expect(clock.expired(1_010 * millisecond - 1) == nil)
    #expect(clock.expired(1_010 * millisecond) == .connect)
    clock.connected(1_009 * millisecond)
    #expect(clock.deadline == 1_029 * millisecond)
    #expect(clock.expired(1_029 * millisecond) == .firstByte)
    let isFirst = clock.byteCame(1_012 * millisecond)
    let isSecond = clock.byteCame(1_014 * millisecond)
    #expect(isFirst && !isSecond)
    #expect(clock.deadline == 1_044 * millisecond)
    #expect(clock.expired(1_044 * millisecond) == .idle)
    _ = clock.byteCame(1_040 * millisecond)
    #expect(clock.deadline == 1_045 * millisecond)
    #expect(clock.expired(1_045 * millisecond) == .whole)
  }

  @Test("a redirect begins every step anew, but not the whole")
  func redirect() {
    var clock = TransferClock()
    clock.begin(
      limits {
        $0.connectMS = 10
        $0.wholeMS = 100
      }, 0)
    clock.connected(5 * millisecond)
    _ = clock.byteCame(6 * millisecond)
    clock.beginAgain(95 * millisecond)
    #expect(clock.deadline == 100 * millisecond)
    #expect(clock.expired(100 * millisecond) == .whole)
  }

  @Test("a limit beyond all time is none")
  func far() {
    var clock = TransferClock()
    clock.begin(limits { $0.connectMS = .max }, .max - 1)
    #expect(clock.deadline == .max)
    #expect(clock.expired(.max - 1) == nil)
  }
}

// Sets of scalars and the classes made from them.

import Testing

@testable import Patterns

@Suite("scalar sets and classes")
struct ScalarSetTests {
  @Test("ranges are sorted, and joined where they touch or overlap")
  func normalised() {
    let set = ScalarSet(pairs: [(5, 6), (1, 2), (3, 3), (6, 9), (20, 30), (22, 25)])
    #expect(set == ScalarSet(pairs: [(1, 3), (5, 9), (20, 30)]))
    #expect(set.contains(1) && set.contains(9) && set.contains(30))
    #expect(!set.contains(0) && !set.contains(4) && !set.contains(31))
  }

  @Test("inverting goes to both ends and back")
  func inverted() {
    #expect(ScalarSet.empty.inverted == .all)
    #expect(ScalarSet.all.inverted == .empty)
    let set = ScalarSet(pairs: [(0, 9), (0x10FFFF, 0x10FFFF)])
    #expect(set.inverted == ScalarSet(pairs: [(10, 0x10FFFE)]))
    #expect(set.inverted.inverted == set)
  }

  @Test("intersections")
  func intersection() {
    let set = ScalarSet(pairs: [(0, 10), (20, 30)]).intersection(ScalarSet(pairs: [(5, 25)]))
    #expect(set == ScalarSet(pairs: [(5, 10), (20, 25)]))
  }

  @Test("scalars share a class exactly when the same sets contain them")
  func classes() throws {
    let sets = [ScalarSet.word, .digits, .dot, ScalarSet(0x4E2D), ScalarSet(pairs: [(0x61, 0x66), (0x4E00, 0x9FFF)])]
    let alphabet = try #require(Alphabet(sets))
    var sample = Array(UInt32(0)...0x300) + Array(0x2020...0x2030) + Array(0x4DF0...0x4E40)
    sample += [0x9FFF, 0xA000, 0xFFFF, 0x10000, 0x10FFFF]
    var memberships: [Int: [Bool]] = [:]
    for scalar in sample {
      let column = alphabet.column(scalar)
      let membership = sets.map { $0.contains(scalar) }
      for (index, isMember) in membership.enumerated() { #expect(alphabet.set(index, contains: column) == isMember) }
      #expect(memberships[column, default: membership] == membership)
      memberships[column] = membership
    }
    #expect(Set(memberships.values).count == memberships.count)
    #expect(memberships.count == alphabet.classCount)
  }

  @Test("patterns on ASCII alone need no decoding")
  func uniform() throws {
    #expect(try #require(Alphabet([.word, ScalarSet(0x2D).inverted])).isUniformAboveASCII)
    #expect(try !#require(Alphabet([.dot])).isUniformAboveASCII)
  }
}

// Groups scalars that a pattern cannot tell apart.
//
// Two scalars are in one class when the same sets of the pattern contain them. `^[0-9a-f]{8}-` knows three classes, so
// its automaton needs three columns instead of 256, and none for UTF-8: scalars above ASCII are looked up in pages.

/// The classes of one pattern.
struct Alphabet: Sendable {
  /// Above this, membership of sets in classes would take more than some megabytes.
  static let membershipMax = 1 << 25

  private static let pageBits: UInt32 = 7
  private static let pageSize = 1 << Int(pageBits)

  let classCount: Int
  /// Whether all scalars above ASCII are in one class, so that text need not be decoded.
  let isUniformAboveASCII: Bool
  /// Where each page of scalars is in `classes`; ASCII is the first page.
  private let pages: [UInt32]
  private let classes: [UInt16]
  /// The class of all scalars above the last page.
  private let classAbove: UInt16
  /// One bit per set and class.
  private let membership: [UInt64]
  private let wordsPerSet: Int

  /// `nil` when the pattern has so many different sets and classes that it would take too much memory.
  init?(_ sets: [ScalarSet]) {
    var starts: [UInt32] = [0, 0x80]
    for set in sets {
      for range in set.ranges {
        starts.append(range.low)
        if range.high < ScalarSet.scalarMax { starts.append(range.high + 1) }
      }
    }
    starts.sort()
    var kept = 0
    for start in starts where kept == 0 || starts[kept - 1] != start {
      starts[kept] = start
      kept += 1
    }
    starts.removeSubrange(kept...)

    var classOf = Self.refined(starts, by: sets)
    classCount = Self.renumber(&classOf)
    let wordsPerSet = (classCount + 63) / 64
    self.wordsPerSet = wordsPerSet
    guard sets.count * wordsPerSet <= Self.membershipMax / 64, classCount < Int(UInt16.max) else { return nil }

    var bits = [UInt64](repeating: 0, count: sets.count * wordsPerSet)
    for (index, set) in sets.enumerated() {
      Self.forEachInterval(of: set, starts) { interval in
        let column = classOf[interval]
        bits[index * wordsPerSet + column / 64] |= 1 << UInt64(column % 64)
      }
    }
    membership = bits

    let firstAbove = starts.firstIndex(of: 0x80) ?? 0
    let classesAbove = classOf[firstAbove...]
    isUniformAboveASCII = classesAbove.allSatisfy { $0 == classesAbove.first }
    classAbove = UInt16(classOf[classOf.count - 1])
    (pages, classes) = Self.paged(starts, classOf)
  }

  /// The class of a scalar.
  @inline(__always)
  func column(_ scalar: UInt32) -> Int {
    let page = Int(scalar >> Self.pageBits)
    guard page < pages.count else { return Int(classAbove) }
    return Int(classes[Int(pages[page]) + Int(scalar) & (Self.pageSize - 1)])
  }

  @inline(__always)
  func set(_ set: Int, contains column: Int) -> Bool {
    membership[set * wordsPerSet + column >> 6] >> UInt64(column & 63) & 1 != 0
  }

  // MARK: Building

  /// A class for each interval: starts with one and splits it by each set in turn.
  private static func refined(_ starts: [UInt32], by sets: [ScalarSet]) -> [Int] {
    var classOf = [Int](repeating: 0, count: starts.count)
    var next = 1
    for set in sets {
      // Old class to its part inside this set. Only intervals inside are renamed.
      var inside: [Int: Int] = [:]
      forEachInterval(of: set, starts) { interval in
        let old = classOf[interval]
        if let known = inside[old] {
          classOf[interval] = known
        } else {
          inside[old] = next
          classOf[interval] = next
          next += 1
        }
      }
    }
    return classOf
  }

  /// Makes the numbers dense, in order of first use, and returns how many there are.
  private static func renumber(_ classOf: inout [Int]) -> Int {
    var dense: [Int: Int] = [:]
    for index in classOf.indices {
      let number = dense[classOf[index]] ?? dense.count
      dense[classOf[index]] = number
      classOf[index] = number
    }
    return dense.count
  }

  private static func forEachInterval(of set: ScalarSet, _ starts: [UInt32], _ body: (Int) -> Void) {
    for range in set.ranges {
      var low = 0
      var high = starts.count
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] < range.low { low = middle + 1 } else { high = middle }
      }
      while low < starts.count, starts[low] <= range.high {
        body(low)
        low += 1
      }
    }
  }

  /// Equal pages are kept once: most of them hold one class only.
  private static func paged(_ starts: [UInt32], _ classOf: [Int]) -> ([UInt32], [UInt16]) {
    let pageCount = Int((starts[starts.count - 1] >> pageBits) + 1)
    var pages: [UInt32] = []
    pages.reserveCapacity(pageCount)
    var classes: [UInt16] = []
    var uniformPages: [Int: UInt32] = [:]
    var interval = 0
    for page in 0..<pageCount {
      let first = UInt32(page) << pageBits
      let last = first + UInt32(pageSize - 1)
      while interval + 1 < starts.count, starts[interval + 1] <= first { interval += 1 }
      let isUniform = interval + 1 == starts.count || starts[interval + 1] > last
      if isUniform, let known = uniformPages[classOf[interval]] {
        pages.append(known)
        continue
      }
      let offset = UInt32(classes.count)
      if isUniform { uniformPages[classOf[interval]] = offset }
      pages.append(offset)
      var at = interval
      for scalar in first...last {
        while at + 1 < starts.count, starts[at + 1] <= scalar { at += 1 }
        classes.append(UInt16(classOf[at]))
      }
    }
    return (pages, classes)
  }
}

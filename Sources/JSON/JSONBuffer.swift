// The memory of a document: the one place of this module that holds pointers.
//
// In debug builds every access is checked against the buffer. In release builds the parser relies on its sentinel and
// on the bound of its tape; the public accessors check the node's index and trust what the parser wrote into the node.

internal import Glibc
internal import JSONScan

/// Plain memory that its owner grows and gives back; a copy of this value is the same memory.
@safe @frozen @usableFromInline struct JSONBuffer<Element: BitwiseCopyable> {
  @usableFromInline var base: UnsafeMutablePointer<Element>
  @usableFromInline var capacity: Int

  /// No memory yet; nothing may be read or written.
  init() {
    unsafe base = UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment)!
    capacity = 0
  }

  /// Makes room for `count` elements, dropping what was there; `false` when there is no memory.
  @inline(__always)
  mutating func reserve(_ count: Int) -> Bool {
    count <= capacity || replace(count)
  }

  @inline(never)
  private mutating func replace(_ count: Int) -> Bool {
    // Doubling keeps a growing series of texts from allocating each time.
    let wanted = max(count, capacity < Self.doublingMax ? capacity * 2 : 0)
    release()
    guard let memory = unsafe malloc(wanted * MemoryLayout<Element>.stride) else { return false }
    unsafe base = memory.bindMemory(to: Element.self, capacity: wanted)
    capacity = wanted
    return true
  }

  /// Makes room for `count` elements and keeps the first `kept`.
  @inline(__always)
  mutating func grow(_ count: Int, keeping kept: Int) {
    if count > capacity { extend(count, keeping: kept) }
  }

  @inline(never)
  private mutating func extend(_ count: Int, keeping kept: Int) {
    let old = self
    self = JSONBuffer()
    precondition(reserve(max(count, old.capacity * 2)), "there is no memory for \(count) elements")
    if old.capacity > 0 {
      unsafe base.update(from: old.base, count: kept)
      unsafe free(old.base)
    }
  }

  mutating func release() {
    if capacity > 0 { unsafe free(base) }
    self = JSONBuffer()
  }

  /// Past this many elements a buffer grows to what is needed and no further.
  private static var doublingMax: Int { 1 << 20 }

  @inlinable @inline(__always)
  subscript(_ index: Int) -> Element {
    get {
      assert(index >= 0 && index < capacity)
      return unsafe base[index]
    }
    nonmutating set {
      assert(index >= 0 && index < capacity)
      unsafe base[index] = newValue
    }
  }

  /// Sets a run of elements to one value.
  func fill(_ range: Range<Int>, with value: Element) {
    assert(range.lowerBound >= 0 && range.upperBound <= capacity)
    unsafe (base + range.lowerBound).update(repeating: value, count: range.count)
  }
}

extension JSONBuffer<UInt8> {
  /// Zero bytes behind the text: a look at 64 bytes from its end stays inside, and every scan
  /// stops; the 16 more let the last block be stored whole.
  @inlinable static var sentinel: Int { 80 }

  /// Copies a text in, puts the sentinel behind it, and returns the special bytes among the first 64.
  @inline(__always)
  func take(_ text: Span<UInt8>) -> UInt64 {
    assert(text.count + Self.sentinel <= capacity)
    if text.count < 64 {
      return unsafe text.withUnsafeBufferPointer { source in
        unsafe json_scan_take(base, source.baseAddress ?? UnsafePointer(base), source.count)
      }
    }
    unsafe memset(base + text.count, 0, 64)
    copy(text, to: 0)
    return special64(0)
  }

  /// How many bytes of a text can begin a node: brackets that open, commas and colons.
  static func beginnings(_ text: Span<UInt8>) -> Int {
    unsafe text.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return 0 }
      return unsafe json_scan_beginnings(start, text.count)
    }
  }

  /// Copies bytes to a place in the buffer.
  @inline(__always)
  func copy(_ source: Span<UInt8>, to place: Int) {
    assert(place >= 0 && place + source.count <= capacity)
    unsafe source.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { unsafe memcpy(base + place, start, source.count) }
    }
  }

  /// Eight bytes, the first in the lowest place.
  @inlinable @inline(__always)
  func word(_ index: Int) -> UInt64 {
    assert(index >= 0 && index + 8 <= capacity)
    return unsafe UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
  }

  @inlinable @inline(__always)
  func half(_ index: Int) -> UInt32 {
    assert(index >= 0 && index + 4 <= capacity)
    return unsafe UInt32(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt32.self))
  }

  @inline(__always)
  func setWord(_ index: Int, _ word: UInt64) {
    assert(index >= 0 && index + 8 <= capacity)
    unsafe UnsafeMutableRawPointer(base + index).storeBytes(of: word.littleEndian, as: UInt64.self)
  }

  /// One bit for each of sixteen bytes that ends a plain run inside a string: quote, backslash, control character, or
  /// anything above 0x7F.
  @inline(__always)
  func special(_ index: Int) -> UInt32 {
    assert(index >= 0 && index + 16 <= capacity)
    return unsafe json_scan_special(base + index)
  }

  /// The same for sixty-four bytes.
  @inline(__always)
  func special64(_ index: Int) -> UInt64 {
    let low = UInt64(special(index) | special(index &+ 16) &<< 16)
    return low | UInt64(special(index &+ 32) | special(index &+ 48) &<< 16) &<< 32
  }

  /// One bit for each of sixteen bytes that is no white space.
  @inline(__always)
  func solid(_ index: Int) -> UInt32 {
    assert(index >= 0 && index + 16 <= capacity)
    return unsafe json_scan_solid(base + index)
  }

  /// Writes text with escapes to a place with room for six times its bytes and sixteen more; returns what it took.
  func escape(_ text: Span<UInt8>, to place: Int) -> Int {
    assert(place >= 0 && place + 6 * text.count + 16 <= capacity)
    return unsafe text.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return 0 }
      return unsafe json_scan_escape(base + place, start, text.count)
    }
  }

  /// The first 0 to 15 bytes from `index` on as two words, with zeros behind them.
  @inline(__always)
  func first(_ count: Int, _ index: Int) -> (low: UInt64, high: UInt64) {
    assert(index >= 0 && index + 16 <= capacity && count < 16)
    let pair = unsafe json_scan_first(base + index, count)
    return (pair.low, pair.high)
  }

  /// The number of bytes from `index` on that are certainly valid UTF-8 and need no look for anything else.
  @inline(__always)
  func wide(_ index: Int) -> Int {
    assert(index >= 0 && index < capacity)
    return unsafe json_scan_wide(base + index)
  }

  /// Moves bytes to an earlier place, which may overlap.
  @inline(__always)
  func move(_ source: Range<Int>, to place: Int) {
    assert(place >= 0 && place <= source.lowerBound && source.upperBound <= capacity)
    unsafe memmove(base + place, base + source.lowerBound, source.count)
  }

  /// Copies 32 bytes to a place that they do not overlap.
  @inline(__always)
  func moveBlock(_ index: Int, to place: Int) {
    assert(place >= 0 && place + 32 <= index && index + 32 <= capacity)
    unsafe memcpy(base + place, base + index, 32)
  }

  func equal(_ first: Int, _ second: Int, count: Int) -> Bool {
    assert(max(first, second) + count <= capacity)
    return unsafe memcmp(base + first, base + second, count) == 0
  }
}

/// Arithmetic on eight bytes at a time.
@usableFromInline enum JSONWord {
  @inlinable @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The lowest `count` bytes of a word, for counts from 0 to 7.
  @inlinable @inline(__always)
  static func lowest(_ count: Int, of word: UInt64) -> UInt64 {
    word & ((1 &<< UInt64(truncatingIfNeeded: count &<< 3)) &- 1)
  }
}

// The memory of a document: the one place of this module that holds pointers.
//
// In debug builds every access is checked against the buffer. In release builds the parser relies on its sentinel and
// on the bound of its tape; the public accessors check the node's index and trust what the parser wrote into the node.

internal import Glibc

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
  mutating func reserve(_ count: Int) -> Bool {
    if count <= capacity { return true }
    // Doubling keeps a growing series of texts from allocating each time.
    let wanted = max(count, capacity < Self.doublingMax ? capacity * 2 : 0)
    release()
    guard let memory = unsafe malloc(wanted * MemoryLayout<Element>.stride) else { return false }
    unsafe base = memory.bindMemory(to: Element.self, capacity: wanted)
    capacity = wanted
    return true
  }

  /// Makes room for `count` elements and keeps the first `kept`.
  mutating func grow(_ count: Int, keeping kept: Int) {
    guard count > capacity else { return }
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
  /// Zero bytes behind the text: an eight-byte load at its end stays inside, and every scan stops.
  @inlinable static var sentinel: Int { 64 }

  /// Copies a text in and puts the sentinel behind it.
  @inline(__always)
  func take(_ text: Span<UInt8>) {
    copy(text, to: 0)
    assert(text.count + Self.sentinel <= capacity)
    unsafe memset(base + text.count, 0, Self.sentinel)
  }

  /// Copies bytes to a place in the buffer.
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

  @inlinable @inline(__always)
  func setWord(_ index: Int, _ word: UInt64) {
    assert(index >= 0 && index + 8 <= capacity)
    unsafe UnsafeMutableRawPointer(base + index).storeBytes(of: word.littleEndian, as: UInt64.self)
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

  /// The high bits of the bytes that end a plain run inside a string: quote, backslash, control characters, and
  /// everything above 0x7F. Only the lowest set bit can be relied on: a borrow may set bits above it.
  @inlinable @inline(__always)
  static func special(_ word: UInt64) -> UInt64 {
    let quote = (word ^ repeating(0x22)) &- repeating(1)
    let backslash = (word ^ repeating(0x5C)) &- repeating(1)
    let control = word &- repeating(0x20)
    return (quote | backslash | control | word) & repeating(0x80)
  }

  /// The high bits of the bytes that a string must escape, with the same limit: the lowest one counts.
  @inline(__always)
  static func escapes(_ word: UInt64) -> UInt64 {
    let quote = (word ^ repeating(0x22)) &- repeating(1)
    let backslash = (word ^ repeating(0x5C)) &- repeating(1)
    let control = word &- repeating(0x20)
    return (quote | backslash | control) & ~word & repeating(0x80)
  }

  /// The lowest `count` bytes of a word, for counts from 0 to 7.
  @inlinable @inline(__always)
  static func lowest(_ count: Int, of word: UInt64) -> UInt64 {
    word & ((1 &<< UInt64(truncatingIfNeeded: count &<< 3)) &- 1)
  }
}

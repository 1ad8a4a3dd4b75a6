// Bytes between spans and arrays: the few places of this module that touch memory by address.

internal import Glibc

extension [UInt8] {
  init(_ span: Span<UInt8>) {
    self = unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
  }

  /// Keeps the memory. An array that is empty already, as most are between two replies, costs nothing.
  @inline(__always)
  mutating func empty() {
    if !isEmpty { removeAll(keepingCapacity: true) }
  }

  mutating func append(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  mutating func append(_ text: StaticString) {
    unsafe append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
}

extension String {
  /// What is not UTF-8 becomes U+FFFD.
  init(_ span: Span<UInt8>) {
    self = unsafe span.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension Span<UInt8> {
  /// The offset of a byte, from an offset on; `count` when there is none.
  @inline(__always)
  func offset(of byte: UInt8, from start: Int) -> Int {
    precondition(start >= 0 && start <= count)
    guard start < count else { return count }
    return unsafe withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), buffer.count - start)
      else { return buffer.count }
      return unsafe base.distance(to: found.assumingMemoryBound(to: UInt8.self))
    }
  }

  @inline(__always)
  func hasPrefix(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard count >= length else { return false }
    return unsafe withUnsafeBufferPointer { buffer in
      unsafe memcmp(buffer.baseAddress ?? text.utf8Start, text.utf8Start, length) == 0
    }
  }

  @inline(__always)
  func equals(_ text: StaticString) -> Bool { count == text.utf8CodeUnitCount && hasPrefix(text) }
}

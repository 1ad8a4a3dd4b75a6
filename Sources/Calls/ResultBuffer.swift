// The bytes of a result, in memory that serves one call after another.

internal import Glibc

/// Bytes that grow, are read and are dropped again. An array would check at each step whether it is shared.
@safe
struct ResultBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>?
  private var capacity = 0
  private(set) var count = 0

  /// More than usual results take, so that they never grow it.
  private static var bytesMin: Int { 4 << 10 }
  /// A reset keeps memory up to this size; one huge result must not be paid for ever after.
  private static var bytesKept: Int { 1 << 20 }

  init() { unsafe base = nil }

  deinit { unsafe base?.deallocate() }

  /// What is in it, lent until the next change.
  var span: Span<UInt8> {
    @_lifetime(borrow self)
    get {
      let span = unsafe Span(_unsafeElements: UnsafeBufferPointer(start: base, count: count))
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  mutating func append(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty else { return }
    if bytes.count > capacity - count { grow(count + bytes.count) }
    unsafe bytes.withUnsafeBufferPointer { bytes in
      _ = unsafe memcpy(base! + count, bytes.baseAddress!, bytes.count)
    }
    count += bytes.count
  }

  mutating func reset() {
    count = 0
    if capacity > Self.bytesKept { release() }
  }

  private mutating func grow(_ wanted: Int) {
    let larger = max(wanted, capacity * 2, Self.bytesMin)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    if let base = unsafe base { unsafe memory.update(from: base, count: count) }
    let kept = count
    release()
    unsafe base = memory
    capacity = larger
    count = kept
  }

  private mutating func release() {
    unsafe base?.deallocate()
    unsafe base = nil
    capacity = 0
    count = 0
  }
}

/// Elements that come and go with each call, while their memory stays.
struct ReusedList<Element> {
  private var elements: [Element] = []
  private(set) var count = 0

  subscript(_ index: Int) -> Element {
    precondition(index < count)
    return elements[index]
  }

  mutating func append(_ element: Element) {
    if count < elements.count { elements[count] = element } else { elements.append(element) }
    count += 1
  }

  /// What was there is overwritten, not freed.
  mutating func reset() { count = 0 }

  var array: [Element] { Array(elements[..<count]) }
}

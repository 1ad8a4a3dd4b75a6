// Memory for plain values that serves one call after another.

internal import Glibc

/// Values that are added, read and dropped again. An array would check at each step whether it is shared.
@safe
struct ReusedBuffer<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity = 0
  private(set) var count = 0

  /// More than usual calls take, so that they never grow it.
  private static var bytesMin: Int { 1 << 10 }
  /// A reset keeps memory up to this size; one huge call must not be paid for ever after.
  private static var bytesKept: Int { 1 << 20 }

  init() { unsafe base = UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment)! }

  deinit { if capacity > 0 { unsafe base.deallocate() } }

  subscript(_ index: Int) -> Element {
    @inline(__always)
    get {
      precondition(index >= 0 && index < count)
      return unsafe base[index]
    }
  }

  /// What is in it, lent until the next change.
  var span: Span<Element> {
    @_lifetime(borrow self)
    @inline(__always)
    get {
      let span = unsafe Span(_unsafeStart: base, count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(count + 1) }
    unsafe (base + count).initialize(to: element)
    count += 1
  }

  @inline(__always)
  mutating func append(_ elements: Span<Element>) {
    if elements.count > capacity - count { grow(count + elements.count) }
    unsafe elements.withUnsafeBufferPointer { elements in
      guard let start = elements.baseAddress else { return }
      _ = unsafe memcpy(base + count, start, elements.count * MemoryLayout<Element>.stride)
    }
    count += elements.count
  }

  @inline(__always)
  mutating func reset() {
    count = 0
    if capacity * MemoryLayout<Element>.stride > Self.bytesKept { release() }
  }

  @inline(never)
  private mutating func grow(_ wanted: Int) {
    let larger = max(wanted, capacity * 2, Self.bytesMin / MemoryLayout<Element>.stride)
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    unsafe memory.update(from: base, count: count)
    let kept = count
    release()
    unsafe base = memory
    capacity = larger
    count = kept
  }

  @inline(never)
  private mutating func release() {
    if capacity > 0 { unsafe base.deallocate() }
    unsafe base = UnsafeMutablePointer(bitPattern: MemoryLayout<Element>.alignment)!
    capacity = 0
    count = 0
  }
}

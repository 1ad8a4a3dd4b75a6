// Moves bytes between borrowed spans and buffers that are reused.

extension [UInt8] {
  /// Appends a span in one copy.
  mutating func append(copying span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

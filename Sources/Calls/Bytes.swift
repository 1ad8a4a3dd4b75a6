// Copies borrowed bytes.

extension [UInt8] {
  /// The bytes of a span, in one copy.
  init(copying span: Span<UInt8>) {
    self = unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
  }
}

// Numbers: exact where that is possible, and always with the text that was written.

extension JSONDocument {
  /// The value if it is exactly an `Int64`, however it was written: `1.0` and `1e2` are integers too.
  @inlinable
  public func int64(_ node: Int) -> Int64? {
    let entry = entry(node)
    if entry.kind == .integer { return Int64(bitPattern: entry.payload) }
    return entry.kind == .number ? wideInt64(node) : nil
  }

  /// The value if it is exactly a `UInt64`, however it was written.
  @inlinable
  public func uint64(_ node: Int) -> UInt64? {
    let entry = entry(node)
    if entry.kind == .integer { return UInt64(exactly: Int64(bitPattern: entry.payload)) }
    return entry.kind == .number ? wideUInt64(node) : nil
  }

  /// Whether a number has no fractional part, of whatever size it is; `false` for everything that is no number.
  @inlinable
  public func isInteger(_ node: Int) -> Bool {
    let kind = entry(node).kind
    return kind == .integer || (kind == .number && decimal(node).isInteger)
  }

  /// The nearest double; infinite for numbers past its range.
  @inlinable
  public func double(_ node: Int) -> Double {
    let entry = entry(node)
    if entry.kind == .integer { return Double(Int64(bitPattern: entry.payload)) }
    precondition(entry.kind == .number, "the node is no number")
    return entry.info & JSONNode.converted != 0 ? Double(bitPattern: entry.payload) : convertedDouble(node)
  }

  /// The number as it was written.
  public func numberText(_ node: Int) -> String {
    String(copying: unsafe UTF8Span(unchecked: numberBytes(node)))
  }

  /// The bytes of a number as it was written, lent for as long as the document is not parsed into again.
  @_lifetime(borrow self)
  public func numberBytes(_ node: Int) -> Span<UInt8> {
    let entry = entry(node)
    precondition(entry.kind == .integer || entry.kind == .number, "the node is no number")
    let start = Int(entry.start)
    let span = unsafe Span(_unsafeStart: bytes.base + start, count: numberEnd(start) - start)
    return unsafe _overrideLifetime(span, borrowing: self)
  }

  /// The number taken apart into digits and a power of ten, for exact arithmetic.
  public func decimal(_ node: Int) -> JSONDecimal { JSONDecimal(numberBytes(node)) }

  func numberEnd(_ start: Int) -> Int {
    var at = start
    while true {
      switch bytes[at] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        at += 1
      default: return at
      }
    }
  }

  @usableFromInline
  func wideInt64(_ node: Int) -> Int64? {
    let decimal = decimal(node)
    guard let magnitude = decimal.magnitude else { return nil }
    if decimal.isNegative { return magnitude <= 1 << 63 ? Int64(bitPattern: 0 &- magnitude) : nil }
    return Int64(exactly: magnitude)
  }

  @usableFromInline
  func wideUInt64(_ node: Int) -> UInt64? {
    let decimal = decimal(node)
    guard let magnitude = decimal.magnitude else { return nil }
    return decimal.isNegative && magnitude > 0 ? nil : magnitude
  }

  @usableFromInline
  func convertedDouble(_ node: Int) -> Double {
    // What the grammar of JSON lets through, Swift's own conversion reads too; it rounds correctly.
    Double(numberText(node)) ?? .nan
  }
}

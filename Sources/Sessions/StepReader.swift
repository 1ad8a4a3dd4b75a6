// Reads what `StepWriter` wrote, where it lies.

internal import Glibc
internal import Journal

/// Bytes of a record, valid until the spool frees it.
@safe
struct Piece {
  let start: UnsafePointer<UInt8>?
  let count: Int

  @unsafe
  init(_ start: UnsafePointer<UInt8>?, _ count: Int) {
    unsafe self.start = start
    self.count = count
  }

  var isEmpty: Bool { count == 0 }
  var string: String { unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) }
  var array: [UInt8] { unsafe Array(UnsafeBufferPointer(start: start, count: count)) }

  /// The name of a call: that of its run, and its number. `call_`, twenty hexadecimal digits, `_` and the number.
  var callName: (run: RunKey, number: Int)? {
    let bytes = unsafe UnsafeBufferPointer(start: start, count: count)
    guard count > 26, unsafe bytes[25] == UInt8(ascii: "_"), unsafe bytes[4] == UInt8(ascii: "_") else { return nil }
    guard let high = unsafe Self.hex(bytes[5..<21]), let low = unsafe Self.hex(bytes[21..<25]) else { return nil }
    var number = 0
    for place in 26..<count {
      let byte = unsafe bytes[place]
      guard (0x30...0x39).contains(byte), number < 1 << 40 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return (RunKey(high: high, low: UInt16(truncatingIfNeeded: low)), number)
  }

  private static func hex(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
    var value: UInt64 = 0
    for place in unsafe digits.startIndex..<digits.endIndex {
      let digit = unsafe digits[place]
      switch digit {
      case 0x30...0x39: value = value << 4 | UInt64(digit - 0x30)
      case 0x61...0x66: value = value << 4 | UInt64(digit - 0x57)
      default: return nil
      }
    }
    return value
  }

  var digest: [UInt8] { unsafe Digest.of(UnsafeRawBufferPointer(start: start, count: count)) }

  func equals(_ other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    guard let start = unsafe start, count > 0 else { return count == 0 }
    return unsafe other.withUnsafeBytes { unsafe memcmp(start, $0.baseAddress!, count) == 0 }
  }
}

/// Reads one record. A record passed its sum before, so that one that breaks off is a mistake of ours; it is read as empty
/// then, and never beyond its end.
@safe
struct StepReader {
  private var next: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>

  @unsafe
  init(_ record: UnsafePointer<UInt8>, _ count: Int) {
    unsafe next = record
    unsafe end = record + count
  }

  /// Reads a record that lies in memory.
  static func read(
    _ record: [UInt8], _ body: (inout StepReader) throws(DatabaseError) -> Void
  ) throws(DatabaseError) {
    try unsafe record.withUnsafeBufferPointer { bytes throws(DatabaseError) in
      guard let start = bytes.baseAddress else { return }
      var reader = unsafe StepReader(start, bytes.count)
      try body(&reader)
    }
  }

  mutating func kind() -> RecordKind? { RecordKind(rawValue: byte()) }
  mutating func run() -> RunKey { RunKey(high: word(), low: UInt16(truncatingIfNeeded: word())) }

  /// Whether these bytes come next; then they are read.
  mutating func skip(_ bytes: [UInt8]) -> Bool {
    guard unsafe Piece(next, min(bytes.count, end - next)).equals(bytes) else { return false }
    unsafe next += bytes.count
    return true
  }

  /// The bytes that `read` reads.
  mutating func bytes(_ read: (inout StepReader) -> Void) -> [UInt8] {
    let start = unsafe next
    read(&self)
    return unsafe Array(UnsafeBufferPointer(start: start, count: next - start))
  }

  mutating func number() -> Int { Int(Int64(bitPattern: word())) }
  mutating func optional() -> Int? {
    let value = word()
    return value == 0 ? nil : Int(clamping: value - 1)
  }

  mutating func time() -> Int64 { Int64(bitPattern: word()) }

  /// `nil` for the one pattern that stands for none.
  mutating func double() -> Double? {
    let bits = word()
    return bits == .max ? nil : Double(bitPattern: bits)
  }

  mutating func piece() -> Piece {
    let wanted = number()
    let count = unsafe min(max(0, wanted), end - next)
    let piece = unsafe Piece(next, count)
    unsafe next += count
    return piece
  }

  mutating func string() -> String { piece().string }

  private mutating func byte() -> UInt8 { nextByte() ?? 0 }

  /// `nil` at the end.
  mutating func nextByte() -> UInt8? {
    guard unsafe next < end else { return nil }
    defer { unsafe next += 1 }
    return unsafe next.pointee
  }

  @inline(__always)
  private mutating func word() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    var place = unsafe next
    while unsafe place < end, shift < 64 {
      let byte = unsafe place.pointee
      unsafe place += 1
      value |= UInt64(byte & 0x7f) &<< shift
      if byte < 0x80 { break }
      shift &+= 7
    }
    unsafe next = place
    return value
  }
}

// The program of one expression, as it grows; see ForeignPlan.h.

internal import ForeignPlan

/// Knows what the worker will ask of it: how deep its stack becomes.
struct ExpressionCode {
  private(set) var bytes: [UInt8] = []
  private(set) var deepest = 0
  private var depth = 0

  /// Of one program. An expression has 512 bytes of text; what is longer comes of lengths that are computed from lengths.
  static var bytesMax: Int { 4096 }

  init() {}

  /// A number at this offset of the frame.
  init(loading kind: UInt32, at offset: Int) {
    push([UInt8(FP_X_LOAD), UInt8(kind)], littleEndian: UInt32(offset))
  }

  init(number value: Int128) {
    guard let small = Int64(exactly: value) else {
      // A large unsigned number, from two halves.
      self = ExpressionCode(number: value / 2)
      append(ExpressionCode(number: 2))
      combine(FP_X_MULTIPLY)
      append(ExpressionCode(number: value % 2))
      combine(FP_X_ADD)
      return
    }
    push([UInt8(FP_X_NUMBER)], littleEndian: small)
  }

  init(real value: Double) { push([UInt8(FP_X_REAL)], littleEndian: value.bitPattern) }

  static var errno: ExpressionCode {
    var code = ExpressionCode()
    code.push([UInt8(FP_X_ERRNO)], littleEndian: [UInt8]())
    return code
  }

  private mutating func push(_ op: [UInt8], littleEndian value: some FixedWidthInteger) {
    var operand: [UInt8] = []
    operand.append(littleEndian: value)
    push(op, littleEndian: operand)
  }

  private mutating func push(_ op: [UInt8], littleEndian operand: [UInt8]) {
    bytes += op + operand
    depth += 1
    deepest = max(deepest, depth)
  }

  /// Another value behind what is there.
  mutating func append(_ other: ExpressionCode) {
    bytes += other.bytes
    deepest = max(deepest, depth + other.deepest)
    depth += other.depth
  }

  /// The last two become one.
  mutating func combine(_ operation: UInt32) {
    bytes.append(UInt8(operation))
    depth -= 1
  }

  /// What a worker would refuse, as a sentence.
  var problem: String? {
    if bytes.count > Self.bytesMax {
      return "comes to more than \(Self.bytesMax) bytes, for it computes lengths from lengths; name each length once"
    }
    if deepest > Int(FP_EXPRESSION_DEPTH) { return "is nested too deeply; write it with fewer parentheses" }
    return nil
  }
}

// The numbers of C that a manifest can name, and how each looks in memory on this machine.

internal import ForeignPlan

/// A number of C by its name in a manifest.
public enum CScalar: String, Sendable, CaseIterable {
  case bool, i8, u8, i16, u16, i32, u32, i64, u64, int, uint, long, ulong, size, ssize, float, double

  /// How libffi knows it, which also says its size and sign. LP64 only.
  var kind: UInt32 {
    switch self {
    case .bool, .u8: FP_FFI_U8
    case .i8: FP_FFI_I8
    case .i16: FP_FFI_I16
    case .u16: FP_FFI_U16
    case .i32, .int: FP_FFI_I32
    case .u32, .uint: FP_FFI_U32
    case .i64, .long, .ssize: FP_FFI_I64
    case .u64, .ulong, .size: FP_FFI_U64
    case .float: FP_FFI_FLOAT
    case .double: FP_FFI_DOUBLE
    }
  }

  var byteCount: Int {
    switch self {
    case .bool, .i8, .u8: 1
    case .i16, .u16: 2
    case .i32, .u32, .int, .uint, .float: 4
    case .i64, .u64, .long, .ulong, .size, .ssize, .double: 8
    }
  }

  public var isReal: Bool { self == .float || self == .double }

  /// An integer, which `bool` is not.
  public var isInteger: Bool { !isReal && self != .bool }

  var isSigned: Bool {
    switch self {
    case .i8, .i16, .i32, .i64, .int, .long, .ssize, .float, .double: true
    case .bool, .u8, .u16, .u32, .u64, .uint, .ulong, .size: false
    }
  }

  /// What an integer can hold.
  public var range: ClosedRange<Int128> {
    let bits = Int128(byteCount * 8)
    if self == .bool { return 0...1 }
    return isSigned ? -(1 << (bits - 1))...(1 << (bits - 1)) - 1 : 0...(1 << bits) - 1
  }

  /// The name in C.
  var spelling: String {
    switch self {
    case .bool, .int, .long, .float, .double: rawValue
    case .i8, .i16, .i32, .i64: "int\(byteCount * 8)_t"
    case .u8, .u16, .u32, .u64: "uint\(byteCount * 8)_t"
    case .uint: "unsigned int"
    case .ulong: "unsigned long"
    case .size: "size_t"
    case .ssize: "ssize_t"
    }
  }

  /// Wide enough to be passed for a `...`.
  var isPromoted: Bool { byteCount >= 4 && self != .float }
}

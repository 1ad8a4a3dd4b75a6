// Types of C as a manifest describes them.

/// A type of C.
public indirect enum CType: Sendable, Equatable {
  case void
  case scalar(CScalar)
  /// Named values, or named bits.
  case enumeration(Enumeration)
  /// `char *`.
  case string
  /// `unsigned char *`, with a length somewhere else.
  case bytes
  /// `void *`: never in JSON.
  case pointer
  /// `char[n]` in a struct.
  case text(Int)
  /// `unsigned char[n]` in a struct.
  case block(Int)
  /// A pointer to elements.
  case list(CType)
  /// `T[n]` in a struct.
  case array(CType, Int)
  case structure(Structure)
  /// Something that the library gave out; an index into the binding's handles.
  case handle(Int)

  /// Names for the values of an integer type.
  public struct Enumeration: Sendable, Equatable {
    /// The name in `bind.types`, empty for one that stands where it is used.
    public var name = ""
    public var scalar: CScalar
    public var members: [Member]
    /// Values are or-ed together.
    public var isFlags: Bool

    public struct Member: Sendable, Equatable {
      public var name: String
      public var value: Int128
      public init(name: String, value: Int128) {
        self.name = name
        self.value = value
      }
    }

    public init(name: String = "", scalar: CScalar, members: [Member], isFlags: Bool) {
      self.name = name
      self.scalar = scalar
      self.members = members
      self.isFlags = isFlags
    }
  }

  /// Bytes in memory.
  public var byteCount: Int {
    switch self {
    case .void: 0
    case .scalar(let scalar): scalar.byteCount
    case .enumeration(let enumeration): enumeration.scalar.byteCount
    case .string, .bytes, .pointer, .list, .handle: 8
    case .text(let count), .block(let count): count
    case .array(let element, let count): element.byteCount * count
    case .structure(let structure): structure.byteCount
    }
  }

  var alignment: Int {
    switch self {
    case .void, .text, .block: 1
    case .scalar(let scalar): scalar.byteCount
    case .enumeration(let enumeration): enumeration.scalar.byteCount
    case .string, .bytes, .pointer, .list, .handle: 8
    case .array(let element, _): element.alignment
    case .structure(let structure): structure.alignment
    }
  }

  private var innermost: CType { if case .array(let element, _) = self { element.innermost } else { self } }

  fileprivate var fieldCount: Int { if case .structure(let structure) = innermost { structure.fieldCount } else { 0 } }

  /// The scalar that C sees.
  var scalar: CScalar? {
    switch self {
    case .scalar(let scalar): scalar
    case .enumeration(let enumeration): enumeration.scalar
    default: nil
    }
  }

  /// Where a value has `char *` that is shown, in the order in which a reader meets them.
  var stringOffsets: [Int] {
    switch self {
    case .string: [0]
    case .structure(let structure):
      structure.fields.flatMap { field in
        // What is hidden may be no string at all.
        field.isHidden ? [] : field.type.stringOffsets.map { field.offset + $0 }
      }
    case .array(let element, let count):
      (0..<count).flatMap { index in element.stringOffsets.map { index * element.byteCount + $0 } }
    default: []
    }
  }
}

/// What narrows the values of a type.
public struct Limits: Sendable, Equatable {
  public var minimum: Bound?
  public var maximum: Bound?
  /// Of strings and bytes in bytes, of arrays in elements.
  public var minLength: Int?
  public var maxLength: Int?
  /// A `float` or `double` may be NaN or infinite.
  public var nonFinite = false

  public init() {}

  /// Something is said of it that must hold.
  var areNarrower: Bool { minimum != nil || maximum != nil || minLength != nil || maxLength != nil }

  /// A bound as it was written, exact for integers.
  public struct Bound: Sendable, Equatable {
    public var whole: Int128?
    public var real: Double
    public init(whole: Int128?, real: Double) {
      self.whole = whole
      self.real = real
    }
  }

  public static var lengthDefault: Int { 1 << 20 }
  public static var lengthMax: Int { 16 << 20 }
}

/// Fields in their order, laid out as a C compiler does.
public struct Structure: Sendable, Equatable {
  /// The name in `bind.types`, empty for one that stands where it is used.
  public var name: String
  public var fields: [Field]
  public private(set) var byteCount: Int
  public private(set) var alignment: Int
  /// With those of the structs inside it.
  public private(set) var fieldCount = 0

  public struct Field: Sendable, Equatable {
    public var name: String
    public var type: CType
    public var description = ""
    /// JSON text of what is always there; the model never sees the field.
    public var value: [UInt8]?
    public var `default`: [UInt8]?
    public var isNullable = false
    /// Zero on the way in, left out on the way out.
    public var isHidden = false
    public var limits = Limits()
    public internal(set) var offset = 0

    public init(name: String, type: CType) {
      self.name = name
      self.type = type
    }
  }

  public init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
    alignment = 1
    var end = 0
    for index in fields.indices {
      let type = fields[index].type
      end = Structure.aligned(end, to: type.alignment)
      self.fields[index].offset = end
      end += type.byteCount
      alignment = max(alignment, type.alignment)
      fieldCount += 1 + type.fieldCount
    }
    byteCount = Structure.aligned(end, to: alignment)
  }

  static func aligned(_ offset: Int, to alignment: Int) -> Int { (offset + alignment - 1) & ~(alignment - 1) }
}

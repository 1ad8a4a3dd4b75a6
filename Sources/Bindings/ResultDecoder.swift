// The worker's answer into JSON. What comes from a worker may be anything: every length is checked before it is believed.

internal import JSON

/// Why an answer of a worker makes no sense.
public struct ResultFault: Error, Equatable {
  public var message: String
}

/// Gives a handle the text by which a model names it.
public protocol HandleRegister {
  func text(of number: UInt64, type: String) -> String
}

/// Reads one answer.
struct ResultDecoder {
  private var at = 0
  private let handles: any HandleRegister

  init(_ handles: any HandleRegister) { self.handles = handles }

  private static var null: UInt64 { .max }

  /// The whole result.
  mutating func decode(
    _ outputs: [ToolRecipe.Output], _ bytes: Span<UInt8>, into writer: inout JSONWriter
  ) throws(ResultFault) {
    switch outputs.count {
    case 0: writer.null()
    case 1: try output(outputs[0], bytes, &writer)
    default:
      writer.beginObject()
      for output in outputs {
        writer.key(output.name)
        try self.output(output, bytes, &writer)
      }
      writer.endObject()
    }
    guard at == bytes.count else { throw ResultFault(message: "has more in it than it should") }
  }

  private mutating func output(
    _ output: ToolRecipe.Output, _ bytes: Span<UInt8>, _ writer: inout JSONWriter
  ) throws(ResultFault) {
    switch output.form {
    case .one: try one(output.type, bytes, &writer)
    case .oneOrNull:
      let isThere = try number(bytes, 1)
      guard isThere <= 1 else { throw ResultFault(message: "says neither that a value is there nor that it is not") }
      if isThere == 1 { try one(output.type, bytes, &writer) } else { writer.null() }
    case .text: try text(bytes, &writer)
    case .bytes:
      guard let range = try range(bytes) else { return writer.null() }
      let encoded = Base64.encoded(bytes.extracting(range))
      writer.string(encoded.span)
    case .many: try many(output.type, width: nil, bytes, &writer)
    case .rows: try many(output.type, width: try number(bytes, 8), bytes, &writer)
    case .handle(let type):
      let number = try number(bytes, 8)
      if number == 0 { writer.null() } else { writer.string(handles.text(of: number, type: type)) }
    }
  }

  // MARK: Pieces

  private mutating func take(_ count: Int, _ bytes: Span<UInt8>) throws(ResultFault) -> Int {
    guard count >= 0, count <= bytes.count - at else { throw ResultFault(message: "is cut off") }
    defer { at += count }
    return at
  }

  private mutating func number(_ bytes: Span<UInt8>, _ count: Int) throws(ResultFault) -> UInt64 {
    bytes.number(try take(count, bytes), count)
  }

  /// Where a text lies; `nil` for NULL.
  private mutating func range(_ bytes: Span<UInt8>) throws(ResultFault) -> Range<Int>? {
    let length = try number(bytes, 8)
    guard length != Self.null else { return nil }
    guard length <= UInt64(bytes.count) else { throw ResultFault(message: "has a text that is longer than itself") }
    let start = try take(Int(length), bytes)
    return start..<(start + Int(length))
  }

  private mutating func text(_ bytes: Span<UInt8>, _ writer: inout JSONWriter) throws(ResultFault) {
    guard let range = try range(bytes) else { return writer.null() }
    put(bytes.extracting(range), &writer)
  }

  private func put(_ text: Span<UInt8>, _ writer: inout JSONWriter) {
    if (try? UTF8Span(validating: text)) != nil { return writer.string(text) }
    var copy: [UInt8] = []
    for index in text.indices { copy.append(text[index]) }
    writer.string(String(decoding: copy, as: UTF8.self))
  }

  private mutating func one(
    _ type: CType, _ bytes: Span<UInt8>, _ writer: inout JSONWriter
  ) throws(ResultFault) {
    let start = try take(type.byteCount, bytes)
    try value(type, start, bytes, &writer)
  }

  private mutating func many(
    _ type: CType, width: UInt64?, _ bytes: Span<UInt8>, _ writer: inout JSONWriter
  ) throws(ResultFault) {
    guard case .list(let element) = type else { throw ResultFault(message: "is no array") }
    let count = try number(bytes, 8)
    guard count != Self.null else { return writer.null() }
    guard count <= UInt64(bytes.count) else { throw ResultFault(message: "has more elements than bytes") }
    let start = try take(Int(count) * element.byteCount, bytes)
    let width = width.map { Int(min($0, count)) } ?? 0
    writer.beginArray()
    for index in 0..<Int(count) {
      if width > 0, index % width == 0 {
        if index > 0 { writer.endArray() }
        writer.beginArray()
      }
      try value(element, start + index * element.byteCount, bytes, &writer)
    }
    if width > 0, count > 0 { writer.endArray() }
    writer.endArray()
  }

  // MARK: Values

  /// `place` is where the value lies; texts that it points to follow behind everything of its output.
  private mutating func value(
    _ type: CType, _ place: Int, _ bytes: Span<UInt8>, _ writer: inout JSONWriter
  ) throws(ResultFault) {
    switch type {
    case .scalar(let scalar): put(scalar, bytes.number(place, scalar.byteCount), &writer)
    case .enumeration(let enumeration):
      put(enumeration, bytes.number(place, enumeration.scalar.byteCount), &writer)
    case .string: try text(bytes, &writer)
    case .text(let size):
      var end = place
      while end < place + size, bytes[end] != 0 { end += 1 }
      put(bytes.extracting(place..<end), &writer)
    case .block(let size):
      let encoded = Base64.encoded(bytes.extracting(place..<(place + size)))
      writer.string(encoded.span)
    case .array(let element, let count):
      writer.beginArray()
      for index in 0..<count { try value(element, place + index * element.byteCount, bytes, &writer) }
      writer.endArray()
    case .structure(let structure): try object(structure, place, bytes, &writer)
    case .void, .bytes, .pointer, .list, .handle: throw ResultFault(message: "has a value of a type that none has")
    }
  }

  private mutating func object(
    _ structure: Structure, _ place: Int, _ bytes: Span<UInt8>, _ writer: inout JSONWriter
  ) throws(ResultFault) {
    writer.beginObject()
    for field in structure.fields {
      if field.isHidden { continue }
      writer.key(field.name)
      try value(field.type, place + field.offset, bytes, &writer)
    }
    writer.endObject()
  }

  private func put(_ scalar: CScalar, _ bits: UInt64, _ writer: inout JSONWriter) {
    Self.put(scalar, bits, &writer)
  }

  /// A number by itself, which most results are.
  static func put(_ scalar: CScalar, _ bits: UInt64, _ writer: inout JSONWriter) {
    switch scalar {
    case .bool: writer.bool(bits != 0)
    case .double:
      let value = Double(bitPattern: bits)
      if value.isFinite { writer.double(value) } else { put(nonFinite: value, &writer) }
    case .float:
      let value = Float(bitPattern: UInt32(truncatingIfNeeded: bits))
      if value.isFinite { writer.raw(value.description) } else { put(nonFinite: Double(value), &writer) }
    default:
      if scalar.isSigned { writer.int64(signed(bits, scalar.byteCount)) } else { writer.uint64(bits) }
    }
  }

  /// JSON has no numbers for these.
  private static func put(nonFinite value: Double, _ writer: inout JSONWriter) {
    writer.string(value.isNaN ? "NaN" : value < 0 ? "-Infinity" : "Infinity")
  }

  private static func signed(_ bits: UInt64, _ count: Int) -> Int64 {
    let shift = UInt64(64 - 8 * count)
    return Int64(bitPattern: bits << shift) >> Int64(shift)
  }

  private func put(_ enumeration: CType.Enumeration, _ bits: UInt64, _ writer: inout JSONWriter) {
    let scalar = enumeration.scalar
    let value = scalar.isSigned ? Int128(Self.signed(bits, scalar.byteCount)) : Int128(bits)
    guard enumeration.isFlags else {
      if let member = enumeration.members.first(where: { $0.value == value }) { return writer.string(member.name) }
      return writer.raw("\(value)")
    }
    writer.beginArray()
    var rest = value
    for member in enumeration.members where member.value != 0 && value & member.value == member.value {
      writer.string(member.name)
      rest &= ~member.value
    }
    if rest != 0 { writer.raw("\(rest)") }
    writer.endArray()
  }
}

extension Span<UInt8> {
  /// A little-endian number at a place that is there.
  func number(_ place: Int, _ count: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in 0..<count { value |= UInt64(self[place + index]) << UInt64(8 * index) }
    return value
  }
}

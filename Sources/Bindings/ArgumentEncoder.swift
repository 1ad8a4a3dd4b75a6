// JSON into the memory of C: checks every value once more, whatever schema it has passed, and lays it down.

internal import ForeignPlan
internal import JSON

/// Why arguments cannot be given to a function.
public struct ArgumentFault: Error, Equatable {
  /// A JSON pointer into the arguments.
  public var pointer: String
  public var message: String
  /// Empty: they do not fit their types.
  public var code = ""
}

/// What a handle's text stands for.
public protocol HandleNames {
  /// The worker's number of a handle that the model named; `nil` when there is none.
  func number(of text: String, type: String) -> UInt64?
  /// Whether it stood for a handle of the session that ended with the library's process.
  func isLost(_ text: String, type: String) -> Bool
}

/// For constants, among which no handle can be.
struct NoHandles: HandleNames {
  func number(of text: String, type: String) -> UInt64? { nil }
  func isLost(_ text: String, type: String) -> Bool { false }
}

/// Puts values into a message.
struct ArgumentEncoder {
  let handleTypes: [Binding.HandleType]
  let handles: any HandleNames

  /// One argument; `node` is `nil` when it was left out.
  func encode(
    _ input: Input, _ node: Int?, of document: borrowing JSONDocument, into message: inout MessageBuilder
  ) throws(ArgumentFault) {
    guard let node, !(input.isNullable && document.kind(node) == .null) else {
      guard input.isNullable else { throw missing(input.name) }
      return  // NULL is what the image has.
    }
    if let cell = input.nullCell { message.point(cell, to: input.storage) }
    switch input.type {
    case .string, .bytes, .list:
      let count = try blob(input, node, of: document, into: &message)
      if let cell = input.lengthCell { message.poke(UInt64(count), at: cell, bytes: 8) }
      if let fill = input.fill {
        guard fill.scalar.range.contains(Int128(count)) else {
          throw fault(input.name, "is longer than \(fill.scalar.rawValue) can say")
        }
        message.poke(UInt64(count), at: fill.offset, bytes: fill.scalar.byteCount)
      }
    default:
      try value(input.type, input.limits, node, of: document, at: input.storage, input.name, into: &message)
    }
  }

  private func missing(_ name: String) -> ArgumentFault {
    ArgumentFault(pointer: "", message: "has no \"\(name)\", which is required")
  }

  private func fault(_ pointer: String, _ message: String) -> ArgumentFault {
    ArgumentFault(pointer: "/" + pointer, message: message)
  }

  // MARK: What is pointed to

  private func blob(
    _ input: Input, _ node: Int, of document: borrowing JSONDocument, into message: inout MessageBuilder
  ) throws(ArgumentFault) -> Int {
    let most = input.limits.maxLength ?? Limits.lengthDefault
    let least = input.limits.minLength ?? 0
    var count: Int
    var target: Int
    switch input.type {
    case .string:
      let text = try text(node, of: document, most: most, input.name)
      count = text.utf8.count
      target = message.blob(text.utf8, terminated: true)
    case .bytes:
      let bytes = try base64(node, of: document, most: most, input.name)
      count = bytes.count
      // They may stand for anything: words, a union.
      target = message.blob(bytes, terminated: true, alignment: 16)
    case .list(let element):
      guard document.kind(node) == .array else { throw fault(input.name, "must be an array") }
      count = document.count(node)
      if let exactly = input.count, count != exactly {
        throw fault(input.name, "must have exactly \(exactly) elements, not \(count)")
      }
      guard count * element.byteCount <= Limits.lengthMax else {
        throw fault(input.name, "has more than \(Limits.lengthMax) bytes")
      }
      // Behind strings a NULL, for those who go by it, as `execv` does.
      target = message.room(count * element.byteCount + (element == .string ? 8 : 0), alignment: 16)
      try elements(element, node, of: document, at: target, input.name, into: &message)
    default: preconditionFailure("only pointers have blobs")
    }
    guard count >= least else { throw fault(input.name, "is too short: \(count), and at least \(least) are needed") }
    if case .list = input.type, let limit = input.limits.maxLength, count > limit {
      throw fault(input.name, "has \(count) elements; at most \(limit) are allowed")
    }
    message.point(input.storage, to: target)
    return count
  }

  private func elements(
    _ element: CType, _ node: Int, of document: borrowing JSONDocument, at start: Int, _ name: String,
    into message: inout MessageBuilder
  ) throws(ArgumentFault) {
    var child = document.firstChild(node)
    var place = start
    var index = 0
    while child < document.end(node) {
      if !(element == .string && document.kind(child) == .null) {
        try value(element, Limits(), child, of: document, at: place, "\(name)/\(index)", into: &message)
      }
      child = document.end(child)
      place += element.byteCount
      index += 1
    }
  }

  private func text(
    _ node: Int, of document: borrowing JSONDocument, most: Int, _ name: String
  ) throws(ArgumentFault) -> String {
    guard document.kind(node) == .string else { throw fault(name, "must be a string") }
    guard document.byteCount(node) <= most else {
      throw fault(name, "has \(document.byteCount(node)) bytes; at most \(most) are allowed")
    }
    let text = document.string(node)
    // C would take what stands before it for the whole.
    if text.utf8.contains(0) { throw fault(name, "has a NUL character in it, which ends a string of C") }
    return text
  }

  private func base64(
    _ node: Int, of document: borrowing JSONDocument, most: Int, _ name: String
  ) throws(ArgumentFault) -> [UInt8] {
    guard document.kind(node) == .string, let bytes = Base64.decoded(document.utf8(node)) else {
      throw fault(name, "must be a string in base64")
    }
    guard bytes.count <= most else { throw fault(name, "has \(bytes.count) bytes; at most \(most) are allowed") }
    return bytes
  }

  // MARK: Values

  /// What the fields of structs always have, or have where the model says nothing: looked at once, beforehand.
  func checkFields(_ type: CType) throws(ArgumentFault) {
    switch type {
    case .list(let element), .array(let element, _): try checkFields(element)
    case .structure(let structure):
      for field in structure.fields {
        try checkFields(field.type)
        for constant in [field.value, field.default] {
          guard let constant else { continue }
          var document = JSONDocument()
          do throws(JSONError) { try document.parse(constant) } catch {
            throw fault(field.name, "has no usable value")
          }
          if field.isNullable, document.kind(0) == .null { continue }
          var scratch = MessageBuilder(image: field.type.byteCount, frame: field.type.byteCount)
          try value(field.type, field.limits, 0, of: document, at: 0, field.name, into: &scratch)
        }
      }
    default: break
    }
  }

  private func value(
    _ type: CType, _ limits: Limits, _ node: Int, of document: borrowing JSONDocument, at place: Int, _ name: String,
    into message: inout MessageBuilder
  ) throws(ArgumentFault) {
    switch type {
    case .scalar(let scalar):
      message.poke(
        try number(scalar, limits, node, of: document, name), at: place, bytes: scalar.byteCount)
    case .enumeration(let enumeration):
      let value = try named(enumeration, node, of: document, name)
      message.poke(UInt64(truncatingIfNeeded: value), at: place, bytes: enumeration.scalar.byteCount)
    case .string:
      let text = try text(node, of: document, most: limits.maxLength ?? Limits.lengthDefault, name)
      message.point(place, to: message.blob(text.utf8, terminated: true))
    case .text(let size):
      let text = try text(node, of: document, most: size - 1, name)
      message.poke(text.utf8, at: place)
    case .block(let size):
      let bytes = try base64(node, of: document, most: size, name)
      guard bytes.count == size else { throw fault(name, "must be \(size) bytes in base64, not \(bytes.count)") }
      message.poke(bytes, at: place)
    case .array(let element, let count):
      guard document.kind(node) == .array, document.count(node) == count else {
        throw fault(name, "must be an array of \(count) elements")
      }
      try elements(element, node, of: document, at: place, name, into: &message)
    case .structure(let structure):
      try object(structure, node, of: document, at: place, name, into: &message)
    case .handle(let index):
      let type = handleTypes[index].name
      guard document.kind(node) == .string, let number = handles.number(of: document.string(node), type: type) else {
        let isLost = document.kind(node) == .string && handles.isLost(document.string(node), type: type)
        var unknown = fault(
          name,
          isLost
            ? "was lost when the process of the library ended, as everything that was open in it; make a new one"
            : "is no \(type) that is open in this session; make one, or take one that a tool gave you")
        unknown.code = FP_CODE_HANDLE_UNKNOWN
        throw unknown
      }
      message.poke(number, at: place, bytes: 8)
    case .pointer:
      guard document.kind(node) == .null else { throw fault(name, "is a pointer and can only be null") }
    case .void, .bytes, .list: preconditionFailure("no value is of this type")
    }
  }

  private func object(
    _ structure: Structure, _ node: Int, of document: borrowing JSONDocument, at place: Int, _ name: String,
    into message: inout MessageBuilder
  ) throws(ArgumentFault) {
    guard document.kind(node) == .object else { throw fault(name, "must be an object") }
    for field in structure.fields where !field.isHidden || field.value != nil || field.default != nil {
      let own = "\(name)/\(field.name)"
      let given = field.value == nil && !field.isHidden ? document.member(node, field.name) : nil
      if let given {
        if field.isNullable, document.kind(given) == .null { continue }
        try value(field.type, field.limits, given, of: document, at: place + field.offset, own, into: &message)
      } else if let constant = field.value ?? field.default {
        var other = JSONDocument()
        do throws(JSONError) { try other.parse(constant) } catch { throw fault(own, "has no usable value") }
        if field.isNullable, other.kind(0) == .null { continue }
        try value(field.type, field.limits, 0, of: other, at: place + field.offset, own, into: &message)
      } else if !field.isNullable {
        throw fault(name, "has no \"\(field.name)\", which is required")
      }
    }
  }

  func number(
    _ scalar: CScalar, _ limits: Limits, _ node: Int, of document: borrowing JSONDocument, _ name: String
  ) throws(ArgumentFault) -> UInt64 {
    let kind = document.kind(node)
    if scalar == .bool {
      guard kind == .true || kind == .false else { throw fault(name, "must be true or false") }
      return kind == .true ? 1 : 0
    }
    if scalar.isReal { return try real(scalar, limits, node, of: document, name) }
    let range = scalar.range
    let least = max(range.lowerBound, limits.minimum?.whole ?? range.lowerBound)
    let most = min(range.upperBound, limits.maximum?.whole ?? range.upperBound)
    guard kind == .integer || kind == .number, let value = document.whole(node), value >= least, value <= most else {
      throw fault(name, "must be an integer from \(least) to \(most)")
    }
    return UInt64(truncatingIfNeeded: value)
  }

  private func real(
    _ scalar: CScalar, _ limits: Limits, _ node: Int, of document: borrowing JSONDocument, _ name: String
  ) throws(ArgumentFault) -> UInt64 {
    var value: Double
    switch document.kind(node) {
    case .integer, .number:
      value = document.double(node)
      guard value.isFinite else { throw fault(name, "is too large for a double") }
      if let minimum = limits.minimum, value < minimum.real { throw fault(name, "must be at least \(minimum.real)") }
      if let maximum = limits.maximum, value > maximum.real { throw fault(name, "must be at most \(maximum.real)") }
    case .string where limits.nonFinite:
      switch document.string(node) {
      case "NaN": value = .nan
      case "Infinity": value = .infinity
      case "-Infinity": value = -.infinity
      default: throw fault(name, "must be a number, \"NaN\", \"Infinity\" or \"-Infinity\"")
      }
    default: throw fault(name, "must be a number")
    }
    guard scalar == .float else { return value.bitPattern }
    let narrow = Float(value)
    guard narrow.isFinite || !value.isFinite else { throw fault(name, "is too large for a float") }
    return UInt64(narrow.bitPattern)
  }

  private func named(
    _ enumeration: CType.Enumeration, _ node: Int, of document: borrowing JSONDocument, _ name: String
  ) throws(ArgumentFault) -> Int128 {
    func value(_ node: Int, _ document: borrowing JSONDocument) -> Int128? {
      guard document.kind(node) == .string else { return nil }
      let text = document.string(node)
      return enumeration.members.first { $0.name == text }?.value
    }
    let known = enumeration.members.map { "\"\($0.name)\"" }.joined(separator: ", ")
    guard enumeration.isFlags else {
      guard let found = value(node, document) else { throw fault(name, "must be one of \(known)") }
      return found
    }
    guard document.kind(node) == .array else { throw fault(name, "must be an array of names: \(known)") }
    var bits: Int128 = 0
    var child = document.firstChild(node)
    while child < document.end(node) {
      guard let found = value(child, document) else { throw fault(name, "must be an array of names: \(known)") }
      bits |= found
      child = document.end(child)
    }
    return bits
  }
}

extension JSONDocument {
  /// The value if it is exactly an integer of 64 bits, with a sign or without.
  func whole(_ node: Int) -> Int128? { int64(node).map { Int128($0) } ?? uint64(node).map { Int128($0) } }
}

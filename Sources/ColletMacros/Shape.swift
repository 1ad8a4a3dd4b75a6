// What a type is, as far as its spelling tells.

import SwiftSyntax

/// The kinds of type that rules ask about. A macro sees how a type is written and nothing behind it.
indirect enum Shape {
  case integer(ClosedRange<Int128>)
  case number, string, boolean
  case list(Shape)
  case map(Shape)
  /// A type of somebody's own: whether a rule fits it, only the compiler could say.
  case other

  init(_ type: TypeSyntax) {
    if let array = type.as(ArrayTypeSyntax.self) {
      self = .list(Shape(array.element))
    } else if let dictionary = type.as(DictionaryTypeSyntax.self) {
      self = .map(Shape(dictionary.value))
    } else if let member = type.as(MemberTypeSyntax.self), member.baseType.trimmedDescription == "Swift" {
      self.init(member.name.text, member.genericArgumentClause?.arguments.compactMap { TypeSyntax($0.argument) } ?? [])
    } else if let name = type.as(IdentifierTypeSyntax.self) {
      self.init(name.name.text, name.genericArgumentClause?.arguments.compactMap { TypeSyntax($0.argument) } ?? [])
    } else {
      self = .other
    }
  }

  init(_ name: String, _ arguments: [TypeSyntax] = []) {
    self =
      switch name {
      case "Int", "Int64": .integer(Self.bounds(of: Int64.self))
      case "Int32": .integer(Self.bounds(of: Int32.self))
      case "Int16": .integer(Self.bounds(of: Int16.self))
      case "Int8": .integer(Self.bounds(of: Int8.self))
      case "UInt", "UInt64": .integer(Self.bounds(of: UInt64.self))
      case "UInt32": .integer(Self.bounds(of: UInt32.self))
      case "UInt16": .integer(Self.bounds(of: UInt16.self))
      case "UInt8": .integer(Self.bounds(of: UInt8.self))
      case "Double", "Float": .number
      case "String": .string
      case "Bool": .boolean
      case "Array": .list(arguments.first.map { Shape($0) } ?? .other)
      case "Dictionary": .map(arguments.last.map { Shape($0) } ?? .other)
      default: .other
      }
  }

  private static func bounds<Integer: FixedWidthInteger>(of type: Integer.Type) -> ClosedRange<Int128> {
    Int128(type.min)...Int128(type.max)
  }

  /// The shape of the items.
  var element: Shape? {
    switch self {
    case .list(let element), .map(let element): element
    default: nil
    }
  }
}

/// Why a type, as it is spelled, can stand in no argument; `nil` where the compiler has to decide.
func problem(withType type: TypeSyntax) -> String? {
  if type.is(TupleTypeSyntax.self) { return "a tuple is no value of JSON; write a struct with @ToolValue" }
  if type.is(FunctionTypeSyntax.self) { return "a function is no value of JSON" }
  if type.is(OptionalTypeSyntax.self) {
    return "an optional stands at the property itself only: JSON has no value for a missing item"
  }
  if let array = type.as(ArrayTypeSyntax.self) { return problem(withType: array.element) }
  if let dictionary = type.as(DictionaryTypeSyntax.self) {
    guard dictionary.key.trimmedDescription == "String" || dictionary.key.trimmedDescription == "Swift.String" else {
      return "the keys of a dictionary are Strings in JSON"
    }
    return problem(withType: dictionary.value)
  }
  switch type.trimmedDescription {
  case "Date": return "a Date is no value of JSON; write String with @Format(\"date-time\")"
  case "URL": return "a URL is no value of JSON; write String with @Format(\"uri\")"
  case "UUID": return "a UUID is no value of JSON; write String with @Format(\"uuid\")"
  case "Data": return "Data is no value of JSON; write String and say how the bytes are encoded"
  case "Character": return "a Character is no value of JSON; write String with @Length(1...1)"
  case "Any", "any Any": return "Any says nothing of its values; RawJSON takes whatever comes"
  case let name where name.hasPrefix("Set<"): return "a Set is no value of JSON; write an array with @Unique"
  default: return nil
  }
}

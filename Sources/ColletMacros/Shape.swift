// What a type is, as far as its spelling tells.

import SwiftSyntax

/// The kinds of type that rules ask about. A macro sees how a type is written and nothing behind it.
indirect enum Shape {
  case integer(ClosedRange<Double>)
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
    } else if let name = type.as(IdentifierTypeSyntax.self) {
      self.init(name.name.text, name.genericArgumentClause?.arguments.compactMap { TypeSyntax($0.argument) } ?? [])
    } else {
      self = .other
    }
  }

  init(_ name: String, _ arguments: [TypeSyntax] = []) {
    self =
      switch name {
      case "Int", "Int64": .integer(-0x1p63...0x1p63)
      case "Int32": .integer(-0x1p31...(0x1p31 - 1))
      case "Int16": .integer(-0x1p15...(0x1p15 - 1))
      case "Int8": .integer(-128...127)
      case "UInt", "UInt64": .integer(0...0x1p64)
      case "UInt32": .integer(0...(0x1p32 - 1))
      case "UInt16": .integer(0...(0x1p16 - 1))
      case "UInt8": .integer(0...255)
      case "Double", "Float": .number
      case "String": .string
      case "Bool": .boolean
      case "Array": .list(arguments.first.map { Shape($0) } ?? .other)
      case "Dictionary": .map(arguments.last.map { Shape($0) } ?? .other)
      default: .other
      }
  }

  /// The shape of the items.
  var element: Shape? {
    switch self {
    case .list(let element), .map(let element): element
    default: nil
    }
  }
}

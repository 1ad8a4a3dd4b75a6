// The stored properties of a struct: which there are, and what is said about each.

import SwiftSyntax

/// One stored `var`, as a member of an object.
struct Property {
  /// As it stands in Swift, with backticks where it has them.
  let swiftName: String
  let wireName: String
  /// Without the mark of an optional.
  let type: String
  let isOptional: Bool
  let defaultValue: ExprSyntax?
  let description: String
  /// Elements of an array of `SchemaRule`.
  let rules: [String]
}

/// Finds the properties of a struct, and reports what an author cannot have meant.
struct PropertyReader {
  let reporter: Reporter

  func read(_ members: MemberBlockItemListSyntax) -> [Property] {
    var properties: [Property] = []
    for member in members {
      if let condition = member.decl.as(IfConfigDeclSyntax.self) {
        reporter.report(
          "a macro does not see which side of #if holds; put the condition around the whole type", at: condition)
      }
      guard let variable = member.decl.as(VariableDeclSyntax.self) else { continue }
      for property in read(variable) {
        if let other = properties.first(where: { $0.wireName == property.wireName }) {
          reporter.report(
            "'\(property.swiftName)' and '\(other.swiftName)' are both '\(property.wireName)' in JSON", at: variable)
        } else {
          properties.append(property)
        }
      }
    }
    return properties
  }

  private func read(_ variable: VariableDeclSyntax) -> [Property] {
    let modifiers = variable.modifiers.map(\.name.tokenKind)
    guard !modifiers.contains(.keyword(.static)), !modifiers.contains(.keyword(.lazy)) else { return [] }
    // A list of its own: filtering a syntax list would cut its nodes from the source, and errors with it.
    let stored = Array(variable.bindings).filter(isStored)
    guard let binding = stored.first else { return [] }
    if variable.bindingSpecifier.tokenKind == .keyword(.let) {
      if binding.initializer == nil {
        reporter.report("a 'let' cannot be read from JSON; write 'var'", at: variable.bindingSpecifier)
      }
      return []
    }
    guard variable.bindings.count == 1, let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else {
      reporter.report("write each property on a line of its own, with its comment", at: variable.bindings)
      return []
    }
    return read(variable, binding, pattern.identifier).map { [$0] } ?? []
  }

  private func isStored(_ binding: PatternBindingSyntax) -> Bool {
    switch binding.accessorBlock?.accessors {
    case nil: true
    case .getter: false
    case .accessors(let accessors):
      // Observers do not make a property a computed one.
      accessors.allSatisfy { [.keyword(.willSet), .keyword(.didSet)].contains($0.accessorSpecifier.tokenKind) }
    @unknown default: false
    }
  }

  private func read(_ variable: VariableDeclSyntax, _ binding: PatternBindingSyntax, _ name: TokenSyntax) -> Property? {
    let comment = documentation(of: variable)
    if comment.isEmpty {
      reporter.report("'\(name.text)' needs a comment (///): it is what the model knows of it", at: name)
    }
    let given = binding.initializer?.value
    guard let type = binding.typeAnnotation?.type.trimmed else {
      guard let inferred = given?.literalType else {
        reporter.report("write the type of '\(name.text)': a macro cannot infer it", at: name)
        return nil
      }
      return property(variable, name, comment, inferred, isOptional: false, given, Shape(inferred))
    }
    var (wrapped, isOptional) = unwrapped(type)
    if let unsure = type.as(ImplicitlyUnwrappedOptionalTypeSyntax.self) {
      reporter.report("an argument is there or it is optional: write '?' or nothing", at: binding.typeAnnotation!.type)
      (wrapped, isOptional) = (unsure.wrappedType.trimmed, true)
    }
    if let problem = problem(withType: wrapped) {
      reporter.report("'\(name.text)': \(problem)", at: binding.typeAnnotation!.type)
      return nil
    }
    return property(variable, name, comment, wrapped.trimmedDescription, isOptional: isOptional, given, Shape(wrapped))
  }

  private func property(
    _ variable: VariableDeclSyntax, _ name: TokenSyntax, _ comment: String, _ type: String, isOptional: Bool,
    _ given: ExprSyntax?, _ shape: Shape
  ) -> Property {
    let defaultValue = given.flatMap { $0.is(NilLiteralExprSyntax.self) ? nil : $0 }
    let rules = RuleReader(reporter: reporter, shape: shape, typeName: type, defaultValue: defaultValue)
    return Property(
      swiftName: name.text, wireName: wireName(name.text), type: type, isOptional: isOptional,
      defaultValue: defaultValue,
      description: comment, rules: rules.read(variable.attributes))
  }

  private func unwrapped(_ type: TypeSyntax) -> (TypeSyntax, isOptional: Bool) {
    if let optional = type.as(OptionalTypeSyntax.self) { return (optional.wrappedType.trimmed, true) }
    if let name = type.as(IdentifierTypeSyntax.self), name.name.text == "Optional",
      let argument = name.genericArgumentClause?.arguments.first.flatMap({ TypeSyntax($0.argument) })
    {
      return (argument.trimmed, true)
    }
    return (type, false)
  }
}

// Attributes such as `@Range(1...16)` become keywords of the schema, and are held against the type and the default.

import Patterns
import SwiftSyntax

/// One rule as it stands in the source.
struct Rule {
  /// In lower case: `range`, `pattern`, ….
  let name: String
  let arguments: [ExprSyntax]
  let node: Syntax

  /// The rules among the attributes of a property, `@Each` taken apart by the caller.
  static let names: Set<String> = [
    "Range", "Multiple", "Length", "Pattern", "Format", "Count", "Unique", "Examples", "Each",
  ]
}

/// Turns the rules of one property into the elements of an array of `SchemaRule`, as source text.
struct RuleReader {
  let reporter: Reporter
  let shape: Shape
  let typeName: String
  let defaultValue: ExprSyntax?

  func read(_ attributes: AttributeListSyntax) -> [String] {
    var seen: Set<String> = []
    var keywords: [String] = []
    for case .attribute(let attribute) in attributes {
      let name = attribute.attributeName.trimmedDescription.split(separator: ".").last.map(String.init) ?? ""
      guard Rule.names.contains(name) else { continue }
      guard seen.insert(name).inserted else {
        reporter.report("@\(name) stands here twice; keep one", at: attribute)
        continue
      }
      var arguments: [ExprSyntax] = []
      if case .argumentList(let list) = attribute.arguments { arguments = Array(list).map(\.expression) }
      if name == "Each" {
        keywords += each(arguments, at: Syntax(attribute))
      } else {
        keywords += read(Rule(name: name.lowercased(), arguments: arguments, node: Syntax(attribute)))
      }
    }
    return keywords
  }

  private func each(_ rules: [ExprSyntax], at node: Syntax) -> [String] {
    guard let element = shape.element else {
      reporter.report("@Each wants an array or a dictionary, and this is \(typeName)", at: node)
      return []
    }
    let inner = RuleReader(reporter: reporter, shape: element, typeName: "each item of \(typeName)", defaultValue: nil)
    return rules.flatMap { expression -> [String] in
      guard let call = expression.as(FunctionCallExprSyntax.self),
        let name = call.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text
      else {
        reporter.report(
          "write the rule out here, as in @Each(.range(1...16)): it is read while compiling", at: expression)
        return []
      }
      let rule = Rule(name: name, arguments: Array(call.arguments).map(\.expression), node: Syntax(expression))
      let keywords = inner.read(rule)
      // The items of a default, by a rule that holds.
      for item in keywords.isEmpty ? [] : defaultValue?.elements ?? [] {
        _ = RuleReader(reporter: reporter, shape: element, typeName: typeName, defaultValue: item).read(rule)
      }
      return keywords.map { ".each(\($0))" }
    }
  }

  private func read(_ rule: Rule) -> [String] {
    switch rule.name {
    case "range": range(rule)
    case "multiple": multiple(rule)
    case "length":
      size(rule, "minLength", "maxLength", "a string", fits: isString) { $0.stringLiteral?.unicodeScalars.count }
    case "count": count(rule)
    case "pattern": pattern(rule)
    case "format": format(rule)
    case "unique": unique(rule)
    default: examples(rule)
    }
  }

  // ---- numbers ----

  private func range(_ rule: Rule) -> [String] {
    guard isNumber else { return misfit(rule, "a number") }
    guard let bounds = bounds(rule) else { return [] }
    if case .integer(let limits) = shape {
      for bound in [bounds.lower, bounds.upper].compactMap({ $0 }) {
        guard let whole = bound.whole else {
          reporter.report("\(typeName) has no \(bound.json); write a whole number", at: rule.node)
          return []
        }
        guard limits.contains(whole) else {
          reporter.report("\(bound.json) does not fit \(typeName)", at: rule.node)
          return []
        }
      }
    }
    if case .integer(let limits) = shape, bounds.excludesUpper, let largest = bounds.largestInteger,
      largest < limits.lowerBound
    {
      reporter.report("nothing is inside \(bounds.description)", at: rule.node)
      return []
    }
    if let value = defaultValue?.numberLiteral, !bounds.contains(value) {
      reporter.report("the default \(value.json) is outside \(bounds.description)", at: defaultValue!)
    }
    var keywords = bounds.lower.map { [keyword("minimum", $0.json)] } ?? []
    if case .integer = shape, bounds.excludesUpper, let largest = bounds.largestInteger {
      keywords.append(keyword("maximum", "\(largest)"))
    } else if let upper = bounds.upper {
      keywords.append(keyword(bounds.excludesUpper ? "exclusiveMaximum" : "maximum", upper.json))
    }
    return keywords
  }

  private func multiple(_ rule: Rule) -> [String] {
    guard isNumber else { return misfit(rule, "a number") }
    guard let number = rule.arguments.first?.numberLiteral, number.value > 0 else {
      reporter.report("@Multiple(of:) wants a number above 0, written out", at: rule.node)
      return []
    }
    if let value = defaultValue?.numberLiteral, value.isMultiple(of: number) == false {
      reporter.report("the default \(value.json) is no multiple of \(number.json)", at: defaultValue!)
    }
    return [keyword("multipleOf", number.json)]
  }

  // ---- sizes ----

  private func count(_ rule: Rule) -> [String] {
    var isMap = false
    if case .map = shape { isMap = true }
    return size(
      rule, isMap ? "minProperties" : "minItems", isMap ? "maxProperties" : "maxItems", "an array or a dictionary",
      fits: isCollection
    ) { $0.elementCount }
  }

  private func size(
    _ rule: Rule, _ least: String, _ most: String, _ kind: String, fits: Bool, of defaultSize: (ExprSyntax) -> Int?
  ) -> [String] {
    guard fits else { return misfit(rule, kind) }
    guard let bounds = bounds(rule) else { return [] }
    for bound in [bounds.lower, bounds.upper].compactMap({ $0 }) where !bound.isInteger || bound.value < 0 {
      reporter.report("\(title(rule)) wants whole numbers of 0 and above", at: rule.node)
      return []
    }
    if let value = defaultValue, let size = defaultSize(value),
      !bounds.contains(NumberLiteral(json: "\(size)", value: Double(size), whole: Int128(size)))
    {
      reporter.report("the default has \(size), outside \(bounds.description)", at: value)
    }
    var keywords: [String] = []
    if let lower = bounds.lower, lower.value > 0 { keywords.append(keyword(least, lower.json)) }
    if let largest = bounds.largestInteger { keywords.append(keyword(most, "\(largest)")) }
    return keywords
  }

  private func unique(_ rule: Rule) -> [String] {
    switch shape {
    case .list, .other:
      let items = defaultValue?.elements?.map(\.trimmedDescription) ?? []
      if Set(items).count < items.count { reporter.report("the default has equal items", at: defaultValue!) }
      return [keyword("uniqueItems", "true")]
    default: return misfit(rule, "an array")
    }
  }

  // ---- texts ----

  private func pattern(_ rule: Rule) -> [String] {
    guard isString else { return misfit(rule, "a string") }
    guard let argument = rule.arguments.first, let source = argument.stringLiteral else {
      reporter.report("@Pattern wants a string without interpolation: it is compiled while compiling", at: rule.node)
      return []
    }
    do throws(PatternError) {
      let pattern = try Pattern(source)
      if let value = defaultValue?.stringLiteral, pattern.search(Array(value.utf8).span) == .noMatch {
        reporter.report("the default \(json(value)) does not match \(source)", at: defaultValue!)
      }
    } catch {
      reporter.report("this pattern does not compile: \(error)", at: argument)
      return []
    }
    return [keyword("pattern", json(source))]
  }

  private func format(_ rule: Rule) -> [String] {
    guard isString else { return misfit(rule, "a string") }
    guard let format = rule.arguments.first?.stringLiteral, !format.isEmpty else {
      reporter.report("@Format wants a word such as \"date\"", at: rule.node)
      return []
    }
    return [keyword("format", json(format))]
  }

  private func examples(_ rule: Rule) -> [String] {
    let texts = rule.arguments.compactMap { argument -> String? in
      if let number = argument.numberLiteral { return number.json }
      if let text = argument.stringLiteral { return json(text) }
      return argument.as(BooleanLiteralExprSyntax.self)?.literal.text
    }
    guard texts.count == rule.arguments.count, !texts.isEmpty else {
      reporter.report("@Examples wants numbers, texts or Booleans, written out", at: rule.node)
      return []
    }
    for argument in rule.arguments where !fits(argument) {
      reporter.report("\(argument.trimmedDescription) is no \(typeName)", at: argument)
    }
    return [keyword("examples", "[\(texts.joined(separator: ","))]")]
  }

  /// Whether a literal can be a value of this shape.
  private func fits(_ literal: ExprSyntax) -> Bool {
    switch shape {
    case .integer(let limits): literal.numberLiteral?.whole.map { limits.contains($0) } ?? false
    case .number: literal.numberLiteral != nil
    case .string: literal.stringLiteral != nil
    case .boolean: literal.is(BooleanLiteralExprSyntax.self)
    case .list, .map: false
    case .other: true
    }
  }

  // ---- what they share ----

  private func bounds(_ rule: Rule) -> BoundsLiteral? {
    guard let argument = rule.arguments.first, let bounds = BoundsLiteral(argument) else {
      reporter.report(
        "\(title(rule)) wants a range of numbers written out, such as 1...16, 0..<1 or 1...", at: rule.node)
      return nil
    }
    guard !bounds.isEmpty else {
      reporter.report("nothing is inside \(bounds.description)", at: argument)
      return nil
    }
    return bounds
  }

  private func misfit(_ rule: Rule, _ kind: String) -> [String] {
    reporter.report("\(title(rule)) wants \(kind), and this is \(typeName)", at: rule.node)
    return []
  }

  private func title(_ rule: Rule) -> String {
    rule.node.is(AttributeSyntax.self)
      ? "@" + rule.name.prefix(1).uppercased() + rule.name.dropFirst() : "." + rule.name
  }

  private func keyword(_ name: String, _ json: String) -> String { ".keyword(\(literal(name)), \(literal(json)))" }

  private var isNumber: Bool {
    switch shape {
    case .integer, .number, .other: true
    default: false
    }
  }
  private var isString: Bool {
    switch shape {
    case .string, .other: true
    default: false
    }
  }
  private var isCollection: Bool {
    switch shape {
    case .list, .map, .other: true
    default: false
    }
  }
}

// The way from a refused value to its failures.

public import JSON

extension Schema {
  /// How many failures an explanation gives unless the caller asks for more or fewer.
  public static let failuresMax = 20

  /// Why a value is refused: all reasons, in the order of the schema and the value, up to a number; empty when it is
  /// valid. A run that goes past a limit ends in a failure that says so.
  public func failures(
    in document: borrowing JSONDocument, at node: Int = 0, max: Int = Schema.failuresMax
  ) -> [SchemaFailure] {
    do throws(SchemaTooCostly) {
      if try isValid(document, at: node) { return [] }
    } catch {
      return [limitFailure("\(error)")]
    }
    var run = explanation(document.view, max: Swift.max(1, max))
    var findings: [Finding] = []
    _ = run.check(0, node, "", &findings)
    var failures = findings.prefix(Swift.max(1, max)).map(\.failure)
    if run.budget.trouble != .none, failures.count < max {
      failures.append(
        limitFailure("the value is not valid, but it is too large or nested too deep to give every reason"))
    }
    return failures
  }

  private func limitFailure(_ message: String) -> SchemaFailure {
    SchemaFailure(
      pointer: "", keyword: "", schemaPointer: "", message: message,
      expected: "a value that can be checked within limits",
      received: "one that cannot")
  }
}

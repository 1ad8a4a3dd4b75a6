// A compiled schema: compiled once, then asked from any thread.

public import JSON
internal import Patterns

/// Checks values against one JSON Schema of draft 2020-12 or 7.
///
/// Compiling takes from some ten to some thousand microseconds, so it belongs to the first use. Afterwards nothing in a
/// schema changes: any number of threads may share it.
public final class Schema: Sendable {
  private let subschemas: [Subschema]
  private let patterns: [Pattern]
  private let documents: [SchemaDocument]
  private let limits: SchemaLimits
  // Written once here, read everywhere, given back in `deinit`, when nobody can hold the schema any more.
  private nonisolated(unsafe) let program: Row<Program>

  /// Compiles the UTF-8 text of a schema. Referenced documents are read from the registry now; the network is never
  /// used.
  public init(_ bytes: [UInt8], options: SchemaOptions = SchemaOptions()) throws(SchemaError) {
    var compiler = Compiler(try References(bytes, options: options))
    try compiler.compile()
    subschemas = compiler.subschemas
    patterns = compiler.patterns
    documents = compiler.references.documents
    limits = options.limits
    var lowering = Lowering(subschemas, documents)
    unsafe program = Row([Program(lowering.lower(), patterns: patterns, views: documents.map { $0.json.view })])
  }

  /// The same for bytes that are lent.
  public convenience init(_ bytes: Span<UInt8>, options: SchemaOptions = SchemaOptions()) throws(SchemaError) {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    try self.init(copy, options: options)
  }

  deinit {
    unsafe program[0].value.release()
    unsafe program.release(1)
  }

  /// Whether a value is valid: the fast question, without reasons and without allocation.
  public func isValid(_ document: borrowing JSONDocument, at node: Int = 0) throws(SchemaTooCostly) -> Bool {
    try isValid(document.view, at: node)
  }

  /// The same for a view, which is cheaper to hand over than the document.
  public func isValid(_ view: JSONView, at node: Int = 0) throws(SchemaTooCostly) -> Bool {
    var run = unsafe Validation(program: program[0], view: view, limits: limits)
    let isAccepted = run.accepts(0, node)
    if run.budget.trouble != .none { throw run.budget.error(limits)! }
    return isAccepted
  }

  /// A run that explains, for values that are refused.
  func explanation(_ view: JSONView, max: Int) -> Explanation {
    Explanation(
      subschemas: subschemas, patterns: patterns, documents: documents, view: view, findingsMax: max, limits: limits)
  }
}

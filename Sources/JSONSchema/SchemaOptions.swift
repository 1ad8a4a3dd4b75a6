// How a schema is read, and the limits that keep a hostile one harmless.

/// The rules of JSON Schema that a document without `$schema` follows.
public enum SchemaDraft: String, Sendable, CaseIterable {
  case draft2020_12 = "2020-12"
  case draft7 = "7"
}

/// What the author of a call decides about a schema, beyond the schema's own text.
public struct SchemaOptions: Sendable {
  /// The draft of a document that does not say.
  public var defaultDraft: SchemaDraft
  /// Whether `format` refuses values. Off, it is an annotation, as the specification has it; formats that are not known
  /// refuse nothing either way.
  public var assertFormats: Bool
  /// Where references to other documents are looked up; nothing is ever fetched.
  public var registry: SchemaRegistry
  /// What one schema may cost.
  public var limits: SchemaLimits

  /// Without arguments: draft 2020-12, formats as annotations, no outside documents.
  public init(
    defaultDraft: SchemaDraft = .draft2020_12, assertFormats: Bool = false,
    registry: SchemaRegistry = SchemaRegistry(), limits: SchemaLimits = SchemaLimits()
  ) {
    self.defaultDraft = defaultDraft
    self.assertFormats = assertFormats
    self.registry = registry
    self.limits = limits
  }
}

/// Bounds on what one schema may cost.
public struct SchemaLimits: Sendable {
  /// Rule applications in one check; one costs a few nanoseconds, so the default ends in well under a second.
  public var stepsMax = 20_000_000
  /// Rules applied inside one another; chosen so that a thread with a stack of 512 KiB is enough.
  public var depthMax = 600
  /// Subschemas that one schema may consist of, referenced documents included.
  public var subschemasMax = 50_000
  /// Documents that one schema may draw in.
  public var documentsMax = 200

  /// The limits as they stand above.
  public init() {}
}

// The documents that a schema may refer to, all of them local.

/// Maps URIs to schema documents. The metaschemas of both drafts are always there.
///
/// A value: the copy that a `Schema` was compiled with does not change afterwards. Documents are read when a reference
/// first needs them, never before.
public struct SchemaRegistry: Sendable {
  /// Answers the document for the part of the URI behind the prefix, or `nil` when there is none.
  public typealias Source = @Sendable (_ rest: String) -> [UInt8]?

  private var documents: [String: [UInt8]] = [:]
  private var prefixes: [(prefix: String, source: Source)] = []

  /// Holds the metaschemas and nothing else.
  public init() {}

  /// Registers one document under its URI; a fragment in the URI is dropped.
  public mutating func add(uri: String, document: [UInt8]) {
    documents[URIReference(uri).withoutFragment] = document
  }

  /// Registers everything below a URI prefix. The source gets the rest of the URI as it stands in the reference; if it
  /// reads files, keeping it inside its folder is its own duty.
  public mutating func add(prefix: String, source: @escaping Source) {
    prefixes.append((prefix, source))
  }

  /// The document for a URI without fragment: exact ones first, then the longest prefix, then the built-in ones.
  func document(for uri: String) -> [UInt8]? {
    if let bytes = documents[uri] { return bytes }
    let fitting = prefixes.filter { uri.hasPrefix($0.prefix) }.sorted { $0.prefix.utf8.count > $1.prefix.utf8.count }
    for (prefix, source) in fitting {
      if let bytes = source(String(uri.dropFirst(prefix.count))) { return bytes }
    }
    return metaschema(for: uri).map { Array($0.utf8) }
  }
}

// Where a result goes.

internal import ColletABI

/// Takes the parts of a result, in their order.
public final class ResultWriter: Sendable {
  private let writer: PartWriter
  init(_ writer: PartWriter) { self.writer = writer }

  /// What a part holds.
  public enum Kind: UInt32, Sendable {
    case json = 1, text, image, blob
  }

  /// Hands over one part; throws when the host wants no more.
  public func part(_ kind: Kind, _ bytes: [UInt8], mediaType: String? = nil) throws {
    try writer.part(kind.rawValue, bytes, mediaType: mediaType)
  }
}

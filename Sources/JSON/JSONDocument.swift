// A parsed text: the buffers that hold it, and the way in. What can be read from it stands in the extensions.

/// A JSON text as a flat row of nodes, kept in buffers that serve one parse after another.
///
/// A node is an index; the root is 0, and after a parse that failed there is none. A container stands before what it
/// holds, a key directly before its value. Asking for a node that does not exist, or for something that its kind does
/// not have, is the caller's mistake and stops the program.
@safe @frozen public struct JSONDocument: ~Copyable {
  /// The private copy of the text; strings with escapes are unescaped in place.
  @usableFromInline var bytes: JSONBuffer<UInt8>
  @usableFromInline var tape: JSONBuffer<JSONNode>
  @usableFromInline var frames: JSONBuffer<JSONFrame>
  /// The hash table in which the keys of a large object are compared.
  @usableFromInline var keys: JSONBuffer<UInt32>
  @usableFromInline var hashing: JSONHash
  @usableFromInline var nodeCount: Int
  @usableFromInline var keepsDuplicates: Bool

  /// The longest text that can be read: offsets have 32 bits.
  @inlinable public static var bytesMax: Int { 0xFFFF_FF00 }

  /// Takes no memory yet: the first parse does.
  public init() {
    bytes = JSONBuffer()
    tape = JSONBuffer()
    frames = JSONBuffer()
    keys = JSONBuffer()
    hashing = JSONHash()
    nodeCount = 0
    keepsDuplicates = false
  }

  deinit {
    var (bytes, tape, frames, keys) = (bytes, tape, frames, keys)
    bytes.release()
    tape.release()
    frames.release()
    keys.release()
  }

  /// Reads a text, replacing what was read before. After an error the document is empty and can be used again.
  public mutating func parse(_ text: Span<UInt8>, options: JSONOptions = JSONOptions()) throws(JSONError) {
    nodeCount = 0
    keepsDuplicates = options.duplicateKeys == .keep
    let count = text.count
    guard count <= min(options.bytesMax, JSONDocument.bytesMax) else {
      throw .tooLong(count, bytesMax: max(0, min(options.bytesMax, JSONDocument.bytesMax)))
    }
    // More levels than bytes cannot be opened.
    let levels = min(max(options.depthMax, 0), count)
    guard
      bytes.reserve(count + JSONBuffer<UInt8>.sentinel), frames.reserve(levels + 1),
      tape.reserve(JSONDocument.nodesMax(text, levels: levels))
    else { throw .outOfMemory(count) }
    let special = bytes.take(text)
    let parser = JSONParser(
      bytes: bytes, tape: tape, frames: frames, hashing: hashing, count: count, depthMax: options.depthMax,
      refusesDuplicates: !keepsDuplicates, hashes: options.hashes || !keepsDuplicates)
    nodeCount = try parser.run(special: special, keys: &keys)
  }

  /// Reads the bytes of an array.
  public mutating func parse(_ text: [UInt8], options: JSONOptions = JSONOptions()) throws(JSONError) {
    try parse(text.span, options: options)
  }

  /// Reads the UTF-8 bytes of a string.
  public mutating func parse(_ text: String, options: JSONOptions = JSONOptions()) throws(JSONError) {
    try parse(Array(text.utf8).span, options: options)
  }

  /// Empties the document and gives its memory back: for an owner that has read something large and lives on.
  public mutating func releaseMemory() {
    nodeCount = 0
    bytes.release()
    tape.release()
    frames.release()
    keys.release()
  }

  /// More nodes than this cannot come up before the parser finds a mistake, so it need not look at the tape's end.
  ///
  /// Every value but the root has a comma or is the first in its container, and every container that was closed has
  /// two brackets; so `v` nodes with `d` containers still open need at least `2v - 1 - d` bytes.
  private static func nodesMax(_ text: Span<UInt8>, levels: Int) -> Int {
    guard text.count > bytesCountedMin else { return (text.count + levels) / 2 + 4 }
    // For a large text the bound is wasteful: count what can begin a node instead.
    return JSONBuffer.beginnings(text) + 4
  }

  /// From this size on a pass over the text costs less than the pages that a generous tape would touch.
  private static var bytesCountedMin: Int { 16 << 20 }
}

// The memory is reached through its one owner only, and reading changes nothing.
extension JSONDocument: @unchecked Sendable {}

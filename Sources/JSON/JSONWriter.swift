// Writes JSON text. Commas, colons and indentation are its business; that brackets match is the caller's.

/// A growing JSON text in a buffer that can be used for one text after another.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.beginObject()
/// writer.key("days")
/// writer.int64(3)
/// writer.endObject()
/// ```
@safe @frozen public struct JSONWriter: ~Copyable {
  /// How the text is laid out.
  @frozen public enum Layout: Sendable {
    /// No byte more than needed.
    case compact
    /// A line for each element and member, moved in by two spaces a level.
    case indented
  }

  @usableFromInline var buffer: JSONBuffer<UInt8>
  @usableFromInline var used: Int
  @usableFromInline let layout: Layout
  @usableFromInline var depth: Int
  /// Whether what comes next in this container is not the first.
  @usableFromInline var needsComma: Bool
  /// Whether a key was just written, so that its value follows on the same line.
  @usableFromInline var followsKey: Bool

  /// Takes no memory yet: the first byte does.
  public init(_ layout: Layout = .compact) {
    buffer = JSONBuffer()
    used = 0
    self.layout = layout
    depth = 0
    needsComma = false
    followsKey = false
  }

  deinit {
    var buffer = buffer
    buffer.release()
  }

  /// The number of bytes written so far.
  @inlinable public var count: Int { used }

  /// What was written, lent until the next call that writes.
  @inlinable
  public var utf8: Span<UInt8> {
    @_lifetime(borrow self)
    get {
      let span = unsafe Span(_unsafeStart: buffer.base, count: used)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  /// A copy of what was written.
  public var bytes: [UInt8] {
    let text = utf8
    return unsafe Array(unsafeUninitializedCapacity: text.count) { target, count in
      for index in text.indices { unsafe target.initializeElement(at: index, to: text[index]) }
      count = text.count
    }
  }

  /// A copy of what was written.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Begins a new text in the same memory.
  public mutating func reset() {
    used = 0
    depth = 0
    needsComma = false
    followsKey = false
  }

  /// Members follow, each a `key` and a value.
  public mutating func beginObject() { begin(UInt8(ascii: "{")) }

  /// Closes what the last `beginObject` opened.
  public mutating func endObject() { end(UInt8(ascii: "}")) }

  /// Values follow.
  public mutating func beginArray() { begin(UInt8(ascii: "[")) }

  /// Closes what the last `beginArray` opened.
  public mutating func endArray() { end(UInt8(ascii: "]")) }

  /// The name of a member; its value must follow.
  public mutating func key(_ name: String) {
    var name = name
    name.withUTF8 { unsafe key(Span(_unsafeElements: $0)) }
  }

  /// The name of a member as UTF-8; its value must follow.
  public mutating func key(_ name: Span<UInt8>) {
    separate()
    quoted(name)
    append(UInt8(ascii: ":"))
    if layout == .indented { append(UInt8(ascii: " ")) }
    needsComma = false
    followsKey = true
  }

  /// A string value, quoted and escaped.
  public mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { unsafe string(Span(_unsafeElements: $0)) }
  }

  /// A string from its UTF-8 bytes, which the caller knows to be valid.
  public mutating func string(_ text: Span<UInt8>) {
    separate()
    quoted(text)
  }

  /// Begins a string that is written in pieces with `appendEscaped`.
  public mutating func beginString() {
    separate()
    append(UInt8(ascii: "\""))
  }

  /// Ends what `beginString` began.
  public mutating func endString() { append(UInt8(ascii: "\"")) }

  /// `true` or `false`.
  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// `null`.
  public mutating func null() { raw("null") }

  /// An integer in digits.
  public mutating func int64(_ value: Int64) {
    separate()
    if value < 0 { append(UInt8(ascii: "-")) }
    digits(value.magnitude)
  }

  /// An integer in digits.
  public mutating func uint64(_ value: UInt64) {
    separate()
    digits(value)
  }

  /// The shortest text that reads back as the same double. JSON has no infinity and no NaN: they become `null`.
  public mutating func double(_ value: Double) {
    raw(value.isFinite ? value.description : "null")
  }

  /// A value that is JSON text already.
  public mutating func raw(_ json: Span<UInt8>) {
    separate()
    append(json)
  }

  /// A value that is JSON text already.
  public mutating func raw(_ json: String) {
    var json = json
    json.withUTF8 { unsafe raw(Span(_unsafeElements: $0)) }
  }

  /// A prepared piece of text around values, with its own commas; what follows is written without one. Only the compact
  /// layout has such pieces.
  public mutating func fragment(_ text: StaticString) {
    unsafe append(Span(_unsafeStart: text.utf8Start, count: text.utf8CodeUnitCount))
    needsComma = false
    followsKey = true
  }

  private mutating func begin(_ bracket: UInt8) {
    separate()
    append(bracket)
    depth += 1
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    precondition(depth > 0, "more containers end than were begun")
    depth -= 1
    if layout == .indented && needsComma { breakLine() }
    append(bracket)
    needsComma = true
  }

  /// Puts what belongs between the last value and the next.
  @inline(__always)
  private mutating func separate() {
    if needsComma { append(UInt8(ascii: ",")) }
    if layout == .indented && depth > 0 && !followsKey { breakLine() }
    needsComma = true
    followsKey = false
  }

  private mutating func breakLine() {
    buffer.grow(used + 1 + 2 * depth, keeping: used)
    buffer[used] = UInt8(ascii: "\n")
    buffer.fill((used + 1)..<(used + 1 + 2 * depth), with: UInt8(ascii: " "))
    used += 1 + 2 * depth
  }
}

// Server-sent events, by the standard: bytes in, in pieces of any size, events out.

/// Decodes one stream.
///
/// What lies whole in a piece is lent from there; only what is split between pieces is kept, in buffers that serve one
/// event after another. Bytes are not checked to be UTF-8: whoever reads an event's data does that.
struct EventStreamDecoder {
  /// More than one line or event may have is not kept but refused, so that a server cannot fill the memory.
  struct Limits {
    /// The longest honest line is a whole reply in one event, images included.
    var lineBytesMax = 64 << 20
    var eventBytesMax = 64 << 20
  }

  /// Why a stream cannot be read on.
  enum Fault: Error, Equatable {
    case lineTooLong(Int)
    case eventTooLong(Int)
  }

  private let limits: Limits
  /// The beginning of a line that the next piece goes on with.
  private var line: [UInt8] = []
  /// The data of the event so far, its lines joined by line feeds.
  private var data: [UInt8] = []
  private var hasData = false
  private var name: [UInt8] = []
  /// Of the last event that had one; events without an id of their own keep it.
  private(set) var lastID: [UInt8] = []
  /// The last piece ended with a carriage return: a line feed at the start of the next belongs to it.
  private var endedInCR = false
  private var isFirstLine = true

  init(limits: Limits = Limits()) { self.limits = limits }

  /// Forgets everything and begins a new stream, in the same memory.
  mutating func reset() {
    line.removeAll(keepingCapacity: true)
    clearEvent()
    lastID.removeAll(keepingCapacity: true)
    endedInCR = false
    isFirstLine = true
  }

  /// Takes the next bytes. `body` gets every event that they complete: its name, empty for the usual `message`, and its
  /// data, both lent. An event that the stream does not complete is never given.
  mutating func feed<Failure: Error>(
    _ bytes: Span<UInt8>, _ body: (_ name: Span<UInt8>, _ data: Span<UInt8>) throws(Failure) -> Void,
    fault: (Fault) -> Failure
  ) throws(Failure) {
    var at = 0
    if endedInCR, bytes.count > 0 {
      endedInCR = false
      if bytes[0] == UInt8(ascii: "\n") { at = 1 }
    }
    // Where the next of each stands; looked for again only when it was passed.
    var nextLF = -1
    var nextCR = -1
    while at < bytes.count {
      if nextLF < at { nextLF = bytes.offset(of: UInt8(ascii: "\n"), from: at) }
      if nextCR < at { nextCR = bytes.offset(of: UInt8(ascii: "\r"), from: at) }
      let end = min(nextLF, nextCR)
      guard line.count + (end - at) <= limits.lineBytesMax else { throw fault(.lineTooLong(limits.lineBytesMax)) }
      guard end < bytes.count else {
        line.append(bytes.extracting(at..<end))
        return
      }
      var next = end + 1
      if bytes[end] == UInt8(ascii: "\r") {
        if next == bytes.count { endedInCR = true } else if bytes[next] == UInt8(ascii: "\n") { next += 1 }
      }
      if line.isEmpty {
        let whole = bytes.extracting(at..<end)
        // The usual event: one line of data and the empty line, both here. It is lent as it stands.
        if !hasData, !isFirstLine, next < bytes.count, bytes[next] == UInt8(ascii: "\n"), whole.hasPrefix("data:") {
          guard whole.count - 5 <= limits.eventBytesMax else { throw fault(.eventTooLong(limits.eventBytesMax)) }
          let start = whole.count > 5 && whole[5] == UInt8(ascii: " ") ? 6 : 5
          try body(name.span, whole.extracting(start..<whole.count))
          name.removeAll(keepingCapacity: true)
          at = next + 1
          continue
        }
        try take(whole, body, fault: fault)
      } else {
        line.append(bytes.extracting(at..<end))
        // Out of the property, so that nothing is held twice; its memory comes back.
        var whole: [UInt8] = []
        swap(&whole, &line)
        try take(whole.span, body, fault: fault)
        whole.removeAll(keepingCapacity: true)
        swap(&whole, &line)
      }
      at = next
    }
  }

  /// One line without its end.
  @inline(never)
  private mutating func take<Failure: Error>(
    _ whole: Span<UInt8>, _ body: (_ name: Span<UInt8>, _ data: Span<UInt8>) throws(Failure) -> Void,
    fault: (Fault) -> Failure
  ) throws(Failure) {
    var first = 0
    if isFirstLine {
      isFirstLine = false
      if whole.count >= 3, whole[0] == 0xEF, whole[1] == 0xBB, whole[2] == 0xBF { first = 3 }
    }
    let line = whole.extracting(first..<whole.count)
    guard line.count > 0 else {
      // Without a line of data it is no event, whatever else it had.
      if hasData { try body(name.span, data.span) }
      clearEvent()
      return
    }
    let colon = line.offset(of: UInt8(ascii: ":"), from: 0)
    guard colon > 0 else { return }  // a comment
    let field = line.extracting(0..<colon)
    var start = min(colon + 1, line.count)
    if start < line.count, line[start] == UInt8(ascii: " ") { start += 1 }
    let value = line.extracting(start..<line.count)
    if field.equals("data") {
      let joined = data.count + (hasData ? 1 : 0) + value.count
      guard joined <= limits.eventBytesMax else { throw fault(.eventTooLong(limits.eventBytesMax)) }
      if hasData { data.append(UInt8(ascii: "\n")) }
      data.append(value)
      hasData = true
    } else if field.equals("event") {
      name.removeAll(keepingCapacity: true)
      name.append(value)
    } else if field.equals("id"), value.offset(of: 0, from: 0) == value.count {
      lastID.removeAll(keepingCapacity: true)
      lastID.append(value)
    }
    // `retry` is about connecting again, which nobody does here; unknown fields are ignored.
  }

  private mutating func clearEvent() {
    data.removeAll(keepingCapacity: true)
    hasData = false
    name.removeAll(keepingCapacity: true)
  }
}

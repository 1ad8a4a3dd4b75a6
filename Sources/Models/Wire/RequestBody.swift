// The body of a request, kept encoded from one request to the next.

internal import JSON

/// Grows by what is new. What belongs behind the conversation is put there for a request and cut off again.
struct RequestBody {
  private(set) var bytes: [UInt8]
  /// The length without the tail, while there is one.
  private var openCount: Int?
  private var needsComma = false
  private var markCount = 0

  /// `head` ends where the first element of the conversation begins.
  init(head: [UInt8]) { bytes = head }

  /// One element of the conversation, with the comma before it.
  mutating func add(_ element: Span<UInt8>) {
    separate()
    bytes.append(element)
  }

  /// What a writer holds, as one element.
  mutating func add(_ writer: borrowing JSONWriter) { add(writer.utf8) }

  mutating func append(_ writer: borrowing JSONWriter) { append(writer.utf8) }

  /// An element that is written in pieces begins here; `append` writes them.
  mutating func begin(_ text: StaticString) {
    separate()
    bytes.append(text)
  }

  mutating func append(_ text: Span<UInt8>) {
    precondition(openCount == nil, "the body is closed")
    bytes.append(text)
  }

  mutating func append(_ text: StaticString) {
    precondition(openCount == nil, "the body is closed")
    bytes.append(text)
  }

  mutating func close(_ tail: borrowing JSONWriter) {
    precondition(openCount == nil, "the body is closed")
    openCount = bytes.count
    bytes.append(tail.utf8)
  }

  mutating func reopen() {
    guard let count = openCount else { return }
    bytes.removeLast(bytes.count - count)
    openCount = nil
  }

  /// What comes next is what `sinceMark` gives.
  mutating func mark() { markCount = bytes.count }

  /// The elements since the mark, with commas between them.
  var sinceMark: [UInt8] {
    let new = bytes[min(markCount, bytes.count)...]
    return Array(new.first == UInt8(ascii: ",") ? new.dropFirst() : new)
  }

  private mutating func separate() {
    precondition(openCount == nil, "the body is closed")
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}

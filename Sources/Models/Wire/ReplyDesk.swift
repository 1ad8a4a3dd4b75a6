// The memory in which replies are read.

internal import EventLoop
internal import JSON

/// One for all conversations: a text is read and done with before the next one is looked at, all on the I/O thread. So
/// several hundred conversations need no memory of their own for it, and find it where the one before had it.
@IO
final class ReplyDesk {
  static let shared = ReplyDesk()

  private var document = JSONDocument()
  /// For text within what is being read.
  var scratch = JSONDocument()

  /// The memory goes to whoever reads. Somebody who reads meanwhile gets an empty document, and memory of his own.
  @inline(__always)
  func lend(_ borrower: inout JSONDocument) { swap(&borrower, &document) }

  @inline(__always)
  func takeBack(_ borrower: inout JSONDocument) { swap(&borrower, &document) }
}

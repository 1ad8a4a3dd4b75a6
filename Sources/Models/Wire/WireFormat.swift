// What the three protocols have in common, as the session sees them.

internal import EventLoop

/// One conversation in the form of one protocol: it takes what is new and encodes it behind what was there, and puts
/// replies together from what comes back.
@IO
protocol WireFormat: AnyObject {
  /// What stands behind the base URL.
  var path: String { get }
  /// Headers of the protocol itself, besides the key.
  var headers: [(name: String, value: String)] { get }

  /// Another conversation with the same beginning: the tools are encoded once for all of them. To be asked of one that
  /// has not said anything yet.
  func another() -> Self

  // The conversation. The session keeps the order: answers come in the order of the calls, each once.
  func add(user text: String)
  /// What the model said of a reply that broke off.
  func add(heard text: String)
  func add(answerTo call: ToolCall, isError: Bool, text: Span<UInt8>, images: [ToolAnswer.Image])
  /// Every call of the last reply has its answer now.
  func endAnswers()
  /// The last reply becomes part of the conversation.
  func addReply()
  /// How that stands there, where a `ModelReply` does not say all of it; empty where it does.
  var echo: [UInt8] { get }
  /// A reply of an earlier conversation; `echo` is what `echo` was, if it was this protocol's.
  func add(recorded reply: ModelReply, echo: [UInt8])

  /// The whole body of the next request; nothing may be added until `reopen`.
  func body(_ choice: ToolChoice) -> [UInt8]
  /// Cuts off what `body` put behind the conversation.
  func reopen()
  /// The server does not take something that can be left out or said otherwise; `true` when the next body does so.
  func adapt(to error: ErrorBody) -> Bool

  // The reply.
  func beginReply()
  /// One event of a stream.
  func take(event name: Span<UInt8>, _ data: Span<UInt8>, observer: any ReplyObserver) throws(ReplyFault)
  /// A whole answer that did not come as a stream.
  func take(whole body: Span<UInt8>, observer: any ReplyObserver) throws(ReplyFault)
  /// Whether the observer was given anything of it that is shown to a person.
  var hasContent: Bool { get }
  /// Whether everything has come that makes a reply.
  var isComplete: Bool { get }
  /// The reply, once it is complete. `makeID` names calls that came without a name of their own.
  func endReply(_ makeID: () -> String) -> ModelReply
}

/// Why what came back is no reply.
enum ReplyFault: Error, Equatable {
  /// The provider says that something is wrong.
  case provider(ErrorBody)
  case notJSON(String)
  /// JSON, but not of this protocol; what was missing.
  case unexpected(String)
  /// The connection ended before the reply did.
  case cut
  case tooLong(Int)
}

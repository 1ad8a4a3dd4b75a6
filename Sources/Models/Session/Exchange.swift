// One request and what comes back: from bytes to a reply or an error.

internal import EventLoop
internal import HTTP

/// Takes answers apart as they come, one after another in the same memory. Each request settles once, with whatever comes
/// first: a reply, a failure, a cancellation.
@IO
final class Exchange: TransferSink {
  /// Of an answer with a status of failure no more is kept; the rest is not waited for.
  static let errorBytesMax = 64 << 10
  /// Of every answer this much is kept for messages.
  static let beginningMax = 256
  /// Memory that is kept for the next answer.
  static let keptMax = 256 << 10

  enum Outcome {
    case reply
    case failure(ModelError)
  }

  private let wire: any WireFormat
  private let classifier: ErrorClassifier
  private var observer: any ReplyObserver = NoObserver.only
  private var continuation: CheckedContinuation<Outcome, Never>?
  private var transfer: (any TransferHandle)?
  private var answer: HTTPHead?
  private var form = Form.unknown
  private var decoder = EventStreamDecoder()
  /// The body of an answer that is no stream.
  private var whole: [UInt8] = []
  private var beginning: [UInt8] = []
  private var sawEvent = false
  private var usedDecoder = false
  private var fault: ReplyFault?
  private var isCancelled = false
  private var hasEnded = true
  /// What a provider said in an answer with a status of failure.
  private(set) var errorBody: ErrorBody?

  private enum Form { case unknown, stream, whole, failure }

  init(_ wire: any WireFormat, _ classifier: ErrorClassifier) {
    self.wire = wire
    self.classifier = classifier
  }

  private func begin(_ observer: any ReplyObserver) {
    self.observer = observer
    answer = nil
    form = .unknown
    if usedDecoder { decoder.reset() }
    usedDecoder = false
    whole.empty()
    beginning.empty()
    sawEvent = false
    fault = nil
    isCancelled = false
    hasEnded = false
    errorBody = nil
    outcome = nil
    wire.beginReply()
  }

  /// Sends the request. Its outcome is there, or comes.
  func start(_ request: consuming HTTPRequest, on transport: any Transport, observer: any ReplyObserver) {
    begin(observer)
    transfer = transport.start(request, sink: self)
  }

  /// The outcome goes to a continuation when it has come.
  func wait(_ continuation: CheckedContinuation<Outcome, Never>) {
    self.continuation = continuation
    if hasEnded { settle() }
  }

  /// The outcome was taken; `errorBody` is still there.
  func end() {
    observer = NoObserver.only
    transfer = nil
    // A reply with an image in it is not kept until the next one.
    if whole.capacity > Self.keptMax { whole = [] }
  }

  func cancel() {
    guard !hasEnded else { return }
    isCancelled = true
    transfer?.cancel()
  }

  // MARK: What comes

  func head(_ head: HTTPHead) {
    answer = head
    if !(200...299).contains(head.status) { form = .failure }
  }

  func body(_ bytes: Span<UInt8>) {
    guard fault == nil, !isCancelled else { return }
    if form == .unknown { form = Self.form(bytes) }
    // What is kept whole has its beginning there.
    if form == .stream || form == .unknown, beginning.count < Self.beginningMax {
      beginning.append(bytes.extracting(0..<min(bytes.count, Self.beginningMax - beginning.count)))
    }
    switch form {
    case .stream:
      usedDecoder = true
      do throws(ReplyFault) {
        try decoder.feed(bytes) { (name, data) throws(ReplyFault) in
          sawEvent = true
          try wire.take(event: name, data, observer: observer)
        } fault: { fault in
          switch fault {
          case .lineTooLong(let limit), .eventTooLong(let limit): .tooLong(limit)
          }
        }
      } catch {
        fault = error
        transfer?.cancel()
      }
    case .failure:
      let room = Self.errorBytesMax - whole.count
      whole.append(bytes.extracting(0..<min(bytes.count, room)))
      if bytes.count > room { transfer?.cancel() }
    case .whole: whole.append(bytes)
    case .unknown: break
    }
  }

  /// By the first byte: types of content are often wrong, and what begins a stream of events begins no JSON.
  private static func form(_ bytes: Span<UInt8>) -> Form {
    for index in bytes.indices where bytes[index] > 0x20 {
      switch bytes[index] {
      case UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "r"), UInt8(ascii: ":"), 0xEF:
        return .stream
      default: return .whole
      }
    }
    // Nothing but white space so far means nothing in either form.
    return .unknown
  }

  func ended(_ failure: TransferFailure?) {
    guard !hasEnded else { return }
    hasEnded = true
    outcome = result(failure)
    if continuation != nil { settle() }
  }

  private var outcome: Outcome?

  private var firstBytes: [UInt8] { whole.isEmpty ? beginning : Array(whole.prefix(Self.beginningMax)) }

  private func settle() {
    guard let continuation, let outcome else { return }
    self.continuation = nil
    continuation.resume(returning: outcome)
  }

  private func result(_ failure: TransferFailure?) -> Outcome {
    if isCancelled { return .failure(ModelError(.cancelled, "The request was cancelled.")) }
    if let fault { return .failure(classifier.error(fault, answer, beginning: firstBytes)) }
    if form == .failure, let answer {
      let body = classifier.read(whole)
      errorBody = body
      return .failure(classifier.error(answer, body))
    }
    if form == .stream, wire.isComplete { return .reply }
    if let failure { return .failure(classifier.error(failure)) }
    switch form {
    case .stream where sawEvent: return .failure(classifier.error(.cut, answer, beginning: firstBytes))
    case .unknown: return .failure(classifier.error(.cut, answer, beginning: firstBytes))
    default: break
    }
    do throws(ReplyFault) {
      let body = form == .stream ? beginning : whole
      try wire.take(whole: body.span, observer: observer)
      return .reply
    } catch {
      return .failure(classifier.error(error, answer, beginning: firstBytes))
    }
  }
}

/// Stands in between two requests.
@IO
private final class NoObserver: ReplyObserver {
  static let only = NoObserver()
}

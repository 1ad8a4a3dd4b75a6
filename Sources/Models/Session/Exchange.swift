// One request and what comes back: from bytes to a reply or an error.

internal import EventLoop
internal import HTTP

/// Takes one answer apart as it comes. Settles once, with whatever comes first: a reply, a failure, a cancellation.
@IO
final class Exchange: TransferSink {
  /// Of an answer with a status of failure no more is kept; the rest is not waited for.
  static let errorBytesMax = 64 << 10
  /// Of every answer this much is kept for messages.
  static let beginningMax = 256

  enum Outcome {
    case reply
    case failure(ModelError)
  }

  private let wire: any WireFormat
  private let observer: any ReplyObserver
  private let classifier: ErrorClassifier
  private var continuation: CheckedContinuation<Outcome, Never>?
  private var transfer: (any TransferHandle)?
  private var answer: HTTPHead?
  private var form = Form.unknown
  private var decoder = EventStreamDecoder()
  /// The body of an answer that is no stream.
  private var whole: [UInt8] = []
  private var beginning: [UInt8] = []
  private var sawEvent = false
  private var fault: ReplyFault?
  private var isCancelled = false
  private var hasEnded = false
  /// What a provider said in an answer with a status of failure.
  private(set) var errorBody: ErrorBody?

  private enum Form { case unknown, stream, whole, failure }

  init(_ wire: any WireFormat, _ observer: any ReplyObserver, _ classifier: ErrorClassifier) {
    self.wire = wire
    self.observer = observer
    self.classifier = classifier
  }

  /// Sends the request and waits for the outcome.
  func run(_ request: consuming HTTPRequest, on transport: any Transport) async -> Outcome {
    wire.beginReply()
    transfer = transport.start(request, sink: self)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        self.continuation = continuation
        // A cancellation before this moment may already have been handled, with nobody to tell.
        if Task.isCancelled { cancel() } else if hasEnded { settle() }
      }
    } onCancel: {
      EventLoop.shared.post { self.cancel() }
    }
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
    if beginning.count < Self.beginningMax {
      beginning.append(bytes.extracting(0..<min(bytes.count, Self.beginningMax - beginning.count)))
    }
    if form == .unknown { form = Self.form(bytes) }
    switch form {
    case .stream:
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

  private func settle() {
    guard let continuation, let outcome else { return }
    self.continuation = nil
    continuation.resume(returning: outcome)
  }

  private func result(_ failure: TransferFailure?) -> Outcome {
    if isCancelled { return .failure(ModelError(.cancelled, "The request was cancelled.")) }
    if let fault { return .failure(classifier.error(fault, answer, beginning: beginning)) }
    if form == .failure, let answer {
      let body = classifier.read(whole)
      errorBody = body
      return .failure(classifier.error(answer, body))
    }
    if form == .stream, wire.isComplete { return .reply }
    if let failure { return .failure(classifier.error(failure)) }
    switch form {
    case .stream where sawEvent: return .failure(classifier.error(.cut, answer, beginning: beginning))
    case .unknown: return .failure(classifier.error(.cut, answer, beginning: beginning))
    default: break
    }
    do throws(ReplyFault) {
      let body = form == .stream ? beginning : whole
      try wire.take(whole: body.span, observer: observer)
      return .reply
    } catch {
      return .failure(classifier.error(error, answer, beginning: beginning))
    }
  }
}

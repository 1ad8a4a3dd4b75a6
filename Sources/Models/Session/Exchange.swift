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

  private let wire: any WireFormat
  private let classifier: ErrorClassifier
  private var observer: any ReplyObserver = NoObserver.only
  private var continuation: CheckedContinuation<Void, Never>?
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
  /// Whether there is a fault, or was an error: asked for every piece, where a look at the value itself is dear.
  private var hasFailed = false
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
    if hasFailed {
      fault = nil
      errorBody = nil
      failure = nil
      hasFailed = false
    }
    isCancelled = false
    hasEnded = false
    wire.beginReply()
  }

  /// Sends the request. Its outcome is there, or comes.
  func start(_ request: consuming HTTPRequest, on transport: any Transport, observer: any ReplyObserver) {
    begin(observer)
    transfer = transport.start(request, sink: self)
  }

  /// The outcome goes to a continuation when it has come.
  func wait(_ continuation: CheckedContinuation<Void, Never>) {
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
    guard !hasFailed, !isCancelled else { return }
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
          if !sawEvent { observer.began() }
          sawEvent = true
          try wire.take(event: name, data, observer: observer)
        } fault: { fault in
          switch fault {
          case .lineTooLong(let limit), .eventTooLong(let limit): .tooLong(limit)
          }
        }
      } catch {
        fault = error
        hasFailed = true
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
    if let error = error(failure) {
      hasFailed = true
      self.failure = error
    }
    settle()
  }

  /// Why there is no reply, once the outcome has come; `nil`: there is one.
  private(set) var failure: ModelError?

  private var firstBytes: [UInt8] { whole.isEmpty ? beginning : Array(whole.prefix(Self.beginningMax)) }

  private func settle() {
    guard let continuation else { return }
    self.continuation = nil
    continuation.resume()
  }

  private func error(_ failure: TransferFailure?) -> ModelError? {
    if isCancelled { return ModelError(.cancelled, "The request was cancelled.") }
    if hasFailed, let fault { return classifier.error(fault, answer, beginning: firstBytes) }
    if form == .failure, let answer {
      let body = classifier.read(whole)
      errorBody = body
      return classifier.error(answer, body)
    }
    if form == .stream, wire.isComplete { return nil }
    if let failure { return classifier.error(failure) }
    switch form {
    case .stream where sawEvent: return classifier.error(.cut, answer, beginning: firstBytes)
    case .unknown: return classifier.error(.cut, answer, beginning: firstBytes)
    default: break
    }
    do throws(ReplyFault) {
      let body = form == .stream ? beginning : whole
      try wire.take(whole: body.span, observer: observer)
      return nil
    } catch {
      return classifier.error(error, answer, beginning: firstBytes)
    }
  }
}

/// Stands in between two requests.
@IO
private final class NoObserver: ReplyObserver {
  static let only = NoObserver()
}

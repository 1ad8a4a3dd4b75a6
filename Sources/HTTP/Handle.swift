// One easy handle of libcurl: one transfer after the other, with what is known of the one that is going on.

internal import Curl
internal import EventLoop

/// Receives what curl has to say of a transfer. A handle is used again and again: its memory and what it was told stay.
@IO
@safe
final class Handle {
  /// Bytes of all heads of an answer together.
  static nonisolated var headMax: Int { 256 << 10 }

  private(set) var easy: OpaquePointer!
  private let errorText: UnsafeMutablePointer<CChar>
  private let connector: UnsafeMutablePointer<cu_connector>
  private var addresses: OpaquePointer?
  private var prepared: PreparedRequest

  /// Counts the transfers of this handle; what belongs to an earlier one is ignored.
  private(set) var serial: UInt64 = 0
  /// Whom to tell; `nil` when nobody wants to hear any more.
  private(set) var sink: (any TransferSink)?
  /// A transfer keeps its client.
  private(set) var client: HTTPClient?
  private(set) var request = HTTPRequest(url: "")
  /// Curl has it.
  var isAdded = false
  /// Decided while curl was running: it only learns that it has to stop.
  private var verdict: TransferFailure?

  private(set) var clock = TransferClock()
  /// The call of curl in which bytes came last.
  private var notedCall = -1
  private var head = HTTPHead(status: 0)
  private var headCount = 0
  private var bodyCount = 0
  private var redirects = 0
  private var progress = Progress.nothing
  private(set) var mayHaveArrived = false
  /// This request, not one before a redirect.
  private var wentOut = false
  /// Addresses that this request was about to connect to, and those of them that its gate refused.
  private var attempts = 0
  private var refusals = 0
  /// The sink wants no bytes for now.
  private var isPaused = false
  /// Curl keeps bytes for us, and reads no more.
  private var isHeld = false

  private enum Progress {
    case nothing
    case head
    case body
    /// The body of a redirect that will be followed.
    case redirect
  }

  private let multi: Multi

  init(_ options: HTTPClient.Options, _ multi: Multi) {
    self.multi = multi
    prepared = PreparedRequest(userAgent: options.userAgent)
    unsafe errorText = .allocate(capacity: Int(CU_ERROR_SIZE))
    unsafe errorText.initialize(repeating: 0, count: Int(CU_ERROR_SIZE))
    unsafe connector = .allocate(capacity: 1)
    var settings = unsafe cu_settings()
    unsafe settings.multi = multi.curl
    unsafe settings.transfer = Unmanaged.passUnretained(self).toOpaque()
    unsafe settings.head_line = handleHeadLine
    unsafe settings.body = handleBody
    unsafe settings.connected = handleConnected
    unsafe settings.error_text = errorText
    unsafe connector.initialize(to: cu_connector(connecting: handleConnecting, transfer: settings.transfer))
    unsafe settings.connector = UnsafePointer(connector)
    unsafe easy = options.newEasy(&settings)
    unsafe addresses = settings.addresses
  }

  isolated deinit {
    unsafe cu_easy_free(easy)
    unsafe cu_list_free(addresses)
    unsafe connector.deallocate()
    unsafe errorText.deallocate()
  }

  // MARK: From the client

  /// Takes a request on; a failure says why it cannot be sent.
  func begin(_ request: HTTPRequest, _ sink: any TransferSink, _ client: HTTPClient, _ now: UInt64) -> TransferFailure?
  {
    serial += 1
    self.sink = sink
    self.client = client
    self.request = request
    clock.begin(request.limits, now)
    headCount = 0
    bodyCount = 0
    redirects = 0
    mayHaveArrived = false
    notedCall = -1
    return prepare()
  }

  /// Nobody wants to hear of this transfer any more: curl is stopped at its next callback.
  func silence() -> (any TransferSink)? {
    let listener = sink
    sink = nil
    return listener
  }

  /// Between two transfers. Curl has let go of the handle: what it borrowed goes back to its owner.
  func rest() {
    sink = nil
    client = nil
    verdict = nil
    request.gate = nil
    request.body = []
  }

  /// What has to be asked now when curl says that all went well, `nil` when that was the answer.
  func followRedirect(_ now: UInt64) -> TransferFailure? {
    guard let url = unsafe cu_redirect_url(easy).map({ unsafe String(cString: $0) }),
      let next = Redirect.next(request, status: head.status, to: url)
    else {
      return failure(
        .redirect, "\(origin) redirects to where no request may go: away from https, or to what is no HTTP")
    }
    redirects += 1
    bodyCount = 0
    if let gate = next.gate {
      do throws(TransferFailure) {
        request = try gate.redirected(next)
      } catch {
        return failure(error.kind, error.message)
      }
    } else {
      request = next
    }
    clock.beginAgain(now)
    return prepare()
  }

  var mustFollow: Bool { progress == .redirect && verdict == nil }

  private func prepare() -> TransferFailure? {
    progress = .nothing
    verdict = nil
    wentOut = false
    (attempts, refusals) = (0, 0)
    (isPaused, isHeld) = (false, false)
    unsafe errorText.pointee = 0
    return unsafe prepared.apply(request, to: easy)
  }

  // MARK: From curl

  /// The connection is there, and the request goes out next.
  fileprivate func connected() -> Bool {
    guard let client, sink != nil else { return false }
    // A connection that was kept can be gone by the time it is used again; curl then sends the request once more. What
    // may be done twice is left to it. For the rest, only who asked can tell.
    if wentOut, !request.isRepeatable {
      return stop(failure(.broken, "the connection to \(origin) broke before the answer came"))
    }
    wentOut = true
    mayHaveArrived = true
    clock.connected(client.now())
    client.watch(clock.deadline)
    return true
  }

  fileprivate func headLine(_ line: Span<UInt8>) -> Bool {
    guard sink != nil else { return false }
    noteByte()
    // What comes after a body are trailers; nobody needs them.
    guard progress == .nothing || progress == .head else { return true }
    headCount += line.count
    guard headCount <= Self.headMax else {
      return stop(failure(.tooLarge, "the head of the answer of \(origin) is longer than \(Self.headMax) bytes"))
    }
    if let status = statusCode(line) {
      head.begin(status: status)
      progress = .head
      return true
    }
    guard line.count <= 2, line.count == 0 || line[0] == UInt8(ascii: "\r") || line[0] == UInt8(ascii: "\n") else {
      head.append(line: line)
      return true
    }
    return headEnded()
  }

  private func headEnded() -> Bool {
    // Interim: the head that counts is still to come.
    if head.status < 200 { return true }
    let isAnswer = request.limits.redirectsMax == 0 && request.limits.handsOutRedirects
    if !isAnswer, Redirect.isOne(head.status), let location = head["location"] {
      guard redirects < request.limits.redirectsMax else { return stop(redirectRefusal(location)) }
      progress = .redirect
      return true
    }
    progress = .body
    sink?.head(head)
    return sink != nil
  }

  fileprivate enum BodyAnswer { case taken, kept, stop }

  fileprivate func body(_ bytes: Span<UInt8>) -> BodyAnswer {
    guard let sink else { return .stop }
    noteByte()
    if isPaused, progress == .body {
      isHeld = true
      return .kept
    }
    bodyCount += bytes.count
    guard bodyCount <= request.limits.bodyMax else {
      _ = stop(failure(.tooLarge, "the answer of \(origin) is longer than \(request.limits.bodyMax) bytes"))
      return .stop
    }
    guard progress == .body else { return .taken }
    sink.body(bytes)
    return self.sink != nil ? .taken : .stop
  }

  fileprivate func connecting(to address: NetworkAddress?) -> Bool {
    guard sink != nil else { return false }
    attempts += 1
    guard let gate = request.gate else { return true }
    if let address, gate.mayConnect(to: address, for: request.url) { return true }
    refusals += 1
    return false
  }

  /// The gate refused every address there was.
  var isRefused: Bool { refusals > 0 && refusals == attempts }

  // MARK: Pausing

  func pause() { isPaused = true }

  /// Whether curl has to be told: `letGo` does it, outside of curl's callbacks.
  func resume() -> Bool {
    isPaused = false
    return isHeld
  }

  /// Curl hands over what it kept, before this returns.
  func letGo() {
    guard isHeld, !isPaused, isAdded else { return }
    isHeld = false
    _ = unsafe cu_easy_resume(easy)
  }

  private func noteByte() {
    // Within one call of curl no time passes.
    guard multi.calls != notedCall, let client else { return }
    notedCall = multi.calls
    if clock.byteCame(client.now()) { client.watch(clock.deadline) }
  }

  private func stop(_ failure: TransferFailure) -> Bool {
    verdict = failure
    return false
  }

  // MARK: Ends

  /// Why the transfer did not complete, by what curl says of its end; `nil`: it did.
  func outcome(_ end: Int32) -> TransferFailure? {
    if let verdict { return verdict }
    if end == Int32(CU_OK), progress == .body { return nil }
    return failure(ofEnd: end)
  }

  func failure(_ kind: TransferFailure.Kind, _ message: String) -> TransferFailure {
    TransferFailure(kind, message, mayHaveArrived: mayHaveArrived)
  }

  var origin: String { Origin(request.url).map(String.init(describing:)) ?? "the server" }
  /// Something of the answer came.
  var hasBegun: Bool { progress != .nothing }
  var wasSent: Bool { wentOut }
  /// What curl says of the failure; empty when it has no words.
  var words: String { unsafe String(cString: errorText) }
  var systemError: Int32 { unsafe cu_system_error(easy) }

  private func redirectRefusal(_ location: String) -> TransferFailure {
    let target = Origin(location).map { "\($0)" } ?? "another place on the same server"
    let most = request.limits.redirectsMax
    return failure(
      .redirect,
      most == 0
        ? "\(origin) redirects to \(target), and this request is not sent on"
        : "\(origin) redirects to \(target), and that is one redirect more than \(most)")
  }
}

extension HTTPRequest {
  /// Doing it twice has the same effect as once, by its method or by its caller's word.
  var isRepeatable: Bool {
    ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"].contains(method)
      || headers.contains { $0.name.lowercased() == "idempotency-key" }
  }
}

/// The status of a line such as `HTTP/1.1 200 OK`, `nil` for any other line.
private func statusCode(_ line: Span<UInt8>) -> Int? {
  guard line.count >= 5, line[0] == UInt8(ascii: "H"), line[1] == UInt8(ascii: "T"), line[2] == UInt8(ascii: "T"),
    line[3] == UInt8(ascii: "P"), line[4] == UInt8(ascii: "/")
  else { return nil }
  var place = 5
  while place < line.count, line[place] != UInt8(ascii: " ") { place += 1 }
  var status = 0
  for offset in 1...3 where place + offset < line.count {
    let digit = Int(line[place + offset]) - 48
    guard (0...9).contains(digit) else { return 0 }
    status = status * 10 + digit
  }
  return status
}

// Callbacks from C are written outside of `@IO`: only so may they be called from code that the compiler knows nothing of.

/// Anything but the count makes curl stop.
private let stopCode = 0

// Functions without a context, too: a closure that captures something costs memory each time.

private func handleHeadLine(
  _ bytes: UnsafeMutablePointer<CChar>?, _ one: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  unsafe call(context, bytes, count) { handle, line in
    unsafe handle.headLine(line.span)
  } ? count : stopCode
}

private func handleBody(
  _ bytes: UnsafeMutablePointer<CChar>?, _ one: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
  let answer = unsafe call(context, bytes, count) { handle, piece in
    unsafe handle.body(piece.span)
  }
  switch answer {
  case .taken: return count
  case .kept: return cu_pause_code()
  case .stop: return stopCode
  }
}

private func handleConnecting(
  _ context: UnsafeMutableRawPointer?, _ bytes: UnsafePointer<UInt8>?, _ count: Int32, _ port: UInt16
) -> Int32 {
  let handle = unsafe handle(context)
  let address =
    count > 0
    ? unsafe NetworkAddress(Array(UnsafeBufferPointer(start: bytes, count: Int(count))), port: port) : nil
  return IO.assumeIsolated { handle.connecting(to: address) } ? 0 : 1
}

private func handleConnected(_ context: UnsafeMutableRawPointer?) -> Int32 {
  unsafe call(context, nil, 0) { handle, _ in handle.connected() } ? 0 : 1
}

/// Calls a function of the I/O thread. Curl is called there and nowhere else, and calls back before it returns.
///
/// The function is called outright: a closure within a function of the standard library, or one that captures something,
/// would ask the runtime where it runs, or cost memory, for each line of each answer.
@inline(__always)
private func call<Answer>(
  _ context: UnsafeMutableRawPointer?, _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int,
  _ function: @escaping @IO (Handle, UnsafeBufferPointer<UInt8>) -> Answer
) -> Answer {
  assert(EventLoop.shared.isCurrent)
  let bare = unsafe unsafeBitCast(function, to: ((Handle, UnsafeBufferPointer<UInt8>) -> Answer).self)
  return unsafe bare(handle(context), buffer(bytes, count))
}

@inline(__always)
private func handle(_ context: UnsafeMutableRawPointer?) -> Handle {
  unsafe Unmanaged<Handle>.fromOpaque(context!).takeUnretainedValue()
}

@inline(__always)
private func buffer(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> UnsafeBufferPointer<UInt8> {
  unsafe UnsafeRawBufferPointer(start: bytes, count: count).bindMemory(to: UInt8.self)
}

// One request of a plugin, from send to close.

internal import ColletABI
internal import EventLoop
internal import HTTP
internal import JSON
internal import Runners

/// Receives an answer, keeps a bounded part of it until the plugin reads, and keeps the server waiting meanwhile.
@IO
final class HTTPStream: TransferSink, TransferGate {
  typealias Reply = @IO (ServiceReply) -> Void

  let number: UInt64
  private let allowed: AllowList
  private let limits: ServiceLimits
  private let origin: String
  private let secretHeaders: Set<String>

  private var transfer: Transfer?
  /// Who waits for the head.
  private var sender: Reply?
  private var headText: [UInt8] = []
  private var buffer: [UInt8] = []
  private var taken = 0
  private var isPaused = false
  private var readers: [(cap: Int, reply: Reply)] = []
  /// What reads answer once the buffer is empty: 0 at the end, or the negative of a status.
  private var end: Int64?

  init(_ number: UInt64, _ request: HTTPRequestText, _ allowed: AllowList, _ limits: ServiceLimits) {
    self.number = number
    self.allowed = allowed
    self.limits = limits
    origin = request.url.origin
    secretHeaders = request.secretHeaders
  }

  /// A stream that has nothing but a failure in its head.
  init(_ number: UInt64, failed failure: ServiceFailure) {
    self.number = number
    allowed = AllowList([])
    limits = ServiceLimits()
    origin = ""
    secretHeaders = []
    headText = failure.head
    end = -Int64(failure.status)
  }

  func begin(_ request: HTTPRequest, with client: HTTPClient, reply: @escaping Reply) {
    sender = reply
    var request = request
    request.gate = self
    transfer = client.start(request, sink: self)
  }

  // MARK: From the plugin

  func head(cap: Int) -> ServiceReply {
    ServiceReply(value: Int64(headText.count), bytes: Array(headText.prefix(max(0, cap))))
  }

  func read(cap: Int, reply: @escaping Reply) {
    guard cap > 0 else { return reply(ServiceReply(value: -Int64(COLLET_PERMANENT))) }
    readers.append((cap, reply))
    serve()
  }

  /// Everything that waits is answered CANCELLED, in this call.
  func close() {
    end = -Int64(COLLET_CANCELLED)
    buffer = []
    taken = 0
    let (sender, readers) = (sender, readers)
    (self.sender, self.readers) = (nil, [])
    let transfer = transfer
    self.transfer = nil
    transfer?.cancel()
    sender?(ServiceReply(value: Int64(COLLET_CANCELLED)))
    for reader in readers { reader.reply(ServiceReply(value: -Int64(COLLET_CANCELLED))) }
  }

  private func serve() {
    while let reader = readers.first {
      let left = buffer.count - taken
      if left > 0 {
        let count = min(left, reader.cap)
        let bytes = Array(buffer[taken..<(taken + count)])
        taken += count
        if taken == buffer.count {
          buffer.removeAll(keepingCapacity: true)
          taken = 0
        }
        readers.removeFirst()
        reader.reply(ServiceReply(value: Int64(count), bytes: bytes))
      } else if let end {
        readers.removeFirst()
        reader.reply(ServiceReply(value: end))
      } else {
        break
      }
    }
    // Last: it may bring the next bytes, and with them this function, before it returns.
    if isPaused, buffer.count - taken < limits.bufferMax / 2 {
      isPaused = false
      transfer?.resume()
    }
  }

  // MARK: From the transfer

  func head(_ head: HTTPHead) {
    headText = Self.text(of: head)
    let sender = sender
    self.sender = nil
    sender?(ServiceReply(value: Int64(COLLET_OK), stream: number))
  }

  func body(_ bytes: Span<UInt8>) {
    guard end == nil else { return }
    if taken > 0 {
      buffer.removeFirst(taken)
      taken = 0
    }
    unsafe bytes.withUnsafeBufferPointer { unsafe buffer.append(contentsOf: $0) }
    if buffer.count >= limits.bufferMax, readers.isEmpty {
      isPaused = true
      transfer?.pause()
    }
    serve()
  }

  func ended(_ failure: TransferFailure?) {
    transfer = nil
    guard end == nil else { return }
    let cause = failure.map(ServiceFailure.init)
    end = cause.map { -Int64($0.status) } ?? 0
    if let sender {
      self.sender = nil
      headText = (cause ?? ServiceFailure(COLLET_RETRYABLE, "CONNECTION_BROKEN", "there was no answer")).head
      sender(ServiceReply(value: Int64(cause?.status ?? COLLET_RETRYABLE), stream: number))
    }
    serve()
  }

  // MARK: Where it may go

  func redirected(_ request: HTTPRequest) throws(TransferFailure) -> HTTPRequest {
    let url: ServiceURL
    do throws(ServiceURL.Refusal) {
      url = try ServiceURL(request.url)
    } catch {
      throw TransferFailure(
        .refused, "\(origin) redirects to a URL that \(error.sentence)", mayHaveArrived: true)
    }
    guard allowed.allows(url) else {
      throw TransferFailure(
        .refused, "\(origin) redirects to \(url.origin), which is not among the hosts that this plugin was granted",
        mayHaveArrived: true)
    }
    var next = request
    next.url = url.text
    // Whatever header a secret stands in, no other server sees it.
    if url.origin != origin { next.headers.removeAll { secretHeaders.contains($0.name.lowercased()) } }
    return next
  }

  func mayConnect(to address: NetworkAddress, for url: String) -> Bool {
    guard let url = try? ServiceURL(url) else { return false }
    return allowed.mayConnect(url, to: address)
  }

  /// Names in lower case; a name that comes more than once has an array of its values.
  private static func text(of head: HTTPHead) -> [UInt8] {
    var order: [String] = []
    var values: [String: [String]] = [:]
    for (name, value) in head.headers {
      if values[name] == nil { order.append(name) }
      values[name, default: []].append(value)
    }
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("status")
    writer.int64(Int64(head.status))
    writer.key("headers")
    writer.beginObject()
    for name in order {
      writer.key(name)
      let all = values[name] ?? []
      if all.count == 1 {
        writer.string(all[0])
      } else {
        writer.beginArray()
        for value in all { writer.string(value) }
        writer.endArray()
      }
    }
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }
}

// What waits for room in the ring to a worker.

internal import EventLoop

/// Messages in their order; what does not fit now follows when the worker has made room.
///
/// A worker need not read, so what can wait here is bounded by who sends: a call (none is begun while something waits) and
/// the replies to open requests, which stay open until their reply is in the ring.
@IO
final class WorkerOutbox {
  /// What is told of a message once it is in the ring, whole.
  struct Sent {
    var type: UInt32
    var request: UInt64
  }

  private final class Message {
    let type: UInt32
    let call: UInt64
    let request: UInt64
    let first: [UInt8]
    let second: [UInt8]
    var offset: Int

    init(_ type: UInt32, _ call: UInt64, _ request: UInt64, _ first: [UInt8], _ second: [UInt8], _ offset: Int) {
      (self.type, self.call, self.request) = (type, call, request)
      (self.first, self.second, self.offset) = (first, second, offset)
    }
  }

  private let link: WorkerLink
  private var messages: [Message] = []

  init(_ link: WorkerLink) { self.link = link }

  var isEmpty: Bool { messages.isEmpty }

  /// `done`: it is in the ring, whole. `later`: it waits.
  func send(
    _ type: UInt32, call: UInt64, request: UInt64, _ first: [UInt8], _ second: Span<UInt8>
  ) -> WireStatus {
    var offset = 0
    if messages.isEmpty {
      let status = link.send(type, call: call, request: request, first.span, second, from: &offset)
      guard case .later = status else { return status }
    }
    unsafe messages.append(
      Message(type, call, request, first, second.withUnsafeBufferPointer { unsafe Array($0) }, offset))
    return .later
  }

  /// Sends what there is room for; `done` when nothing waits any more.
  func flush(_ sent: (Sent) -> Void) -> WireStatus {
    while let message = messages.first {
      let (first, second) = (message.first, message.second)
      let status = link.send(
        message.type, call: message.call, request: message.request, first.span, second.span, from: &message.offset)
      guard case .done = status else { return status }
      messages.removeFirst()
      sent(Sent(type: message.type, request: message.request))
    }
    return .done
  }
}

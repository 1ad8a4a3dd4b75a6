// The service requests of one worker: what of them may be open at once, whom they are handed to, what comes back.

internal import ColletABI
internal import EventLoop
internal import WorkerWire

/// Requests by number, from their first frame until their reply is in the ring: a worker that does not read its replies
/// gets no further ones.
@IO
final class WorkerRequests {
  /// Sends a reply, or keeps it until there is room. Set before the first frame is taken.
  var send: @IO (_ call: UInt64, _ number: UInt64, _ head: [UInt8], _ bytes: [UInt8]) -> Void = { _, _, _, _ in }
  /// `nil` once the worker is gone.
  private var services: (any PluginServices)?
  private var open: [UInt64: WorkerRequest] = [:]

  init(_ services: (any PluginServices)?) { self.services = services }

  /// Takes a frame; what is wrong with it, `nil` when nothing is. `calls` are those that run.
  @unsafe
  func take(_ frame: FrameHead, _ payload: UnsafeRawBufferPointer, _ calls: [UInt64: WorkerCall]) -> String? {
    let number = frame.request
    guard number != 0 else { return "a service request without a number" }
    var request: WorkerRequest
    // Out of the table while it grows, so that nothing is copied.
    if let begun = open.removeValue(forKey: number) {
      request = begun
      guard request.stage == .arrives, request.call == frame.call else {
        return "a service request under a number that is in use"
      }
      unsafe request.bytes.append(contentsOf: payload)
    } else {
      var head = ww_service_request()
      var bytes = unsafe ww_text()
      guard unsafe ww_read_service_request(payload.baseAddress, UInt64(payload.count), &head, &bytes) == 1 else {
        return "a service request of the wrong form"
      }
      request = unsafe WorkerRequest(
        call: frame.call, operation: head.operation, a: head.a, b: head.b,
        bytes: Array(UnsafeBufferPointer(start: bytes.bytes, count: Int(bytes.length))), length: Int(head.bytes_len))
      // What has no reply takes no place.
      guard request.isMute || open.count < Int(WW_REQUESTS_MAX) else {
        return "more service requests at once than there may be"
      }
    }
    guard request.bytes.count <= request.length, request.isComplete == !frame.hasMore else {
      return "a service request of the wrong length"
    }
    guard request.isComplete else {
      open[number] = request
      return nil
    }
    return ask(number, request, calls)
  }

  private func ask(_ number: UInt64, _ request: WorkerRequest, _ calls: [UInt64: WorkerCall]) -> String? {
    guard let question = request.question else { return "a service request that asks for nothing" }
    if !request.isMute { open[number] = request.asked }
    var asker: ServiceCall?
    if request.call != 0 {
      guard let call = calls[request.call] else {
        // A thread of the plugin's came a moment too late.
        reply(ServiceReply(value: request.refusal(COLLET_CANCELLED)), to: number)
        return nil
      }
      asker = ServiceCall(
        number: call.number, id: call.context.id, tool: call.tool.name, tenant: call.context.principal.tenant,
        deadline: call.attempt.deadline, trace: call.context.trace)
    }
    guard let services, services.granted.contains(request.table) else {
      reply(ServiceReply(value: request.refusal(COLLET_PERMANENT)), to: number)
      return nil
    }
    services.request(question, of: asker) { [weak self] answer in
      if !request.isMute { self?.reply(answer, to: number) }
    }
    return nil
  }

  private func reply(_ answer: ServiceReply, to number: UInt64) {
    guard let request = open[number], request.stage == .asked else { return }
    open[number] = request.answered
    var head = ww_service_reply()
    head.value = answer.value
    head.stream = answer.stream
    head.bytes_len = UInt64(answer.bytes.count)
    var bytes: [UInt8] = []
    unsafe withUnsafeBytes(of: head) { unsafe bytes.append(contentsOf: $0) }
    send(request.call, number, bytes, answer.bytes)
  }

  /// The reply to it is in the ring, whole.
  func replied(to number: UInt64) { open[number] = nil }

  /// The call has left the worker.
  func callEnded(_ call: UInt64) {
    services?.callEnded(call)
    // Whoever still waits there is told, so that its number is free again.
    for (number, request) in open where request.call == call && request.stage == .asked {
      reply(ServiceReply(value: request.refusal(COLLET_CANCELLED)), to: number)
    }
  }

  /// The worker is gone, `calls` with it, and what it asked on the plugin's own behalf.
  func end(_ calls: [WorkerCall]) {
    let ended = services.take()
    for call in calls { ended?.callEnded(call.number) }
    ended?.callEnded(0)
    open = [:]
  }
}

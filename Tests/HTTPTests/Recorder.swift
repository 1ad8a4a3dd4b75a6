// What tests listen with.

import EventLoop
import HTTP
import TestServer
import Testing

/// Keeps all that it hears, and complains about what must not happen.
@IO
final class Recorder: TransferSink {
  private(set) var heads: [HTTPHead] = []
  private(set) var bytes: [UInt8] = []
  private(set) var pieces = 0
  private(set) var ends: [TransferFailure?] = []
  /// Called with every piece, after it was kept.
  var onBody: (@IO () -> Void)?
  var onHead: (@IO () -> Void)?
  var onEnd: (@IO () -> Void)?
  private var waiting: [CheckedContinuation<Void, Never>] = []

  var head: HTTPHead? { heads.first }
  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isOver: Bool { !ends.isEmpty }

  func head(_ head: HTTPHead) {
    #expect(heads.isEmpty && ends.isEmpty, "one head, and first")
    heads.append(head)
    onHead?()
  }

  func body(_ bytes: Span<UInt8>) {
    #expect(heads.count == 1 && ends.isEmpty, "a body between head and end")
    for index in bytes.indices { self.bytes.append(bytes[index]) }
    pieces += 1
    onBody?()
  }

  func ended(_ failure: TransferFailure?) {
    #expect(ends.isEmpty, "one end")
    ends.append(failure)
    onEnd?()
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  /// Waits for the end: `nil` when the answer was complete.
  @discardableResult
  func end() async -> TransferFailure? {
    if ends.isEmpty { await withCheckedContinuation { waiting.append($0) } }
    return ends[0]
  }
}

extension HTTPClient {
  /// A transfer from its start to its end.
  func send(_ request: HTTPRequest) async -> Recorder {
    let recorder = Recorder()
    start(request, sink: recorder)
    await recorder.end()
    return recorder
  }

  func get(_ url: String, limits: HTTPLimits = HTTPLimits()) async -> Recorder {
    await send(HTTPRequest(url: url, limits: limits))
  }
}

/// Limits with some of them changed.
func limits(_ change: (inout HTTPLimits) -> Void) -> HTTPLimits {
  var limits = HTTPLimits()
  change(&limits)
  return limits
}

let millisecond: UInt64 = 1_000_000

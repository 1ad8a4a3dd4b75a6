// A host whose services fail, each in the same way.

import EventLoop
import Runners

/// Answers every request of a plugin with one status.
@IO
final class FailingServices: PluginServices {
  nonisolated let granted: ServiceSet
  private let status: Int64
  /// Told the number of a call that is to be cancelled before its request is answered so.
  var cancel: (UInt64) -> Void = { _ in }
  private(set) var asked = 0

  /// `status` is one of the header's; 4, CANCELLED, cancels the call that asks.
  nonisolated init(_ granted: ServiceSet, status: Int64) {
    self.granted = granted
    self.status = status
  }

  static nonisolated var cancelled: Int64 { 4 }

  func request(_ request: ServiceRequest, of call: ServiceCall?, reply: @escaping @IO (ServiceReply) -> Void) {
    asked += 1
    if status == Self.cancelled, let call { cancel(call.number) }
    switch request {
    case .httpClose: return
    case .httpSend, .keyValuePut, .keyValueRemove: reply(ServiceReply(value: status))
    case .httpHead, .httpRead, .keyValueGet, .secretGet: reply(ServiceReply(value: -status))
    }
  }

  func callEnded(_ number: UInt64) {}
  func close() {}
}

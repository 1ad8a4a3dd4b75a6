// What a plugin may use of the process around it besides its calls: log lines, services, and the report of its misuses.

internal import EventLoop
internal import PluginRuntime
internal import Synchronization

/// Something that a plugin did, on its way to the I/O thread.
enum PluginEvent: Sendable {
  /// `call` is 0 outside a call.
  case log(call: UInt64, LogLevel, String)
  case progress(call: UInt64, fraction: Double?, note: String?)
  case misuse(String)
}

/// Brings the events of one plugin to its runner. Plugins keep a pointer to it for ever, so it is never freed.
///
/// An event of a plugin's thread is posted and may be dropped; one from the I/O thread itself, out of an inline call,
/// is delivered at once, because what is posted would arrive after the call's end.
///
/// `@unchecked Sendable`: `door` is written by the initialiser only.
final class PluginHost: @unchecked Sendable {
  /// Events on their way at once; a plugin that makes more than the loop takes loses them.
  static var pendingMax: Int { 1_024 }
  /// Bytes of a progress note; more is cut.
  static var noteMax: Int { 1_024 }

  private let pending = Atomic<Int>(0)
  private let dropped = Atomic<Int>(0)
  @IO weak var runner: InProcessRunner?
  /// The bits of the runtime's pointer, 0 while the plugin is being opened.
  private let opened = Atomic<UInt>(0)
  private(set) var door: ServiceDoor?

  init(_ granted: ServiceSet = []) {
    if !granted.isEmpty { door = unsafe ServiceDoor(granted, context: Unmanaged.passUnretained(self).toOpaque()) }
  }

  /// The plugin behind this host, once it is open.
  var plugin: OpaquePointer? { unsafe OpaquePointer(bitPattern: opened.load(ordering: .acquiring)) }

  func isOpen(_ plugin: OpaquePointer) { opened.store(UInt(bitPattern: plugin), ordering: .releasing) }

  /// The functions for the runtime, which keep this object alive for good.
  func operations() -> pr_host_ops {
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    return unsafe pr_host_ops(ctx: context, log: hostLog, service: hostService, misuse: hostMisuse)
  }

  /// Any thread; never waits.
  func forward(_ event: PluginEvent) {
    if EventLoop.shared.isCurrent {
      IO.assumeIsolated { runner?.received(event) }
    } else if pending.wrappingAdd(1, ordering: .relaxed).oldValue >= Self.pendingMax {
      pending.wrappingSubtract(1, ordering: .relaxed)
      dropped.wrappingAdd(1, ordering: .relaxed)
    } else {
      EventLoop.shared.post {
        self.pending.wrappingSubtract(1, ordering: .relaxed)
        self.runner?.received(event)
      }
    }
  }

  /// How many events were dropped since the last question.
  func takeDropped() -> Int { dropped.exchange(0, ordering: .relaxed) }
}

private func host(_ context: UnsafeMutableRawPointer?) -> PluginHost {
  unsafe Unmanaged<PluginHost>.fromOpaque(context!).takeUnretainedValue()
}

// Written as functions of no isolation: they run on whatever thread the plugin calls from.

private func hostLog(
  _ context: UnsafeMutableRawPointer?, _ call: UInt64, _ level: Int32, _ text: UnsafePointer<UInt8>?, _ length: UInt64
) {
  let line = unsafe String(decoding: UnsafeBufferPointer(start: text, count: Int(length)), as: UTF8.self)
  unsafe host(context).forward(.log(call: call, LogLevel(rawValue: level) ?? .error, line))
}

private func hostService(_ context: UnsafeMutableRawPointer?, _ id: UnsafePointer<CChar>?) -> UnsafeRawPointer? {
  guard let door = unsafe host(context).door, let id = unsafe id else { return nil }
  return unsafe door.table(String(cString: id))
}

private func hostMisuse(_ context: UnsafeMutableRawPointer?, _ what: UnsafePointer<CChar>?) {
  guard let what = unsafe what else { return }
  unsafe host(context).forward(.misuse(String(cString: what)))
}

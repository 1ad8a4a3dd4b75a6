// Signals as events of the loop.

internal import Glibc
internal import LinuxEvents

/// A signal that is being handled, until `cancel`. Dropping it does not end that.
@IO
public final class SignalWatch {
  let number: Int32
  let handler: @IO () -> Void

  init(_ number: Int32, _ handler: @escaping @IO () -> Void) {
    self.number = number
    self.handler = handler
  }

  /// The handler is not called any more; after the last one of a signal, what it did before is in force again.
  public func cancel() { EventLoop.shared.signals.remove(self) }
}

extension EventLoop {
  /// Calls `handler` on the loop when the process gets this signal, instead of what the signal did so far. Several of
  /// one kind that come close together may count as one.
  @IO
  public func onSignal(_ number: Int32, _ handler: @escaping @IO () -> Void) throws(SystemError) -> SignalWatch {
    try signals.add(SignalWatch(number, handler))
  }
}

/// Who handles which signal, and the pipe through which the process-wide handler tells the loop.
///
/// Not a signalfd: that one needs the signal blocked in every thread, and threads of a plugin are not ours to ask.
struct SignalTable {
  private var watches: [SignalWatch] = []
  private var replaced: [(number: Int32, action: sigaction)] = []
  /// The writing end of the pipe; it stays open, a signal may still be on its way.
  private var writer: Int32?

  @IO
  mutating func add(_ watch: SignalWatch) throws(SystemError) -> SignalWatch {
    let writer = try openPipe()
    if !watches.contains(where: { $0.number == watch.number }) {
      var before = sigaction()
      guard unsafe le_signal_relay(watch.number, writer, &before) == 0 else { throw .current("sigaction") }
      replaced.append((watch.number, before))
    }
    watches.append(watch)
    return watch
  }

  @IO
  mutating func remove(_ watch: SignalWatch) {
    watches.removeAll { $0 === watch }
    guard !watches.contains(where: { $0.number == watch.number }),
      let index = replaced.firstIndex(where: { $0.number == watch.number })
    else { return }
    var before = replaced.remove(at: index).action
    unsafe sigaction(watch.number, &before, nil)
  }

  @IO
  private mutating func openPipe() throws(SystemError) -> Int32 {
    if let writer { return writer }
    var (reader, writer): (Int32, Int32) = (-1, -1)
    guard unsafe le_pipe(&reader, &writer) == 0 else { throw .current("pipe2") }
    self.writer = writer
    let descriptor = reader
    _ = try EventLoop.shared.watch(reader, .readable) { _ in
      for number in readNumbers(descriptor) {
        for watch in EventLoop.shared.signals.watches where watch.number == number { watch.handler() }
      }
    }
    return writer
  }
}

private func readNumbers(_ descriptor: Int32) -> Set<Int32> {
  var bytes = [UInt8](repeating: 0, count: 64)
  let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
  return Set(bytes.prefix(max(0, count)).map { Int32($0) })
}

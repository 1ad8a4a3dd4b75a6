// Output of the I/O thread, which never waits: what a slow reader does not take stays here until it does.

import EventLoop
import Glibc

/// Writes to a descriptor as it takes it. The descriptor's own flags are left alone: others share it.
@IO
final class LoopOutput {
  private let descriptor: Int32
  private var pending: [UInt8] = []
  /// Bytes of `pending` that are written already.
  private var done = 0
  private var isScheduled = false
  private var watch: Watch?
  private var waiting: [CheckedContinuation<Void, Never>] = []
  /// Nothing more can be written.
  private var isBroken = false {
    didSet { if isBroken, !oldValue { reportLoss() } }
  }
  /// Called once, when nothing more can be written.
  private var onLoss: (@IO () -> Void)?
  /// Watches for that while there is nothing to write.
  private var idleWatch: Watch?
  /// Why what was written is lost; a reader that has gone is no failure.
  private(set) var failure: String?

  /// A pipe that is ready takes at least this much without making anybody wait.
  private static var pieceMax: Int { 4096 }

  init(descriptor: Int32) { self.descriptor = descriptor }

  func write(_ text: String) {
    pending.append(contentsOf: text.utf8)
    schedule()
  }

  func write(_ bytes: [UInt8]) {
    pending.append(contentsOf: bytes)
    schedule()
  }

  func write(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe pending.append(contentsOf: $0) }
    schedule()
  }

  /// Everything that is written in one go of the loop leaves in one piece.
  private func schedule() {
    guard !isScheduled, watch == nil else { return }
    isScheduled = true
    EventLoop.shared.post {
      self.isScheduled = false
      self.flush()
    }
  }

  /// Writes what the descriptor takes now.
  func flush() {
    while done < pending.count, !isBroken {
      guard isReady else { return waitUntilReady() }
      let end = min(done + Self.pieceMax, pending.count)
      let count = unsafe pending.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress! + done, end - done)
      }
      if count >= 0 {
        done += count
      } else if errno != EINTR && errno != EAGAIN {
        isBroken = true
        if errno != EPIPE { failure = lastError() }
      }
    }
    pending.removeAll(keepingCapacity: true)
    done = 0
    watch?.cancel()
    watch = nil
    watchIdle()
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  /// Returns when everything is written or can no longer be.
  func emptied() async {
    flush()
    await EventLoop.suspend(unless: { pending.isEmpty }) { waiting.append($0) }
  }

  /// Calls back when nobody reads any more, also while there is nothing to write; `nil` ends that.
  func whenLost(_ then: (@IO () -> Void)?) {
    onLoss = then
    if isBroken { return reportLoss() }
    watchIdle()
  }

  private func reportLoss() {
    idleWatch?.cancel()
    idleWatch = nil
    guard let then = onLoss else { return }
    onLoss = nil
    EventLoop.shared.post { then() }
  }

  private func watchIdle() {
    guard onLoss != nil, !isBroken, watch == nil else {
      idleWatch?.cancel()
      idleWatch = nil
      return
    }
    guard idleWatch == nil else { return }
    // Errors come without being asked for. What cannot be watched, such as a plain file, has no reader to lose.
    idleWatch = try? EventLoop.shared.watch(descriptor, []) { [weak self] readiness in
      guard let self else { return }
      if readiness.contains(.failed) {
        isBroken = true
      } else {
        // A terminal that hung up has signals of its own.
        onLoss = nil
        watchIdle()
      }
    }
  }

  private var isReady: Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return unsafe poll(&entry, 1, 0) != 0
  }

  private func waitUntilReady() {
    guard watch == nil else { return }
    // A descriptor has one watch.
    idleWatch?.cancel()
    idleWatch = nil
    do throws(SystemError) {
      watch = try EventLoop.shared.watch(descriptor, .writable) { _ in self.flush() }
    } catch {
      // What cannot be watched, such as a plain file, does not keep anybody waiting either.
      isBroken = true
      failure = "\(error)"
    }
  }
}

// Work that blocks, on a thread of its own: an editor, a line of input.

import EventLoop
import Glibc

/// Runs `body` on a new thread and gives its result to the loop, which goes on meanwhile.
@IO
func onOwnThread<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async throws(CommandError) -> Result {
  let result: Result? = await withCheckedContinuation { continuation in
    if !startThread({ continuation.resume(returning: body()) }) { continuation.resume(returning: nil) }
  }
  guard let result else { throw CommandError("no thread can be started: \(lastError())") }
  return result
}

private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private nonisolated func startThread(_ body: @escaping @Sendable () -> Void) -> Bool {
  var thread = pthread_t()
  let box = unsafe Unmanaged.passRetained(ThreadBody(body))
  let status = unsafe pthread_create(
    &thread, nil,
    { box in
      unsafe Unmanaged<ThreadBody>.fromOpaque(box!).takeRetainedValue().run()
      return nil
    }, box.toOpaque())
  guard status == 0 else {
    unsafe box.release()
    errno = status
    return false
  }
  pthread_detach(thread)
  return true
}

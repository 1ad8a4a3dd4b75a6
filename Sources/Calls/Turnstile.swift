// Lets so many attempts in at once; the others wait in the order of their arrival.

import EventLoop

/// Waits at a turnstile.
@IO
protocol TurnstileVisitor: AnyObject {
  /// It is in. It may leave again before this returns.
  func entered(_ turnstile: Turnstile)
}

/// Bounds the attempts of a run, or of a plugin, that are under way.
@IO
final class Turnstile {
  var limit: Int { didSet { admitWaiting() } }
  private(set) var inside = 0
  /// The first `gone` have left the line already; they are dropped together.
  private var waiting: [any TurnstileVisitor] = []
  private var gone = 0
  private var hasLine = false
  private var isAdmitting = false

  nonisolated init(limit: Int) { self.limit = limit }

  /// Whether there was room at once; who was not let in may `wait`.
  @inline(__always)
  func enter() -> Bool {
    guard inside < limit && !hasLine else { return false }
    inside += 1
    return true
  }

  func wait(_ visitor: any TurnstileVisitor) {
    waiting.append(visitor)
    hasLine = true
  }

  /// Takes somebody out of the line.
  func withdraw(_ visitor: any TurnstileVisitor) {
    guard let place = waiting[gone...].firstIndex(where: { $0 === visitor }) else { return }
    waiting.remove(at: place)
    hasLine = gone < waiting.count
  }

  @inline(__always)
  func leave() {
    inside -= 1
    if hasLine { admitWaiting() }
  }

  /// One after the other and not one out of the other's end: a line of short calls must not grow the stack.
  private func admitWaiting() {
    guard !isAdmitting else { return }
    isAdmitting = true
    while inside < limit, gone < waiting.count {
      let visitor = waiting[gone]
      gone += 1
      if gone > Self.goneMax || gone == waiting.count {
        waiting.removeFirst(gone)
        gone = 0
      }
      hasLine = gone < waiting.count
      inside += 1
      visitor.entered(self)
    }
    isAdmitting = false
  }

  private static var goneMax: Int { 64 }
}

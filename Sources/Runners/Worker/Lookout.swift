// Whether the host looks at a ring for a moment before it sleeps.

internal import Glibc

/// Decides whether it pays to look out for an answer for a moment before going to sleep: two sleeps and a bell cost
/// several times what a short call costs. Only where another processor can run the worker meanwhile, only while calls are
/// in it, and only as long as looking helps: every time it did not, it is left off for twice as many times.
struct Lookout {
  static var patience: UInt64 { 5_000 }
  private static let hasProcessors = sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1
  private static var pauseMax: Int { 1_024 }

  private var pause = 1
  private var left = 0

  /// Whether to look now; each question counts.
  var isOn: Bool {
    mutating get {
      guard Self.hasProcessors else { return false }
      guard left > 0 else { return true }
      left -= 1
      return false
    }
  }

  /// What came of it.
  mutating func saw(_ something: Bool) -> Bool {
    if something {
      pause = 1
    } else {
      left = pause
      pause = min(pause * 2, Self.pauseMax)
    }
    return something
  }
}

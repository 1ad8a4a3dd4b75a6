// The kernel's side of the loop: one epoll descriptor and the table of what is registered with it.

internal import LinuxEvents

/// Owns the epoll descriptor.
///
/// A registration's key is its place in the table and a generation, so that an event that was fetched before its watch
/// was cancelled finds nobody, even when the descriptor's number or the place has been given out again.
///
/// Lives on the loop's thread, as the loop does.
final class Poller {
  private static var wakeUpKey: UInt64 { .max }

  private struct Slot {
    var generation: UInt32 = 0
    var watch: Watch?
  }

  private let descriptor: Int32
  private var slots: [Slot] = []
  private var free: [Int] = []
  /// Calls of the kernel about what is watched; a test looks whether they grow with the work.
  private(set) var changes = 0
  private var events: [le_event]

  init() {
    descriptor = le_poller()
    guard descriptor >= 0 else { fatalError("\(SystemError.current("epoll_create1"))") }
    events = [le_event](repeating: le_event(), count: Int(LE_BATCH_MAX))
  }

  func addWakeUp(_ wakeUp: Int32) {
    guard le_watch(descriptor, wakeUp, LE_READABLE | LE_EDGE, Self.wakeUpKey) == 0 else {
      fatalError("\(SystemError.current("epoll_ctl"))")
    }
  }

  @IO
  func add(
    _ target: Int32, _ interest: Interest, _ handler: @escaping @IO (Readiness) -> Void
  ) throws(SystemError) -> Watch {
    let place = free.popLast() ?? slots.count
    if place == slots.count { slots.append(Slot()) }
    let key = UInt64(slots[place].generation) << 32 | UInt64(place)
    changes += 1
    guard le_watch(descriptor, target, interest.rawValue, key) == 0 else {
      free.append(place)
      throw .current("epoll_ctl")
    }
    let watch = Watch(target, interest, key: key, handler: handler)
    slots[place].watch = watch
    return watch
  }

  @IO
  func modify(_ watch: Watch) {
    changes += 1
    let status = le_update(descriptor, watch.descriptor, watch.interest.rawValue, watch.key)
    precondition(status == 0, "a descriptor was closed before its watch was cancelled")
  }

  @IO
  func remove(_ watch: Watch) {
    let place = Int(watch.key & 0xffff_ffff)
    slots[place].watch = nil
    slots[place].generation &+= 1
    free.append(place)
    changes += 1
    // Fails only when the descriptor was closed first; then the kernel has forgotten it already.
    le_unwatch(descriptor, watch.descriptor)
  }

  /// Waits for events, -1 without end, and calls the watchers, and after each of them `next`. An interrupting signal
  /// counts as no event.
  @IO
  func wait(milliseconds: Int32, next: () -> Void) {
    let count = unsafe le_wait(descriptor, &events, milliseconds)
    guard count > 0 else { return }
    for index in 0..<Int(count) {
      let key = events[index].key
      guard key != Self.wakeUpKey else { continue }
      let place = Int(key & 0xffff_ffff)
      guard slots[place].generation == UInt32(key >> 32), let watch = slots[place].watch else { continue }
      watch.handler(Readiness(rawValue: events[index].bits))
      next()
    }
  }
}

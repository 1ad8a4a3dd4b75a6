// The timers of one clock: a binary heap by time, in which any timer can be found again and taken out.

/// Timers ordered by time, then by start. Starting and cancelling cost O(log n).
package struct TimerHeap {
  private struct Entry {
    var time: UInt64
    var sequence: UInt64
    var slot: Int
    func isBefore(_ other: Entry) -> Bool { time != other.time ? time < other.time : sequence < other.sequence }
  }

  /// What a token names. A slot is used again; its generation tells the tokens apart.
  private struct Slot {
    var generation: UInt32 = 0
    var place = 0
    var action: (@IO () -> Void)?
  }

  private var heap: [Entry] = []
  private var slots: [Slot] = []
  private var free: [Int] = []
  private var sequence: UInt64 = 0

  package init() {}

  package var isEmpty: Bool { heap.isEmpty }
  package var count: Int { heap.count }
  /// When the next timer is due, `nil` without one.
  package var next: UInt64? { heap.first?.time }

  package mutating func add(at time: UInt64, _ action: @escaping @IO () -> Void) -> TimerToken {
    let slot = free.popLast() ?? slots.count
    if slot == slots.count { slots.append(Slot()) }
    slots[slot].action = action
    slots[slot].place = heap.count
    sequence += 1
    heap.append(Entry(time: time, sequence: sequence, slot: slot))
    rise(from: heap.count - 1)
    return TimerToken(value: UInt64(slots[slot].generation) << 32 | UInt64(slot))
  }

  package mutating func cancel(_ token: TimerToken) {
    let slot = Int(token.value & 0xffff_ffff)
    guard slot < slots.count, slots[slot].action != nil, slots[slot].generation == UInt32(token.value >> 32) else {
      return
    }
    _ = remove(at: slots[slot].place)
  }

  /// Takes out the first timer that is due; it is gone before its action runs.
  package mutating func popDue(_ now: UInt64) -> (@IO () -> Void)? {
    guard let first = heap.first, first.time <= now else { return nil }
    return remove(at: 0)
  }

  /// How long epoll may wait: rounded up, so that a timer is never asked for before it is due; -1 without timers.
  func waitMilliseconds(now: () -> UInt64) -> Int32 {
    guard let time = heap.first?.time else { return -1 }
    let now = now()
    guard time > now else { return 0 }
    let milliseconds = (time - now - 1) / 1_000_000 + 1
    return Int32(min(milliseconds, UInt64(Int32.max)))
  }

  private mutating func remove(at place: Int) -> (@IO () -> Void)? {
    let slot = heap[place].slot
    let last = heap.removeLast()
    if place < heap.count {
      set(last, at: place)
      sink(from: place)
      rise(from: place)
    }
    let action = slots[slot].action
    slots[slot].action = nil
    slots[slot].generation &+= 1
    free.append(slot)
    return action
  }

  private mutating func set(_ entry: Entry, at place: Int) {
    heap[place] = entry
    slots[entry.slot].place = place
  }

  private mutating func rise(from start: Int) {
    var place = start
    let entry = heap[place]
    while place > 0, entry.isBefore(heap[(place - 1) / 2]) {
      set(heap[(place - 1) / 2], at: place)
      place = (place - 1) / 2
    }
    set(entry, at: place)
  }

  private mutating func sink(from start: Int) {
    var place = start
    let entry = heap[place]
    while true {
      var child = 2 * place + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child + 1].isBefore(heap[child]) { child += 1 }
      guard heap[child].isBefore(entry) else { break }
      set(heap[child], at: place)
      place = child
    }
    set(entry, at: place)
  }
}

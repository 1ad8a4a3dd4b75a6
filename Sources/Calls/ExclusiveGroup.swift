// Keeps the order of calls that share something: readers together, writers alone.

import EventLoop

/// Stands in the line of a group.
@IO
protocol GroupMember: AnyObject {
  /// Whether it may overlap with others of its kind.
  var onlyReads: Bool { get }
  /// Whether it stands and waits for its turn: it may still be on its way there, or already have had it.
  var awaitsTurn: Bool { get }
  /// Its turn has come; it may leave before this returns.
  func turnCame()
}

/// The calls of one `exclusive` group, in the order in which they were made. A call that only reads waits for the writers
/// before it, any other for all calls before it; so it also holds back those after it.
@IO
final class ExclusiveGroup {
  private var line: [any GroupMember] = []
  private var isCalling = false

  nonisolated init() {}

  func join(_ member: any GroupMember) { line.append(member) }

  /// Whether nobody whom `member` has to wait for stands before it.
  func mayGo(_ member: any GroupMember) -> Bool {
    for other in line {
      if other === member { return true }
      if !other.onlyReads || !member.onlyReads { return false }
    }
    return true
  }

  /// A member has ended; those whose turn came are called, one after the other.
  func leave(_ member: any GroupMember) {
    line.removeAll { $0 === member }
    guard !isCalling else { return }
    isCalling = true
    while let next = line.first(where: { $0.awaitsTurn && mayGo($0) }) { next.turnCame() }
    isCalling = false
  }
}

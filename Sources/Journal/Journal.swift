// Where steps go. The loop hands every step over first and acts only when the journal says that it has it.

public import EventLoop

/// Keeps what happened.
@IO
public protocol Journal: AnyObject {
  /// How much is kept; whoever makes steps leaves out what nobody keeps.
  var detail: JournalDetail { get }

  /// Takes a step and calls `next.recorded` exactly once, at once or later. What is recorded survives the end of this
  /// process, where the journal is one that does; with `durable` it survives the end of the machine's power too, which means
  /// to wait for the disk.
  func record(_ step: Step, durable: Bool, then next: any JournalWaiter)

  /// Whether somebody wants what passes by as well; where nobody does, it is not made. Does not change.
  var isWatched: Bool { get }

  /// Shows what passes by. Nobody waits.
  func pass(_ step: PassingStep)
}

extension Journal {
  public var isWatched: Bool { false }
  public func pass(_ step: PassingStep) {}
}

/// Waits for a step to be recorded. An object rather than a closure: recording allocates nothing.
@IO
public protocol JournalWaiter: AnyObject {
  /// `failure` says why the step was not kept, `nil` when it was. The run goes on either way.
  func recorded(_ failure: JournalFailure?)
}

/// How much of a run a journal keeps.
public enum JournalDetail: Int, Sendable, Comparable {
  case off, metadata, full
  public static func < (a: JournalDetail, b: JournalDetail) -> Bool { a.rawValue < b.rawValue }
}

/// A step was not kept.
public struct JournalFailure: Error, Sendable, Equatable {
  public let message: String
  public init(message: String) { self.message = message }
}

/// Keeps the steps of this process in memory, oldest first.
@IO
public final class MemoryJournal: Journal {
  public let detail: JournalDetail
  public private(set) var steps: [Step] = []

  public nonisolated init(detail: JournalDetail) { self.detail = detail }

  public func record(_ step: Step, durable: Bool, then next: any JournalWaiter) {
    if detail > .off { steps.append(step) }
    next.recorded(nil)
  }
}

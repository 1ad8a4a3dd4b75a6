// Connections that are open already.

internal import Glibc
internal import Synchronization

/// Lends connections to calls that overlap: each call has one to itself, and a few stay open for the next calls.
public final class ConnectionPool: Sendable {
  private struct Idle {
    let connection: Connection
    let file: FileIdentity
  }

  private let idle = Mutex<[Idle]>([])

  /// More calls than this at once open connections of their own, which costs each a fraction of a millisecond.
  private static let idleMax = 8

  public init() {}

  /// Reads from one state of the file at `path`.
  public func read<Result>(
    _ path: String, _ patience: Patience, _ body: (Connection) throws -> Result
  ) throws -> Result {
    // A file that was put in the place of another, as an operator does who brings a new one, is another database.
    let file = try FileIdentity(path)
    let kept = idle.withLock { idle in
      idle.removeAll { $0.file != file }
      return idle.popLast()
    }
    let connection = try kept?.connection ?? Connection(path, .reading)
    do {
      let result = try connection.snapshot(patience) { try body(connection) }
      giveBack(Idle(connection: connection, file: file))
      return result
    } catch let error as DatabaseError where error.kind != .busy && error.kind != .interrupted {
      // Nobody knows what state it is in: it is closed, and the next call begins afresh.
      throw error
    } catch {
      giveBack(Idle(connection: connection, file: file))
      throw error
    }
  }

  /// Keeps a connection for the next call, if it is in no transaction any more and there is room.
  private func giveBack(_ kept: Idle) {
    guard kept.connection.isAtRest else { return }
    idle.withLock { idle in
      if idle.count < Self.idleMax { idle.append(kept) }
    }
  }
}

/// Which file a path stands for at this moment.
private struct FileIdentity: Equatable {
  let device: UInt
  let inode: UInt

  init(_ path: String) throws(DatabaseError) {
    try Connection.check(path: path)
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw DatabaseError(.unreadable, path, unsafe String(cString: strerror(errno)))
    }
    // Opening a FIFO would wait for somebody to write into it.
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw DatabaseError(.unreadable, path, "it is not an ordinary file")
    }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }
}

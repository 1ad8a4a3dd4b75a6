// Sessions in the hands of a process.

internal import Glibc

extension SessionStore {
  /// What became of the wish to have a session.
  public enum Claim: Sendable, Equatable {
    /// The process has the session with this number, and nobody else can have it while it lives.
    case taken(Int64)
    /// Another process has it.
    case inUse
    /// It is not there: never was, or was removed.
    case absent
    /// It was to be a new one, and is there.
    case exists
  }

  /// Takes a session that is there for a process (`JournalFile.owner`). Everything that was said in it stands in the tables
  /// then and nobody else adds to it: what is read before this may be old, what is read after it is not.
  public func take(_ session: Int64, for owner: Int64) throws(DatabaseError) -> Claim {
    try settled { unusable throws(DatabaseError) in
      guard let holder = try holder(of: session) else { return .claim(.absent) }
      if let spool = holder.spool, spool != owner, let obstacle = obstacle(spool, unusable) { return obstacle }
      let update = try database.prepare("UPDATE sessions SET spool = ?2 WHERE id = ?1")
      update.bind(1, session)
      update.bind(2, owner)
      try update.run()
      return .claim(.taken(session))
    }
  }

  /// Makes a session for a process before its first run there; as a fork of another one where that is said.
  public func begin(
    _ key: String, for owner: Int64, detail: Int, forkOf parent: (id: Int64, turn: Int)? = nil
  ) throws(DatabaseError) -> Claim {
    try settled { unusable throws(DatabaseError) in
      if let parent, try holder(of: parent.id) == nil { return .claim(.absent) }
      if let found = try summaries("WHERE s.key = ?1", [key]).first {
        guard found.runs == 0 else { return .claim(found.isInUse ? .inUse : .exists) }
        let spool = try holder(of: found.id)?.spool
        if let spool, spool != owner, let obstacle = obstacle(spool, unusable) { return obstacle }
        try drop(unbegun: found.id)
      }
      return .claim(.taken(try insert(key, owner, detail, parent)))
    }
  }

  /// Removes a session that a process made or took and in which no run ever began.
  public func giveBack(_ session: Int64, of owner: Int64) throws(DatabaseError) {
    let remove = try database.prepare("DELETE FROM sessions WHERE id = ?1 AND runs = 0 AND spool = ?2")
    remove.bind(1, session)
    remove.bind(2, owner)
    try remove.run()
  }

  func drop(unbegun session: Int64) throws(DatabaseError) {
    let remove = try database.prepare("DELETE FROM sessions WHERE id = ?1 AND runs = 0")
    remove.bind(1, session)
    try remove.run()
  }

  // MARK: Who has it

  /// A session's word for who has it.
  private struct Holder {
    let spool: Int64?
  }

  private enum Attempt {
    case claim(Claim)
    /// The process with this spool is gone, and what it said last does not stand in the tables yet.
    case unwritten(Int64)
  }

  /// Why a session cannot be had while this spool is said to have it.
  private func obstacle(_ spool: Int64, _ unusable: Set<Int64>) -> Attempt? {
    if Spool.isAlive(spool, in: place.spools) { return .claim(.inUse) }
    return Spool.isThere(spool, in: place.spools) && !unusable.contains(spool) ? .unwritten(spool) : nil
  }

  /// A process that died a moment ago may have left something between the last look at that and the claim: then it is
  /// written first, and the claim made again. `unusable` are files from which nothing could be had.
  private func settled(
    _ attempt: (_ unusable: Set<Int64>) throws(DatabaseError) -> Attempt
  ) throws(DatabaseError) -> Claim {
    var unusable: Set<Int64> = []
    while true {
      switch try database.transaction({ () throws(DatabaseError) in try attempt(unusable) }) {
      case .claim(let claim): return claim
      case .unwritten(let spool):
        try Recovery.run(place, database)
        if Spool.isThere(spool, in: place.spools), !Spool.isAlive(spool, in: place.spools) { unusable.insert(spool) }
      }
    }
  }

  private func holder(of session: Int64) throws(DatabaseError) -> Holder? {
    let statement = try database.prepare("SELECT spool FROM sessions WHERE id = ?1")
    statement.bind(1, session)
    defer { statement.reset() }
    return try statement.step() ? Holder(spool: statement.int(0)) : nil
  }

  private func insert(
    _ key: String, _ owner: Int64, _ detail: Int, _ parent: (id: Int64, turn: Int)?
  ) throws(DatabaseError) -> Int64 {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    let time = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    let insert = try database.prepare(
      """
      INSERT INTO sessions (key, detail, started_at, changed_at, title, forked_from, forked_turn, spool)
      VALUES (?1, ?2, ?3, ?3, ifnull((SELECT title FROM sessions WHERE id = ?4), ''), ?4, ?5, ?6)
      """)
    insert.bind(1, key)
    insert.bind(2, detail)
    insert.bind(3, time)
    insert.bind(4, parent?.id)
    insert.bind(5, parent?.turn)
    insert.bind(6, owner)
    try insert.run()
    return database.lastRowID
  }
}

// What processes that are gone had said and not yet written.

internal import Glibc

enum Recovery {
  /// Writes it into the tables, and removes what is written.
  static func run(_ place: JournalPlace, _ database: Database) throws(DatabaseError) {
    let names = FolderPath.names(place.spools)
    var isThere = false
    for name in names {
      if name.count == 16, let id = UInt64(name, radix: 16) {
        isThere = true
        try take(name, id, place, database)
      } else if name.hasSuffix(".new"), isOld("\(place.spools)/\(name)") {
        _ = unsafe unlink("\(place.spools)/\(name)")
      }
    }
    let rows = try database.number("SELECT count(*) FROM spools")
    if isThere || rows > 0 { try forget(place, database) }
  }

  private static func take(
    _ name: String, _ id: UInt64, _ place: JournalPlace, _ database: Database
  ) throws(DatabaseError) {
    let position = try RowStatements(database).position(of: id)
    guard let spool = Spool(leftIn: place.spools, name: name, from: position) else { return }
    do throws(DatabaseError) {
      let writer = try SessionWriter(database)
      if let first = spool.next() {
        try writer.prepare(synced: false)
        try writer.begin()
        var next: StepReader? = first
        while var record = next {
          try writer.apply(&record, spool: id)
          next = spool.next()
        }
        try writer.commit(spool: id, upTo: spool.position)
      }
      try forgetUnbegun(id, database)
      spool.close(remove: true)
    } catch {
      if database.isInTransaction { try? database.run("ROLLBACK") }
      spool.close(remove: false)
      throw error
    }
  }

  /// A session that the process had made, and in which no run ever began, is none; as a fork it would keep its parent.
  private static func forgetUnbegun(_ id: UInt64, _ database: Database) throws(DatabaseError) {
    let remove = try database.prepare("DELETE FROM sessions WHERE runs = 0 AND spool = ?1")
    remove.bind(1, Int64(bitPattern: id))
    try remove.run()
  }

  /// Who removes a spool leaves its row: without the row it would be taken for one of which nothing is written yet.
  private static func forget(_ place: JournalPlace, _ database: Database) throws(DatabaseError) {
    let rows = try database.prepare("SELECT id FROM spools")
    var gone: [Int64] = []
    while try rows.step() {
      let id = rows.int(0) ?? 0
      if !Spool.isThere(id, in: place.spools) { gone.append(id) }
    }
    rows.reset()
    guard !gone.isEmpty else { return }
    try database.transaction { () throws(DatabaseError) in
      let remove = try database.prepare("DELETE FROM spools WHERE id = ?1")
      for id in gone {
        remove.bind(1, id)
        try remove.run()
      }
    }
  }

  /// Somebody may be making it just now.
  private static func isOld(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && time(nil) - status.st_mtim.tv_sec > 3600
  }
}

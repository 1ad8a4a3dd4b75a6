// The file of all sessions: where it is, how it is opened, and whether it is one that this program knows.

internal import Glibc

/// Where the journal of a home lies.
public struct JournalPlace: Sendable, Equatable {
  public let database: String
  /// What processes have said and not yet written into the tables.
  let spools: String

  public init(home: String) {
    database = home + "/journal.sqlite"
    spools = home + "/journal"
  }
}

extension Database {
  /// Opens the journal to write it; made where it is missing, brought to this version where it is older.
  static func writing(_ place: JournalPlace) throws(DatabaseError) -> Database {
    FolderPath.make(place.spools)
    let database = try Database(place.database, .create)
    try database.refuseIfForeign()
    try database.useLog()
    let found = try database.number("PRAGMA user_version")
    if found != SessionSchema.version {
      try database.refuseIfNewer(found)
      try database.transaction { () throws(DatabaseError) in try database.migrate() }
    }
    try database.prepareToWrite()
    return database
  }

  /// Opens the journal to read it, as it is. `nil` when there is none.
  static func reading(_ place: JournalPlace) throws(DatabaseError) -> Database? {
    guard unsafe access(place.database, F_OK) == 0 else { return nil }
    let database = try Database(place.database, .read)
    try database.refuseIfForeign()
    let found = try database.number("PRAGMA user_version")
    if found == 0 { return nil }
    try database.refuseIfNewer(found)
    if found < SessionSchema.version {
      try database.run("PRAGMA temp_store = MEMORY")
      for statements in SessionSchema.views[(Int(found) - 1)...] { try database.run(statements) }
    }
    return database
  }

  private func prepareToWrite() throws(DatabaseError) {
    // What a batch holds is in the kernel's hands then; who needs the disk's word asks for it (`SessionWriter.commit`).
    try run("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8192; PRAGMA temp_store = MEMORY")
    keepLog()
  }

  /// Another process may have done so meanwhile.
  private func migrate() throws(DatabaseError) {
    let found = try number("PRAGMA user_version")
    try refuseIfNewer(found)
    guard found < SessionSchema.version else { return }
    if found == 0 {
      try run(SessionSchema.tables)
    } else {
      for statements in SessionSchema.migrations[(Int(found) - 1)...] { try run(statements) }
    }
    try run(
      "PRAGMA application_id = \(SessionSchema.applicationID); PRAGMA user_version = \(SessionSchema.version)")
  }

  /// Before anything is written to it: another program's file stays as it is.
  private func refuseIfForeign() throws(DatabaseError) {
    if try isOurs() { return }
    if try number("SELECT count(*) FROM sqlite_schema") == 0, try number("PRAGMA user_version") == 0 { return }
    // Another process may have made it between the looks.
    guard try isOurs() else { throw DatabaseError(.foreign, path, "") }
  }

  private func isOurs() throws(DatabaseError) -> Bool {
    try number("PRAGMA application_id") == SessionSchema.applicationID
  }

  private func refuseIfNewer(_ found: Int64) throws(DatabaseError) {
    guard found > SessionSchema.version else { return }
    throw DatabaseError(.newer, path, "its tables are version \(found), this program knows \(SessionSchema.version)")
  }
}

enum FolderPath {
  /// Makes a folder and those above it, readable by their owner only.
  static func make(_ path: String) {
    guard unsafe access(path, F_OK) != 0 else { return }
    var folder = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      folder += "/" + part
      _ = unsafe mkdir(folder, 0o700)
    }
  }

  /// What stands in a folder.
  static func names(_ path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}

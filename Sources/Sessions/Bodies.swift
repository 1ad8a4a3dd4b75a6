// Words and texts by number: `names` and `bodies`.

/// Words that recur.
struct Names {
  private let find: Statement
  private let insert: Statement
  private let database: Database
  private let version: Statement
  /// Changes when another connection has written.
  private var seen: Int64 = 0
  private var known: [String: Int64] = [:]
  /// Those that were asked for last: a run has few words, and comparing bytes is faster than making a string of them.
  private var recent: [(word: [UInt8], id: Int64)] = []

  private static var recentMax: Int { 16 }

  init(_ database: Database) throws(DatabaseError) {
    self.database = database
    find = try database.prepare("SELECT id FROM names WHERE text = ?1")
    insert = try database.prepare("INSERT INTO names (text) VALUES (?1)")
    version = try database.prepare("PRAGMA data_version")
  }

  /// A batch begins: another process may have removed sessions, and words with them.
  mutating func begin() throws(DatabaseError) {
    defer { version.reset() }
    guard try version.step(), version.number(0) != seen else { return }
    seen = version.number(0)
    known = [:]
    recent = []
  }

  mutating func id(_ word: Piece) throws(DatabaseError) -> Int64 {
    for entry in recent where word.equals(entry.word) { return entry.id }
    let id = try id(word.string)
    if recent.count == Self.recentMax { recent.removeFirst() }
    recent.append((word.array, id))
    return id
  }

  mutating func id(_ word: String) throws(DatabaseError) -> Int64 {
    if let id = known[word] { return id }
    find.bind(1, word)
    let found = try find.step() ? find.int(0) : nil
    find.reset()
    if let found {
      known[word] = found
      return found
    }
    insert.bind(1, word)
    try insert.run()
    let id = database.lastRowID
    known[word] = id
    return id
  }
}

/// Where a text of a call stands: in the row itself when it is short, which saves a row and a look.
enum StoredText {
  case none
  case inRow([UInt8])
  case body(Int64)
}

extension Statement {
  func bind(_ place: Int32, _ text: StoredText) {
    switch text {
    case .none: bindNull(place)
    case .inRow(let bytes): bind(place, blob: bytes)
    case .body(let id): bind(place, id)
    }
  }

  func stored(_ place: Int32) -> StoredText {
    if isNull(place) { return .none }
    return isInteger(place) ? .body(number(place)) : .inRow(bytes(place))
  }
}

/// Texts. Long ones are stored once, and count who refers to them.
struct Bodies {
  private let insert: Statement
  private let share: Statement
  private let database: Database

  /// Shorter texts are not worth the look whether they are there.
  static var sharedMin: Int { 512 }

  init(_ database: Database) throws(DatabaseError) {
    self.database = database
    insert = try database.prepare("INSERT INTO bodies (refs, size, bytes) VALUES (1, ?1, ?2)")
    share = try database.prepare(
      """
      INSERT INTO bodies (hash, refs, size, bytes) VALUES (?1, 1, ?2, ?3)
      ON CONFLICT (hash) WHERE hash IS NOT NULL DO UPDATE SET refs = refs + 1 RETURNING id
      """)
  }

  /// A text of a call.
  func place(_ text: Piece) throws(DatabaseError) -> StoredText {
    if text.isEmpty { return .none }
    if text.count < Self.sharedMin { return .inRow(text.array) }
    return try store(text).map { .body($0) } ?? .none
  }

  /// `nil` for an empty text.
  func store(_ text: Piece) throws(DatabaseError) -> Int64? {
    guard !text.isEmpty else { return nil }
    guard text.count >= Self.sharedMin else {
      insert.bind(1, text.count)
      insert.bind(2, blob: text)
      try insert.run()
      return database.lastRowID
    }
    share.bind(1, blob: text.digest)
    share.bind(2, text.count)
    share.bind(3, blob: text)
    defer { share.reset() }
    guard try share.step() else { return nil }
    let id = share.int(0)
    _ = try share.step()
    return id
  }
}

// The texts by which models name what a bound library gave out. The worker knows it by numbers of its own.

internal import Bindings

/// The live handles of one plugin, over all sessions. I/O thread only.
final class HandleTable {
  private struct Entry {
    var number: UInt64
    var type: String
    var session: String
  }

  private var entries: [UInt64: Entry] = [:]
  /// Those that ended with their process, so that whoever names one is told so; the newest of them.
  private var lost: [UInt64: Entry] = [:]
  static var lostMax: Int { 4096 }
  /// Begins anywhere, so that a text of an earlier process, which a model may still remember, means nothing in this one.
  private var next: UInt64

  init(first: UInt64 = .random(in: 10_000..<1_000_000_000)) { next = first }

  var count: Int { entries.count }

  /// A function may give out what the session has already: that keeps its text.
  func add(_ number: UInt64, type: String, session: String) -> (text: String, isNew: Bool) {
    if let known = entries.first(where: { $0.value.number == number && $0.value.session == session }) {
      return ("\(type):\(known.key)", false)
    }
    defer { next += 1 }
    entries[next] = Entry(number: number, type: type, session: session)
    return ("\(type):\(next)", true)
  }

  /// The worker's number; `nil` for what was made up, belongs to another session, or has ended.
  func number(of text: String, type: String, session: String) -> UInt64? {
    guard let key = key(of: text), let entry = entries[key], entry.type == type, entry.session == session else {
      return nil
    }
    return text == "\(type):\(key)" ? entry.number : nil
  }

  /// The worker's number of a text that was taken before.
  func number(of text: String) -> UInt64? { key(of: text).flatMap { entries[$0]?.number } }

  /// It has ended, for whoever has it.
  func remove(_ text: String) {
    guard let number = number(of: text) else { return }
    entries = entries.filter { $0.value.number != number }
  }

  /// Takes one out that nobody was told of; `nil` when it is gone already, or another session has it, too.
  func take(_ text: String) -> UInt64? {
    key(of: text).flatMap { entries.removeValue(forKey: $0)?.number }.flatMap { isKnown($0) ? nil : $0 }
  }

  /// Takes out all of a session; the worker's numbers of those that no other has.
  func remove(session: String) -> [UInt64] {
    let ended = entries.filter { $0.value.session == session }
    for key in ended.keys { entries[key] = nil }
    lost = lost.filter { $0.value.session != session }
    return ended.values.map(\.number).filter { !isKnown($0) }
  }

  func texts(of session: String) -> [String] {
    entries.filter { $0.value.session == session }.map { "\($0.value.type):\($0.key)" }
  }

  private func isKnown(_ number: UInt64) -> Bool { entries.contains { $0.value.number == number } }

  /// The process that had them is gone.
  func removeAll() {
    lost.merge(entries) { $1 }
    entries = [:]
    let over = lost.count - HandleTable.lostMax
    if over > 0 { for key in lost.keys.sorted().prefix(over) { lost[key] = nil } }
  }

  func isLost(_ text: String, type: String, session: String) -> Bool {
    guard let key = key(of: text), let entry = lost[key] else { return false }
    return entry.type == type && entry.session == session && text == "\(type):\(key)"
  }

  private func key(of text: String) -> UInt64? {
    text.split(separator: ":", omittingEmptySubsequences: false).last.flatMap { UInt64($0) }
  }
}

/// Takes in the handles of one result, and keeps the texts of new ones until it is clear what becomes of that.
final class ResultHandles: HandleRegister {
  private let session: SessionHandles
  private(set) var texts: [String] = []

  init(_ session: SessionHandles) { self.session = session }

  var name: String { session.session }

  func text(of number: UInt64, type: String) -> String {
    let (text, isNew) = session.add(number, type: type)
    if isNew { texts.append(text) }
    return text
  }
}

/// The handles as the calls of one session see them.
struct SessionHandles: HandleNames {
  let table: HandleTable
  let session: String

  func number(of text: String, type: String) -> UInt64? { table.number(of: text, type: type, session: session) }
  func isLost(_ text: String, type: String) -> Bool { table.isLost(text, type: type, session: session) }
  func add(_ number: UInt64, type: String) -> (text: String, isNew: Bool) {
    table.add(number, type: type, session: session)
  }
}

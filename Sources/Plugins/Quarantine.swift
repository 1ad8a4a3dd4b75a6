// Plugins that crashed too often: what is remembered of them from one process to the next.

import Glibc
import JSON

/// What is known of the faults of one library. Times are milliseconds since 1970.
public struct FaultHistory: Sendable, Equatable {
  public var plugin: String
  /// The library's content, in hex.
  public var sha256: String
  /// The latest faults, oldest first.
  public var faults: [Int64] = []
  /// When it was quarantined, 0 when it is not.
  public var since: Int64 = 0
  public var until: Int64 = 0
  public var why = ""

  public init(plugin: String, sha256: String) {
    self.plugin = plugin
    self.sha256 = sha256
  }

  /// So many faults within `window` make a quarantine.
  public static var faultsMax: Int { 3 }
  public static var window: Int64 { 5 * 60_000 }
  /// How long a quarantine lasts before one probe.
  public static var duration: Int64 { 10 * 60_000 }

  /// Nothing of it may run now.
  public func isClosed(at now: Int64) -> Bool { since != 0 && now < until }
  /// It may show once that it works.
  public func isOnProbe(at now: Int64) -> Bool { since != 0 && now >= until }

  /// Takes a fault in. `atOnce`: one is enough.
  public mutating func add(fault why: String, at now: Int64, atOnce: Bool = false) {
    let wasOnProbe = isOnProbe(at: now)
    faults.append(now)
    faults.removeAll { $0 <= now - Self.window || $0 > now }
    guard atOnce || wasOnProbe || faults.count >= Self.faultsMax else { return }
    since = now
    until = now + Self.duration
    self.why = why
  }

  /// It worked: a quarantine that was on probe ends.
  public mutating func works(at now: Int64) {
    guard isOnProbe(at: now) else { return }
    (since, until, why, faults) = (0, 0, "", [])
  }

  /// Nothing in it is worth keeping.
  func isForgotten(at now: Int64) -> Bool { since == 0 && faults.allSatisfy { $0 <= now - Self.window } }

  /// The content of a bound plugin: its library's, in hex, and how the manifest calls it. A corrected manifest is another.
  public static func content(_ sha256: String, bound approval: some Sequence<UInt8>) -> String {
    let mark = NameHash.of(approval)
    var bytes: [UInt8] = []
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: mark >> UInt64(shift))) }
    return String(sha256.dropLast(16)) + hexadecimal(bytes)
  }

  /// What a person reads.
  public var sentence: String {
    "since \(timeText(since)), until \(timeText(until)): \(why); then it is tried once; "
      + "'collet trust \(plugin) --reset' ends the quarantine"
  }

  /// The wall clock in the unit of the times here.
  public static func now() -> Int64 { wallClock() / 1_000_000 }
}

/// The histories of one home folder, as they were read.
public struct FaultRecord: Sendable, Equatable {
  public var histories: [FaultHistory] = []

  public init() {}

  public func history(of plugin: String, _ sha256: String) -> FaultHistory? {
    histories.first { $0.plugin == plugin && $0.sha256 == sha256 }
  }

  /// Whether the content of a plugin's library has to be known to say whether it is quarantined.
  func concerns(plugin: String, at now: Int64) -> Bool {
    histories.contains { $0.plugin == plugin && $0.isClosed(at: now) }
  }
}

/// `faults.json` below the home folder. Changed by one process at a time; reaches the disk whole. Blocks: never on the
/// I/O thread.
public struct QuarantineStore: Sendable {
  public let path: String
  private let home: String

  static var bytesMax: Int { 4 << 20 }
  static var entriesMax: Int { 1_000 }

  public init(_ locations: Locations) {
    home = locations.home
    path = locations.home + "/faults.json"
  }

  /// What cannot be read counts as empty: a quarantine protects the user's time and nothing else, the walls around a
  /// plugin stand without it.
  public func read() -> FaultRecord {
    guard let text = try? fileContents(path, limit: Self.bytesMax), var reader = try? DocumentReader(text) else {
      return FaultRecord()
    }
    let record = Self.record(&reader)
    return reader.problems.isEmpty ? record : FaultRecord()
  }

  /// Changes one history, and returns what it has become. What cannot be written holds for this process alone; the
  /// problem says why.
  @discardableResult
  public func change(
    _ plugin: String, _ sha256: String, _ body: (inout FaultHistory) -> Void
  ) -> (history: FaultHistory, problem: String?) {
    var result = FaultHistory(plugin: plugin, sha256: sha256)
    let problem = change { record in
      var history = record.history(of: plugin, sha256) ?? result
      body(&history)
      record.histories.removeAll { $0.plugin == plugin && $0.sha256 == sha256 }
      record.histories.append(history)
      result = history
    }
    return (result, problem)
  }

  /// Forgets what is known of a plugin's faults; whether there was anything.
  public func reset(plugin: String) -> Bool {
    var found = false
    change { record in
      found = record.histories.contains { $0.plugin == plugin }
      record.histories.removeAll { $0.plugin == plugin }
    }
    return found
  }

  /// What went wrong, `nil` when nothing did.
  @discardableResult
  private func change(_ body: (inout FaultRecord) -> Void) -> String? {
    do throws(FileFault) { try FileReplacement.makeFolder(home) } catch {}
    do throws(FileFault) {
      let lock = try lockedFile(home + "/faults.lock")
      defer { flock(lock.number, LOCK_UN) }
      return store(body)
    } catch {
      return store(body)
    }
  }

  private func store(_ body: (inout FaultRecord) -> Void) -> String? {
    var record = read()
    body(&record)
    let now = FaultHistory.now()
    record.histories.removeAll { $0.isForgotten(at: now) }
    if record.histories.count > Self.entriesMax {
      record.histories.removeFirst(record.histories.count - Self.entriesMax)
    }
    do throws(FileFault) {
      try FileReplacement.write(Self.text(record), to: path, sync: false)
      return nil
    } catch {
      return "\(error)"
    }
  }

  // MARK: The form of the record

  private static func record(_ reader: inout DocumentReader) -> FaultRecord {
    var record = FaultRecord()
    for (key, value) in reader.members(0, "a JSON object") {
      switch key {
      case "version": _ = reader.integer(value, 1...1)
      case "plugins":
        for element in reader.elements(value, max: entriesMax) { record.histories.append(history(element, &reader)) }
      default: break
      }
    }
    return record
  }

  private static func history(_ node: Int, _ reader: inout DocumentReader) -> FaultHistory {
    var history = FaultHistory(plugin: "", sha256: "")
    for (key, value) in reader.members(node) {
      switch key {
      case "plugin": history.plugin = reader.string(value, "a plugin name", where: Names.isPlugin)
      case "sha256": history.sha256 = reader.string(value, "64 hexadecimal digits", where: Names.isHash)
      case "faults":
        for time in reader.elements(value, max: entriesMax) {
          history.faults.append(Int64(reader.integer(time, 0...Int.max) ?? 0))
        }
      case "since": history.since = Int64(reader.integer(value, 0...Int.max) ?? 0)
      case "until": history.until = Int64(reader.integer(value, 0...Int.max) ?? 0)
      case "why": history.why = reader.string(value, max: whyMax)
      default: break
      }
    }
    return history
  }

  private static func text(_ record: FaultRecord) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.beginObject()
    writer.key("version")
    writer.int64(1)
    writer.key("plugins")
    writer.beginArray()
    for history in record.histories {
      writer.beginObject()
      for (key, text) in [("plugin", history.plugin), ("sha256", history.sha256)] {
        writer.key(key)
        writer.string(text)
      }
      writer.key("faults")
      writer.beginArray()
      for fault in history.faults { writer.int64(fault) }
      writer.endArray()
      for (key, time) in [("since", history.since), ("until", history.until)] {
        writer.key(key)
        writer.int64(time)
      }
      writer.key("why")
      writer.string(String(history.why.prefix(whyMax / 4)))
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [0x0A]
  }

  private static var whyMax: Int { 4_096 }
}

/// A file that one process at a time holds, as long as the descriptor is open.
func lockedFile(_ path: String) throws(FileFault) -> Descriptor {
  let number = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
  guard number >= 0 else { throw FileFault(number: errno) }
  let descriptor = Descriptor(owning: number)
  while flock(descriptor.number, LOCK_EX) != 0 {
    guard errno == EINTR else { throw FileFault(number: errno) }
  }
  return descriptor
}

/// A time as `2026-01-31T12:00:00Z`.
func timeText(_ milliseconds: Int64) -> String { timeText(seconds: time_t(milliseconds / 1_000)) }

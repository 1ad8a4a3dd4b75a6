// Reads and changes the record of approvals, `trust.json` under the home folder.

import Glibc
import JSON

/// Why the record cannot be read or written.
public struct TrustFault: Error, Equatable, CustomStringConvertible {
  public var description: String
  init(_ description: String) { self.description = description }
}

/// The record of one home folder. Changes are made one process at a time and reach the disk whole.
public struct TrustStore: Sendable {
  public let path: String
  private let home: String

  public static var bytesMax: Int { 16 << 20 }
  /// The newest form of the record that this program reads.
  static let version = 1

  public init(_ locations: Locations) {
    home = locations.home
    path = locations.trustFile
  }

  /// An absent record is empty. A damaged one is an error, and stays as it is: approvals are not to be lost silently.
  public func read() throws(TrustFault) -> TrustRecord {
    let text: [UInt8]
    do throws(FileFault) {
      text = try fileContents(path, limit: TrustStore.bytesMax)
    } catch {
      if error.isMissing { return TrustRecord() }
      throw TrustFault("\(path) \(error.sentence)")
    }
    var reader: DocumentReader
    do throws(JSONError) {
      reader = try DocumentReader(text)
    } catch {
      throw damaged("not valid JSON: \(error.description)")
    }
    let record = TrustStore.record(&reader)
    let problems = reader.problems
    guard problems.isEmpty else { throw damaged(DocumentProblem.line(problems)) }
    return record
  }

  /// Adds an approval in place of those that it renews.
  public func approve(_ approval: Approval) throws(TrustFault) {
    _ = try change { record in
      record.approvals.removeAll { $0.plugin == approval.plugin && $0.path == approval.path }
      record.approvals.append(approval)
    }
  }

  /// Takes back every approval of a plugin and says how many there were.
  public func revoke(plugin: String) throws(TrustFault) -> Int {
    try change { $0.approvals.removeAll { $0.plugin == plugin } }
  }

  // MARK: Changing

  /// Returns by how many approvals the record became shorter.
  private func change(_ body: (inout TrustRecord) -> Void) throws(TrustFault) -> Int {
    do throws(FileFault) {
      try FileReplacement.makeFolder(home)
    } catch {
      throw TrustFault("the folder \(home) cannot be made: it \(error.sentence); choose another with --home")
    }
    let lock = try lock()
    defer { flock(lock.number, LOCK_UN) }
    var record = try read()
    let before = record.approvals.count
    body(&record)
    do throws(FileFault) {
      try FileReplacement.write(TrustStore.text(record), to: path, sync: true)
    } catch {
      throw TrustFault("\(path) cannot be written: it \(error.sentence); choose another folder with --home")
    }
    return before - record.approvals.count
  }

  /// Held by one process at a time, for as long as the descriptor is open.
  private func lock() throws(TrustFault) -> Descriptor {
    let file = "\(home)/trust.lock"
    let number = unsafe open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard number >= 0 else { throw TrustFault("\(file) cannot be opened: it \(FileFault(number: errno).sentence)") }
    let descriptor = Descriptor(owning: number)
    while flock(descriptor.number, LOCK_EX) != 0 {
      guard errno == EINTR else { throw TrustFault("\(file) cannot be locked: \(errorText(errno))") }
    }
    return descriptor
  }

  // MARK: The form of the record

  private func damaged(_ what: String) -> TrustFault {
    TrustFault("\(path) is damaged (\(what)); repair it, or move it away and approve your plugins again")
  }

  private static func record(_ reader: inout DocumentReader) -> TrustRecord {
    var record = TrustRecord()
    for (key, value) in reader.members(0, "a JSON object") {
      switch key {
      case "version": _ = reader.integer(value, 1...version)
      case "approvals":
        for element in reader.elements(value, max: ConfigurationReader.entriesMax) {
          record.approvals.append(approval(element, &reader))
        }
      default: reader.unknownKey(key, at: value, known: ["version", "approvals"], isError: true)
      }
    }
    for key in ["version", "approvals"] where reader.document.member(0, key) == nil {
      reader.problem(0, "has no \"\(key)\"")
    }
    return record
  }

  private static func approval(_ node: Int, _ reader: inout DocumentReader) -> Approval {
    var approval = Approval(plugin: "", path: "", sha256: nil, asked: [], approved: "")
    var bindsToPath = false
    for (key, value) in reader.members(node) {
      switch key {
      case "plugin": approval.plugin = reader.string(value, "a plugin name", where: Names.isPlugin)
      case "path": approval.path = reader.string(value, max: ManifestLimits.pathMax, min: 1)
      case "sha256": approval.sha256 = reader.string(value, "64 hexadecimal digits", where: Names.isHash)
      case "any_build": bindsToPath = reader.bool(value) ?? false
      case "asked": approval.asked = reader.document.kind(value) == .object ? reader.source(value) : []
      case "leads":
        for (path, lead) in reader.members(value) {
          approval.leads[path] = reader.string(lead, "an absolute path") { $0.hasPrefix("/") }
        }
      case "approved": approval.approved = reader.string(value, max: ManifestLimits.wordMax)
      default: reader.unknownKey(key, at: value, known: [], isError: true)
      }
    }
    // One of the two, so that a lost line cannot turn a narrow approval into a wide one.
    if bindsToPath == (approval.sha256 != nil) { reader.problem(node, "must have one of \"sha256\" and \"any_build\"") }
    if approval.plugin.isEmpty || approval.path.isEmpty || approval.asked.isEmpty {
      reader.problem(node, "lacks one of \"plugin\", \"path\" and \"asked\"")
    }
    return approval
  }

  private static func text(_ record: TrustRecord) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.beginObject()
    writer.key("version")
    writer.int64(Int64(version))
    writer.key("approvals")
    writer.beginArray()
    for approval in record.approvals {
      writer.beginObject()
      writer.key("plugin")
      writer.string(approval.plugin)
      writer.key("path")
      writer.string(approval.path)
      if let hash = approval.sha256 {
        writer.key("sha256")
        writer.string(hash)
      } else {
        writer.key("any_build")
        writer.bool(true)
      }
      writer.key("asked")
      writer.raw(approval.asked.span)
      if !approval.leads.isEmpty {
        writer.key("leads")
        writer.beginObject()
        for (path, lead) in approval.leads.sorted(by: { $0.key < $1.key }) {
          writer.key(path)
          writer.string(lead)
        }
        writer.endObject()
      }
      writer.key("approved")
      writer.string(approval.approved)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes + [0x0A]
  }
}

/// The present time as `2026-01-31T12:00:00Z`.
func timeText() -> String { timeText(seconds: time_t(wallClock() / 1_000_000_000)) }

func timeText(seconds: time_t) -> String {
  var seconds = seconds
  var parts = unsafe tm()
  _ = unsafe gmtime_r(&seconds, &parts)
  func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let day = unsafe "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  return unsafe "\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
}

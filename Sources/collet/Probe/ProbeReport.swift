// What a probe told us. The plugin shares the probe's process and may have written anything: nothing here is believed.

/// One record of a report: what it is about, and its bytes.
struct ProbeRecord: Equatable, Sendable {
  var tag: UInt32
  var bytes: ArraySlice<UInt8>

  /// The bytes as text; what is not UTF-8 is replaced.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The 32-bit number at a place, 0 where the record is too short to have one.
  func number(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: word(index * 4, 4)) }

  /// The 64-bit number at a byte, 0 where the record is too short to have one.
  func wide(at offset: Int) -> UInt64 { word(offset, 8) }

  /// What follows after so many bytes.
  func rest(after count: Int) -> ArraySlice<UInt8> { bytes.dropFirst(count) }

  private func word(_ offset: Int, _ width: Int) -> UInt64 {
    guard offset >= 0, bytes.count - offset >= width else { return 0 }
    var value: UInt64 = 0
    for index in 0..<width { value |= UInt64(bytes[bytes.startIndex + offset + index]) << UInt64(8 * index) }
    return value
  }
}

/// The records of a report, as far as they are whole.
struct ProbeReport: Equatable, Sendable {
  private(set) var records: [ProbeRecord] = []

  /// The tags of `probe.h`.
  enum Tag {
    static let phase: UInt32 = 1
    static let fault: UInt32 = 2
    static let error: UInt32 = 3
    static let log: UInt32 = 4
    static let manifest: UInt32 = 5
    static let done: UInt32 = 6
    static let stopped: UInt32 = 20
    static let timeout: UInt32 = 21
    static let left: UInt32 = 22
  }

  /// Records past this many are not looked at: no task has so much to tell.
  static let recordsMax = 1 << 20

  /// Reads records until the bytes end or make no sense any more.
  init(_ bytes: [UInt8]) {
    var place = 0
    while bytes.count - place >= 8, records.count < Self.recordsMax {
      let header = ProbeRecord(tag: 0, bytes: bytes[place..<(place + 8)])
      let length = Int(header.number(1))
      guard length <= bytes.count - place - 8 else { return }
      records.append(ProbeRecord(tag: header.number(0), bytes: bytes[(place + 8)..<(place + 8 + length)]))
      place += 8 + length
    }
  }

  func first(_ tag: UInt32) -> ProbeRecord? { records.first { $0.tag == tag } }
  func last(_ tag: UInt32) -> ProbeRecord? { records.last { $0.tag == tag } }
  func all(_ tag: UInt32) -> [ProbeRecord] { records.filter { $0.tag == tag } }

  /// The probe did all that it was asked to do.
  var isDone: Bool { records.last { $0.tag != Tag.left }?.tag == Tag.done }

  /// Processes that were still running when the plugin's own had ended; they run no more.
  var leftBehind: Int { Int(last(Tag.left)?.number(0) ?? 0) }

  /// Why it did not get further, in words that follow the plugin's name; `nil` when nothing stood in its way.
  var error: (code: UInt32, text: String)? {
    first(Tag.error).map { ($0.number(0), String(decoding: $0.rest(after: 4), as: UTF8.self)) }
  }

  /// What was going on when the report ends, such as "in its shutdown"; empty before anything of the plugin ran.
  var phase: String { last(Tag.phase)?.text ?? "" }

  /// What the plugin wrote to its host's log, the last lines.
  var log: [String] {
    all(Tag.log).suffix(Self.logLinesShown).map { String(decoding: $0.rest(after: 4), as: UTF8.self) }
  }

  private static let logLinesShown = 3
}

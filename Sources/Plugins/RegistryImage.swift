// The findings of one plugin folder as one block of bytes, which is also the format of the cache file.
//
//   header | records | tools | warnings | text
//
// All numbers are little-endian. A reference is an offset into the text and a length. The text of a path is followed by
// a NUL byte, so that it can be handed to the system as it is. A block is checked as a whole when it is opened: after
// that no offset in it can lead outside.

/// A block of findings, read in place: nothing is copied that is not asked for.
struct RegistryImage: Sendable {
  let bytes: [UInt8]
  let count: Int
  private let textStart: Int
  private let toolsStart: Int
  private let warningsStart: Int

  static let magic: UInt64 = 0x3130_4745_5254_4C43  // "CLTREG01"
  /// Rises with every change of the format or of what a finding means.
  static let version: UInt32 = 1
  static let recordsMax = 1 << 20

  enum Header {
    static let magic = 0
    static let version = 8
    static let recordCount = 12
    static let checksum = 16
    static let size = 24
    static let toolCount = 32
    static let warningCount = 36
    /// The root's folder: device and inode.
    static let folder = 40
    /// The program that wrote it, as a file stamp: another build may judge otherwise.
    static let program = 56
    /// The root's path.
    static let path = 96
    static let length = 104
  }

  enum Record {
    static let manifestStamp = 0
    static let libraryStamp = 40
    static let libraryHash = 80
    static let entryHash = 112
    static let flags = 120
    static let tools = 124
    static let toolCount = 128
    static let warnings = 132
    static let warningCount = 136
    static let references = 140
    static let length = references + Text.allCases.count * 8
  }

  /// The texts of a record, in the order of their references.
  enum Text: Int, CaseIterable {
    case entry, manifestPath, libraryPath, name, version, description, problem, grants, approval, head, toolNames
    case warnings
  }

  enum ToolRecord {
    static let nameHash = 0
    static let name = 8
    static let json = 16
    static let length = 24
  }

  /// `nil` for anything that is not wholly right.
  init?(checking bytes: [UInt8]) {
    guard bytes.count >= Header.length && bytes.count <= Int(Int32.max) else { return nil }
    self.bytes = bytes
    guard
      bytes.word64(Header.magic) == RegistryImage.magic, bytes.word32(Header.version) == RegistryImage.version,
      bytes.word64(Header.size) == UInt64(bytes.count),
      bytes.word64(Header.checksum) == Checksum.of(bytes, from: Header.size)
    else { return nil }
    let counts = (Header.recordCount, Header.toolCount, Header.warningCount)
    count = Int(bytes.word32(counts.0))
    let tools = Int(bytes.word32(counts.1))
    let warnings = Int(bytes.word32(counts.2))
    guard max(count, tools, warnings) <= RegistryImage.recordsMax else { return nil }
    toolsStart = Header.length + count * Record.length
    warningsStart = toolsStart + tools * ToolRecord.length
    textStart = warningsStart + warnings * 8
    guard textStart <= bytes.count && isSound(tools: tools, warnings: warnings) else { return nil }
  }

  /// The checksum guards against accidents only; whoever can write the file can also make a checksum.
  private func isSound(tools: Int, warnings: Int) -> Bool {
    let size = UInt64(bytes.count - textStart)
    func isText(_ at: Int) -> Bool { UInt64(bytes.word32(at)) + UInt64(bytes.word32(at + 4)) < size }
    guard isText(Header.path) else { return false }
    for record in 0..<count {
      let at = start(record)
      for text in 0..<Text.allCases.count where !isText(at + Record.references + text * 8) { return false }
      // Handed to the system as C strings.
      for text in [Text.entry, .manifestPath, .libraryPath] {
        let range = range(of: text, in: record)
        guard bytes[range.upperBound] == 0 else { return false }
      }
      guard
        UInt64(bytes.word32(at + Record.tools)) + UInt64(bytes.word32(at + Record.toolCount)) <= UInt64(tools),
        UInt64(bytes.word32(at + Record.warnings)) + UInt64(bytes.word32(at + Record.warningCount)) <= UInt64(warnings)
      else { return false }
    }
    for tool in 0..<tools {
      let at = toolsStart + tool * ToolRecord.length
      guard isText(at + ToolRecord.name) && isText(at + ToolRecord.json) else { return false }
    }
    for warning in 0..<warnings where !isText(warningsStart + warning * 8) { return false }
    return true
  }

  // MARK: The header

  var folder: (device: UInt64, inode: UInt64) { (bytes.word64(Header.folder), bytes.word64(Header.folder + 8)) }
  var program: FileStamp { stamp(Header.program) }
  var path: String { String(decoding: bytes[reference(Header.path)], as: UTF8.self) }

  // MARK: Records

  func flags(_ record: Int) -> Finding.Flags { Finding.Flags(rawValue: bytes.word32(start(record) + Record.flags)) }
  func manifestStamp(_ record: Int) -> FileStamp { stamp(start(record) + Record.manifestStamp) }
  func libraryStamp(_ record: Int) -> FileStamp { stamp(start(record) + Record.libraryStamp) }
  func entryHash(_ record: Int) -> UInt64 { bytes.word64(start(record) + Record.entryHash) }

  func libraryHash(_ record: Int) -> [UInt8] {
    guard flags(record).contains(.hashed) else { return [] }
    let at = start(record) + Record.libraryHash
    return Array(bytes[at..<(at + 32)])
  }

  func range(of text: Text, in record: Int) -> Range<Int> {
    reference(start(record) + Record.references + text.rawValue * 8)
  }

  func slice(_ text: Text, _ record: Int) -> ArraySlice<UInt8> { bytes[range(of: text, in: record)] }

  func string(_ text: Text, _ record: Int) -> String { String(decoding: slice(text, record), as: UTF8.self) }

  // MARK: Tools and warnings of a record

  /// Indices of its tools, valid for this block.
  func tools(_ record: Int) -> Range<Int> {
    let at = start(record)
    let first = Int(bytes.word32(at + Record.tools))
    return first..<(first + Int(bytes.word32(at + Record.toolCount)))
  }

  func toolNameHash(_ tool: Int) -> UInt64 { bytes.word64(toolsStart + tool * ToolRecord.length + ToolRecord.nameHash) }

  func toolName(_ tool: Int) -> ArraySlice<UInt8> {
    bytes[reference(toolsStart + tool * ToolRecord.length + ToolRecord.name)]
  }

  func toolJSON(_ tool: Int) -> ArraySlice<UInt8> {
    bytes[reference(toolsStart + tool * ToolRecord.length + ToolRecord.json)]
  }

  func warnings(_ record: Int) -> [String] {
    let at = start(record)
    let first = Int(bytes.word32(at + Record.warnings))
    return (first..<(first + Int(bytes.word32(at + Record.warningCount)))).map {
      String(decoding: bytes[reference(warningsStart + $0 * 8)], as: UTF8.self)
    }
  }

  func hasWarnings(_ record: Int) -> Bool { bytes.word32(start(record) + Record.warningCount) > 0 }

  /// Everything of a record as values.
  func finding(_ record: Int) -> Finding {
    Finding(
      entry: string(.entry, record), manifestPath: string(.manifestPath, record),
      libraryPath: string(.libraryPath, record), manifestStamp: manifestStamp(record),
      libraryStamp: libraryStamp(record), flags: flags(record), libraryHash: libraryHash(record),
      name: string(.name, record), version: string(.version, record), description: string(.description, record),
      problem: string(.problem, record), warnings: warnings(record),
      tools: tools(record).map {
        Finding.ToolFinding(name: String(decoding: toolName($0), as: UTF8.self), json: Array(toolJSON($0)))
      },
      grantsJSON: Array(slice(.grants, record)), approvalJSON: Array(slice(.approval, record)))
  }

  private func start(_ record: Int) -> Int { Header.length + record * Record.length }

  private func reference(_ at: Int) -> Range<Int> {
    let first = textStart + Int(bytes.word32(at))
    return first..<(first + Int(bytes.word32(at + 4)))
  }

  private func stamp(_ at: Int) -> FileStamp {
    FileStamp(
      device: bytes.word64(at), inode: bytes.word64(at + 8), size: bytes.word64(at + 16),
      modified: Int64(bitPattern: bytes.word64(at + 24)), changed: Int64(bitPattern: bytes.word64(at + 32)))
  }
}

extension [UInt8] {
  /// A little-endian number; the caller has checked that it is there.
  func word32(_ at: Int) -> UInt32 {
    precondition(at >= 0 && at + 4 <= count)
    return unsafe UInt32(littleEndian: withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: at, as: UInt32.self) })
  }

  func word64(_ at: Int) -> UInt64 {
    precondition(at >= 0 && at + 8 <= count)
    return unsafe UInt64(littleEndian: withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: at, as: UInt64.self) })
  }
}

/// Finds accidental damage: four lanes of multiply and rotate, fast enough to run over every byte of every start.
enum Checksum {
  static func of(_ bytes: [UInt8], from start: Int) -> UInt64 {
    var lanes = SIMD4<UInt64>(
      0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63)
    let prime: UInt64 = 0xD6E8_FEB8_6659_FD93
    var at = start
    while at + 32 <= bytes.count {
      for lane in 0..<4 {
        let value = (lanes[lane] ^ bytes.word64(at + lane * 8)) &* prime
        lanes[lane] = value ^ (value &>> 29)
      }
      at += 32
    }
    var result = lanes[0] ^ (lanes[1] &* 3) ^ (lanes[2] &* 5) ^ (lanes[3] &* 7) ^ UInt64(bytes.count)
    while at < bytes.count {
      result = (result ^ UInt64(bytes[at])) &* prime
      result ^= result &>> 32
      at += 1
    }
    return result ^ (result &>> 31)
  }
}

/// Hashes names for the tables of one process.
enum NameHash {
  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash &>> 32)
  }

  static func of(_ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    return hash ^ (hash &>> 32)
  }
}

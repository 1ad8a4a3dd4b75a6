// Turns findings into a block of bytes; see `RegistryImage` for the format.

import JSON

/// Collects the tables and the text of a block.
struct RegistryImageWriter: ~Copyable {
  private var records: [UInt8] = []
  private var tools: [UInt8] = []
  private var warnings: [UInt8] = []
  private var text: [UInt8] = []
  private var recordCount = 0
  private var json = JSONWriter()

  private init() {}

  /// Findings are kept in the order given.
  static func image(of findings: [Finding], path: String, folder: FileStamp, program: FileStamp) -> RegistryImage {
    var writer = RegistryImageWriter()
    let pathReference = writer.put(Array(path.utf8))
    for finding in findings { writer.add(finding) }
    let bytes = writer.assembled(path: pathReference, folder: folder, program: program)
    guard let image = RegistryImage(checking: bytes) else { preconditionFailure("a block that was just made is wrong") }
    return image
  }

  private mutating func add(_ finding: Finding) {
    let firstTool = tools.count / RegistryImage.ToolRecord.length
    for tool in finding.tools {
      tools.write(NameHash.of(tool.name.utf8))
      tools.write(put(Array(tool.name.utf8)))
      tools.write(put(tool.json))
    }
    let firstWarning = warnings.count / 8
    for warning in finding.warnings { warnings.write(put(Array(warning.utf8))) }

    records.write(finding.manifestStamp)
    records.write(finding.libraryStamp)
    records += finding.libraryHash.count == 32 ? finding.libraryHash : [UInt8](repeating: 0, count: 32)
    records.write(NameHash.of(finding.entry.utf8))
    records.write(finding.flags.rawValue)
    records.write(UInt32(firstTool))
    records.write(UInt32(finding.tools.count))
    records.write(UInt32(firstWarning))
    records.write(UInt32(finding.warnings.count))
    for kind in RegistryImage.Text.allCases { records.write(put(bytes(kind, of: finding))) }
    recordCount += 1
  }

  private mutating func bytes(_ kind: RegistryImage.Text, of finding: Finding) -> [UInt8] {
    switch kind {
    case .entry: Array(finding.entry.utf8)
    case .manifestPath: Array(finding.manifestPath.utf8)
    case .libraryPath: Array(finding.libraryPath.utf8)
    case .name: Array(finding.name.utf8)
    case .version: Array(finding.version.utf8)
    case .description: Array(finding.description.utf8)
    case .problem: Array(finding.problem.utf8)
    case .grants: finding.grantsJSON
    case .approval: finding.approvalJSON
    case .head: head(finding)
    case .toolNames: array(finding.tools.map(\.name))
    case .warnings: array(finding.warnings.map { "\(finding.name): \($0)" })
    }
  }

  /// The members with which a plugin begins in `list --json`.
  private mutating func head(_ finding: Finding) -> [UInt8] {
    json.reset()
    json.beginObject()
    json.key("name")
    json.string(finding.name)
    json.key("version")
    json.string(finding.version)
    json.endObject()
    return json.bytes.dropLast()
  }

  /// The elements of an array of strings, without its brackets.
  private mutating func array(_ texts: [String]) -> [UInt8] {
    guard !texts.isEmpty else { return [] }
    json.reset()
    json.beginArray()
    for text in texts { json.string(text) }
    json.endArray()
    return Array(json.bytes.dropFirst().dropLast())
  }

  /// Puts a text, and the NUL that ends it as a path, and returns its reference.
  private mutating func put(_ bytes: [UInt8]) -> UInt64 {
    let reference = UInt64(text.count) | UInt64(bytes.count) << 32
    text += bytes
    text.append(0)
    return reference
  }

  private consuming func assembled(path: UInt64, folder: FileStamp, program: FileStamp) -> [UInt8] {
    var bytes: [UInt8] = []
    let size = RegistryImage.Header.length + records.count + tools.count + warnings.count + text.count
    bytes.reserveCapacity(size)
    bytes.write(RegistryImage.magic)
    bytes.write(RegistryImage.version)
    bytes.write(UInt32(recordCount))
    bytes.write(UInt64(0))
    bytes.write(UInt64(size))
    bytes.write(UInt32(tools.count / RegistryImage.ToolRecord.length))
    bytes.write(UInt32(warnings.count / 8))
    bytes.write(folder.device)
    bytes.write(folder.inode)
    bytes.write(program)
    bytes.write(path)
    bytes += records
    bytes += tools
    bytes += warnings
    bytes += text
    let checksum = Checksum.of(bytes, from: RegistryImage.Header.size)
    for index in 0..<8 {
      bytes[RegistryImage.Header.checksum + index] = UInt8(truncatingIfNeeded: checksum >> UInt64(8 * index))
    }
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func write(_ number: UInt64) {
    for index in 0..<8 { append(UInt8(truncatingIfNeeded: number >> UInt64(8 * index))) }
  }

  fileprivate mutating func write(_ number: UInt32) {
    for index in 0..<4 { append(UInt8(truncatingIfNeeded: number >> UInt32(8 * index))) }
  }

  fileprivate mutating func write(_ stamp: FileStamp) {
    write(stamp.device)
    write(stamp.inode)
    write(stamp.size)
    write(UInt64(bitPattern: stamp.modified))
    write(UInt64(bitPattern: stamp.changed))
  }
}

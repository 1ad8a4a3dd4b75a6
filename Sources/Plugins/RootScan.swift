// Looks at one folder of the search path: everything new is inspected, everything known is taken from the cache.

import Glibc

/// What one folder of the search path holds.
struct ScannedRoot: Sendable {
  var root: SearchRoot
  /// The folder without links, where approvals and the cache know it by.
  var path: String
  var status: FileStatus
  var image: RegistryImage
  /// Manifests that were read just now, by record.
  var fresh: [Int: Manifest] = [:]
  var warnings: [String] = []
}

/// Scans one folder.
struct RootScan: ~Copyable {
  private let root: SearchRoot
  private let folder: Folder
  private let path: String

  /// Throws when there is no such folder, or it cannot be read.
  init(_ root: SearchRoot) throws(FileFault) {
    self.root = root
    folder = try Folder(opening: root.path)
    path = realPath(root.path) ?? root.path
  }

  /// Device and inode: the same folder under two names is looked at once.
  var identity: (device: UInt64, inode: UInt64) { (folder.status.stamp.device, folder.status.stamp.inode) }

  func run(cache: RegistryCache?) throws(FileFault) -> ScannedRoot {
    let known = cache?.load(path: path, status: folder.status)
    if let known, try isCurrent(known) {
      return ScannedRoot(
        root: root, path: path, status: folder.status, image: known, warnings: warnings(of: known))
    }
    return try inspectAll(known, cache)
  }

  /// Computes the hashes of libraries that an approval has to be compared with, and remembers them.
  func adding(hashes: [Int: [UInt8]], to scanned: ScannedRoot, cache: RegistryCache?) -> ScannedRoot {
    var findings = (0..<scanned.image.count).map(scanned.image.finding)
    for (record, hash) in hashes {
      findings[record].libraryHash = hash
      findings[record].flags.insert(.hashed)
    }
    var result = scanned
    result.image = image(of: findings, cache)
    cache?.store(result.image)
    return result
  }

  /// The hash of a library as it is now, `nil` when it changed since it was looked at or cannot be read.
  func hash(of record: Int, in image: RegistryImage) -> [UInt8]? {
    do throws(FileFault) {
      let file = try folder.file(image.string(.libraryPath, record))
      guard file.status.stamp == image.libraryStamp(record) else { return nil }
      return try file.descriptor.sha256()
    } catch {
      return nil
    }
  }

  // MARK: Known findings

  /// Whether every entry of the folder is known, none is missing, and no file changed.
  private func isCurrent(_ image: RegistryImage) throws(FileFault) -> Bool {
    let table = NameTable(count: image.count) { image.entryHash($0) }
    var seen = 0
    var allKnown = true
    try forEachEntry(of: folder) { name, kind in
      guard FolderNames.candidate(name, kind) != nil else { return true }
      let found = table.find(NameHash.of(name)) { record in
        let range = image.range(of: .entry, in: record)
        guard range.count == name.count else { return false }
        for index in 0..<range.count where image.bytes[range.lowerBound + index] != name[index] { return false }
        return true
      }
      seen += 1
      allKnown = found != nil
      return allKnown
    }
    guard allKnown && seen == image.count else { return false }
    for record in 0..<image.count where !isCurrent(record, in: image) { return false }
    return true
  }

  private func isCurrent(_ record: Int, in image: RegistryImage) -> Bool {
    if image.flags(record).contains(.passing) {
      let finding = image.finding(record)
      return inspect(finding.entry, isManifest: finding.entry.hasSuffix(".json"))?.finding == finding
    }
    guard stamp(.manifestPath, record, image) == image.manifestStamp(record) else { return false }
    return image.range(of: .libraryPath, in: record).isEmpty
      || stamp(.libraryPath, record, image) == image.libraryStamp(record)
  }

  /// The stamp of a file now; one that cannot be asked for counts as absent.
  private func stamp(_ text: RegistryImage.Text, _ record: Int, _ image: RegistryImage) -> FileStamp {
    var raw = stat()
    let start = image.range(of: text, in: record).lowerBound
    // A path in a block ends in NUL, which was checked when it was opened.
    let result = unsafe image.bytes.withUnsafeBytes { bytes in
      unsafe fstatat(
        folder.descriptor.number, bytes.baseAddress!.advanced(by: start).assumingMemoryBound(to: CChar.self), &raw, 0)
    }
    return result == 0 ? FileStatus(raw).stamp : .absent
  }

  // MARK: New findings

  private func inspectAll(_ known: RegistryImage?, _ cache: RegistryCache?) throws(FileFault) -> ScannedRoot {
    let names = try FolderNames(in: folder)
    var records: [String: Int] = [:]
    if let known {
      for record in 0..<known.count { records[known.string(.entry, record)] = record }
    }
    var inspections: [Inspection] = names.unreadable.map(PluginInspector.unreadable)
    for (list, isManifest) in [(names.manifests, true), (names.folders, false)] {
      for entry in list {
        if let known, let record = records[entry], !known.flags(record).contains(.passing), isCurrent(record, in: known)
        {
          inspections.append(Inspection(finding: known.finding(record)))
        } else if let inspection = inspect(entry, isManifest: isManifest) {
          inspections.append(inspection)
        }
      }
    }
    inspections.sort { ($0.finding.name, $0.finding.entry) < ($1.finding.name, $1.finding.entry) }
    let image = image(of: inspections.map(\.finding), cache)
    if image.bytes != known?.bytes { cache?.store(image) }
    var scanned = ScannedRoot(
      root: root, path: path, status: folder.status, image: image, warnings: warnings(of: image))
    for (record, inspection) in inspections.enumerated() {
      if let manifest = inspection.manifest { scanned.fresh[record] = manifest }
    }
    if !names.complete {
      scanned.warnings.append(
        "\(root.path) has more than \(FolderNames.entriesMax) entries; the rest was not looked at")
    }
    return scanned
  }

  private func inspect(_ entry: String, isManifest: Bool) -> Inspection? {
    isManifest ? PluginInspector.manifest(entry, in: folder) : PluginInspector.folder(entry, in: folder)
  }

  private func image(of findings: [Finding], _ cache: RegistryCache?) -> RegistryImage {
    RegistryImageWriter.image(
      of: findings, path: path, folder: folder.status.stamp, program: cache?.program ?? .absent)
  }

  private func warnings(of image: RegistryImage) -> [String] {
    var warnings: [String] = []
    for record in 0..<image.count where image.flags(record).contains(.ignored) {
      let problem = image.string(.problem, record)
      if !problem.isEmpty { warnings.append("\(root.path): \(problem)") }
    }
    return warnings
  }
}

/// Finds numbers by the hash of their name: open addressing, made for one listing.
struct NameTable {
  /// The number plus one, 0 for an empty place.
  private var slots: [UInt32]
  private var hashes: [UInt64]

  init(count: Int) {
    var size = 16
    while size < count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    hashes = [UInt64](repeating: 0, count: size)
  }

  init(count: Int, hash: (Int) -> UInt64) {
    self.init(count: count)
    for number in 0..<count { _ = insert(number, hash(number)) { _ in false } }
  }

  /// The number that is known by this name.
  func find(_ hash: UInt64, where isSame: (Int) -> Bool) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place] != 0 {
      let number = Int(slots[place]) - 1
      if hashes[place] == hash && isSame(number) { return number }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Remembers a number, or returns the one that has its name already.
  mutating func insert(_ number: Int, _ hash: UInt64, where isSame: (Int) -> Bool) -> Int? {
    var place = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[place] != 0 {
      let other = Int(slots[place]) - 1
      if hashes[place] == hash && isSame(other) { return other }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place] = UInt32(number + 1)
    hashes[place] = hash
    return nil
  }
}

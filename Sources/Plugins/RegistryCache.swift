// Keeps the findings of plugin folders from one start to the next: one file for each folder, under the home folder.
//
// A cache never makes a listing wrong and never makes it fail. A file that is damaged, of another version or program,
// of another owner, or that others may write to, counts as absent. Two processes may write at once: each replaces the
// whole file, and the last one wins.

import Glibc

/// Loads and stores the blocks of findings.
struct RegistryCache: Sendable {
  let folder: String
  /// The running program; another build of it may judge plugins differently.
  let program: FileStamp

  /// A cache of more bytes than this is not read.
  static let bytesMax: UInt64 = 256 << 20
  /// Folders that are remembered. Beyond it the file that was written longest ago goes.
  static let filesMax = 64

  init(folder: String) {
    self.folder = folder
    program = (try? fileStatus("/proc/self/exe"))?.stamp ?? .absent
  }

  /// The findings of a plugin folder as they were stored, `nil` when there are none that can be used.
  func load(path: String, status: FileStatus) -> RegistryImage? {
    let number = unsafe open(file(path), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard number >= 0 else { return nil }
    let descriptor = Descriptor(owning: number)
    guard let own = try? descriptor.status() else { return nil }
    // What stands here decides whether a library is the one that was approved.
    guard own.kind == .file && own.owner == geteuid() && own.ownerWritesAlone else { return nil }
    guard own.stamp.size <= RegistryCache.bytesMax else { return nil }
    guard let bytes = try? descriptor.bytes(at: 0, count: Int(own.stamp.size)) else { return nil }
    guard let image = RegistryImage(checking: bytes), image.program == program, image.path == path else { return nil }
    return image.folder == (status.stamp.device, status.stamp.inode) ? image : nil
  }

  /// Failing is nobody's problem: the next start is slower, that is all.
  func store(_ image: RegistryImage) {
    do throws(FileFault) {
      try FileReplacement.makeFolder(folder)
      let file = file(image.path)
      try FileReplacement.write(image.bytes, to: file, sync: false)
      prune(keeping: file)
    } catch {}
  }

  private func file(_ path: String) -> String {
    let hash = NameHash.of(path.utf8)
    var bytes: [UInt8] = []
    for index in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: hash >> UInt64(56 - 8 * index))) }
    return "\(folder)/plugins-\(hexadecimal(bytes)).bin"
  }

  /// The file that was just written stays, though others may be as young by a clock that ticks slowly.
  private func prune(keeping kept: String) {
    guard let opened = try? Folder(opening: folder), let names = try? FolderNames.all(in: opened) else { return }
    let files = names.filter { $0.hasPrefix("plugins-") && "\(folder)/\($0)" != kept }
    guard files.count >= RegistryCache.filesMax else { return }
    let aged = files.map { (name: $0, modified: (try? opened.status(of: $0))?.stamp.modified ?? 0) }
    for file in aged.sorted(by: { $0.modified > $1.modified }).dropFirst(RegistryCache.filesMax - 1) {
      unsafe unlinkat(opened.descriptor.number, file.name, 0)
    }
  }
}

// How much a plugin keeps in its folder, told by descriptors: names may be any bytes, and paths of any length.

import Glibc

/// How much lies in a folder.
public enum FolderSize {
  /// More entries than this are not counted one by one: the folder is then called as large as can be.
  public static var entriesMax: Int { 100_000 }
  /// Folders in one another, each of which costs a descriptor while it is counted.
  static var depthMax: Int { 64 }

  /// Bytes of the files below `path`, links in it not followed; 0 when it is not there, `.max` when some of it cannot be
  /// looked at, so that nothing is hidden by taking a right away. Blocks: never on the I/O thread.
  public static func bytes(of path: String) -> UInt64 {
    // The folder itself may be a link: the operator's.
    let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return errno == ENOENT ? 0 : .max }
    var count = FolderCount()
    return count.add(folder, depth: 1) ? count.total : .max
  }
}

private struct FolderCount {
  var total: UInt64 = 0
  private var entries = 0

  init() {}

  /// Takes the descriptor over. False when not all can be counted.
  mutating func add(_ folder: Int32, depth: Int) -> Bool {
    guard let stream = unsafe fdopendir(folder) else {
      close(folder)
      return false
    }
    defer { unsafe closedir(stream) }
    guard depth <= FolderSize.depthMax else { return false }
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { return errno == 0 }
      let isCounted = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { name in
          unsafe add(name, in: folder, depth: depth)
        }
      }
      guard isCounted else { return false }
    }
  }

  private mutating func add(_ name: UnsafePointer<CChar>, in folder: Int32, depth: Int) -> Bool {
    if unsafe strcmp(name, ".") == 0 || strcmp(name, "..") == 0 { return true }
    entries += 1
    guard entries <= FolderSize.entriesMax else { return false }
    var status = stat()
    // What is gone by now counts for nothing.
    guard unsafe fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return errno == ENOENT }
    // What it takes on disk, so that a sparse file counts as what it is; at least a little, so that a million of empty
    // ones do not count as nothing.
    let (sum, isOver) = total.addingReportingOverflow(max(UInt64(max(0, status.st_blocks)) * 512, 512))
    guard !isOver else { return false }
    total = sum
    guard status.st_mode & S_IFMT == S_IFDIR else { return true }
    let inner = unsafe openat(folder, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard inner >= 0 else { return errno == ENOENT }
    return add(inner, depth: depth + 1)
  }
}

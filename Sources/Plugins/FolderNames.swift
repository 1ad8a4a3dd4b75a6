// Reads the names in a folder, keeping those that can be a plugin.

import Glibc

/// Names of one folder that discovery has to look at.
struct FolderNames {
  /// Files that end in `.json`, hidden ones left out.
  var manifests: [String] = []
  /// Folders, and links or entries of unknown kind that may lead to one.
  var folders: [String] = []
  /// Names that are no UTF-8, with what can be shown of them. They are never opened.
  var unreadable: [String] = []

  /// More entries than this in one folder are not looked at; `complete` is then false.
  static let entriesMax = 200_000
  var complete = true

  init(in folder: borrowing Folder) throws(FileFault) {
    // A descriptor of its own: closedir closes it, and it has its own position.
    let copy = unsafe openat(folder.descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw FileFault(number: errno) }
    guard let stream = unsafe fdopendir(copy) else {
      let number = errno
      close(copy)
      throw FileFault(number: number)
    }
    defer { unsafe closedir(stream) }
    var seen = 0
    errno = 0
    while let entry = unsafe readdir(stream) {
      seen += 1
      guard seen <= FolderNames.entriesMax else {
        complete = false
        return
      }
      unsafe take(entry)
      errno = 0
    }
    if errno != 0 { throw FileFault(number: errno) }
  }

  private mutating func take(_ entry: UnsafeMutablePointer<dirent>) {
    let name = unsafe UnsafeRawPointer(entry) + FolderNames.nameOffset
    let length = unsafe strlen(name.assumingMemoryBound(to: CChar.self))
    let bytes = unsafe UnsafeRawBufferPointer(start: name, count: length)
    guard unsafe length > 0 && bytes[0] != UInt8(ascii: ".") else { return }
    let kind = unsafe entry.pointee.d_type
    let isManifest = unsafe length > 5 && bytes[(length - 5)...].elementsEqual([0x2E, 0x6A, 0x73, 0x6F, 0x6E])
    guard isManifest || kind == UInt8(DT_DIR) || kind == UInt8(DT_LNK) || kind == UInt8(DT_UNKNOWN) else { return }
    guard let text = unsafe String(validating: bytes, as: UTF8.self) else {
      if isManifest { unsafe unreadable.append(String(decoding: bytes, as: UTF8.self)) }
      return
    }
    if isManifest { manifests.append(text) } else { folders.append(text) }
  }

  /// Where `d_name` begins in a `dirent` of this platform.
  private static let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name)!
}

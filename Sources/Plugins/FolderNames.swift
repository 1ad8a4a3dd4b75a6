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
  /// Whether there were no more entries than are looked at.
  var complete = true

  /// More entries than this in one folder are not looked at.
  static let entriesMax = 200_000

  init(in folder: borrowing Folder) throws(FileFault) {
    var found = FolderNames()
    var seen = 0
    try forEachEntry(of: folder) { name, kind in
      seen += 1
      guard seen <= FolderNames.entriesMax else {
        found.complete = false
        return false
      }
      switch FolderNames.candidate(name, kind) {
      case .none: break
      case .manifest?:
        if let text = FolderNames.text(name) {
          found.manifests.append(text)
        } else {
          found.unreadable.append(shown(name))
        }
      case .folder?: if let text = FolderNames.text(name) { found.folders.append(text) }
      }
      return true
    }
    self = found
  }

  private init() {}

  /// What an entry can be.
  enum Candidate {
    case manifest
    case folder
  }

  /// `nil` for what is certainly no plugin: hidden names, files that are no JSON.
  static func candidate(_ name: Span<UInt8>, _ kind: UInt8) -> Candidate? {
    guard name.count > 0 && name[0] != UInt8(ascii: ".") else { return nil }
    let last = name.count - 5
    if last >= 0 && name[last] == 0x2E && name[last + 1] == 0x6A && name[last + 2] == 0x73 && name[last + 3] == 0x6F
      && name[last + 4] == 0x6E
    {
      return .manifest
    }
    return kind == UInt8(DT_DIR) || kind == UInt8(DT_LNK) || kind == UInt8(DT_UNKNOWN) ? .folder : nil
  }

  /// Every name in a folder, those that are no UTF-8 left out.
  static func all(in folder: borrowing Folder) throws(FileFault) -> [String] {
    var names: [String] = []
    try forEachEntry(of: folder) { name, _ in
      if let text = text(name), text != ".", text != ".." { names.append(text) }
      return names.count < entriesMax
    }
    return names
  }

  private static func text(_ name: Span<UInt8>) -> String? {
    unsafe name.withUnsafeBufferPointer { unsafe String(validating: $0, as: UTF8.self) }
  }
}

/// A name with what is no UTF-8 replaced.
private func shown(_ name: Span<UInt8>) -> String {
  unsafe name.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
}

/// Calls `body` with the name of each entry and its kind (`DT_…`), in no order, until it returns `false`.
func forEachEntry(
  of folder: borrowing Folder, _ body: (_ name: Span<UInt8>, _ kind: UInt8) -> Bool
) throws(FileFault) {
  // A descriptor of its own: closedir closes it, and it has its own position.
  let copy = unsafe openat(folder.descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard copy >= 0 else { throw FileFault(number: errno) }
  guard let stream = unsafe fdopendir(copy) else {
    let number = errno
    close(copy)
    throw FileFault(number: number)
  }
  defer { unsafe closedir(stream) }
  errno = 0
  while let entry = unsafe readdir(stream) {
    let name = unsafe UnsafeRawPointer(entry) + nameOffset
    let count = unsafe strlen(name.assumingMemoryBound(to: CChar.self))
    let bytes = unsafe UnsafeRawBufferPointer(start: name, count: count)
    let span = unsafe Span<UInt8>(_unsafeBytes: bytes)
    guard unsafe body(span, entry.pointee.d_type) else { return }
    errno = 0
  }
  if errno != 0 { throw FileFault(number: errno) }
}

/// Where `d_name` begins in a `dirent` of this platform.
private let nameOffset = MemoryLayout<dirent>.offset(of: \dirent.d_name)!

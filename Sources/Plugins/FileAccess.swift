// The few file operations that discovery needs, with every odd kind of file turned into a reason.
//
// This file and `FolderNames.swift` hold the descriptors; none leaves the module. Nothing here follows a path twice
// and hopes that it still names the same file: what is read is checked through the descriptor that reads it.

import Glibc

/// Identity and change marks of a file: equal stamps mean the same content, unless the file changed in the very instant
/// in which it was read (`isFresh`).
struct FileStamp: Equatable, Sendable {
  var device: UInt64 = 0
  var inode: UInt64 = 0
  var size: UInt64 = 0
  /// Nanoseconds since 1970.
  var modified: Int64 = 0
  var changed: Int64 = 0

  /// The stamp of a file that is not there.
  static var absent: FileStamp { FileStamp() }

  /// Kernels stamp files with a clock that moves every 1 to 10 ms.
  static var clockStep: Int64 { 20_000_000 }
  /// File systems that keep whole seconds, some even seconds only.
  static var coarseStep: Int64 { 2_000_000_000 }

  /// Whether the file was changed so shortly before `instant` that a later change could carry the same times.
  func isFresh(at instant: Int64) -> Bool {
    let latest = max(modified, changed)
    let step = changed % 1_000_000_000 == 0 ? FileStamp.coarseStep : FileStamp.clockStep
    return latest > instant - step
  }
}

/// What `stat` says, as far as anyone here asks.
struct FileStatus: Sendable {
  enum Kind: Sendable { case file, folder, fifo, device, socket, other }
  var stamp: FileStamp
  var kind: Kind
  var mode: UInt32
  var owner: UInt32

  /// Nobody but the owner may write to it.
  var ownerWritesAlone: Bool { mode & 0o022 == 0 }

  init(_ raw: stat) {
    stamp = FileStamp(
      device: UInt64(raw.st_dev), inode: UInt64(raw.st_ino), size: UInt64(max(0, raw.st_size)),
      modified: Int64(raw.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_mtim.tv_nsec),
      changed: Int64(raw.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_ctim.tv_nsec))
    switch raw.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFIFO: kind = .fifo
    case S_IFCHR, S_IFBLK: kind = .device
    case S_IFSOCK: kind = .socket
    default: kind = .other
    }
    mode = raw.st_mode & 0o7777
    owner = raw.st_uid
  }

  /// The article and noun for a message, `nil` for an ordinary file.
  var oddity: String? {
    switch kind {
    case .file: nil
    case .folder: "a folder"
    case .fifo: "a FIFO"
    case .device: "a device"
    case .socket: "a socket"
    case .other: "no ordinary file"
    }
  }
}

/// Why a file could not be used, in words that follow the file's name: "is missing".
public struct FileFault: Error, Equatable {
  var number: Int32
  public internal(set) var sentence: String

  init(_ sentence: String, number: Int32 = 0) {
    self.sentence = sentence
    self.number = number
  }

  init(number: Int32) {
    self.number = number
    switch number {
    case ENOENT: sentence = "does not exist"
    case EACCES, EPERM: sentence = "cannot be read: permission denied"
    case ELOOP: sentence = "is a symbolic link that leads in a circle"
    case ENOTDIR: sentence = "is not a folder"
    case ENAMETOOLONG: sentence = "has a name that is too long"
    default: sentence = "cannot be used: \(errorText(number))"
    }
  }

  var isMissing: Bool { number == ENOENT }
}

/// An open descriptor, closed when its owner goes.
struct Descriptor: ~Copyable {
  let number: Int32

  init(owning number: Int32) { self.number = number }

  deinit { close(number) }

  func status() throws(FileFault) -> FileStatus {
    var raw = stat()
    guard unsafe fstat(number, &raw) == 0 else { throw FileFault(number: errno) }
    return FileStatus(raw)
  }

  /// Up to `count` bytes from `offset`; fewer only at the end of the file.
  func bytes(at offset: UInt64, count: Int) throws(FileFault) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count {
        let got = unsafe pread(number, buffer.baseAddress! + done, count - done, off_t(offset) + off_t(done))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { return }
        done += got
      }
    }
    if failure != 0 { throw FileFault(number: failure) }
    return bytes
  }
}

/// An ordinary file held open, with what it was when it was opened.
struct OpenFile: ~Copyable {
  let descriptor: Descriptor
  let status: FileStatus

  /// An ordinary file; never waits for a FIFO's other end. A relative path begins in the folder of that descriptor.
  init(_ path: String, in folder: Int32 = AT_FDCWD) throws(FileFault) {
    var raw = stat()
    guard unsafe fstatat(folder, path, &raw, 0) == 0 else { throw FileFault(number: errno) }
    // Asked before opening: opening a device can have effects.
    if let oddity = FileStatus(raw).oddity { throw FileFault("is \(oddity), not an ordinary file") }
    let number = unsafe openat(folder, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard number >= 0 else { throw FileFault(number: errno) }
    let opened = Descriptor(owning: number)
    let now = try opened.status()
    if let oddity = now.oddity { throw FileFault("is \(oddity), not an ordinary file") }
    status = now
    descriptor = opened
  }

  /// All of it, if it has at most `limit` bytes; a larger file is refused by its size, unread.
  func contents(limit: Int) throws(FileFault) -> [UInt8] {
    guard status.stamp.size <= UInt64(limit) else {
      throw FileFault("has \(status.stamp.size) bytes; at most \(limit) are read")
    }
    // One more than it should have, to see a file that grows meanwhile or that claims to be empty, as in /proc.
    let bytes = try descriptor.bytes(at: 0, count: Int(status.stamp.size) + 1)
    guard UInt64(bytes.count) == status.stamp.size else { throw FileFault("changed while it was read; try again") }
    return bytes
  }
}

/// A folder held open, so that all its files are looked up in the same one.
struct Folder: ~Copyable {
  let descriptor: Descriptor
  let status: FileStatus

  init(opening path: String) throws(FileFault) {
    let number = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
    guard number >= 0 else { throw FileFault(number: errno) }
    try self.init(owning: Descriptor(owning: number))
  }

  private init(owning opened: consuming Descriptor) throws(FileFault) {
    status = try opened.status()
    descriptor = opened
  }

  /// A folder in this one.
  func folder(_ name: String) throws(FileFault) -> Folder {
    let number = unsafe openat(descriptor.number, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
    guard number >= 0 else { throw FileFault(number: errno) }
    return try Folder(owning: Descriptor(owning: number))
  }

  /// Follows symbolic links.
  func status(of name: String) throws(FileFault) -> FileStatus {
    var raw = stat()
    guard unsafe fstatat(descriptor.number, name, &raw, 0) == 0 else { throw FileFault(number: errno) }
    return FileStatus(raw)
  }

  func file(_ name: String) throws(FileFault) -> OpenFile { try OpenFile(name, in: descriptor.number) }

  /// A whole file of at most `limit` bytes; a larger one is refused by its size, unread.
  func contents(of name: String, limit: Int) throws(FileFault) -> (bytes: [UInt8], status: FileStatus) {
    let opened = try file(name)
    return (try opened.contents(limit: limit), opened.status)
  }
}

/// The status of whatever a path leads to.
func fileStatus(_ path: String) throws(FileFault) -> FileStatus {
  var raw = stat()
  guard unsafe stat(path, &raw) == 0 else { throw FileFault(number: errno) }
  return FileStatus(raw)
}

/// A whole file by its path; see `Folder.contents`.
func fileContents(_ path: String, limit: Int) throws(FileFault) -> [UInt8] {
  try OpenFile(path).contents(limit: limit)
}

/// The folder and the last name of a path.
func splitPath(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
  let name = String(path[path.utf8.index(after: slash)...])
  return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
}

/// The path without links, `.` and `..`, or `nil` when it leads nowhere.
func realPath(_ path: String) -> String? {
  guard let resolved = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(resolved) }
  return unsafe String(cString: resolved)
}

/// Nanoseconds since 1970, from the clock that stamps files.
func wallClock() -> Int64 {
  var time = timespec()
  _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
  return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
}

/// The system's words for an error number.
func errorText(_ number: Int32) -> String {
  guard let text = unsafe strerror(number) else { return "error \(number)" }
  return unsafe String(cString: text)
}

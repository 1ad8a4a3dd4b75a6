// Writes files so that a reader sees the old content or the new one, never a part.

import Glibc

/// Replaces whole files.
public enum FileReplacement {
  /// Writes a file for everybody to read. What is there and is no ordinary file, such as a device, stays.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    do throws(FileFault) {
      if let oddity = try fileStatus(path).oddity { throw FileFault("is \(oddity), not an ordinary file") }
    } catch {
      guard error.isMissing else { throw error }
    }
    do throws(FileFault) {
      try write(bytes, to: path, mode: 0o644, sync: false)
    } catch {
      throw error.number == 0 ? error : FileFault("cannot be written: \(errorText(error.number))", number: error.number)
    }
  }

  /// Writes beside the target and renames over it. With `sync` the content is on disk before the old one goes.
  static func write(_ bytes: [UInt8], to path: String, mode: UInt32 = 0o600, sync: Bool) throws(FileFault) {
    let temporary = "\(path).\(getpid()).\(UInt32.random(in: 0 ... .max)).tmp"
    let number = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard number >= 0 else { throw FileFault(number: errno) }
    let descriptor = Descriptor(owning: number)
    do throws(FileFault) {
      try writeAll(bytes, to: descriptor)
      if sync && fsync(descriptor.number) != 0 { throw FileFault(number: errno) }
      if unsafe rename(temporary, path) != 0 { throw FileFault(number: errno) }
      if sync { syncFolder(of: path) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
  }

  /// Makes a folder and those above it, for this user alone.
  static func makeFolder(_ path: String) throws(FileFault) {
    if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, case let (parent, name) = splitPath(path), !name.isEmpty, parent != path else {
      throw FileFault(number: errno)
    }
    try makeFolder(parent)
    if unsafe mkdir(path, 0o700) != 0 && errno != EEXIST { throw FileFault(number: errno) }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: borrowing Descriptor) throws(FileFault) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor.number, buffer.baseAddress! + done, buffer.count - done)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw FileFault(number: errno) }
      done += count
    }
  }

  /// The rename itself must survive a power cut; a folder that cannot be synced is no reason to fail.
  private static func syncFolder(of path: String) {
    let number = unsafe open(splitPath(path).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return }
    fsync(number)
    close(number)
  }
}

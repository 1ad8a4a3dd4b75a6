// What a worker process is confined to: grants against the file system as it is.

import Glibc
import LinuxEvents

/// The walls around one worker process, ready for the kernel.
public struct Confinement: Sendable, Equatable {
  /// What may be done below a path. The bits are those of the worker's wire.
  public struct Access: OptionSet, Hashable, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    public static var read: Access { Access(rawValue: 1) }
    public static var write: Access { Access(rawValue: 2) }
    public static var execute: Access { Access(rawValue: 4) }
  }

  /// A granted file or folder that is there.
  public struct Path: Sendable, Equatable {
    public var path: String
    public var access: Access
    /// The plugin's own folder that it lies in, which no symbolic link may lead out of; `nil` for every other path.
    var within: String?
    /// Where it, or what it lies in, led when a person approved it; `nil` when nobody was asked.
    var approved: String?

    init(path: String, access: Access, within: String? = nil, approved: String? = nil) {
      self.path = path
      self.access = access
      self.within = within
      self.approved = approved
    }
  }

  public var paths: [Path] = []
  /// Bytes of address space.
  public var memory: UInt64
  /// Threads of the plugin's own.
  public var threads: Int
  /// Bytes of one file that it writes, 0 when it may write none.
  public var fileBytes: UInt64 = 0
  /// The private folder, when the plugin may write to it: what lies in it is measured after each call.
  public var dataFolder: String?
  /// Bytes that may lie in the private folder.
  public var dataBytes: UInt64
  /// It may start the programs among `paths`.
  public var mayExecute: Bool
  /// Grants that lead nowhere now, for the log.
  public var warnings: [String] = []

  /// Bytes of a file, or of the private folder, where `storage` says nothing.
  public static var fileBytesDefault: UInt64 { 1 << 30 }

  /// Looks at every granted path. What may be written to and is not there yet is made, as a folder, where it lies in the
  /// private folder or its name ends in `/`; every other path that is not there is left out, with a warning: nothing
  /// above it is opened in its place. `grants` has absolute paths.
  public init(_ grants: Grants, folders: GrantedFolders) {
    let dataFolder = folders.data
    memory = grants.memory
    threads = grants.threads
    mayExecute = !grants.exec.isEmpty
    dataBytes = grants.folder ?? (grants.storage > 0 ? grants.storage : Confinement.fileBytesDefault)
    for path in grants.write { addWritten(path, folders) }
    for path in grants.read { add(path, .read, folders) }
    for path in grants.exec { add(path, [.read, .execute], folders) }
    guard !grants.write.isEmpty else { return }
    let staysInside = grants.write.allSatisfy { GrantNarrowing.isInside($0, dataFolder) }
    fileBytes = staysInside ? dataBytes : max(dataBytes, Confinement.fileBytesDefault)
    if grants.write.contains(where: { GrantNarrowing.isInside($0, dataFolder) }) { self.dataFolder = dataFolder }
  }

  private mutating func addWritten(_ text: String, _ folders: GrantedFolders) {
    let path = folders.path(text, [.read, .write])
    do throws(FileFault) {
      do throws(FileFault) {
        try path.check()
      } catch {
        guard error.isMissing else { throw error }
        guard path.within == folders.data || text.hasSuffix("/") else {
          warnings.append(
            "\(text), which it may write to, does not exist: make the file or the folder (or end the path in '/', then "
              + "it is made as a folder); until then the plugin cannot reach it")
          return
        }
        do throws(FileFault) {
          try path.make()
          try path.check()
        } catch {
          warnings.append("the folder \(text), which it may write to, cannot be made: it \(error.sentence)")
          return
        }
      }
      paths.append(path)
    } catch {
      leaveOut(path, "write to", error)
    }
  }

  private mutating func add(_ text: String, _ access: Access, _ folders: GrantedFolders) {
    let path = folders.path(text, access)
    do throws(FileFault) {
      // The private folder is always there for one that asks for it; it may be empty.
      if access == .read && path.within == folders.data { try? path.make() }
      try path.check()
    } catch {
      return leaveOut(path, access.contains(.execute) ? "start" : "read", error)
    }
    if let known = paths.firstIndex(where: { $0.path == text }) {
      paths[known].access.formUnion(access)
    } else {
      paths.append(path)
    }
  }

  private mutating func leaveOut(_ path: Path, _ what: String, _ fault: FileFault) {
    warnings.append("\(path.path), which it may \(what), \(fault.sentence); the plugin goes without it")
  }
}

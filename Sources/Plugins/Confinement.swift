// What a worker process is confined to: grants against the file system as it is.

import Glibc

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

  public struct Path: Sendable, Equatable {
    public var path: String
    public var access: Access
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
  public init(_ grants: Grants, dataFolder: String) {
    memory = grants.memory
    threads = grants.threads
    mayExecute = !grants.exec.isEmpty
    dataBytes = grants.folder ?? (grants.storage > 0 ? grants.storage : Confinement.fileBytesDefault)
    for path in grants.write { addWritten(path, dataFolder) }
    for path in grants.read { add(path, .read, dataFolder) }
    for path in grants.exec { add(path, [.read, .execute], dataFolder) }
    guard !grants.write.isEmpty else { return }
    let staysInside = grants.write.allSatisfy { GrantNarrowing.isInside($0, dataFolder) }
    fileBytes = staysInside ? dataBytes : max(dataBytes, Confinement.fileBytesDefault)
    if grants.write.contains(where: { GrantNarrowing.isInside($0, dataFolder) }) { self.dataFolder = dataFolder }
  }

  private mutating func addWritten(_ path: String, _ dataFolder: String) {
    if unsafe access(path, F_OK) != 0 {
      guard GrantNarrowing.isInside(path, dataFolder) || path.hasSuffix("/") else {
        warnings.append(
          "\(path), which it may write to, does not exist: make the file or the folder (or end the path in '/', then it "
            + "is made as a folder); until then the plugin cannot reach it")
        return
      }
      do throws(FileFault) {
        try FileReplacement.makeFolder(trimmed(path))
      } catch {
        warnings.append("the folder \(path), which it may write to, cannot be made: it \(error.sentence)")
        return
      }
    }
    paths.append(Path(path: path, access: [.read, .write]))
  }

  private mutating func add(_ path: String, _ access: Access, _ dataFolder: String) {
    if access == .read, GrantNarrowing.isInside(path, dataFolder), unsafe Glibc.access(path, F_OK) != 0 {
      // The private folder is always there for one that asks for it; it may be empty.
      do throws(FileFault) { try FileReplacement.makeFolder(trimmed(path)) } catch {}
    }
    guard unsafe Glibc.access(path, F_OK) == 0 else {
      let what = access.contains(.execute) ? "start" : "read"
      warnings.append("\(path), which it may \(what), does not exist; the plugin goes without it")
      return
    }
    if let known = paths.firstIndex(where: { $0.path == path }) {
      paths[known].access.formUnion(access)
    } else {
      paths.append(Path(path: path, access: access))
    }
  }

  private func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1 && path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}

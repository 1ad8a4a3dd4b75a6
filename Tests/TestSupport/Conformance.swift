// Finds the conformance vectors, which live outside the repository.

import Glibc

/// The folder of outside test vectors: `COLLET_CONFORMANCE`, by default `../shared/conformance` beside the repository.
public enum Conformance {
  /// The folder `name` below the vectors, or `nil` where this machine has none: such tests say that they are skipped.
  public static func folder(_ name: String) -> String? {
    let base = environment("COLLET_CONFORMANCE") ?? repositoryRoot + "/../shared/conformance"
    let path = base + "/" + name
    return access(path, R_OK) == 0 ? path : nil
  }

  /// Whether a file or folder is there.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Why a test that needs vectors is skipped.
  public static let absent = "the conformance vectors are not on this machine; set COLLET_CONFORMANCE to their folder"
}

/// The root of this repository, from the place of this source file.
public let repositoryRoot: String = {
  var parts = #filePath.split(separator: "/")
  parts.removeLast(3)
  return "/" + parts.joined(separator: "/")
}()

/// A variable of the environment, `nil` when unset or empty.
public func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

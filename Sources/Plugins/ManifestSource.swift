// Reads a plugin's manifest when somebody needs it: a listing does without.

import Synchronization

/// A manifest at hand, or the file to read it from.
final class ManifestSource: Sendable {
  private enum State {
    case known(Manifest?)
    /// In a folder, with the stamp that it had when it was judged.
    case file(path: String, stamp: FileStamp)
  }

  private let state: Mutex<State>

  init(_ manifest: Manifest?) { state = Mutex(.known(manifest)) }

  init(path: String, stamp: FileStamp) { state = Mutex(.file(path: path, stamp: stamp)) }

  var manifest: Manifest? {
    state.withLock { state in
      switch state {
      case .known(let manifest): return manifest
      case .file(let path, let stamp):
        let manifest = ManifestSource.read(path, stamp)
        state = .known(manifest)
        return manifest
      }
    }
  }

  /// A manifest that is not the one that was judged must not slip in under the old verdict.
  private static func read(_ path: String, _ stamp: FileStamp) -> Manifest? {
    do throws(FileFault) {
      let file = try OpenFile(path)
      guard file.status.stamp == stamp else { return nil }
      return ManifestReader.readAgain(try file.contents(limit: ManifestLimits.manifestBytesMax))
    } catch {
      return nil
    }
  }
}

import Glibc
import Synchronization
import TestSupport

/// Folders of globals, which are never released by themselves.
let removedAtExit: Mutex<[TemporaryFolder]> = {
  atexit { removedAtExit.withLock { for folder in $0 { folder.remove() } } }
  return Mutex([])
}()

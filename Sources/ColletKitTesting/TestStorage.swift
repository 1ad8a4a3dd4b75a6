// Key-value storage in memory.

internal import Synchronization

/// What a plugin under test keeps, for one tenant.
final class TestStorage: Sendable {
  private let values = Mutex<[String: [UInt8]]>([:])
  func get(_ key: String) -> [UInt8]? { values.withLock { $0[key] } }
  func put(_ key: String, _ value: [UInt8]) { values.withLock { $0[key] = value } }
  /// `false`: there was none.
  func remove(_ key: String) -> Bool { values.withLock { $0.removeValue(forKey: key) != nil } }
}

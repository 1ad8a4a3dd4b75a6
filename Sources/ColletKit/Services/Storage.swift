// What a plugin keeps from call to call.

internal import ColletABI

/// Key-value storage, private to this plugin and the caller's tenant, as large as the manifest asked for.
public struct Storage: Sendable {
  let edge: CallEdge

  public func get(_ key: String) throws -> [UInt8]? { try table.get(key) }
  public func put(_ key: String, _ value: [UInt8]) throws { try table.put(key, value) }
  public func remove(_ key: String) throws { try table.remove(key) }

  public func get(_ key: String) async throws -> [UInt8]? { try await edge.waiting { try table.get(key) } }
  public func put(_ key: String, _ value: [UInt8]) async throws { try await edge.waiting { try table.put(key, value) } }
  public func remove(_ key: String) async throws { try await edge.waiting { try table.remove(key) } }

  private var table: KeyValues { edge.storage }
}

extension CallEdge {
  var storage: KeyValues { KeyValues(edge: self, id: COLLET_KV_ID, name: "storage") }
  var secrets: KeyValues { KeyValues(edge: self, id: COLLET_SECRETS_ID, name: "secrets") }
}

/// The table that storage and secrets share.
struct KeyValues: Sendable {
  let edge: CallEdge
  let id: String
  let name: String

  /// `nil`: there is no such key.
  func get(_ key: String) throws -> [UInt8]? {
    try unsafe edge.withService(id, name, as: collet_kv.self) { table, call in
      var value: [UInt8] = []
      // The value may grow between two looks; it is read whole or not at all.
      while true {
        let length = unsafe value.withUnsafeMutableBytes {
          unsafe table.pointee.get(table, call, key, $0.baseAddress, UInt64($0.count))
        }
        if length == -Int64(COLLET_ABSENT) { return nil }
        guard length >= 0 else { throw HostRefusal(status: collet_status(-length)) }
        if length <= value.count { return Array(value.prefix(Int(length))) }
        value = Array(repeating: 0, count: Int(length))
      }
    }
  }

  func put(_ key: String, _ value: [UInt8]) throws {
    try unsafe edge.withService(id, name, as: collet_kv.self) { table, call in
      try check(
        unsafe value.withUnsafeBytes { unsafe table.pointee.put(table, call, key, $0.baseAddress, UInt64($0.count)) })
    }
  }

  func remove(_ key: String) throws {
    try unsafe edge.withService(id, name, as: collet_kv.self) { table, call in
      try check(unsafe table.pointee.remove(table, call, key))
    }
  }

  /// That nothing was there to remove is no failure.
  private func check(_ status: collet_status) throws {
    guard status == COLLET_OK || status == COLLET_ABSENT else { throw HostRefusal(status: status) }
  }
}

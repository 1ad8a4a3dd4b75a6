// SHA-256, by which bodies are found and arguments compared.

internal import PluginRuntime

enum Digest {
  static func of(_ bytes: Piece) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
      unsafe pr_hash_bytes(bytes.start, UInt64(bytes.count), digest.baseAddress)
      count = 32
    }
  }

  /// Its first half, which is enough to tell arguments apart.
  static func short(of bytes: Piece) -> [UInt8] { Array(of(bytes).prefix(16)) }

  static func short(of bytes: [UInt8]) -> [UInt8] {
    unsafe bytes.withUnsafeBufferPointer { short(of: unsafe Piece($0.baseAddress, $0.count)) }
  }
}

// SHA-256, by which bodies are found and arguments compared.

internal import PluginRuntime

public enum Digest {
  /// Of bytes in memory.
  @unsafe
  public static func of(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
      unsafe pr_hash_bytes(bytes.baseAddress, UInt64(bytes.count), digest.baseAddress)
      count = 32
    }
  }

  /// Its first half, which is enough to tell arguments apart.
  public static func short(of bytes: Span<UInt8>) -> [UInt8] {
    unsafe bytes.withUnsafeBytes { unsafe Array(of($0).prefix(16)) }
  }
}

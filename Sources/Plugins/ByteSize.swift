// Sizes as manifests write them.

/// Reads and writes sizes: a whole number of bytes, or one followed by `B`, `KiB`, `MiB`, `GiB` or `TiB`.
///
/// ```
/// size   = number [ unit ]
/// number = "0" / nonzero-digit *digit
/// unit   = "B" / "KiB" / "MiB" / "GiB" / "TiB"
/// ```
public enum ByteSize {
  /// For messages.
  public static let form = "a whole number of bytes or one with a unit, such as \"512KiB\", \"1MiB\" or \"2GiB\""

  /// The largest size that is accepted: what fits into a signed 64-bit number.
  public static let bytesMax = UInt64(Int64.max)

  private static let units: [(name: String, shift: UInt64)] = [
    ("TiB", 40), ("GiB", 30), ("MiB", 20), ("KiB", 10), ("B", 0),
  ]

  /// `nil` for anything that the grammar does not have, and for sizes above `bytesMax`.
  public static func parse(_ text: String) -> UInt64? {
    let digits = text.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard !digits.isEmpty && (digits.count == 1 || digits.first != 0x30) else { return nil }
    guard let number = UInt64(Substring(digits)), number <= bytesMax else { return nil }
    let unit = text.utf8.dropFirst(digits.count)
    if unit.isEmpty { return number }
    guard let shift = units.first(where: { $0.name.utf8.elementsEqual(unit) })?.shift else { return nil }
    return number <= bytesMax >> shift ? number << shift : nil
  }

  /// The shortest exact form.
  public static func text(_ bytes: UInt64) -> String {
    for (name, shift) in units where shift > 0 && bytes >= 1 << shift && bytes & (1 << shift - 1) == 0 {
      return "\(bytes >> shift)\(name)"
    }
    return "\(bytes)B"
  }
}

// Names of calls.

/// Makes the identifier of a call, which is its idempotency key: unique across processes and time.
enum CallID {
  static func make() -> String {
    var generator = SystemRandomNumberGenerator()
    return "call_" + hex(generator.next()) + hex(generator.next()).prefix(8)
  }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

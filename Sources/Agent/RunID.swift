// Names of runs and of their calls.

/// Makes the name of a run, and from it the names of its calls: unique across processes and time, because a call's name
/// is its idempotency key.
public struct RunID {
  public let run: String
  private let prefix: String
  private var calls = 0

  public init() {
    var generator = SystemRandomNumberGenerator()
    let digits = String(decoding: Self.hex(generator.next(), 16) + Self.hex(generator.next(), 4), as: UTF8.self)
    run = "run_" + digits
    prefix = "call_" + digits + "_"
  }

  mutating func nextCall() -> String {
    calls += 1
    return prefix + String(calls)
  }

  /// The lowest digits.
  private static func hex(_ number: UInt64, _ count: Int) -> [UInt8] {
    (1...count).map { place in
      let digit = UInt8(truncatingIfNeeded: number >> UInt64(4 * (count - place)) & 15)
      return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
  }
}

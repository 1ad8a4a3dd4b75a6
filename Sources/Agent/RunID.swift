// Names of runs and of their calls.

/// Makes the name of a run, and from it the names of its calls: unique across processes and time, because a call's name
/// is its idempotency key.
struct RunID {
  let run: String
  private let prefix: String
  private var calls = 0

  init() {
    var generator = SystemRandomNumberGenerator()
    let digits = RunID.hex(generator.next()) + RunID.hex(generator.next()).prefix(4)
    run = "run_" + digits
    prefix = "call_" + digits + "_"
  }

  mutating func nextCall() -> String {
    calls += 1
    return prefix + String(calls)
  }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

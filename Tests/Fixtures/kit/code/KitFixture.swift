import ColletKit

/// Converts a temperature. Use for temperatures only.
/// Do NOT use for other units.
@Tool(.readOnly, .idempotent, .errors(.tooCold))
struct ConvertTemperature {
  /// The temperature, in degrees of `from`.
  @Range(-500...1e6) var value: Double
  /// The scale that it is given in.
  var from: Scale
  /// The scale that is wanted.
  var to: Scale = .celsius
  /// How many digits.
  @Range(0..<10) var digits = 2
  /// Free words.
  @Count(...3) @Each(.length(1...20), .pattern("^a")) var tags: [String]?

  @ToolValue enum Scale: String {
    /// Water freezes at 0.
    case celsius
    case fahrenheit
  }

  /// What comes out.
  @ToolValue struct Converted: Equatable {
    /// In degrees of `to`.
    var value: Double
  }

  static var samples: [Sample<Self>] { [Sample(Self(value: 3, from: .celsius, to: .fahrenheit))] }

  func call(_ call: Call) throws -> Converted {
    guard value > -273 else { throw ToolFailure(.tooCold, "Too cold.") }
    return Converted(value: value)
  }
}

extension ToolFailure.Code {
  static let tooCold = permanent("TOO_COLD")
}

/// Waits. Use to wait. Do NOT use else.
@Tool()
struct Wait {
  func call() async throws { try await Task.sleep(for: .milliseconds(5)) }
}

/// A test.
@Plugin(version: "1.0.0", .storage("1MiB"), tools: ConvertTemperature.self, Wait.self)
struct KitFixture {
  /// A path.
  var path = "${plugin}/x"
}

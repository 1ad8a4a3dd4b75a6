// Names of traces and spans, as W3C Trace Context has them.

/// Where a run stands among the traces of other programs.
public struct TraceContext: Sendable, Hashable {
  /// 32 hexadecimal digits.
  public let trace: String
  /// The span of the run: 16 digits.
  public let span: String
  /// The span that the run belongs to, empty for none.
  public let parent: String
  private let seed: UInt64

  /// `parent` is a `traceparent` header, as programs hand it on in the environment; one that makes no sense is none.
  public init(parent text: String = "", random: () -> UInt64 = { .random(in: 1 ... .max) }) {
    let outer = Self.parse(text)
    trace = outer?.trace ?? hex(random()) + hex(random())
    parent = outer?.span ?? ""
    span = hex(random())
    seed = random()
  }

  /// The span of a call, by its id: whoever needs it may ask before there is anything to tell of it.
  public func span(of call: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
    for byte in call.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hex(hash == 0 ? 1 : hash)
  }

  /// The header for what a call causes.
  public func header(of call: String) -> String { "00-\(trace)-\(span(of: call))-01" }

  static func parse(_ text: String) -> (trace: String, span: String)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, parts[0].utf8.count == 2, parts[0] != "ff", parts[1].utf8.count == 32,
      parts[2].utf8.count == 16, parts[3].utf8.count == 2,
      parts[..<4].allSatisfy({ $0.utf8.allSatisfy(isLowerHex) }), parts[0] != "00" || parts.count == 4,
      parts[1].contains(where: { $0 != "0" }), parts[2].contains(where: { $0 != "0" })
    else { return nil }
    return (parts[1], parts[2])
  }

  private static func isLowerHex(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

/// 16 hexadecimal digits.
func hex(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.utf8.count) + digits
}

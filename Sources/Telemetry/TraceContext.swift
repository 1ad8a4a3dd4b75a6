// Names of traces and spans, as W3C Trace Context has them.

/// Where a run stands among the traces of other programs.
public struct TraceContext: Sendable, Hashable {
  /// 32 hexadecimal digits.
  public let trace: String
  /// The span of the run: 16 digits.
  public let span: String
  /// The span that the run belongs to, empty for none.
  public let parent: String
  /// Whether the run's spans are told to a collector: there is one, and whoever began the trace did not leave it out.
  public let isRecorded: Bool
  private let outer: Outer?
  private let seed: UInt64

  /// What the trace was when the run began.
  private struct Outer: Hashable {
    var trace: String
    var span: String
    var isSampled: Bool
  }

  /// `parent` is a `traceparent` header, as programs hand it on in the environment; one that makes no sense is none.
  public init(
    parent text: String = "", isExported: Bool = true, random: () -> UInt64 = { .random(in: 1 ... .max) }
  ) {
    outer = Self.parse(text)
    isRecorded = isExported && outer?.isSampled ?? true
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

  /// The header for what a call causes. A span that no collector hears of is nobody's parent: without one, the trace
  /// that the run belongs to goes on as it came, and where there is none the header is empty.
  public func header(of call: String) -> String {
    if isRecorded { return "00-\(trace)-\(span(of: call))-01" }
    return outer.map { "00-\($0.trace)-\($0.span)-\($0.isSampled ? "01" : "00")" } ?? ""
  }

  private static func parse(_ text: String) -> Outer? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, parts[0].utf8.count == 2, parts[0] != "ff", parts[1].utf8.count == 32,
      parts[2].utf8.count == 16, parts[3].utf8.count == 2,
      parts[..<4].allSatisfy({ $0.utf8.allSatisfy(isLowerHex) }), parts[0] != "00" || parts.count == 4,
      parts[1].contains(where: { $0 != "0" }), parts[2].contains(where: { $0 != "0" })
    else { return nil }
    let flags = UInt8(parts[3], radix: 16) ?? 0
    return Outer(trace: parts[1], span: parts[2], isSampled: flags & 1 != 0)
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

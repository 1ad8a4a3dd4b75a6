// What a probe is asked to do: records as in `probe.h`.

import Plugins

/// A request on its way to the probe.
struct ProbeRequest: Sendable {
  private(set) var bytes: [UInt8] = []
  /// How many calls it asks for.
  private(set) var calls = 0

  /// How the memory lies that a plugin gets to see; the numbers of `probe.h`.
  enum Layout: UInt32, Sendable {
    case plain = 0
    /// Each text in read-only memory that ends where nothing can be read.
    case texts = 1
    /// Each struct too, exactly as large as version 1.0 made it.
    case exact = 2
    /// Each struct four times as large, with poison where the plugin knows no field, read-only.
    case larger = 3
  }

  init(config: [UInt8], host layout: Layout = .plain, abiMajor: UInt32 = 1) {
    add(1, config)
    add(2, word(layout.rawValue) + word(abiMajor))
  }

  /// Asks `extension()` for this id.
  mutating func ask(_ id: String) { add(3, Array(id.utf8)) }

  /// Adds a call. Without `details` the call has nothing that the header leaves optional.
  mutating func call(
    _ tool: Tool, name: [UInt8]? = nil, tail: [UInt8] = [], sample: SampleCall, layout: Layout = .plain,
    details: Bool = true, seconds: Double
  ) {
    // A plugin that keeps its deadline comes back before the clock of the check ends it.
    let limit = min(Double(tool.timeoutMS) / 1000, seconds * Self.deadlineShare)
    calls += 1
    let milliseconds = details ? UInt64(limit * 1000) : 0
    add(
      4, word(layout.rawValue) + word(0) + wide(milliseconds) + wide(UInt64(min(tool.resultLimit, Self.resultMax))))
    add(5, name ?? Array(tool.name.utf8))
    if !tail.isEmpty { add(6, tail) }
    add(7, sample.arguments)
    add(8, Array("check-\(bytes.count)".utf8))
    let known = tool.requires + (details ? tool.scopes : [])
    for scope in sample.scopes where known.contains(scope) { add(11, Array(scope.utf8)) }
    guard details else { return }
    if let subject = sample.subject { add(9, subject) }
    if let tenant = sample.tenant { add(10, tenant) }
    add(12, Array("check".utf8))
    add(13, Array("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".utf8))
  }

  private mutating func add(_ tag: UInt32, _ payload: [UInt8]) {
    bytes += word(tag) + word(UInt32(payload.count)) + payload
  }

  private func word(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> UInt32(8 * $0)) } }
  private func wide(_ value: UInt64) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) } }

  private static let deadlineShare = 0.9
  /// A result limit above this is not exercised: the report would be too large.
  private static let resultMax = 8 << 20
}

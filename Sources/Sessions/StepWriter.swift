// Steps as bytes on their way to the file: what the I/O thread puts into the spool.

internal import JSON
internal import Journal
internal import Runners

/// What a record is of; its first byte.
enum RecordKind: UInt8 {
  case runStarted = 1
  case request, reply, modelError, intent, refused, attempt, result, shown, runFinished,
    incident
}

/// Writes one step after another into the same memory. Numbers take as many bytes as they need, texts stand behind their
/// length; `StepReader` reads them in the same order.
///
/// `@unchecked Sendable`: the memory belongs to it alone, and it cannot be copied.
@safe
struct StepWriter: ~Copyable, @unchecked Sendable {
  /// The record is the beginning of it; the rest is room.
  private var room: UnsafeMutableRawBufferPointer
  private var count = 0
  /// How the last record began, after its kind: most are of one run.
  private var lastRun: (key: RunKey, bytes: [UInt8])?
  private let keepsBodies: Bool
  private let redaction: Redaction?
  /// What turns times of the loop's clock into nanoseconds since 1970.
  let epoch: UInt64

  init(keepsBodies: Bool, _ redaction: Redaction?, epoch: UInt64) {
    self.keepsBodies = keepsBodies
    self.redaction = redaction
    self.epoch = epoch
    unsafe room = .allocate(byteCount: 4096, alignment: 1)
  }

  deinit { unsafe room.deallocate() }

  /// The record that was written last.
  var bytes: [UInt8] { unsafe Array(room[..<count]) }

  /// It lies there until the next one is written.
  @unsafe
  var rawBytes: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(rebasing: room[..<count]) }

  /// A step of the run with this key.
  mutating func write(_ step: Step, run: RunKey) {
    count = 0
    switch redaction?.redacted(step) ?? step {
    case .runStarted(let step): write(step, run)
    case .request(let step):
      begin(.request, run)
      number(step.round)
      text(step.toolChoice)
      body(step.said)
      time(step.time)
    case .reply(let step): write(step, run)
    case .modelError(let step):
      begin(.modelError, run)
      number(step.round)
      text(step.kind)
      number(step.retryable ? 1 : 0)
      optional(step.status)
      body(step.message)
      text(step.requestID ?? "")
      optional(step.againAfterMS)
      time(step.time)
    case .intent(let step):
      begin(.intent, run)
      text(step.call)
      text(step.tool)
      text(step.plugin)
      raw(step.argumentsHash)
      json(step.arguments, isKept: keepsBodies)
      number(step.argumentBytes)
      number(step.isRepeatable ? 1 : 0)
      time(step.time)
    case .refused(let step):
      begin(.refused, run)
      text(step.call)
      text(step.tool)
      text(step.plugin)
      time(step.time)
    case .attempt(let step):
      begin(.attempt, run)
      text(step.call)
      number(step.attempt)
      number(step.outcome.number)
      text(step.code)
      time(step.started)
      number(step.ended &- step.started)
      number(step.bodyBytes)
      body(step.detail)
      optional(step.againAfterMS)
    case .result(let step):
      begin(.result, run)
      text(step.call)
      text(step.tool)
      text(step.plugin)
      number(step.outcome.number)
      text(step.code)
      number(step.attempts)
      time(step.started)
      number(step.ended &- step.started)
      json(step.body, isKept: keepsBodies)
      number(step.bodyBytes)
      number(Int(step.shape.rawValue))
    case .shown(let step):
      begin(.shown, run)
      text(step.call)
      json(ShownText.json(step), isKept: keepsBodies)
    case .incident(let step):
      begin(.incident, run)
      text(step.kind.rawValue)
      text(step.call)
      text(step.tool)
      text(step.plugin)
      body(step.text)
      time(step.time)
    case .runFinished(let step):
      begin(.runFinished, run)
      text(step.status)
      body(step.reason)
      body(step.text)
      number(step.rounds)
      body(step.heard)
      time(step.time)
    }
  }

  private mutating func write(_ step: RunStartedStep, _ run: RunKey) {
    begin(.runStarted, run)
    text(step.session)
    text(step.model)
    text(step.resumes)
    number(keepsBodies ? 2 : 1)
    body(step.prompt)
    json(step.background.settings, isKept: keepsBodies)
    body(step.background.system)
    if keepsBodies, !step.background.tools.isEmpty {
      json(step.background.tools, isKept: true)
    } else {
      raw(Self.list(step.tools))
    }
    number(step.definitionTokens)
    time(step.time)
  }

  private mutating func write(_ step: ReplyStep, _ run: RunKey) {
    begin(.reply, run)
    number(step.round)
    body(step.text)
    body(step.reasoning)
    body(step.refusal)
    json(step.echo, isKept: keepsBodies)
    text(step.finishReason)
    number(Int(step.ending.rawValue))
    optional(step.usage.input)
    optional(step.usage.output)
    optional(step.usage.cached)
    number(step.cost?.bitPattern ?? UInt64.max)
    time(step.time)
    number(step.calls.count)
    for call in step.calls {
      text(call.call)
      text(call.providerID)
      text(call.tool)
      json(call.arguments, isKept: keepsBodies)
    }
  }

  private static func list(_ names: [String]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for name in names { writer.string(name) }
    writer.endArray()
    return writer.bytes
  }

  // MARK: Pieces

  private mutating func begin(_ kind: RecordKind, _ run: RunKey) {
    number(UInt64(kind.rawValue))
    if let lastRun, lastRun.key == run { return append(lastRun.bytes) }
    let start = count
    number(run.high)
    number(UInt64(run.low))
    lastRun = (run, unsafe Array(room[start..<count]))
  }

  private mutating func number(_ value: Int) { number(UInt64(bitPattern: Int64(value))) }

  private mutating func number(_ value: UInt64) {
    makeRoom(for: Self.numberBytesMax)
    put(value)
  }

  private static var numberBytesMax: Int { 10 }

  /// There is room for it.
  @inline(__always)
  private mutating func put(_ value: UInt64) {
    var rest = value
    while rest > 0x7f {
      unsafe room[count] = UInt8(truncatingIfNeeded: rest) | 0x80
      rest >>= 7
      count &+= 1
    }
    unsafe room[count] = UInt8(truncatingIfNeeded: rest)
    count &+= 1
  }

  @inline(__always)
  private mutating func makeRoom(for more: Int) {
    if unsafe room.count - count < more { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    let larger = unsafe UnsafeMutableRawBufferPointer.allocate(
      byteCount: room.count + max(more, room.count), alignment: 1)
    unsafe larger.copyMemory(from: rawBytes)
    unsafe room.deallocate()
    unsafe room = larger
  }

  /// One more than the number, 0 for `nil`; counts and sizes are not negative.
  private mutating func optional(_ value: Int?) { number(value.map { UInt64(clamping: $0) &+ 1 } ?? 0) }

  private mutating func time(_ time: UInt64) { number(time &+ epoch) }

  private mutating func text(_ text: String) {
    let isDone: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { unsafe put(UnsafeRawBufferPointer($0)) }
    if isDone == nil { raw(Array(text.utf8)) }
  }

  /// A text that is kept with bodies only.
  private mutating func body(_ text: String) {
    self.text(keepsBodies ? text : "")
  }

  private mutating func json(_ text: [UInt8], isKept: Bool) {
    raw(isKept ? text : [])
  }

  private mutating func raw(_ text: [UInt8]) { unsafe text.withUnsafeBytes { unsafe put($0) } }

  /// A text behind its length.
  @unsafe
  private mutating func put(_ text: UnsafeRawBufferPointer) {
    makeRoom(for: Self.numberBytesMax + text.count)
    put(UInt64(text.count))
    unsafe copy(text)
  }

  private mutating func append(_ bytes: [UInt8]) {
    makeRoom(for: bytes.count)
    unsafe bytes.withUnsafeBytes { unsafe copy($0) }
  }

  /// There is room for it.
  @unsafe
  private mutating func copy(_ bytes: UnsafeRawBufferPointer) {
    guard let from = bytes.baseAddress, let to = unsafe room.baseAddress else { return }
    unsafe (to + count).copyMemory(from: from, byteCount: bytes.count)
    count += bytes.count
  }
}

/// The name of a run as numbers: `run_` and twenty hexadecimal digits.
struct RunKey: Hashable {
  var high: UInt64
  var low: UInt16

  init(high: UInt64, low: UInt16) {
    self.high = high
    self.low = low
  }

  /// `nil` when it is no such name.
  init?(_ name: some StringProtocol) {
    let digits = name.utf8.dropFirst(Self.prefix.utf8.count)
    guard name.hasPrefix(Self.prefix), digits.count == 20,
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }),
      let high = UInt64(String(decoding: digits.prefix(16), as: UTF8.self), radix: 16),
      let low = UInt16(String(decoding: digits.suffix(4), as: UTF8.self), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  var name: String { Self.prefix + Self.hex(high, 16) + Self.hex(UInt64(low), 4) }

  private static let prefix = "run_"

  private static func hex(_ number: UInt64, _ count: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: count - digits.count) + digits
  }
}

extension OutcomeClass {
  /// As the tables have it.
  var number: Int {
    switch self {
    case .ok: 0
    case .retryable: 1
    case .permanent: 2
    case .internal: 3
    }
  }

  init?(number: Int64) {
    switch number {
    case 0: self = .ok
    case 1: self = .retryable
    case 2: self = .permanent
    case 3: self = .internal
    default: return nil
    }
  }
}

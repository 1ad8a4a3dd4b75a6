// What the tests of this target share: a runner over a fixture, a sink that remembers, gates for calls that block.

import EventLoop
import Glibc
import TestSupport

@testable import Plugins
@testable import Runners

/// A runner over a fixture plugin whose manifest names the tools that a test calls.
@IO
final class Harness {
  let runner: InProcessRunner
  let log = RecordingLog()
  let timers: any Timers
  private let names: [String]
  private let principal: Principal
  private static var lastNumber: UInt64 = 0

  init(
    _ library: String, threading: Manifest.Threading = .concurrent, tools: [String], inline: Bool = false,
    timers given: (any Timers)? = nil, sha256: String? = nil, approved: String? = nil, resultLimit: Int = 1 << 20,
    configuration: String = "{}", principal: Principal = Principal()
  ) {
    names = tools
    // An inline call on the real clock could seem too long on a busy machine.
    timers = given ?? (inline ? ManualTimers() : EventLoop.shared)
    self.principal = principal
    let manifest = Manifest(
      name: "fixture", version: "1.0.0", description: "", library: "fixture.so", sha256: sha256, threading: threading,
      configSchema: nil, grants: Grants(),
      tools: tools.map { makeTool($0, inline: inline, resultLimit: resultLimit) })
    runner = InProcessRunner(
      manifest: manifest, library: library, configuration: Array(configuration.utf8), approvedSHA256: approved,
      log: log,
      timers: timers)
  }

  /// Starts an attempt and returns its sink; `timeout` in nanoseconds, 0 for none.
  @discardableResult
  func submit(_ tool: String, _ arguments: String = "{}", timeout: UInt64 = 0) -> RecordingSink {
    Self.lastNumber += 1
    let sink = RecordingSink(number: Self.lastNumber)
    start(tool, arguments, timeout: timeout, sink: sink)
    return sink
  }

  func start(_ tool: String, _ arguments: String = "{}", timeout: UInt64 = 0, sink: RecordingSink) {
    let now = timers.now()
    let attempt = Attempt(
      number: sink.number, index: 0, tool: names.firstIndex(of: tool)!, started: now,
      deadline: timeout == 0 ? 0 : now + timeout)
    let call = CallContext(id: "call-\(sink.number)", principal: principal, session: "session", trace: "trace")
    let bytes = Array(arguments.utf8)
    runner.submit(attempt, of: call, arguments: bytes.span, sink: sink)
  }

  /// One attempt from start to end.
  func call(_ tool: String, _ arguments: String = "{}", timeout: UInt64 = 0) async -> RecordingSink {
    let sink = submit(tool, arguments, timeout: timeout)
    await sink.end()
    return sink
  }
}

private func makeTool(_ name: String, inline: Bool, resultLimit: Int) -> Tool {
  Tool(
    name: name, title: nil, description: "", parameters: Array("{}".utf8), returns: nil, annotations: .init(),
    requires: ["orders.read"], scopes: ["orders.all"], timeoutMS: 30_000, retry: .init(max: 2, baseMS: 1_000),
    inline: inline, exclusive: nil, resultLimit: resultLimit, errors: [:], labels: [], samples: [])
}

/// Remembers everything that one attempt produced.
@IO
final class RecordingSink: AttemptSink {
  struct Part: Equatable {
    var kind: PartKind
    var mediaType: String?
    var text: String
  }

  let number: UInt64
  private(set) var parts: [Part] = []
  private(set) var lines: [String] = []
  private(set) var progress: [String] = []
  private(set) var outcome: AttemptOutcome?
  private(set) var ends = 0
  /// Calls of this sink after its end: always a mistake.
  private(set) var late = 0
  var whenLogged: (@IO () -> Void)?
  private var waiter: CheckedContinuation<Void, Never>?

  init(number: UInt64) { self.number = number }

  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {
    if outcome != nil { late += 1 }
    let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    parts.append(Part(kind: kind, mediaType: mediaType, text: text))
  }

  func progress(fraction: Double?, note: String?) {
    if outcome != nil { late += 1 }
    progress.append("\(fraction.map { "\($0)" } ?? "-") \(note ?? "-")")
  }

  func log(_ level: LogLevel, _ text: String) {
    if outcome != nil { late += 1 }
    lines.append("\(level) \(text)")
    whenLogged?()
  }

  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    self.outcome = outcome
    ends += 1
    waiter?.resume()
    waiter = nil
  }

  /// Waits for the end.
  func end() async {
    if outcome == nil { await withCheckedContinuation { waiter = $0 } }
  }

  /// How it ended, in one line that a test can compare.
  var ending: String {
    guard let outcome else { return "running" }
    switch outcome {
    case .ok: return "ok"
    case .failed(let status, let failure):
      return
        "\(status) [\(failure.code)] \(failure.message) | \(failure.detail) | "
        + "\(failure.retryAfterMS) \(failure.noEffect)"
    case .refused(let message): return "refused: \(message)"
    case .resultTooLarge: return "too large"
    case .cancelled: return "cancelled"
    case .timedOut(let reached): return reached ? "timed out" : "timed out, not reached"
    case .unavailable(let reason): return "unavailable: \(reason)"
    case .unusable(let cause): return "unusable: \(cause)"
    case .notStarted(let reason): return "not started: \(reason)"
    case .crashed(let cause): return "crashed: \(cause)"
    case .startFailed(let cause): return "start failed: \(cause)"
    case .broken(let cause): return "broken: \(cause)"
    case .settled(let call): return "settled: \(call.code)"
    }
  }

  var text: String { parts.map(\.text).joined(separator: "|") }
}

@IO
final class RecordingLog: PluginLog {
  private(set) var lines: [String] = []
  private var waiters: [(text: String, continuation: CheckedContinuation<Void, Never>)] = []

  nonisolated init() {}

  func line(_ level: LogLevel, plugin: String, _ text: String) {
    lines.append("\(level) \(text)")
    let found = waiters.filter { text.contains($0.text) }
    waiters.removeAll { text.contains($0.text) }
    for waiter in found { waiter.continuation.resume() }
  }

  /// Waits for a line that contains `text`.
  func line(with text: String) async {
    if lines.contains(where: { $0.contains(text) }) { return }
    await withCheckedContinuation { waiters.append((text, $0)) }
  }
}

/// Two pipes between a test and calls that block: one tells that a call has begun, the other lets one go on.
final class Gate: Sendable {
  private let entered: (reader: Int32, writer: Int32)
  private let opened: (reader: Int32, writer: Int32)

  init() throws {
    entered = try makePipe()
    opened = try makePipe()
    _ = fcntl(entered.reader, F_SETFL, O_NONBLOCK)
  }

  deinit { for descriptor in [entered.reader, entered.writer, opened.reader, opened.writer] { close(descriptor) } }

  /// What a blocking tool of the fixture takes.
  var arguments: String { "\(entered.writer) \(opened.reader)" }

  var enteredWriter: Int32 { entered.writer }

  /// Keeps the calling thread until a call has begun.
  func blockUntilEntered() {
    var byte: UInt8 = 0
    while read(entered.reader, &byte, 1) != 1 { sched_yield() }
  }

  /// Lets that many calls go on.
  func open(_ count: Int = 1) {
    var bytes = [UInt8](repeating: 1, count: count)
    write(opened.writer, &bytes, count)
  }

  /// Waits until that many calls have begun.
  @IO
  func entered(_ count: Int = 1) async throws {
    var left = count
    let descriptor = entered.reader
    let done = Cell<CheckedContinuation<Void, Never>?>(nil)
    let watch = try EventLoop.shared.watch(descriptor, .readable) { _ in
      var byte: UInt8 = 0
      while left > 0, read(descriptor, &byte, 1) == 1 { left -= 1 }
      guard left == 0 else { return }
      done.value?.resume()
      done.value = nil
    }
    await withCheckedContinuation { done.value = $0 }
    watch.cancel()
  }
}

/// The kernel's number of the calling thread.
func currentThread() -> String {
  var target = [CChar](repeating: 0, count: 64)
  let count = readlink("/proc/thread-self", &target, target.count)
  let path = String(decoding: target.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return String(path.split(separator: "/").last ?? "")
}

func makePipe() throws -> (reader: Int32, writer: Int32) {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0 else { throw SystemError(call: "pipe", number: errno) }
  return (ends[0], ends[1])
}

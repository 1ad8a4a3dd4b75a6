// A worker with the plugin in it, for the calls that a check makes: the process, the walls and the clock are those of
// `collet call`.

import Bindings
import EventLoop
import Glibc
import Plugins
import Runners

/// How the plugin runs in a trial: confined to its grants, with a scratch folder as its private one,
/// and with nothing else that it may change.
struct TrialPlan: Sendable {
  var setup: WorkerRunner.Setup
  /// Paths outside its private folder that the plugin may write to when it runs, and only read in a trial.
  var keptBack: [String] = []
  /// How a bound library is called; `nil` for a plugin.
  private(set) var binding: BindingPlan?
  /// Why it cannot be called; empty when it can.
  private(set) var problem = ""
  /// Of all trials.
  let tally = CallTally()
  private let scratch: ScratchFolder

  /// `nil` where there is no plugin that could run.
  init?(_ subject: CheckSubject, _ host: Host, program: String) throws(CommandError) {
    guard let manifest = subject.manifest, let library = subject.libraryPath else { return nil }
    scratch = try ScratchFolder()
    var locations = host.locations
    locations.home = scratch.path
    setup = WorkerRunner.Setup(
      manifest: manifest, library: library, dataFolder: locations.dataFolder(of: manifest.name), program: program)
    let folder = subject.manifestPath.lastIndex(of: "/").map { String(subject.manifestPath[..<$0]) } ?? "."
    do throws(ConfigurationFault) {
      var settings = try PluginSettings(
        of: manifest, configuration: host.configuration, locations: locations, pluginFolder: folder)
      if manifest.binds {
        binding = try settings.plan(of: manifest, library: library)
        settings = settings.addingLibrary(library)
      }
      (setup.configuration, setup.grants) = (settings.config, settings.grants)
    } catch {
      // Said by `manifest.config`; what is granted then depends on nothing.
      if manifest.binds { problem = error.description }
      setup.grants.memory = manifest.grants.memory
      setup.grants.threads = manifest.grants.threads
    }
    setup.folders.plugin = folder
    let own = setup.folders.data
    keptBack = setup.grants.write.filter { $0 != own && !$0.hasPrefix(own + "/") }
    let lost = keptBack
    setup.grants.write.removeAll { lost.contains($0) }
    setup.grants.read += lost.filter { !setup.grants.read.contains($0) }
  }

  /// What the plugin kept is gone. Whether there was something: what it keeps next may differ, by its times at least.
  @discardableResult
  func clear() -> Bool { scratch.empty() }
}

/// How many calls reached the plugin.
@IO
final class CallTally {
  var count = 0
  nonisolated init() {}
}

/// One call of a trial.
struct TrialCall: Sendable {
  /// Index into the tools of the trial.
  var tool: Int
  var arguments: [UInt8]
  var principal: Runners.Principal
  /// How long it may take, in nanoseconds.
  var limit: UInt64
  /// A person gives it up after so many nanoseconds.
  var cancelAfter: UInt64?
  /// Its deadline has passed when the plugin gets to see it.
  var isLate = false
}

/// What came of it.
struct TrialOutcome: Sendable {
  var call = CallOutcome()
  var ending = Ending.returned
  var nanoseconds: UInt64 = 0
  /// The plugin got to see it.
  var hasReached = true

  enum Ending: Sendable, Equatable {
    case returned
    /// Its time was over or it was cancelled, and it returned then.
    case stopped
    /// It did not, and its process was ended.
    case killed
    case crashed(String)
    case notStarted(String)
  }

  /// What no call may do, whatever it was asked; `nil` when it did nothing of the kind.
  var mishap: (status: CheckStatus, text: String)? {
    switch ending {
    case .crashed(let cause): (.crash, "its process \(cause)")
    case .killed:
      (
        .timeout,
        "it went on for \(WorkerRunner.cancelGrace / 1_000_000) ms after it had been asked to stop, and was ended"
      )
    case .notStarted(let reason): (.fail, reason)
    case .returned, .stopped: call.fault.isEmpty ? nil : (.fail, call.fault)
    }
  }
}

/// One run of a plugin in a worker.
@IO
final class Trial {
  private let runner: any Runner
  private let worker: WorkerRunner
  private let isBound: Bool
  private let tally: CallTally
  /// Ends of processes that belong to a call.
  private var endsTold = 0
  private let timers = LaggingTimers()
  private static var lastNumber: UInt64 = 0
  /// Calls that are cancelled sooner are awaited without a timer, which would come too late for them.
  private static nonisolated var shortest: UInt64 { 1_000_000 }
  /// How long ago the deadline of a late call was.
  private static nonisolated var lateness: UInt64 { 1_000_000 }

  /// `tools` stand in place of the manifest's; not for a bound library.
  init(
    _ plan: TrialPlan, tools: [Tool]? = nil, services: (any PluginServices)? = nil,
    adjust: (inout WorkerRunner.Setup) -> Void = { _ in }
  ) {
    var setup = plan.setup
    if let tools { setup.manifest.tools = tools }
    adjust(&setup)
    tally = plan.tally
    isBound = plan.binding != nil
    // A crash is a finding: nobody waits for a plugin to recover.
    if let binding = plan.binding {
      let bound = BoundRunner(setup, binding, log: SilentLog(), timers: timers, chance: { 0 })
      (runner, worker) = (bound, bound.worker)
    } else {
      worker = WorkerRunner(setup, services: services, log: SilentLog(), timers: timers, chance: { 0 })
      runner = worker
    }
  }

  /// Rules that it broke outside a running call.
  var brokenRules: [String] { worker.brokenRules }
  /// The level that its process reached.
  var isolation: Isolation? { worker.level }
  /// The number of its process.
  var process: Int32? { worker.process }
  /// How its process ended otherwise than it should, after the last call.
  var lateEnd: String? { worker.ends.dropFirst(endsTold).first.map(\.cause) }

  func call(_ request: TrialCall) async -> TrialOutcome {
    Self.lastNumber += 1
    let number = Self.lastNumber
    let context = CallContext(
      id: "check-\(number)", principal: request.principal, session: isBound ? "check-\(number)" : "check",
      trace: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
    let sink = TrialSink()
    // A finalizer's crash comes between two calls: it is told with the second.
    let ended = isBound ? endsTold : worker.ends.count
    let start = EventLoop.now()
    let attempt = Attempt(
      number: number, index: 0, tool: request.tool, started: start,
      deadline: request.isLate ? start - Self.lateness : start &+ request.limit)
    let outcome = await withCheckedContinuation { continuation in
      sink.continuation = continuation
      // The host would not begin it if it looked at the clock now; it does where a call has waited for its turn.
      timers.lag = request.isLate ? Self.lateness * 2 : 0
      runner.submit(attempt, of: context, arguments: request.arguments.span, sink: sink)
      timers.lag = 0
      if let delay = request.cancelAfter { cancel(number, after: delay) }
    }
    var seen = TrialOutcome()
    seen.nanoseconds = EventLoop.now() - start
    seen.take(outcome, sink.parts, worker.ends.dropFirst(ended))
    endsTold = worker.ends.count
    if seen.hasReached { tally.count += 1 }
    // What a call has made ends with it: nobody can name it again.
    if isBound { runner.sessionEnded(context.session) }
    return seen
  }

  private func cancel(_ number: UInt64, after delay: UInt64) {
    guard delay < Self.shortest else {
      _ = EventLoop.shared.after(delay) { self.cancel(number) }
      return
    }
    let end = EventLoop.now() + delay
    while EventLoop.now() < end {}
    cancel(number)
  }

  /// Waits for a process that takes calls, after one was ended: a call that is cancelled while its process starts says
  /// nothing of the plugin.
  func ready() async {
    let end = EventLoop.now() + WorkerRunner.loadLimit
    while !worker.isReady && EventLoop.now() < end {
      worker.prepare()
      guard (try? await EventLoop.shared.sleep(1_000_000)) != nil else { return }
    }
  }

  /// Gives up whatever call this is that runs.
  func cancel(_ number: UInt64) { runner.cancel(number, why: .person) }

  func end() async { await runner.drain() }
}

extension TrialOutcome {
  fileprivate mutating func take(
    _ outcome: AttemptOutcome, _ parts: [CallOutcome.Part], _ ends: ArraySlice<WorkerRunner.End>
  ) {
    if let crash = ends.first(where: \.isCrash) {
      ending = .crashed(crash.cause)
      return
    }
    switch outcome {
    case .ok:
      call.status = 0
      call.parts = parts
    case .failed(let status, let failure):
      call.status = status == .retryable ? 1 : status == .permanent ? 2 : 3
      hasReached = failure.code != "HANDLE_UNKNOWN"
      if !failure.code.isEmpty || !failure.message.isEmpty || !failure.detail.isEmpty {
        call.failure = CallOutcome.Said(code: failure.code, message: failure.message, detail: failure.detail)
      }
    case .refused(let message):
      hasReached = false
      call.status = 2
      call.failure = CallOutcome.Said(code: "", message: message, detail: "")
    case .resultTooLarge:
      call.status = 2
      call.flags = CallOutcome.overLimit
    case .cancelled:
      call.status = 4
      ending = ends.isEmpty ? .stopped : .killed
    case .timedOut: ending = ends.isEmpty ? .stopped : .killed
    case .broken(let rule): call.fault = rule
    case .crashed(let cause): ending = ends.isEmpty ? .crashed(cause) : .killed
    case .unavailable(let reason), .notStarted(let reason), .unusable(let reason), .startFailed(let reason):
      hasReached = false
      ending = .notStarted(reason)
    case .settled(let call):
      hasReached = false
      ending = .notStarted(call.message)
    }
  }
}

/// The loop's timers, with a clock that can be behind.
@IO
private final class LaggingTimers: Timers {
  var lag: UInt64 = 0
  nonisolated init() {}
  func now() -> UInt64 { EventLoop.now() - lag }
  func after(_ nanoseconds: UInt64, _ action: @escaping @IO () -> Void) -> TimerToken {
    EventLoop.shared.after(nanoseconds > lag ? nanoseconds - lag : 0, action)
  }
  func cancel(_ token: TimerToken) { EventLoop.shared.cancel(token) }
}

@IO
private final class TrialSink: AttemptSink {
  var continuation: CheckedContinuation<AttemptOutcome, Never>?
  private(set) var parts: [CallOutcome.Part] = []

  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {
    parts.append(
      CallOutcome.Part(
        kind: kind.rawValue, mediaType: Array((mediaType ?? "").utf8),
        bytes: unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }))
  }
  func progress(fraction: Double?, note: String?) {}
  func log(_ level: LogLevel, _ text: String) {}

  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    continuation?.resume(returning: outcome)
    continuation = nil
  }
}

/// What is worth telling is in the outcomes.
private final class SilentLog: PluginLog {
  func line(_ level: LogLevel, plugin: String, _ text: String) {}
}

/// A folder that goes with the last who knows it.
final class ScratchFolder: Sendable {
  let path: String

  init() throws(CommandError) {
    let parent = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/collet-check-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else {
      throw CommandError("no folder can be made in \(parent): \(lastError())", code: .internal)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    empty()
    _ = unsafe rmdir(path)
  }

  /// Whether there was a file in it.
  @discardableResult
  func empty() -> Bool { Self.empty(path) }

  private static func empty(_ folder: String) -> Bool {
    guard let stream = unsafe opendir(folder) else { return false }
    var hadFiles = false
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
      let name = String(decoding: bytes, as: UTF8.self)
      if name == "." || name == ".." { continue }
      let path = "\(folder)/\(name)"
      var status = stat()
      if unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        if empty(path) { hadFiles = true }
        _ = unsafe rmdir(path)
      } else {
        hadFiles = true
        _ = unsafe unlink(path)
      }
    }
    return hadFiles
  }
}

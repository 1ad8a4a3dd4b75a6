// `collet bench bind`: what a bound function costs, beside the bare call and beside what else calls C without compiling.

import Bindings
import Children
import EventLoop
import Glibc
import JSON
import Plugins
import Runners

/// `collet bench bind`: the tool `power` of the plugin `libm`.
struct BenchBindCommand: Command {
  static let name = "bench bind"
  static let summary = "Time a bound function, beside the bare call, an ordinary plugin, and Python's ctypes and cffi."
  static let discussion = """
    Calls pow through the plugin 'libm' and prints a line for each way, nanoseconds of one call, the least of the
    repetitions. 'worker': inside the worker, from message to answer, beside the bare call through libffi; 'json': that, and
    JSON arguments into C and the result back into JSON; 'call': a whole call through the worker, beside the tool 'echo'
    of the plugin 'bench' where that is on the search path; 'ctypes' and 'cffi': JSON in, JSON out in Python, where they
    are installed.
    """
  static var options: [Option<BenchBindCommand>] {
    [
      Option("--n", value: "N", "Calls of a repetition (default 100000; of whole calls a tenth).") {
        (target, text) throws(UsageError) in
        target.count = try UsageError.wholeNumber(text, for: "--n", in: 10...10_000_000)
      },
      Option("--reps", value: "R", "Repetitions (default 5).") { (target, text) throws(UsageError) in
        target.repetitions = try UsageError.wholeNumber(text, for: "--reps", in: 1...1_000)
      },
      Option("--python", value: "PROGRAM", "The Python to compare with (default python3).") { $0.python = $1 },
      Option("--json", "Print JSON lines.") { $0.json = true },
    ]
  }

  var count = 100_000
  var repetitions = 5
  var python = "python3"
  var json = false

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let host = try Host(context)
    let registry = host.discovery.registry()
    let bound = try bound(registry, host, host.log(context.globals))
    let (count, repetitions) = (count, repetitions)
    let figures = try Host.onLoop { () async throws -> BoundFigures in
      let bench = try BoundBench(bound)
      return try await bench.run(count, repetitions)
    }
    row("worker", context) {
      $0.add("ns", .number(figures.worker))
      $0.add("libffi_ns", .number(figures.bare))
      $0.add("over_ns", .number(figures.worker - figures.bare))
    }
    row("json", context) { $0.add("ns", .number(figures.codec + figures.worker)) }
    row("call", context) {
      $0.add("p50_us", .number(figures.call.middle / 1000))
      $0.add("cpu_us", .number(figures.call.processor / 1000))
      if let plugin = figures.plugin {
        $0.add("plugin_p50_us", .number(plugin.middle / 1000))
        $0.add("plugin_cpu_us", .number(plugin.processor / 1000))
      }
    }
    for (name, program) in Self.scripts {
      guard let time = try pythonTime(program) else { continue }
      row(name, context) {
        $0.add("ns", .number(time))
        $0.add("times_json", .number(time / (figures.codec + figures.worker)))
      }
    }
    return .success
  }

  private func row(_ name: String, _ context: Context, _ fill: (inout BenchRow) -> Void) {
    var row = BenchRow()
    row.add("way", .text(name))
    fill(&row)
    row.print(json: json, to: context)
  }

  private func bound(_ registry: Registry, _ host: Host, _ log: LogFile) throws(CommandError) -> BoundPlugins {
    guard let found = registry.resolve("power"), case let plugin = registry.plugins[found.plugin],
      let manifest = plugin.manifest, manifest.binds, let library = plugin.libraryPath
    else {
      throw CommandError("no bound tool 'power' to call; --plugins names a folder with the plugin 'libm'", code: .usage)
    }
    let plan: BindingPlan?
    do throws(ConfigurationFault) {
      plan = try host.settings(of: plugin, manifest).plan(of: manifest, library: library)
    } catch {
      throw CommandError(error.description)
    }
    guard let plan else { throw CommandError("\(plugin.name) binds nothing") }
    do throws(ConfigurationFault) {
      let settings = try host.settings(of: plugin, manifest).addingLibrary(library)
      var plugins = BoundPlugins(
        setup: host.worker(of: plugin, manifest, library: library, settings), plan: plan, tool: found.tool, log: log)
      if let echo = registry.resolve("echo"), case let other = registry.plugins[echo.plugin],
        let manifest = other.manifest, !manifest.binds, let library = other.libraryPath
      {
        let settings = try host.settings(of: other, manifest)
        plugins.ordinary = (host.worker(of: other, manifest, library: library, settings), echo.tool)
      }
      return plugins
    } catch {
      throw CommandError(error.description)
    }
  }

  // MARK: Python

  /// Each prints nanoseconds of processor time for one call, the least of some repetitions.
  private static let scripts = [
    (
      "ctypes",
      "import ctypes\nlib = ctypes.CDLL('libm.so.6')\npow = lib.pow\npow.restype = ctypes.c_double\npow.argtypes = (ctypes.c_double, ctypes.c_double)\n"
        + measured
    ),
    (
      "cffi",
      "import cffi\nffi = cffi.FFI()\nffi.cdef('double pow(double, double);')\npow = ffi.dlopen('libm.so.6').pow\n"
        + measured
    ),
  ]
  private static let measured = """
    import json, time
    def call(text):
        arguments = json.loads(text)
        return json.dumps(pow(arguments["base"], arguments["exponent"]))
    text = '{"base": 2.5, "exponent": 10}'
    best = 1e18
    for _ in range(7):
        start = time.process_time_ns()
        for _ in range(50000): call(text)
        best = min(best, (time.process_time_ns() - start) / 50000)
    print(best)
    """

  /// `nil` where this Python, or the module, is not installed.
  private func pythonTime(_ script: String) throws(CommandError) -> Double? {
    guard let path = Self.find(python) else { return nil }
    var program = ChildProgram(path: path, arguments: ["-c", script])
    program.environment = ["PATH=/usr/bin:/bin"]
    program.limits.time = 60_000_000_000
    let result = try Host.onLoop { [program] () async throws in try await program.run() }
    guard result.ending == .exited(0) else { return nil }
    return Double(result.output.text.prefix { $0 != "\n" })
  }

  private static func find(_ program: String) -> String? {
    guard !program.contains("/") else { return unsafe access(program, X_OK) == 0 ? program : nil }
    let folders = Compiler.searchPath.split(separator: ":")
    return folders.map { "\($0)/\(program)" }.first { unsafe access($0, X_OK) == 0 }
  }
}

private struct BoundPlugins: Sendable {
  var setup: WorkerRunner.Setup
  var plan: BindingPlan
  var tool: Int
  var log: LogFile
  var ordinary: (setup: WorkerRunner.Setup, tool: Int)?
}

/// Nanoseconds.
private struct BoundFigures: Sendable {
  var worker = Double.infinity
  var bare = Double.infinity
  /// JSON in and JSON out, without the call.
  var codec = Double.infinity
  var call = CallFigures()
  var plugin: CallFigures?
}

private struct CallFigures: Sendable {
  var middle = Double.infinity
  /// Of host and worker together.
  var processor = Double.infinity
}

@IO
private final class BoundBench {
  private let plugins: BoundPlugins
  private let arguments = Array(#"{"base": 2.5, "exponent": 10}"#.utf8)

  init(_ plugins: BoundPlugins) throws { self.plugins = plugins }

  func run(_ count: Int, _ repetitions: Int) async throws -> BoundFigures {
    var figures = BoundFigures()
    let runner = BoundRunner(plugins.setup, plugins.plan, log: plugins.log)
    for _ in 0..<repetitions {
      guard let measured = await runner.measure(tool: plugins.tool, arguments: arguments, rounds: UInt64(count)) else {
        throw CommandError("the worker cannot measure; its log may say why")
      }
      let empty = Double(measured.emptyNanoseconds)
      figures.worker = min(figures.worker, (Double(measured.callNanoseconds) - empty) / Double(count))
      figures.bare = min(figures.bare, (Double(measured.bareNanoseconds) - empty) / Double(count))
      figures.codec = min(figures.codec, try codecTime(count))
    }
    let calls = max(10, count / 10)
    figures.call = try await time(runner, tool: plugins.tool, calls, repetitions) { runner.worker.process }
    await runner.drain()
    if let ordinary = plugins.ordinary {
      let plugin = WorkerRunner(ordinary.setup, log: plugins.log)
      figures.plugin = try await time(plugin, tool: ordinary.tool, calls, repetitions) { plugin.process }
      await plugin.drain()
    }
    return figures
  }

  /// What the host does around a call: JSON into the message of C, the answer into JSON.
  private func codecTime(_ count: Int) throws -> Double {
    var codec = Codec()
    let arguments = arguments
    let start = processorTime()
    for _ in 0..<count { try codec.round(plugins.plan, plugins.tool, arguments.span) }
    return Double(processorTime() - start) / Double(count)
  }

  private func time(
    _ runner: any Runner, tool: Int, _ count: Int, _ repetitions: Int, process: () -> Int32?
  ) async throws -> CallFigures {
    var figures = CallFigures()
    let caller = OneByOne(runner, tool, arguments)
    try await caller.run(min(count, 200))
    for _ in 0..<repetitions {
      let before = processorTime() + Self.workerTime(of: process())
      try await caller.run(count)
      let after = processorTime() + Self.workerTime(of: process())
      let times = caller.times.sorted()
      figures.middle = min(figures.middle, Double(times[count / 2]))
      figures.processor = min(figures.processor, Double(after - before) / Double(count))
    }
    return figures
  }

  private static func workerTime(of process: Int32?) -> UInt64 {
    var clock = clockid_t()
    guard let process, unsafe clock_getcpuclockid(process, &clock) == 0 else { return 0 }
    var time = timespec()
    guard unsafe clock_gettime(clock, &time) == 0 else { return 0 }
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// The two directions of a call, in memory that serves one after the other.
private struct Codec: ~Copyable {
  private var message = MessageBuilder()
  private var document = JSONDocument()
  private var writer = JSONWriter()
  /// What the worker answers: 2.5 to the power of 10.
  private let answer: [UInt8] = [0, 0, 0, 0x20, 0x5F, 0xA0, 0xC2, 0x40]

  mutating func round(_ plan: BindingPlan, _ tool: Int, _ arguments: Span<UInt8>) throws {
    try plan.encode(tool: tool, arguments, handles: NoHandles(), into: &message, reading: &document)
    writer.reset()
    let answer = answer
    try plan.decode(tool: tool, answer.span, handles: NoHandles(), into: &writer)
  }
}

private struct NoHandles: HandleNames, HandleRegister {
  func number(of text: String, type: String) -> UInt64? { nil }
  func isLost(_ text: String, type: String) -> Bool { false }
  func text(of number: UInt64, type: String) -> String { "" }
}

/// Makes one call after the other.
@IO
private final class OneByOne: AttemptSink {
  private let runner: any Runner
  private let tool: Int
  private let arguments: [UInt8]
  private let call = CallContext(id: "call_1", principal: Principal())
  private(set) var times: [UInt64] = []
  private var started: UInt64 = 0
  private var left = 0
  private var number: UInt64 = 0
  private var failure: String?
  private var waiting: CheckedContinuation<Void, Never>?

  init(_ runner: any Runner, _ tool: Int, _ arguments: [UInt8]) {
    self.runner = runner
    self.tool = tool
    self.arguments = arguments
  }

  func run(_ count: Int) async throws {
    left = count
    times.removeAll(keepingCapacity: true)
    await withCheckedContinuation { continuation in
      waiting = continuation
      next()
    }
    if let failure { throw CommandError("a call failed: \(failure)") }
  }

  private func next() {
    guard left > 0, failure == nil else {
      waiting?.resume()
      waiting = nil
      return
    }
    left -= 1
    number += 1
    started = EventLoop.now()
    let attempt = Attempt(number: number, index: 0, tool: tool, started: started, deadline: 0)
    let text = arguments
    runner.submit(attempt, of: call, arguments: text.span, sink: self)
  }

  func part(_ kind: PartKind, mediaType: String?, bytes: Span<UInt8>) {}
  func progress(fraction: Double?, note: String?) {}
  func log(_ level: LogLevel, _ text: String) {}

  func finished(_ outcome: AttemptOutcome, at time: UInt64) {
    times.append(time - started)
    if !outcome.isOK && failure == nil { failure = "\(outcome)" }
    next()
  }
}

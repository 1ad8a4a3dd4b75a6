// A runner over the real worker program and a fixture plugin.

import EventLoop
import Glibc
import TestSupport

@testable import Plugins
@testable import Runners

/// The worker that was built beside the program under test.
let workerProgram: String = {
  let program = environment("COLLET_PROGRAM") ?? repositoryRoot + "/.build/release/collet"
  return program[..<program.lastIndex(of: "/")!] + "/collet-worker"
}()

/// What the fixture `wild` can do.
let wildTools = [
  "echo", "process", "segv", "overflow", "aborts", "leaves", "leaves_quietly", "half", "dies_later", "hangs",
  "waits_kindly", "naps", "stops", "prints", "talks", "writes", "fails", "answers_oddly", "leaves_open", "bad_text",
  "shows", "file", "counts", "meets", "forgives",
]

@IO
final class WorkerHarness {
  let runner: WorkerRunner
  let log = RecordingLog()
  let home: TemporaryFolder
  let store: QuarantineStore
  let library: String
  private let principal: Principal
  private let names: [String]
  private static var lastNumber: UInt64 = 1 << 32

  init(
    _ threading: Manifest.Threading = .concurrent, library given: String? = nil, tools: [String] = wildTools,
    resultLimit: Int = 1 << 20, grants: (inout Grants) -> Void = { _ in }, home shared: TemporaryFolder? = nil,
    idle: UInt64 = WorkerRunner.idleDefault, sha256: String? = nil, minIsolation: Isolation? = nil,
    program: String? = workerProgram, services: (any PluginServices)? = nil, principal: Principal = Principal(),
    timers: any Timers = EventLoop.shared
  ) throws {
    names = tools
    home = try shared ?? TemporaryFolder()
    library =
      try given
      ?? PluginFixture.build("wild", flags: threading == .serial ? ["-DPROMISE=COLLET_THREAD_SERIAL"] : [])
    self.principal = principal
    var asked = Grants()
    grants(&asked)
    let manifest = Manifest(
      name: "wild", library: "wild.so", sha256: sha256, threading: threading, grants: asked,
      tools: tools.map {
        Tool(name: $0, requires: ["orders.read"], scopes: ["orders.all"], resultLimit: resultLimit)
      })
    let locations = Locations(home: home.path, environment: .init())
    store = QuarantineStore(locations)
    var setup = WorkerRunner.Setup(
      manifest: manifest, library: library, dataFolder: locations.dataFolder(of: "wild"), program: program)
    setup.grants = asked
    setup.faults = store
    setup.idleLimit = idle
    setup.minIsolation = minIsolation
    runner = WorkerRunner(setup, services: services, log: log, timers: timers, chance: { 0.01 })
  }

  @discardableResult
  func submit(
    _ tool: String, _ arguments: String = "{}", timeout: UInt64 = 20_000_000_000, id: String? = nil, index: UInt32 = 0
  ) -> RecordingSink {
    Self.lastNumber += 1
    let sink = RecordingSink(number: Self.lastNumber)
    let now = EventLoop.now()
    let attempt = Attempt(
      number: sink.number, index: index, tool: names.firstIndex(of: tool)!, started: now,
      deadline: timeout == 0 ? 0 : now + timeout)
    let call = CallContext(
      id: id ?? "call-\(sink.number)", principal: principal, session: "session", trace: "trace")
    let bytes = Array(arguments.utf8)
    runner.submit(attempt, of: call, arguments: bytes.span, sink: sink)
    return sink
  }

  func call(
    _ tool: String, _ arguments: String = "{}", timeout: UInt64 = 20_000_000_000, id: String? = nil
  ) async -> RecordingSink {
    let sink = submit(tool, arguments, timeout: timeout, id: id)
    await sink.end()
    return sink
  }
}

/// Whether a process of this number is there, a zombie included.
func exists(_ process: String) -> Bool { kill(pid_t(process) ?? 0, 0) == 0 }

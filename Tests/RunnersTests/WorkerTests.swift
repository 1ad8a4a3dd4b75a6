import EventLoop
import Glibc
import Plugins
import TestSupport
import Testing

@testable import Runners

@Suite("Calls in a worker", .timeLimit(.minutes(5)))
@IO
struct WorkerTests {
  @Test("a call goes in whole and its parts come out", arguments: [Manifest.Threading.serial, .concurrent])
  func echo(_ threading: Manifest.Threading) async throws {
    let harness = try WorkerHarness(threading)
    for length in [0, 1, 4_096, 300_000, 1_000_000] {
      let text = String(repeating: "a", count: length)
      let sink = await harness.call("echo", text)
      #expect(sink.ending == "ok")
      #expect(sink.text == text)
    }
    let first = await harness.call("process")
    let second = await harness.call("process")
    #expect(first.text == second.text && first.text != "\(getpid())")
    await harness.runner.drain()
    #expect(!exists(first.text))
  }

  @Test("the plugin sees the call as it was submitted")
  func whatItSees() async throws {
    let principal = Principal(subject: "anna", tenant: "shop", scopes: ["orders.read", "orders.write"])
    let harness = try WorkerHarness(principal: principal)
    let sink = await harness.call("shows", "[1]", id: "call-x")
    #expect(sink.text == "0 call-x session trace anna shop [1] 110")
    await harness.runner.drain()
  }

  @Test("calls of a concurrent plugin overlap, those of a serial one never do")
  func overlap() async throws {
    let concurrent = try WorkerHarness()
    let meeting = [concurrent.submit("meets"), concurrent.submit("meets")]
    for sink in meeting { await sink.end() }
    #expect(meeting.map { $0.text + " " + $0.ending } == ["met ok", "met ok"])
    let serial = try WorkerHarness(.serial)
    let sinks = (0..<6).map { _ in serial.submit("counts") }
    for sink in sinks { await sink.end() }
    #expect(sinks.allSatisfy { $0.text == "1" && $0.ending == "ok" })
    for runner in [concurrent.runner, serial.runner] { await runner.drain() }
  }

  @Test("what a plugin answers is classified as in the host")
  func outcomes() async throws {
    let harness = try WorkerHarness(resultLimit: 100_000)
    let failed = await harness.call("fails")
    guard case .failed(.retryable, let failure) = failed.outcome else {
      Issue.record("\(failed.ending)")
      return
    }
    #expect(failure.code == "BUSY" && failure.message == "bad \u{fffd} byte" && failure.detail.utf8.count == 59_999)
    #expect(failure.retryAfterMS == 70 && failure.noEffect)
    #expect(await harness.call("answers_oddly").ending == "broken: call() answered a status that it may not")
    #expect(await harness.call("leaves_open").ending == "broken: call() answered OK inside a part")
    #expect(await harness.call("bad_text").ending == "broken: part 0, a text, is not UTF-8")
    #expect(await harness.call("writes", "100000").ending == "ok")
    #expect(await harness.call("writes", "100001").ending == "too large")
    #expect(await harness.call("echo", "still here").text == "still here")
    await harness.runner.drain()
  }

  @Test("results that are under way are bounded all together: one too many is refused, and nobody is to blame")
  func manyResults() async throws {
    let harness = try WorkerHarness(resultLimit: 8 << 20)
    let budget = ResultBudget(1 << 20)
    harness.runner.budget = budget
    #expect(await harness.call("writes", "4000000").ending == "too large")
    #expect(await harness.call("writes", "500000").text.utf8.count == 500_000)
    #expect(budget.held > 0 && budget.held <= 1 << 20)
    #expect(harness.runner.ends.isEmpty && !harness.log.lines.contains { $0.contains("quarantine") })
    await harness.runner.drain()
  }

  @Test("what it prints and says beyond measure is bounded, and costs nobody else anything")
  func floods() async throws {
    let harness = try WorkerHarness()
    let printed = await harness.call("prints", "2000")
    #expect(printed.ending == "ok", "\(printed.ending)")
    #expect(printed.text == "printed")
    let talked = await harness.call("talks", "20000")
    #expect(talked.ending == "ok" && talked.text == "talked")
    await harness.runner.drain()
    #expect(harness.log.lines.contains { $0.contains("standard output: ") && $0.hasSuffix("the end") })
    #expect(harness.log.lines.contains { $0.contains("bytes were dropped") })
  }

  @Test("a worker that nobody calls ends, and the next call starts another")
  func idle() async throws {
    let harness = try WorkerHarness(idle: 50_000_000)
    let first = await harness.call("process")
    while exists(first.text) { try await EventLoop.shared.sleep(5_000_000) }
    let second = await harness.call("process")
    #expect(second.ending == "ok" && second.text != first.text)
    await harness.runner.drain()
  }

  @Test("a prepared worker is there before the first call")
  func prepared() async throws {
    let harness = try WorkerHarness()
    harness.runner.prepare()
    while harness.runner.startNanoseconds == 0 { try await EventLoop.shared.sleep(1_000_000) }
    #expect(await harness.call("echo", "x").text == "x")
    await harness.runner.drain()
    #expect(await harness.call("echo").ending.hasPrefix("unavailable: "))
  }

  @Test("a failure that OK came behind is ignored, with a warning, and no fault")
  func failureThenOK() async throws {
    for threading in [Manifest.Threading.serial, .concurrent] {
      let harness = try WorkerHarness(threading)
      let sink = await harness.call("forgives")
      #expect(sink.ending == "ok" && sink.text == "after all")
      #expect(harness.log.lines.contains { $0.contains("the failure is ignored") })
      #expect(await harness.call("echo", "x").text == "x")
      #expect(harness.runner.ends.isEmpty)
      await harness.runner.drain()
    }
  }

  @Test("a plugin whose threading differs from its manifest's does not run, here as in the host")
  func threading() async throws {
    for (threading, says) in [(Manifest.Threading.migrating, "concurrent"), (.concurrent, "serial")] {
      let flags = says == "serial" ? ["-DPROMISE=COLLET_THREAD_SERIAL"] : []
      let library = try PluginFixture.build("wild", flags: flags)
      let words = "the plugin says that it is \(says), its manifest that it is \(threading.rawValue)"
      let worker = try WorkerHarness(threading, library: library)
      let inside = Harness(library, threading: threading, tools: ["echo"])
      for ending in [await worker.call("echo").ending, await inside.call("echo").ending] {
        #expect(ending.hasPrefix("unusable: ") && ending.contains(words), "\(ending)")
      }
      await worker.runner.drain()
    }
  }

  @Test("a worker program that dies before the plugin is there is not the plugin's fault")
  func brokenProgram() async throws {
    let harness = try WorkerHarness(program: "/bin/false")
    for _ in 0..<4 {
      #expect(await harness.call("echo").ending.hasPrefix("not started: the worker program /bin/false ended by itself"))
    }
    await SpawnerThread.shared.settled()
    #expect(harness.store.read().history(of: "wild", try await harness.hash()) == nil)
    await harness.runner.drain()
  }

  @Test("what cannot be started says why, and harms nobody")
  func refusals() async throws {
    let absent = try WorkerHarness(program: nil)
    #expect(await absent.call("echo").ending.hasPrefix("not started: the program collet-worker is missing"))
    let pinned = try WorkerHarness(sha256: String(repeating: "0", count: 64))
    #expect(await pinned.call("echo").ending.contains("the manifest pins 0000"))
    let noPlugin = try WorkerHarness(library: "/bin/true")
    #expect(await noPlugin.call("echo").ending.hasPrefix("unusable: "))
    for status in ["1", "2", "3", "77"] {
      let harness = try WorkerHarness(library: PluginFixture.build("entry", flags: ["-DSTATUS=\(status)"]))
      let ending = await harness.call("echo").ending
      switch status {
      case "1": #expect(ending.hasPrefix("not started: "))
      case "2": #expect(ending.hasPrefix("unusable: "))
      default: #expect(ending.hasPrefix("start failed: "))
      }
      await harness.runner.drain()
    }
  }
}

@Suite("Faults in a worker", .timeLimit(.minutes(5)))
@IO
struct WorkerFaultTests {
  @Test(
    "a crash costs its call and nothing else",
    arguments: [
      ("segv", "died of SIGSEGV"), ("overflow", "stack overflow"), ("aborts", "died of SIGABRT"),
      ("leaves", "ended by itself with status 0"), ("leaves_quietly", "ended by itself with status 0"),
      ("half", "ended by itself with status 3"),
    ])
  func crash(_ tool: String, _ words: String) async throws {
    let harness = try WorkerHarness()
    let sink = await harness.call(tool, "0", id: "call-7")
    #expect(sink.ending.hasPrefix("crashed: "))
    #expect(sink.ending.contains(words) && sink.ending.contains("\(tool) (call call-7)"), "\(sink.ending)")
    #expect(sink.parts.isEmpty)
    #expect(await harness.call("echo", "again").text == "again")
    #expect(harness.log.lines.contains { $0.contains(words) })
    await harness.runner.drain()
  }

  @Test("a result that was written before the end counts")
  func diesLater() async throws {
    let harness = try WorkerHarness()
    let sink = await harness.call("dies_later")
    #expect(sink.ending == "ok" && sink.text == "answered")
    await harness.log.line(with: "died of SIGABRT")
    #expect(await harness.call("echo", "again").text == "again")
    await harness.runner.drain()
  }

  @Test("past its deadline a call is late; one that ignores it loses its process", arguments: [true, false])
  func deadline(kind: Bool) async throws {
    let harness = try WorkerHarness(.serial)
    // A kind call that gets no processor within the grace loses its process too: on a busy machine, try again.
    var isKept = false
    for _ in 0..<(kind ? 5 : 1) where !isKept {
      let before = await harness.call("process").text
      let sink = harness.submit(kind ? "waits_kindly" : "hangs", timeout: 100_000_000)
      let next = harness.submit("process")
      await sink.end()
      #expect(sink.ending == "timed out")
      #expect(!harness.runner.isRunning(sink.number))
      await next.end()
      #expect(next.ending == "ok")
      isKept = next.text == before
    }
    #expect(isKept == kind)
    await harness.runner.drain()
  }

  @Test("a process that stops itself is ended at the deadline")
  func stopped() async throws {
    let harness = try WorkerHarness()
    _ = await harness.call("echo")
    #expect(await harness.call("stops", timeout: 100_000_000).ending == "timed out")
    #expect(harness.log.lines.contains { $0.contains("its process answers no more") })
    #expect(await harness.call("echo", "again").text == "again")
    await harness.runner.drain()
  }

  @Test("a person's wish to stop is granted at once by a kind call, and by force otherwise", arguments: [true, false])
  func cancel(kind: Bool) async throws {
    let harness = try WorkerHarness()
    _ = await harness.call("echo")
    let sink = harness.submit(kind ? "waits_kindly" : "hangs")
    try await EventLoop.shared.sleep(20_000_000)
    harness.runner.cancel(sink.number, why: .person)
    await sink.end()
    #expect(sink.ending == "cancelled")
    await harness.runner.drain()
  }

  @Test("a call that hangs beside others leaves them their time")
  func hangsBesideOthers() async throws {
    let harness = try WorkerHarness()
    _ = await harness.call("echo")
    let other = harness.submit("naps", "700")
    let hanging = harness.submit("hangs", timeout: 100_000_000)
    await hanging.end()
    #expect(hanging.ending == "timed out")
    let late = harness.submit("echo", "fresh")
    await other.end()
    #expect(other.ending == "ok" && other.text == "slept")
    await late.end()
    #expect(late.text == "fresh")
    await harness.runner.drain()
  }

  @Test("of several calls only the one that crashed keeps crashing: the others finish when they are tried again")
  func oneOfEight() async throws {
    let harness = try WorkerHarness()
    _ = await harness.call("echo")
    let culprit = harness.submit("segv", "50", id: "bad")
    let others = (0..<7).map { harness.submit("naps", "200", id: "good-\($0)") }
    await culprit.end()
    for other in others { await other.end() }
    #expect(culprit.ending.hasPrefix("crashed: "))
    let again = harness.submit("segv", "0", id: "bad")
    let retried = (0..<7).map { harness.submit("naps", "100", id: "good-\($0)") }
    for sink in retried { await sink.end() }
    await again.end()
    #expect(again.ending.hasPrefix("crashed: "))
    #expect(retried.allSatisfy { $0.ending == "ok" })
    await harness.runner.drain()
  }

  @Test("three crashes are a quarantine, which other processes see, and a reset ends it")
  func quarantine() async throws {
    let harness = try WorkerHarness()
    #expect(await harness.call("segv", "0").ending.hasPrefix("crashed: "))
    #expect(await harness.call("segv", "0").ending.hasPrefix("crashed: "))
    #expect(await harness.call("segv", "0").ending.hasPrefix("broken: "))
    let refused = await harness.call("echo")
    #expect(refused.ending.hasPrefix("unavailable: The plugin wild is quarantined since "))
    await SpawnerThread.shared.settled()
    // Another process, as far as the record goes.
    let other = try WorkerHarness(home: harness.home)
    #expect(await other.call("echo").ending.hasPrefix("unavailable: "))
    #expect(other.store.reset(plugin: "wild"))
    let third = try WorkerHarness(home: harness.home)
    #expect(await third.call("echo", "x").text == "x")
    for runner in [harness.runner, other.runner, third.runner] { await runner.drain() }
  }

  @Test("after its time a quarantined plugin is tried once")
  func probe() async throws {
    let harness = try WorkerHarness()
    let sha256 = try await harness.hash()
    harness.store.change("wild", sha256) {
      $0.add(fault: "crashed", at: FaultHistory.now() - FaultHistory.duration - 1_000, atOnce: true)
    }
    #expect(harness.store.read().history(of: "wild", sha256)?.isOnProbe(at: FaultHistory.now()) == true)
    // One crash is enough now.
    #expect(await harness.call("segv", "0").ending.hasPrefix("broken: "))
    await SpawnerThread.shared.settled()
    #expect(harness.store.read().history(of: "wild", sha256)?.isClosed(at: FaultHistory.now()) == true)
    harness.store.change("wild", sha256) { history in
      history = FaultHistory(plugin: "wild", sha256: sha256)
      history.add(fault: "crashed", at: FaultHistory.now() - FaultHistory.duration - 1_000, atOnce: true)
    }
    let good = try WorkerHarness(home: harness.home)
    #expect(await good.call("echo", "x").text == "x")
    await SpawnerThread.shared.settled()
    #expect(good.store.read().history(of: "wild", sha256) == nil)
    for runner in [harness.runner, good.runner] { await runner.drain() }
  }

  @Test("a load that crashes or does not end is the plugin's fault, and nothing of the call has run")
  func loads() async throws {
    let crashes = try PluginFixture.build(
      source: "__attribute__((constructor)) static void start(void) { __builtin_trap(); } int collet_entry(void);\n"
        + "__attribute__((visibility(\"default\"))) int collet_entry(void) { return 0; }", named: "bad-start")
    let harness = try WorkerHarness(library: crashes)
    #expect(await harness.call("echo").ending.hasPrefix("start failed: "))
    let loops = try PluginFixture.build(
      source: "__attribute__((constructor)) static void start(void) { for (volatile int i = 0;; i++) {} }\n"
        + "int collet_entry(void);\n"
        + "__attribute__((visibility(\"default\"))) int collet_entry(void) { return 0; }", named: "endless-start")
    let endless = try WorkerHarness(library: loops)
    let sink = await endless.call("echo")
    #expect(sink.ending.hasPrefix("start failed: ") && sink.ending.contains("within 2 s"))
    for runner in [harness.runner, endless.runner] { await runner.drain() }
  }

  @Test("nothing is left behind: no descriptor, no child")
  func leaks() async throws {
    let warm = try WorkerHarness()
    _ = await warm.call("echo")
    await warm.runner.drain()
    let before = try listFolder("/proc/self/fd").count
    for tool in ["segv", "leaves", "hangs", "echo"] {
      let harness = try WorkerHarness()
      _ = await harness.call(tool, "0", timeout: tool == "hangs" ? 50_000_000 : 20_000_000_000)
      await harness.runner.drain()
    }
    await SpawnerThread.shared.settled()
    #expect(try listFolder("/proc/self/fd").count <= before + 2)
  }
}

extension WorkerHarness {
  /// What the library's content is known by.
  func hash() async throws -> String {
    let library = library
    return await withCheckedContinuation { continuation in
      SpawnerThread.shared.run {
        let source = PluginSource(
          library: library, configuration: [], threading: .serial, pinnedSHA256: nil, approvedSHA256: nil)
        guard var image = try? PluginImage.seal(source) else { return continuation.resume(returning: "") }
        let hash = PluginImage.hash(of: image)
        PluginImage.discard(&image)
        continuation.resume(returning: hash)
      }
    }
  }
}

extension SpawnerThread {
  /// Waits until everything that was asked of it is done.
  func settled() async { await withCheckedContinuation { continuation in run { continuation.resume() } } }
}

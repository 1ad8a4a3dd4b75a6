// Level 2: loading, entry, shutdown, under hosts that differ.

import Children
import EdgeValues
import EventLoop
import Plugins

extension Checker {
  /// Slower than this is no longer quick.
  private static nonisolated var entryWarnNS: UInt64 { 100_000_000 }
  /// Slower than this is work that belongs elsewhere, on the slowest machine.
  private static nonisolated var entryFailNS: UInt64 { 1_000_000_000 }
  /// A machine may be busy at the wrong moment: the best of so many counts.
  private static nonisolated var entryRuns: Int { 3 }
  private static nonisolated var randomIDs: Int { 10 }

  func checkLoading() async throws {
    var missed: [String] = []
    try await check("load.entry", 2, isGate: true) {
      let (verdict, asked) = try await entryTime()
      missed = verdict.status.isFailure ? asked : []
      return verdict
    }
    if missed.isEmpty {
      try await check("load.services", 2) { try await services() }
    } else {
      note(
        "load.services", 2,
        .fail("does not start without \(missed.joined(separator: ", "))", Self.serviceAdvice))
    }
    try await check("load.abi", 2, isGate: true) { try await abi() }
    try await check("load.parallel", 2) { try await parallel() }
    try await check("load.host_exact", 2) {
      try await host(.exact, "runs with a host struct of exactly version 1.0's size, in read-only memory")
    }
    try await check("load.host_larger", 2) {
      try await host(.larger, "runs with a host struct four times as large, its unknown fields full of poison")
    }
    try await check("load.abi_major_2", 2) { try await majorTwo() }
    try await check("load.quiet", 2) {
      let run = try await run("run", ProbeRequest(config: subject.config))
      return run.trouble(Self.openAdvice) ?? Self.quiet(run)
    }
    try await check("load.threads", 2) { try await threads() }
    try await check("load.extension", 2) { try await extensions() }
    try await check("load.manifest", 2) { try await ownManifest() }
    // Of all that ran until here: a plugin that crashed may have left something all the same.
    let isSeen = results.contains { $0.id == "load.entry" && $0.verdict.status != .skip }
    note("load.processes", 2, isSeen ? Self.processes(leftBehind.loading) : .skip(obstacle))
  }

  private static nonisolated var openAdvice: String {
    "collet_entry hands out a struct and returns COLLET_OK, quickly; what cannot work says so in its calls"
  }

  private static nonisolated var serviceAdvice: String {
    "a service may be absent: start without it, and answer the calls that need it with COLLET_PERMANENT"
  }

  /// With the services that the entry asked for, none of which is there.
  private func entryTime() async throws -> (Verdict, services: [String]) {
    var best = UInt64.max
    var parts = (load: UInt64(0), entry: UInt64(0))
    for _ in 0..<Self.entryRuns {
      let run = try await run("run", ProbeRequest(config: subject.config))
      if let trouble = run.trouble(Self.openAdvice) { return (trouble, Self.services(run)) }
      guard let record = run.report.first(ProbeRun.Tag.entry) else {
        return (.fail("the entry left no trace of its end", Self.openAdvice), [])
      }
      let (load, entry) = (record.wide(at: 8), record.wide(at: 16))
      let (sum, overflow) = load.addingReportingOverflow(entry)
      if !overflow && sum < best { (best, parts) = (sum, (load, entry)) }
    }
    let message =
      "\(Self.milliseconds(best)) ms, the best of \(Self.entryRuns) (loaded \(Self.milliseconds(parts.load)), "
      + "collet_entry \(Self.milliseconds(parts.entry)))"
    let advice = "leave the work to the first call: a host waits for the entry before anything else"
    if best > Self.entryFailNS {
      return (.fail("takes \(message); at most 1 s is bearable, 100 ms is right", advice), [])
    }
    return (
      best > Self.entryWarnNS ? .warn("takes \(message); 100 ms is right", advice) : .pass("takes \(message)"), []
    )
  }

  private static nonisolated func services(_ run: ProbeRun) -> [String] {
    Set(run.report.all(ProbeRun.Tag.service).map(\.text)).sorted()
  }

  private static nonisolated func milliseconds(_ nanoseconds: UInt64) -> String {
    let tenths = nanoseconds / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func abi() async throws -> Verdict {
    let run = try await run("run", ProbeRequest(config: subject.config))
    if let trouble = run.trouble(Self.openAdvice) { return trouble }
    guard let record = run.report.first(ProbeRun.Tag.plugin) else {
      return .fail("collet_entry handed out no plugin", Self.openAdvice)
    }
    let (size, major, minor, threading) = (record.number(0), record.number(1), record.number(2), record.number(3))
    guard size >= Self.pluginBytes else {
      return .fail(
        "the plugin's struct says that it has \(size) bytes, version 1.0 has \(Self.pluginBytes)",
        "set struct_size to sizeof(collet_plugin)")
    }
    guard major == 1 else {
      return .fail(
        "the plugin was built for ABI \(major).\(minor), this host has 1",
        "set abi_major and abi_minor to COLLET_ABI_MAJOR and COLLET_ABI_MINOR")
    }
    guard record.number(4) & 1 != 0 else { return .fail("the plugin has no `call` function", "set `call`") }
    let names = ["serial", "migrating", "concurrent"]
    let isKnown = names.indices.contains(Int(threading))
    let name = isKnown ? names[Int(threading)] : names[0]
    let wanted = subject.manifest?.threading.rawValue ?? names[0]
    guard name == wanted else {
      return .fail(
        "the plugin says that it is \(name), its manifest that it is \(wanted)",
        "say the same in the manifest and in the plugin's struct: no host runs it otherwise")
    }
    guard isKnown else {
      return .warn("the plugin's threading is \(threading), which means serial", "set one of COLLET_THREAD_*")
    }
    return .pass("ABI \(major).\(minor), \(name)")
  }

  private static nonisolated var pluginBytes: UInt32 { 48 }

  private func services() async throws -> Verdict {
    let run = try await run("run", ProbeRequest(config: subject.config))
    if let trouble = run.trouble(Self.serviceAdvice) { return trouble }
    let asked = Self.services(run)
    return .pass(
      asked.isEmpty
        ? "asked for no service" : "runs without the services that it asked for: \(asked.joined(separator: ", "))")
  }

  private func parallel() async throws -> Verdict {
    let sockets = try connectedSockets()
    let request = ProbeRequest(config: subject.config)
    async let first = run("run", request, peer: sockets.one)
    async let second = run("run", request, peer: sockets.other)
    let runs = try await [first, second]
    let advice = "a host may run several processes of one plugin: share no lock, port or scratch file between them"
    // The one that waited in vain is not the one to blame.
    for run in runs where !run.report.phase.contains("waited for") {
      if let trouble = run.trouble(advice) { return trouble }
    }
    for run in runs {
      if let trouble = run.trouble(advice) { return trouble }
      guard run.report.first(ProbeRun.Tag.peer) != nil else {
        return .fail("two processes could not have it open at the same time", advice)
      }
    }
    return .pass("two processes had it open at the same time")
  }

  private func host(_ layout: ProbeRequest.Layout, _ message: String) async throws -> Verdict {
    let run = try await run("run", ProbeRequest(config: subject.config, host: layout))
    return run.trouble(
      "read a field newer than 1.0 only behind COLLET_HAS, write nothing into the host's struct, and copy texts by their "
        + "length") ?? .pass(message)
  }

  private func majorTwo() async throws -> Verdict {
    let run = try await run("run", ProbeRequest(config: subject.config, abiMajor: 2))
    if run.mishap == nil, run.report.error == nil, let status = run.entryStatus, status != 0 {
      return .pass("a host that says ABI 2 is refused with \(CallOutcome.name(of: status))")
    }
    if let trouble = run.trouble("refuse a host of another major version with COLLET_PERMANENT, or go on as with 1") {
      return trouble
    }
    guard run.report.first(ProbeRun.Tag.plugin)?.number(1) == 1 else {
      return .fail(
        "answers a host of ABI 2 as if it had that version too", "hand out the struct of version 1, or refuse")
    }
    return .pass("a host that says ABI 2 gets the plugin of version 1, whose entry it called")
  }

  /// Whether a run printed to standard output.
  static nonisolated func quiet(_ run: ProbeRun) -> Verdict {
    guard run.result.output.count > 0 else { return .pass("prints nothing to standard output") }
    let line = run.result.output.text.split(separator: "\n").first.map { String($0.prefix(80)) } ?? ""
    return .fail(
      "prints \(run.result.output.count) bytes to standard output, beginning with '\(line)'",
      "standard output belongs to the host's user: write to host->log, or to standard error")
  }

  private func threads() async throws -> Verdict {
    let run = try await run("run", ProbeRequest(config: subject.config))
    if let trouble = run.trouble(Self.openAdvice) { return trouble }
    let counts = run.report.all(ProbeRun.Tag.threads)
    let entry = counts.first { $0.number(0) == 0 }?.number(1) ?? 0
    let shutdown = counts.first { $0.number(0) == 1 }?.number(1) ?? 0
    let limit = subject.manifest?.grants.threads ?? Grants.threadsDefault
    if shutdown > 0 {
      return .warn(
        "\(shutdown) of its threads still run after shutdown (\(entry) after the entry)",
        "end and join the plugin's own threads in shutdown")
    }
    if entry > UInt32(limit) {
      return .warn(
        "\(entry) of its threads run after the entry, \(limit) are granted",
        "start fewer, or ask for more in \"threads\"")
    }
    return .pass(
      entry == 0 ? "starts no threads in its entry" : "\(entry) of its threads run after the entry, none after shutdown"
    )
  }

  /// Whether runs left processes behind.
  static nonisolated func processes(_ count: Int) -> Verdict {
    count == 0
      ? .pass("leaves no process behind")
      : .warn(
        "\(count) \(count == 1 ? "process that it started was" : "processes that it started were") still running after its end",
        "end and wait for what the plugin starts, in the call or in shutdown: it would outlive the host")
  }

  private func extensions() async throws -> Verdict {
    var numbers = SeededRandom(seed)
    var request = ProbeRequest(config: subject.config)
    let ids = (0..<Self.randomIDs).map { _ in
      "\(numbers.word(3...12)).\(numbers.word(3...12))/\(numbers.next() % 9 + 1)"
    }
    for id in ids { request.ask(id) }
    let run = try await run("run", request)
    let advice = "compare the id and answer NULL for every one that you do not know"
    if let trouble = run.trouble(advice) { return trouble }
    let answered = run.report.all(ProbeRun.Tag.answeredID).map { Int($0.number(0)) }.filter(ids.indices.contains)
    if let first = answered.first {
      return .fail(
        "extension() answers \(answered.count) of \(ids.count) made-up ids, such as \"\(ids[first])\"", advice)
    }
    let has = (run.report.first(ProbeRun.Tag.plugin)?.number(4) ?? 0) & 4 != 0
    return .pass(has ? "extension() is NULL for \(ids.count) made-up ids" : "has no extension()")
  }

  /// A plugin that carries its manifest must not say something else than the file.
  private func ownManifest() async throws -> Verdict {
    let run = try await run("manifest", ProbeRequest(config: subject.config))
    if run.mishap == nil, run.report.error?.code == ManifestEmitCommand.absent {
      return .skip("carries no manifest of its own")
    }
    let advice = "write the file anew: collet manifest emit \(library) --output \(subject.manifestPath)"
    if let trouble = run.trouble(advice) { return trouble }
    guard let record = run.report.first(ProbeReport.Tag.manifest) else {
      return .fail("it ended without an answer", advice)
    }
    let reading = ManifestReader.read(Array(record.bytes))
    guard let own = reading.manifest else {
      let problems = reading.problems.prefix(3).map(\.description).joined(separator: "; ")
      return .fail("the manifest that it makes of itself is wrong: \(problems)", "mend what makes it")
    }
    return own == subject.manifest
      ? .pass("its own manifest is the one beside it")
      : .warn("its own manifest is not the one beside it", advice)
  }
}

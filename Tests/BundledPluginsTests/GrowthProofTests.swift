import EventLoop
import Glibc
import Plugins
import Runners
import TestSupport
import Testing

/// What many calls leave behind.
@Suite("Proof: ten thousand calls of the bundled plugins")
struct GrowthProofTests {
  /// In a process of its own, in which nothing else needs memory. A sanitizer keeps what was freed, which looks like
  /// growth.
  @Test(
    "memory, descriptors and threads do not grow", .enabled(if: !isSanitized, "a sanitizer's own memory grows"),
    arguments: BundledManifests.names)
  func growth(plugin: String) async {
    await #expect(processExitsWith: .success) { [plugin = plugin as String, seed = HostileArguments.seed as UInt64] in
      try await prove(plugin, seed)
    }
  }
}

/// What a process holds.
private struct Holding: CustomStringConvertible {
  let bytes: Int
  let descriptors: Int
  let threads: Int

  static func now() throws -> Holding {
    let pages = String(decoding: try readFile("/proc/self/statm"), as: UTF8.self).split(separator: " ")
    return Holding(
      bytes: (Int(pages[1]) ?? 0) * Int(sysconf(Int32(_SC_PAGESIZE))),
      descriptors: try listFolder("/proc/self/fd").count, threads: try listFolder("/proc/self/task").count)
  }

  func grew(from other: Holding) -> Bool {
    bytes > other.bytes + growthMax || descriptors > other.descriptors || threads > other.threads
  }

  var description: String { "\(bytes >> 10) KiB, \(descriptors) descriptors, \(threads) threads" }
}

/// A hundred bytes a call and less are told from the noise of an allocator, which ends, as leaks do not.
private let growthMax = 1 << 20
private let callsCount = 10_000
/// Growth in each of so many rounds is a leak.
private let roundsMax = 3

@IO
private func prove(_ plugin: String, _ seed: UInt64) async throws {
  let host = try ProofHost(plugin)
  let calls = try await mixture(host, seed)
  try await run(calls, count: callsCount / 4, on: host)
  var before = try Holding.now()
  var history = ["\(before)"]
  for _ in 0..<roundsMax {
    try await run(calls, count: callsCount, on: host)
    let after = try Holding.now()
    history.append("\(after)")
    if !after.grew(from: before) { return }
    before = after
  }
  Issue.record("COLLET_SEED=\(seed) \(plugin) grows: \(history.joined(separator: "; "))")
}

/// Three samples to one hostile call; long ones are rare, as each costs as much as a thousand others.
@IO
private func mixture(_ host: ProofHost, _ seed: UInt64) async throws -> [SampleCall] {
  var samples: [SampleCall] = []
  var short: [SampleCall] = []
  var long: [SampleCall] = []
  for tool in host.tools {
    let name = "\(host.plugin.name)/\(tool.name)"
    guard !ProofExceptions.waits.contains(name) else { continue }
    samples += try tool.sampleCalls()
    guard !ProofExceptions.failsOnDemand.contains(name) else { continue }
    let principal = try tool.base().principal
    for text in try await HostileArguments.texts(for: tool, of: host.plugin.name, seed: seed) {
      let call = SampleCall(tool: tool.name, arguments: text, principal: principal)
      if text.utf8.count < 5_000 { short.append(call) } else { long.append(call) }
    }
  }
  return (0..<2_000).map { index in
    if index % 200 == 199 && !long.isEmpty { return long[index / 200 % long.count] }
    return index % 4 == 3 && !short.isEmpty ? short[index / 4 % short.count] : samples[index % samples.count]
  }
}

@IO
private func run(_ calls: [SampleCall], count: Int, on host: ProofHost) async throws {
  for index in 0..<count {
    let call = calls[index % calls.count]
    let answer = await host.call(call.tool, call.arguments, as: call.principal)
    try #require(answer.times == 1 && answer.outcome != .internal, "\(call.tool) \(call.arguments): \(answer)")
  }
}

/// Whether this program was built with a sanitizer.
private var isSanitized: Bool { dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil }

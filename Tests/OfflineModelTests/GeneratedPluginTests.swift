import EventLoop
import Glibc
import Testing

@testable import Models

/// The rules know no domain: plugins with random words behave as the bundled ones do. COLLET_SEED runs one seed alone.
@Suite("Offline: generated plugins")
struct GeneratedPluginTests {
  static var seeds: [UInt64] {
    if let only = getenv("COLLET_SEED").flatMap({ UInt64(String(cString: $0)) }) { return [only] }
    return Array(1...60)
  }

  @Test("a comparison with a difference in another measure: lookups, conversions, subtraction", arguments: seeds)
  @IO
  func comparison(seed: UInt64) async throws {
    let world = GeneratedWorld(seed: seed)
    let (first, second) = (world.names[0], world.names[1])
    let host = Host(world.definitions, world.tools)
    let capital = world.other.prefix(1).uppercased() + world.other.dropFirst()
    let answer = try await host.ask(
      "Is the \(world.quantity) of \(first) \(world.comparative) than that of \(second), and what is the difference in \(capital)?"
    )
    try #require(host.rounds.count == 3, "seed \(seed): \(host.rounds) \(answer)")

    let names = host.rounds[0].map { GeneratedWorld.arguments($0)[world.lookupParameter] ?? "" }
    #expect(host.rounds[0].allSatisfy { $0.hasPrefix(world.lookup + " ") }, "seed \(seed)")
    #expect(names == [first, second], "seed \(seed)")

    let rescalings = host.rounds[1].map(GeneratedWorld.arguments)
    #expect(host.rounds[1].allSatisfy { $0.hasPrefix(world.rescale + " ") }, "seed \(seed)")
    #expect(
      rescalings.map { $0[world.numberParameter] } == [world.values[first], world.values[second]], "seed \(seed)")
    #expect(rescalings.allSatisfy { $0[world.sourceParameter] == world.own }, "seed \(seed)")
    #expect(rescalings.allSatisfy { $0[world.targetParameter] == world.other }, "seed \(seed)")

    let numbers = [first, second].compactMap { Double(world.rescaled($0)) }.sorted()
    let formula = "\(ExactDecimal.shortest(numbers[1])) - \(ExactDecimal.shortest(numbers[0]))"
    #expect(host.rounds[2].count == 1, "seed \(seed)")
    #expect(GeneratedWorld.arguments(host.rounds[2][0])[world.formulaParameter] == formula, "seed \(seed)")

    let winner = (Double(world.values[first]!) ?? 0) > (Double(world.values[second]!) ?? 0) ? first : second
    let loser = winner == first ? second : first
    #expect(answer.contains("\(winner) is \(world.comparative) than \(loser)"), "seed \(seed): \(answer)")
    let difference = ExactDecimal.shortest(numbers[1] - numbers[0])
    #expect(answer.contains("The difference is \(difference) \(world.other)"), "seed \(seed): \(answer)")
  }

  @Test("an enumeration becomes parallel calls, in its order", arguments: seeds)
  @IO
  func enumeration(seed: UInt64) async throws {
    let world = GeneratedWorld(seed: seed)
    let host = Host(world.definitions, world.tools)
    let names = world.names
    let answer = try await host.ask(
      "Please tell me the \(world.quantity) of \(names[0]), \(names[1]), \(names[2]) and \(names[3]).")
    #expect(host.rounds.count == 1, "seed \(seed): \(host.rounds)")
    let called = (host.rounds.first ?? []).map { GeneratedWorld.arguments($0)[world.lookupParameter] ?? "" }
    #expect(called == names, "seed \(seed)")
    for name in names { #expect(answer.contains(world.values[name] ?? "?"), "seed \(seed): \(answer)") }
  }

  @Test("a result is brought into the measure that is asked for: one link of a chain", arguments: seeds)
  @IO
  func chain(seed: UInt64) async throws {
    let world = GeneratedWorld(seed: seed)
    let host = Host(world.definitions, world.tools)
    let name = world.names[0]
    let answer = try await host.ask("What is the \(world.quantity) of \(name) in \(world.other)?")
    try #require(host.rounds.count == 2, "seed \(seed): \(host.rounds) \(answer)")
    #expect(GeneratedWorld.arguments(host.rounds[0][0])[world.lookupParameter] == name, "seed \(seed)")
    let rescaling = GeneratedWorld.arguments(host.rounds[1][0])
    #expect(rescaling[world.numberParameter] == world.values[name], "seed \(seed)")
    #expect(rescaling[world.targetParameter] == world.other, "seed \(seed)")
    #expect(answer.contains(world.rescaled(name)), "seed \(seed): \(answer)")
  }

  @Test("without tools for it the difference stays in the measure that came, and the answer says so", arguments: seeds)
  @IO
  func alone(seed: UInt64) async throws {
    let world = GeneratedWorld(seed: seed, withRescaler: false, withArithmetic: false)
    let host = Host(world.definitions, world.tools)
    let (first, second) = (world.names[0], world.names[1])
    let answer = try await host.ask("What is the difference between the \(world.quantity) of \(first) and \(second)?")
    #expect(host.rounds.count == 1, "seed \(seed): \(host.rounds)")
    let numbers = [first, second].compactMap { Double(world.values[$0] ?? "") }.sorted()
    let difference = ExactDecimal.shortest(numbers[1] - numbers[0])
    #expect(answer.contains("The difference is \(difference) \(world.own)"), "seed \(seed): \(answer)")
    #expect(answer.contains("worked out without a tool"), "seed \(seed)")
  }

  @Test("the same prompt gives the same bytes, whatever was asked before", arguments: seeds.prefix(10))
  @IO
  func deterministic(seed: UInt64) async throws {
    let world = GeneratedWorld(seed: seed)
    let prompt = "Is the \(world.quantity) of \(world.names[2]) \(world.comparative) than that of \(world.names[3])?"
    let fresh = Host(world.definitions, world.tools)
    let expected = try await fresh.ask(prompt)
    let calls = fresh.rounds
    let used = Host(world.definitions, world.tools)
    _ = try await used.ask("What is the \(world.quantity) of \(world.names[0])?")
    #expect(try await used.ask(prompt) == expected, "seed \(seed)")
    #expect(used.rounds == calls, "seed \(seed)")
  }
}

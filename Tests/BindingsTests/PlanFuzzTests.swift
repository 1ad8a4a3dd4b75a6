import ForeignRuntime
import JSON
import PluginRuntime
import TestSupport
import Testing

@testable import Bindings
@testable import Plugins

/// Whatever is done to a plan or to a message, reading it ends in a verdict.
@Suite("Bindings: damaged plans and messages")
struct PlanFuzzTests {
  private struct Chance {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  }

  private static func damaged(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = bytes
    for _ in 0...chance.below(3) {
      let place = chance.below(bytes.count)
      switch chance.below(6) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: chance.next())
      case 1: bytes[place] ^= 1 << UInt8(chance.below(8))
      case 2:
        // A whole word, small, large, or just past an edge.
        let word = place & ~3
        let values: [UInt32] = [0, 1, 7, 8, 0xFFFF_FFFF, 0xFFFF_FFF8, 0x7FFF_FFFF, UInt32(bytes.count), 1 << 20]
        let value = values[chance.below(values.count)]
        for shift in 0..<4 where word + shift < bytes.count {
          bytes[word + shift] = UInt8(truncatingIfNeeded: value >> UInt32(8 * shift))
        }
      case 3: bytes.removeLast(min(bytes.count - 1, 1 + chance.below(64)))
      case 4:
        bytes.append(
          contentsOf: [UInt8](repeating: UInt8(truncatingIfNeeded: chance.next()), count: 1 + chance.below(16)))
      default:
        let other = chance.below(bytes.count)
        bytes.swapAt(place, other)
      }
    }
    return bytes
  }

  private static func verdict(_ plan: [UInt8]) -> (code: Int32, text: String) {
    var error = pr_error()
    let code = plan.withUnsafeBytes { fr_check($0.baseAddress, UInt64($0.count), &error) }
    return (code, withUnsafeBytes(of: error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
  }

  @Test("plans are taken as the host writes them, and refused or taken however they are damaged")
  func plans() throws {
    var taken = 0
    for text in [
      manifestText(HandleTests.tools.joined(separator: ","), types: HandleTests.types), HandleTests.manifest,
      manifestText(NumberTests.tools(of: "double")),
      manifestText(
        toolText(
          "same", "same_outer", returns: "\"outer\"",
          #"{"name": "b", "type": "int"}, {"name": "it", "type": "outer"}, {"name": "d", "type": "double"}"#),
        types: StructTests.types),
    ] {
      let manifest = try #require(ManifestReader.read(Array(text.utf8)).manifest)
      let plan = try BindingPlan(manifest.binding!, library: everything).bytes
      #expect(Self.verdict(plan).code == PR_OK, "\(Self.verdict(plan).text)")
      for length in 0..<min(plan.count, 600) { #expect(Self.verdict(Array(plan.prefix(length))).code == FR_E_PLAN) }
      var chance = Chance(state: 0x1234_5678)
      for _ in 0..<20_000 {
        let (code, text) = Self.verdict(Self.damaged(plan, &chance))
        if code == PR_OK { taken += 1 } else { #expect(text.hasPrefix("the plan of the bound library is")) }
      }
    }
    #expect(taken < 80_000)
  }

  @Test("messages that do not fit the plan are refused, and run nothing outside their block")
  func messages() throws {
    let library = try ForeignLibrary(
      manifestText(
        toolText("echo", "echo_i64", returns: "\"i64\"", #"{"name": "value", "type": "i64"}"#) + ","
          + toolText(
            "same", "same_outer", returns: "\"outer\"",
            #"{"name": "b", "type": "int"}, {"name": "it", "type": "outer"}, {"name": "d", "type": "double"}"#),
        types: StructTests.types))
    var document = JSONDocument()
    var builder = MessageBuilder()
    for (tool, arguments) in [(0, #"{"value": 5}"#), (1, #"{"b": 1, "it": \#(StructTests.values[7].json), "d": 2}"#)] {
      try library.plan.encode(
        tool: tool, Array(arguments.utf8).span, handles: NoHandles(), into: &builder, reading: &document)
      var chance = Chance(state: 77)
      #expect(library.run(builder.bytes).result.status == 0)
      for length in 0..<builder.bytes.count {
        #expect(library.run(Array(builder.bytes.prefix(length))).result.status == 3)
      }
      for _ in 0..<20_000 {
        let message = Self.damaged(builder.bytes, &chance)
        // What measures would take its time.
        guard message.count < 4 || message[0..<4] != [0xFE, 0xFF, 0xFF, 0xFF] else { continue }
        let status = library.run(message).result.status
        #expect(status == 0 || status == 3)
      }
    }
  }

  @Test("answers of a worker that lies are refused, whatever they say")
  func answers() throws {
    let manifest = try #require(
      ManifestReader.read(
        Array(
          manifestText(
            [
              toolText("fill_person", #"{"name": "p", "type": "person", "direction": "out"}"#),
              toolText(
                "table", returns: #"{"type": "int", "name": "status"}"#,
                #"{"name": "cells", "type": {"array": "string"}, "direction": "out", "length": "(rows + 1) * columns", "width": "columns", "free": "text_free"}, {"name": "rows", "type": "int", "direction": "out"}, {"name": "columns", "type": "int", "direction": "out"}"#
              ),
              toolText("version", returns: "\"string\""),
            ].joined(separator: ","), types: StructTests.types
          ).utf8)
      ).manifest)
    let plan = try BindingPlan(manifest.binding!, library: everything)
    var chance = Chance(state: 5)
    for tool in 0..<3 {
      for _ in 0..<20_000 {
        let answer = (0..<chance.below(200)).map { _ in
          chance.below(3) == 0 ? UInt8(truncatingIfNeeded: chance.next()) : chance.below(4) == 0 ? 0xFF : 0
        }
        var writer = JSONWriter()
        do throws(ResultFault) {
          try plan.decode(tool: tool, answer.span, handles: SomeHandles(), into: &writer)
          var document = JSONDocument()
          try? document.parse(writer.bytes)
          #expect(document.kind(0) == (tool == 2 ? .string : .object) || tool == 2, "\(writer.string)")
        } catch {
          #expect(!error.message.isEmpty)
        }
      }
    }
  }

  private struct SomeHandles: HandleRegister {
    func text(of number: UInt64, type: String) -> String { "\(type):\(number)" }
  }
}

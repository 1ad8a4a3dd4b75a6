// The two runs, the validating and the explaining one, must agree on every value: over the suite, and over values that
// are made from the suite's by small random changes.

import JSON
import TestSupport
import Testing

@testable import JSONSchema

@Suite(
  "The validating and the explaining run agree",
  .enabled(if: Conformance.folder("json-schema") != nil, "\(Conformance.absent)"))
struct AgreementTests {
  static let files = SuiteTests.required + SuiteTests.optional

  @Test("on the suite and on changed values", arguments: files)
  func agree(file: SuiteFile) throws {
    var random = SplitMix(seed: UInt64(file.path.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) }))
    for group in try file.groups() {
      let schema = try Schema(group.schema, options: file.options)
      let values = group.tests.map(\.data)
      for test in group.tests {
        try compare(schema, test.data, "\(group.name): \(test.name)", expected: test.isValid)
        for _ in 0..<12 {
          let changed = mutated(test.data, values, &random)
          try compare(schema, changed, "\(group.name): changed", expected: nil)
        }
      }
    }
  }

  private func compare(_ schema: Schema, _ data: [UInt8], _ name: String, expected: Bool?) throws {
    var json = JSONDocument()
    guard (try? json.parse(data, options: JSONOptions(duplicateKeys: .refuse))) != nil else { return }
    let isValid = try schema.isValid(json)
    var run = schema.explanation(json.view, max: 1_000)
    var findings: [Finding] = []
    _ = run.check(0, 0, "", &findings)
    let text = String(decoding: data, as: UTF8.self)
    let agrees = isValid == findings.isEmpty
    #expect(agrees, "\(name): \(text): \(findings.map(\.failure.message))")
    let failures = schema.failures(in: json)
    #expect(failures.isEmpty == isValid)
    if let expected { #expect(isValid == expected, "\(name)") }
    for failure in findings.map(\.failure) {
      #expect(!failure.message.isEmpty && failure.message.unicodeScalars.count < 2_000)
      #expect(!failure.expected.isEmpty && !failure.received.isEmpty)
    }
  }
}

/// A generator whose numbers are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// A value near another: a part is replaced by a scalar, a part of another value, or wrapped or doubled.
func mutated(_ data: [UInt8], _ others: [[UInt8]], _ random: inout SplitMix) -> [UInt8] {
  var json = JSONDocument()
  guard (try? json.parse(data)) != nil else { return data }
  let target = randomPart(json, &random)
  let scalars = [
    "null", "true", "0", "-1", "1.0", "1.5", "1e2", "\"\"", "\"foo\"", "\"a\\u00e9\"", "[]", "{}",
    "12345678901234567890",
  ]
  var replacement = Array(scalars.randomElement(using: &random)!.utf8)
  let part = Array(data[target])
  switch Int.random(in: 0..<6, using: &random) {
  case 0: replacement = Array("[".utf8) + part + Array("]".utf8)
  case 1: replacement = Array("{\"foo\":".utf8) + part + Array("}".utf8)
  case 2: replacement = Array("[".utf8) + part + Array(",".utf8) + part + Array("]".utf8)
  case 3:
    let other = others.randomElement(using: &random) ?? data
    var otherJSON = JSONDocument()
    if (try? otherJSON.parse(other)) != nil { replacement = Array(other[randomPart(otherJSON, &random)]) }
  default: break
  }
  return Array(data[..<target.lowerBound]) + replacement + Array(data[target.upperBound...])
}

/// The text of a value somewhere in a document.
private func randomPart(_ json: borrowing JSONDocument, _ random: inout SplitMix) -> Range<Int> {
  var node = 0
  while true {
    let count = json.count(node)
    guard count > 0, Int.random(in: 0..<4, using: &random) > 0 else { return json.sourceRange(node) }
    var child = node + 1
    for _ in 0..<Int.random(in: 0..<count, using: &random) {
      child = json.end(json.kind(node) == .object ? child + 1 : child)
    }
    node = json.kind(node) == .object ? child + 1 : child
  }
}

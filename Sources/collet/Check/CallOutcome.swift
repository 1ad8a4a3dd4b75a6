// One call as the probe reports it.

import JSON
import JSONSchema
import Plugins

/// What a plugin did in one call.
struct CallOutcome: Equatable, Sendable {
  var parts: [Part] = []
  /// What it handed to `fail()` last.
  var failure: Said?
  /// `nil` when the call did not return.
  var status: Int32?
  /// Of the runtime, see `pr_result`.
  var flags: UInt32 = 0
  /// The rule that the runtime saw broken; empty for none.
  var fault = ""

  struct Said: Equatable, Sendable {
    var code: String
    var message: String
    /// For the log.
    var detail: String
  }

  struct Part: Equatable, Sendable {
    var kind: UInt32
    var mediaType: [UInt8]
    var bytes: [UInt8] = []
  }

  static let json: UInt32 = 1
  static let text: UInt32 = 2

  var isOK: Bool { status == 0 }
  var saidFailure: Bool { flags & 4 != 0 || failure != nil }
  var exceededLimit: Bool { flags & Self.overLimit != 0 }
  static let overLimit: UInt32 = 1

  /// The calls of a report, by their place in the request; what is missing did not begin.
  static func all(in report: ProbeReport) -> [Int: CallOutcome] {
    var outcomes: [Int: CallOutcome] = [:]
    var current: Int?
    for record in report.records {
      if record.tag == Tag.call {
        current = Int(record.number(0))
        outcomes[Int(record.number(0))] = CallOutcome()
      } else if let current {
        outcomes[current]?.take(record)
      }
    }
    return outcomes
  }

  private mutating func take(_ record: ProbeRecord) {
    switch record.tag {
    case Tag.part: parts.append(Part(kind: record.number(0), mediaType: Array(record.rest(after: 4))))
    case Tag.data: if !parts.isEmpty { parts[parts.count - 1].bytes += record.bytes }
    case Tag.fail:
      let code = record.rest(after: 16).prefix(Int(min(record.number(2), 64)))
      let rest = record.rest(after: 16 + code.count)
      let message = rest.prefix(Int(record.number(3)))
      failure = Said(
        code: String(decoding: code, as: UTF8.self), message: String(decoding: message, as: UTF8.self),
        detail: String(decoding: rest.dropFirst(message.count), as: UTF8.self))
    case Tag.returned:
      status = Int32(bitPattern: record.number(0))
      flags = record.number(1)
      fault = String(decoding: record.rest(after: 16), as: UTF8.self)
    default: break
    }
  }

  private enum Tag {
    static let call: UInt32 = 12
    static let part: UInt32 = 13
    static let data: UInt32 = 14
    static let fail: UInt32 = 16
    static let returned: UInt32 = 17
  }

  // MARK: In words

  /// How it ended: "PERMANENT UNKNOWN_UNIT: there is no unit 'x'".
  var summary: String {
    if !fault.isEmpty { return "INTERNAL: \(fault)" }
    if exceededLimit { return "more than the result limit" }
    guard let status else { return "nothing" }
    var said = ""
    if let failure {
      said = "\(failure.code.isEmpty ? "" : " " + failure.code): \(failure.message.prefix(Self.shownMax))"
      // Who checks a plugin may read what the model may not.
      if !failure.detail.isEmpty { said += " (\(failure.detail.prefix(Self.shownMax)))" }
    }
    return Self.name(of: status) + said
  }

  private static let shownMax = 160

  static func name(of status: Int32) -> String {
    let names = ["OK", "RETRYABLE", "PERMANENT", "INTERNAL", "CANCELLED", "ABSENT"]
    return names.indices.contains(Int(status)) ? names[Int(status)] : "the unknown status \(status)"
  }

  // MARK: The result

  /// What is wrong with the content of the parts; `nil` when nothing is.
  func contentProblem() -> String? {
    for (index, part) in parts.enumerated() {
      if part.kind == Self.text, (try? UTF8Span(validating: part.bytes.span)) == nil {
        return "part \(index), a text, is not UTF-8"
      }
      if !part.mediaType.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) {
        return "the media type of part \(index) is not ASCII text"
      }
      if part.kind == Self.json, let problem = Self.jsonProblem(part.bytes) {
        return "part \(index) is no strict JSON: \(problem)"
      }
    }
    return nil
  }

  /// Where the result is not what the tool's `returns` promises; `nil` when it is, or when nothing is promised.
  func promiseProblem(_ returns: Schema?) -> String? {
    guard let returns else { return nil }
    let json = parts.filter { $0.kind == Self.json }
    guard json.count == 1 else {
      return "'returns' promises exactly one JSON part, the result has \(json.count)"
    }
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(json[0].bytes)
    } catch {
      return "the JSON part is no strict JSON: \(error.description)"
    }
    let failures = returns.failures(in: document, max: 3).map(\.sentence)
    return failures.isEmpty ? nil : "the result does not match 'returns': \(failures.joined(separator: "; "))"
  }

  private static func jsonProblem(_ bytes: [UInt8]) -> String? {
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(bytes)
      return nil
    } catch {
      return error.description
    }
  }
}

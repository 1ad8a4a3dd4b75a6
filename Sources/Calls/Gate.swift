// What stands between arguments and a plugin: parse, validate, authorize. A refusal is an answer; nothing has run.

import EventLoop
import JSON
import JSONSchema
import Runners

@IO
enum Gate {
  /// Why a call may not run, `nil` when it may; `document` holds the arguments afterwards.
  static func refusal(
    of text: Span<UInt8>, for entry: ToolEntry, _ request: CallRequest, parsingInto document: inout JSONDocument
  ) -> CallFailure? {
    guard text.count <= Limits.argumentBytesMax else {
      return .invalidArguments(
        "The arguments are \(text.count) bytes long; at most \(Limits.argumentBytesMax) are accepted.")
    }
    do throws(JSONError) {
      try document.parse(text)
    } catch {
      return .invalidArguments("The arguments are not valid JSON: \(error.description).")
    }
    guard document.kind(0) == .object else {
      return .invalidArguments("The arguments must be one JSON object, received \(document.kind(0).name).")
    }
    if let refusal = mismatch(document, entry) { return refusal }
    let missing = entry.missingScopes(of: request.principal)
    return missing.isEmpty ? nil : .forbidden(request.tool, missing: missing)
  }

  private static func mismatch(_ document: borrowing JSONDocument, _ entry: ToolEntry) -> CallFailure? {
    do throws(SchemaError) {
      let schema = try entry.parametersSchema()
      do throws(SchemaTooCostly) {
        if try schema.isValid(document) { return nil }
      } catch {
        return .invalidArguments("Checking the arguments takes too long: \(error.description).")
      }
      return .mismatch(schema.failures(in: document))
    } catch {
      return .defect("the schema of the parameters cannot be used: \(error.description)")
    }
  }
}

/// What a plugin returned, held against what it promised.
@IO
enum ResultCheck {
  /// What is wrong with a result: no strict JSON, or not what `returns` says; `nil` when nothing is.
  static func defect(
    in parts: [Answer.ResultPart], _ bytes: [UInt8], of entry: ToolEntry, parsingInto document: inout JSONDocument
  ) -> String? {
    var jsonParts = 0
    for part in parts where part.kind == .json {
      jsonParts += 1
      do throws(JSONError) {
        try document.parse(bytes.span.extracting(part.range), options: Limits.resultOptions)
      } catch {
        return "a json part of the result is not JSON: \(error.description)"
      }
      if jsonParts == 1, let defect = mismatch(document, entry) { return defect }
    }
    guard entry.promisesResult && jsonParts != 1 else { return nil }
    return "'returns' wants exactly one json part, the result has \(jsonParts)"
  }

  private static func mismatch(_ document: borrowing JSONDocument, _ entry: ToolEntry) -> String? {
    do throws(SchemaError) {
      guard let schema = try entry.returnsSchema() else { return nil }
      do throws(SchemaTooCostly) {
        if try schema.isValid(document) { return nil }
      } catch {
        return "checking the result against 'returns' takes too long: \(error.description)"
      }
      let places = schema.failures(in: document).prefix(Limits.placesInMessageMax).map(\.sentence)
      return "the result does not match 'returns': \(places.joined(separator: "; "))"
    } catch {
      return "the schema in 'returns' cannot be used: \(error.description)"
    }
  }
}

/// Bounds of a call, each with its reason.
enum Limits {
  /// More than any model writes; a tool that needs more takes a file.
  static var argumentBytesMax: Int { 16 << 20 }
  /// Past these a message stops helping; the full list stands in `errors`.
  static var placesInMessageMax: Int { 5 }
  /// As many of one tool as may run at once.
  static var restingCallsMax: Int { 256 }
  /// What a call may take beyond its attempts: waits between them.
  static var callSlackNS: UInt64 { 60_000_000_000 }
  /// A result may repeat a key: the plugin's own business, strict JSON all the same.
  static var resultOptions: JSONOptions { JSONOptions(duplicateKeys: .keep) }
}

// What stands between arguments and a plugin: parse, validate, authorize. A refusal is an answer; nothing has run.

import EventLoop
import JSON
import JSONSchema
import Runners

@IO
enum Gate {
  /// Throws why a call may not run; `document` holds the arguments afterwards.
  static func check(
    _ text: Span<UInt8>, for entry: ToolEntry, _ request: CallRequest, parsingInto document: inout JSONDocument
  ) throws(CallFailure) {
    guard text.count <= Limits.argumentBytesMax else {
      throw .invalidArguments(
        "The arguments are \(text.count) bytes long; at most \(Limits.argumentBytesMax) are accepted.")
    }
    do throws(JSONError) {
      try document.parse(text)
    } catch {
      throw .invalidArguments("The arguments are not valid JSON: \(error.description).")
    }
    guard document.kind(0) == .object else {
      throw .invalidArguments("The arguments must be one JSON object, received \(document.kind(0).name).")
    }
    try validate(&document, entry)
    if entry.requiresNothing { return }
    let missing = entry.missingScopes(of: request.principal)
    guard missing.isEmpty else { throw .forbidden(request.tool, missing: missing) }
  }

  // `inout` and a view, though nothing is written: a borrowed document would be copied to the stack, in loads that wait
  // for what the parser has just stored.

  private static func validate(_ document: inout JSONDocument, _ entry: ToolEntry) throws(CallFailure) {
    do throws(SchemaTooCostly) {
      if try entry.parameters.isValid(document.view) { return }
    } catch {
      throw .invalidArguments("Checking the arguments takes too long: \(error.description).")
    }
    if let problem = entry.schemaProblem { throw .defect(problem) }
    throw .mismatch(entry.parameters.failures(in: document))
  }
}

/// What a plugin returned, held against what it promised.
@IO
enum ResultCheck {
  /// What is wrong with a result: no strict JSON, or not what `returns` says; `nil` when nothing is.
  static func defect(
    in answer: borrowing LentAnswer, of entry: ToolEntry, parsingInto document: inout JSONDocument
  ) -> String? {
    var jsonParts = 0
    for index in 0..<answer.content.places.count {
      let place = answer.content.places[index]
      guard place.kind == .json else { continue }
      jsonParts += 1
      do throws(JSONError) {
        try document.parse(answer.utf8.extracting(place.start..<place.end), options: Limits.resultOptions)
      } catch {
        return "a json part of the result is not JSON: \(error.description)"
      }
      if jsonParts == 1, entry.promisesResult, let defect = mismatch(&document, entry) { return defect }
    }
    guard entry.promisesResult && jsonParts != 1 else { return nil }
    return "'returns' wants exactly one json part, the result has \(jsonParts)"
  }

  private static func mismatch(_ document: inout JSONDocument, _ entry: ToolEntry) -> String? {
    do throws(SchemaTooCostly) {
      if try entry.returns.isValid(document.view) { return nil }
    } catch {
      return "checking the result against 'returns' takes too long: \(error.description)"
    }
    let places = entry.returns.failures(in: document).prefix(Limits.placesInMessageMax).map(\.sentence)
    return "the result does not match 'returns': \(places.joined(separator: "; "))"
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
  /// Attempts of one `concurrent` plugin at once; any other has one.
  static var concurrentCallsMax: Int { 256 }
  /// What a call may take beyond its attempts: waits between them.
  static var callSlackNS: UInt64 { 60_000_000_000 }
  /// A result may repeat a key: the plugin's own business, strict JSON all the same.
  static var resultOptions: JSONOptions { JSONOptions(duplicateKeys: .keep) }
}

// Prints an answer, for people and for programs.

import Calls
import JSON
import Runners

enum CallReport {
  /// One object, the shape of the design: `{"id","tool","plugin","class","code","attempts","latency_ms","arguments",
  /// "result"|"error"}`.
  static func json(_ answer: Answer, arguments: [UInt8]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.string(answer.call)
    writer.key("tool")
    writer.string(answer.tool)
    writer.key("plugin")
    if answer.plugin.isEmpty { writer.null() } else { writer.string(answer.plugin) }
    writer.key("class")
    writer.string(answer.outcome.rawValue)
    writer.key("code")
    if answer.code.isEmpty { writer.null() } else { writer.string(answer.code) }
    writer.key("attempts")
    writer.int64(Int64(answer.attempts))
    writer.key("latency_ms")
    writer.double(milliseconds(answer.ended &- answer.started))
    writer.key("arguments")
    write(arguments, to: &writer)
    writer.key(answer.failure == nil ? "result" : "error")
    let outcome = answer.failure == nil ? answer.resultJSON() : answer.bytes
    writer.raw(outcome.span)
    writer.endObject()
    return writer.bytes
  }

  /// A result on standard output, a failure on standard error.
  static func print(_ answer: Answer, to context: Context) {
    if let failure = answer.failure {
      context.out.flush()
      context.warn("\(failure.code): \(failure.message)")
      if failure.code == FailureCode.internalError {
        context.warn("the cause stands in the log; '--log -' shows it here")
      }
      return
    }
    for part in answer.parts {
      switch part.kind {
      case .json, .text: context.out.write(answer.bytes[part.range])
      case .image, .blob:
        context.out.write("[\(part.kind.name) \(part.mediaType ?? part.kind.mediaType), \(part.range.count) bytes]")
      }
      context.out.write("\n")
    }
  }

  /// Arguments that are no JSON are shown as the text that they are.
  private static func write(_ arguments: [UInt8], to writer: inout JSONWriter) {
    var document = JSONDocument()
    do throws(JSONError) {
      try document.parse(arguments, options: JSONOptions(duplicateKeys: .keep))
      writer.raw(arguments.span)
    } catch {
      writer.string(String(decoding: arguments, as: UTF8.self))
    }
  }

  /// To the microsecond.
  private static func milliseconds(_ nanoseconds: UInt64) -> Double { Double(nanoseconds / 1000) / 1000 }
}

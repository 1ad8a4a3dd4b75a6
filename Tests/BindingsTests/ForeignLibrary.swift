// A manifest, its plan, and the library opened in this process: a call of a tool as a worker makes it, without the worker.

import Bindings
import ForeignRuntime
import JSON
import PluginRuntime
import Synchronization
import TestSupport

@testable import Plugins

/// The library of the fixture.
let everything = compiled("everything")

/// One with variables of its own, for tests that look at them.
func compiled(_ name: String) -> String {
  do {
    let source = try readFile(repositoryRoot + "/Tests/Fixtures/foreign/everything.c")
    return try PluginFixture.build(source: String(decoding: source, as: UTF8.self), named: name)
  } catch {
    preconditionFailure("the fixture does not compile: \(error)")
  }
}

/// What a manifest has around its tools.
func manifestText(_ tools: String, types: String = "{}", library: String = everything, name: String = "everything")
  -> String
{
  """
  {"manifest_version": 1, "name": "\(name)", "version": "1", "description": "d",
   "bind": {"library": "\(library)", "types": \(types)}, "tools": [\(tools)]}
  """
}

/// A tool that calls one function.
func toolText(
  _ name: String, _ symbol: String? = nil, returns: String = "\"void\"", _ arguments: String = "", more: String = ""
)
  -> String
{
  // Without a symbol of its own the arguments may come second.
  let isShort = symbol?.hasPrefix("{") == true
  let called = isShort ? name : symbol ?? name
  return """
    {"name": "\(name)", "description": "d", "function": {"symbol": "\(called)", "returns": \(returns),
     "arguments": [\(isShort ? symbol! : arguments)]\(more)}}
    """
}

struct BadManifest: Error, CustomStringConvertible { var description: String }

/// Tools of a bound library, called in this process.
final class ForeignLibrary: @unchecked Sendable {
  // Sendable: but for `run`, which any thread may call, tests use it on one thread.
  let manifest: Manifest
  let plan: BindingPlan
  private let library: OpaquePointer
  private var message = MessageBuilder()
  private var document = JSONDocument()
  private let handles = Handles()
  var resultMax: UInt64 = 16 << 20

  init(_ text: String, library path: String? = nil) throws {
    let reading = ManifestReader.read(Array(text.utf8))
    guard let manifest = reading.manifest else {
      throw BadManifest(description: reading.problems.map(\.description).joined(separator: "\n"))
    }
    self.manifest = manifest
    plan = try BindingPlan(manifest.binding!, library: path ?? manifest.binding!.library)
    var error = pr_error()
    let opened = plan.bytes.withUnsafeBytes { fr_open($0.baseAddress, UInt64($0.count), -1, &error) }
    guard let opened else {
      throw BadManifest(
        description: withUnsafeBytes(of: error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    self.library = opened
  }

  /// Ends every handle.
  func shutDown() { fr_shutdown(library) }

  func close(_ numbers: [UInt64]) { _ = run(BindingPlan.closing(numbers)) }

  /// The worker's number of a handle that came out.
  func number(of text: String) -> UInt64? { handles.numbers[text] }

  /// The JSON of the result; `CODE: message` of a failure; `refused …` when nothing ran.
  func call(_ tool: String, _ arguments: String = "{}") -> String {
    guard let index = manifest.tools.firstIndex(where: { $0.name == tool }) else { return "no tool \(tool)" }
    let bytes = Array(arguments.utf8)
    do throws(ArgumentFault) {
      try plan.encode(tool: index, bytes.span, handles: handles, into: &message, reading: &document)
    } catch {
      return "refused \(error.pointer) \(error.message)"
    }
    let (result, part, failure) = run(message.bytes)
    if result.flags & PR_RESULT_OVER_LIMIT != 0 { return "over the limit" }
    if let failure {
      return "\(failure)\(result.status == 1 ? " (retryable)" : result.status == 3 ? " (internal)" : "")"
    }
    guard result.status == 0, let part else { return "status \(result.status)" }
    var writer = JSONWriter()
    do throws(ResultFault) {
      try plan.decode(tool: index, part.span, handles: handles, into: &writer)
    } catch {
      return "wrong: \(error.message)"
    }
    return writer.string
  }

  /// What `run` takes, for a call on a thread of its own.
  func message(_ tool: String, _ arguments: String = "{}") throws(ArgumentFault) -> [UInt8] {
    let index = manifest.tools.firstIndex { $0.name == tool }!
    try plan.encode(tool: index, Array(arguments.utf8).span, handles: handles, into: &message, reading: &document)
    return message.bytes
  }

  /// The bare answer to a message.
  func run(_ message: [UInt8]) -> (result: pr_result, part: [UInt8]?, failure: String?) {
    var collector = pr_collector()
    var result = pr_result()
    defer { pr_collector_free(&collector) }
    message.withUnsafeBufferPointer { bytes in
      var request = pr_request()
      request.number = 1
      request.result_max = resultMax
      request.args = collet_bytes(ptr: bytes.baseAddress, len: UInt64(bytes.count))
      fr_call(library, &request, pr_collecting(), &collector, &result)
    }
    guard result.flags & UInt32(PR_RESULT_FAILED) == 0 else {
      let code = withUnsafeBytes(of: collector.code) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      let text = String(
        decoding: UnsafeBufferPointer(start: collector.message, count: Int(collector.message_len)), as: UTF8.self)
      return (result, nil, "\(code): \(text)\(collector.failure_flags & 1 != 0 ? " (no effect)" : "")")
    }
    guard collector.part_count == 1 else { return (result, nil, nil) }
    return (result, Array(UnsafeBufferPointer(start: collector.bytes, count: Int(collector.len))), nil)
  }

  private final class Handles: HandleNames, HandleRegister {
    var numbers: [String: UInt64] = [:]
    var next = 1
    func number(of text: String, type: String) -> UInt64? { text.hasPrefix(type + ":") ? numbers[text] : nil }
    func isLost(_ text: String, type: String) -> Bool { false }
    func text(of number: UInt64, type: String) -> String {
      if let known = numbers.first(where: { $0.value == number }) { return known.key }
      let text = "\(type):\(next)"
      numbers[text] = number
      next += 1
      return text
    }
  }
}

// The bundled plugins as they were built, opened and called through the runtime that the host uses.

import ColletABI
import EdgeValues
import Glibc
import JSON
import PluginRuntime
import Runners
import Synchronization
import TestSupport

/// One plugin of this package, opened from the file that lies beside the tests.
final class BuiltPlugin: @unchecked Sendable {
  // Sendable: nothing here changes, and calls overlap only in tests of plugins that promise that they may.
  private let plugin: OpaquePointer

  static let calculator = Result { try BuiltPlugin.named("calculator") }
  static let units = Result { try BuiltPlugin.named("units") }
  static let bench = Result { try BuiltPlugin.named("bench") }
  static let clock = Result { try BuiltPlugin.clock(zones: "/usr/share/zoneinfo") }
  static let text = Result { try BuiltPlugin.named("text") }

  /// The clock over the zone database of a folder.
  static func clock(zones: String, zone: String = "UTC") throws -> BuiltPlugin {
    try BuiltPlugin.named("clock", config: Array("{\"zones\":\(quoted(zones)),\"zone\":\(quoted(zone))}".utf8))
  }

  /// The plugin of this name with this configuration, opened once in a process.
  static func named(_ name: String, config: [UInt8] = Array("{}".utf8)) throws -> BuiltPlugin {
    try opened.withLock { opened in
      let key = "\(name) \(String(decoding: config, as: UTF8.self))"
      if let plugin = opened[key] { return plugin }
      let plugin = try BuiltPlugin(name, config: config)
      opened[key] = plugin
      return plugin
    }
  }

  private static let opened = Mutex<[String: BuiltPlugin]>([:])

  /// Where the build puts what it makes: the folder of this program.
  static let folder = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false).dropLast()
    .joined(separator: "/")

  /// Where the build puts the library of a product.
  static func path(_ product: String) -> String { "\(folder)/lib\(product).so" }

  /// Opens it once more. `http` is the host's HTTP service, which must outlive the process' last call; `nil`: there is none.
  init(_ product: String, config: [UInt8] = Array("{}".utf8), http: UnsafePointer<collet_http>? = nil) throws {
    let path = Self.path(product)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(description: "\(path) is not there") }
    defer { close(descriptor) }
    var image = pr_image()
    var error = pr_error()
    var operations = pr_host_ops(
      ctx: UnsafeMutableRawPointer(mutating: http), log: { _, _, _, _, _ in },
      service: { http, id in String(cString: id!) == COLLET_HTTP_ID ? UnsafeRawPointer(http) : nil },
      misuse: { _, what in fatalError(String(cString: what!)) })
    let opened: OpaquePointer? = config.withUnsafeBufferPointer { config in
      guard pr_image_seal(descriptor, 64 << 20, &image, &error) == PR_OK else { return nil }
      return pr_open(&image, collet_bytes(ptr: config.baseAddress, len: UInt64(config.count)), &operations, &error)
    }
    guard let opened else {
      let text = withUnsafeBytes(of: error.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      throw Failure(description: text)
    }
    plugin = opened
  }

  var threading: UInt32 { pr_threading(plugin) }

  /// What came of one call.
  struct Answer: Equatable, CustomStringConvertible {
    var status: Int32
    var json = ""
    var code = ""
    var message = ""
    var retryAfter: UInt32 = 0
    var noEffect = false
    /// A rule of the header that the plugin broke.
    var fault: String?

    /// "CODE message" of a failure, the JSON of a result.
    var description: String { status == COLLET_OK ? json : "\(code) \(message)" }
  }

  /// Runs one tool. The arguments stand directly before memory that cannot be read, and cannot be written.
  /// `isCancelled`: from its first moment.
  func call(
    _ tool: String, _ arguments: String, as caller: Principal? = nil, resultMax: UInt64 = 1 << 20,
    deadline: UInt64 = 0,
    isCancelled: Bool = false
  ) -> Answer {
    let guarded = GuardedBytes(arguments)
    let cancelled = UnsafeMutablePointer<UInt32>.allocate(capacity: 1)
    cancelled.initialize(to: isCancelled ? 1 : 0)
    let collector = UnsafeMutablePointer<pr_collector>.allocate(capacity: 1)
    collector.initialize(to: pr_collector())
    defer {
      cancelled.deallocate()
      pr_collector_free(collector)
      collector.deallocate()
    }
    var result = pr_result()
    Array(tool.utf8).withUnsafeBufferPointer { tool in
      var request = pr_request()
      request.number = Self.lastNumber.add(1, ordering: .relaxed).newValue
      request.result_max = resultMax
      request.deadline_ns = deadline
      request.tool = collet_bytes(ptr: tool.baseAddress, len: UInt64(tool.count))
      request.args = guarded.bytes
      request.cancelled = UnsafePointer(cancelled)
      withPrincipal(caller) { principal in
        request.principal = principal
        pr_call(plugin, &request, pr_collecting(), collector, &result)
      }
    }
    return Answer(result, collector.pointee)
  }

  private static let lastNumber = Atomic<UInt64>(0)

  struct Failure: Error, CustomStringConvertible { let description: String }
}

extension BuiltPlugin.Answer {
  fileprivate init(_ result: pr_result, _ collector: pr_collector) {
    func text(_ start: UnsafePointer<UInt8>?, _ count: UInt64) -> String {
      String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
    }
    self.init(status: result.status)
    fault = result.fault.map { String(cString: $0) }
    guard result.status != COLLET_OK else {
      if collector.part_count == 1 && collector.parts[0].kind == 1 { json = text(collector.bytes, collector.len) }
      return
    }
    code = withUnsafeBytes(of: collector.code) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    message = text(collector.message, collector.message_len)
    retryAfter = collector.retry_after_ms
    noEffect = collector.failure_flags & 1 != 0
  }
}

/// A caller as the interface passes it, with all the scopes that it has; `nil` is nobody.
private func withPrincipal(_ caller: Principal?, _ body: (UnsafePointer<collet_principal>?) -> Void) {
  guard let caller else { return body(nil) }
  let texts = [caller.subject, caller.tenant] + caller.scopes
  let bytes = texts.flatMap { Array($0.utf8) }
  bytes.withUnsafeBufferPointer { bytes in
    var start = 0
    let views = texts.map { text in
      defer { start += text.utf8.count }
      return collet_bytes(ptr: bytes.baseAddress.map { $0 + start }, len: UInt64(text.utf8.count))
    }
    views.withUnsafeBufferPointer { views in
      var principal = collet_principal(
        struct_size: UInt32(MemoryLayout<collet_principal>.size), scope_count: UInt32(caller.scopes.count),
        subject: views[0], tenant: views[1], scopes: views.baseAddress! + 2)
      body(&principal)
    }
  }
}

/// Text in read-only memory that ends where an unreadable page begins.
private final class GuardedBytes {
  let bytes: collet_bytes
  private let start: UnsafeMutableRawPointer
  private let size: Int

  init(_ text: String) {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let utf8 = Array(text.utf8)
    let readable = (utf8.count / page + 1) * page
    size = readable + page
    start = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    precondition(start != MAP_FAILED)
    let place = start + (readable - utf8.count)
    utf8.withUnsafeBytes { if let base = $0.baseAddress { memcpy(place, base, $0.count) } }
    precondition(mprotect(start, readable, PROT_READ) == 0)
    precondition(mprotect(start + readable, page, PROT_NONE) == 0)
    bytes = collet_bytes(ptr: UnsafePointer(place.assumingMemoryBound(to: UInt8.self)), len: UInt64(utf8.count))
  }

  deinit { munmap(start, size) }
}

// What calls of one tool have in common, in the form that the runtime wants, so that a call allocates nothing.

internal import ColletABI
internal import Plugins

/// One tool of the manifest with its name as bytes, and the principal that asked last.
///
/// `@unchecked Sendable`: what changes is touched on the I/O thread only; the name is constant.
@safe
final class PreparedTool: @unchecked Sendable {
  let name: String
  let resultMax: UInt64
  /// The manifest promises that it never waits, and nothing has shown otherwise in this process.
  var isInline: Bool
  /// Calls in a row that took too long while the thread may have been preempted.
  var doubtfulOverruns = 0
  private let scopes: [String]
  private let nameBytes: UnsafeMutableBufferPointer<UInt8>
  private var last: PreparedPrincipal

  init(_ tool: Tool, _ threading: Manifest.Threading) {
    name = tool.name
    resultMax = UInt64(max(0, tool.resultLimit))
    isInline = tool.inline && threading != .serial
    scopes = tool.requires + tool.scopes
    unsafe nameBytes = UnsafeMutableBufferPointer.allocate(capacity: tool.name.utf8.count)
    _ = unsafe nameBytes.initialize(from: tool.name.utf8)
    last = PreparedPrincipal(Principal(), scopes: [])
  }

  deinit { unsafe nameBytes.deallocate() }

  /// The name, valid as long as the tool.
  var bytes: collet_bytes { unsafe collet_bytes(ptr: nameBytes.baseAddress, len: UInt64(nameBytes.count)) }

  /// With the scopes that the person has and the manifest names.
  func prepare(_ principal: Principal) -> PreparedPrincipal {
    if last.source === principal { return last }
    last = PreparedPrincipal(principal, scopes: principal.scopes.filter { scopes.contains($0) })
    return last
  }
}

/// A principal as the header lays it out, in memory of its own.
///
/// `@unchecked Sendable`: constant.
@safe
final class PreparedPrincipal: @unchecked Sendable {
  let source: Principal
  private let memory: UnsafeMutablePointer<collet_principal>
  private let scopes: UnsafeMutableBufferPointer<collet_bytes>
  private let text: UnsafeMutableBufferPointer<UInt8>

  init(_ source: Principal, scopes names: [String]) {
    self.source = source
    let texts = [source.subject, source.tenant] + names
    unsafe text = UnsafeMutableBufferPointer.allocate(capacity: texts.reduce(0) { $0 + $1.utf8.count })
    var spans = unsafe [collet_bytes]()
    var end = 0
    for string in texts {
      let start = end
      for byte in string.utf8 {
        unsafe text.initializeElement(at: end, to: byte)
        end += 1
      }
      unsafe spans.append(collet_bytes(ptr: text.baseAddress.map { unsafe $0 + start }, len: UInt64(end - start)))
    }
    unsafe scopes = UnsafeMutableBufferPointer.allocate(capacity: names.count)
    _ = unsafe scopes.initialize(from: spans.dropFirst(2))
    unsafe memory = UnsafeMutablePointer.allocate(capacity: 1)
    unsafe memory.initialize(
      to: collet_principal(
        struct_size: UInt32(MemoryLayout<collet_principal>.size), scope_count: UInt32(names.count), subject: spans[0],
        tenant: spans[1], scopes: scopes.baseAddress))
  }

  deinit {
    unsafe memory.deallocate()
    unsafe scopes.deallocate()
    unsafe text.deallocate()
  }

  /// Valid as long as this object.
  var pointer: UnsafePointer<collet_principal> { unsafe UnsafePointer(memory) }
}

// What calls of one tool have in common, in the form that the runtime wants, so that a call allocates nothing.

internal import ColletABI
internal import EventLoop
internal import Plugins

/// What a call of a tool needs to know of it.
@unsafe
struct ToolSlot {
  var name: collet_bytes
  var resultMax: UInt64
  /// The manifest promises that it never waits, and nothing has shown otherwise in this process.
  var isInline: Bool
  /// Calls in a row that took too long.
  var overruns = 0
  /// Of `source`, the principal that asked last.
  var principal: UnsafePointer<collet_principal>
  var source: ObjectIdentifier
}

/// One tool of the manifest, with its name as bytes and the principal that asked last.
///
/// The slot lies in memory of its own, so that reading it costs neither reference counts nor exclusivity checks: an
/// inline call is too short for either. I/O thread only.
@IO
@safe
final class PreparedTool {
  let name: String
  private let scopes: [String]
  private let nameBytes: UnsafeMutableBufferPointer<UInt8>
  private let slot: UnsafeMutablePointer<ToolSlot>
  private var last: PreparedPrincipal

  /// `slot` belongs to the caller and outlives this object.
  init(_ tool: Tool, _ threading: Manifest.Threading, at slot: UnsafeMutablePointer<ToolSlot>) {
    name = tool.name
    scopes = tool.requires + tool.scopes
    last = PreparedPrincipal(Principal(), scopes: [])
    unsafe self.slot = unsafe slot
    unsafe nameBytes = UnsafeMutableBufferPointer.allocate(capacity: tool.name.utf8.count)
    _ = unsafe nameBytes.initialize(from: tool.name.utf8)
    unsafe slot.initialize(
      to: ToolSlot(
        name: collet_bytes(ptr: nameBytes.baseAddress, len: UInt64(nameBytes.count)),
        resultMax: UInt64(max(0, tool.resultLimit)),
        isInline: tool.inline && threading != .serial, principal: last.pointer, source: ObjectIdentifier(last.source)))
  }

  isolated deinit { unsafe nameBytes.deallocate() }

  /// For a call of this principal, with the scopes that it has and the manifest names.
  func prepare(_ principal: Principal) -> PreparedPrincipal {
    if last.source === principal { return last }
    last = PreparedPrincipal(principal, scopes: principal.scopes.filter { scopes.contains($0) })
    unsafe slot.pointee.principal = last.pointer
    unsafe slot.pointee.source = ObjectIdentifier(principal)
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

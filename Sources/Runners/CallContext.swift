// What all attempts of one call have in common, in the forms that Swift and the plugin want.

internal import ColletABI
internal import PluginRuntime

/// Whose call it is, and how it is known. The texts are kept as UTF-8 as well, because a plugin gets them with every
/// attempt.
///
/// `@unchecked Sendable`: constant.
@safe
public final class CallContext: @unchecked Sendable {
  /// The idempotency key: the same for every attempt of a call.
  public let id: String
  public let principal: Principal
  /// Key for state that a plugin keeps between calls, empty for none.
  public let session: String
  /// W3C traceparent, empty for none.
  public let trace: String

  private let text: UnsafeMutableBufferPointer<UInt8>
  private let idLength: Int
  private let sessionLength: Int

  public init(id: String, principal: Principal, session: String = "", trace: String = "") {
    self.id = id
    self.principal = principal
    self.session = session
    self.trace = trace
    idLength = id.utf8.count
    sessionLength = session.utf8.count
    unsafe text = UnsafeMutableBufferPointer.allocate(capacity: idLength + sessionLength + trace.utf8.count)
    var end = 0
    func add(_ part: String) {
      guard !part.isEmpty else { return }
      let rest = unsafe UnsafeMutableBufferPointer(rebasing: text[end...])
      end += unsafe rest.initialize(fromContentsOf: part.utf8)
    }
    add(id)
    add(session)
    add(trace)
  }

  deinit { unsafe text.deallocate() }

  /// The UTF-8 of `id`, valid as long as this object.
  @unsafe
  @inline(__always)
  public var idBytes: UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: text.baseAddress, count: idLength)
  }

  /// The UTF-8 of `id`, `session` and `trace`, one behind the other; valid as long as this object.
  @unsafe
  var allBytes: UnsafeBufferPointer<UInt8> { unsafe UnsafeBufferPointer(text) }

  /// Tells a plugin; what it gets is valid as long as this object.
  @inline(__always)
  func tell(_ request: inout pr_request) {
    unsafe request.call_id = bytes(0, idLength)
    unsafe request.session = bytes(idLength, sessionLength)
    unsafe request.trace = bytes(idLength + sessionLength, text.count - idLength - sessionLength)
  }

  @inline(__always)
  private func bytes(_ start: Int, _ length: Int) -> collet_bytes {
    unsafe collet_bytes(ptr: text.baseAddress.map { unsafe UnsafePointer($0 + start) }, len: UInt64(length))
  }
}

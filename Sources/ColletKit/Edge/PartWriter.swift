// Parts of a result, one after the other, whichever thread they come from.

internal import ColletABI
internal import Synchronization

/// Writes parts through the host's functions, which must not overlap.
@safe final class PartWriter: Sendable {
  // Alive until the call returns; `gate` lets nobody through afterwards.
  private nonisolated(unsafe) let call: UnsafePointer<collet_call>
  private let gate: Gate
  /// Whether the text part of `stream` is open.
  private let streaming = Mutex(false)

  init(_ call: UnsafePointer<collet_call>, _ gate: Gate) {
    unsafe self.call = unsafe call
    self.gate = gate
  }

  func part(_ kind: UInt32, _ bytes: [UInt8], mediaType: String?) throws {
    try inside { streaming in
      try endStream(&streaming)
      try begin(kind, flags: 0, mediaType)
      try write(bytes)
      try end()
    }
  }

  func stream(_ bytes: [UInt8]) throws {
    try inside { streaming in
      if !streaming {
        try begin(COLLET_PART_TEXT, flags: COLLET_PART_STREAM, nil)
        streaming = true
      }
      try write(bytes)
    }
  }

  /// Ends what `stream` began, at the end of a call that works.
  func finish() throws {
    try inside { streaming in try endStream(&streaming) }
  }

  private func inside(_ body: (inout Bool) throws -> Void) throws {
    let done: Void? = try gate.pass { try streaming.withLock { try body(&$0) } }
    if done == nil { throw HostRefusal(status: COLLET_CANCELLED) }
  }

  private func endStream(_ streaming: inout Bool) throws {
    guard streaming else { return }
    streaming = false
    try end()
  }

  private func begin(_ kind: UInt32, flags: UInt32, _ mediaType: String?) throws {
    func begin(_ mediaType: UnsafePointer<CChar>?) -> collet_status {
      var part = unsafe collet_part(
        struct_size: UInt32(MemoryLayout<collet_part>.size), kind: kind, flags: flags, reserved: 0,
        media_type: mediaType)
      return unsafe call.pointee.api.pointee.part_begin(call, &part)
    }
    if let mediaType {
      try check(unsafe mediaType.withCString { unsafe begin($0) })
    } else {
      try check(begin(nil))
    }
  }

  private func write(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    try check(
      unsafe bytes.withUnsafeBytes {
        unsafe call.pointee.api.pointee.part_write(call, $0.baseAddress, UInt64($0.count))
      })
  }

  private func end() throws { try check(unsafe call.pointee.api.pointee.part_end(call)) }

  private func check(_ status: collet_status) throws {
    guard status == COLLET_OK else { throw HostRefusal(status: status) }
  }
}

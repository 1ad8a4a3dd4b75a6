// Parts of a result, one after the other, whichever thread they come from.

internal import ColletABI
internal import Synchronization

/// Writes parts through the host's functions, which must not overlap.
@safe final class PartWriter: Sendable {
  // Alive until the call returns; `gate` lets nobody through afterwards.
  private nonisolated(unsafe) let call: UnsafePointer<collet_call>
  private let gate: Gate
  private let state = Mutex(State.between)

  private enum State {
    case between
    /// The text part of `stream` is open.
    case streaming
    /// The tool has returned, and its result is handed over. What a task that was left behind still has to say comes too
    /// late.
    case delivering
  }

  init(_ call: UnsafePointer<collet_call>, _ gate: Gate) {
    unsafe self.call = unsafe call
    self.gate = gate
  }

  func part(_ kind: UInt32, _ bytes: [UInt8], mediaType: String?) throws {
    try inside { state in
      try endStream(&state)
      try begin(kind, flags: 0, mediaType)
      try write(bytes)
      try end()
    }
  }

  func stream(_ bytes: [UInt8]) throws {
    try inside { state in
      guard state != .delivering else { throw HostRefusal(status: COLLET_CANCELLED) }
      if state != .streaming {
        try begin(COLLET_PART_TEXT, flags: COLLET_PART_STREAM, nil)
        state = .streaming
      }
      try write(bytes)
    }
  }

  /// The tool has returned: what was streamed is complete, and its result follows.
  func deliver() throws {
    try inside { state in
      try endStream(&state)
      state = .delivering
    }
  }

  private func inside(_ body: (inout State) throws -> Void) throws {
    let done: Void? = try gate.pass { try state.withLock { try body(&$0) } }
    if done == nil { throw HostRefusal(status: COLLET_CANCELLED) }
  }

  private func endStream(_ state: inout State) throws {
    guard state == .streaming else { return }
    state = .between
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

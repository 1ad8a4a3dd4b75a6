// The ring between the I/O thread and the writer, as Swift sees it.

internal import Glibc
internal import StepSpool
internal import Synchronization

/// One side puts records, on the I/O thread; the other reads and frees them, on the writer's.
///
/// `@unchecked Sendable`: the two sides share nothing but what the C code makes safe.
@safe
final class Spool: @unchecked Sendable {
  private let handle: OpaquePointer
  private let isClosed = Atomic<Bool>(false)
  let capacity: UInt64

  /// Batches are written long before it is full; a new page of it costs more than one that was written before.
  static var capacityUsual: UInt64 { 1 << 20 }

  /// Makes one, with room on the disk.
  init(in folder: String, capacity: UInt64 = Spool.capacityUsual) throws(DatabaseError) {
    var reason = [CChar](repeating: 0, count: 512)
    guard let handle = unsafe sp_create(folder, capacity, &reason, reason.count) else {
      throw DatabaseError(
        .other, folder, String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
    }
    unsafe self.handle = handle
    self.capacity = capacity
  }

  /// What a process that is gone left behind; `nil` when somebody has it, or when it is none.
  init?(leftIn folder: String, name: String, from position: UInt64) {
    guard let handle = unsafe sp_take_over(folder, name, position) else { return nil }
    unsafe self.handle = handle
    capacity = 0
  }

  /// Whether the process that made it has it still.
  static func isAlive(_ id: Int64, in folder: String) -> Bool {
    unsafe sp_is_alive(folder, UInt64(bitPattern: id)) != 0
  }

  /// Whether its file is there: while it is, what it holds may not stand in the tables.
  static func isThere(_ id: Int64, in folder: String) -> Bool {
    unsafe access("\(folder)/\(name(of: id))", F_OK) == 0
  }

  /// What its file is called: its number in sixteen hexadecimal digits.
  static func name(of id: Int64) -> String {
    let digits = String(UInt64(bitPattern: id), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  var id: UInt64 { unsafe sp_id(handle) }

  /// Its memory is gone afterwards; with `remove` the file too. Once more does nothing.
  func close(remove: Bool) {
    guard !isClosed.exchange(true, ordering: .acquiringAndReleasing) else { return }
    unsafe sp_close(handle, remove ? 1 : 0)
  }

  // MARK: The writing side

  /// Whether there was room.
  func put(_ record: [UInt8]) -> Bool {
    unsafe record.withUnsafeBytes { unsafe sp_put(handle, $0.baseAddress, UInt32($0.count)) != 0 }
  }

  /// What was written last.
  func put(_ record: borrowing StepWriter) -> Bool {
    let bytes = unsafe record.rawBytes
    return unsafe sp_put(handle, bytes.baseAddress, UInt32(bytes.count)) != 0
  }

  /// Bytes that nobody has written to their place yet.
  var used: UInt64 { unsafe sp_used(handle) }

  /// Whether it would fit into an empty one.
  func canHold(_ record: [UInt8]) -> Bool { UInt64(record.count) + UInt64(SP_RECORD_BYTES) <= capacity / 2 }

  // MARK: The reading side

  /// The next record; it lies where it is until `free`.
  func next() -> StepReader? {
    var bytes: UnsafePointer<UInt8>?
    var count: UInt32 = 0
    guard unsafe sp_next(handle, &bytes, &count) != 0, let start = unsafe bytes else { return nil }
    return unsafe StepReader(start, Int(count))
  }

  /// Where reading stands.
  var position: UInt64 { unsafe sp_position(handle) }
  func free() { unsafe sp_free(handle) }
  func rewind() { unsafe sp_rewind(handle) }
}

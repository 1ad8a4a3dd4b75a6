// The storage of one plugin, as the storage thread uses it.

internal import ColletABI
internal import Glibc
internal import StorageFile

/// One plugin's file. Opened at its first use; a file that cannot be opened is tried again at the next.
///
/// `@unchecked Sendable`: used on the storage thread only.
@safe
final class KeyValueFile: @unchecked Sendable {
  enum Change: Sendable {
    case get
    case put([UInt8], quota: UInt64)
    case remove
  }

  /// What came of it; `problem` is for the log.
  struct Outcome: Sendable {
    var status: Int32
    var value: [UInt8] = []
    var problem: String?
  }

  private let path: String
  private var file: OpaquePointer?

  init(path: String) { self.path = path }

  deinit { unsafe sf_close(file) }

  func close() {
    unsafe sf_close(file)
    unsafe file = nil
  }

  func perform(_ change: Change, tenant: [UInt8], key: [UInt8]) -> Outcome {
    if unsafe file == nil, let problem = open() { return Outcome(status: COLLET_RETRYABLE, problem: problem) }
    return unsafe tenant.withUnsafeBytes { tenant in
      unsafe key.withUnsafeBytes { key in
        let tenant = unsafe sf_bytes(ptr: tenant.baseAddress, len: UInt64(tenant.count))
        let key = unsafe sf_bytes(ptr: key.baseAddress, len: UInt64(key.count))
        switch change {
        case .get:
          var value = unsafe sf_bytes()
          let status = unsafe sf_get(file, tenant, key, &value)
          guard status == SF_OK else { return outcome(status) }
          return unsafe Outcome(
            status: COLLET_OK, value: Array(UnsafeRawBufferPointer(start: value.ptr, count: Int(value.len))))
        case .put(let bytes, let quota):
          return outcome(
            unsafe bytes.withUnsafeBytes { bytes in
              unsafe sf_put(file, tenant, key, sf_bytes(ptr: bytes.baseAddress, len: UInt64(bytes.count)), quota)
            })
        case .remove: return outcome(unsafe sf_remove(file, tenant, key))
        }
      }
    }
  }

  private func outcome(_ status: Int32) -> Outcome {
    switch status {
    case SF_OK: Outcome(status: COLLET_OK)
    case SF_ABSENT: Outcome(status: COLLET_ABSENT)
    case SF_OVER_QUOTA: Outcome(status: COLLET_PERMANENT)
    case SF_BUSY: Outcome(status: COLLET_RETRYABLE, problem: "\(path): \(reason)")
    default: Outcome(status: COLLET_INTERNAL, problem: "\(path): \(reason)")
    }
  }

  private var reason: String { unsafe String(cString: sf_reason(file)) }

  /// `nil`, or what was wrong.
  private func open() -> String? {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += (folder.isEmpty && !path.hasPrefix("/") ? "" : "/") + part
      _ = unsafe mkdir(folder, 0o700)
    }
    var reason = [CChar](repeating: 0, count: 256)
    unsafe file = sf_open(path, &reason, reason.count)
    if unsafe file != nil { return nil }
    return "\(path): \(String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))"
  }
}

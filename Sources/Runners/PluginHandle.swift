// Opens a plugin's library and holds the one pointer that the runtime knows it by.

internal import ColletABI
internal import PluginRuntime
internal import Plugins

/// An open plugin. It stays mapped until the process ends, so the pointer is always good.
///
/// `@unchecked Sendable`: the runtime's functions take it from any thread; who calls when is the runner's business.
@safe
struct PluginHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  /// Seals, checks and loads the library and runs its entry. May block: never on the I/O thread.
  static func open(_ source: PluginSource, host: PluginHost) throws(OpenFailure) -> PluginHandle {
    var image = try PluginImage.seal(source)
    var reason = pr_error()
    var operations = unsafe host.operations()
    let opened = unsafe source.configuration.withUnsafeBufferPointer { bytes in
      let configuration = unsafe collet_bytes(ptr: bytes.baseAddress, len: UInt64(bytes.count))
      return unsafe pr_open(&image, configuration, &operations, &reason)
    }
    guard let pointer = unsafe opened else {
      let isPassing = reason.code == PR_E_ENTRY && reason.status == COLLET_RETRYABLE
      throw OpenFailure(
        reason: "\(source.library): \(PluginImage.text(of: reason))", remedy: isPassing ? .anotherProcess : .none)
    }
    let plugin = try unsafe accept(pointer, source)
    unsafe host.isOpen(pointer)
    return plugin
  }

  /// Ends the plugin's own threads. No call may be running.
  func shutDown() { unsafe pr_shutdown(pointer) }

  /// Makes the attempt's `is_cancelled` 1, if it is running.
  func cancel(_ number: UInt64) { _ = unsafe pr_cancel(pointer, number) }

  private static func accept(
    _ pointer: OpaquePointer, _ source: PluginSource
  ) throws(OpenFailure) -> PluginHandle {
    let library = threading(unsafe pr_threading(pointer))
    guard library == source.threading else {
      unsafe pr_shutdown(pointer)
      throw OpenFailure(
        reason: "the plugin says that it is \(library.rawValue), its manifest that it is "
          + "\(source.threading.rawValue); correct the manifest or the plugin's struct", remedy: .none)
    }
    return unsafe PluginHandle(pointer: pointer)
  }

  private static func threading(_ value: UInt32) -> Manifest.Threading {
    switch value {
    case COLLET_THREAD_CONCURRENT: .concurrent
    case COLLET_THREAD_MIGRATING: .migrating
    default: .serial
    }
  }
}

/// Where a plugin comes from and what it has to be.
struct PluginSource: Sendable {
  var library: String
  var configuration: [UInt8]
  var threading: Manifest.Threading
  var pinnedSHA256: String?
  var approvedSHA256: String?
  /// A bound library: what its worker has to know.
  var foreign: WorkerRunner.Foreign?
}

/// Why a plugin could not be opened.
struct OpenFailure: Error {
  enum Remedy {
    /// The machine was short of something; the same call may work in a moment.
    case waiting
    /// No code of it has run: a later call looks again, in case somebody has mended it.
    case mending
    /// Its entry asked to be tried later, which a process can do only once.
    case anotherProcess
    /// Its code has run and cannot be run a first time again in this process.
    case none
  }

  var reason: String
  var remedy: Remedy

  /// No code of the plugin has run yet.
  var mayBeOpenedAgain: Bool { remedy == .waiting || remedy == .mending }
}

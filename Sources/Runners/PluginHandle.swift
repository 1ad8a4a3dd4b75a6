// Opens a plugin's library and holds the one pointer that the runtime knows it by.

internal import ColletABI
internal import EventLoop
internal import Glibc
internal import PluginRuntime
internal import Plugins

/// An open plugin. It stays mapped until the process ends, so the pointer is always good.
///
/// `@unchecked Sendable`: the runtime's functions take it from any thread; who calls when is the runner's business.
@safe
struct PluginHandle: @unchecked Sendable {
  /// Bytes of a library; what is larger is hardly one.
  static var libraryBytesMax: UInt64 { 1 << 30 }

  let pointer: OpaquePointer

  /// Seals, checks and loads the library and runs its entry. May block: never on the I/O thread.
  static func open(_ source: PluginSource, host: PluginHost) throws(OpenFailure) -> PluginHandle {
    var image = try seal(source.library)
    do {
      try check(hash(of: image), source)
    } catch {
      unsafe pr_image_close(&image)
      throw error
    }
    var reason = pr_error()
    var operations = unsafe host.operations()
    let opened = unsafe source.configuration.withUnsafeBufferPointer { bytes in
      let configuration = unsafe collet_bytes(ptr: bytes.baseAddress, len: UInt64(bytes.count))
      return unsafe pr_open(&image, configuration, &operations, &reason)
    }
    guard let pointer = unsafe opened else {
      let isPassing = reason.code == PR_E_ENTRY && reason.status == COLLET_RETRYABLE
      throw OpenFailure(
        reason: "\(source.library): \(text(of: reason))", remedy: isPassing ? .anotherProcess : .none)
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
    guard rank(library) >= rank(source.threading) else {
      unsafe pr_shutdown(pointer)
      throw OpenFailure(
        reason: "the manifest promises threading \"\(source.threading.rawValue)\", the library only "
          + "\"\(library.rawValue)\"; correct the manifest or the plugin's struct", remedy: .none)
    }
    return unsafe PluginHandle(pointer: pointer)
  }

  private static func seal(_ path: String) throws(OpenFailure) -> pr_image {
    // Not to be held up by a FIFO; the runtime refuses what is not a plain file.
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      let error = SystemError(call: "open", number: errno)
      let isShortage = [EMFILE, ENFILE, ENOMEM, EAGAIN].contains(error.number)
      throw OpenFailure(reason: "\(path): \(error)", remedy: isShortage ? .waiting : .mending)
    }
    defer { close(descriptor) }
    var image = pr_image()
    var reason = pr_error()
    guard unsafe pr_image_seal(descriptor, libraryBytesMax, &image, &reason) == PR_OK else {
      throw OpenFailure(
        reason: "\(path): \(text(of: reason))", remedy: reason.code == PR_E_SYSTEM ? .waiting : .mending)
    }
    return image
  }

  private static func check(_ hash: String, _ source: PluginSource) throws(OpenFailure) {
    if let pinned = source.pinnedSHA256, pinned.lowercased() != hash {
      throw OpenFailure(
        reason: "\(source.library): its SHA-256 is \(hash), the manifest pins \(pinned)", remedy: .mending)
    }
    if let approved = source.approvedSHA256, approved.lowercased() != hash {
      throw OpenFailure(
        reason: "\(source.library): its SHA-256 is \(hash), approved was \(approved); look at it and approve it again",
        remedy: .mending)
    }
  }

  private static func hash(of image: pr_image) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return unsafe withUnsafeBytes(of: image.sha256) { bytes in
      unsafe String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
  }

  private static func text(of error: pr_error) -> String {
    unsafe withUnsafeBytes(of: error.text) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  private static func threading(_ value: UInt32) -> Manifest.Threading {
    switch value {
    case COLLET_THREAD_CONCURRENT: .concurrent
    case COLLET_THREAD_MIGRATING: .migrating
    default: .serial
    }
  }

  private static func rank(_ threading: Manifest.Threading) -> Int {
    switch threading {
    case .serial: 0
    case .migrating: 1
    case .concurrent: 2
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

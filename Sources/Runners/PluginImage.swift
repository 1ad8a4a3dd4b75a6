// A plugin's file as it is run: copied, sealed, hashed, and compared with what is expected of it.

internal import ColletABI
internal import EventLoop
internal import Glibc
internal import PluginRuntime
internal import Plugins

/// The sealed copy of a library. Whoever makes one opens it or closes it.
enum PluginImage {
  /// Bytes of a library; what is larger is hardly one. The copy lies in the host's memory while a process runs from it,
  /// beside what `memory` grants.
  static var libraryBytesMax: UInt64 { 256 << 20 }

  /// Copies and seals the library, and checks that it is the one that the manifest and the approval mean. May block:
  /// never on the I/O thread.
  static func seal(_ source: PluginSource) throws(OpenFailure) -> pr_image {
    var image = try seal(source.library)
    do {
      try check(hash(of: image), source)
    } catch {
      unsafe pr_image_close(&image)
      throw error
    }
    return image
  }

  /// A bound library as it is: other libraries may need the same one, so it has to be mapped from its own place. The
  /// descriptor says which file was looked at; the worker maps no other.
  static func bound(_ source: PluginSource) throws(OpenFailure) -> pr_image {
    var image = pr_image()
    image.fd = try open(source.library)
    var reason = pr_error()
    let code = unsafe withUnsafeMutableBytes(of: &image.sha256) { bytes in
      unsafe pr_hash_file(image.fd, bytes.baseAddress!.assumingMemoryBound(to: UInt8.self), &reason)
    }
    do throws(OpenFailure) {
      guard code == PR_OK else {
        throw OpenFailure(reason: "\(source.library): \(text(of: reason))", remedy: .mending)
      }
      try check(hash(of: image), source)
    } catch {
      unsafe pr_image_close(&image)
      throw error
    }
    return image
  }

  /// Not to be held up by a FIFO; the runtime refuses what is not a plain file.
  private static func open(_ path: String) throws(OpenFailure) -> Int32 {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      let error = SystemError(call: "open", number: errno)
      let isShortage = [EMFILE, ENFILE, ENOMEM, EAGAIN].contains(error.number)
      throw OpenFailure(reason: "\(path): \(error)", remedy: isShortage ? .waiting : .mending)
    }
    return descriptor
  }

  private static func seal(_ path: String) throws(OpenFailure) -> pr_image {
    let descriptor = try open(path)
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

  static func discard(_ image: inout pr_image) { unsafe pr_image_close(&image) }

  static func hash(of image: pr_image) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return unsafe withUnsafeBytes(of: image.sha256) { bytes in
      unsafe String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
  }

  static func text(of error: pr_error) -> String {
    unsafe withUnsafeBytes(of: error.text) { unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}

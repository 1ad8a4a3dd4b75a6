// The parts of one call as they come from its worker, in memory that serves one call after the other.

internal import EventLoop
internal import Glibc
internal import WorkerWire

/// Gathers the result of one call at a time. I/O thread only.
@safe
final class ResultBuffer {
  private struct Part {
    var kind: UInt32
    var mediaType: String?
    /// The media type is no ASCII text.
    var isOdd: Bool
    var start: Int
    var end: Int
  }

  private var bytes: UnsafeMutableRawPointer?
  private var capacity = 0
  private var count = 0
  private var parts: [Part] = []
  private(set) var isInPart = false
  /// Of a failure, as it came.
  var failure: [UInt8] = []
  var failureLength = 0
  var hasFailure = false

  /// What is kept from one call to the next.
  private static var bytesKept: Int { 4 << 20 }

  init() {}

  deinit { unsafe free(bytes) }

  func reset() {
    count = 0
    parts.removeAll(keepingCapacity: true)
    isInPart = false
    failure.removeAll(keepingCapacity: true)
    failureLength = 0
    hasFailure = false
    guard capacity > Self.bytesKept else { return }
    unsafe free(bytes)
    unsafe bytes = nil
    capacity = 0
  }

  var partCount: Int { parts.count }
  var byteCount: Int { count }

  func begin(kind: UInt32, mediaType: UnsafeRawBufferPointer) {
    var type: String?
    var isOdd = false
    if unsafe !mediaType.isEmpty {
      isOdd = unsafe !mediaType.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
      if !isOdd { type = unsafe String(decoding: mediaType, as: UTF8.self) }
    }
    parts.append(Part(kind: kind, mediaType: type, isOdd: isOdd, start: count, end: count))
    isInPart = true
  }

  func endPart() {
    parts[parts.count - 1].end = count
    isInPart = false
  }

  /// Room for that many bytes more, which count once `grew` says so; `nil` when there is no memory.
  func room(for length: Int) -> UnsafeMutableRawPointer? {
    if capacity - count < length {
      let larger = max(count + length, capacity * 2, 16 << 10)
      guard let moved = unsafe realloc(bytes, larger) else { return nil }
      unsafe bytes = moved
      capacity = larger
    }
    return unsafe bytes! + count
  }

  func grew(by length: Int) { count += length }

  /// Hands the parts on; `nil`, or what is wrong with one of them.
  @IO
  func deliver(to sink: any AttemptSink) -> String? {
    for (index, part) in parts.enumerated() {
      guard let kind = PartKind(rawValue: part.kind) else { return "part \(index) is of an unknown kind" }
      if part.isOdd { return "the media type of part \(index) is not ASCII text" }
      let length = part.end - part.start
      let start =
        unsafe length > 0
        ? bytes.map { unsafe UnsafePointer(($0 + part.start).assumingMemoryBound(to: UInt8.self)) } : nil
      let span = unsafe Span(_unsafeElements: UnsafeBufferPointer(start: start, count: length))
      if kind == .text, (try? UTF8Span(validating: span)) == nil { return "part \(index), a text, is not UTF-8" }
      sink.part(kind, mediaType: part.mediaType, bytes: span)
    }
    return nil
  }
}

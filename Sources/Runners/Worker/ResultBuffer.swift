// The parts of one call as they come from its worker, in memory that serves one call after the other.

internal import EventLoop
internal import Glibc
internal import WorkerWire

/// What results that are being gathered may take of the host's memory, all together: each has its limit, but nothing else
/// bounds how many there are at once.
@IO
final class ResultBudget {
  static let shared = ResultBudget(512 << 20)

  private let most: Int
  private(set) var held = 0

  init(_ most: Int) { self.most = most }

  func take(_ bytes: Int) -> Bool {
    guard bytes <= most - held else { return false }
    held += bytes
    return true
  }

  func giveBack(_ bytes: Int) { held -= bytes }
}

/// Gathers the result of one call at a time.
@IO
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
  /// There was no memory for all of it: what came is gone, what comes is counted and dropped.
  private(set) var isLost = false
  private let budget: ResultBudget

  /// What is kept from one call to the next.
  private static var bytesKept: Int { 4 << 20 }

  init(_ budget: ResultBudget = .shared) { self.budget = budget }

  isolated deinit { drop() }

  private func drop() {
    unsafe free(bytes)
    unsafe bytes = nil
    budget.giveBack(capacity)
    capacity = 0
  }

  func reset() {
    count = 0
    parts.removeAll(keepingCapacity: true)
    isInPart = false
    failure.removeAll(keepingCapacity: true)
    failureLength = 0
    hasFailure = false
    isLost = false
    if capacity > Self.bytesKept { drop() }
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

  /// Room for that many bytes more, which count once `grew` says so; `nil` when there is no memory, and the result lost.
  func room(for length: Int) -> UnsafeMutableRawPointer? {
    if !isLost && capacity - count < length { grow(to: max(count + length, capacity * 2, 16 << 10)) }
    return isLost ? nil : unsafe bytes! + count
  }

  private func grow(to larger: Int) {
    if budget.take(larger - capacity) {
      if let moved = unsafe realloc(bytes, larger) {
        unsafe bytes = moved
        capacity = larger
        return
      }
      budget.giveBack(larger - capacity)
    }
    isLost = true
    drop()
  }

  func grew(by length: Int) { count += length }

  /// Hands the parts on; `nil`, or what is wrong with one of them.
  func deliver(to sink: any AttemptSink) -> String? {
    guard !isLost else { return "there was no memory for it" }
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

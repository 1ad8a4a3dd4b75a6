// The message of one call: the image, the blobs behind it, and which cells are pointers. All places are offsets into the
// block that the worker will make of it.

internal import ForeignPlan

/// A message that grows.
public struct MessageBuilder: Sendable {
  public private(set) var bytes: [UInt8] = []
  private(set) var pointers: [UInt32] = []
  private var image = 0
  private var frame = 0

  static var headBytes: Int { MemoryLayout<fp_message>.size }

  public init() {}

  /// Zeros for the image, and nothing behind it.
  init(image: Int, frame: Int) {
    self.image = image
    self.frame = frame
    bytes = [UInt8](repeating: 0, count: MessageBuilder.headBytes + image)
  }

  /// Begins anew with what a template has, in the memory that is there.
  mutating func begin(with template: borrowing MessageBuilder) {
    image = template.image
    frame = template.frame
    bytes.removeAll(keepingCapacity: true)
    bytes += template.bytes
    pointers.removeAll(keepingCapacity: true)
    pointers += template.pointers
  }

  /// Bytes of the whole block.
  private var end: Int { frame + bytes.count - MessageBuilder.headBytes - image }

  private func index(_ place: Int) -> Int {
    MessageBuilder.headBytes + (place < image ? place : image + place - frame)
  }

  mutating func poke(_ value: UInt64, at place: Int, bytes count: Int) {
    bytes.poke(value, at: index(place), bytes: count)
  }

  func peek(at place: Int, bytes count: Int) -> UInt64 { bytes.span.number(index(place), count) }

  mutating func poke(_ content: some Collection<UInt8>, at place: Int) {
    let start = index(place)
    bytes.replaceSubrange(start..<(start + content.count), with: content)
  }

  /// Room for a blob of zeros; its place.
  mutating func room(_ count: Int, alignment: Int) -> Int {
    while end % alignment != 0 { bytes.append(0) }
    let place = end
    bytes.append(contentsOf: repeatElement(0, count: count))
    return place
  }

  /// A blob of these bytes; its place.
  mutating func blob(_ content: some Collection<UInt8>, terminated: Bool, alignment: Int = 1) -> Int {
    while end % alignment != 0 { bytes.append(0) }
    let place = end
    bytes += content
    if terminated { bytes.append(0) }
    return place
  }

  mutating func point(_ cell: Int, to target: Int) {
    poke(UInt64(target), at: cell, bytes: 8)
    pointers.append(UInt32(cell))
  }

  /// Writes the head and the list of pointers; nothing may follow.
  mutating func finish(tool: Int) {
    bytes.poke(UInt64(tool), at: 0, bytes: 4)
    bytes.poke(UInt64(pointers.count), at: 4, bytes: 4)
    bytes.poke(UInt64(bytes.count - MessageBuilder.headBytes), at: 8, bytes: 8)
    for cell in pointers { bytes.append(littleEndian: cell) }
  }
}

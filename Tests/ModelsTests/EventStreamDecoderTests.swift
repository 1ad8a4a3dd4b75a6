// Server-sent events: outside vectors in every chunking, and the limits.

import AllocationCounter
import JSON
import TestSupport
import Testing

@testable import Models

/// Without the optimiser every loan of an array keeps it.
private let isDebugBuild: Bool = {
  var isDebug = false
  assert(
    {
      isDebug = true; return true
    }())
  return isDebug
}()

@Suite("the decoder of server-sent events")
struct EventStreamDecoderTests {
  struct Event: Equatable, CustomStringConvertible {
    var event: String
    var data: String
    var id: String
    var description: String { "\(event)|\(data)|\(id)" }
  }

  /// The events of a stream in pieces, told as the vectors tell them.
  static func events(
    _ pieces: [[UInt8]], limits: EventStreamDecoder.Limits = .init()
  ) throws(EventStreamDecoder.Fault) -> [Event] {
    var decoder = EventStreamDecoder(limits: limits)
    var found: [(String, String)] = []
    var events: [Event] = []
    for piece in pieces {
      try decoder.feed(piece.span) { (name, data) throws(EventStreamDecoder.Fault) in
        found.append((String(name), String(data)))
      } fault: {
        $0
      }
      for (name, data) in found {
        events.append(
          Event(event: name.isEmpty ? "message" : name, data: data, id: String(decoding: decoder.lastID, as: UTF8.self))
        )
      }
      found = []
    }
    return events
  }

  struct Vector: Sendable, CustomStringConvertible {
    var id: String
    var input: [UInt8]
    var expected: [Event]
    var description: String { id }
  }

  static let vectors: [Vector] = {
    guard let folder = Conformance.folder("sse"), let text = try? readFile(folder + "/vectors.json") else { return [] }
    var document = JSONDocument()
    guard (try? document.parse(text)) != nil, let list = document.member(0, "vectors") else { return [] }
    var vectors: [Vector] = []
    var node = document.firstChild(list)
    while node < document.end(list) {
      var events: [Event] = []
      let expected = document.member(node, "expected")!
      var event = document.firstChild(expected)
      while event < document.end(expected) {
        func text(_ name: String) -> String { document.string(document.member(event, name)!) }
        events.append(Event(event: text("event"), data: text("data"), id: text("id")))
        event = document.end(event)
      }
      vectors.append(
        Vector(
          id: document.string(document.member(node, "id")!),
          input: base64(document.string(document.member(node, "input_base64")!)), expected: events))
      node = document.end(node)
    }
    return vectors
  }()

  @Test(
    "the outside vectors are there",
    .enabled(if: Conformance.folder("sse") != nil, Comment(rawValue: Conformance.absent)))
  func vectorsAreThere() { #expect(Self.vectors.count >= 31) }

  @Test("an outside vector gives its events in every chunking", arguments: vectors)
  func vector(_ vector: Vector) throws {
    let bytes = vector.input
    var chunkings: [(String, [Int])] = [
      ("byte by byte", Cuts.everyByte(bytes)), ("after CR", Cuts.after(13, bytes)), ("after LF", Cuts.after(10, bytes)),
      ("inside characters", Cuts.insideCharacters(bytes)), ("sizes", Cuts.sizes([1, 2, 3, 5, 8, 13], bytes)),
      ("whole", []),
    ]
    for cut in 1..<max(2, bytes.count) { chunkings.append(("one cut at \(cut)", [cut])) }
    for seed in 0..<50 as Range<UInt64> { chunkings.append(("seed \(seed)", Cuts.random(bytes, seed: seed))) }
    for (name, cuts) in chunkings {
      let found = try Self.events(Cuts.pieces(bytes, cuts))
      // The id is read after a piece, so it is each event's own where pieces hold one event at most.
      if name == "byte by byte" {
        #expect(found == vector.expected, "\(name)")
      } else {
        #expect(found.map { "\($0.event)|\($0.data)" } == vector.expected.map { "\($0.event)|\($0.data)" }, "\(name)")
      }
    }
  }

  @Test("a line may have its limit and no byte more, whatever the pieces", arguments: [1, 7, 4096])
  func lineLimit(size: Int) throws {
    var limits = EventStreamDecoder.Limits()
    limits.lineBytesMax = 100
    let fits = Array("data:".utf8) + [UInt8](repeating: 97, count: 95) + Array("\n\n".utf8)
    #expect(try Self.events(Cuts.pieces(fits, Cuts.sizes([size], fits)), limits: limits).count == 1)
    let long = Array("data:".utf8) + [UInt8](repeating: 97, count: 96) + Array("\n\n".utf8)
    #expect(throws: EventStreamDecoder.Fault.lineTooLong(100)) {
      try Self.events(Cuts.pieces(long, Cuts.sizes([size], long)), limits: limits)
    }
    let endless = [UInt8](repeating: 97, count: 101)
    // A line without an end is refused before it ends.
    #expect(throws: EventStreamDecoder.Fault.lineTooLong(100)) {
      try Self.events(Cuts.pieces(endless, Cuts.sizes([size], endless)), limits: limits)
    }
  }

  @Test("an event may have its limit and no byte more, in one line or in many", arguments: [1, 7, 4096])
  func eventLimit(size: Int) throws {
    var limits = EventStreamDecoder.Limits()
    limits.eventBytesMax = 9
    for (text, fits) in [
      ("data:123456789\n\n", true), ("data:1234567890\n\n", false), ("data:1234\ndata:5678\n\n", true),
      ("data:1234\ndata:56789\n\n", false), (":\ndata:1234567890\n\n", false),
    ] {
      let pieces = Cuts.pieces(Array(text.utf8), Cuts.sizes([size], Array(text.utf8)))
      if fits {
        #expect(try Self.events(pieces, limits: limits).count == 1)
      } else {
        #expect(throws: EventStreamDecoder.Fault.eventTooLong(9)) { try Self.events(pieces, limits: limits) }
      }
    }
  }

  @Test("a decoder that was reset knows nothing of the stream before")
  func reset() throws {
    var decoder = EventStreamDecoder()
    var found: [String] = []
    func feed(_ text: String) {
      decoder.feed(Array(text.utf8).span) { (_, data) throws(Never) in
        found.append(String(data))
      } fault: { fault in
        fatalError("\(fault)")
      }
    }
    feed("id: 1\ndata: half\ndata: a li")
    decoder.reset()
    feed("\u{FEFF}data: new\n\n")
    #expect(found == ["new"])
    #expect(decoder.lastID.isEmpty)
  }

  @Test(
    "events take no allocation once the buffers have grown",
    .enabled(if: allocations_are_counted() != 0 && !isDebugBuild, "counted in optimised builds"),
    arguments: [64, 1000, 16384])
  func allocations(size: Int) {
    let stream = Array(
      String(repeating: "event: delta\ndata: {\"choices\":[{\"delta\":{\"content\":\"word\"}}]}\n\n", count: 500).utf8)
    let pieces = Cuts.pieces(stream, Cuts.sizes([size], stream))
    var decoder = EventStreamDecoder()
    var events = 0
    func run() {
      decoder.reset()
      for piece in pieces {
        decoder.feed(piece.span) { (_, _) throws(Never) in
          events += 1
        } fault: { fault in
          fatalError("\(fault)")
        }
      }
    }
    run()
    let before = allocations_of_thread()
    run()
    let after = allocations_of_thread()
    #expect(events == 1000)
    // A line that was split is taken out of its property and put back: that costs none either.
    #expect(after - before == 0)
  }
}

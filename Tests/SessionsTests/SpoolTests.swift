import StepSpool
import TestSupport
import Testing

@testable import Sessions

@Suite("The spool")
struct SpoolTests {
  private func record(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number &* 31 &+ $0) }
  }

  /// The records as they lie there.
  private func rest(_ spool: Spool) -> [[UInt8]] {
    var records: [[UInt8]] = []
    while var reader = spool.next() { records.append(reader.rest()) }
    return records
  }

  @Test("records come out as they went in, over many laps and in every size")
  func laps() throws {
    let folder = try TemporaryFolder()
    let spool = try Spool(in: folder.path, capacity: 8192)
    var put: [[UInt8]] = []
    for number in 0..<2000 {
      let record = record(number, number * 37 % 1500)
      #expect(spool.put(record))
      put.append(record)
      if number % 3 == 2 {
        #expect(rest(spool) == put)
        spool.free()
        put = []
      }
    }
    spool.close(remove: true)
    #expect(try listFolder(folder.path).isEmpty)
  }

  @Test("a full one refuses, keeps what it has, and takes more when there is room")
  func full() throws {
    let folder = try TemporaryFolder()
    let spool = try Spool(in: folder.path, capacity: 4096)
    var put: [[UInt8]] = []
    while spool.put(record(put.count, 100)) { put.append(record(put.count, 100)) }
    #expect(put.count > 20)
    #expect(!spool.put(record(0, 3000)))
    #expect(rest(spool) == put)
    spool.rewind()
    #expect(rest(spool) == put)
    spool.free()
    #expect(spool.put(record(1, 100)))
    #expect(rest(spool) == [record(1, 100)])
    spool.close(remove: true)
  }

  @Test("what a process left behind is read from any position on, and nobody else's is taken")
  func leftBehind() throws {
    let folder = try TemporaryFolder()
    let spool = try Spool(in: folder.path, capacity: 8192)
    let name = try #require(try listFolder(folder.path).first)
    #expect(Spool.isAlive(Int64(spool.id), in: folder.path))
    #expect(Spool(leftIn: folder.path, name: name, from: 0) == nil)
    #expect(spool.put(record(1, 300)) && spool.put(record(2, 30)))
    _ = spool.next()
    let position = spool.position
    #expect(spool.put(record(3, 3)))
    let bytes = try readFile(folder.path + "/" + name)
    spool.close(remove: false)
    #expect(!Spool.isAlive(Int64(spool_id(name)), in: folder.path))
    let all = [record(1, 300), record(2, 30), record(3, 3)]
    for (from, expected) in [(0, all), (position, Array(all.dropFirst()))] {
      let left = try #require(Spool(leftIn: folder.path, name: name, from: from))
      #expect(rest(left) == expected)
      left.close(remove: false)
    }
    // Past its end, and inside a record, there is nothing.
    for from in [position + 16, position + 4096, UInt64.max / 2] {
      let left = try #require(Spool(leftIn: folder.path, name: name, from: from))
      #expect(rest(left).isEmpty)
      left.close(remove: false)
    }
    // Whatever byte is torn, what is read is a beginning of what was put.
    for place in stride(from: 4096, to: 4096 + 480, by: 1) {
      var torn = bytes
      torn[place] ^= 0x41
      try writeFile(folder.path + "/" + name, torn)
      let left = try #require(Spool(leftIn: folder.path, name: name, from: 0))
      let read = rest(left)
      #expect(read.count <= 3 && read == Array(all.prefix(read.count)))
      left.close(remove: false)
    }
  }

  private func spool_id(_ name: String) -> UInt64 { UInt64(name, radix: 16) ?? 0 }
}

extension StepReader {
  /// What is left of a record.
  mutating func rest() -> [UInt8] {
    var bytes: [UInt8] = []
    while let byte = nextByte() { bytes.append(byte) }
    return bytes
  }
}

import EventLoop
import Glibc
import Runners
import TestSupport
import Testing

@testable import Services

/// Storage on a real disk.
@Suite("The storage service", .timeLimit(.minutes(5)))
@IO
struct StorageTests {
  @Test("what was put is there, for this tenant, also in the next process")
  func keeps() async throws {
    let folder = try TemporaryFolder()
    let desk = try Desk(storage: 10_000, folder: folder)
    #expect(await desk.value("key") == nil)
    #expect(await desk.put("key", "value", tenant: "a") == ok)
    #expect(await desk.put("key", "other", tenant: "b") == ok)
    #expect(await desk.put("empty", "", tenant: "a") == ok)
    #expect(await desk.value("key") == nil, "nobody's key is nobody else's")
    let partly = await desk.ask(.keyValueGet(key: Array("key".utf8), cap: 2), tenant: "a")
    #expect(partly.value == 5 && partly.bytes == Array("va".utf8))
    #expect(await desk.value("empty", tenant: "a") == "")
    // Another process, while the first still has the file.
    let next = try Desk(storage: 10_000, folder: folder)
    #expect(await next.value("key", tenant: "a") == "value")
    #expect(await next.ask(.keyValueRemove(key: Array("key".utf8)), tenant: "a").value == ok)
    #expect(await next.ask(.keyValueRemove(key: Array("key".utf8)), tenant: "a").value == absent)
    #expect(await desk.value("key", tenant: "a") == nil)
    #expect(await desk.value("key", tenant: "b") == "other")
    var status = stat()
    #expect(stat(folder.path + "/storage/fixture.sqlite", &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test("over the quota nothing changes, and what was there stays")
  func quota() async throws {
    let desk = try Desk(storage: 300)
    #expect(await desk.put("a", String(repeating: "1", count: 100)) == ok)
    #expect(await desk.put("a", String(repeating: "2", count: 300)) == permanent)
    #expect(await desk.value("a") == String(repeating: "1", count: 100))
    #expect(await desk.put("b", String(repeating: "3", count: 100), tenant: "x") == permanent, "tenants share it")
    #expect(await desk.put("b", "3") == ok)
    #expect(await desk.put("a", "1") == ok, "less is always allowed")
    #expect(await desk.put("b", String(repeating: "3", count: 100)) == ok)
    for number in 0..<100 where await desk.put("k\(number)", "") != ok { return }
    Issue.record("entries without a value are free")
  }

  @Test(
    "a key is 1 to 256 bytes of UTF-8",
    arguments: [
      [], [UInt8](repeating: 97, count: 257), [0xff, 0xfe], [97, 0, 98],
    ] as [[UInt8]])
  func keys(key: [UInt8]) async throws {
    let desk = try Desk(storage: 10_000)
    #expect(await desk.ask(.keyValuePut(key: key, value: [1])).value == permanent)
    #expect(await desk.ask(.keyValueGet(key: key, cap: 1)).value == -permanent)
  }

  @Test("a file that is no database is reported, and stops nobody")
  func damaged() async throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("storage/fixture.sqlite", String(repeating: "no database ", count: 100))
    let desk = try Desk(storage: 10_000, folder: folder)
    #expect(await desk.put("a", "b") == retryable)
    #expect(desk.log.lines.count == 1 && desk.log.lines[0].contains("not a database"), "\(desk.log.lines)")
  }

  @Test("requests that wait for the disk are bounded, and end with their call")
  func waiting() async throws {
    var limits = ServiceLimits()
    limits.storageQueueMax = 4
    let desk = try Desk(storage: 1 << 20, limits: limits)
    var replies: [Int64] = []
    for number in 0..<6 {
      desk.ask(.keyValuePut(key: Array("\(number)".utf8), value: [1])) { replies.append($0.value) }
    }
    #expect(replies == [retryable, retryable])
    desk.services.callEnded(1)
    #expect(replies == [retryable, retryable, cancelled, cancelled, cancelled, cancelled])
    #expect(await desk.put("x", "y") == retryable, "the disk is still at it")
    while await desk.value("0") == nil {}
    #expect(replies.count == 6, "one answer for each")
  }
}

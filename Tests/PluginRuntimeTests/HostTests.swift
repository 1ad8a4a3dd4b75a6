// The host that a plugin sees: log lines, services, and memory that it cannot write to.

import ColletABI
import Glibc
import PluginRuntime
import Synchronization
import TestSupport
import Testing

@Suite("host")
struct HostTests {
  @Test("log levels are clamped, texts cut between characters, calls named")
  func log() throws {
    let plugin = try Plugin(fixture: "hostile")
    let number = Plugin.newNumber()
    #expect(plugin.call("log_lines", number: number).status == COLLET_OK)
    let lines = plugin.recorder.lines
    try #require(lines.count == 4)
    #expect(lines[0] == .init(call: number, level: COLLET_LOG_DEBUG, text: "low"))
    #expect(lines[1] == .init(call: number, level: COLLET_LOG_ERROR, text: "high"))
    #expect(lines[2] == .init(call: 0, level: COLLET_LOG_INFO, text: ""))
    #expect(lines[3].text == String(repeating: "ä", count: Int(PR_LOG_TEXT_MAX) / 2))
  }

  @Test("wrong pointers are refused and told; unknown services are absent")
  func misuse() throws {
    let plugin = try Plugin(
      image: seal(PluginFixture.build("hostile")),
      service: { _, id in String(cString: id!) == COLLET_KV_ID ? id.map { .init($0) } : nil })
    #expect(plugin.call("misuse_host").message == "")
    #expect(plugin.recorder.lines == [])
    #expect(
      plugin.recorder.misuses == [
        "a host function got a pointer that is not its host", "a host function got a pointer that is not its host",
        "log was called for a call that is not running", "a host function got a pointer that is not its host",
      ])
  }

  @Test("without operations every host function still works")
  func noOperations() throws {
    var image = try seal(PluginFixture.build("hostile"))
    var error = pr_error()
    let plugin = try #require(pr_open(&image, collet_bytes(), nil, &error))
    var request = pr_request()
    var result = pr_result()
    var collector = pr_collector()
    for tool in ["log_lines", "misuse_host"] {
      withBytes(tool) { name in
        request.tool = name
        pr_call(plugin, &request, pr_collecting(), &collector, &result)
      }
      pr_collector_reset(&collector)
    }
    pr_collector_free(&collector)
    // Without services the last expectation of the fixture fails; nothing else does.
    #expect(result.status == COLLET_PERMANENT)
  }

  @Test("a service learns which call it serves")
  func service() throws {
    let plugin = try Plugin(
      image: seal(PluginFixture.build("hostile")), service: { _, _ in keyValueTable.map { .init($0) } })
    servedPlugin.store(UInt(bitPattern: plugin.pointer), ordering: .releasing)
    let number = Plugin.newNumber()
    #expect(plugin.call("service", number: number).message == "")
    #expect(servedNumber.load(ordering: .acquiring) == number)
  }

  @Test(
    "writing to what belongs to the host faults, whatever it would have done",
    arguments: ["write_host", "write_config", "write_api"])
  func readOnly(tool: String) async throws {
    await #expect(processExitsWith: .signal(SIGSEGV)) { [tool = tool as String] in
      let plugin = try Plugin(fixture: "hostile")
      _ = plugin.call(tool)
    }
  }
}

private let servedNumber = Atomic<UInt64>(0)
private let servedPlugin = Atomic<UInt>(0)

/// A service table as a module of the host would offer it; it only tells its calls apart.
private nonisolated(unsafe) let keyValueTable: UnsafeMutablePointer<collet_kv>? = {
  // Never freed and not changed after this: plugins keep the pointer.
  let table = UnsafeMutablePointer<collet_kv>.allocate(capacity: 1)
  table.initialize(to: collet_kv())
  table.pointee.struct_size = UInt32(MemoryLayout<collet_kv>.size)
  table.pointee.put = { _, call, _, _, _ in
    let plugin = OpaquePointer(bitPattern: servedPlugin.load(ordering: .acquiring))
    let number = pr_call_number(plugin, call)
    if number == 0 { return COLLET_PERMANENT }
    servedNumber.store(number, ordering: .releasing)
    return COLLET_OK
  }
  return table
}()

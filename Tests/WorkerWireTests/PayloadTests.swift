import Testing
import WorkerWire

/// Payloads whose lengths lie.
@Suite("Worker wire: payloads")
struct PayloadTests {
  private func bytes<Value>(_ value: Value, _ tail: [UInt8] = []) -> [UInt8] {
    withUnsafeBytes(of: value) { Array($0) } + tail
  }

  @Test("each length field is held against the bytes that are there")
  func lengths() {
    var hello = ww_hello()
    var text = ww_text()
    let good = bytes(ww_hello(version: 1, level: 3, landlock_abi: 7, missing: 0, reason_len: 2, reserved: 0), [65, 66])
    #expect(ww_read_hello(good, UInt64(good.count), &hello, &text) == 1 && text.length == 2)
    #expect(ww_read_hello(good, UInt64(good.count - 1), &hello, &text) == 0)
    #expect(ww_read_hello(good + [0], UInt64(good.count + 1), &hello, &text) == 0)
    #expect(ww_read_hello(good, 3, &hello, &text) == 0)
  }

  @Test("lengths that add up to little by overflow")
  func overflow() {
    var whole: UInt64 = 0
    var fail = ww_fail()
    var code = ww_text(), message = ww_text(), detail = ww_text()
    let lying = bytes(
      ww_fail(retry_after_ms: 0, flags: 0, code_len: .max, message_len: 2, detail_len: 0, reserved: 0), [1])
    #expect(ww_fail_length(lying, UInt64(lying.count), &whole) == 0)
    #expect(ww_read_fail(lying, UInt64(lying.count), &fail, &code, &message, &detail) == 0)
    var call = ww_call()
    call.scopes_len = .max - 50
    call.args_len = 51
    let calling = bytes(call)
    #expect(ww_call_length(calling, UInt64(calling.count), &whole) == 0)
    var setup = ww_setup()
    setup.config_len = .max
    setup.paths_len = 1
    let setting = bytes(setup)
    #expect(ww_setup_length(setting, UInt64(setting.count), &whole) == 0)
  }

  @Test("scopes and paths that do not add up")
  func lists() {
    var call = ww_call()
    var texts = ww_call_texts()
    call.scope_count = 1
    call.scopes_len = 6
    let scope: [UInt8] = [2, 0, 0, 0, 97, 98]
    #expect(ww_read_call(bytes(call, scope), UInt64(MemoryLayout<ww_call>.size + 6), &call, &texts) == 1)
    call.scope_count = 2
    #expect(ww_read_call(bytes(call, scope), UInt64(MemoryLayout<ww_call>.size + 6), &call, &texts) == 0)
    call.scope_count = 0
    #expect(ww_read_call(bytes(call, scope), UInt64(MemoryLayout<ww_call>.size + 6), &call, &texts) == 0)
    var setup = ww_setup()
    var config = ww_text(), paths = ww_text()
    let path = bytes(ww_path(access: 1, length: 2, fd: -1, reserved: 0), [47, 0])
    setup.path_count = 1
    setup.paths_len = UInt64(path.count)
    let whole = bytes(setup, path)
    #expect(ww_read_setup(whole, UInt64(whole.count), &setup, &config, &paths) == 0, "a path with a NUL")
  }

  @Test("requests that no worker of ours sends")
  func requests() {
    var request = ww_service_request()
    var text = ww_text()
    func reads(_ operation: UInt32, a: UInt64 = 0, b: UInt64 = 0, length: UInt64 = 0, bytes tail: [UInt8] = []) -> Int32
    {
      let all = bytes(
        ww_service_request(operation: operation, reserved: 0, a: a, b: b, bytes_len: length), tail)
      return ww_read_service_request(all, UInt64(all.count), &request, &text)
    }
    #expect(reads(WW_OP_HTTP_SEND, a: 2, length: 3, bytes: [1, 2, 3]) == 1)
    #expect(reads(WW_OP_HTTP_SEND, a: 4, length: 3, bytes: [1, 2, 3]) == 0)
    #expect(reads(WW_OP_HTTP_READ, a: 0) == 0)
    #expect(reads(WW_OP_KV_GET, b: 10, length: 1, bytes: [1, 2]) == 0)
    #expect(reads(WW_OP_KV_PUT, a: 1, length: 1 << 40, bytes: [1]) == 0)
    #expect(reads(99) == 0)
  }
}

// What tests of services share: services over real parts, and a plugin's side of them.

import EventLoop
import Glibc
import HTTP
import Runners
import TestSupport

@testable import Services

let ok: Int64 = 0
let retryable: Int64 = 1
let permanent: Int64 = 2
let cancelled: Int64 = 4
let absent: Int64 = 5

@IO
final class Desk {
  let services: HostServices
  let log = Lines()
  let folder: TemporaryFolder

  init(
    http: [String] = [], secrets granted: [String] = [], values: [String: String] = [:], storage: UInt64 = 0,
    folder: TemporaryFolder? = nil, limits: ServiceLimits = ServiceLimits(), options: HTTPClient.Options = .init(),
    timers: any Timers = EventLoop.shared
  ) throws {
    self.folder = try folder ?? TemporaryFolder()
    services = HostServices(
      plugin: "fixture",
      grants: .init(
        http: AllowList(http), secrets: SecretValues(granted: granted, values: values), storage: storage,
        storageFile: self.folder.path + "/storage/fixture.sqlite"),
      log: log, limits: limits, options: options, timers: timers)
  }

  func ask(_ request: ServiceRequest, call: UInt64 = 1, tenant: String = "", deadline: UInt64 = 0) async -> ServiceReply
  {
    await withCheckedContinuation { continuation in
      ask(request, call: call, tenant: tenant, deadline: deadline) { continuation.resume(returning: $0) }
    }
  }

  func ask(
    _ request: ServiceRequest, call: UInt64 = 1, tenant: String = "", deadline: UInt64 = 0,
    reply: @escaping @IO (ServiceReply) -> Void
  ) {
    let call =
      call == 0
      ? nil : ServiceCall(number: call, id: "call-\(call)", tool: "tool", tenant: tenant, deadline: deadline)
    services.request(request, of: call, reply: reply)
  }

  func send(_ json: String, body: String = "", call: UInt64 = 1, deadline: UInt64 = 0) async -> ServiceReply {
    await ask(.httpSend(request: Array(json.utf8), body: Array(body.utf8)), call: call, deadline: deadline)
  }

  func get(_ url: String, _ rest: String = "", call: UInt64 = 1) async -> ServiceReply {
    await send(#"{"url":"\#(url)"\#(rest)}"#, call: call)
  }

  func head(_ stream: UInt64, call: UInt64 = 1) async -> String {
    String(decoding: await ask(.httpHead(stream: stream, cap: 1 << 20), call: call).bytes, as: UTF8.self)
  }

  /// The body to its end, and how it ended.
  func body(_ stream: UInt64, call: UInt64 = 1) async -> (text: String, end: Int64) {
    var bytes: [UInt8] = []
    while true {
      let reply = await ask(.httpRead(stream: stream, cap: 1000), call: call)
      if reply.value <= 0 { return (String(decoding: bytes, as: UTF8.self), reply.value) }
      bytes += reply.bytes
    }
  }

  func put(_ key: String, _ value: String, tenant: String = "") async -> Int64 {
    await ask(.keyValuePut(key: Array(key.utf8), value: Array(value.utf8)), tenant: tenant).value
  }

  /// `nil`: absent.
  func value(_ key: String, tenant: String = "") async -> String? {
    let reply = await ask(.keyValueGet(key: Array(key.utf8), cap: 1 << 20), tenant: tenant)
    return reply.value < 0 ? nil : String(decoding: reply.bytes, as: UTF8.self)
  }
}

@IO
final class Lines: PluginLog {
  private(set) var lines: [String] = []
  nonisolated init() {}
  func line(_ level: LogLevel, plugin: String, _ text: String) { lines.append("\(level) \(text)") }
}

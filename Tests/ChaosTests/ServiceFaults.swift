// Faults 47 to 50: what a plugin asks of the host and is not granted.

import Calls
import EventLoop
import Runners
import TestServer
import TestSupport

let serviceFaults: [Fault] = [
  Fault(47, "HTTP off the list, redirect off it, name resolving to 127.0.0.1", "P") { scene in
    let other = try TestServer(Answer.whole(200, "not granted"))
    let server = try TestServer { _ in Answer.whole(302, "", headers: [("Location", other.url)]) }
    let grants = #""http":["127.0.0.1:\#(server.port)","localhost:\#(server.port)"]"#
    let host = try ChaosHost(scene, [try services(grants, "fetch")])
    let places = [
      other.url, "http://169.254.169.254/", "https://example.com/", server.url, "http://localhost:\(server.port)/",
    ]
    for place in places {
      let call = await host.call("fetch", #"{"url":"\#(place)"}"#)
      host.expectOK(call)
      scene.expect(call.text.hasPrefix("2 ") && call.text.contains("NOT_GRANTED"), "\(place) is refused: \(call.text)")
      scene.saw(String(call.text.prefix(1)) == "2" ? "P NOT_GRANTED" : String(call.text.prefix(20)))
    }
    scene.expect(other.accepted == 0, "nobody was connected to")
    await host.finish()
    server.stop()
    other.stop()
  },
  Fault(48, "HTTP 429, 503 / connect refused / TLS failure / slow body", "plugin / R / P / R (TIMEOUT)") { scene in
    let busy = try TestServer { request in Answer.whole(request.target == "/429" ? 429 : 503, "busy") }
    let secure = try TestServer(identity: TestAuthority().identity(), Answer.whole())
    let slow = try TestServer([.send(Answer.head(200, [("Content-Length", "10")])), .untilGone(Latch())])
    let ports = try [busy.port, secure.port, slow.port, TestServer.freePort()]
    let grants = #""http":[\#(ports.map { "\"127.0.0.1:\($0)\"" }.joined(separator: ","))]"#
    var plugin = try services(grants, "fetch")
    plugin.tools = [ChaosTool("fetch", timeoutMS: 1_000, retries: 0)]
    let host = try ChaosHost(scene, [plugin])
    for status in ["429", "503"] {
      let call = await host.call("fetch", #"{"url":"\#(busy.url)/\#(status)"}"#)
      host.expectOK(call)
      scene.expect(call.text.hasPrefix(#"0 {"status":\#(status)"#), "it is an answer: \(call.text)")
    }
    let refused = await host.call("fetch", #"{"url":"http://127.0.0.1:\#(ports[3])/"}"#)
    scene.expect(refused.text.hasPrefix("1 "), "nobody there is for later: \(refused.text)")
    let untrusted = await host.call("fetch", #"{"url":"\#(secure.url)/"}"#)
    scene.expect(untrusted.text.hasPrefix("2 "), "a false certificate is for never: \(untrusted.text)")
    scene.saw("R, P")
    let late = await host.call("fetch", #"{"url":"\#(slow.url)/"}"#)
    host.expect(late, .retryable, "TIMEOUT", attempts: 1, log: "no answer in time")
    await host.finish()
    for server in [busy, secure, slow] { server.stop() }
  },
  Fault(49, "secret not granted; secret echoed in result or log", "P") { scene in
    var options = ChaosHost.Options()
    options.secrets = ["KEY": "sesame-open-42", "OTHER": "not-yours-4711"]
    let host = try ChaosHost(scene, [try services(#""secrets":["KEY"]"#, "secret")], options: options)
    let echoed = await host.call("secret", #"{"key":"KEY"}"#)
    host.expectOK(echoed)
    scene.expect(echoed.text.hasPrefix("14 ") && !echoed.text.contains("sesame"), "it is redacted: \(echoed.text)")
    let other = await host.call("secret", #"{"key":"OTHER"}"#)
    scene.expect(other.text.hasPrefix("-2 ") && !other.text.contains("yours"), "it is refused: \(other.text)")
    scene.expect(
      !host.log.lines.contains { $0.text.contains("sesame") || $0.text.contains("yours") }, "no log has either")
    scene.expect(host.log.lines.contains { $0.call == echoed.id && !$0.text.isEmpty }, "the line is there, redacted")
    await host.finish()
    let bare = try ChaosHost(scene, [try services("", "secret")])
    bare.expectOK(await bare.call("secret", #"{"key":"KEY"}"#), "no table")
    await bare.finish()
  },
  Fault(50, "KV over quota, foreign tenant's key", "P") { scene in
    let host = try ChaosHost(scene, [try services(#""storage":"1KiB""#, "put", "get")])
    host.expectOK(await host.call("put", #"{"key":"a","value":"mine"}"#, tenant: "one"), "0")
    host.expectOK(await host.call("get", #"{"key":"a"}"#, tenant: "two"), "-5 ")
    host.expectOK(await host.call("get", #"{"key":"a"}"#, tenant: "one"), "4 mine")
    var statuses: [String] = []
    for number in 0..<8 {
      let value = String(repeating: "v", count: 200)
      statuses.append(await host.call("put", #"{"key":"k\#(number)","value":"\#(value)"}"#, tenant: "one").text)
    }
    scene.expect(statuses.first == "0" && statuses.last == "2", "over the quota it is refused: \(statuses)")
    scene.saw("P (status 2), ABSENT")
    await host.finish()
  },
]

private func services(_ grants: String, _ tools: String...) throws -> ChaosPlugin {
  ChaosPlugin(library: try PluginFixture.build("services"), tools: tools.map { ChaosTool($0) }, grants: grants)
}

import EventLoop
import Glibc
import HTTP
import TestServer
import TestSupport
import Testing

/// In processes of their own: the environment belongs to all tests.
@Suite("Proxies of the environment", .timeLimit(.minutes(5)))
struct ProxyTests {
  @Test("http goes through the proxy that http_proxy names, but for the hosts of no_proxy")
  func plain() async {
    await #expect(processExitsWith: .success) { try await throughPlainProxy() }
  }

  @Test("https goes through a tunnel that sees no header of the request")
  func tunnel() async {
    await #expect(processExitsWith: .success) { try await throughTunnel() }
  }

  @Test(
    "a proxy that refuses, is not there or not known, is a connection that was not made, and is named as what it is")
  func refused() async {
    await #expect(processExitsWith: .success) { try await refusedByProxy() }
  }
}

@IO
private func throughPlainProxy() async throws {
  let target = try TestServer(Answer.whole(200, "straight"))
  let proxy = try TestServer(Answer.whole(200, "by proxy"))
  setenv("http_proxy", proxy.url, 1)
  setenv("no_proxy", "localhost,example.com", 1)
  let client = try HTTPClient()
  try #require(await client.get(target.url + "/a").text == "by proxy")
  try #require(proxy.requests[0].target == target.url + "/a")
  try #require(target.requests.isEmpty)
  setenv("no_proxy", "127.0.0.1", 1)
  try #require(await client.get(target.url + "/b").text == "straight")
  try #require(proxy.requests.count == 1)
}

@IO
private func throughTunnel() async throws {
  let authority = TestAuthority()
  let folder = try TemporaryFolder()
  let target = try TestServer(identity: authority.identity(), Answer.whole(200, "safe"))
  let port = target.port
  let proxy = try TestServer([.tunnel(port: port)])
  setenv("https_proxy", proxy.url, 1)
  unsetenv("no_proxy")
  var options = HTTPClient.Options()
  options.caFile = try folder.write("ca.pem", authority.certificate)
  let client = try HTTPClient(options)
  let answer = await client.send(HTTPRequest(url: target.url, headers: [("X-Api-Key", "secret")]))
  try #require(answer.ends == [nil])
  try #require(answer.text == "safe")
  // The proxy's own head is not the answer's.
  try #require(answer.heads.count == 1 && answer.head?["content-length"] == "4")
  try #require(proxy.requests.map(\.method) == ["CONNECT"])
  try #require(proxy.requests[0].target == "127.0.0.1:\(port)")
  try #require(proxy.requests[0]["x-api-key"] == nil)
  try #require(target.requests[0]["x-api-key"] == "secret")
}

@IO
private func refusedByProxy() async throws {
  unsetenv("no_proxy")
  let refusing = try TestServer(Answer.whole(403, "no"))
  setenv("https_proxy", refusing.url, 1)
  let client = try HTTPClient()
  let refused = await client.get("https://127.0.0.1:1/")
  try #require(refused.ends[0]?.kind == .proxy && refused.ends[0]?.proxyStatus == 403)
  try #require(refused.ends[0]?.message.contains("403") == true)
  try #require(refused.ends[0]?.mayHaveArrived == false)
  let port = try TestServer.closedPort()
  setenv("http_proxy", "http://127.0.0.1:\(port)", 1)
  let absent = await client.get("http://example.com/")
  try #require(absent.ends[0]?.kind == .proxy && absent.ends[0]?.proxyStatus == nil)
  try #require(
    absent.ends[0]?.message
      == "cannot connect to http://example.com by way of 127.0.0.1 port \(port): Connection refused")
  setenv("http_proxy", "http://proxy.invalid:1", 1)
  let unknown = await client.get("http://example.com/")
  try #require(unknown.ends[0]?.kind == .proxy)
}

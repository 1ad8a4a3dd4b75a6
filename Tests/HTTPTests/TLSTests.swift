import EventLoop
import TestServer
import TestSupport
import Testing

@testable import HTTP

@Suite("TLS", .timeLimit(.minutes(5)))
@IO
struct TLSTests {
  private let folder: TemporaryFolder
  private let authority = TestAuthority()

  init() throws { folder = try TemporaryFolder() }

  private func client(trusting authority: TestAuthority) throws -> HTTPClient {
    var options = HTTPClient.Options()
    options.caFile = try folder.write("ca.pem", authority.certificate)
    return try HTTPClient(options)
  }

  @Test("a server with a certificate of a trusted authority, one connection for several requests")
  func trusted() async throws {
    let server = try TestServer(identity: authority.identity(), Answer.whole(200, "safe"))
    let client = try client(trusting: authority)
    for _ in 1...3 {
      let answer = await client.send(HTTPRequest("POST", url: server.url, body: Array("secret".utf8)))
      #expect(answer.ends == [nil])
      #expect(answer.text == "safe")
    }
    #expect(server.requests.allSatisfy { $0.text == "secret" })
    #expect(server.accepted == 1)
  }

  @Test("a long answer and a long request over TLS")
  func long() async throws {
    let body = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let server = try TestServer(identity: authority.identity(), Answer.whole(200, body))
    let answer = await (try client(trusting: authority)).send(HTTPRequest("POST", url: server.url, body: body))
    #expect(answer.ends == [nil])
    // Compared outside of the expectation, which would look for the difference of millions of bytes for minutes.
    let (came, went) = (answer.bytes == body, server.requests.first?.body == body)
    #expect(came && went)
  }

  @Test("nobody else is trusted: an unknown authority, another host, a certificate that has expired")
  func untrusted() async throws {
    let unknown = try TestServer(identity: TestAuthority().identity(), Answer.whole(200, "x"))
    let other = try TestServer(identity: authority.identity(["DNS:other.example"]), Answer.whole(200, "x"))
    let expired = try TestServer(identity: authority.identity(isExpired: true), Answer.whole(200, "x"))
    let client = try client(trusting: authority)
    for (server, word) in [(unknown, "issuer certificate"), (other, "no alternative"), (expired, "expired")] {
      let answer = await client.send(HTTPRequest(url: server.url, headers: [("Authorization", "secret")]))
      let failure = try #require(answer.ends[0])
      #expect(failure.kind == .tls)
      #expect(failure.message.hasPrefix("there is no safe connection to \(server.url)"))
      #expect(failure.message.contains(word), "\(failure.message)")
      #expect(!failure.mayHaveArrived)
      #expect(server.requests.isEmpty)
    }
    // The system's store does not know the test's authority either.
    let server = try TestServer(identity: authority.identity(), Answer.whole(200, "x"))
    #expect(await (try HTTPClient()).get(server.url).ends[0]?.kind == .tls)
  }

  @Test("TLS that breaks off while it begins is a broken connection, and one with a plain server is no TLS")
  func broken() async throws {
    let client = try client(trusting: authority)
    let closing = try TestServer([])
    // What begins TLS is no request: the plain server hangs up.
    let answer = await client.get("https://127.0.0.1:\(closing.port)")
    #expect([.connect, .tls].contains(try #require(answer.ends[0]).kind))
    #expect(answer.ends[0]?.mayHaveArrived == false)
    let plain = try TestServer(Answer.whole(200, "x"))
    let tls = try TestServer(identity: authority.identity(), Answer.whole(200, "x"))
    #expect(await client.get("http://127.0.0.1:\(tls.port)").ends[0]?.kind == .broken)
    _ = plain
  }

  @Test("faults in the middle of an answer over TLS")
  func faults() async throws {
    let client = try client(trusting: authority)
    for steps: [Step] in [
      [.send(Answer.head(200, [("Content-Length", "10")])), .send("half"), .reset],
      [.send(Answer.head(200, [("Content-Length", "10")])), .send("half"), .close],
      Answer.chunked(200, ["half"], last: false) + [.close],
    ] {
      let server = try TestServer(identity: authority.identity(), steps)
      let answer = await client.get(server.url)
      #expect(answer.ends[0]?.kind == .broken)
      #expect(answer.ends[0]?.mayHaveArrived == true)
    }
  }

  @Test(
    "the environment names the trusted certificates, as it does for curl",
    arguments: ["CURL_CA_BUNDLE", "SSL_CERT_FILE"])
  func environment(variable: String) async throws {
    let file = try folder.write("ca.pem", authority.certificate)
    let options = HTTPClient.Options(environment: { $0 == variable ? file : nil })
    let server = try TestServer(identity: authority.identity(), Answer.whole(200, "safe"))
    #expect(await (try HTTPClient(options)).get(server.url).text == "safe")
  }

  @Test("a file of certificates that is not there is told")
  func missingFile() async throws {
    let server = try TestServer(identity: authority.identity(), Answer.whole(200, "x"))
    var options = HTTPClient.Options()
    options.caFile = folder.path + "/absent.pem"
    let answer = await (try HTTPClient(options)).get(server.url)
    #expect(answer.ends[0]?.kind == .tls)
    #expect(answer.ends[0]?.message.contains("absent.pem") == true)
  }
}

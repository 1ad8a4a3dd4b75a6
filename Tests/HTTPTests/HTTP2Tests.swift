import EventLoop
import HTTP
import TestServer
import TestSupport
import Testing

/// With a server that speaks nothing else: that it answers at all shows what was spoken.
@Suite(
  "HTTP/2", .timeLimit(.minutes(5)),
  .enabled(if: isInstalled("nghttpd"), "nghttpd is not on this machine: apt-get install nghttp2-server"))
@IO
struct HTTP2Tests {
  private let folder: TemporaryFolder
  private let port: UInt16
  private let program: BackgroundProgram
  private let client: HTTPClient

  init() async throws {
    let authority = TestAuthority()
    let identity = authority.identity()
    folder = try TemporaryFolder()
    port = try TestServer.freePort()
    let key = try folder.write("key.pem", identity.key)
    let certificate = try folder.write("certificate.pem", identity.certificate)
    for index in 0..<50 { try folder.write("files/\(index)", "file \(index)") }
    try writeFile(folder.path + "/files/long", [UInt8](repeating: 65, count: 20 << 20))
    program = try BackgroundProgram(
      "nghttpd",
      ["-v", "--address=127.0.0.1", "--htdocs=\(folder.path)/files", "--echo-upload", "\(port)", key, certificate],
      log: folder.path + "/log")
    try #require(await program.listens(on: port))
    var options = HTTPClient.Options()
    options.caFile = try folder.write("ca.pem", authority.certificate)
    client = try HTTPClient(options)
  }

  private var url: String { "https://127.0.0.1:\(port)" }

  @Test("many transfers at once share one connection")
  func shared() async throws {
    let recorders = (0..<50).map { _ in Recorder() }
    for (index, recorder) in recorders.enumerated() {
      client.start(HTTPRequest(url: "\(url)/\(index)"), sink: recorder)
    }
    for (index, recorder) in recorders.enumerated() {
      #expect(await recorder.end() == nil)
      #expect(recorder.head?.status == 200)
      #expect(recorder.head?["server"]?.contains("nghttp2") == true)
      #expect(recorder.text == "file \(index)")
    }
    // The server numbers its connections; one was the probe for its port.
    let log = String(decoding: try readFile(folder.path + "/log"), as: UTF8.self)
    let numbers = Set(log.split(separator: "[id=").dropFirst().map { $0.prefix { $0 != "]" } })
    #expect((1...2).contains(numbers.count), "\(numbers)")
  }

  @Test("a body goes there and back")
  func echo() async throws {
    let body = (0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let answer = await client.send(HTTPRequest("POST", url: "\(url)/echo", body: body))
    #expect(answer.ends == [nil])
    let isWhole = answer.bytes == body  // an expectation would look for the difference for minutes
    #expect(isWhole)
  }

  @Test("one transfer that is cancelled leaves the others of its connection alone")
  func cancelOne() async throws {
    let (long, other) = (Recorder(), Recorder())
    let transfer = Cell<Transfer?>(nil)
    long.onBody = { transfer.value?.cancel() }
    transfer.value = client.start(HTTPRequest(url: "\(url)/long"), sink: long)
    client.start(HTTPRequest(url: "\(url)/long"), sink: other)
    #expect(await long.end()?.kind == .cancelled)
    #expect(await other.end() == nil)
    #expect(other.bytes.count == 20 << 20)
  }

  @Test("a limit ends one transfer only")
  func limit() async throws {
    let tooLong = await client.get("\(url)/long", limits: limits { $0.bodyMax = 100_000 })
    #expect(tooLong.ends[0]?.kind == .tooLarge)
    #expect(await client.get("\(url)/7").text == "file 7")
  }
}

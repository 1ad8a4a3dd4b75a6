import ColletABI
import EdgeValues
import TestSupport
import Testing

/// The tool web_fetch against a service that plays answers.
@Suite("Plugin web: fetching")
struct WebFetchTests {
  static let usualURL = "https://example.com/page"

  static func fetch(
    _ http: FakeHTTP?, url: String = usualURL, _ more: String = "",
    config: String = #"{"hosts":["example.com","*.example.org","a.test:8443"]}"#
  ) throws -> BuiltPlugin.Answer {
    let plugin = try BuiltPlugin("web", config: Array(config.utf8), http: http?.table)
    return plugin.call("web_fetch", "{\"url\":\(quoted(url))\(more)}")
  }

  static func html(_ body: String, type: String = "text/html; charset=utf-8") -> FakeHTTP.Reply {
    FakeHTTP.Reply(head: #"{"status":200,"headers":{"content-type":"\#(type)"}}"#, body: body)
  }

  @Test("a page is asked for once, in pieces of any size, and its stream closed", arguments: [1, 7, .max])
  func page(chunk: Int) throws {
    var reply = Self.html(
      "<html lang=en><title> A &amp; B </title><meta name=description content='What it says'><h1>Hi</h1><p>tëxt")
    reply.chunk = chunk
    let http = FakeHTTP([reply])
    let answer = try Self.fetch(http, url: "HTTPS://Example.com:443/page?q=ä b#part")
    #expect(
      answer.json == """
        {"url":"https://example.com/page?q=%C3%A4%20b","status":200,"media_type":"text/html","charset":"utf-8",\
        "title":"A & B","description":"What it says","language":"en","text":"# Hi\\n\\ntëxt","start":0,"total_chars":10,\
        "truncated":false}
        """, "\(answer)")
    #expect(
      http.requests == [
        #"{"method":"GET","url":"https://example.com/page?q=%C3%A4%20b","headers":{"accept":"text/html,application/xhtml+xml"#
          + #",text/plain;q=0.9,application/json;q=0.9,*/*;q=0.1"},"timeout_ms":20000,"redirects":5}"#
      ])
    #expect(http.openCount == 0)
  }

  @Test("the text comes in parts that join")
  func parts() throws {
    let text = (0..<50).map { "w\u{1F600}rd\($0)" }.joined(separator: " ")
    var (found, start) = ("", 0)
    while true {
      let answer = try Self.fetch(FakeHTTP([Self.html("<p>\(text)")]), ",\"start\":\(start),\"max_chars\":33")
      let result = try JSONTree(Array(answer.json.utf8))
      found += result["text"]?.string ?? ""
      guard let next = result["next_start"]?.text.description, result["truncated"]?.text == "true" else { break }
      start = try #require(Int(next))
    }
    #expect(found == text)
    let far = try Self.fetch(FakeHTTP([Self.html("<p>abc")]), ",\"start\":3")
    #expect(far.code == "START_TOO_FAR" && far.message == "the page has 3 characters of text, and start is 3")
  }

  @Test("a page that is too long is cut, and by how much is said")
  func cut() throws {
    let body = "<p>" + String(repeating: "0123456789", count: 1000)
    let config = #"{"hosts":["example.com"],"max_bytes":5000}"#
    var reply = Self.html(body)
    var result = try JSONTree(Array(Self.fetch(FakeHTTP([reply]), config: config).json.utf8))
    #expect(result["truncated"]?.text == "true" && result["read_bytes"]?.text == "5000" && result["page_bytes"] == nil)
    #expect(result["total_chars"]?.text == "4997" && result["next_start"] == nil)
    reply.head = #"{"status":200,"headers":{"Content-Type":"text/html","Content-Length":"10003"}}"#
    result = try JSONTree(Array(Self.fetch(FakeHTTP([reply]), config: config).json.utf8))
    #expect(result["page_bytes"]?.text == "10003")
    let exact = try Self.fetch(FakeHTTP([reply]), config: #"{"hosts":["example.com"],"max_bytes":10003}"#)
    #expect(!exact.json.contains("read_bytes") && exact.json.contains(#""truncated":false"#))
  }

  private static let hostsCases: [(url: String, outcome: String)] = [
    ("https://example.com", ""), ("http://example.com/", ""), ("https://EXAMPLE.com./", "NOT_ALLOWED"),
    ("https://x.example.org/", ""),
    ("https://example.org/", "NOT_ALLOWED"), ("https://xexample.org/", "NOT_ALLOWED"), ("https://a.test:8443/", ""),
    ("https://a.test/", "NOT_ALLOWED"), ("https://example.com:8443/", "NOT_ALLOWED"),
    ("http://example.com:443/", "NOT_ALLOWED"),
    ("https://example.com.evil.test/", "NOT_ALLOWED"), ("https://example.com@evil.test/", "INVALID_URL"),
    ("https://u:p@example.com/", "INVALID_URL"), ("ftp://example.com/", "INVALID_URL"),
    ("example.com/page", "INVALID_URL"),
    ("https:example.com", "INVALID_URL"), ("https:///page", "INVALID_URL"), ("https://exa mple.com/", "INVALID_URL"),
    ("https://example.com\\@evil.test/", "INVALID_URL"), ("https://exämple.com/", "INVALID_URL"),
    ("https://example.com:0/", "INVALID_URL"), ("https://example.com:99999/", "INVALID_URL"),
    ("https://127.0.0.1/", "NOT_ALLOWED"),
    ("https://[::1]/", "NOT_ALLOWED"), ("javascript:alert(1)", "INVALID_URL"),
    ("https://example.com\r\n.evil/", "INVALID_URL"),
  ]

  @Test("what is not allowed is not asked for, and the answer names what is", arguments: 0..<hostsCases.count)
  func allowed(index: Int) throws {
    let (url, outcome) = Self.hostsCases[index]
    let http = FakeHTTP(outcome.isEmpty ? [Self.html("x")] : [])
    let answer = try Self.fetch(http, url: url)
    #expect(
      answer.code == outcome && answer.status == (outcome.isEmpty ? COLLET_OK : COLLET_PERMANENT), "\(url): \(answer)")
    #expect(http.requests.count == (outcome.isEmpty ? 1 : 0))
    if outcome == "NOT_ALLOWED" {
      #expect(answer.message.contains("allowed hosts: example.com, *.example.org, a.test:8443."))
    }
  }

  @Test("without hosts or without a service the answer says what to do")
  func unavailable() throws {
    let none = try Self.fetch(nil, config: #"{"hosts":[]}"#)
    #expect(
      none.code == "NO_HOSTS" && none.message.contains(#"{"plugins":{"web":{"config":{"hosts":["#) && none.noEffect)
    let missing = try Self.fetch(nil)
    #expect(
      missing.code == "NO_SERVICE" && missing.status == COLLET_PERMANENT
        && missing.message.contains("tell the operator"))
  }

  /// What the service says, and what becomes of it.
  private static let failuresCases: [(sent: Int32, head: String, code: String, words: String)] = [
    (
      COLLET_PERMANENT, #"{"error":{"code":"NOT_GRANTED","message":"x.test is not among","retry_after_ms":0}}"#,
      "NOT_ALLOWED", "x.test is not among"
    ),
    (
      COLLET_PERMANENT, #"{"error":{"code":"REDIRECT_REFUSED","message":"it redirects"}}"#, "NOT_ALLOWED",
      "it redirects"
    ),
    (
      COLLET_PERMANENT, #"{"error":{"code":"TLS_FAILED","message":"certificate expired"}}"#, "FETCH_FAILED",
      "(TLS_FAILED): certificate expired"
    ),
    (COLLET_PERMANENT, "", "FETCH_FAILED", "the same call will fail again"),
    (
      COLLET_RETRYABLE, #"{"error":{"code":"TIMEOUT","message":"no answer in 20 s","retry_after_ms":1500}}"#,
      "SITE_BUSY", "no answer in 20 s"
    ),
    (COLLET_RETRYABLE, "nonsense", "SITE_BUSY", "try again later"), (COLLET_INTERNAL, "", "", "status 3"),
  ]

  @Test("what the service could not do keeps its class", arguments: 0..<failuresCases.count)
  func failures(index: Int) throws {
    let (sent, head, code, words) = Self.failuresCases[index]
    let http = FakeHTTP([.init(sent: sent, head: head)])
    let answer = try Self.fetch(http)
    #expect(answer.status == sent && answer.code == code && answer.message.contains(words), "\(answer)")
    #expect(answer.retryAfter == (head.contains("1500") ? 1500 : 0) && answer.noEffect && http.openCount == 0)
    #expect(code != "FETCH_FAILED" || answer.code == "FETCH_FAILED")
  }

  private static let statusesCases: [(head: String, code: String, retryAfter: UInt32, words: String)] = [
    (#"{"status":404,"headers":{}}"#, "PAGE_NOT_FOUND", 0, "HTTP 404"),
    (#"{"status":410,"headers":{}}"#, "PAGE_NOT_FOUND", 0, "410"),
    (#"{"status":403,"headers":{}}"#, "PAGE_REFUSED", 0, "does not show it"),
    (#"{"status":418,"headers":{}}"#, "PAGE_REFUSED", 0, "418"),
    (#"{"status":302,"headers":{"location":"/else"}}"#, "PAGE_REFUSED", 0, "leads to 'https://example.com/else'"),
    (#"{"status":429,"headers":{"retry-after":"7"}}"#, "SITE_BUSY", 7000, "asks to wait 7 seconds"),
    (#"{"status":429,"headers":{"Retry-After":["9","8"]}}"#, "SITE_BUSY", 9000, "9 seconds"),
    (#"{"status":503,"headers":{"retry-after":"Wed, 21 Oct 2015 07:28:00 GMT"}}"#, "SITE_BUSY", 0, "try again later"),
    (#"{"status":503,"headers":{"retry-after":"99999999999999999999"}}"#, "SITE_BUSY", 86_400_000, "86400 seconds"),
    (#"{"status":500,"headers":{"retry-after":"soon"}}"#, "SITE_BUSY", 0, "HTTP 500"),
    (#"{"status":501}"#, "PAGE_REFUSED", 0, "501"),
    (#"{"headers":{}}"#, "", 0, "no status"), ("[]", "", 0, "no status"),
  ]

  @Test("what the site answers keeps its class", arguments: 0..<statusesCases.count)
  func statuses(index: Int) throws {
    let (head, code, retryAfter, words) = Self.statusesCases[index]
    let http = FakeHTTP([.init(head: head, body: "<p>an explanation")])
    let answer = try Self.fetch(http)
    #expect(answer.code == code && answer.retryAfter == retryAfter && answer.message.contains(words), "\(answer)")
    #expect(
      answer.status == (code == "SITE_BUSY" ? COLLET_RETRYABLE : code.isEmpty ? COLLET_INTERNAL : COLLET_PERMANENT))
    #expect(http.openCount == 0)
  }

  @Test("the codes of these tables are those that the manifest declares")
  func codes() throws {
    // The proofs look for a line each.
    let found = Set(Self.statusesCases.map(\.code) + Self.failuresCases.map(\.code))
    #expect(found.contains("PAGE_NOT_FOUND"))
    #expect(found.contains("PAGE_REFUSED"))
    #expect(found.contains("SITE_BUSY"))
    #expect(found.contains("FETCH_FAILED"))
  }

  @Test("a body that ends in a failure is none", arguments: [COLLET_RETRYABLE, COLLET_PERMANENT])
  func broken(status: Int32) throws {
    let http = FakeHTTP([.init(body: "<p>half", end: -Int64(status))])
    let answer = try Self.fetch(http)
    #expect(answer.status == status && answer.json == "" && http.openCount == 0)
  }

  @Test("types that are no text are refused by name; text and JSON stay as they are")
  func types() throws {
    for type in [
      "image/png", "application/pdf", "application/octet-stream", "video/mp4", "image/svg+xml", "font/woff2",
    ] {
      let answer = try Self.fetch(FakeHTTP([Self.html("x", type: type)]))
      #expect(
        answer.code == "UNSUPPORTED_TYPE" && answer.message.contains("is '\(type)', not a page of text"), "\(answer)")
    }
    for type in [
      "application/json", "application/ld+json", "text/plain", "TEXT/MARKDOWN; charset=UTF-8", "application/rss+xml",
    ] {
      let body = "{ \"a\":  [1,\n<b>2&amp;] }"
      let result = try JSONTree(Array(Self.fetch(FakeHTTP([Self.html(body, type: type)])).json.utf8))
      #expect(result["text"]?.string == body, "\(type)")
    }
    let untold = FakeHTTP.Reply(head: #"{"status":200,"headers":{}}"#, body: "\n <p>a<p>b")
    #expect(try JSONTree(Array(Self.fetch(FakeHTTP([untold])).json.utf8))["text"]?.string == "a\n\nb")
    #expect(try Self.fetch(FakeHTTP([Self.html("a\0b", type: "text/plain")])).code == "UNSUPPORTED_TYPE")
  }

  private static let encodingsCases: [(type: String, bytes: [UInt8], text: String, used: String)] = [
    ("text/html; charset=ISO-8859-1", [0x67, 0xFC, 0x93], "gü\u{201C}", "iso-8859-1"),
    ("text/html; charset=\\\"windows-1251\\\"", [0xEF, 0xF0, 0xE8], "при", "windows-1251"),
    ("text/html", Array("<meta charset='koi8-r'>".utf8) + [0xD0, 0xD2], "пр", "koi8-r"),
    (
      "text/html", Array("<meta http-equiv=content-type content='text/html; charset=iso-8859-15'>".utf8) + [0xA4], "€",
      "iso-8859-15"
    ),
    ("text/html", [0xE9], "é", "windows-1252"), ("text/html", [0xC3, 0xA9], "é", "utf-8"),
    ("text/html; charset=utf-8", [0x61, 0xE9, 0x62], "a\u{FFFD}b", "utf-8"),
    ("text/html; charset=koi8-r", [0xEF, 0xBB, 0xBF, 0xC3, 0xA9], "é", "utf-8"),
    ("text/html", [0xFF, 0xFE, 0xE9, 0x00, 0x3D, 0xD8, 0x00, 0xDE], "é\u{1F600}", "utf-16le"),
    ("text/plain; charset=utf-16be", [0x00, 0xE9, 0xD8, 0x3D], "é\u{FFFD}", "utf-16be"),
    ("text/html; charset=shift_jis", [0x61], "a", "utf-8"),
  ]

  @Test("encodings", arguments: 0..<encodingsCases.count)
  func encodings(index: Int) throws {
    let (type, bytes, text, used) = Self.encodingsCases[index]
    var reply = Self.html("", type: type)
    reply.bytes = bytes
    let answer = try Self.fetch(FakeHTTP([reply]))
    let result = try JSONTree(Array(answer.json.utf8))
    #expect(result["text"]?.string == text && result["charset"]?.string == used, "\(answer)")
  }

  @Test("an encoding that is not known is refused by name")
  func unknownEncoding() throws {
    var reply = Self.html("", type: "text/html; charset=Shift_JIS")
    reply.bytes = [0x93, 0xFA, 0x96, 0x7B]
    let answer = try Self.fetch(FakeHTTP([reply]))
    #expect(answer.code == "UNSUPPORTED_CHARSET" && answer.message.contains("'shift_jis'"), "\(answer)")
  }
}

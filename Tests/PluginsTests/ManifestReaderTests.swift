import JSON
import JSONSchema
import TestSupport
import Testing

@testable import Plugins

@Suite("reading a manifest")
struct ManifestReaderTests {
  /// The example of the format's documentation.
  static let full = #"""
    {
      "manifest_version": 1, "name": "shop", "version": "1.2.0", "description": "Product catalogue and order desk.",
      "library": "shop.so", "sha256": "00112233445566778899AABBCCDDEEFF00112233445566778899aabbccddeeff", "threading": "migrating",
      "config": { "type": "object", "properties": { "database": { "type": "string", "default": "${plugin}/shop.sqlite" } } },
      "grants": {
        "http": ["api.example.com", "*.example.org:8443"], "read": ["${config.database}", "/etc/shop"], "write": [],
        "secrets": ["SHOP_TOKEN"], "storage": "1MiB", "memory": "4GiB", "threads": 8, "exec": []
      },
      "x-note": "free",
      "tools": [{
        "name": "get_order_status", "title": "Order status",
        "description": "Gets the status of one order. Use only when an order number is given. Do NOT use to search products.",
        "parameters": { "type": "object",
          "properties": { "order_id": { "type": "string", "pattern": "^ORD-[0-9A-Z]{6}$", "description": "Order ID" } },
          "required": ["order_id"], "additionalProperties": false },
        "returns": { "type": "object" },
        "annotations": { "read_only": true, "destructive": false, "idempotent": true, "open_world": false },
        "requires": ["orders.read"], "scopes": ["orders.read_all"], "timeout_ms": 10000,
        "retry": { "max": 1, "base_ms": 500 }, "inline": true, "exclusive": "db", "result_limit": "2MiB",
        "errors": { "ORDER_UNKNOWN": "permanent", "DATABASE_BUSY": "retryable" }, "labels": ["private_data"],
        "samples": [{ "arguments": { "order_id": "ORD-4521AB" }, "principal": { "subject": "customer-17", "scopes": ["orders.read"] } }]
      }]
    }
    """#

  @Test("every field of the full example arrives")
  func everyField() throws {
    let reading = ManifestReader.read(Array(Self.full.utf8))
    #expect(reading.problems == [])
    #expect(reading.warnings == [])
    let manifest = try #require(reading.manifest)
    #expect(manifest.name == "shop" && manifest.version == "1.2.0" && manifest.library == "shop.so")
    #expect(manifest.sha256 == "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")
    #expect(manifest.threading == .migrating && !manifest.binds)
    #expect(manifest.grants.http == ["api.example.com", "*.example.org:8443"])
    #expect(manifest.grants.read == ["${config.database}", "/etc/shop"])
    #expect(manifest.grants.secrets == ["SHOP_TOKEN"])
    #expect(manifest.grants.storage == 1 << 20 && manifest.grants.memory == 4 << 30 && manifest.grants.threads == 8)
    let tool = try #require(manifest.tools.first)
    #expect(tool.title == "Order status" && tool.timeoutMS == 10000 && tool.retry == .init(max: 1, baseMS: 500))
    #expect(tool.annotations == .init(readOnly: true, destructive: false, idempotent: true, openWorld: false))
    #expect(tool.requires == ["orders.read"] && tool.scopes == ["orders.read_all"])
    #expect(tool.inline && tool.exclusive == "db" && tool.resultLimit == 2 << 20)
    #expect(tool.errors == ["ORDER_UNKNOWN": .permanent, "DATABASE_BUSY": .retryable])
    #expect(tool.labels == ["private_data"] && tool.samples.count == 1)
    #expect(String(decoding: tool.parameters, as: UTF8.self).hasPrefix(#"{"type":"object","properties":{"order_id":{"#))
  }

  @Test("what is left out has the defaults of the documentation")
  func defaults() throws {
    let manifest = try #require(ManifestReader.read(Array(Workshop.manifest("plain").utf8)).manifest)
    #expect(manifest.threading == .serial && manifest.grants == Grants() && !manifest.grants.asksForAnything)
    #expect(manifest.grants.memory == 2 << 30 && manifest.grants.threads == 32 && manifest.grants.storage == 0)
    let tool = manifest.tools[0]
    #expect(tool.timeoutMS == 30000 && tool.retry == .init(max: 2, baseMS: 1000) && tool.resultLimit == 1 << 20)
    #expect(tool.annotations == .init() && !tool.inline && tool.exclusive == nil && tool.returns == nil)
  }

  @Test("white space between tokens goes, inside strings it stays")
  func minified() throws {
    let text = Workshop.manifest("plain").replacing(
      #"{"type":"object","#, with: "{ \"type\" : \"object\" ,\n \"title\" : \"a  \\\" b\" ,")
    let manifest = try #require(ManifestReader.read(Array(text.utf8)).manifest)
    #expect(
      String(decoding: manifest.tools[0].parameters, as: UTF8.self).hasPrefix(#"{"type":"object","title":"a  \" b","#))
  }

  /// A change to the full example that makes it wrong, with the place and a part of the message.
  static let mistakes: [(old: String, new: String, pointer: String, message: String)] = [
    (#""manifest_version": 1,"#, "", "", "has no \"manifest_version\""),
    (#""manifest_version": 1,"#, #""manifest_version": 2,"#, "/manifest_version", "update Collet"),
    (#""manifest_version": 1,"#, #""manifest_version": "1","#, "/manifest_version", "must be 1"),
    (#""manifest_version": 1,"#, #""manifest_version": 0,"#, "/manifest_version", "must be 1"),
    (#""name": "shop","#, "", "", "has no \"name\""),
    (#""name": "shop""#, #""name": "Shop""#, "/name", "a plugin name"),
    (#""name": "shop""#, #""name": 7"#, "/name", "found 7"),
    (#""version": "1.2.0""#, #""version": """#, "/version", "must not be empty"),
    (#""library": "shop.so","#, "", "", "names no \"library\""),
    (#""library": "shop.so""#, #""library": "../shop.so""#, "/library", "without '/'"),
    (#""library": "shop.so""#, #""library": "..""#, "/library", "without '/'"),
    (#""library": "shop.so""#, #""library": "/lib/shop.so""#, "/library", "without '/'"),
    (#""sha256": "00"#, #""sha256": "0"#, "/sha256", "64 hexadecimal digits"),
    (#""threading": "migrating""#, #""threading": "parallel""#, "/threading", "\"serial\""),
    (#""threading": "migrating","#, "", "/tools/0/inline", "\"serial\""),
    (#""config": { "type": "object","#, #""config": {"#, "/config", "has no \"type\""),
    (
      #""default": "${plugin}/shop"#, #""default": "${plugins}/shop"#, "/config/properties/database/default",
      "does not exist"
    ),
    (#"${config.database}"#, "${config.databas}", "/grants/read/0", "did you mean ${config.database}?"),
    (#"${config.database}"#, "${config.database", "/grants/read/0", "without its '}'"),
    (#"${config.database}"#, "${secret}", "/grants/read/0", "does not exist"),
    (#"${config.database}"#, "relative/path", "/grants/read/0", "absolute path"),
    (#""/etc/shop""#, #""/etc/../shop""#, "/grants/read/1", "'..'"),
    (#""http": ["#, #""https": ["#, "/grants/https", "did you mean \"http\"?"),
    (#""exec": []"#, #""x-exec": []"#, "/grants/x-exec", "is not a known key"),
    (#"["api.example.com","#, #"["https://api.example.com","#, "/grants/http/0", "a host such as"),
    (#"["api.example.com","#, #"["${config.nothing}","#, "/grants/http/0", "\"config\" has no property \"nothing\""),
    (#"["api.example.com","#, #"["*.${config.database}","#, "/grants/http/0", "a host such as"),
    (#"["api.example.com","#, #"["${config.database}:81","#, "/grants/http/0", "a host such as"),
    (#"["api.example.com","#, #"["${home}","#, "/grants/http/0", "a host such as"),
    (#"["SHOP_TOKEN"]"#, #"["SHOP-TOKEN"]"#, "/grants/secrets/0", "name of a secret"),
    (#""storage": "1MiB""#, #""storage": "1MB""#, "/grants/storage", "must be a whole number of bytes"),
    (#""storage": "1MiB""#, #""storage": -1"#, "/grants/storage", "found -1"),
    (#""storage": "1MiB""#, #""storage": 1.5"#, "/grants/storage", "found 1.5"),
    (#""memory": "4GiB""#, #""memory": "4KiB""#, "/grants/memory", "too little"),
    (#""threads": 8"#, #""threads": 5000"#, "/grants/threads", "from 0 to 4096"),
    (#""tools": [{"#, #""tools": [3, {"#, "/tools/0", "found 3"),
    (#""name": "get_order_status""#, #""name": "get order status""#, "/tools/0/name", "a tool name"),
    (#""description": "Gets"#, #""x-description": "Gets"#, "/tools/0", "has no \"description\""),
    (
      #""parameters": { "type": "object","#, #""parameters": { "type": "array","#, "/tools/0/parameters/type",
      "\"object\""
    ),
    (#""parameters": { "type": "object","#, #""parameters": {"#, "/tools/0/parameters", "has no \"type\""),
    (#""returns": { "type": "object" }"#, #""returns": []"#, "/tools/0/returns", "a JSON Schema"),
    (#""destructive": false"#, #""destructive": true"#, "/tools/0/annotations", "only reads"),
    (#""read_only": true"#, #""read_only": "yes""#, "/tools/0/annotations/read_only", "true or false"),
    (#"["orders.read"], "scopes""#, #"["orders read"], "scopes""#, "/tools/0/requires/0", "a scope"),
    (#""timeout_ms": 10000"#, #""timeout_ms": 0"#, "/tools/0/timeout_ms", "from 1 to"),
    (#""timeout_ms": 10000"#, #""timeout_ms": "10s""#, "/tools/0/timeout_ms", "found \"10s\""),
    (#""max": 1"#, #""max": 99"#, "/tools/0/retry/max", "from 0 to 10"),
    (#""exclusive": "db""#, #""exclusive": """#, "/tools/0/exclusive", "must not be empty"),
    (#""result_limit": "2MiB""#, #""result_limit": "65MiB""#, "/tools/0/result_limit", "more than 64MiB"),
    (#""result_limit": "2MiB""#, #""result_limit": "2TiB""#, "/tools/0/result_limit", "more than 64MiB"),
    (#""ORDER_UNKNOWN": "permanent""#, #""order_unknown": "permanent""#, "/tools/0/errors/order_unknown", "upper-case"),
    (#""ORDER_UNKNOWN": "permanent""#, #""ORDER_UNKNOWN": "fatal""#, "/tools/0/errors/ORDER_UNKNOWN", "\"retryable\""),
    (#""labels": ["private_data"]"#, #""labels": [""]"#, "/tools/0/labels/0", "a word"),
    (#""samples": [{ "arguments": {"#, #""samples": [{ "arg": {"#, "/tools/0/samples/0", "has no \"arguments\""),
    (#""labels""#, #""function": {"symbol": "f"}, "labels""#, "/tools/0/function", "no \"bind\""),
    (#""threading""#, #""bind": {"library": "libm.so.6"}, "threading""#, "", "both \"library\" and \"bind\""),
  ]

  @Test("a mistake is named with its place and a remedy", arguments: 0..<mistakes.count)
  func mistake(index: Int) {
    let (old, new, pointer, message) = Self.mistakes[index]
    let text = Self.full.replacing(old, with: new, maxReplacements: 1)
    #expect(text != Self.full, "the example has no \(old)")
    let reading = ManifestReader.read(Array(text.utf8))
    #expect(reading.manifest == nil)
    #expect(
      reading.problems.contains { $0.pointer == pointer && $0.message.contains(message) }, "\(reading.problems)")
  }

  @Test(
    "a text that is no manifest is refused with a sentence",
    arguments: [
      ("", "is empty"), ("  \n ", "is empty"), ("[]", "found an array"), ("null", "found null"),
      ("\"text\"", "found \"text\""),
      ("{", "is not valid JSON"), ("{\"name\": }", "is not valid JSON"), ("{\"a\":1,\"a\":2}", "occurs twice"),
      ("{}", "has no \"manifest_version\""), ("\u{FEFF}{}", "byte order mark"),
    ])
  func noManifest(text: String, message: String) {
    let reading = ManifestReader.read(Array(text.utf8))
    #expect(reading.manifest == nil)
    #expect(reading.problems.first?.description.contains(message) == true, "\(reading.problems)")
  }

  @Test("invalid UTF-8 and endless nesting are refused")
  func hostileText() {
    #expect(ManifestReader.read([0x7B, 0x22, 0xFF, 0x22, 0x7D]).problems.first?.message.contains("UTF-8") == true)
    let deep = [UInt8](repeating: UInt8(ascii: "["), count: 100_000)
    #expect(ManifestReader.read(deep).problems.first?.message.contains("deep") == true)
  }

  @Test("all mistakes are found in one pass, and the name survives them")
  func allMistakes() {
    let text = Self.full.replacing(#""threads": 8"#, with: #""threads": -1"#).replacing(
      #""max": 1"#, with: #""max": 11"#)
    let reading = ManifestReader.read(Array(text.utf8))
    #expect(reading.problems.map(\.pointer) == ["/grants/threads", "/tools/0/retry/max"])
    #expect(reading.name == "shop")
  }

  @Test("a tool's name may be there once")
  func duplicateTool() {
    let tool = #"{"name":"a","description":"d","parameters":{"type":"object"}}"#
    let text = Workshop.manifest("plain").replacing("\"tools\":[", with: "\"tools\":[\(tool),\(tool),")
    let reading = ManifestReader.read(Array(text.utf8))
    #expect(
      reading.problems.map(\.description) == [
        #"/tools/1: has the name "a" of /tools/0; give every tool a name of its own"#
      ])
  }

  @Test("an unknown key outside the grants is a warning, and free when it begins with x-")
  func unknownKeys() throws {
    let text = Self.full.replacing(#""labels""#, with: #""lables""#).replacing(
      #""max": 1"#, with: #""max": 1, "x-y": 1, "mx": 2"#)
    let reading = ManifestReader.read(Array(text.utf8))
    #expect(reading.manifest != nil)
    #expect(
      reading.warnings.map(\.description) == [
        #"/tools/0/retry/mx: is not a known key and has no effect; did you mean "max"?"#,
        #"/tools/0/lables: is not a known key and has no effect; did you mean "labels"?"#,
      ])
  }

  @Test("a code of the host is a warning")
  func hostCode() {
    let reading = ManifestReader.read(Array(Self.full.replacing("DATABASE_BUSY", with: "TIMEOUT").utf8))
    #expect(reading.warnings.map(\.pointer) == ["/tools/0/errors/TIMEOUT"])
  }

  @Test("a manifest that binds passes")
  func binds() throws {
    let text = #"""
      {"manifest_version": 1, "name": "libm", "version": "1.0.0", "description": "The C mathematics library.",
       "bind": {"library": "libm.so.6"},
       "tools": [{"name": "power", "description": "Raises base to exponent.",
         "function": {"symbol": "pow", "returns": "double",
           "arguments": [{"name": "base", "type": "double"}, {"name": "exponent", "type": "double"}],
           "errors": [{"when": "errno == EDOM", "class": "permanent", "code": "DOMAIN", "message": "no"}]}}]}
      """#
    let reading = ManifestReader.read(Array(text.utf8))
    #expect(reading.problems == [])
    #expect(reading.manifest?.binds == true)
    for (old, new) in [
      (#""symbol": "pow","#, ""), (#"{"library": "libm.so.6"}"#, "{}"),
      (#""bind": {"library""#, #""bond": {"library""#),
    ] {
      #expect(ManifestReader.read(Array(text.replacing(old, with: new).utf8)).manifest == nil)
    }
    let named = ManifestReader.read(Array(text.replacing(#""base""#, with: #""length""#).utf8))
    #expect(
      named.problems.map(\.description) == [
        "/tools/0/function/arguments/0/name: 'length' is a word of expressions (and, errno, false, length, null, result, "
          + "true); choose another name, such as 'length_'"
      ])
  }

  @Test("limits hold at their edge")
  func limits() {
    let fits = String(repeating: "d", count: ManifestLimits.descriptionMax)
    for (text, isRight) in [(fits, true), (fits + "d", false)] {
      let manifest = Workshop.manifest("plain").replacing("A plugin.", with: text)
      #expect((ManifestReader.read(Array(manifest.utf8)).manifest != nil) == isRight)
    }
    let tool = #"{"name":"NAME","description":"d","parameters":{"type":"object"}}"#
    for (count, isRight) in [(ManifestLimits.toolsMax, true), (ManifestLimits.toolsMax + 1, false)] {
      let tools = (0..<count).map { tool.replacing("NAME", with: "t\($0)") }.joined(separator: ",")
      let head = #"{"manifest_version":1,"name":"n","version":"1","description":"d","library":"l.so","tools":["#
      #expect((ManifestReader.read(Array("\(head)\(tools)]}".utf8)).manifest != nil) == isRight)
    }
    let large = [UInt8](repeating: 0x20, count: ManifestLimits.manifestBytesMax + 1)
    #expect(ManifestReader.read(large).problems.first?.message.contains("at most") == true)
  }
}

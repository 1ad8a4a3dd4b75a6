import JSON
import TestSupport
import Testing

@testable import Plugins

@Suite("the configuration")
struct ConfigurationTests {
  static let full = #"""
    { "plugins": { "shop": { "config": { "database": "${data}/db" }, "grants": { "http": ["api.example.com"], "memory": "1GiB" }, "deny": false } },
      "in_process": ["calculator"], "min_isolation": "sandbox", "trust_roots": ["/opt/plugins"],
      "principal": { "subject": "me", "tenant": "t", "scopes": ["a.b"] },
      "secrets": { "SHOP_TOKEN": { "env": "TOKEN" }, "OTHER": { "file": "/run/secret" } },
      "providers": {"mine": {"base_url": "http://localhost:1/v1", "key_env": "MY_KEY", "protocol": "openai-chat",
        "quirks": {"max_tokens": "max_completion_tokens", "strict": true, "tool_choice": "modes"}}},
      "prices": {"mine:m": {"input": 1.50, "output": 2}},
      "limits": {"max_rounds": 5, "timeout": 2.5, "budget_usd": 0.5, "budget_tokens": 900, "parallel": 4, "max_output": 100, "max_retries": 0, "p95_ms": 250, "alert_calls": 7},
      "journal": "metadata" }
    """#

  static func read(_ text: String) throws(ConfigurationFault) -> Configuration {
    try ConfigurationReader.read(Array(text.utf8), file: "config.json")
  }

  @Test("every field arrives")
  func everyField() throws {
    let configuration = try Self.read(Self.full)
    let shop = try #require(configuration.plugins["shop"])
    #expect(String(decoding: shop.config, as: UTF8.self) == #"{"database":"${data}/db"}"# && !shop.deny)
    #expect(shop.grants.http == ["api.example.com"] && shop.grants.memory == 1 << 30 && shop.grants.read == nil)
    #expect(configuration.inProcess == ["calculator"] && configuration.minIsolation == .sandbox)
    #expect(configuration.trustRoots == ["/opt/plugins"] && configuration.principal.scopes == ["a.b"])
    #expect(configuration.secrets == ["SHOP_TOKEN": .environment("TOKEN"), "OTHER": .file("/run/secret")])
    #expect(
      String(decoding: configuration.prices, as: UTF8.self) == #"{"mine:m":{"input":1.50,"output":2}}"#
        && configuration.journal == .metadata)
    let limits = configuration.limits
    #expect(limits.maxRounds == 5 && limits.timeout == 2.5 && limits.budgetUSD == 0.5 && limits.budgetTokens == 900)
    #expect(limits.parallel == 4 && limits.maxOutput == 100 && limits.maxRetries == 0)
    #expect(limits.p95MS == 250 && limits.alertCalls == 7)
    #expect(try Self.read("{}") == Configuration())
    #expect(try Self.read(#"{"min_isolation":""}"#).minIsolation == nil)
    #expect(Isolation.none < .process && .sandbox < Isolation.full)
  }

  static let mistakes: [(text: String, message: String)] = [
    (#"{"plugin":{}}"#, #"/plugin: is not a known key; did you mean "plugins"?"#),
    (#"{"x-free":{}}"#, "/x-free: is not a known key"),
    (#"{"plugins":{"shop":{"dney":true}}}"#, #"/plugins/shop/dney: is not a known key; did you mean "deny"?"#),
    (#"{"plugins":{"Shop":{}}}"#, "/plugins/Shop: is not under a plugin name"),
    (#"{"plugins":{"shop":{"deny":"yes"}}}"#, "/plugins/shop/deny: must be true or false"),
    (#"{"plugins":{"shop":{"config":[]}}}"#, "/plugins/shop/config: must be an object"),
    (#"{"plugins":{"shop":{"grants":{"htp":[]}}}}"#, #"did you mean "http"?"#),
    (#"{"plugins":{"shop":{"grants":{"memory":"lots"}}}}"#, "/plugins/shop/grants/memory: must be"),
    (#"{"plugins":{"shop":{"grants":{"memory":"0"}}}}"#, "/plugins/shop/grants/memory: is less than"),
    (#"{"plugins":{"shop":{"grants":{"memory":"1KiB"}}}}"#, "/plugins/shop/grants/memory: is less than"),
    (#"{"in_process":"calculator"}"#, "/in_process: must be an array"),
    (#"{"min_isolation":"strong"}"#, "/min_isolation: must be one of"),
    (#"{"trust_roots":["plugins"]}"#, "/trust_roots/0: must be an absolute path"),
    (#"{"principal":{"scopes":["a b"]}}"#, "/principal/scopes/0: must be a scope"),
    (#"{"principal":{"user":"x"}}"#, "/principal/user: is not a known key"),
    (#"{"secrets":{"A":{}}}"#, "/secrets/A: must have exactly one"),
    (#"{"secrets":{"A":{"env":"B","file":"/c"}}}"#, "/secrets/A: must have exactly one"),
    (#"{"secrets":{"A":"value"}}"#, "/secrets/A: must be an object"),
    (#"{"secrets":{"A-B":{"env":"B"}}}"#, "/secrets/A-B: is not under the name of a secret"),
    (#"{"providers":[]}"#, "/providers: must be an object"),
    (#"{"providers":{"Mine":{}}}"#, "/providers/Mine: is not under the name of a provider"),
    (#"{"providers":{"a":{"base_url":"ftp://x"}}}"#, "/providers/a/base_url: must be an address"),
    (#"{"providers":{"a":{"key_env":"a-b"}}}"#, "/providers/a/key_env: must be the name of an environment variable"),
    (#"{"providers":{"a":{"protocol":"grpc"}}}"#, "/providers/a/protocol: must be one of"),
    (#"{"providers":{"a":{"key":"secret"}}}"#, "/providers/a/key: is not a known key"),
    (#"{"providers":{"a":{"quirks":{"strict":1}}}}"#, "/providers/a/quirks/strict: must be true or false"),
    (#"{"providers":{"a":{"quirks":{"tool_choice":"some"}}}}"#, "/providers/a/quirks/tool_choice: must be one of"),
    (#"{"providers":{"a":{"quirks":{"odd":true}}}}"#, "/providers/a/quirks/odd: is not a known key"),
    (#"{"prices":{"m":{"input":1,"output":1}}}"#, "/prices/m: is not under a model"),
    (#"{"prices":{"a:m":{"input":1}}}"#, #"/prices/a:m: must have "input" and "output""#),
    (#"{"prices":{"a:m":{"input":-1,"output":1}}}"#, "/prices/a:m/input: must be an amount"),
    (#"{"prices":{"a:m":{"input":1,"output":1,"total":1}}}"#, "/prices/a:m/total: is not a known key"),
    (#"{"limits":[]}"#, "/limits: must be an object"),
    (#"{"limits":{"rounds":3}}"#, #"/limits/rounds: is not a known key; did you mean "max_rounds"?"#),
    (#"{"limits":{"max_rounds":0}}"#, "/limits/max_rounds: must be a whole number from 1 to 10000, found 0"),
    (#"{"limits":{"max_rounds":"10"}}"#, "/limits/max_rounds: must be a whole number"),
    (#"{"limits":{"timeout":0}}"#, "/limits/timeout: must be seconds above 0 and up to 86400, found 0"),
    (#"{"limits":{"timeout":86401}}"#, "/limits/timeout: must be seconds"),
    (#"{"limits":{"budget_usd":-1}}"#, "/limits/budget_usd: must be an amount in USD above 0, found -1"),
    (#"{"limits":{"budget_tokens":0.5}}"#, "/limits/budget_tokens: must be a whole number of at least 1"),
    (#"{"limits":{"parallel":257}}"#, "/limits/parallel: must be a whole number from 1 to 256"),
    (#"{"limits":{"max_output":0}}"#, "/limits/max_output: must be a whole number from 1"),
    (#"{"limits":{"alert_calls":0}}"#, "/limits/alert_calls: must be a whole number from 1 to 1000000000, found 0"),
    (#"{"limits":{"max_retries":-1}}"#, "/limits/max_retries: must be a whole number from 0 to 100"),
    (#"{"journal":1}"#, "/journal: must be off, metadata or full"),
    (#"{"journal":"none"}"#, "/journal: must be off, metadata or full"),
    ("[]", "must be a JSON object"), ("", "is not valid JSON"), (#"{"plugins":{},"plugins":{}}"#, "occurs twice"),
  ]

  @Test("a mistake is refused with file, place and remedy", arguments: 0..<mistakes.count)
  func mistake(index: Int) throws {
    let (text, message) = Self.mistakes[index]
    let fault = #expect(throws: ConfigurationFault.self) { try Self.read(text) }
    #expect(fault?.description.hasPrefix("config.json: ") == true)
    #expect(fault?.description.contains(message) == true, "\(fault?.description ?? "")")
    // The schema that editors use refuses it as well, but for sizes in words.
    guard !message.contains("is less than"), let reader = try? DocumentReader(Array(text.utf8)) else { return }
    #expect(!DocumentSchema(ConfigurationSchema.text).problems(reader.document).isEmpty)
  }

  @Test("an absent file is empty unless somebody named it")
  func absent() throws {
    let shop = try Workshop()
    var locations = shop.locations
    #expect(try ConfigurationReader.read(locations) == Configuration())
    locations.configIsNamed = true
    let fault = #expect(throws: ConfigurationFault.self) { try ConfigurationReader.read(locations) }
    #expect(fault?.description == "\(shop.path("config.json")): does not exist")
    try shop.folder.write("config.json", #"{"journal":"off"}"#)
    #expect(try ConfigurationReader.read(locations).journal == .off)
  }
}

@Suite("the settings of one plugin")
struct PluginSettingsTests {
  static func manifest() throws -> Manifest {
    let text = Workshop.manifest(
      "shop",
      extra: #"""
        "config":{"type":"object","properties":{
          "database":{"type":"string","default":"${plugin}/shop.sqlite"},"limit":{"type":"integer","default":10},
          "nested":{"type":"object","properties":{"a":{"default":[1,"${home}"]}}},"optional":{"type":"string"}},
          "additionalProperties":false},
        "grants":{"http":["*.example.org","api.example.com:8443"],"read":["${config.database}","/etc/shop","${config.optional}"],
          "write":["${data}"],"secrets":["A","B"],"storage":"1MiB","memory":"4GiB","threads":8},
        """#)
    return try #require(ManifestReader.read(Array(text.utf8)).manifest)
  }

  static func settings(_ entry: String) throws -> PluginSettings {
    let configuration = try ConfigurationTests.read("{\"plugins\":{\"shop\":\(entry)}}")
    var locations = Locations(home: "/state", config: "/etc/config.json", environment: Locations.Environment())
    locations.userHome = "/home/me"
    return try PluginSettings(
      of: manifest(), configuration: configuration, locations: locations, pluginFolder: "/plugins")
  }

  @Test("defaults are filled in and placeholders replaced")
  func defaults() throws {
    let settings = try Self.settings(#"{"config":{"nested":{}}}"#)
    #expect(
      String(decoding: settings.config, as: UTF8.self)
        == #"{"nested":{"a":[1,"/home/me"]},"database":"/plugins/shop.sqlite","limit":10}"#)
    // A path that the configuration leaves open is nothing to read.
    #expect(settings.grants.read == ["/plugins/shop.sqlite", "/etc/shop"])
    #expect(settings.grants.write == ["/state/data/shop"] && settings.grants.memory == 4 << 30)
  }

  @Test("what the operator sets goes before the defaults, escaped placeholders stay text")
  func values() throws {
    let settings = try Self.settings(#"{"config":{"database":"${data}/x","optional":"/o/$${plugin}","limit":3}}"#)
    #expect(
      String(decoding: settings.config, as: UTF8.self)
        == #"{"database":"/state/data/shop/x","optional":"/o/${plugin}","limit":3}"#)
    #expect(settings.grants.read == ["/state/data/shop/x", "/etc/shop", "/o/${plugin}"])
  }

  @Test("grants are narrowed")
  func narrowed() throws {
    let settings = try Self.settings(
      #"{"grants":{"http":["a.example.org"],"read":["/etc/shop/sub"],"write":[],"secrets":["B"],"storage":0,"memory":"1GiB","threads":8}}"#
    )
    #expect(
      settings.grants.http == ["a.example.org"] && settings.grants.read == ["/etc/shop/sub"]
        && settings.grants.write == [])
    #expect(settings.grants.secrets == ["B"] && settings.grants.storage == 0 && settings.grants.memory == 1 << 30)
    // Nothing is less than the 1MiB that is asked for, in the folder too.
    #expect(settings.grants.folder == 0)
    #expect(try Self.settings("{}").grants.folder == nil)
  }

  static let mistakes: [(entry: String, message: String)] = [
    (#"{"config":{"limit":"ten"}}"#, "/etc/config.json: /plugins/shop/config"),
    (#"{"config":{"unknown":1}}"#, "/plugins/shop/config"),
    (#"{"config":{"database":"${nothing}"}}"#, "/plugins/shop/config/database: uses ${nothing}"),
    (#"{"config":{"database":"relative"}}"#, "/plugins/shop/grants/read/0: comes to 'relative'"),
    (#"{"config":{"database":"/a/../b"}}"#, "without '..'"),
    (
      #"{"grants":{"http":["example.org"]}}"#,
      "/plugins/shop/grants/http/0: 'example.org' is not among what the manifest asks for"
    ),
    (#"{"grants":{"http":["api.example.com"]}}"#, "can only narrow"),
    (#"{"grants":{"read":["/etc"]}}"#, "'/etc' is not among"),
    (#"{"grants":{"read":["/etc/shopping"]}}"#, "is not among"),
    (#"{"grants":{"exec":["/bin/sh"]}}"#, "it asks for none"), (#"{"grants":{"secrets":["C"]}}"#, "it asks for A, B"),
    (#"{"grants":{"memory":"5GiB"}}"#, "is 5GiB, more than the 4GiB"),
    (#"{"grants":{"threads":9}}"#, "is 9, more than the 8"),
  ]

  @Test("settings that do not fit the plugin are refused with their place", arguments: 0..<mistakes.count)
  func mistake(index: Int) throws {
    let (entry, message) = Self.mistakes[index]
    let fault = #expect(throws: ConfigurationFault.self) { try Self.settings(entry) }
    #expect(fault?.description.contains(message) == true, "\(fault?.description ?? "")")
  }

  @Test("a plugin without a configuration takes none")
  func noConfiguration() throws {
    let manifest = try #require(ManifestReader.read(Array(Workshop.manifest("shop").utf8)).manifest)
    let locations = Locations(home: "/s", config: "/c", environment: Locations.Environment())
    let empty = try PluginSettings(
      of: manifest, configuration: Configuration(), locations: locations, pluginFolder: "/p")
    #expect(String(decoding: empty.config, as: UTF8.self) == "{}")
    let set = try ConfigurationTests.read(#"{"plugins":{"shop":{"config":{"a":1}}}}"#)
    #expect(throws: ConfigurationFault.self) {
      try PluginSettings(of: manifest, configuration: set, locations: locations, pluginFolder: "/p")
    }
  }
}

@Suite("grants that name an array of the configuration")
struct ArrayGrantTests {
  static func settings(_ entry: String) throws -> PluginSettings {
    let text = Workshop.manifest(
      "files",
      extra: #"""
        "config":{"type":"object","properties":{
          "folders":{"type":"array","items":{"type":"string"},"default":["${data}/own","/srv/x"]},
          "hosts":{"type":"array","items":{"type":"string"},"default":[]},
          "names":{"type":"array","items":{"type":"string"}},"mixed":{"type":"array"}},
          "additionalProperties":false},
        "grants":{"http":["api.example.com","${config.hosts}"],"read":["${config.folders}","/etc/${config.names}/z","/m/${config.mixed}"],
          "write":["${config.folders}/${config.names}"]},
        """#)
    let reading = ManifestReader.read(Array(text.utf8))
    #expect(reading.problems.map(\.message) == [])
    let configuration = try ConfigurationTests.read("{\"plugins\":{\"files\":\(entry)}}")
    var locations = Locations(home: "/state", config: "/etc/config.json", environment: Locations.Environment())
    locations.userHome = "/home/me"
    return try PluginSettings(
      of: #require(reading.manifest), configuration: configuration, locations: locations, pluginFolder: "/plugins")
  }

  @Test("each element is an entry, placeholders in it replaced; an empty array and none at all are no entry")
  func defaults() throws {
    let grants = try Self.settings("{}").grants
    #expect(grants.read == ["/state/data/files/own", "/srv/x"])
    #expect(grants.write == [] && grants.http == ["api.example.com"])
  }

  @Test("several arrays in one entry give every pair, text beside them stays, and repetitions go")
  func values() throws {
    let entry =
      #"{"config":{"folders":["/a","/b","/a"],"names":["p","${home}"],"hosts":["x.org","*.y.org:81"],"mixed":["q",1]}}"#
    let grants = try Self.settings(entry).grants
    // An array with something in it that is no text counts as not set.
    #expect(grants.read == ["/a", "/b", "/etc/p/z", "/etc//home/me/z"])
    #expect(grants.write == ["/a/p", "/a//home/me", "/b/p", "/b//home/me"])
    #expect(grants.http == ["api.example.com", "x.org", "*.y.org:81"])
  }

  @Test("what the operator narrows lies within what the configuration names")
  func narrowed() throws {
    let entry =
      #"{"config":{"folders":["/a","/b"],"hosts":["*.y.org"]},"grants":{"read":["/b/c","${config.folders}"],"http":["a.y.org"]}}"#
    let grants = try Self.settings(entry).grants
    #expect(grants.read == ["/b/c", "/a", "/b"] && grants.http == ["a.y.org"])
  }

  static let mistakes: [(entry: String, message: String)] = [
    (
      #"{"config":{"folders":["/a","b"]}}"#, "/plugins/files/grants/read/0: comes to 'b', which is not an absolute path"
    ),
    (#"{"config":{"folders":["/a/../b"]}}"#, "without '..'"), (#"{"config":{"folders":[""]}}"#, "comes to ''"),
    (#"{"config":{"folders":["${nothing}"]}}"#, "/plugins/files/config/folders/0: uses ${nothing}"),
    (
      #"{"config":{"hosts":["https://x.org"]}}"#,
      "/plugins/files/grants/http/1: comes to 'https://x.org', which is not a host"
    ),
    (#"{"config":{"hosts":["*"]}}"#, "comes to '*'"), (#"{"config":{"hosts":["X.org"]}}"#, "comes to 'X.org'"),
    (#"{"grants":{"http":["x.org"]}}"#, "'x.org' is not among"),
    (#"{"config":{"hosts":["x.org"]},"grants":{"http":["y.org"]}}"#, "it asks for api.example.com, x.org"),
    (
      "{\"config\":{\"folders\":[\((0..<257).map { "\"/f\($0)\"" }.joined(separator: ","))]}}",
      "comes to more than 256 entries"
    ),
  ]

  @Test("what an array comes to is checked like an entry of its own", arguments: 0..<mistakes.count)
  func mistake(index: Int) throws {
    let (entry, message) = Self.mistakes[index]
    let fault = #expect(throws: ConfigurationFault.self) { try Self.settings(entry) }
    #expect(fault?.description.contains(message) == true, "\(fault?.description ?? "")")
  }
}

import Glibc
import TestSupport
import Testing

@testable import Plugins

@Suite("trust")
struct TrustTests {
  /// Approves a plugin as `collet trust` does.
  func approve(_ name: String, in shop: Workshop, _ roots: [(String, SearchRoot.Kind)], anyBuild: Bool = false) throws {
    let listing = shop.list(roots)
    let request = try listing.trustRequest(#require(listing.find(plugin: name)), anyBuild: anyBuild)
    try TrustStore(shop.locations).approve(request.approval)
  }

  static let user: [(String, SearchRoot.Kind)] = [("plugins", .user)]
  static let project: [(String, SearchRoot.Kind)] = [("plugins", .project)]

  @Test("a plugin that asks for nothing is ready, one that asks waits")
  func asking() throws {
    let shop = try Workshop()
    try shop.add("modest")
    for (index, grants) in [
      #""http":["a.de"]"#, #""read":["/etc"]"#, #""write":["${data}"]"#, #""secrets":["S"]"#, #""storage":1"#,
      #""exec":["/bin/ls"]"#,
      #""memory":"3GiB""#, #""threads":33"#,
    ].enumerated() {
      try shop.add("asks\(index)", extra: "\"grants\":{\(grants)},")
    }
    try shop.add("usual", extra: #""grants":{"memory":"2GiB","threads":32,"storage":0,"http":[]},"#)
    let listing = shop.list(Self.user)
    #expect(
      listing.states == ["asks0", "asks1", "asks2", "asks3", "asks4", "asks5", "asks6", "asks7"].map {
        "\($0) untrusted"
      } + ["modest ready", "usual ready"])
    #expect(listing.reasons[0].contains("collet trust asks0"))
    #expect(listing.toolNames == ["find_modest", "find_usual"])
  }

  @Test("an approval makes it ready, taking it back undoes that")
  func approving() throws {
    let shop = try Workshop()
    try shop.add("shop", extra: Workshop.grants)
    try approve("shop", in: shop, Self.user)
    let listing = shop.list(Self.user)
    #expect(listing.states == ["shop ready"] && listing.reasons == [""])
    #expect(listing.registry().plugins[0].requiredHash?.count == 64)
    #expect(try TrustStore(shop.locations).revoke(plugin: "shop") == 1)
    #expect(try TrustStore(shop.locations).revoke(plugin: "shop") == 0)
    #expect(shop.list(Self.user).states == ["shop untrusted"])
  }

  @Test("another library, other grants or other defaults are a change; another description is none")
  func changing() throws {
    let shop = try Workshop()
    let extra =
      #""config":{"type":"object","properties":{"db":{"type":"string","default":"${plugin}/a"}}},"grants":{"read":["${config.db}"]},"#
    try shop.add("shop", extra: extra)
    try approve("shop", in: shop, Self.user)
    #expect(shop.list(Self.user).states == ["shop ready"])

    try shop.folder.write("plugins/shop.json", Workshop.manifest("shop", tool: "renamed", extra: extra))
    #expect(shop.list(Self.user).states == ["shop ready"])

    try shop.folder.write(
      "plugins/shop.json", Workshop.manifest("shop", extra: extra.replacing("${plugin}/a", with: "/etc/shadow")))
    #expect(shop.list(Self.user).reasons[0].contains("approved: what it asks for;"))

    try shop.folder.write(
      "plugins/shop.json", Workshop.manifest("shop", extra: extra.replacing("]}", with: "],\"exec\":[\"/bin/sh\"]}")))
    #expect(shop.list(Self.user).states == ["shop changed"])

    try shop.add("shop", extra: extra)
    try writeFile(shop.path("plugins/shop.so"), Workshop.library + [0], mode: 0o755)
    let listing = shop.list(Self.user)
    #expect(listing.states == ["shop changed"] && listing.reasons[0].contains("approved: its library;"))
    #expect(listing.tools.isEmpty)

    try approve("shop", in: shop, Self.user)
    #expect(shop.list(Self.user).states == ["shop ready"])
    #expect(try TrustStore(shop.locations).read().approvals.count == 1)
  }

  @Test("an approval of any build holds for new libraries, not for new wishes, and says so")
  func anyBuild() throws {
    let shop = try Workshop()
    try shop.add("mine", extra: Workshop.grants)
    try approve("mine", in: shop, Self.user, anyBuild: true)
    try writeFile(shop.path("plugins/mine.so"), Workshop.library + [1], mode: 0o755)
    let listing = shop.list(Self.user)
    #expect(listing.states == ["mine ready"] && listing.reasons == ["approved for any build at this path"])
    #expect(listing.registry().plugins[0].requiredHash == nil)
    try shop.add("mine", extra: Workshop.grants.replacing("api", with: "other"))
    #expect(shop.list(Self.user).states == ["mine changed"])
    // The same plugin elsewhere is another one.
    try shop.add("mine", to: "elsewhere", extra: Workshop.grants)
    #expect(shop.list([("elsewhere", .user)]).states == ["mine untrusted"])
  }

  @Test("an approved content may move to another folder")
  func moving() throws {
    let shop = try Workshop()
    try shop.add("shop", extra: Workshop.grants)
    try approve("shop", in: shop, Self.user)
    try shop.add("shop", to: "elsewhere", extra: Workshop.grants)
    #expect(shop.list([("elsewhere", .user)]).states == ["shop ready"])
  }

  @Test("the default of an array of hosts is part of what is approved")
  func hosts() throws {
    let shop = try Workshop()
    let extra =
      #""config":{"type":"object","properties":{"hosts":{"type":"array","default":["a.org"]}}},"grants":{"http":["${config.hosts}"]},"#
    try shop.add("shop", extra: extra)
    try approve("shop", in: shop, Self.user)
    #expect(shop.list(Self.user).states == ["shop ready"])
    try shop.folder.write(
      "plugins/shop.json", Workshop.manifest("shop", extra: extra.replacing("a.org", with: "b.org")))
    #expect(shop.list(Self.user).reasons[0].contains("approved: what it asks for;"))
  }

  @Test("the order of a list of grants is no change")
  func order() throws {
    let shop = try Workshop()
    try shop.add("shop", extra: #""grants":{"http":["a.de","b.de"],"storage":"1KiB"},"#)
    try approve("shop", in: shop, Self.user)
    try shop.add("shop", extra: #""grants":{"storage":1024,"http":["b.de","a.de"]},"#)
    #expect(shop.list(Self.user).states == ["shop ready"])
  }

  @Test("in the project's folder everything needs trust")
  func projectFolder() throws {
    let shop = try Workshop()
    try shop.add("modest")
    #expect(shop.list(Self.project).states == ["modest untrusted"])
    #expect(shop.list(Self.project).reasons[0].contains("comes with this folder"))
    try approve("modest", in: shop, Self.project)
    #expect(shop.list(Self.project).states == ["modest ready"])
  }

  @Test("the project's folder does not take over a name that is in use")
  func projectYields() throws {
    let shop = try Workshop()
    try shop.add("a", to: "project")
    try shop.add("a", to: "user")
    try shop.add("b", to: "project")
    try shop.add("b", to: "user", extra: Workshop.grants)
    let roots: [(String, SearchRoot.Kind)] = [("project", .project), ("user", .user)]
    let listing = shop.list(roots)
    // Nobody has approved the user's own b, so nobody holds its name.
    #expect(listing.states == ["a shadowed", "b untrusted", "a ready", "b shadowed"])
    try approve("b", in: shop, [("user", .user)])
    #expect(shop.list(roots).states == ["a shadowed", "b shadowed", "a ready", "b ready"])
    // Even an approved plugin of the project yields.
    try approve("a", in: shop, [("project", .project)])
    #expect(shop.list(roots).states == ["a shadowed", "b shadowed", "a ready", "b ready"])
  }

  @Test("bundled folders and the configuration's trust_roots are trusted by their place")
  func places() throws {
    let shop = try Workshop()
    try shop.add("asks", extra: Workshop.grants)
    var discovery = shop.discovery()
    #expect(discovery.list().states == ["asks untrusted"])
    discovery.locations.bundledPlugins = shop.path("plugins")
    #expect(discovery.list().states == ["asks ready"])
    discovery.locations.bundledPlugins = shop.path("other")
    symlink("plugins", shop.path("link"))
    discovery.configuration.trustRoots = [shop.path("link")]
    #expect(discovery.list().states == ["asks ready"])
    discovery.configuration.trustRoots = [shop.path("")]
    #expect(discovery.list().states == ["asks untrusted"])
  }

  @Test("the record is private, readable, and survives being read by others meanwhile")
  func record() throws {
    let shop = try Workshop()
    try shop.add("shop", extra: Workshop.grants)
    try approve("shop", in: shop, Self.user)
    let file = shop.locations.trustFile
    #expect(try fileStatus(file).mode == 0o600)
    #expect(try fileStatus(shop.locations.home).mode == 0o700)
    let text = String(decoding: try readFile(file), as: UTF8.self)
    #expect(text.contains("\"plugin\": \"shop\"") && text.contains("api.example.com"))
    let approval = try #require(try TrustStore(shop.locations).read().approvals.first)
    #expect(approval.path == shop.path("plugins/shop.json") && !approval.isForAnyBuild)
    #expect(approval.approved.utf8.count == 20 && approval.approved.hasSuffix("Z"))
  }

  @Test(
    "a damaged record is an error and stays as it is",
    arguments: [
      "", "x", "[]", "{}", #"{"version":2,"approvals":[]}"#, #"{"version":1,"approvals":[{}]}"#, #"{"version":1}"#,
      #"{"version":1,"approvals":[{"plugin":"a","path":"/p","asked":{}}]}"#, #"{"version":1,"approvals":[],"more":1}"#,
    ])
  func damaged(text: String) throws {
    let shop = try Workshop()
    try shop.add("asks", extra: Workshop.grants)
    try shop.folder.write("home/trust.json", text)
    let store = TrustStore(shop.locations)
    #expect(throws: TrustFault.self) { try store.read() }
    #expect(throws: TrustFault.self) { _ = try store.revoke(plugin: "asks") }
    #expect(String(decoding: try readFile(store.path), as: UTF8.self) == text)
    let listing = shop.list(Self.user)
    #expect(listing.states == ["asks untrusted"])
    #expect(
      listing.warnings.count == 1 && listing.warnings[0].contains("damaged")
        && listing.warnings[0].contains("counts as approved"))
  }

  @Test("many writers at once lose nothing")
  func concurrentWriters() async throws {
    let shop = try Workshop()
    let store = TrustStore(shop.locations)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<24 {
        group.addTask {
          try store.approve(
            Approval(plugin: "p\(index)", path: "/p\(index)", sha256: nil, asked: Array("{}".utf8), approved: ""))
        }
      }
      try await group.waitForAll()
    }
    #expect(try Set(store.read().approvals.map(\.plugin)).count == 24)
    #expect(try listFolder(shop.locations.home) == ["trust.json", "trust.lock"])
  }

  @Test("what cannot be approved says why")
  func refusedRequests() throws {
    let shop = try Workshop()
    try shop.folder.write("plugins/bad.json", "{}")
    let listing = shop.list(Self.user)
    #expect(throws: TrustFault.self) { try listing.trustRequest(0, anyBuild: false) }
    #expect(listing.find(plugin: "none") == nil)
  }

  @Test("where paths led is kept with the approval, and handed to whoever runs the plugin")
  func leads() throws {
    let shop = try Workshop()
    try shop.add("reads", extra: #""grants":{"read":["/etc"]},"#)
    let listing = shop.list(Self.user)
    var request = try listing.trustRequest(#require(listing.find(plugin: "reads")), anyBuild: true)
    request.approval.leads = ["/etc": "/private/etc", "/a\"b": "/c"]
    try TrustStore(shop.locations).approve(request.approval)
    #expect(try TrustStore(shop.locations).read().approvals == [request.approval])
    #expect(shop.list(Self.user).registry().plugins[0].approvedLeads == request.approval.leads)
  }

  @Test("permissions are said in plain words")
  func sentences() {
    #expect(Permissions.sentences(Grants()) == ["asks for nothing beyond its own memory and computing time"])
    var grants = Grants()
    grants.http = ["api.example.com", "*.example.org:8443"]
    grants.read = ["/etc/shop"]
    grants.write = ["${data}", "/tmp/a", "/tmp/b"]
    grants.exec = ["/usr/bin/ffmpeg"]
    grants.secrets = ["SHOP_TOKEN"]
    grants.storage = 1 << 20
    grants.memory = 4 << 30
    grants.threads = 64
    #expect(
      Permissions.sentences(grants) == [
        "may send requests to api.example.com and every host below example.org on port 8443", "may read /etc/shop",
        "may read, change and delete ${data}, /tmp/a and /tmp/b", "may start /usr/bin/ffmpeg",
        "is given the secret SHOP_TOKEN",
        "may keep 1MiB of data of its own", "may use 4GiB of memory (usual: 2GiB)", "may start 64 threads (usual: 32)",
      ])
    let usual = Manifest(name: "a", tools: [Tool(name: "t")])
    #expect(Permissions.sentences(usual) == Permissions.sentences(Grants()))
    let large = Manifest(name: "a", tools: [Tool(name: "t"), Tool(name: "u", resultLimit: 64 << 20)])
    #expect(Permissions.sentences(large).last == "may answer with 64MiB at once (usual: 1MiB)")
  }
}

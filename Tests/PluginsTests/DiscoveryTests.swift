import Glibc
import JSON
import TestSupport
import Testing

@testable import Plugins

@Suite("discovery")
struct DiscoveryTests {
  @Test("a manifest beside its library, and a folder that holds both")
  func layouts() throws {
    let shop = try Workshop()
    try shop.add("flat")
    try shop.add("nested", to: "plugins/nested")
    let listing = shop.list()
    #expect(listing.states == ["flat ready", "nested ready"])
    #expect(listing.toolNames == ["find_flat", "find_nested"])
    #expect(listing.path(of: 1) == shop.path("plugins/nested/nested.json"))
    #expect(listing.libraryPath(of: 1) == shop.path("plugins/nested/nested.so"))
    #expect(listing.warnings == [])
  }

  @Test("an empty folder, other files, hidden files and plain folders are no plugins")
  func others() throws {
    let shop = try Workshop()
    for name in ["README.md", "lib.so", ".hidden.json", "data/file.txt", ".git/x.json"] {
      try shop.folder.write("plugins/\(name)", "x")
    }
    let listing = shop.list()
    #expect(listing.plugins.isEmpty && listing.warnings.isEmpty)
  }

  @Test("a folder with a manifest of another name is worth a word")
  func strayManifest() throws {
    let shop = try Workshop()
    try shop.folder.write("plugins/tools/other.json", "{}")
    let listing = shop.list()
    #expect(listing.plugins.isEmpty)
    #expect(listing.warnings.count == 1 && listing.warnings[0].contains("tools/ holds other.json, but no tools.json"))
  }

  static let badManifests: [(text: String, reason: String)] = [
    ("", "is empty"), ("nonsense", "is not valid JSON"), ("[1]", "must be a JSON object"),
    ("{}", "has no \"manifest_version\""),
    (#"{"name":"bad","version":"1.0.0"}"#, "has no \"manifest_version\""),
    (#"{"manifest_version":99,"name":"bad"}"#, "update Collet"),
  ]

  @Test("a bad manifest is listed with its reason and hides no good one", arguments: 0..<badManifests.count)
  func badManifest(index: Int) throws {
    let shop = try Workshop()
    try shop.add("good")
    try shop.folder.write("plugins/bad.json", Self.badManifests[index].text)
    let listing = shop.list()
    #expect(listing.states == ["bad invalid", "good ready"])
    #expect(listing.reasons[0].hasPrefix("bad.json: "))
    #expect(listing.reasons[0].contains(Self.badManifests[index].reason), "\(listing.reasons[0])")
  }

  @Test("odd files in place of a manifest have their reasons")
  func oddFiles() throws {
    let shop = try Workshop()
    let root = shop.path("plugins")
    try shop.add("good")
    mkdir(root + "/folder.json", 0o755)
    mkfifo(root + "/fifo.json", 0o644)
    symlink("loop.json", root + "/loop.json")
    symlink("nowhere", root + "/dangling.json")
    symlink("/dev/null", root + "/device.json")
    symlink("circle", root + "/circle")
    try shop.folder.write("plugins/.json", "{}")
    let listing = shop.list()
    #expect(
      listing.states == [
        "dangling invalid", "device invalid", "fifo invalid", "folder invalid", "good ready", "loop invalid",
      ])
    let expected = ["does not exist", "is a device", "is a FIFO", "is a folder", "", "in a circle"]
    for (reason, part) in zip(listing.reasons, expected) { #expect(reason.contains(part) || part.isEmpty, "\(reason)") }
  }

  @Test("a name that is not UTF-8 is shown as far as it can be")
  func strangeName() throws {
    let shop = try Workshop()
    let path = Array(shop.path("plugins/").utf8) + [0xFF, 0xFE] + Array(".json".utf8) + [0]
    let number = path.withUnsafeBufferPointer {
      $0.withMemoryRebound(to: CChar.self) { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o644) }
    }
    #expect(number >= 0)
    close(number)
    let listing = shop.list()
    #expect(listing.states == ["\u{FFFD}\u{FFFD} invalid"])
    #expect(listing.reasons[0].contains("is not UTF-8"))
    // It can never be found again by its name, and must not be taken for current.
    #expect(shop.list().states == listing.states)
  }

  @Test("a manifest of a hundred megabytes is refused by its size")
  func hugeManifest() throws {
    let shop = try Workshop()
    let path = try shop.folder.write("plugins/huge.json", "")
    truncate(path, 100 << 20)
    #expect(shop.list().reasons[0] == "huge.json has 104857600 bytes; at most 1048576 are read")
  }

  @Test("an unreadable manifest or folder has a reason", .disabled(if: geteuid() == 0, "root reads everything"))
  func unreadable() throws {
    let shop = try Workshop()
    try shop.folder.write("plugins/locked.json", "{}", mode: 0)
    #expect(shop.list().reasons[0].contains("permission denied"))
    chmod(shop.path("plugins"), 0)
    #expect(shop.list().warnings[0].contains("permission denied"))
  }

  @Test("missing folders that somebody named are reported, others are not")
  func missingRoots() throws {
    let shop = try Workshop()
    let file = try shop.folder.write("file", "")
    let listing = shop.list([("none", .option), ("none", .user), ("file", .environment), ("plugins", .option)])
    #expect(
      listing.unusableRoots == [
        "--plugins \(shop.path("none")) does not exist", "$COLLET_PLUGINS: \(file) is not a folder",
      ])
    #expect(listing.warnings == listing.unusableRoots)
  }

  // MARK: Libraries

  @Test("a bad library makes its plugin invalid, with the reason")
  func badLibraries() throws {
    let shop = try Workshop()
    for name in ["missing", "folder", "truncated", "text", "empty", "loop"] {
      try shop.folder.write("plugins/\(name).json", Workshop.manifest(name))
    }
    let root = shop.path("plugins")
    mkdir(root + "/folder.so", 0o755)
    try writeFile(root + "/truncated.so", Workshop.library[..<2000])
    try writeFile(root + "/text.so", Array("#!/bin/sh\n".utf8))
    try writeFile(root + "/empty.so", [])
    symlink("loop.so", root + "/loop.so")
    let listing = shop.list()
    let expected = [
      ("empty", "empty.so is empty"), ("folder", "folder.so is a folder"), ("loop", "in a circle"),
      ("missing", "missing.so is missing"),
      ("text", "is not a shared library"), ("truncated", "is damaged"),
    ]
    #expect(listing.states == expected.map { "\($0.0) invalid" })
    for (reason, (_, part)) in zip(listing.reasons, expected) { #expect(reason.contains(part), "\(reason)") }
    #expect(listing.tools.isEmpty)
  }

  @Test("a pin that fits passes, another is refused")
  func pins() throws {
    let shop = try Workshop()
    try writeFile(shop.path("probe.so"), Workshop.library)
    let sum = try Subprocess.run("sha256sum", [shop.path("probe.so")]).output.prefix(64)
    try shop.add("right", extra: "\"sha256\":\"\(sum)\",")
    try shop.add("wrong", extra: "\"sha256\":\"\(String(repeating: "0", count: 64))\",")
    let listing = shop.list()
    #expect(listing.states == ["right ready", "wrong invalid"])
    #expect(listing.reasons[1].contains("it has \(sum)"))
  }

  @Test("a manifest that binds an installed library is ready, and one whose library or function is missing says so")
  func binding() throws {
    let shop = try Workshop()
    func add(_ name: String, _ library: String, _ symbol: String, _ extra: String = "") throws {
      try shop.folder.write(
        "plugins/\(name).json",
        #"{"manifest_version":1,"name":"\#(name)","version":"1","description":"d","bind":{"library":"\#(library)"\#(extra)},"#
          + #""tools":[{"name":"\#(name)","description":"d","function":{"symbol":"\#(symbol)","returns":"double"}}]}"#)
    }
    try add("libm", "libm.so.6", "pow")
    try add("absent", "libno_such_library.so.7", "pow", #", "install": "apt install nothing""#)
    try add("gone", "/nowhere/libm.so.6", "pow")
    try add("wrong", "libm.so.6", "poww")
    try add("text", "/etc/hostname", "pow")
    // From a library that libm needs.
    try add("needed", "libm.so.6", "free")
    for _ in 0..<2 {
      let listing = shop.list()
      #expect(
        listing.states == [
          "absent invalid", "gone invalid", "libm ready", "needed ready", "text invalid", "wrong invalid",
        ])
      #expect(listing.reasons[0].contains("is not installed") && listing.reasons[0].contains("apt install nothing"))
      #expect(listing.libraryPath(of: 0) == nil)
      #expect(listing.reasons[1].contains("/nowhere/libm.so.6 is missing"))
      #expect(listing.libraryPath(of: 2)?.hasSuffix("/libm.so.6") == true)
      #expect(listing.reasons[4].contains("is not a shared library"))
      #expect(listing.reasons[5].contains("no function 'poww'; did you mean 'pow'"))
    }
  }

  @Test("what a bound library needs is looked for as the loader would, and said where it is nowhere")
  func needs() throws {
    let shop = try Workshop()
    let place = try TemporaryFolder()
    func build(_ name: String, needing other: String? = nil, _ flags: String..., in folder: String = ".") throws {
      let call = other.map { "int \($0)(void); int \(name)(void) { return \($0)(); }\n" }
      try place.write("\(name).c", call ?? "int \(name)(void) { return 1; }\n")
      try place.write("\(folder)/keep", "")
      let needed = other.map { ["-Lall", "-l\($0)"] } ?? []
      for path in ["all", folder] {
        try place.write("\(path)/keep", "")
        let built = try Subprocess.run(
          "gcc",
          ["-shared", "-fPIC", "\(name).c", "-o", "\(path)/lib\(name).so", "-Wl,--no-as-needed"] + needed + flags,
          in: place.path)
        try #require(built.succeeded, "\(built.errorOutput)")
      }
    }
    func add(_ name: String) throws {
      try shop.folder.write(
        "plugins/\(name).json",
        #"{"manifest_version":1,"name":"\#(name)","version":"1","description":"d","bind":{"library":"\#(place.path)/a/lib\#(name).so"},"#
          + #""tools":[{"name":"\#(name)","description":"d","function":{"symbol":"\#(name)","returns":"int"}}]}"#)
    }
    // What lies in b is found by a way that a library in a names, or not at all.
    try build("low", in: "b")
    try build("mid", needing: "low", in: "b")
    try build("lost", needing: "low", in: "a")
    try build("origin", needing: "low", "-Wl,--enable-new-dtags,-rpath,$ORIGIN/../b", in: "a")
    try build("heirs", needing: "mid", "-Wl,--disable-new-dtags,-rpath,${ORIGIN}/../b", in: "a")
    try build("alone", needing: "mid", "-Wl,--enable-new-dtags,-rpath,\(place.path)/b", in: "a")
    try build("unsure", needing: "low", "-Wl,--enable-new-dtags,-rpath,/nowhere/$LIB", in: "a")
    for name in ["lost", "origin", "heirs", "alone", "unsure"] { try add(name) }
    for _ in 0..<2 {
      let listing = shop.list()
      #expect(
        listing.states == ["alone invalid", "heirs ready", "lost invalid", "origin ready", "unsure ready"],
        "\(listing.reasons)")
      #expect(
        listing.reasons[0].contains(
          "/a/libalone.so needs libmid.so, and that needs liblow.so, which the loader does not find: install"),
        "\(listing.reasons[0])")
      #expect(
        listing.reasons[2].contains("/a/liblost.so needs liblow.so, which the loader does not find: install"),
        "\(listing.reasons[2])")
    }
    // What the program says is what a loader does, without LD_LIBRARY_PATH.
    for (name, loads) in [("alone", false), ("heirs", true), ("lost", false), ("origin", true)] {
      let handle = unsafe dlopen("\(place.path)/a/lib\(name).so", RTLD_NOW | RTLD_LOCAL)
      #expect(unsafe (handle != nil) == loads, "\(name)")
      if let handle = unsafe handle { unsafe dlclose(handle) }
    }
    // Neither answer is remembered when it is not true any more.
    try #require(unlink(place.path + "/b/liblow.so") == 0)
    #expect(shop.list().states[3] == "origin invalid")
    try build("low", in: "b")
    #expect(shop.list().states[3] == "origin ready")
    #expect(BoundLibrary.files(of: place.path + "/a/libheirs.so").count == 3)
  }

  @Test("a file that is called otherwise than its plugin is a warning")
  func fileName() throws {
    let shop = try Workshop()
    try shop.add("name", file: "other")
    let listing = shop.list()
    #expect(listing.states == ["name ready"])
    #expect(listing.warnings(of: 0) == ["the file is called other.json; call it name.json, as the plugin"])
  }

  // MARK: Names

  @Test("two plugins of one name in one folder are both refused")
  func clash() throws {
    let shop = try Workshop()
    try shop.add("twin")
    try shop.add("twin", file: "twin2")
    try shop.add("twin", to: "plugins/twin")
    try shop.add("zebra")
    let listing = shop.list()
    #expect(listing.states == ["twin invalid", "twin invalid", "twin invalid", "zebra ready"])
    #expect(
      listing.reasons[0].contains("twin/twin.json and twin.json and twin2.json have the same plugin name 'twin'"),
      "\(listing.reasons)")
  }

  @Test("the first folder wins, and what is invalid hides nothing")
  func shadowing() throws {
    let shop = try Workshop()
    try shop.add("a", to: "first")
    try shop.add("a", to: "second")
    try shop.add("b", to: "second")
    try shop.folder.write("first/b.json", "broken")
    try shop.add("c", to: "first", file: "c")
    try shop.add("c", to: "first", file: "c2")
    try shop.add("c", to: "second")
    let listing = shop.list([("first", .option), ("second", .option)])
    #expect(
      listing.states == ["a ready", "b invalid", "c invalid", "c invalid", "a shadowed", "b ready", "c ready"])
    #expect(listing.reasons[4] == "\(shop.path("first/a.json")) has the same name and comes first")
    #expect(listing.toolNames == ["find_a", "find_b", "find_c"])
  }

  @Test("one folder under two names is looked at once")
  func sameFolder() throws {
    let shop = try Workshop()
    try shop.add("a")
    symlink("plugins", shop.path("link"))
    #expect(shop.list([("plugins", .option), ("link", .option), ("plugins/.", .option)]).states == ["a ready"])
  }

  @Test("the configuration denies by name")
  func denied() throws {
    let shop = try Workshop()
    try shop.add("a")
    var configuration = Configuration()
    configuration.plugins["a"] = Configuration.PluginEntry()
    #expect(shop.list(configuration: configuration).states == ["a ready"])
    configuration.plugins["a"]?.deny = true
    let listing = shop.list(configuration: configuration)
    #expect(listing.states == ["a denied"] && listing.reasons[0].contains("config.json") && listing.tools.isEmpty)
  }

  // MARK: Tools

  @Test("tools of one name are offered under qualified names only")
  func toolClash() throws {
    let shop = try Workshop()
    try shop.add("one", tool: "search")
    try shop.add("two", tool: "search")
    try shop.add("three", tool: "other")
    let registry = shop.discovery().registry()
    #expect(registry.tools.map(\.name) == ["one__search", "other", "two__search"])
    #expect(registry.warnings == ["2 plugins have a tool 'search'; call it one__search or two__search"])
    #expect(registry.resolve("search") == nil)
    #expect(registry.nearestTools(to: "search") == ["one__search", "two__search"])
    #expect(registry.resolve("two__search").map { registry.plugins[$0.plugin].name } == "two")
    #expect(registry.resolve("three__other")?.name == "other")
    #expect(registry.resolve("one__other") == nil)
    #expect(registry.nearestTools(to: "othr") == ["other"])
    #expect(registry.plugins[0].manifest?.tools[0].name == "search")
  }

  @Test("a qualified name that is too long is cut with a hash, the same every time")
  func longNames() throws {
    let shop = try Workshop()
    let tool = String(repeating: "t", count: 64)
    try shop.add("one", tool: tool)
    try shop.add("two", tool: tool)
    let registry = shop.discovery().registry()
    for tool in registry.tools {
      #expect(tool.name.utf8.count == 64 && Names.isTool(tool.name))
      #expect(registry.resolve(tool.name)?.plugin == tool.plugin)
    }
    #expect(registry.tools[0].name != registry.tools[1].name)
    #expect(ToolNames.shortened("x") == "x_\(String(NameHash.of("x".utf8), radix: 16))")
  }

  @Test("a tool that is really called like a qualified name keeps its name")
  func qualifiedNameTaken() throws {
    let shop = try Workshop()
    try shop.add("a", tool: "x")
    try shop.add("b", tool: "x")
    try shop.add("c", tool: "a__x")
    let registry = shop.discovery().registry()
    let names = registry.tools.map(\.name)
    #expect(Set(names).count == 3 && names.contains("b__x"))
    #expect(registry.resolve("a__x").map { registry.plugins[$0.plugin].name } == "c")
  }

  @Test("a manifest that changed after it was listed is not used")
  func changedMeanwhile() throws {
    let shop = try Workshop()
    try shop.add("a")
    var discovery = shop.discovery()
    discovery.usesCache = true
    let first = discovery.registry()
    #expect(first.plugins[0].manifest?.name == "a")
    // From the cache, so that the manifest is read when it is asked for.
    var cached = discovery.list()
    cached.roots[0].fresh = [:]
    let registry = cached.registry()
    try shop.folder.write("plugins/a.json", Workshop.manifest("a", tool: "changed_tool"))
    #expect(registry.plugins[0].manifest == nil)
  }
}

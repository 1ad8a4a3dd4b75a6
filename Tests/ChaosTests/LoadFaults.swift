// Faults 1 to 9, 60 and 64: a plugin that never takes a call.

import Calls
import EventLoop
import Glibc
import Plugins
import Runners
import TestSupport

let loadFaults: [Fault] = [
  Fault(1, "not an ELF / wrong machine / truncated file", "P (tool absent)") { scene in
    let library = try readFile(try ChaosPlugin.library())
    var other = library
    other[18] = 243  // RISC-V
    let forms: [(String, [UInt8])] = [
      ("is not a shared library", Array("#!/bin/sh\n".utf8)), ("is built for", other),
      ("cut off", Array(library[..<8_192])), ("is empty", []),
    ]
    for (reason, bytes) in forms {
      let folder = try TemporaryFolder()
      try writeFile(folder.path + "/broken.so", bytes)
      try await refused(scene, folder.path + "/broken.so", reason)
    }
  },
  Fault(2, "no collet_entry; extra exports", "P") { scene in
    let none = try PluginFixture.build(source: "int other(void) { return 1; }", named: "none")
    try await refused(scene, none, "collet_entry")
    let text = "\n__attribute__((visibility(\"default\"))) int chaos_extra(void) { return 1; }\n"
    let source = try readFile(repositoryRoot + "/Tests/Fixtures/plugins/entry.c")
    let extra = try PluginFixture.build(source: String(decoding: source, as: UTF8.self) + text, named: "extra")
    let host = try ChaosHost(scene, [ChaosPlugin(library: extra, tools: ["echo"])])
    let warnings = host.plugin("chaos")?.warnings ?? []
    scene.expect(warnings.contains { $0.contains("chaos_extra") }, "a warning names the symbol: \(warnings)")
    scene.differs("a further export is a warning that names it, not a refusal (docs/plugins.md)")
    await host.finish()
  },
  Fault(3, "undefined symbol", "P") { scene in
    let source = """
      #include <collet.h>
      extern int chaos_missing(void);
      COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
          return (void)host, (void)plugin, chaos_missing();
      }
      """
    let host = try ChaosHost(
      scene, [ChaosPlugin(library: try PluginFixture.build(source: source, named: "undefined"), tools: ["echo"])])
    host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", attempts: 1, log: "chaos_missing")
    await host.finish()
  },
  Fault(4, "sha256 differs from manifest; file swapped between scan and load", "P") { scene in
    var plugin = try ChaosPlugin.chaos("mark")
    plugin.more = #""sha256":"\#(String(repeating: "0", count: 64))","#
    let pinned = try ChaosHost(scene, [plugin])
    pinned.expect(await pinned.call("mark"), .permanent, "UNKNOWN_TOOL")
    let reason = pinned.plugin("chaos")?.reason ?? ""
    scene.expect(reason.contains("\"sha256\" pins"), "it is listed as invalid, for its pin: \(reason)")
    await pinned.finish()
    let sum = try Subprocess.run("sha256sum", [plugin.library])
    plugin.more = #""sha256":"\#(sum.output.prefix(64))","#
    let swapped = try ChaosHost(scene, [plugin])
    let second = try ChaosPlugin.library([#"-DMARK="second""#])
    try writeFile(swapped.plugins.path + "/chaos.so", try readFile(second))
    swapped.expect(await swapped.call("mark"), .permanent, "UNAVAILABLE", log: "the manifest pins")
    await swapped.finish()
  },
  Fault(5, "bad manifests; a tool name of another plugin", "P / OK") { scene in
    let library = try ChaosPlugin.library()
    let forms: [(String, String, String)] = [
      ("{", "", "JSON"), ("", #""grants":{"everything":true},"#, "everything"), ("", "", "echo"),
    ]
    for (text, more, reason) in forms {
      var plugin = ChaosPlugin(library: library, tools: reason == "echo" ? ["echo", "echo"] : ["echo"])
      plugin.more = more
      let folder = try TemporaryFolder()
      for each in [plugin, try .good()] {
        try folder.write(each.name + ".json", each.name == "chaos" && !text.isEmpty ? text : each.manifest)
        try writeFile("\(folder.path)/\(each.name).so", try readFile(each.library))
      }
      var options = ChaosHost.Options()
      options.plugins = folder
      let host = try ChaosHost(scene, [], options: options)
      let found = host.plugin("chaos")
      scene.expect(
        found?.state == .invalid && found?.reason.contains(reason) == true,
        "it is refused for \(reason): \(found?.state.rawValue ?? "gone") \(found?.reason ?? "")")
      host.expect(await host.call("echo"), .permanent, "UNKNOWN_TOOL")
      await host.finish()
    }
    var one = try ChaosPlugin.chaos("mark")
    one.name = "one"
    var two = one
    two.name = "two"
    two.library = try ChaosPlugin.library([#"-DMARK="second""#])
    let host = try ChaosHost(scene, [one, two])
    host.expectOK(await host.call("one__mark"), "first")
    host.expectOK(await host.call("two__mark"), "second")
    await host.finish()
  },
  Fault(6, "abi_major 2; short struct; entry hands out NULL or nonsense", "P") { scene in
    for flag in ["-DMAJOR=2", "-DSIZE=8", "-DNOTHING"] {
      let host = try ChaosHost(
        scene, [ChaosPlugin(library: try PluginFixture.build("entry", flags: [flag]), tools: ["echo"])])
      host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", attempts: 1)
      await host.finish()
    }
    let source = """
      #include <collet.h>
      COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
          return (void)host, *plugin = (const collet_plugin *)0x10000, COLLET_OK;
      }
      """
    // A crash of the load: as every other, so permanent only when it has been quarantined.
    try await crashingLoad(scene, try PluginFixture.build(source: source, named: "nonsense"), cause: "SIGSEGV")
  },
  Fault(7, "constructor: exit / SIGSEGV / infinite loop", "I, then P") { scene in
    let source = """
      #include <collet.h>
      #include <unistd.h>
      __attribute__((constructor)) static void construct(void) { _exit(0); }
      COLLET_EXPORT collet_status collet_entry(const collet_host *host, const collet_plugin **plugin) {
          return (void)host, (void)plugin, COLLET_OK;
      }
      """
    try await crashingLoad(scene, try PluginFixture.build(source: source, named: "exits"), cause: "status 0")
    try await crashingLoad(
      scene, try PluginFixture.build("unruly", flags: ["-DCONSTRUCTOR_CRASHES"]), cause: "SIGSEGV")
    guard scene.isFull else { return }
    try await crashingLoad(
      scene, try PluginFixture.build("unruly", flags: ["-DCONSTRUCTOR_HANGS"]), cause: "within 2 s of its start")
  },
  Fault(8, "collet_entry returns RETRYABLE / INTERNAL / 77", "R / I / I") { scene in
    for status in [1, 3, 77] {
      let host = try ChaosHost(
        scene, [ChaosPlugin(library: try PluginFixture.build("entry", flags: ["-DSTATUS=\(status)"]), tools: ["echo"])])
      let call = await host.call("echo")
      if status == 1 {
        host.expect(call, .retryable, "MAX_RETRIES", attempts: 3)
        scene.expect(call.text.contains(#""last_code":"UNAVAILABLE""#), "the last code is UNAVAILABLE: \(call.text)")
      } else {
        host.expect(call, .internal, "INTERNAL_ERROR", attempts: 2, log: "answered")
        // The third fault is the quarantine.
        host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", log: "quarantined")
      }
      await host.finish()
    }
  },
  Fault(9, "entry says CONCURRENT, manifest SERIAL", "P") { scene in
    let plugin = ChaosPlugin(library: try ChaosPlugin.library(), threading: "serial", tools: ["echo"])
    let host = try ChaosHost(scene, [plugin])
    host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", attempts: 1, log: "concurrent")
    await host.finish()
  },
  Fault(60, "worker missing, no descriptors at spawn, no landlock, no user ns", "R / P") { scene in
    var options = ChaosHost.Options()
    options.program = nil
    let missing = try ChaosHost(scene, [.chaos("echo")], options: options)
    missing.expect(await missing.call("echo"), .retryable, "MAX_RETRIES", log: "collet-worker is missing")
    // Its neighbour is missing one as well, so that only the rest of what must be so is asked.
    await missing.finish(isAlone: true)
    let crowded = try ChaosHost(scene, [.chaos("echo")])
    crowded.expectOK(await crowded.call("good_echo"))
    var limits = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits)
    var few = limits
    few.rlim_cur = rlim_t(Ground.take().descriptors.count + 4)
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &few)
    let starved = await crowded.call("echo")
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limits)
    crowded.expect(starved, .retryable, "MAX_RETRIES", attempts: 3)
    crowded.expectOK(await crowded.call("echo"), "{}")
    await crowded.finish()
    try await withoutWalls(scene)
  },
  Fault(64, "worker of another wire version", "P", sampled: false) { scene in
    guard let worker = try OtherWorker.built.get() else {
      return scene.notHere("no cc")
    }
    var options = ChaosHost.Options()
    options.program = worker
    let host = try ChaosHost(scene, [.chaos("echo")], options: options)
    host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", log: "version 2 of the wire")
    await host.finish(isAlone: true)
  },
]

/// A library that the scan refuses: listed with the reason, its tools absent.
@IO
private func refused(_ scene: Scene, _ library: String, _ reason: String) async throws {
  let host = try ChaosHost(scene, [ChaosPlugin(library: library, tools: ["broken"])])
  let plugin = host.plugin("chaos")
  scene.expect(
    plugin?.state == .invalid && plugin?.reason.contains(reason) == true,
    "it is listed as invalid, for '\(reason)': \(plugin?.state.rawValue ?? "gone") \(plugin?.reason ?? "")")
  host.expect(await host.call("broken"), .permanent, "UNKNOWN_TOOL", attempts: 0)
  await host.finish()
}

/// A load that crashes each time: internal until the third, which is the quarantine.
@IO
private func crashingLoad(_ scene: Scene, _ library: String, cause: String) async throws {
  let host = try ChaosHost(scene, [ChaosPlugin(library: library, tools: ["echo"])])
  host.expect(await host.call("echo"), .internal, "INTERNAL_ERROR", attempts: 2, log: cause)
  _ = await host.call("echo")
  host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", log: "quarantined")
  await host.finish()
}

/// The real program on a kernel that lacks something: it says what, and with `min_isolation` runs nothing.
@IO
private func withoutWalls(_ scene: Scene) async throws {
  guard let launcher = try Launcher.built.get() else { return scene.notHere("no cc: no launcher that denies calls") }
  let folder = try TemporaryFolder()
  let plugin = try ChaosPlugin.chaos("echo")
  try folder.write("chaos.json", plugin.manifest)
  try writeFile(folder.path + "/chaos.so", try readFile(plugin.library))
  for (lacks, level) in [("landlock", "process"), ("namespaces", "sandbox")] {
    let home = try TemporaryFolder()
    let config = try home.write("config.json", #"{"min_isolation":"full"}"#)
    let words = [lacks, Program.path, "--home", home.path, "--plugins", folder.path]
    let listed = try Subprocess.run(launcher, words + ["list", "--json"])
    scene.expect(
      listed.output.contains(#""isolation":"\#(level)""#), "without \(lacks) the level is \(level): \(listed.output)")
    let called = try Subprocess.run(launcher, words + ["call", "echo", "{}", "--json"])
    scene.expect(called.succeeded, "without \(lacks) it runs: \(called.ending) \(called.output)")
    let refused = try Subprocess.run(launcher, words + ["--config", config, "call", "echo", "{}", "--json"])
    scene.expect(
      refused.output.contains(#""code":"UNAVAILABLE""#) && refused.output.contains(#""class":"permanent""#),
      "with min_isolation it is refused: \(refused.output)")
    scene.saw(refused.output.contains("UNAVAILABLE") ? "P UNAVAILABLE" : "ran")
  }
}

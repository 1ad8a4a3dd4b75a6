// Faults 10 to 17, 56 and 62: a process that dies.

import Calls
import EventLoop
import Glibc
import Runners
import TestSupport

let crashFaults: [Fault] = [
  Fault(10, "call derefs NULL, runs into a guard page", "I, idem") { scene in
    try await crash(scene, "null_pointer", cause: "SIGSEGV")
    try await crash(scene, "guard_page", cause: "SIGSEGV")
  },
  Fault(11, "stack overflow", "I, idem") { scene in
    try await crash(scene, "deep", cause: "stack overflow")
  },
  Fault(12, "abort(), assert, C++ throw through the edge", "I, idem") { scene in
    try await crash(scene, "aborts", cause: "SIGABRT")
    try await crash(scene, "asserts", cause: "SIGABRT")
    let library = try PluginFixture.build("throws")
    try await crash(scene, "throws", cause: "SIGABRT", library: library)
  },
  Fault(13, "Swift fatalError / index / overflow; Rust panic; Go panic", "I") { scene in
    try await crash(scene, "traps", cause: "SIGILL")
    for tool in ["fatal", "index", "overflow"] { try await foreign(scene, tool, .swift, cause: "SIGILL") }
    // A panic that nobody catches may not unwind through C: Rust aborts. One that a binding catches is a status.
    try await foreign(scene, "bare", .rust, cause: "SIGABRT")
    try await foreign(scene, "wrapped", .rust, cause: "returned INTERNAL")
    // What a template of Go's makes of a panic is the same status.
    scene.notHere("a plugin in Go takes a module and a minute to build; its panic is caught, as the one in Rust")
    let host = try ChaosHost(scene, [.chaos("panics", "process")])
    let before = await host.call("process")
    host.expect(await host.call("panics"), .internal, "INTERNAL_ERROR", attempts: 1, log: "index out of range")
    host.expectOK(await host.call("process"), before.text)
    await host.finish()
  },
  Fault(14, "exit(0), _exit(0), quick_exit inside a call", "I, idem") { scene in
    for form in 0...2 { try await crash(scene, "exits", #"{"n":\#(form)}"#, cause: "ended by itself with status 0") }
  },
  Fault(15, "crash after RETURN was fully written", "OK") { scene in
    let host = try ChaosHost(scene, [.chaos("crash_after_return", "process")])
    let before = await host.call("process")
    host.expectOK(await host.call("crash_after_return"), "answered")
    await scene.wait("its death is logged") { host.log.lines.contains { $0.text.contains("SIGSEGV") } }
    let after = await host.call("process")
    host.expectOK(after)
    scene.expect(after.text != before.text, "the worker is replaced")
    await host.finish()
  },
  Fault(16, "crash in the middle of a result part", "I, idem") { scene in
    try await crash(scene, "half", cause: "SIGSEGV")
  },
  Fault(17, "double free, heap overflow", "I") { scene in
    try await crash(scene, "heap", #"{"n":0}"#, cause: "SIGABRT")
    try await crash(scene, "heap", #"{"n":1}"#, cause: "SIG")
  },
  Fault(56, "signal handlers replaced, longjmp over the edge", "I") { scene in
    // Default again; a quiet exit; a jump out of the handler, behind which the signal stays blocked; the SIGSYS that no
    // handler stops.
    let died = [(0, "SIGSEGV"), (1, "ended by itself with status 0"), (2, "SIGSEGV"), (3, "SIGSYS")]
    for (form, cause) in died {
      let host = try ChaosHost(scene, [.chaos("handles_signals")])
      host.expect(
        await host.call("handles_signals", #"{"n":\#(form)}"#), .internal, "INTERNAL_ERROR", attempts: 1, log: cause)
      await host.finish()
    }
    let host = try ChaosHost(scene, [.chaos(ChaosTool("jumps_over_edge", timeoutMS: 300))])
    // On the stack of a thread that is gone: a crash, or a call that never comes back.
    let call = await host.call("jumps_over_edge")
    if call.answers.first?.outcome == .retryable {
      host.expect(call, .retryable, "TIMEOUT", attempts: 1)
    } else {
      host.expect(call, .internal, "INTERNAL_ERROR", attempts: 1, log: "the process of chaos")
    }
    await host.finish()
  },
  Fault(62, "crash of one of 8 parallel calls", "I for one") { scene in
    let host = try ChaosHost(scene, [.chaos("null_pointer_again", "naps_again", "echo")])
    host.expectOK(await host.call("echo"))
    let culprit = host.submit("null_pointer_again", #"{"n":50}"#)
    let others = (0..<7).map { _ in host.submit("naps_again", #"{"n":150}"#) }
    await culprit.end()
    host.expect(culprit, .internal, "INTERNAL_ERROR", attempts: 2, log: "SIGSEGV")
    for other in others {
      await other.end()
      host.expectOK(other, "slept")
    }
    await host.finish()
  },
]

/// One call of a plugin in another language; a crash costs it its process, a status does not.
@IO
private func foreign(_ scene: Scene, _ tool: String, _ language: ForeignPlugin, cause: String) async throws {
  guard let library = try language.library.get() else {
    return scene.notHere("no plugin of \(language) can be built here")
  }
  let host = try ChaosHost(scene, [ChaosPlugin(library: library, tools: [ChaosTool(tool)])])
  host.expect(await host.call(tool), .internal, "INTERNAL_ERROR", attempts: 1, log: cause)
  scene.expect(
    host.log.lines.contains { $0.text.contains("its process died") } == cause.hasPrefix("SIG"),
    "a process dies of \(tool) only where it is a crash")
  await host.finish()
}

/// A crash: of a tool that may not run twice it is the answer, with an effect that nobody knows; one that may is tried
/// once more. The plugin's next call finds a fresh process.
@IO
func crash(
  _ scene: Scene, _ tool: String, _ arguments: String = "{}", cause: String, library: String? = nil,
  timeoutMS: Int = 20_000, grants: String = ""
) async throws {
  for name in [tool, tool + "_again"] {
    var plugin = try ChaosPlugin.chaos(ChaosTool(name, timeoutMS: timeoutMS), "echo", grants: grants)
    if let library { plugin.library = library }
    let host = try ChaosHost(scene, [plugin])
    let call = await host.call(name, arguments)
    host.expect(call, .internal, "INTERNAL_ERROR", attempts: name == tool ? 1 : 2, log: cause)
    scene.expect(
      call.answers.first?.failure?.effect == .unknown, "nobody knows whether \(name) had an effect: \(call.text)")
    scene.expect(call.answers.first?.parts.isEmpty ?? true, "nothing of a broken result is kept")
    host.expectOK(await host.call("echo"), "{}")
    await host.finish()
  }
}

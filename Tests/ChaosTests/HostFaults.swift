// Faults 57 to 59 and 61: what befalls the host and its files.

import Calls
import EventLoop
import Glibc
import TestSupport

@testable import Plugins
@testable import Runners

let hostFaults: [Fault] = [
  Fault(57, "plugin file overwritten or truncated while loaded", "OK") { scene in
    let host = try ChaosHost(scene, [.chaos("mark", "process")])
    host.expectOK(await host.call("mark"), "first")
    let before = await host.call("process")
    let file = host.plugins.path + "/chaos.so"
    truncate(file, 0)
    host.expectOK(await host.call("mark"), "first")
    try writeFile(file, try readFile(try ChaosPlugin.library([#"-DMARK="second""#])))
    host.expectOK(await host.call("mark"), "first")
    host.expectOK(await host.call("process"), before.text)
    await host.finish()
    var options = ChaosHost.Options()
    options.home = host.home
    options.plugins = host.plugins
    let next = try ChaosHost(scene, [], options: options)
    next.expectOK(await next.call("mark"), "second")
    await next.finish()
  },
  Fault(58, "host killed with SIGKILL during calls", "-") { scene in
    let folder = try TemporaryFolder()
    let home = try TemporaryFolder()
    let plugin = try ChaosPlugin.chaos("naps")
    try folder.write("chaos.json", plugin.manifest)
    try writeFile(folder.path + "/chaos.so", try readFile(plugin.library))
    let words = ["--home", home.path, "--plugins", folder.path]
    let listed = try Subprocess.run(Program.path, words + ["list", "--json"])
    let script = """
      "$@" call naps '{"n":20000}' & host=$!
      worker=
      while [ -z "$worker" ]; do
        kill -0 $host 2>/dev/null || { echo "the host ended"; exit 1; }
        for task in /proc/$host/task/*; do worker="$worker$(cat $task/children 2>/dev/null)"; done
        sleep 0.01
      done
      sleep 0.1
      kill -9 $host
      wait $host 2>/dev/null
      for turn in $(seq 500); do
        gone=yes
        for number in $worker; do [ -d /proc/$number ] && gone=; done
        [ -n "$gone" ] && { echo "gone: $worker"; exit 0; }
        sleep 0.01
      done
      echo "left: $worker"
      """
    let result = try Subprocess.run("sh", ["-c", script, "sh", Program.path] + words)
    scene.expect(result.output.hasPrefix("gone: "), "its workers go with it: \(result.output) \(result.errorOutput)")
    let again = try Subprocess.run(Program.path, words + ["list", "--json"])
    scene.expect(again.succeeded && again.output == listed.output, "what it keeps is whole: \(again.output)")
    scene.saw("workers gone")
  },
  Fault(59, "host's spawner thread dies", "-") { scene in
    // It never does: its loop returns `Never`. What would be, is tried with a thread that does end.
    let locations = Locations(home: try TemporaryFolder().path, environment: .init())
    let order = WorkerOrder(
      plugin: "chaos", program: workerProgram,
      source: PluginSource(
        library: try ChaosPlugin.library(), configuration: Array("{}".utf8), threading: .concurrent,
        pinnedSHA256: nil, approvedSHA256: nil),
      grants: Grants(), folders: GrantedFolders(data: locations.dataFolder(of: "chaos")), services: [], minLevel: 0,
      callThreads: 1)
    let thread = TestThread<StartedWorker?> {
      guard let worker = try? order.start() else { return nil }
      // Until it has said hello; it follows its host since then.
      var ready = pollfd(fd: worker.control, events: Int16(POLLIN), revents: 0)
      poll(&ready, 1, 10_000)
      return worker
    }
    guard let worker = thread.join() else { return scene.expect(false, "no worker could be started") }
    await scene.wait("the worker ends with the thread that started it") {
      var ready = pollfd(fd: worker.ended, events: Int16(POLLIN), revents: 0)
      return poll(&ready, 1, 0) == 1
    }
    var status: Int32 = 0
    let hasEnded = waitpid(worker.process, &status, WNOHANG) == worker.process
    if !hasEnded { worker.abandon() }
    scene.expect(hasEnded && status & 0x7f == SIGKILL, "it is killed, not \(status)")
    scene.saw("worker killed")
    if hasEnded { worker.closeAll() }
  },
  Fault(61, "3 crashes in 5 minutes, then a good probe", "P, later OK") { scene in
    let host = try ChaosHost(scene, [.chaos("null_pointer", "echo")])
    for _ in 0..<3 {
      host.expect(await host.call("null_pointer"), .internal, "INTERNAL_ERROR", attempts: 1, log: "SIGSEGV")
    }
    host.expect(await host.call("echo"), .permanent, "UNAVAILABLE", log: "quarantined")
    await host.finish()
    // Ten minutes later, as far as the record goes.
    let store = QuarantineStore(Locations(home: host.home.path, environment: .init()))
    guard let history = store.read().histories.first else { return scene.expect(false, "the quarantine is on record") }
    store.change(history.plugin, history.sha256) { $0.until = FaultHistory.now() - 1 }
    var options = ChaosHost.Options()
    options.home = host.home
    options.plugins = host.plugins
    let later = try ChaosHost(scene, [], options: options)
    later.expectOK(await later.call("echo"), "{}")
    later.expectLine("it works again")
    await later.finish()
    scene.expect(
      store.read().history(of: history.plugin, history.sha256)?.isClosed(at: FaultHistory.now()) != true,
      "the quarantine is over")
  },
]

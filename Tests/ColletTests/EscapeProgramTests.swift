import Glibc
import TestSupport
import Testing

/// The hostile plugin behind the whole program: as root and, in a child that has given root up, as an ordinary user,
/// each with a home of its own. What the worker refuses one by one is in WorkerTests/EscapeTests.swift.
@Suite("Escapes at the command line", .timeLimit(.minutes(2)))
struct EscapeProgramTests {
  /// The program as one user, with the fixture `escape` twice: with an `exec` grant (as `runner`) and without.
  private final class Stage {
    let folder: TemporaryFolder
    let user: uid_t
    private let become: [String]

    /// `bare`: without a capability, as in a container that dropped them.
    init(user: uid_t, bare: Bool = false) throws {
      self.user = user
      become =
        bare
        ? ["setpriv", "--inh-caps=-all", "--bounding-set=-all", "--"]
        : user == geteuid() ? [] : ["setpriv", "--reuid=\(user)", "--regid=\(user)", "--clear-groups", "--"]
      folder = try TemporaryFolder()
      chmod(folder.path, 0o755)
      for name in ["home", "plugins", "granted", "granted/below", "private"] { mkdir(folder.path + "/" + name, 0o700) }
      for (name, exec) in [("escape", ""), ("runner", #","exec":["/bin/cat"]"#)] {
        try add(name, grants: #""read":["\#(folder.path)/granted"],"write":["${data}"]\#(exec)"#)
      }
      try folder.write("granted/file", "granted", mode: 0o600)
      try folder.write("granted/below/file", "granted", mode: 0o600)
      try folder.write("private/file", "private", mode: 0o600)
      symlink(folder.path + "/private/file", folder.path + "/granted/link")
      try give(folder.path)
      for name in ["escape", "runner"] { #expect(try run("trust", name, "--yes").succeeded) }
    }

    /// Puts the hostile plugin there under a name of its own.
    func add(_ name: String, grants: String) throws {
      let tools = [
        "read_file", "read_parent", "write_file", "create_file", "send_signal", "signal_parent", "signal_everybody",
        "open_socket", "run_program", "execute", "trace", "set_affinity",
      ].map {
        """
        {"name":"\($0)","description":"Tries \($0), for tests. Use in tests. Do NOT use elsewhere.",
         "parameters":{"type":"object","properties":{"a":{"type":"string"}}},"retry":{"max":0}}
        """
      }.joined(separator: ",")
      try writeFile(folder.path + "/plugins/\(name).so", readFile(PluginFixture.build("escape")))
      try folder.write(
        "plugins/\(name).json",
        """
        {"manifest_version":1,"name":"\(name)","version":"1.0.0","description":"Tries to get out.",
         "library":"\(name).so","grants":{\(grants)},"tools":[\(tools)]}
        """)
    }

    func link(_ name: String, to target: String) throws {
      let path = folder.path + "/" + name
      unlink(path)
      symlink(target, path)
      if user != geteuid() { lchown(path, user, user) }
    }

    func give(_ path: String) throws {
      if user == geteuid() { return }
      lchown(path, user, user)
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return }
      for name in try listFolder(path) { try give(path + "/" + name) }
    }

    func run(_ words: String...) throws -> Subprocess { try run(words) }

    func run(_ words: [String]) throws -> Subprocess {
      let line =
        become + [Program.path, "--home", folder.path + "/home", "--plugins", folder.path + "/plugins"] + words
      return try Subprocess.run(
        line[0], Array(line.dropFirst()),
        environment: [
          "PATH": environment("PATH") ?? "/usr/bin:/bin", "HOME": folder.path + "/home", "API_KEY": "hunter2",
        ], in: "/")
    }

    /// What the attempt answered.
    func attempt(_ tool: String, _ argument: String, _ more: String..., plugin: String = "escape") throws -> String {
      let result = try run(["call", "\(plugin)__\(tool)", #"{"a":"\#(argument)"}"#, "--json"] + more)
      guard let start = result.output.firstRange(of: #""result":""#)?.upperBound else {
        return result.output + result.errorOutput
      }
      return String(result.output[start...].prefix { $0 != "\"" })
    }
  }

  private static let isRoot = geteuid() == 0
  private static let needsRoot: Comment = "the tests run as an ordinary user: root's half needs root"
  private static let ordinary: uid_t = isRoot ? 65534 : geteuid()

  @Test("as root, nothing that was not granted is reached, and what was granted works", .enabled(if: isRoot, needsRoot))
  func attemptsAsRoot() throws { try attempt(as: 0) }

  @Test("as an ordinary user, nothing that was not granted is reached, and what was granted works")
  func attempts() throws { try attempt(as: Self.ordinary) }

  @Test("as root without capabilities, as in a container that dropped them", .enabled(if: isRoot, needsRoot))
  func attemptsAsBareRoot() throws { try attempt(as: 0, bare: true) }

  private func attempt(as user: uid_t, bare: Bool = false) throws {
    let stage = try Stage(user: user, bare: bare)
    let path = stage.folder.path
    let refused = [
      ("read_file", "/etc/shadow"), ("read_file", "/etc/passwd"), ("read_file", path + "/private/file"),
      ("read_file", path + "/granted/link"), ("read_file", path + "/granted/../private/file"),
      ("read_file", path + "/home/trust.json"), ("read_file", path + "/plugins/runner.so"),
      ("read_parent", "environ"), ("read_parent", "mem"), ("read_parent", "maps"), ("read_parent", "root/etc/passwd"),
      ("read_file", "/proc/self/environ"), ("read_file", "/proc/self/mem"),
      ("write_file", path + "/granted/file"), ("create_file", path + "/granted/new"),
      ("create_file", "/tmp/collet-out"), ("create_file", path + "/home/new"), ("signal_parent", ""),
      ("signal_everybody", ""), ("open_socket", "\(AF_INET) 1 0"), ("execute", "/bin/true"),
      ("set_affinity", "\(getpid())"),
    ]
    for (tool, argument) in refused {
      let answer = try stage.attempt(tool, argument)
      #expect(answer == "EACCES" || answer == "EPERM", "\(user): \(tool) \(argument): \(answer)")
    }
    let data = path + "/home/data/escape"
    let granted = [
      ("read_file", path + "/granted/file"), ("read_file", path + "/granted/below/file"),
      ("create_file", data + "/new"), ("write_file", data + "/new"), ("read_file", data + "/new"),
    ]
    for (tool, argument) in granted {
      let answer = try stage.attempt(tool, argument)
      #expect(answer == "done", "\(user): \(tool) \(argument): \(answer)")
    }
    // One plugin's data from the other, which may read its own.
    #expect(try stage.attempt("read_file", data + "/new", plugin: "runner") == "EACCES")
    #expect(try stage.attempt("run_program", "/bin/cat|\(path)/granted/file", plugin: "runner") == "granted|0")
    #expect(try stage.attempt("run_program", "/bin/true", plugin: "runner") == "EACCES|99")
    #expect(try stage.attempt("run_program", "/bin/cat|/etc/passwd", plugin: "runner").contains("Permission denied"))
    #expect(try stage.attempt("run_program", "/bin/cat|\(data)/new", plugin: "runner").contains("Permission denied"))
    // With process numbers of its own there is nobody else: its parent is number 0. Without them the kernel answers as if
    // it had done it where it refused each process of many.
    let isFull = try stage.run("list", "--json").output.contains(#""isolation":"full""#)
    let everybody = try stage.attempt("signal_everybody", "", plugin: "runner")
    #expect(everybody == "EPERM" || everybody == "ESRCH" || !isFull && everybody == "done", "\(everybody)")
    if !isFull { #expect(try stage.attempt("signal_parent", "", plugin: "runner") == "EPERM") }
    // Of root's only who starts no programs can be counted, where there are user namespaces.
    func told(_ plugin: String) throws -> String {
      try stage.run("show", plugin).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    if user == 0, isFull {
      #expect(try told("escape").contains("of memory and 32 threads of its own"))
      #expect(try told("runner").contains("no limit on how many threads and processes it starts"))
    }
    let killed = try stage.attempt("trace", "1")
    #expect(killed.contains("INTERNAL_ERROR"))
    #expect(try stage.run("list", "--json").output.contains(#""state":"quarantined""#))
  }

  @Test("the operator's grants narrow what the kernel lets through, and can deny")
  func policy() throws {
    let stage = try Stage(user: Self.ordinary)
    let path = stage.folder.path
    func configure(_ text: String) throws -> String {
      let config = try stage.folder.write("config.json", #"{"plugins":{"escape":\#(text)}}"#)
      return config
    }
    let narrow = try configure(#"{"grants":{"read":["\#(path)/granted/below"],"write":[]}}"#)
    #expect(try stage.attempt("read_file", path + "/granted/below/file", "--config", narrow) == "done")
    #expect(try stage.attempt("read_file", path + "/granted/file", "--config", narrow) == "EACCES")
    let data = path + "/home/data/escape/new"
    #expect(try stage.attempt("create_file", data, "--config", narrow).hasPrefix("E"))
    let wide = try configure(#"{"grants":{"read":["/etc"]}}"#)
    #expect(try stage.attempt("read_file", "/etc/passwd", "--config", wide) != "done")
    let less = try configure(#"{"grants":{"memory":"256MiB","write":[]}}"#)
    for words in [["trust", "escape", "--yes"], ["show", "escape"]] {
      let told = try stage.run(words + ["--config", less]).output.split(whereSeparator: \.isWhitespace)
      #expect(told.joined(separator: " ").contains("at most 256MiB of memory"))
      #expect(told.joined(separator: " ").contains("It can write no file."))
    }
    let denied = try configure(#"{"deny":true}"#)
    let answer = try stage.run("call", "escape__read_file", "{}", "--json", "--config", denied)
    #expect(!answer.succeeded && !answer.output.contains(#""result""#))
  }

  @Test("a link where a grant says a path gives nothing away, before the approval and after it")
  func links() throws {
    for user in Set([geteuid(), Self.ordinary]) {
      let stage = try Stage(user: user)
      let path = stage.folder.path
      try stage.folder.write("plugins/own", "own", mode: 0o600)
      try stage.link("plugins/lure", to: path + "/private")
      try stage.link("way", to: "granted")
      try stage.add(
        "lured",
        grants: #""read":["${plugin}/own","${plugin}/lure","\#(path)/way"],"write":["${plugin}/lure/"]"#)
      try stage.give(path + "/plugins")
      let told = try stage.run("trust", "lured", "--yes").output.split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(told.contains("\(path)/plugins/lure leads out of \(path)/plugins"), "\(told)")
      #expect(told.contains("\(path)/way leads to \(path)/granted"), "\(told)")
      func read(_ name: String) throws -> String { try stage.attempt("read_file", path + "/" + name, plugin: "lured") }
      #expect(try read("plugins/own") == "done")
      #expect(try read("way/file") == "done")
      #expect(try read("plugins/lure/file") == "EACCES")
      #expect(try stage.attempt("create_file", path + "/private/new", plugin: "lured") == "EACCES")
      // What was approved is exchanged.
      try stage.link("plugins/own", to: path + "/private/file")
      try stage.link("way", to: "private")
      #expect(try stage.run("list", "--json").output.contains(#""name":"lured""#))
      #expect(try read("plugins/own") == "EACCES")
      #expect(try read("way/file") == "EACCES")
      let log = String(decoding: try readFile(path + "/home/collet.log"), as: UTF8.self)
      #expect(log.contains("leads to \(path)/private now"))
    }
  }

  @Test("more granted paths than a worker may have descriptors are all opened")
  func manyPaths() throws {
    let stage = try Stage(user: Self.ordinary)
    let path = stage.folder.path
    for index in 0..<100 { try stage.folder.write("many/\(index)", "x", mode: 0o600) }
    try stage.give(path + "/many")
    let paths = (0..<100).map { "\"\(path)/many/\($0)\"" }.joined(separator: ",")
    try stage.add("many", grants: #""read":[\#(paths)]"#)
    try stage.give(path + "/plugins")
    #expect(try stage.run("trust", "many", "--yes").succeeded)
    for index in [0, 99] {
      #expect(try stage.attempt("read_file", "\(path)/many/\(index)", plugin: "many") == "done")
    }
  }

  private static let hasMounts: Bool = {
    let words = ["--mount", "mount", "-t", "tmpfs", "none", "/usr/local/lib"]
    return isRoot && (try? Subprocess.run("unshare", words).succeeded) == true
  }()

  @Test(
    "where Collet is installed among the libraries, those can be read and its plugins' files cannot",
    .enabled(if: hasMounts, "needs root and mounts of its own"))
  func installed() throws {
    let stage = try Stage(user: 0)
    let words = [Program.path, "--home", stage.folder.path + "/home", "--plugins", stage.folder.path + "/plugins"]
    func read(_ file: String) throws -> String {
      let script = """
        set -e
        mount -t tmpfs none /usr/local/lib
        mkdir -p /usr/local/lib/collet/plugins /usr/local/lib/other
        for file in collet/plugins/shop.sqlite collet/file other/lib.so lib.so; do echo x > /usr/local/lib/$file; done
        ln -s collet/file /usr/local/lib/link
        exec "$@"
        """
      let call = words + ["call", "escape__read_file", #"{"a":"/usr/local/lib/\#(file)"}"#, "--json"]
      let result = try Subprocess.run("unshare", ["--mount", "sh", "-c", script, "sh"] + call, in: "/")
      guard let start = result.output.firstRange(of: #""result":""#)?.upperBound else {
        return result.output + result.errorOutput
      }
      return String(result.output[start...].prefix { $0 != "\"" })
    }
    for file in ["lib.so", "other/lib.so"] { #expect(try read(file) == "done", "\(file)") }
    for file in ["collet/plugins/shop.sqlite", "collet/file", "link"] { #expect(try read(file) == "EACCES", "\(file)") }
  }
}

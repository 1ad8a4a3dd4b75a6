// `collet bench list`: what discovery costs, without and with its cache.

import Glibc
import Plugins

/// `collet bench list --count N`: generates N plugins in a temporary folder and lists them.
struct BenchListCommand: Command {
  static let name = "bench list"
  static let summary = "Time the discovery of N plugins, cold and cached."
  static let discussion = """
    The plugins are copies of one library of the search path, each with a manifest of its own. Prints milliseconds:
    the first listing (files in the system's cache, none in ours) and the minimum of later ones.
    """
  static var options: [Option<BenchListCommand>] {
    [
      Option("--count", value: "N", "Plugins to generate (default 1000).") { (target, text) throws(UsageError) in
        target.count = try UsageError.wholeNumber(text, for: "--count", in: 1...100_000)
      },
      Option("--json", "Print JSON (the only form).") { _ in },
    ]
  }

  var count = 1000

  func run(_ context: Context) throws(CommandError) -> ExitCode {
    let host = try Host(context)
    let listing = host.discovery.list()
    guard let source = listing.plugins.indices.lazy.compactMap({ listing.libraryPath(of: $0) }).first else {
      throw CommandError("there is no plugin whose library could be copied; name a folder with --plugins", code: .usage)
    }
    let library = try InputFile.read(source, bytesMax: 1 << 30)
    let folder = try TemporaryPlugins(count: count, library: library)
    defer { folder.remove() }
    let locations = Locations(home: folder.path + "/home", config: folder.path + "/config.json")
    let discovery = Discovery(roots: [SearchRoot(path: folder.path + "/plugins", kind: .option)], locations: locations)
    // The cache does not trust a file that changed in the instant in which it was read.
    sleep(3)
    let cold = time { discovery.list().plugins.count }
    var cached = Double.infinity
    for _ in 0..<10 { cached = min(cached, time { discovery.list().plugins.count }) }
    var row = BenchRow()
    row.add("count", .count(count))
    row.add("cold_ms", .number(cold))
    row.add("cached_ms", .number(cached))
    row.print(json: true, to: context)
    return .success
  }

  private func time(_ work: () -> Int) -> Double {
    let start = wallTime()
    let found = work()
    precondition(found == count, "every generated plugin is listed")
    return Double(wallTime() - start) / 1e6
  }
}

/// A folder of generated plugins.
private struct TemporaryPlugins {
  let path: String
  private let folder: BenchFolder
  private let count: Int

  init(count: Int, library: [UInt8]) throws(CommandError) {
    folder = try BenchFolder()
    path = folder.path
    self.count = count
    _ = unsafe mkdir(path + "/plugins", 0o755)
    for number in 0..<count {
      try write("\(name(number)).so", library)
      try write("\(name(number)).json", Array(manifest(number).utf8))
    }
  }

  private func name(_ number: Int) -> String { "generated_\(number)" }

  private func manifest(_ number: Int) -> String {
    """
    {"manifest_version":1,"name":"\(name(number))","version":"1.0.0","library":"\(name(number)).so",\
    "description":"Generated plugin number \(number).","threading":"serial","tools":[{"name":"search_\(number)",\
    "description":"Searches collection \(number) by phrase. Use to find items. Do NOT use to change them.",\
    "parameters":{"type":"object","properties":{"query":{"type":"string","description":"Search phrase."},\
    "limit":{"type":"integer","minimum":1,"maximum":20,"default":5,"description":"How many to return."}},\
    "required":["query"],"additionalProperties":false}}]}
    """
  }

  private func write(_ name: String, _ bytes: [UInt8]) throws(CommandError) {
    let file = "\(path)/plugins/\(name)"
    let descriptor = unsafe open(file, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw CommandError("cannot write \(file): \(lastError())") }
    defer { close(descriptor) }
    let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
    guard count == bytes.count else { throw CommandError("cannot write \(file): \(lastError())") }
  }

  func remove() { folder.remove() }
}

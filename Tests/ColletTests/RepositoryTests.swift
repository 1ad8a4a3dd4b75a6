import TestSupport
import Testing

/// The repository checks itself: arrows between layers, marks of unfinished work, manifests without a plugin.
@Suite("Repository")
struct RepositoryTests {
  /// Lowest first; a target may import only what stands before it.
  static let layers = [
    "ColletABI", "PluginRuntime", "collet-probe", "ForeignPlan", "ForeignRuntime", "WorkerWire", "collet-worker",
    "collet-types", "JSONScan", "JSON", "Patterns", "JSONSchema", "EdgeValues", "Bindings", "LinuxEvents",
    "EventLoop", "Children", "Plugins", "Runners", "Journal", "Calls", "Curl", "HTTP", "SQLite", "StorageFile",
    "Services", "StepSpool", "Sessions", "Models", "Agent", "Replay", "Telemetry", "SessionPage", "collet",
  ]

  /// What plugins in Swift are built with: it becomes part of them, so each may import these of ours and nothing else.
  static let kit = [
    "ColletMacros": ["Patterns"], "ColletKitRuntime": [], "ColletKit": ["ColletABI", "ColletKitRuntime", "JSON"],
    "ColletKitTesting": ["ColletABI", "ColletKit", "JSON", "JSONSchema"],
  ]

  @Test("every target imports only layers above it", arguments: layers)
  func arrows(target: String) throws {
    try checkImports(of: target, allowed: Array(Self.layers.prefix { $0 != target }))
  }

  @Test("what plugins are built with knows nothing of the host", arguments: kit.keys.sorted())
  func kitArrows(target: String) throws {
    try checkImports(of: target, allowed: Self.kit[target] ?? [])
  }

  private func checkImports(of target: String, allowed: [String]) throws {
    let ours = Self.layers + Self.kit.keys
    for file in try sources(below: "Sources/\(target)") where file.hasSuffix(".swift") && !file.contains("/Templates/")
    {
      for line in try text(file).split(separator: "\n") {
        let words = line.split(separator: " ").map(String.init)
        guard let place = words.firstIndex(of: "import"), place < 2, words.count > place + 1 else { continue }
        let module = words[place + 1]
        guard ours.contains(module) else { continue }
        #expect(allowed.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test("every folder of Sources is a known layer")
  func folders() throws {
    let known = Self.layers + Self.kit.keys
    for name in try listFolder(repositoryRoot + "/Sources") { #expect(known.contains(name), "\(name)") }
  }

  @Test("shipped code needs neither Foundation nor Dispatch")
  func noFoundation() throws {
    for file in try sources(below: "Sources") where file.hasSuffix(".swift") {
      for line in try text(file).split(separator: "\n") where line.contains("import ") {
        for module in ["Foundation", "FoundationEssentials", "Dispatch"] {
          #expect(!line.hasSuffix("import \(module)"), "\(file)")
        }
      }
    }
  }

  @Test("nothing is left unfinished")
  func marks() throws {
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
    for folder in ["Sources", "Tests", "plugins", "scripts"] {
      for file in try sources(below: folder) {
        let whole = try text(file)
        for mark in marks { #expect(!whole.contains(mark), "\(file) says \(mark)") }
      }
    }
  }

  @Test("every bundled manifest has its plugin's source, or binds an installed library, and names itself")
  func manifests() throws {
    for name in try listFolder(repositoryRoot + "/manifests") {
      let base = String(name.dropLast(5))
      #expect(name.hasSuffix(".json"))
      let manifest = try text("manifests/\(name)")
      let isBound = manifest.contains("\n  \"bind\": {")
      #expect(
        try isBound || listFolder(repositoryRoot + "/plugins").contains(base), "\(name) has no plugin folder")
      #expect(manifest.contains("\"\(base)\""))
    }
  }

  @Test("the README's pages exist")
  func links() throws {
    let readme = try text("README.md")
    for piece in readme.split(separator: "](").dropFirst() {
      let target = String(piece.prefix { $0 != ")" })
      guard !target.hasPrefix("http") else { continue }
      #expect(Conformance.exists(repositoryRoot + "/" + target), "README links to \(target)")
    }
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try readFile(repositoryRoot + "/" + path), as: UTF8.self)
  }

  /// The files below a folder of the repository, as paths from its root.
  private func sources(below folder: String) throws -> [String] {
    var files: [String] = []
    for name in try listFolder(repositoryRoot + "/" + folder) {
      let path = folder + "/" + name
      if (try? listFolder(repositoryRoot + "/" + path)) != nil {
        files += try sources(below: path)
      } else {
        files.append(path)
      }
    }
    return files
  }
}

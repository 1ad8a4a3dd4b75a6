// The languages that `collet new` writes plugins in, and what each needs on this machine.

/// A language with a template of its own, in the folder that is named like it.
enum Language: String, CaseIterable {
  case swift
  case c
  case cPlusPlus = "c++"
  case rust
  case go
  case zig

  /// For messages: the words that `--language` takes.
  static var choices: String {
    let words = allCases.map(\.rawValue)
    return words.dropLast().joined(separator: ", ") + " or " + words.last!
  }

  /// What this machine lacks for building such a plugin: one sentence each, with what to install.
  func missingTools() -> [String] {
    (tools + [.make]).filter { !$0.isThere }.map { "\($0.name) is missing: \($0.advice)" }
  }

  private var tools: [Tool] {
    switch self {
    case .swift:
      [Tool("swift", "install Swift 6.3 from https://www.swift.org/install/linux/", [["swift", "--version"]])]
    case .c: [.compilerC]
    case .cPlusPlus: [Tool("g++", "apt-get install g++", [["g++", "--version"]])]
    case .rust:
      [Tool("cargo", "apt-get install cargo, or see https://rustup.rs", [["cargo", "--version"]]), .compilerC]
    case .go: [Tool("go", "apt-get install golang-go", [["go", "version"]]), .compilerC]
    case .zig: [Tool("zig", "pip install ziglang", [["zig", "version"], ["python3", "-m", "ziglang", "version"]])]
    }
  }

  /// A program that a template's Makefile runs.
  private struct Tool {
    let name: String
    let advice: String
    /// One of these must succeed. Running them tells more than looking at PATH: a launcher such as rustup's can be there
    /// without what it launches, and a module of Python's is no file on PATH.
    let probes: [[String]]

    init(_ name: String, _ advice: String, _ probes: [[String]]) {
      self.name = name
      self.advice = advice
      self.probes = probes
    }

    static var make: Tool { Tool("make", "apt-get install make", [["make", "--version"]]) }
    static var compilerC: Tool { Tool("cc", "apt-get install gcc libc6-dev", [["cc", "--version"]]) }

    var isThere: Bool { probes.contains { ChildProcess.succeeds($0) } }
  }
}

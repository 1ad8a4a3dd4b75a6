// An installed compiler of C, run for what it says of a header. Its output is data: bounded, and believed in nothing.

import Children
import EventLoop
import Glibc
import Plugins

/// clang or gcc on this machine.
struct Compiler: Sendable {
  var path: String
  /// gcc says other things than clang, and has other words for the same.
  var isClang: Bool

  var name: String { String(path.split(separator: "/").last ?? "cc") }

  /// The one that is asked for; else clang, which knows comments, or gcc.
  @IO
  static func find(_ wanted: String?) async throws -> Compiler {
    let names = wanted.map { [$0] } ?? ["clang", "gcc", "cc"]
    for name in names {
      guard let path = place(of: name) else { continue }
      var compiler = Compiler(path: path, isClang: false)
      let version = try await compiler.run(["--version"], outputMax: 1 << 16)
      guard case .exited(0) = version.ending else {
        if wanted == nil { continue }
        throw CommandError("\(path) is no compiler that can be run: '\(path) --version' fails")
      }
      compiler.isClang = version.output.text.contains("clang")
      return compiler
    }
    throw CommandError(
      wanted.map { "there is no compiler '\($0)'" }
        ?? "a header needs an installed clang or gcc, and there is neither on PATH (apt install gcc)")
  }

  /// Runs it to its end. It gets PATH, for the programs that it starts itself, and nothing else of this environment.
  @IO
  func run(_ arguments: [String], outputMax: Int) async throws -> ChildResult {
    var program = ChildProgram(path: path, arguments: arguments)
    program.environment = ["PATH=\(Self.searchPath)", "LC_ALL=C", "TMPDIR=\(Self.temporary)"]
    program.limits.time = Self.timeMax
    program.limits.textKept = outputMax
    program.limits.textMax = outputMax
    let result = try await program.run()
    switch result.ending {
    case .timedOut: throw CommandError("\(path) did not come to an end within 60 s")
    case .flooded: throw CommandError("\(path) wrote more than \(outputMax >> 20) MiB, the most that is read")
    case .signalled(let number): throw CommandError("\(path) ended with \(signalName(number))")
    case .exited: return result
    }
  }

  private static let timeMax: UInt64 = 60_000_000_000

  static var searchPath: String { variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin" }
  static var temporary: String { variable("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp" }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  private static func place(of name: String) -> String? {
    if name.contains("/") { return unsafe access(name, X_OK) == 0 ? name : nil }
    for folder in searchPath.split(separator: ":") where folder.hasPrefix("/") {
      if case let path = "\(folder)/\(name)", unsafe access(path, X_OK) == 0 { return path }
    }
    return nil
  }
}

extension ScratchFolder {
  /// Writes a file in it and says where.
  func write(_ name: String, _ bytes: [UInt8]) throws(CommandError) -> String {
    let file = "\(path)/\(name)"
    do throws(FileFault) {
      try FileReplacement.replace(file, with: bytes)
    } catch {
      throw CommandError("\(file) \(error.sentence)")
    }
    return file
  }
}

// Compiles the fixture plugins under Tests/Fixtures/plugins with the installed compiler.

import Glibc
import Synchronization

/// Fixture plugins, each compiled at most once per process and set of flags.
public enum PluginFixture {
  /// Compiles `Tests/Fixtures/plugins/NAME.c` (or `.cpp`) and returns the path of the shared library.
  ///
  /// `flags` come after ours, so that they win: `-DSTATUS=3` turns one source into several fixtures. The library lies
  /// in a temporary folder that goes when the process ends; a test that changes the file must copy it first.
  public static func build(_ name: String, flags: [String] = []) throws -> String {
    let source = try source(of: name)
    let key = ([source] + flags).joined(separator: " ")
    return try built.withLock { built in
      if let path = built[key] { return path }
      let path = "\(try outputFolder.get().path)/\(name)-\(built.count).so"
      try compile(source, to: path, flags: flags)
      built[key] = path
      return path
    }
  }

  /// Compiles C (or, named `….cpp`, C++) text that a test wrote itself; see `build`.
  public static func build(source text: String, named name: String, flags: [String] = []) throws -> String {
    // A folder for each: other threads compile under the same name meanwhile.
    let serial = texts.wrappingAdd(1, ordering: .relaxed).newValue
    let source = try outputFolder.get().write("\(serial)/\(name)\(name.hasSuffix(".cpp") ? "" : ".c")", text)
    let path = source + ".so"
    try compile(source, to: path, flags: flags)
    return path
  }

  /// The folder of `collet.h`.
  public static let headerFolder = repositoryRoot + "/Sources/ColletABI/include"

  private static let built = Mutex<[String: String]>([:])
  private static let texts = Atomic(0)

  private static let outputFolder: Result<TemporaryFolder, any Error> = {
    let folder = Result { try TemporaryFolder() }
    // A global is never released by itself.
    atexit { if let folder = try? outputFolder.get() { folder.remove() } }
    return folder
  }()

  private static func source(of name: String) throws -> String {
    for suffix in [".c", ".cpp"] {
      let path = "\(repositoryRoot)/Tests/Fixtures/plugins/\(name)\(suffix)"
      if access(path, R_OK) == 0 { return path }
    }
    throw FixtureFailure(description: "there is no Tests/Fixtures/plugins/\(name).c or .cpp")
  }

  private static func compile(_ source: String, to path: String, flags: [String]) throws {
    let isCPlusPlus = source.hasSuffix(".cpp")
    let compilers = isCPlusPlus ? ["c++", "clang++"] : ["cc", "clang"]
    guard let compiler = compilers.first(where: { isInstalled($0) }) else {
      throw FixtureFailure(description: "none of \(compilers) is installed")
    }
    let standard = isCPlusPlus ? "-std=c++17" : "-std=gnu17"
    let ours = [
      standard, "-O1", "-g", "-fPIC", "-shared", "-fvisibility=hidden", "-pthread", "-Wall", "-Wextra", "-Werror",
      "-I", headerFolder,
    ]
    let result = try Subprocess.run(compiler, ours + flags + ["-o", path, source])
    guard result.succeeded else {
      throw FixtureFailure(description: "\(compiler) \(source): \(result.ending)\n\(result.errorOutput)")
    }
  }
}

/// Whether `PATH` holds a program of this name.
public func isInstalled(_ program: String) -> Bool {
  (environment("PATH") ?? "/usr/bin:/bin").split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
}

/// A fixture that does not exist or does not compile.
public struct FixtureFailure: Error, CustomStringConvertible {
  public let description: String
  public init(description: String) { self.description = description }
}

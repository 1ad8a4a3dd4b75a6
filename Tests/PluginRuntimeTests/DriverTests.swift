// Programs in C around the runtime: a stress run under sanitizers, and the price of one call.

import Glibc
import TestSupport
import Testing

@Suite("drivers")
struct DriverTests {
  private static let runtime = repositoryRoot + "/Sources/PluginRuntime"

  /// Compiles a driver together with the runtime's own sources.
  private func build(_ driver: String, _ flags: [String], in folder: TemporaryFolder) throws -> String {
    let sources = try listFolder(Self.runtime).filter { $0.hasSuffix(".c") }.map { "\(Self.runtime)/\($0)" }
    let path = folder.path + "/" + driver
    let result = try Subprocess.run(
      "gcc",
      ["-std=gnu17", "-pthread", "-Wall", "-Wextra", "-I", PluginFixture.headerFolder, "-I", "\(Self.runtime)/include"]
        + flags + sources + ["\(repositoryRoot)/Tests/Fixtures/drivers/\(driver).c", "-o", path, "-l:libnettle.a"])
    try #require(result.succeeded, "\(result.errorOutput)")
    return path
  }

  private func hasSanitizer(_ name: String, in folder: TemporaryFolder) throws -> Bool {
    let result = try Subprocess.run(
      "gcc", ["-fsanitize=\(name)", "-x", "c", "-", "-o", folder.path + "/probe"],
      input: Array("int main(void) { return 0; }".utf8))
    return result.succeeded
  }

  @Test("stress is clean under sanitizers, with and without membarrier", arguments: ["address,undefined", "thread"])
  func stress(sanitizer: String) throws {
    let folder = try TemporaryFolder()
    guard isInstalled("gcc"), try hasSanitizer(sanitizer, in: folder) else {
      print("skipped: gcc with -fsanitize=\(sanitizer) is not installed")
      return
    }
    let flags = ["-g", "-O1", "-fno-omit-frame-pointer", "-fsanitize=\(sanitizer)", "-fno-sanitize-recover=all"]
    let driver = try build("runtime_stress", flags, in: folder)
    let plugins = try ["rules", "late", "cancel"].map { try PluginFixture.build($0, flags: flags) }
    // ThreadSanitizer of gcc 12 cannot place its shadow when addresses are too random.
    let command = sanitizer == "thread" && isInstalled("setarch") ? ["setarch", "-R", driver] : [driver]
    for mode in [[], ["plain"]] {
      let result = try Subprocess.run(command[0], command.dropFirst() + plugins + ["400", "7"] + mode)
      #expect(result.succeeded, "\(result.ending)\n\(result.output)\(result.errorOutput.prefix(4000))")
    }
  }

  @Test("a warm call allocates nothing")
  func allocations() throws {
    guard isInstalled("gcc") else {
      print("skipped: gcc is not installed")
      return
    }
    let folder = try TemporaryFolder()
    let driver = try build("call_cost", ["-O2"], in: folder)
    let result = try Subprocess.run(driver, [PluginFixture.build("echo"), "2000"])
    #expect(result.succeeded, "\(result.ending) \(result.output)\(result.errorOutput)")
  }
}

// A shop of a test's own: a copy of the sample, and what may happen to it.

import EdgeValues
import Glibc
import Runners
import Synchronization
import TestSupport

/// A copy of the sample database in a folder of its own.
final class ShopFixture: Sendable {
  let folder: TemporaryFolder
  var path: String { folder.path + "/shop.sqlite" }
  /// The configuration with which the plugin reads this file.
  var config: String { #"{"database":\#(quoted(path))}"# }

  init() throws {
    folder = try TemporaryFolder()
    try writeFile(path, readFile(StagedPlugins.folder.get() + "/shop.sqlite"))
  }

  /// The host in front of the plugin with this database.
  func host() async throws -> ProofHost { try await ProofHost("shop", config: config) }
}

extension Principal {
  /// A customer of the sample, with the scopes that customers have.
  static func customer(_ number: Int) -> Principal {
    Principal(subject: "customer-\(number)", scopes: ["orders.read", "users.read"])
  }

  /// Somebody of the shop, who sees everything.
  static let desk = Principal(
    subject: "desk-1", scopes: ["orders.read", "orders.read_all", "users.read", "users.read_all"])
}

extension ProvedAnswer {
  /// The result, taken apart.
  var json: JSONTree { (try? JSONTree(Array(text.utf8))) ?? .object([]) }
  /// The member `total` of a result, -1 without one.
  var total: Int { json["total"].flatMap { Int($0.text) } ?? -1 }
}

/// Another process that has the database for itself, until `release`.
final class LockHolder: Sendable {
  private let process: pid_t
  /// Our end of the child's standard input and output.
  private let channel: Int32

  init(_ database: String) throws {
    let program = try Self.program.get()
    // Closed in every program that another test starts meanwhile, which would keep the lock otherwise.
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw BuiltPlugin.Failure(description: "no sockets") }
    channel = ends[0]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    var words = [strdup(program), strdup(database), nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let failed = posix_spawn(&process, program, &actions, nil, &words, environ)
    close(ends[1])
    guard failed == 0 else { throw BuiltPlugin.Failure(description: "cannot start \(program)") }
    self.process = process
    // Ends early, with nothing, when the program fails.
    var line: [UInt8] = [0]
    guard read(channel, &line, 1) == 1 else { throw BuiltPlugin.Failure(description: "\(database) was not locked") }
  }

  /// Lets go of the lock; returns when the process has ended.
  func release() {
    close(channel)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
  }

  private static let program: Result<String, any Error> = Result {
    let folder = try TemporaryFolder()
    kept.withLock { $0 = folder }
    // A global is never released by itself.
    atexit { LockHolder.kept.withLock { $0?.remove() } }
    let path = folder.path + "/hold_lock"
    let source = repositoryRoot + "/Tests/Fixtures/shop/hold_lock.c"
    let built = try Subprocess.run("cc", ["-Wall", "-Wextra", "-Werror", "-o", path, source, "-lsqlite3"])
    guard built.succeeded else { throw BuiltPlugin.Failure(description: built.errorOutput) }
    return path
  }

  private static let kept = Mutex<TemporaryFolder?>(nil)
}

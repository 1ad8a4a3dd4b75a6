// A program that serves in the background while a test runs.

import Glibc

/// A running program; it is killed and waited for when this is released.
public final class BackgroundProgram: Sendable {
  private let identifier: pid_t

  /// Starts a program of the `PATH`; what it writes goes into `log`.
  public init(_ name: String, _ arguments: [String], log: String) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let words = ([name] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let status = posix_spawnp(&child, name, &actions, nil, words, environ)
    guard status == 0 else { throw ServerFailure(number: status) }
    identifier = child
  }

  deinit {
    kill(identifier, SIGKILL)
    waitpid(identifier, nil, 0)
  }

  /// Waits until somebody listens on this port of the loopback; `false` when the program ended before.
  public func listens(on port: UInt16) async -> Bool {
    let identifier = identifier
    return await withCheckedContinuation { continuation in
      startThread {
        while true {
          if let descriptor = connectToLoopback(port) {
            close(descriptor)
            return continuation.resume(returning: true)
          }
          var information = siginfo_t()
          let status = waitid(P_PID, id_t(identifier), &information, Int32(WEXITED | WNOHANG | WNOWAIT))
          if status != 0 || information.si_signo != 0 { return continuation.resume(returning: false) }
          usleep(5_000)
        }
      }
    }
  }
}

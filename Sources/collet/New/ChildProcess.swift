// Runs another program to its end, for its exit status alone.

import Glibc

enum ChildProcess {
  /// Whether a program, looked for on PATH, is there and ends with status 0. It reads and writes nothing of ours.
  static func succeeds(_ words: [String]) -> Bool {
    var actions = unsafe posix_spawn_file_actions_t()
    guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return false }
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      guard unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0) == 0 else {
        return false
      }
    }
    var child: pid_t = 0
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    guard unsafe posix_spawnp(&child, words[0], &actions, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}

// Runs a child on a terminal of its own, as a person would: what it shows, what is typed, how it ends.

import Glibc

/// A program on a pseudo-terminal, which is its standard input and error and, where nothing else is asked for, output.
public final class TerminalSession {
  private let child: pid_t
  private let main: Int32
  private let output: Int32
  /// What must not go away while the program runs: the folders that it uses.
  private let kept: Any
  /// Everything that the terminal has shown, control codes included.
  public private(set) var shown = ""
  /// What went to standard output where that is a pipe.
  public private(set) var standardOutput = ""
  private var isReaped = false

  /// With `pipedOutput` standard output is a pipe, not the terminal. `keeping` lives as long as the session.
  public init(
    _ program: String, _ arguments: [String], environment: [String: String], keeping kept: Any,
    pipedOutput: Bool = false, columns: Int = 100
  ) throws {
    self.kept = kept
    main = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: UInt32 = 0
    var lock: Int32 = 0
    guard main >= 0, ioctl(main, Self.unlock, &lock) == 0, ioctl(main, Self.getNumber, &number) == 0 else {
      throw FileFailure(path: "/dev/ptmx", number: errno)
    }
    let path = "/dev/pts/\(number)"
    var size = winsize(ws_row: 40, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(main, UInt(TIOCSWINSZ), &size)
    var ends: [Int32] = [-1, -1]
    if pipedOutput { guard pipe(&ends) == 0 else { throw FileFailure(path: "pipe", number: errno) } }
    output = ends[0]
    child = try Self.spawn(program, arguments, environment, terminal: path, output: ends[1])
    if pipedOutput {
      close(ends[1])
      _ = fcntl(output, F_SETFL, O_NONBLOCK)
    }
    _ = fcntl(main, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if !isReaped {
      kill(child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
    }
    close(main)
    if output >= 0 { close(output) }
  }

  /// Types, as on a keyboard; `\n` is the return key.
  public func type(_ text: String) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { write(main, $0.baseAddress! + done, $0.count - done) }
      if count > 0 { done += count } else if errno != EAGAIN && errno != EINTR { return }
    }
  }

  /// Waits until the terminal, or standard output where that is a pipe, has shown `text` so often, counted from the
  /// beginning; false when the program ended, or the time was up, before it did.
  public func waits(for text: String, times: Int = 1, seconds: Int = 30) -> Bool {
    waits(seconds) {
      shown.ranges(of: text).count >= times || standardOutput.ranges(of: text).count >= times
    }
  }

  /// Waits until the program takes keys one by one, as an editor of lines does.
  public func waitsForKeys(seconds: Int = 30) -> Bool {
    waits(seconds) {
      var mode = termios()
      return tcgetattr(main, &mode) == 0 && mode.c_lflag & tcflag_t(ICANON) == 0
    }
  }

  /// Waits for the program's end.
  public func ending(seconds: Int = 30) -> Subprocess.Ending {
    _ = waits(seconds) { false }
    var status: Int32 = 0
    if !isReaped {
      guard waitpid(child, &status, WNOHANG) == child else {
        kill(child, SIGKILL)
        waitpid(child, &status, 0)
        isReaped = true
        return .timedOut
      }
      isReaped = true
      lastStatus = status
    }
    let signal = lastStatus & 0x7f
    return signal == 0 ? .exited(lastStatus >> 8 & 0xff) : .signalled(signal)
  }

  /// Sends a signal, as `kill` does.
  public func signal(_ number: Int32) { kill(child, number) }

  private var lastStatus: Int32 = 0

  private func waits(_ seconds: Int, until isDone: () -> Bool) -> Bool {
    let end = Self.milliseconds() + seconds * 1000
    while true {
      read(main, into: &shown)
      if output >= 0 { read(output, into: &standardOutput) }
      if isDone() { return true }
      if !isReaped, waitpid(child, &lastStatus, WNOHANG) == child { isReaped = true }
      if isReaped {
        read(main, into: &shown)
        if output >= 0 { read(output, into: &standardOutput) }
        return isDone()
      }
      guard Self.milliseconds() < end else { return false }
      var watched = [pollfd(fd: main, events: Int16(POLLIN), revents: 0)]
      if output >= 0 { watched.append(pollfd(fd: output, events: Int16(POLLIN), revents: 0)) }
      poll(&watched, nfds_t(watched.count), 20)
      // A terminal that the program has let go is ready at once and for ever.
      if watched.contains(where: { $0.revents & Int16(POLLHUP) != 0 }) { usleep(1000) }
    }
  }

  private static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }

  private func read(_ descriptor: Int32, into text: inout String) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      text += String(decoding: chunk[..<count], as: UTF8.self)
    }
  }

  private static func spawn(
    _ program: String, _ arguments: [String], _ environment: [String: String], terminal: String, output: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, output >= 0 ? output : 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals as a shell gives them: whoever runs the tests may have blocked some.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(setsidFlag) | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    let words = ([program] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for pointer in words + variables { free(pointer) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, program, &actions, &attributes, words + [nil], variables + [nil])
    guard failure == 0 else { throw FileFailure(path: program, number: failure) }
    return child
  }

  /// `TIOCSPTLCK` and `TIOCGPTN`: what `unlockpt` and `ptsname`, which the Swift overlay does not show, do.
  private static let unlock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  /// `POSIX_SPAWN_SETSID`, which the Swift overlay does not show.
  private static let setsidFlag = 0x80
}

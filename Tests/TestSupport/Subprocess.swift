// Runs a child process to its end, without Foundation: what it wrote, how it ended.

import Glibc

/// What a child process left behind.
public struct Subprocess: Sendable {
  /// How it ended.
  public enum Ending: Hashable, Sendable {
    case exited(Int32)
    case signalled(Int32)
    /// It was still running when its time was up, and was killed with its whole process group.
    case timedOut
  }

  public let ending: Ending
  public let standardOutput: [UInt8]
  public let standardError: [UInt8]

  /// Invalid UTF-8 shows as replacement characters.
  public var output: String { String(decoding: standardOutput, as: UTF8.self) }
  public var errorOutput: String { String(decoding: standardError, as: UTF8.self) }

  /// `true` for exit status 0.
  public var succeeded: Bool { ending == .exited(0) }

  /// Starts `program`, feeds it `input`, and returns when it has ended.
  ///
  /// A `program` without a slash is looked for in this process' `PATH`. `environment` replaces the whole environment,
  /// `nil` passes on ours; `folder` is the child's working directory. The child leads a process group of its own, so
  /// that the kill at `timeoutSeconds` reaches its children too. A grandchild that keeps the pipes open does not delay
  /// the return: what was written before the child ended is kept, the rest is not waited for.
  public static func run(
    _ program: String, _ arguments: [String] = [], input: [UInt8] = [], environment: [String: String]? = nil,
    in folder: String? = nil, timeoutSeconds: Int = 60
  ) throws -> Subprocess {
    _ = brokenPipesAreErrors
    let stdin = try Pipe()
    let stdout = try Pipe()
    let stderr = try Pipe()
    let child = try spawn(
      program, arguments, environment: environment, folder: folder,
      descriptors: [stdin.readEnd, stdout.writeEnd, stderr.writeEnd])
    stdin.closeReadEnd()
    stdout.closeWriteEnd()
    stderr.closeWriteEnd()
    var exchange = Exchange(child: child, stdin: stdin, stdout: stdout, stderr: stderr, input: input)
    return exchange.run(until: monotonicMilliseconds() + timeoutSeconds * 1000)
  }
}

/// A child that could not be started.
public struct SpawnFailure: Error, CustomStringConvertible {
  let program: String
  let number: Int32
  public var description: String { "cannot start \(program): \(String(cString: strerror(number)))" }
}

/// Writing to a child that reads no more must fail, not kill the test process.
private let brokenPipesAreErrors: Void = { signal(SIGPIPE, SIG_IGN) }()

/// How often a child that closed nothing is asked whether it has ended.
private let pollSliceMilliseconds: Int32 = 20

/// Both ends of a pipe; whatever is still open closes with the last reference.
private final class Pipe {
  private(set) var readEnd: Int32 = -1
  private(set) var writeEnd: Int32 = -1

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard GNU.pipe2(&ends, O_CLOEXEC) == 0 else { throw FileFailure(path: "pipe", number: errno) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    closeReadEnd()
    closeWriteEnd()
  }

  func closeReadEnd() {
    if readEnd >= 0 { close(readEnd) }
    readEnd = -1
  }

  func closeWriteEnd() {
    if writeEnd >= 0 { close(writeEnd) }
    writeEnd = -1
  }
}

/// Feeds and drains one child.
private struct Exchange {
  let child: pid_t
  let stdin: Pipe
  let stdout: Pipe
  let stderr: Pipe
  let input: [UInt8]
  var written = 0
  var output: [UInt8] = []
  var errors: [UInt8] = []
  var ending: Subprocess.Ending?

  mutating func run(until deadline: Int) -> Subprocess {
    for descriptor in [stdin.writeEnd, stdout.readEnd, stderr.readEnd] {
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }
    if input.isEmpty { stdin.closeWriteEnd() }
    while ending == nil {
      if monotonicMilliseconds() >= deadline {
        kill(-child, SIGKILL)
        reap(waiting: true)
        ending = .timedOut
        break
      }
      step(waiting: pollSliceMilliseconds)
      reap(waiting: false)
    }
    // What the child wrote just before it ended is still in the pipes.
    step(waiting: 0)
    return Subprocess(ending: ending!, standardOutput: output, standardError: errors)
  }

  private mutating func step(waiting milliseconds: Int32) {
    // A descriptor of -1 is skipped by poll; with none left it is a plain wait for the child to be reaped.
    var watched = [
      pollfd(fd: stdin.writeEnd, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: stdout.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stderr.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&watched, 3, milliseconds) > 0 else { return }
    if watched[0].revents != 0 { feed() }
    if watched[1].revents != 0 { if drain(stdout.readEnd, into: &output) { stdout.closeReadEnd() } }
    if watched[2].revents != 0 { if drain(stderr.readEnd, into: &errors) { stderr.closeReadEnd() } }
  }

  private mutating func feed() {
    while written < input.count {
      let count = input.withUnsafeBytes { write(stdin.writeEnd, $0.baseAddress! + written, $0.count - written) }
      if count < 0 && (errno == EAGAIN || errno == EINTR) { return }
      if count < 0 { break }
      written += count
    }
    stdin.closeWriteEnd()
  }

  /// `true` at the end of the stream.
  private func drain(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return true }
      if count < 0 { return errno != EAGAIN && errno != EINTR }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private mutating func reap(waiting: Bool) {
    var status: Int32 = 0
    guard waitpid(child, &status, waiting ? 0 : WNOHANG) == child else { return }
    let signal = status & 0x7f
    ending = signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
  }
}

/// What Glibc has and the Swift overlay, which is built without `_GNU_SOURCE`, does not show.
private enum GNU {
  typealias Pipe2 = @convention(c) (UnsafeMutablePointer<Int32>, Int32) -> Int32
  typealias AddChdir = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, UnsafePointer<CChar>) -> Int32

  static let pipe2 = unsafeBitCast(dlsym(nil, "pipe2"), to: Pipe2.self)
  static let addchdir = unsafeBitCast(dlsym(nil, "posix_spawn_file_actions_addchdir_np"), to: AddChdir.self)
}

private func spawn(
  _ program: String, _ arguments: [String], environment: [String: String]?, folder: String?, descriptors: [Int32]
) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (number, descriptor) in descriptors.enumerated() {
    posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
  }
  if let folder { _ = GNU.addchdir(&actions, folder) }

  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var defaults = sigset_t()
  sigemptyset(&defaults)
  sigaddset(&defaults, SIGPIPE)
  posix_spawnattr_setsigdefault(&attributes, &defaults)
  posix_spawnattr_setpgroup(&attributes, 0)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))

  var child: pid_t = 0
  let failure = withCStrings([program] + arguments) { argv in
    guard let environment else { return posix_spawnp(&child, program, &actions, &attributes, argv, environ) }
    return withCStrings(environment.map { "\($0.key)=\($0.value)" }.sorted()) { envp in
      posix_spawnp(&child, program, &actions, &attributes, argv, envp)
    }
  }
  guard failure == 0 else { throw SpawnFailure(program: program, number: failure) }
  return child
}

/// A NULL-terminated array of C strings that lives as long as `body` runs.
private func withCStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) throws -> Result
) rethrows -> Result {
  let pointers = texts.map { strdup($0) }
  defer { for pointer in pointers { free(pointer) } }
  return try body(pointers + [nil])
}

private func monotonicMilliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}

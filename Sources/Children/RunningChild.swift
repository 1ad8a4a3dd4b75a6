// Runs one child to its end: reads what it writes, and ends it when its time or its room is used up.

public import EventLoop
internal import Glibc
internal import LinuxEvents

extension ChildProgram {
  /// Starts the program and waits for its end, without a thread. The child and its whole process group are gone when
  /// this returns; what a grandchild of another group still writes is not waited for.
  @IO
  public func run() async throws(SystemError) -> ChildResult {
    let child = try RunningChild(self)
    return await child.end()
  }
}

/// A child between its start and its end.
@IO
private final class RunningChild {
  private let identifier: pid_t
  private let ended: Int32
  private let limits: ChildProgram.Limits
  private let started = EventLoop.now()
  private var pipes: [Pipe] = []
  private var watches: [Watch] = []
  private var timer: TimerToken?
  /// Why we killed it, `nil` while we have not.
  private var killedFor: ChildResult.Ending?
  private var continuation: CheckedContinuation<ChildResult, Never>?

  /// A pipe that the child writes to.
  private struct Pipe {
    let reader: Int32
    let keptMax: Int
    let max: Int
    var captured = ChildResult.Captured()
  }

  init(_ program: ChildProgram) throws(SystemError) {
    limits = program.limits
    // Closed here, whether the child got its copies or not.
    var ours = program.lent.map { [$0] } ?? []
    defer { for descriptor in ours { close(descriptor) } }
    let null = unsafe open("/dev/null", O_RDONLY | O_CLOEXEC)
    guard null >= 0 else { throw SystemError(call: "open /dev/null", number: errno) }
    ours.append(null)
    var given = [null]
    var readers: [Int32] = []
    do throws(SystemError) {
      for _ in 1...3 {
        var (reader, writer): (Int32, Int32) = (-1, -1)
        guard unsafe le_pipe(&reader, &writer) == 0 else { throw SystemError(call: "pipe2", number: errno) }
        // The child's end waits as pipes do; only ours does not.
        _ = fcntl(writer, F_SETFL, 0)
        readers.append(reader)
        ours.append(writer)
        given.append(writer)
      }
      let input = unsafe program.input.withUnsafeBytes { unsafe le_memory_file($0.baseAddress, $0.count) }
      guard input >= 0 else { throw SystemError(call: "memfd_create", number: errno) }
      ours.append(input)
      given.append(input)
      if let lent = program.lent { given.append(lent) }
      (identifier, ended) = try RunningChild.spawn(program, given)
    } catch {
      for reader in readers { close(reader) }
      throw error
    }
    for (index, reader) in readers.enumerated() {
      pipes.append(
        Pipe(
          reader: reader, keptMax: index == 2 ? limits.reportMax : limits.textKept,
          max: index == 2 ? limits.reportMax : limits.textMax))
    }
  }

  private static func spawn(
    _ program: ChildProgram, _ descriptors: [Int32]
  ) throws(SystemError) -> (pid_t, Int32) {
    let arguments = [program.path] + program.arguments
    var words: [CChar] = []
    for word in arguments + program.environment {
      // A NUL cannot be handed over and would begin another word.
      guard !word.utf8.contains(0) else { throw SystemError(call: "posix_spawn", number: EINVAL) }
      words.append(contentsOf: word.utf8.map { CChar(bitPattern: $0) })
      words.append(0)
    }
    var ended: Int32 = -1
    let identifier = unsafe le_spawn(
      program.path, words, UInt32(arguments.count), UInt32(program.environment.count), descriptors,
      UInt32(descriptors.count), &ended)
    guard identifier > 0 else { throw SystemError(call: "posix_spawn", number: errno) }
    return (identifier, ended)
  }

  /// Waits for the end. Called once.
  func end() async -> ChildResult {
    await withCheckedContinuation { continuation in
      self.continuation = continuation
      timer = EventLoop.shared.after(limits.time) { self.end(for: .timedOut) }
      do throws(SystemError) {
        for index in pipes.indices {
          watches.append(try EventLoop.shared.watch(pipes[index].reader, .readable) { _ in self.read(index) })
        }
        watches.append(try EventLoop.shared.watch(ended, .readable) { _ in self.finish() })
      } catch {
        // Without a watch nobody would learn of its end.
        killedFor = .timedOut
        kill()
        finish()
      }
    }
  }

  private func read(_ index: Int) {
    let isOpen = take(index)
    if !isOpen { watches[index].cancel() }
    if pipes[index].captured.count > pipes[index].max { end(for: .flooded) }
  }

  /// Reads what is there, at most a chunk; false when nothing will come any more.
  private func take(_ index: Int) -> Bool {
    var chunk = [UInt8](repeating: 0, count: Self.chunkBytes)
    let count = unsafe chunk.withUnsafeMutableBytes {
      unsafe Glibc.read(pipes[index].reader, $0.baseAddress, $0.count)
    }
    guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
    let room = max(0, pipes[index].keptMax - pipes[index].captured.bytes.count)
    pipes[index].captured.bytes.append(contentsOf: chunk[..<min(room, count)])
    pipes[index].captured.count += count
    return true
  }

  private func end(for reason: ChildResult.Ending) {
    guard killedFor == nil else { return }
    killedFor = reason
    guard limits.farewell > 0 else { return kill() }
    _ = Glibc.kill(identifier, SIGTERM)
    if let timer { EventLoop.shared.cancel(timer) }
    timer = EventLoop.shared.after(limits.farewell) { self.kill() }
  }

  private func kill() {
    _ = Glibc.kill(-identifier, SIGKILL)
    _ = Glibc.kill(identifier, SIGKILL)
  }

  private func finish() {
    guard let continuation else { return }
    self.continuation = nil
    if let timer { EventLoop.shared.cancel(timer) }
    for watch in watches { watch.cancel() }
    watches = []
    // While the child is not reaped its number, and so its group's, belongs to nobody else.
    _ = Glibc.kill(-identifier, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(identifier, &status, 0) < 0 && errno == EINTR {}
    let signal = status & 0x7f
    var result = ChildResult(ending: signal == 0 ? .exited(status >> 8 & 0xff) : .signalled(signal))
    // A child that ended by itself before our signal came was not ended by us.
    if let killedFor,
      result.ending == .signalled(SIGKILL) || limits.farewell > 0 && result.ending == .signalled(SIGTERM)
    {
      result.ending = killedFor
    }
    result.duration = EventLoop.now() - started
    for index in pipes.indices {
      var before = -1
      while pipes[index].captured.count > before && pipes[index].captured.count <= pipes[index].max {
        before = pipes[index].captured.count
        if !take(index) { break }
      }
      close(pipes[index].reader)
    }
    close(ended)
    result.output = pipes[0].captured
    result.errors = pipes[1].captured
    result.report = pipes[2].captured
    continuation.resume(returning: result)
  }

  private static var chunkBytes: Int { 64 << 10 }
}

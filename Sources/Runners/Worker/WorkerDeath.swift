// How a worker process ended, from what the kernel says of it and what it left behind.

internal import Glibc
internal import WorkerWire

/// How a worker ended.
struct WorkerDeath {
  /// Full cause, without the call.
  var cause: String
  /// The call that the process itself named when it ended.
  var culprit: UInt64 = 0
  /// The function of a bound library that it named, counted from 1; 0 = none.
  var function: UInt64 = 0
  var stage = Stage.call
  var kind: Kind

  /// How far the call of that function was.
  enum Stage {
    /// In the function.
    case call
    /// It had returned, and what it put out was being read.
    case reading
    /// It had returned, and then memory turned out to be damaged.
    case damaged
  }

  enum Kind {
    /// It was asked to end, and did.
    case asked
    /// By itself: a crash.
    case crash
    /// The kernel ended it for a system call that nobody may make.
    case forbidden
    /// It broke a rule of the wire.
    case violation
    /// We ended it.
    case killed
  }
}

// An initialiser here leaves the memberwise one in place.
extension WorkerDeath {
  /// What the kernel says of the end, and what the process said of it before.
  init(_ status: Int32, _ note: CrashNote?) {
    let signal = status & 0x7f
    guard signal != 0 else {
      let code = status >> 8 & 0xff
      if code == WW_EXIT_WIRE {
        self.init(cause: "found its connection with the host tampered with", kind: .violation)
      } else {
        let note = note?.signal == 0 ? note : nil
        self.init(
          cause: "ended by itself with status \(code)", culprit: note?.call ?? 0, function: note?.function ?? 0,
          stage: note?.stage ?? .call, kind: .crash)
      }
      return
    }
    var cause = "died of \(WorkerDeath.name(of: signal))"
    var (culprit, function, stage): (UInt64, UInt64, Stage) = (0, 0, .call)
    if let note, note.signal == signal {
      (culprit, function, stage) = (note.call, note.function, note.stage)
      cause += note.isStackOverflow ? ": stack overflow" : " at address 0x\(String(note.address, radix: 16))"
    }
    if signal == SIGSYS { cause += ": it made a system call that no plugin may make" }
    if signal == SIGXFSZ { cause += ": it wrote a larger file than it may" }
    self.init(
      cause: cause, culprit: culprit, function: function, stage: stage,
      kind: signal == SIGSYS ? .forbidden : .crash)
  }

  static func name(of signal: Int32) -> String {
    let names: [Int32: String] = [
      SIGSEGV: "SIGSEGV", SIGABRT: "SIGABRT", SIGILL: "SIGILL", SIGBUS: "SIGBUS", SIGFPE: "SIGFPE",
      SIGKILL: "SIGKILL", SIGSYS: "SIGSYS", SIGTRAP: "SIGTRAP", SIGTERM: "SIGTERM", SIGXFSZ: "SIGXFSZ",
      SIGXCPU: "SIGXCPU", SIGPIPE: "SIGPIPE", SIGHUP: "SIGHUP", SIGINT: "SIGINT", SIGQUIT: "SIGQUIT",
    ]
    return names[signal] ?? "signal \(signal)"
  }
}

extension CrashNote {
  var stage: WorkerDeath.Stage {
    // What of ours runs behind a function aborts for nothing but what the allocator finds.
    if flags & WW_CRASH_FREEING != 0 || flags & WW_CRASH_READING != 0 && signal == SIGABRT { return .damaged }
    return flags & WW_CRASH_READING != 0 ? .reading : .call
  }
}

// A program to run, and what came of it.

public import EventLoop
internal import Glibc
internal import LinuxEvents

/// A program with its arguments and everything else that it gets: nothing of this process goes to it by itself.
///
/// Its standard input is empty, and its standard output and error are captured. Beyond them it has descriptor 3, which
/// is captured too and meant for what it has to tell us, 4, from which it reads `input`, and 5, where one is `lent`.
public struct ChildProgram: Sendable {
  public var path: String
  /// Without the program's own name.
  public var arguments: [String]
  /// The whole environment, each `NAME=VALUE`.
  public var environment: [String] = []
  public var input: [UInt8] = []
  /// A descriptor that goes over to the child: it is closed here when the child was started, or could not be.
  public var lent: Int32?
  public var limits = Limits()

  public init(path: String, arguments: [String]) {
    self.path = path
    self.arguments = arguments
  }

  /// What a child may cost.
  public struct Limits: Sendable {
    /// Nanoseconds until it is killed.
    public var time: UInt64 = 10_000_000_000
    /// Nanoseconds between SIGTERM and SIGKILL, for a program that has something to clear away; 0: killed at once.
    public var farewell: UInt64 = 0
    /// Bytes of standard output and of standard error that are kept; what follows is counted.
    public var textKept = 16 << 10
    /// Bytes of standard output or of standard error after which it is killed.
    public var textMax = 8 << 20
    /// Bytes on descriptor 3 after which it is killed.
    public var reportMax = 64 << 20

    public init() {}
  }
}

/// What a child left behind.
public struct ChildResult: Sendable {
  public var ending: Ending
  public var output = Captured()
  public var errors = Captured()
  public var report = Captured()
  /// Nanoseconds from its start to its end.
  public var duration: UInt64 = 0

  public init(ending: Ending) { self.ending = ending }

  public enum Ending: Hashable, Sendable {
    case exited(Int32)
    case signalled(Int32)
    /// Was still running when its time was up.
    case timedOut
    /// Wrote more than the limits allow.
    case flooded
  }

  /// What came through one pipe.
  public struct Captured: Sendable {
    /// The beginning, up to a limit.
    public var bytes: [UInt8] = []
    /// All that came, counted.
    public var count = 0

    public init() {}

    /// Invalid UTF-8 shows as replacement characters.
    public var text: String { String(decoding: bytes, as: UTF8.self) }
  }
}

/// Two sockets that are connected, for two children that have to meet: lend one to each.
public func connectedSockets() throws(SystemError) -> (one: Int32, other: Int32) {
  var (one, other): (Int32, Int32) = (-1, -1)
  guard unsafe le_socket_pair(&one, &other) == 0 else { throw SystemError(call: "socketpair", number: errno) }
  return (one, other)
}

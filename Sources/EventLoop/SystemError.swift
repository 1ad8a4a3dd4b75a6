// A system call that failed.

internal import Glibc

/// Which call failed and its `errno`.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  public let call: String
  public let number: Int32

  public init(call: String, number: Int32) {
    self.call = call
    self.number = number
  }

  /// With the calling thread's `errno`.
  static func current(_ call: String) -> SystemError { SystemError(call: call, number: errno) }

  public var description: String {
    guard let text = unsafe strerror(number) else { return "\(call): error \(number)" }
    return unsafe "\(call): \(String(cString: text))"
  }
}

// A variable that several closures of the loop share.

import EventLoop

/// Closures of `IO` are sendable and may not capture a `var` that changes; they may capture this.
///
/// `@unchecked Sendable`: the value is made anywhere and reached on the I/O thread only.
public final class Cell<Value>: @unchecked Sendable {
  private var stored: Value

  public init(_ value: sending Value) { stored = value }

  @IO
  public var value: Value {
    get { stored }
    set { stored = newValue }
  }
}

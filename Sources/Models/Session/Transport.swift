// What a session needs of HTTP, so that tests can stand in for it.

public import EventLoop
public import HTTP

/// Starts transfers.
@IO
public protocol Transport: AnyObject {
  /// The sink hears nothing before this returns, and then exactly one end.
  func start(_ request: HTTPRequest, sink: any TransferSink) -> any TransferHandle
}

/// A transfer that was started.
@IO
public protocol TransferHandle {
  /// Ends it at once: the sink hears `ended` with `cancelled`, unless it has heard an end already.
  func cancel()
}

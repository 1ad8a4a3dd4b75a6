// The transport of the program itself.

internal import EventLoop
public import HTTP

extension HTTPClient: Transport {
  public func start(_ request: HTTPRequest, sink: any TransferSink) -> any TransferHandle {
    let transfer: Transfer = start(request, sink: sink)
    return transfer
  }
}

extension Transfer: TransferHandle {}

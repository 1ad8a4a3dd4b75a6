// Answers without content, in the form that each function returns.

extension ServiceRequest {
  /// The answer of this status, in the form that this function returns.
  public func refused(_ status: Int32) -> ServiceReply {
    switch self {
    case .httpSend, .keyValuePut, .keyValueRemove: ServiceReply(value: Int64(status))
    case .httpHead, .httpRead, .keyValueGet, .secretGet: ServiceReply(value: -Int64(status))
    case .httpClose: ServiceReply(value: 0)
    }
  }
}

// How curl's ends become failures with a sentence.

internal import Curl
internal import EventLoop
internal import Glibc

extension Handle {
  /// No header values in any of these, and of the URL only the origin.
  func failure(ofEnd end: Int32) -> TransferFailure {
    let reason = words.isEmpty ? "" : ": \(words)"
    if let status = proxyRefusal {
      var failure = failure(.proxy, "the proxy on the way to \(origin) does not connect to it (status \(status))")
      failure.proxyStatus = status
      return failure
    }
    switch Int(end) {
    case CU_BAD_URL: return failure(.url, "the URL for \(origin) makes no sense\(reason)")
    case CU_NOT_RESOLVED: return failure(.resolve, "the host of \(origin) cannot be looked up\(reason)")
    case CU_NOT_CONNECTED where isRefused:
      return failure(.refused, "\(origin) is at an address where this request must not go")
    case CU_NO_PROXY: return failure(.proxy, "the proxy on the way to \(origin) cannot be used\(reason)")
    case CU_NOT_CONNECTED:
      let way = byWay
      return failure(way.isEmpty ? .connect : .proxy, "cannot connect to \(origin)\(way)\(connectReason)")
    case CU_TLS_FAILED: return failure(.tls, "there is no safe connection to \(origin)\(reason)")
    case CU_TLS_BROKEN:
      // Not a question of trust: the other side was gone before the two had agreed on anything.
      let isGone = ["SSL_ERROR_SYSCALL", "onnection reset", "unexpected eof"].contains { words.contains($0) }
      return isGone
        ? failure(.connect, "the connection to \(origin) broke while TLS began\(reason)")
        : failure(.tls, "there is no safe connection to \(origin)\(reason)")
    case CU_TIMED_OUT: return failure(of: wasSent ? .idle : .connect)
    case CU_OK, CU_BROKEN:
      guard wasSent else { return failure(.connect, "cannot connect to \(origin)\(reason)") }
      let place = hasBegun ? "in the middle of the answer" : "before the answer came"
      return failure(.broken, "the connection to \(origin) broke \(place)\(reason)")
    default: return failure(.other, "the request to \(origin) failed\(reason)")
    }
  }

  func failure(of expired: TransferClock.Expired) -> TransferFailure {
    let limits = request.limits
    return switch expired {
    case .connect: failure(.timeout, "there was no connection to \(origin) within \(limits.connectMS) ms")
    case .firstByte: failure(.timeout, "\(origin) did not answer within \(limits.firstByteMS) ms")
    case .idle: failure(.timeout, "\(origin) sent nothing for \(limits.idleMS) ms in the middle of its answer")
    case .whole: failure(.timeout, "the answer of \(origin) was not complete within \(limits.wholeMS) ms")
    }
  }

  /// The proxy where there is one: curl names whom it tried, and after that how long it took, which tells nothing.
  private var byWay: String {
    let words = words.split(separator: " ")
    guard words.starts(with: ["Failed", "to", "connect", "to"]), words.count > 7, words[5] == "port",
      let target = Origin(request.url), words[4] != target.host || words[6] != target.port
    else { return "" }
    return " by way of \(words[4]) port \(words[6])"
  }

  /// The kernel's words where there are any: curl's own name milliseconds, which differ from time to time.
  private var connectReason: String {
    guard systemError != 0, let text = unsafe strerror(systemError) else { return words.isEmpty ? "" : ": \(words)" }
    return unsafe ": \(String(cString: text))"
  }
}

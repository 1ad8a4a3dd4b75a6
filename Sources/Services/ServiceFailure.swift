// Why a service did not do what it was asked for: a status for the plugin's code, a code and a sentence for its author.

internal import ColletABI
internal import HTTP
internal import JSON

/// What `head()` of a stream without an answer says.
struct ServiceFailure: Error, Equatable {
  var status: Int32
  var code: String
  var message: String

  init(_ status: Int32, _ code: String, _ message: String) {
    self.status = status
    self.code = code
    self.message = message
  }

  static func badRequest(_ message: String) -> ServiceFailure {
    ServiceFailure(COLLET_PERMANENT, "BAD_REQUEST", message)
  }

  static func notGranted(_ url: ServiceURL, _ allowed: AllowList) -> ServiceFailure {
    ServiceFailure(
      COLLET_PERMANENT, "NOT_GRANTED",
      "\(url.origin) is not among the hosts that this plugin was granted: \(allowed.words)")
  }

  static func secretNotGranted(_ name: String) -> ServiceFailure {
    ServiceFailure(COLLET_PERMANENT, "SECRET_NOT_GRANTED", "the secret \"\(name)\" was not granted to this plugin")
  }

  static func secretAbsent(_ name: String) -> ServiceFailure {
    ServiceFailure(
      COLLET_PERMANENT, "SECRET_ABSENT",
      "there is no value for the secret \"\(name)\": the configuration's \"secrets\" has to say where it comes from")
  }

  static let cancelled = ServiceFailure(COLLET_CANCELLED, "CANCELLED", "the call has ended")

  init(_ failure: TransferFailure) {
    let (status, code) =
      switch failure.kind {
      case .resolve: (COLLET_RETRYABLE, "RESOLVE_FAILED")
      case .connect, .proxy: (COLLET_RETRYABLE, "CONNECT_FAILED")
      case .broken: (COLLET_RETRYABLE, "CONNECTION_BROKEN")
      case .timeout: (COLLET_RETRYABLE, "TIMEOUT")
      case .tls: (COLLET_PERMANENT, "TLS_FAILED")
      case .tooLarge: (COLLET_PERMANENT, "TOO_LARGE")
      case .redirect: (COLLET_PERMANENT, "REDIRECT_REFUSED")
      case .refused: (COLLET_PERMANENT, "NOT_GRANTED")
      case .cancelled: (COLLET_CANCELLED, "CANCELLED")
      case .url, .other: (COLLET_PERMANENT, "BAD_REQUEST")
      }
    self.init(status, code, failure.message)
  }

  var head: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("error")
    writer.beginObject()
    writer.key("code")
    writer.string(code)
    writer.key("message")
    writer.string(message)
    writer.key("retry_after_ms")
    writer.int64(0)
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }
}

// What holds for all transfers of a client.

internal import Curl
internal import Glibc

extension HTTPClient {
  /// Whom a client trusts, and what it calls itself.
  public struct Options: Sendable {
    /// Who is trusted instead of the system's store: a file of certificates, and a folder of them.
    public var caFile: String?
    public var caFolder: String?
    /// For requests that bring no such header.
    public var userAgent: String?
    /// Not through the proxies of the environment: behind one, nobody here knows where a connection ends.
    public var isDirect = false
    /// Names that are not looked up, each `name:port:address`.
    public var addresses: [String] = []
    /// Whether the environment named a proxy when the client began.
    let hasProxy: Bool

    /// The environment may name certificates, as it does for curl: `CURL_CA_BUNDLE`, else `SSL_CERT_FILE` and
    /// `SSL_CERT_DIR`.
    public init() { self.init(environment: environmentValue) }

    init(environment: (String) -> String?) {
      caFile = environment("CURL_CA_BUNDLE")
      if caFile == nil {
        caFile = environment("SSL_CERT_FILE")
        caFolder = environment("SSL_CERT_DIR")
      }
      userAgent = "collet"
      hasProxy = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].contains {
        environment($0) != nil
      }
    }
  }
}

extension HTTPClient.Options {
  /// A handle with these options; curl copies the texts.
  ///
  /// The list of addresses is the handle's to free, after the handle.
  func newEasy(_ settings: inout cu_settings) -> OpaquePointer {
    for address in addresses {
      guard let longer = unsafe cu_list_append(settings.addresses, address) else {
        fatalError("no memory for a transfer")
      }
      unsafe settings.addresses = longer
    }
    let easy = unsafe withOptionalCString(caFile) { file in
      unsafe withOptionalCString(caFolder) { folder in
        unsafe settings.has_no_proxy = isDirect || !hasProxy ? 1 : 0
        unsafe settings.ca_file = file
        unsafe settings.ca_folder = folder
        return unsafe cu_easy_new(&settings)
      }
    }
    guard let easy = unsafe easy else { fatalError("no memory for a transfer") }
    return unsafe easy
  }
}

private func withOptionalCString<Result>(_ text: String?, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
  guard let text else { return body(nil) }
  return unsafe text.withCString { unsafe body($0) }
}

private func environmentValue(_ name: String) -> String? {
  guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
  return unsafe String(cString: value)
}

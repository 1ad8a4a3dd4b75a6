// Opens libcurl, and tells what is there.

internal import Curl

/// The library that does the transfers. It is opened at the first one, never linked.
public struct CurlLibrary: Sendable, Hashable {
  /// As libcurl writes it: `7.88.1`.
  public var version: String
  /// The TLS library under it.
  public var tls: String
  public var hasHTTP2: Bool

  /// The name under which every distribution has it.
  public static var fileName: String { CU_LIBRARY }

  /// Opens it, or says why that cannot be. Costs nothing from the second time on.
  public static func open() throws(CurlUnavailable) -> CurlLibrary { try open(named: fileName) }

  /// Begins to open it on a thread of its own, while the caller has other things to do. Whether that works shows when it
  /// is opened.
  public static func openAhead() { cu_open_ahead() }

  static func open(named name: String) throws(CurlUnavailable) -> CurlLibrary {
    var reason = [CChar](repeating: 0, count: 512)
    guard unsafe cu_open(name, &reason, reason.count) == 0 else {
      let words = String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      throw CurlUnavailable(reason: words)
    }
    return CurlLibrary(
      version: unsafe text(cu_version()), tls: unsafe text(cu_tls_version()), hasHTTP2: cu_has_http2() != 0)
  }

  private static func text(_ characters: UnsafePointer<CChar>?) -> String {
    guard let characters = unsafe characters else { return "" }
    return unsafe String(cString: characters)
  }
}

/// There is no libcurl, or not one that will do: nothing goes over the network.
public struct CurlUnavailable: Error, Sendable, Hashable, CustomStringConvertible {
  /// In the loader's words, or ours.
  public var reason: String

  public static var advice: String { "install libcurl 7.80 or newer (Debian and Ubuntu: apt-get install libcurl4)" }

  public var description: String {
    "\(CurlLibrary.fileName) is needed to reach a server, and cannot be used: \(reason); \(Self.advice)"
  }
}

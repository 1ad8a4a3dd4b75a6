// Which hosts a plugin may reach: the grants, first as they are written, then as addresses.

public import HTTP
internal import Plugins

/// The `http` grants of one plugin, narrowed by the configuration.
///
/// A name is asked for twice: it must be on the list, and the address that is about to be connected to must be public.
/// An address must be on the list itself, and then it may be any: who grants `127.0.0.1:8080` means that machine, and
/// who grants a name cannot know where it will lead tomorrow.
public struct AllowList: Sendable {
  private struct Entry: Sendable {
    var pattern: HostPattern
    /// Where the pattern is an address.
    var address: NetworkAddress?
  }

  private let entries: [Entry]

  /// Texts that are no patterns allow nothing; the manifest's reader has refused them before.
  public init(_ grants: [String]) {
    entries = grants.compactMap { text in
      HostPattern(text).map { pattern in
        let name = pattern.host.hasPrefix("[") ? pattern.host.dropFirst().dropLast() : pattern.host[...]
        return Entry(pattern: pattern, address: pattern.coversSubdomains ? nil : NetworkAddress(name, port: 0))
      }
    }
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// Whether a request may name this place. Without a port a pattern stands for the usual ones.
  public func allows(_ url: ServiceURL) -> Bool {
    entries.contains { entry in
      guard url.port == entry.pattern.port ?? (url.isTLS ? 443 : 80) else { return false }
      if let address = url.address { return entry.address?.bytes == address.bytes }
      guard entry.address == nil else { return false }
      return entry.pattern.coversSubdomains
        ? url.host.hasSuffix("." + entry.pattern.host) : url.host == entry.pattern.host
    }
  }

  /// Whether a request for this place, which the list allows, may be sent to this address.
  public func mayConnect(_ url: ServiceURL, to address: NetworkAddress) -> Bool {
    guard allows(url), address.port == url.port else { return false }
    if let named = url.address { return named.bytes == address.bytes }
    return address.isPublic
  }

  /// For messages.
  var words: String { entries.map { $0.pattern.description }.joined(separator: ", ") }
}

extension HostPattern {
  fileprivate var description: String {
    (coversSubdomains ? "*." : "") + host + (port.map { ":\($0)" } ?? "")
  }
}

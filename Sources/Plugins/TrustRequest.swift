// What `collet trust` asks about, and what it records when the answer is yes.

import Bindings

/// A plugin put before a person for approval.
public struct TrustRequest: Sendable {
  public let plugin: String
  /// What it may do, a sentence each; see `Permissions`.
  public let sentences: [String]
  /// Recorded with `TrustStore.approve` when the answer is yes.
  public var approval: Approval
}

extension Listing {
  /// The plugin of this name: the one that counts, else one that is hidden or refused.
  public func find(plugin name: String) -> Int? {
    let all = plugins.indices.filter { self.name(of: $0) == name }
    return all.first { plugins[$0].state != .shadowed && plugins[$0].state != .invalid } ?? all.first
  }

  /// Puts a plugin before a person. With `anyBuild` the approval covers whatever is built at its path later.
  ///
  /// The library is hashed now, so that what is approved is what stands there at this moment.
  public func trustRequest(_ index: Int, anyBuild: Bool) throws(TrustFault) -> TrustRequest {
    let plugin = plugin(index)
    switch plugin.state {
    case .invalid: throw TrustFault("\(plugin.name) cannot be approved, it is invalid: \(plugin.reason)")
    case .shadowed: throw TrustFault("\(plugin.name) cannot be approved: \(plugin.reason)")
    case .ready, .untrusted, .changed, .denied, .quarantined: break
    }
    guard let manifest = plugin.manifest, let library = plugin.libraryPath else {
      throw TrustFault("\(plugin.path) changed while it was looked at; try again")
    }
    var hash: String?
    if !anyBuild {
      do throws(FileFault) {
        hash = hexadecimal(try OpenFile(library).descriptor.sha256())
      } catch {
        throw TrustFault("\(library) \(error.sentence)")
      }
    }
    return TrustRequest(
      plugin: plugin.name, sentences: Self.calls(manifest) + Permissions.sentences(manifest),
      approval: Approval(
        plugin: plugin.name, path: plugin.path, sha256: hash, asked: ListingPieces.approval(manifest),
        approved: timeText()))
  }

  /// What a plugin without code of its own makes of somebody else's.
  private static func calls(_ manifest: Manifest) -> [String] {
    guard let binding = manifest.binding else { return [] }
    let symbols = binding.symbols
    let more = symbols.count > symbolsShown ? " and \(symbols.count - symbolsShown) more" : ""
    let names = symbols.prefix(symbolsShown).joined(separator: ", ")
    return ["calls functions of \(binding.library) as its manifest describes them: \(names)\(more)"]
  }

  private static var symbolsShown: Int { 12 }
}

// From a search path to a listing: scans the folders, then decides the state of every plugin.

import JSONSchema

/// Finds plugins. Runs none of their code.
public struct Discovery: Sendable {
  public var roots: [SearchRoot]
  public var locations: Locations
  public var configuration: Configuration
  /// Whether findings are kept from one start to the next.
  public var usesCache = true
  /// Whether a listing knows the content of every library, for a record of what ran.
  public var hashesLibraries = false

  public init(roots: [SearchRoot], locations: Locations, configuration: Configuration = Configuration()) {
    self.roots = roots
    self.locations = locations
    self.configuration = configuration
  }

  /// Looks at every folder. Never fails: what is wrong is in the listing.
  public func list() -> Listing {
    let cache = usesCache ? RegistryCache(folder: locations.cacheFolder) : nil
    var listing = Listing()
    let trust = trustRecord(&listing)
    var rules = StateRules(discovery: self, trust: trust, faults: QuarantineStore(locations).read())
    var seen: [(device: UInt64, inode: UInt64)] = []
    for root in roots {
      do throws(FileFault) {
        let scan = try RootScan(root)
        let identity = scan.identity
        if seen.contains(where: { $0 == identity }) { continue }
        seen.append(identity)
        var scanned = try scan.run(cache: cache)
        let hashes = rules.missingHashes(in: scanned, scan)
        if !hashes.isEmpty { scanned = scan.adding(hashes: hashes, to: scanned, cache: cache) }
        listing.warnings += scanned.warnings
        listing.roots.append(scanned)
      } catch {
        note(error, of: root, in: &listing)
      }
    }
    rules.decide(&listing)
    warnOfNames(&listing)
    ToolNames.offer(&listing)
    return listing
  }

  /// The same with every manifest at hand.
  public func registry() -> Registry { list().registry() }

  private func note(_ fault: FileFault, of root: SearchRoot, in listing: inout Listing) {
    guard root.isNamed || !fault.isMissing else { return }
    let option = root.kind == .option ? "--plugins " : root.kind == .environment ? "$COLLET_PLUGINS: " : ""
    let warning = "\(option)\(root.path) \(fault.sentence)"
    listing.warnings.append(warning)
    if root.isNamed { listing.unusableRoots.append(warning) }
  }

  /// A name in the configuration that no plugin has may be one that is not installed; close to one that is, it is rather
  /// misspelt, and a `deny` that denies nothing.
  private func warnOfNames(_ listing: inout Listing) {
    guard !configuration.plugins.isEmpty else { return }
    let known = Set(listing.plugins.indices.map { listing.name(of: $0) })
    for name in configuration.plugins.keys.sorted() where !known.contains(name) {
      guard let hint = nearest(to: name, among: known.sorted()).first else { continue }
      listing.warnings.append("\(locations.configFile): there is no plugin '\(name)'; did you mean '\(hint)'?")
    }
  }

  private func trustRecord(_ listing: inout Listing) -> TrustRecord {
    do throws(TrustFault) {
      return try TrustStore(locations).read()
    } catch {
      listing.warnings.append("\(error.description); until then nothing counts as approved")
      return TrustRecord()
    }
  }
}

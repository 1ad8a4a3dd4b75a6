// From a search path to a listing: scans the folders, then decides the state of every plugin.

/// Finds plugins. Runs none of their code.
public struct Discovery: Sendable {
  public var roots: [SearchRoot]
  public var locations: Locations
  public var configuration: Configuration
  /// Whether findings are kept from one start to the next.
  public var usesCache = true

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

  private func trustRecord(_ listing: inout Listing) -> TrustRecord {
    do throws(TrustFault) {
      return try TrustStore(locations).read()
    } catch {
      listing.warnings.append("\(error.description); until then nothing counts as approved")
      return TrustRecord()
    }
  }
}

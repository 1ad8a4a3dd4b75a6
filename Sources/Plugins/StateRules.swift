// Decides the state of every plugin: invalid, shadowed, denied, waiting for approval, or ready.
//
// The order of these matters. What is invalid takes no part in anything else, so that a bad plugin hides no good one.

/// The rules, for one listing.
struct StateRules {
  let discovery: Discovery
  let trust: TrustRecord
  let faults: FaultRecord
  private let now = FaultHistory.now()
  private let bundled: FileStatus?
  private let trustRoots: [String]

  init(discovery: Discovery, trust: TrustRecord, faults: FaultRecord) {
    self.discovery = discovery
    self.trust = trust
    self.faults = faults
    bundled = discovery.locations.bundledPlugins.flatMap { try? fileStatus($0) }
    trustRoots = discovery.configuration.trustRoots.map { realPath($0) ?? $0 }
  }

  /// Hashes of libraries that are asked for, or that an approval or a quarantine is bound to, and that nobody knows yet.
  func missingHashes(in scanned: ScannedRoot, _ scan: borrowing RootScan) -> [Int: [UInt8]] {
    let asksTrust = !trust.approvals.isEmpty && !isTrusted(scanned)
    guard asksTrust || !faults.histories.isEmpty || discovery.hashesLibraries else { return [:] }
    var hashes: [Int: [UInt8]] = [:]
    let image = scanned.image
    for record in 0..<image.count {
      guard !image.flags(record).contains(.hashed), image.range(of: .problem, in: record).isEmpty else { continue }
      let name = image.string(.name, record)
      guard
        discovery.hashesLibraries && isRecorded(record, in: image)
          || asksTrust && needsApproval(record, in: scanned) && trust.needsHash(plugin: name)
          || faults.concerns(plugin: name, at: now)
      else { continue }
      if let hash = scan.hash(of: record, in: image) { hashes[record] = hash }
    }
    return hashes
  }

  /// Whether a record of a run names the content of the library: a bound one is the machine's and not the plugin's.
  private func isRecorded(_ record: Int, in image: RegistryImage) -> Bool {
    !image.flags(record).contains(.binds) && !image.range(of: .libraryPath, in: record).isEmpty
  }

  mutating func decide(_ listing: inout Listing) {
    for (root, scanned) in listing.roots.enumerated() {
      let image = scanned.image
      let trusted = isTrusted(scanned)
      for record in 0..<image.count where !image.flags(record).contains(.ignored) {
        var entry = Listing.Entry(state: .ready, reason: "", root: UInt32(root), record: UInt32(record))
        if image.range(of: .problem, in: record).isEmpty {
          judge(&entry, in: scanned, isTrusted: trusted)
          if !faults.histories.isEmpty && entry.state == .ready { quarantine(&entry, in: image) }
        } else {
          entry.state = .invalid
          entry.reason = image.string(.problem, record)
        }
        listing.plugins.append(entry)
      }
      refuseClashes(&listing, root)
    }
    if listing.roots.count > 1 { shadow(&listing) }
  }

  // MARK: Trust

  private func needsApproval(_ record: Int, in scanned: ScannedRoot) -> Bool {
    scanned.root.kind == .project || scanned.image.flags(record).contains(.asks)
  }

  /// Whether a folder's plugins are trusted by their place.
  private func isTrusted(_ scanned: ScannedRoot) -> Bool {
    if let bundled, bundled.stamp.inode == scanned.status.stamp.inode,
      bundled.stamp.device == scanned.status.stamp.device
    {
      return true
    }
    if scanned.path.hasPrefix("/usr/") && scanned.status.owner == 0 && scanned.status.ownerWritesAlone { return true }
    return trustRoots.contains(scanned.path)
  }

  private func judge(_ entry: inout Listing.Entry, in scanned: ScannedRoot, isTrusted: Bool) {
    let image = scanned.image
    let record = Int(entry.record)
    let settings = discovery.configuration.plugins
    let needsApproval = !isTrusted && needsApproval(record, in: scanned)
    guard needsApproval || !settings.isEmpty else { return }
    let name = image.string(.name, record)
    if settings[name]?.deny == true {
      entry.state = .denied
      entry.reason = "denied by \(discovery.locations.configFile): /plugins/\(name)/deny"
      return
    }
    guard needsApproval else { return }
    let hash = image.flags(record).contains(.hashed) ? hexadecimal(image.libraryHash(record)) : nil
    let path = "\(scanned.path)/\(image.string(.manifestPath, record))"
    switch trust.verdict(plugin: name, path: path, asked: image.slice(.approval, record), sha256: hash) {
    case .approved(let approval): (entry.approvedHash, entry.approvedLeads) = (hash, approval.leads)
    case .approvedForAnyBuild(let approval):
      entry.approvedLeads = approval.leads
      entry.reason = "approved for any build at this path"
    case .changed(let what):
      entry.state = .changed
      entry.reason =
        "differs from what was approved: \(what); look at it with 'collet show \(name)', then 'collet trust \(name)'"
    case .unknown:
      entry.state = .untrusted
      let why =
        scanned.root.kind == .project
        ? "comes with this folder" : "asks for more than its own memory"
      entry.reason = "\(why); approve it with 'collet trust \(name)'"
    }
  }

  /// A library that crashed too often is left alone for a while; one of other content starts clean.
  private func quarantine(_ entry: inout Listing.Entry, in image: RegistryImage) {
    let record = Int(entry.record)
    guard image.flags(record).contains(.hashed) else { return }
    var hash = hexadecimal(image.libraryHash(record))
    if image.flags(record).contains(.binds) {
      hash = FaultHistory.content(hash, bound: image.slice(.approval, record))
    }
    guard let history = faults.history(of: image.string(.name, record), hash), history.isClosed(at: now) else { return }
    entry.state = .quarantined
    entry.reason = history.sentence
  }

  // MARK: Names

  /// Within one folder nobody can say which of two is meant. Records are in the order of their names.
  private func refuseClashes(_ listing: inout Listing, _ root: Int) {
    let image = listing.roots[root].image
    let all = listing.plugins.indices.drop { listing.plugins[$0].root != UInt32(root) }
    let valid = all.filter { listing.plugins[$0].state != .invalid }
    var start = valid.startIndex
    while start < valid.endIndex {
      let name = image.slice(.name, listing.record(valid[start]))
      var end = start + 1
      while end < valid.endIndex && image.slice(.name, listing.record(valid[end])).elementsEqual(name) { end += 1 }
      if end - start > 1 {
        let files = valid[start..<end].map { listing.text(.manifestPath, $0) }.joined(separator: " and ")
        for plugin in valid[start..<end] {
          listing.plugins[plugin].state = .invalid
          listing.plugins[plugin].reason =
            "\(files) have the same plugin name '\(listing.name(of: plugin))'; remove one or give it another name"
        }
      }
      start = end
    }
  }

  /// The first root wins, except that the project's folder yields to a plugin that is ready without it.
  private func shadow(_ listing: inout Listing) {
    var holders = NameTable(count: listing.plugins.count)
    let isProject = listing.roots.map { $0.root.kind == .project }
    let valid = listing.plugins.indices.filter { listing.plugins[$0].state != .invalid }
    for plugin in valid where !isProject[Int(listing.plugins[plugin].root)] {
      let name = listing.image(plugin).slice(.name, listing.record(plugin))
      let holder = holders.insert(plugin, NameHash.of(name)) { isNamed(name, $0, listing) }
      if let holder { shadow(plugin, behind: holder, in: &listing) }
    }
    for plugin in valid where isProject[Int(listing.plugins[plugin].root)] {
      let name = listing.image(plugin).slice(.name, listing.record(plugin))
      guard let holder = holders.find(NameHash.of(name), where: { isNamed(name, $0, listing) }) else { continue }
      if listing.plugins[holder].state == .ready {
        shadow(plugin, behind: holder, in: &listing)
      } else {
        shadow(holder, behind: plugin, in: &listing)
      }
    }
  }

  private func isNamed(_ name: ArraySlice<UInt8>, _ plugin: Int, _ listing: Listing) -> Bool {
    listing.image(plugin).slice(.name, listing.record(plugin)).elementsEqual(name)
  }

  private func shadow(_ plugin: Int, behind holder: Int, in listing: inout Listing) {
    listing.plugins[plugin].state = .shadowed
    listing.plugins[plugin].reason = "\(listing.path(of: holder)) has the same name and comes first"
  }
}

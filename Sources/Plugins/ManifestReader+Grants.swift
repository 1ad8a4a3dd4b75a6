// The grants of a manifest. Here an unknown key is refused: a misspelt limit would otherwise be no limit.

extension ManifestBuilder {
  static let grantKeys = ["http", "read", "write", "secrets", "storage", "memory", "threads", "exec"]

  mutating func grants(_ node: Int) -> Grants {
    var grants = Grants()
    for (key, value) in reader.members(node) {
      switch key {
      case "http": grants.http = hosts(value)
      case "read": grants.read = paths(value)
      case "write": grants.write = paths(value)
      case "exec": grants.exec = paths(value)
      case "secrets":
        grants.secrets = reader.strings(
          value, "the name of a secret: \(Names.secretForm)", max: ManifestLimits.grantsMax, where: Names.isSecret)
      case "storage": grants.storage = reader.size(value) ?? 0
      case "memory": grants.memory = reader.memory(value) ?? Grants.memoryDefault
      case "threads": grants.threads = reader.integer(value, 0...ManifestLimits.threadsMax) ?? Grants.threadsDefault
      default: reader.unknownKey(key, at: value, known: ManifestBuilder.grantKeys, isError: true)
      }
    }
    return grants
  }

  private mutating func hosts(_ node: Int) -> [String] {
    let form = "\(HostPattern.form), or ${config.NAME}"
    var hosts: [String] = []
    for element in reader.elements(node, "an array, each element \(form)", max: ManifestLimits.grantsMax) {
      let host = reader.string(element, form) { HostPattern($0) != nil || HostPattern.isPlaceholder($0) }
      guard !host.isEmpty else { continue }
      if HostPattern.isPlaceholder(host) { checkPlaceholders(element, host, allowsConfig: true) }
      if hosts.contains(host) { reader.warn(element, "is there twice") } else { hosts.append(host) }
    }
    return hosts
  }

  /// Files and folders: absolute once their placeholders are replaced, and without a way back up.
  private mutating func paths(_ node: Int) -> [String] {
    let form = "an absolute path or one that begins with ${plugin}, ${data}, ${home} or ${config.NAME}"
    var paths: [String] = []
    for element in reader.elements(node, "an array, each element \(form)", max: ManifestLimits.grantsMax) {
      let path = reader.string(element, form) { $0.hasPrefix("/") || $0.hasPrefix("${") }
      guard !path.isEmpty else { continue }
      if path.utf8.count > ManifestLimits.pathMax {
        reader.problem(element, "is longer than \(ManifestLimits.pathMax) bytes")
      }
      if path.utf8.contains(0) { reader.problem(element, "has a NUL character") }
      if path.split(separator: "/").contains("..") { reader.problem(element, "has '..' in it; write the path without") }
      checkPlaceholders(element, path, allowsConfig: true)
      if !paths.contains(path) { paths.append(path) }
    }
    return paths
  }
}

extension DocumentReader {
  /// A grant of memory, in a manifest or in the configuration.
  mutating func memory(_ node: Int) -> UInt64? {
    guard let bytes = size(node) else { return nil }
    if bytes < ManifestLimits.memoryMin {
      problem(node, "is less than \(ByteSize.text(ManifestLimits.memoryMin)), too little for any plugin")
    }
    return bytes
  }
}

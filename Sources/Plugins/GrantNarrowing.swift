// The operator's grants over the manifest's: what both allow. The configuration can take away, never add.

/// Narrows grants and replaces the placeholders in them.
struct GrantNarrowing {
  let folders: PlaceholderFolders
  /// What `${config.NAME}` stands for.
  let values: [String: String]
  private(set) var problems: [DocumentProblem] = []

  init(folders: PlaceholderFolders, values: [String: String]) {
    self.folders = folders
    self.values = values
  }

  mutating func narrowed(_ asked: Grants, by limits: NarrowedGrants) -> Grants {
    var grants = asked
    grants.read = paths("read", asked.read, limits.read)
    grants.write = paths("write", asked.write, limits.write)
    grants.exec = paths("exec", asked.exec, limits.exec)
    if let hosts = limits.http { grants.http = narrowedHosts(hosts, asked.http) }
    if let secrets = limits.secrets {
      grants.secrets = secrets
      for (index, secret) in secrets.enumerated() where !asked.secrets.contains(secret) {
        refuse("secrets", index, secret, asked.secrets)
      }
    }
    grants.storage = number("storage", asked.storage, limits.storage, ByteSize.text)
    grants.memory = number("memory", asked.memory, limits.memory, ByteSize.text)
    grants.threads = number("threads", asked.threads, limits.threads) { "\($0)" }
    return grants
  }

  private mutating func narrowedHosts(_ hosts: [String], _ asked: [String]) -> [String] {
    let patterns = asked.compactMap { HostPattern($0) }
    for (index, host) in hosts.enumerated() {
      guard let pattern = HostPattern(host), patterns.contains(where: { $0.covers(pattern) }) else {
        refuse("http", index, host, asked)
        continue
      }
    }
    return hosts
  }

  private mutating func paths(_ key: String, _ asked: [String], _ limits: [String]?) -> [String] {
    let whole = asked.enumerated().compactMap { expanded($1, "/\(key)/\($0)") }
    guard let limits else { return whole }
    var left: [String] = []
    for (index, path) in limits.enumerated() {
      guard let path = expanded(path, "/\(key)/\(index)") else { continue }
      if whole.contains(where: { GrantNarrowing.isInside(path, $0) }) {
        left.append(path)
      } else {
        refuse(key, index, path, whole)
      }
    }
    return left
  }

  private mutating func number<Number: Comparable>(
    _ key: String, _ asked: Number, _ limit: Number?, _ text: (Number) -> String
  ) -> Number {
    guard let limit else { return asked }
    if limit > asked {
      problems.append(
        DocumentProblem(
          pointer: "/\(key)",
          message:
            "is \(text(limit)), more than the \(text(asked)) that the manifest asks for; "
            + "the configuration can only narrow"
        ))
    }
    return min(asked, limit)
  }

  private mutating func refuse(_ key: String, _ index: Int, _ value: String, _ asked: [String]) {
    let known = asked.isEmpty ? "it asks for none" : "it asks for \(asked.joined(separator: ", "))"
    problems.append(
      DocumentProblem(
        pointer: "/\(key)/\(index)",
        message: "'\(value)' is not among what the manifest asks for; \(known), and the configuration can only narrow"))
  }

  /// The path with its placeholders replaced; `nil` when it names a part of the configuration that is not set, and
  /// `nil` and a note when it is no path.
  private mutating func expanded(_ text: String, _ pointer: String) -> String? {
    do throws(PlaceholderText.Fault) {
      let source = try PlaceholderText(text)
      let unset = source.names.contains { $0.hasPrefix("config.") && values[String($0.dropFirst(7))] == nil }
      if unset { return nil }
      let path = try source.expanded { name throws(PlaceholderText.Fault) in
        if let value = folders.value(name) { return value }
        guard name.hasPrefix("config."), let value = values[String(name.dropFirst(7))] else {
          throw PlaceholderText.Fault(sentence: "uses ${\(name)}, which does not exist")
        }
        return value
      }
      guard path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
        throw PlaceholderText.Fault(sentence: "comes to '\(path)', which is not an absolute path without '..'")
      }
      return path
    } catch {
      problems.append(DocumentProblem(pointer: pointer, message: error.sentence))
      return nil
    }
  }

  /// Whether a path is another or lies below it; both are absolute and have no `..`.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.starts(with: folder.split(separator: "/")) && !parts.contains(".")
  }
}

// The operator's grants over the manifest's: what both allow. The configuration can take away, never add.

/// Narrows grants and replaces the placeholders in them.
struct GrantNarrowing {
  let folders: PlaceholderFolders
  /// What `${config.NAME}` stands for; an array of the configuration has several values.
  let values: [String: [String]]
  private(set) var problems: [DocumentProblem] = []

  init(folders: PlaceholderFolders, values: [String: [String]]) {
    self.folders = folders
    self.values = values
  }

  mutating func narrowed(_ asked: Grants, by limits: NarrowedGrants) -> Grants {
    var grants = asked
    grants.read = paths("read", asked.read, limits.read)
    grants.write = paths("write", asked.write, limits.write)
    grants.exec = paths("exec", asked.exec, limits.exec)
    grants.http = hosts(asked.http, limits.http)
    if let secrets = limits.secrets {
      grants.secrets = secrets
      for (index, secret) in secrets.enumerated() where !asked.secrets.contains(secret) {
        refuse("secrets", index, secret, asked.secrets)
      }
    }
    grants.storage = number("storage", asked.storage, limits.storage, ByteSize.text)
    // Nothing is a limit too: not the word for "as usual".
    if limits.storage != nil && asked.storage > 0 { grants.folder = grants.storage }
    grants.memory = number("memory", asked.memory, limits.memory, ByteSize.text)
    grants.threads = number("threads", asked.threads, limits.threads) { "\($0)" }
    return grants
  }

  private mutating func hosts(_ asked: [String], _ limits: [String]?) -> [String] {
    let whole = asked.enumerated().flatMap { expanded($1, "/http/\($0)", Self.isHost) }
    guard let limits else { return unique(whole) }
    let patterns = whole.compactMap { HostPattern($0) }
    for (index, host) in limits.enumerated() {
      guard let pattern = HostPattern(host), patterns.contains(where: { $0.covers(pattern) }) else {
        refuse("http", index, host, whole)
        continue
      }
    }
    return limits
  }

  private mutating func paths(_ key: String, _ asked: [String], _ limits: [String]?) -> [String] {
    let whole = asked.enumerated().flatMap { expanded($1, "/\(key)/\($0)", Self.isPath) }
    guard let limits else { return unique(whole) }
    var left: [String] = []
    for (index, limit) in limits.enumerated() {
      for path in expanded(limit, "/\(key)/\(index)", Self.isPath) {
        if whole.contains(where: { GrantNarrowing.isInside(path, $0) }) {
          left.append(path)
        } else {
          refuse(key, index, path, whole)
        }
      }
    }
    return unique(left)
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

  /// The entry with its placeholders replaced: once for each value of a part of the configuration that is an array,
  /// not at all when a part is not set. What comes out wrong is noted and left out.
  private mutating func expanded(
    _ text: String, _ pointer: String, _ check: (String) throws(PlaceholderText.Fault) -> Void
  ) -> [String] {
    do throws(PlaceholderText.Fault) {
      var results = [""]
      for piece in try PlaceholderText(text).pieces {
        let choices: [String]
        switch piece {
        case .text(let text): choices = [text]
        case .name(let name): choices = try values(of: name)
        }
        guard results.count * choices.count <= ManifestLimits.grantsMax else {
          throw PlaceholderText.Fault(sentence: "comes to more than \(ManifestLimits.grantsMax) entries")
        }
        results = results.flatMap { start in choices.map { start + $0 } }
      }
      for result in results { try check(result) }
      return results
    } catch {
      problems.append(DocumentProblem(pointer: pointer, message: error.sentence))
      return []
    }
  }

  private func values(of name: String) throws(PlaceholderText.Fault) -> [String] {
    if let value = folders.value(name) { return [value] }
    guard name.hasPrefix("config.") else {
      throw PlaceholderText.Fault(sentence: "uses ${\(name)}, which does not exist")
    }
    return values[String(name.dropFirst(7))] ?? []
  }

  private static func isPath(_ path: String) throws(PlaceholderText.Fault) {
    guard path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
      throw PlaceholderText.Fault(sentence: "comes to '\(path)', which is not an absolute path without '..'")
    }
  }

  private static func isHost(_ host: String) throws(PlaceholderText.Fault) {
    guard HostPattern(host) != nil else {
      throw PlaceholderText.Fault(sentence: "comes to '\(host)', which is not \(HostPattern.form)")
    }
  }

  /// Without repetitions, in the order of the first of each.
  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }

  /// Whether a path is another or lies below it; both are absolute and have no `..`.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    path.split(separator: "/").lazy.filter { $0 != "." }
      .starts(with: folder.split(separator: "/").lazy.filter { $0 != "." })
  }
}

// The folders in which plugins are looked for, in their order.

/// One folder of the search path.
public struct SearchRoot: Sendable, Equatable {
  /// As it was written, for messages.
  public var path: String
  public var kind: Kind

  public enum Kind: Sendable, Equatable {
    /// `--plugins`.
    case option
    /// `$COLLET_PLUGINS`.
    case environment
    /// `./.collet/plugins`: comes with somebody's folder, so nothing in it is trusted by itself.
    case project
    /// `$XDG_DATA_HOME/collet/plugins`.
    case user
    /// Below `/usr`.
    case shared
    /// Comes with this program.
    case bundled
  }

  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  /// Somebody named this folder, so that its absence is worth a word.
  var isNamed: Bool { kind == .option || kind == .environment }
}

/// Puts the search path together.
public enum SearchPath {
  static let projectFolder = ".collet/plugins"

  /// `options` replaces everything else, and `environment` (`$COLLET_PLUGINS`) everything below it.
  public static func roots(
    options: [String] = [], environment: String? = nil, locations: Locations, workingFolder: String = "."
  ) -> [SearchRoot] {
    if !options.isEmpty { return options.map { SearchRoot(path: $0, kind: .option) } }
    if let environment, !environment.isEmpty {
      return environment.split(separator: ":").map { SearchRoot(path: String($0), kind: .environment) }
    }
    var roots = [SearchRoot(path: "\(workingFolder)/\(projectFolder)", kind: .project)]
    if let user = locations.userPlugins { roots.append(SearchRoot(path: user, kind: .user)) }
    roots += Locations.sharedPlugins.map { SearchRoot(path: $0, kind: .shared) }
    if let bundled = locations.bundledPlugins { roots.append(SearchRoot(path: bundled, kind: .bundled)) }
    return roots
  }
}

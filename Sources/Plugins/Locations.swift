// Where this program keeps and finds its files, in one place.

import Glibc

/// The folders and files that options, environment and the program's own place decide.
public struct Locations: Sendable, Equatable {
  /// State: trust, caches, sessions, logs. Absolute, since grants are made of it. Not made until something is written.
  public var home: String
  /// The configuration's file.
  public var configFile: String
  /// Whether somebody named the configuration's file, so that its absence is an error.
  public var configIsNamed: Bool
  /// `$XDG_DATA_HOME/collet/plugins`, `nil` without a home folder.
  public var userPlugins: String?
  /// The plugins that come with this program, `nil` when it stands alone.
  public var bundledPlugins: String?
  /// The user's home folder, `${home}`; `/` when there is none.
  public var userHome: String

  /// What the environment says; tests make their own.
  public struct Environment: Sendable, Equatable {
    public var home: String?
    public var stateHome: String?
    public var configHome: String?
    public var dataHome: String?
    /// `COLLET_PLUGINS`, `nil` when unset.
    public var plugins: String?
    /// The program's own file, without links.
    public var executable: String?

    public init(
      home: String? = nil, stateHome: String? = nil, configHome: String? = nil, dataHome: String? = nil,
      plugins: String? = nil, executable: String? = nil
    ) {
      self.home = home
      self.stateHome = stateHome
      self.configHome = configHome
      self.dataHome = dataHome
      self.plugins = plugins
      self.executable = executable
    }

    /// Of this process. Empty variables count as unset.
    public static var current: Environment {
      Environment(
        home: variable("HOME") ?? passwordHome(), stateHome: variable("XDG_STATE_HOME"),
        configHome: variable("XDG_CONFIG_HOME"), dataHome: variable("XDG_DATA_HOME"),
        plugins: variable("COLLET_PLUGINS"), executable: ownExecutable())
    }
  }

  /// `home` and `config` are the options of that name. A relative path in an XDG variable is ignored, as its
  /// specification asks.
  public init(home: String? = nil, config: String? = nil, environment: Environment = .current) {
    userHome = environment.home ?? "/"
    let state = home ?? Locations.folder(environment.stateHome, environment.home, "/.local/state") + "/collet"
    self.home = home == nil && state.hasPrefix("/") ? state : Locations.absolute(state)
    configFile =
      config ?? Locations.folder(environment.configHome, environment.home, "/.config") + "/collet/config.json"
    configIsNamed = config != nil
    if environment.dataHome?.hasPrefix("/") == true || environment.home != nil {
      userPlugins = Locations.folder(environment.dataHome, environment.home, "/.local/share") + "/collet/plugins"
    }
    bundledPlugins = environment.executable.flatMap {
      Locations.beside($0, installed: "/lib/collet/plugins", built: "/plugins")
    }
  }

  /// What comes with the program for plugin authors, `nil` when it stands alone: `PREFIX/share/collet` of an installed
  /// program, `.build/share` of one that was built.
  public static func share(environment: Environment = .current) -> String? {
    environment.executable.flatMap { beside($0, installed: "/share/collet", built: "/share") }
  }

  /// A program that belongs to this one: beside it, where both are built, or in `../libexec/collet`, where both are
  /// installed; never found through the environment, which is somebody else's to set. `nil` when it is missing.
  public static func helper(_ name: String, environment: Environment = .current) -> String? {
    guard let executable = environment.executable, let slash = executable.lastIndex(of: "/") else { return nil }
    let folder = executable[..<slash]
    return ["\(folder)/\(name)", "\(folder)/../libexec/collet/\(name)"].first { unsafe access($0, X_OK) == 0 }
  }

  /// The folder that only this plugin uses.
  public func dataFolder(of plugin: String) -> String { "\(home)/data/\(plugin)" }

  /// What the host keeps for this plugin: not below its data folder, where it could change it itself.
  public func storageFile(of plugin: String) -> String { "\(home)/storage/\(plugin).sqlite" }

  var trustFile: String { home + "/trust.json" }
  var cacheFolder: String { home + "/cache" }

  /// The folders that every user of the machine shares, in their order.
  static let sharedPlugins = ["/usr/local/lib/collet/plugins", "/usr/lib/collet/plugins"]

  /// The path from the root, without `.` and `..`: grants are made of it, and compared by their parts.
  private static func absolute(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    let given = path.split(separator: "/")
    guard !isAbsolute || given.contains(".") || given.contains("..") else { return path }
    guard let start = isAbsolute ? "/" : realPath(".") else { return path }
    var parts = start.split(separator: "/")
    for part in given where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      // What lies above a link is where it leads to.
      let whole = "/" + parts.joined(separator: "/")
      parts = (realPath(whole) ?? whole).split(separator: "/").dropLast()
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func folder(_ variable: String?, _ home: String?, _ below: String) -> String {
    if let variable, variable.hasPrefix("/") { return variable }
    return (home ?? "") + below
  }

  /// A folder that comes with the program: below `..` of an installed one, if it is there, or below `.build` of one that
  /// was built.
  ///
  /// Works on bytes: the string algorithms that this could be written with touch two dozen pages more at every start.
  private static func beside(_ executable: String, installed: String, built: String) -> String? {
    let path = Array(executable.utf8)
    let slashes = path.indices.filter { path[$0] == UInt8(ascii: "/") }
    guard slashes.count >= 2 else { return nil }
    let candidate = text(path[..<slashes[slashes.count - 2]]) + installed
    if unsafe access(candidate, F_OK) == 0 { return candidate }
    let build = Array(".build".utf8)
    var place = slashes.count - 2
    while place >= 0 {
      let name = path[(slashes[place] + 1)..<slashes[place + 1]]
      if name.count == build.count && name.elementsEqual(build) {
        return text(path[..<slashes[place + 1]]) + built
      }
      place -= 1
    }
    return nil
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

private func variable(_ name: String) -> String? {
  guard let value = unsafe getenv(name), unsafe value.pointee != 0 else { return nil }
  return unsafe String(cString: value)
}

/// The home folder of the user's account, for processes that run without `HOME`.
private func passwordHome() -> String? {
  guard let entry = unsafe getpwuid(geteuid()), let folder = unsafe entry.pointee.pw_dir else { return nil }
  let path = unsafe String(cString: folder)
  return path.hasPrefix("/") ? path : nil
}

private func ownExecutable() -> String? {
  let size = Int(PATH_MAX)
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = unsafe max(0, readlink("/proc/self/exe", buffer.baseAddress!, size))
  }
  return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
}

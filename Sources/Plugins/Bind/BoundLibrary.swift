// The installed library that a manifest binds: where it is, and whether it has the functions, found without running it.

public import Bindings
import JSONSchema

/// A bound library as this machine has it, looked at without running it.
public struct InstalledLibrary: Sendable {
  /// Where it lies; `nil` where the loader finds none.
  public let path: String?
  /// Why it cannot be bound, as a sentence; `nil` when it can.
  public let problem: String?
  /// How many functions of it are called.
  public let functionCount: Int

  /// `folder` is that of the manifest.
  public init(_ binding: Binding, manifestFolder folder: String) {
    functionCount = binding.symbols.count
    guard let path = BoundLibrary.path(binding.library, folder: (realPath(folder) ?? folder) + "/") else {
      (path, problem) = (nil, BoundLibrary.missing(binding))
      return
    }
    self.path = path
    do throws(FileFault) {
      problem = BoundLibrary.problem(binding, try ElfSource(try OpenFile(path)), NeededLibraries(of: path))
    } catch {
      problem = error.isMissing ? BoundLibrary.missing(binding) : "\(binding.library) \(error.sentence)"
    }
  }
}

/// Static checks of a bound library.
public enum BoundLibrary {
  /// Where the library lies: an absolute path, or one below the manifest's folder (`folder`, ends in `/` or is empty).
  static func path(_ library: String, folder: String) -> String? {
    if library.hasPrefix("/") { return library }
    let own = "${plugin}/"
    if library.hasPrefix(own) { return folder + library.dropFirst(own.count) }
    return LoaderCache.path(of: library)
  }

  /// Folders of libraries that every worker may read.
  private static let standardFolders = ["/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/", "/usr/local/lib/"]

  /// The library at `path` and those that come with it, as far as they lie outside the folders that every worker may
  /// read. Files, never their folders: what lies beside a library is nobody's business.
  public static func files(of path: String) -> [String] { files(NeededLibraries(of: path)) }

  static func files(_ needed: NeededLibraries) -> [String] {
    var files: [String] = []
    for path in needed.paths {
      guard let real = realPath(path), !files.contains(real), !standardFolders.contains(where: { real.hasPrefix($0) })
      else { continue }
      files.append(real)
    }
    return files
  }

  /// What to tell where it is missing.
  static func missing(_ binding: Binding) -> String {
    let remedy = binding.install.isEmpty ? "install the package that brings it" : binding.install
    return binding.library.contains("/")
      ? "\(binding.library) is missing: \(remedy)"
      : "\(binding.library) is not installed: the loader does not find it; \(remedy)"
  }

  /// What to tell where something is missing that comes with the library; `nil` where nothing is.
  static func unmet(_ library: String, _ needed: NeededLibraries) -> String? {
    guard let missing = needed.missing else { return nil }
    let way = missing.by.map { "\($0), and that needs " } ?? ""
    return
      "\(library) needs \(way)\(missing.name), which the loader does not find: install the package that brings it; "
      + "where it is there, tell the loader of its folder (a line in /etc/ld.so.conf.d, then ldconfig), as workers have "
      + "no LD_LIBRARY_PATH"
  }

  /// Why the library cannot be bound, in words that begin with its name; `nil` when it can.
  static func problem(_ binding: Binding, _ source: borrowing ElfSource, _ needed: NeededLibraries) -> String? {
    do throws(ElfRefusal) {
      let tables = try ElfTables(source)
      var wanted = Set(binding.symbols)
      var names: [String] = []
      var old: Set<String> = []
      var oddity: String?
      try tables.forEachSymbol(source) { symbol in
        guard symbol.isDefined, symbol.binding != 0 else { return }
        let name = String(decoding: symbol.name, as: UTF8.self)
        if symbol.isOldVersion {
          if wanted.contains(name) { old.insert(name) }
          return
        }
        if isFunction(symbol) { names.append(name) }
        guard wanted.remove(name) != nil, !isFunction(symbol) else { return }
        oddity = "has '\(name)', but it is data, not a function"
      }
      if let oddity { return "\(binding.library) \(oddity)" }
      if !wanted.isEmpty { search(&wanted, in: needed) }
      guard let missing = binding.symbols.first(where: { wanted.contains($0) }) else {
        return unmet(binding.library, needed)
      }
      if old.contains(missing) { return "\(binding.library) \(hasOldOnly(missing))" }
      let hint = nearestFunctions(to: missing, among: names).first.map { "; did you mean '\($0)'?" } ?? ""
      return "\(binding.library) has no function '\(missing)'\(hint)"
    } catch {
      return "\(binding.library) \(error.reason)"
    }
  }

  /// Symbols may come from what the library itself needs, as `free` does.
  private static func search(_ wanted: inout Set<String>, in needed: NeededLibraries) {
    for path in needed.paths.dropFirst() where !wanted.isEmpty {
      guard let file = try? OpenFile(path), let source = try? ElfSource(file), let tables = try? ElfTables(source)
      else { continue }
      try? tables.forEachSymbol(source) { symbol in
        guard symbol.isDefined, symbol.binding != 0, isFunction(symbol), !symbol.isOldVersion else { return }
        wanted.remove(String(decoding: symbol.name, as: UTF8.self))
      }
    }
  }

  static func hasOldOnly(_ symbol: String) -> String {
    "has '\(symbol)' in an old version only, which is kept for programs that were linked with it and cannot be bound"
  }

  /// Types: 0 none, 2 function, 10 a function chosen at load time.
  private static func isFunction(_ symbol: ElfTables.Symbol) -> Bool { [0, 2, 10].contains(symbol.type) }
}

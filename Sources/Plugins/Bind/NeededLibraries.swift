// What comes with a library when it is loaded: found as the loader of a worker finds it, and nothing is run.

/// A library and all that it needs, directly or through others.
struct NeededLibraries {
  /// Where they lie, in the loader's order, the library itself first. Each is a path as the loader opens it.
  private(set) var paths: [String] = []
  /// The first that is nowhere; `nil` where all are there, or nobody can tell.
  private(set) var missing: Missing?

  struct Missing: Equatable {
    var name: String
    /// The library that needs it; `nil` where that is the first one.
    var by: String?
  }

  /// More than these nobody looks at.
  static let countMax = 256

  /// The loader itself and what it brings with it are in every process.
  private static func isAlwaysThere(_ name: String) -> Bool { name == "libc.so.6" || name.hasPrefix("ld-linux") }

  /// `path` is absolute.
  init(of path: String) {
    var waiting = [Library(path: path, inherited: [])]
    var asked: Set<String> = []
    // A library that came in under another name answers to its own, too.
    var sonames: Set<String> = []
    var nowhere: [Missing] = []
    var next = 0
    while next < waiting.count, next < NeededLibraries.countMax {
      let library = waiting[next]
      next += 1
      guard let file = try? OpenFile(library.path), let source = try? ElfSource(file),
        let tables = try? ElfTables(source)
      else { continue }
      paths.append(library.path)
      sonames.formUnion((try? tables.texts(ElfTag.soname)) ?? [])
      let search = LoaderSearch(tables, of: library)
      for name in (try? tables.texts(ElfTag.needed)) ?? [] where asked.insert(name).inserted {
        if let place = search.place(of: name) {
          waiting.append(Library(path: place, inherited: search.inherited))
        } else if search.isWhole(for: name), !NeededLibraries.isAlwaysThere(name) {
          nowhere.append(Missing(name: name, by: next == 1 ? nil : splitPath(library.path).name))
        }
      }
    }
    guard next == waiting.count else { return }
    missing = nowhere.first { !sonames.contains($0.name) }
  }

  fileprivate struct Library {
    var path: String
    /// Folders in which those that need it want their own needs to be looked for (`DT_RPATH`).
    var inherited: [String]
  }
}

/// Where the loader looks for what one library needs. Workers have no `LD_LIBRARY_PATH`.
private struct LoaderSearch {
  private let origin: String
  private let folders: [String]
  /// What its needs look through after their own.
  let inherited: [String]

  init(_ tables: ElfTables, of library: NeededLibraries.Library) {
    // Of the path that was asked for: the loader follows no link here.
    origin = splitPath(library.path).folder
    let runpath = LoaderSearch.entries((try? tables.texts(ElfTag.runpath)) ?? [], origin)
    // The newer tag replaces the older one, and is for the library alone.
    let rpath = runpath.isEmpty ? LoaderSearch.entries((try? tables.texts(ElfTag.rpath)) ?? [], origin) : []
    inherited = rpath + library.inherited
    folders = runpath.isEmpty ? inherited : runpath
  }

  private static func entries(_ texts: [String], _ origin: String) -> [String] {
    texts.flatMap { $0.split(separator: ":", omittingEmptySubsequences: false) }.map { expanded(String($0), origin) }
  }

  private static func expanded(_ text: String, _ origin: String) -> String {
    text.replacing("${ORIGIN}", with: origin).replacing("$ORIGIN", with: origin)
  }

  /// Of a folder that begins nowhere, or has a mark in it that only the loader knows, nobody can tell what it is.
  private static func isKnown(_ folder: String) -> Bool { folder.hasPrefix("/") && !folder.utf8.contains(0x24) }

  /// Whether what `place` does not find is nowhere.
  func isWhole(for name: String) -> Bool {
    name.contains("/")
      ? LoaderSearch.isKnown(LoaderSearch.expanded(name, origin)) : folders.allSatisfy(LoaderSearch.isKnown)
  }

  func place(of name: String) -> String? {
    if name.contains("/") {
      let path = LoaderSearch.expanded(name, origin)
      return LoaderSearch.isKnown(path) && isFile(path) ? path : nil
    }
    let own = folders.lazy.filter(LoaderSearch.isKnown).flatMap { folder in
      ([""] + LoaderCache.variants).map { "\(folder)/\($0)\(name)" }
    }
    return own.first(where: isFile) ?? LoaderCache.path(ofNeeded: name)
  }
}

private func isFile(_ path: String) -> Bool { (try? fileStatus(path))?.kind == .file }

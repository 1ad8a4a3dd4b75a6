// What an installed library offers, for `collet bind`: its functions by name, read without running it.

import Glibc
import JSONSchema

/// The functions that a shared library exports.
public struct LibraryExports: Sendable {
  /// Where it lies.
  public var path: String
  /// What a manifest's `library` says: the soname where the loader finds this file by it, else the path.
  public var name: String
  /// In the order of their names.
  public var functions: [Function]
  /// Names that are exported, but are data.
  public var data: Set<String> = []
  /// What is to be said of it though it can be bound, as a sentence; `nil` when nothing is.
  public var warning: String?
  /// Names that nobody finds by their name alone any more.
  public var old: Set<String> = []

  /// One exported function.
  public struct Function: Sendable, Equatable {
    public var name: String
    /// In the library's own addresses; 0 where it says nothing of where the code is.
    public var address: UInt64
  }

  /// Why there is nothing to be read, as a sentence.
  public struct Fault: Error, Equatable {
    public var message: String
  }

  /// `word` is a soname, or a path with a `/` in it. `searchPath` is an `LD_LIBRARY_PATH`.
  public init(of word: String, searchPath: String = "") throws(Fault) {
    path = try LibraryExports.place(of: word, LibraryExports.folders(searchPath))
    name = path
    functions = []
    let source: ElfSource
    do throws(FileFault) {
      source = try ElfSource(try OpenFile(path))
    } catch {
      throw Fault(message: "\(word) \(error.sentence)")
    }
    do throws(ElfRefusal) {
      try read(source)
    } catch {
      let isScript = source.range(0, min(source.size, 1024)).map { $0.holds("GROUP") || $0.holds("INPUT") } ?? false
      throw Fault(
        message: isScript
          ? "\(word) is a linker's script, not a library; give the library that it names, such as libc.so.6"
          : "\(word) \(error.reason)")
    }
    warning = BoundLibrary.unmet(name, NeededLibraries(of: path))
  }

  /// An empty entry is the working folder.
  private static func folders(_ searchPath: String) -> [String] {
    guard !searchPath.isEmpty else { return [] }
    return searchPath.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == ";" }
      .map { $0.isEmpty ? "." : String($0) }
  }

  /// As the loader does, which passes over what is made for another machine.
  private static func isLibrary(_ path: String) -> Bool {
    guard let file = try? OpenFile(path), let source = try? ElfSource(file) else { return false }
    return (try? ElfTables(source)) != nil
  }

  public func function(_ name: String) -> Function? { functions.first { $0.name == name } }

  /// Why a symbol is no function here, with the nearest names.
  public func missing(_ symbol: String) -> String {
    if data.contains(symbol) { return "\(name) has '\(symbol)', but it is data, not a function" }
    if old.contains(symbol) { return "\(name) \(BoundLibrary.hasOldOnly(symbol))" }
    let near = nearestFunctions(to: symbol, among: functions.map(\.name)).prefix(3).map { "'\($0)'" }
    let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    return "\(name) has no function '\(symbol)'\(hint)"
  }

  private mutating func read(_ source: borrowing ElfSource) throws(ElfRefusal) {
    let tables = try ElfTables(source)
    // 0x0800_0000 is DF_1_PIE: a program that looks like a library.
    if (tables.value(ElfTag.flags1) ?? 0) & 0x0800_0000 != 0 { throw ElfRefusal("is a program, not a library") }
    if let soname = try tables.texts(ElfTag.soname).first, !soname.contains("/"),
      let known = LoaderCache.path(of: soname),
      realPath(known) == realPath(path)
    {
      name = soname
    }
    var found: [String: UInt64] = [:]
    var data: Set<String> = []
    var old: [String: UInt64] = [:]
    try tables.forEachSymbol(source) { symbol in
      let isVisible = symbol.visibility == 0 || symbol.visibility == 3
      guard symbol.isDefined, symbol.binding != 0, isVisible, !symbol.name.isEmpty else { return }
      let name = String(decoding: symbol.name, as: UTF8.self)
      guard !symbol.isOldVersion else {
        if [2, 10].contains(symbol.type) { old[name] = symbol.value }
        return
      }
      switch symbol.type {
      case 2: if found.updateValue(symbol.value, forKey: name).map({ $0 != symbol.value }) == true { found[name] = 0 }
      // What stands at its address is the function that chooses it.
      case 10: found[name] = 0
      case 1, 6: data.insert(name)
      default: break
      }
    }
    // An older version of a function has the same name and another address: what is known of that is not known of this.
    for (name, address) in old where found[name].map({ $0 != address }) == true { found[name] = 0 }
    self.old = Set(old.keys).subtracting(found.keys)
    functions = found.map { Function(name: $0.key, address: $0.value) }.sorted { $0.name < $1.name }
    self.data = data
  }

  private static func place(of word: String, _ folders: [String]) throws(Fault) -> String {
    guard !word.isEmpty, !word.utf8.contains(0) else { throw Fault(message: "the library's name is empty") }
    if word.contains("/") {
      guard let path = absolute(word) else { throw Fault(message: "\(word) does not exist") }
      return path
    }
    if let path = folders.lazy.map({ "\($0)/\(word)" }).first(where: isLibrary).flatMap(absolute) { return path }
    if let path = LoaderCache.path(of: word) { return path }
    if (try? fileStatus(word))?.kind == .file {
      throw Fault(message: "the loader finds no library '\(word)'; for the file of that name here say ./\(word)")
    }
    let names = LoaderCache.names()
    let stem = word.hasPrefix("lib") ? word : "lib" + word
    var near = names.filter { $0.hasPrefix(stem + ".so") || $0.hasPrefix(stem) && stem.contains(".so") }
    // A name without a version is that of a development package, and may be gone where the manifest is used.
    if near.contains(where: { $0.contains(".so.") }) { near.removeAll { !$0.contains(".so.") } }
    if near.isEmpty { near = nearest(to: stem, among: names) }
    let hint = near.isEmpty ? "" : "; did you mean \(near.prefix(3).joined(separator: " or "))?"
    throw Fault(message: "no library '\(word)' is installed: the loader does not find it\(hint)")
  }

  /// Keeps links, as the name of a file is what a package promises; the folder is taken as it is.
  private static func absolute(_ path: String) -> String? {
    if path.hasPrefix("/") { return (try? fileStatus(path)) == nil ? nil : path }
    let (folder, name) = splitPath(path)
    guard let real = realPath(folder), (try? fileStatus(path)) != nil else { return nil }
    return real == "/" ? "/\(name)" : "\(real)/\(name)"
  }
}

/// Of thousands of names those that can be near at all; what begins with an underscore is seldom meant.
func nearestFunctions(to symbol: String, among names: [String]) -> [String] {
  let length = symbol.utf8.count
  let isPrivate = symbol.hasPrefix("_")
  let similar = names.filter { abs($0.utf8.count - length) <= 3 || $0.hasPrefix(symbol) || symbol.hasPrefix($0) }
  let head = symbol.lowercased().utf8.first
  let open = similar.filter { isPrivate || !$0.hasPrefix("_") }
  let alike = open.filter { $0.lowercased().utf8.first == head }
  return [alike, open, similar].lazy.map { nearest(to: symbol, among: $0) }.first { !$0.isEmpty } ?? []
}

extension ElfBytes {
  /// Whether a word of ASCII stands anywhere in it.
  fileprivate func holds(_ word: StaticString) -> Bool {
    let wanted = Array("\(word)".utf8)
    guard count >= wanted.count else { return false }
    return (0...(count - wanted.count)).contains { start in
      wanted.indices.allSatisfy { u8(start + $0) == wanted[$0] }
    }
  }
}

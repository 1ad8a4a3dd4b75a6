// What the headers of a plugin's library say, found without loading it: no code of the library runs.

/// The static check of one library.
public struct ElfReport: Sendable, Equatable {
  /// Why it cannot be a plugin's library and what to do, in words that follow the file's name; `nil` when it can.
  public internal(set) var refusal: String?
  /// Exported symbols besides the entry, at most `exportsShown` of them, sorted.
  public internal(set) var exports: [String] = []
  /// All of them, counted.
  public internal(set) var exportCount = 0
  /// Symbols that every copy in a process shares, whatever the loader is asked: state leaks from plugin to plugin.
  public internal(set) var uniqueSymbolCount = 0
  /// Functions that run as soon as the library is loaded, before its entry. Compilers put one there themselves.
  public internal(set) var constructorCount = 0
  /// Libraries that the loader brings in with it.
  public internal(set) var needed: [String] = []
  /// Where it looks for those.
  public internal(set) var runPaths: [String] = []

  public static let exportsShown = 5

  /// The one function that a plugin exports.
  public static let entrySymbol = "collet_entry"

  /// Findings that do not stop the plugin.
  public var warnings: [String] {
    var warnings: [String] = []
    if exportCount > 0 {
      let more = exportCount > exports.count ? ", …" : ""
      let names = exports.joined(separator: ", ")
      warnings.append(
        "exports \(exportCount == 1 ? "a symbol" : "\(exportCount) symbols") besides \(ElfReport.entrySymbol) "
          + "(\(names)\(more)); hide what is not the entry (-fvisibility=hidden or a version script)")
    }
    if uniqueSymbolCount > 0 {
      warnings.append(
        "has \(uniqueSymbolCount) symbols that all plugins of a process share (GNU_UNIQUE); "
          + "compile with -fno-gnu-unique")
    }
    return warnings
  }

  /// Reads the headers of a file. A file that is missing or no library gives a report with a refusal.
  public static func inspect(path: String) -> ElfReport {
    var report = ElfReport()
    do throws(FileFault) {
      report.read(try ElfSource(try OpenFile(path)))
    } catch {
      report.refusal = error.sentence
    }
    return report
  }

  init() {}

  init(_ source: borrowing ElfSource) {
    self.init()
    read(source)
  }

  private mutating func read(_ source: borrowing ElfSource) {
    do throws(ElfRefusal) {
      let tables = try ElfTables(source)
      try readDynamic(tables)
      try readSymbols(tables, source)
    } catch {
      refusal = error.reason
    }
  }

  private mutating func readDynamic(_ tables: ElfTables) throws(ElfRefusal) {
    needed = try tables.texts(ElfTag.needed)
    for list in try tables.texts(ElfTag.rpath) + tables.texts(ElfTag.runpath) {
      runPaths += list.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    }
    // A library without a constructor still has one entry: the compiler's own registration of frames.
    constructorCount = Int(clamping: (tables.value(ElfTag.initArraySize) ?? 0) / 8)
    // 0x0800_0000 is DF_1_PIE: a program that looks like a library. The loader refuses it.
    if (tables.value(ElfTag.flags1) ?? 0) & 0x0800_0000 != 0 { throw ElfRefusal("is a program; link it with -shared") }
    // 4 is DF_TEXTREL.
    if tables.value(ElfTag.textRelocations) != nil || (tables.value(ElfTag.flags) ?? 0) & 4 != 0 {
      throw ElfRefusal("has text relocations: its code would be writable while it loads; compile it with -fPIC")
    }
    if tables.stackIsExecutable != false {
      throw ElfRefusal("asks for an executable stack; link it with -z noexecstack")
    }
    for path in runPaths where !ElfReport.isAllowedRunPath(path) {
      throw ElfRefusal(
        "looks for libraries in '\(path)' (RPATH); allowed are $ORIGIN and the Swift toolchain's folder")
    }
    for name in needed where name.utf8.contains(UInt8(ascii: "/")) {
      throw ElfRefusal("needs '\(name)' by its path; link it by its name (-l)")
    }
  }

  private mutating func readSymbols(_ tables: ElfTables, _ source: borrowing ElfSource) throws(ElfRefusal) {
    var entry: ElfTables.Symbol?
    var others: [String] = []
    var count = 0
    var unique = 0
    let entryName = Array(ElfReport.entrySymbol.utf8)
    try tables.forEachSymbol(source) { symbol in
      // Bindings: 1 global, 2 weak, 10 unique. Visibility: 0 default, 3 protected.
      let isVisible = symbol.visibility == 0 || symbol.visibility == 3
      guard symbol.isDefined && symbol.binding != 0 && isVisible else { return }
      if symbol.binding == 10 { unique += 1 }
      if symbol.name.elementsEqual(entryName) {
        entry = symbol
      } else if !ElfReport.isLinkerMade(symbol.name) {
        count += 1
        if others.count < ElfReport.exportsShown { others.append(String(decoding: symbol.name, as: UTF8.self)) }
      }
    }
    exports = others.sorted()
    exportCount = count
    uniqueSymbolCount = unique
    guard let entry else {
      throw ElfRefusal(
        "does not export \(ElfReport.entrySymbol); declare it with COLLET_EXPORT (in Swift, public)")
    }
    // Types: 0 none, 2 function, 10 a function chosen at load time.
    guard [0, 2, 10].contains(entry.type) && tables.isCode(entry.value) else {
      throw ElfRefusal("exports \(ElfReport.entrySymbol), but it is not a function")
    }
  }

  /// `$ORIGIN`, folders below it, and the library folder of a Swift toolchain, which every Swift build writes there.
  static func isAllowedRunPath(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains("..") else { return false }
    if parts.first == "$ORIGIN" || parts.first == "${ORIGIN}" { return true }
    return path.hasPrefix("/") && (path.hasSuffix("/usr/lib/swift/linux") || path.hasSuffix("/usr/lib/swift/linux/"))
  }

  /// Marks that linkers put into every library.
  private static func isLinkerMade(_ name: ArraySlice<UInt8>) -> Bool {
    guard name.first == UInt8(ascii: "_") else { return name.isEmpty }
    let text = String(decoding: name, as: UTF8.self)
    return ["_init", "_fini", "_edata", "_end", "__bss_start", "_DYNAMIC", "_GLOBAL_OFFSET_TABLE_"].contains(text)
  }
}

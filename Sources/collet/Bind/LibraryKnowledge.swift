// Everything that is known of a library's functions, and from where.

import EventLoop
import Plugins

struct LibraryKnowledge: Sendable {
  var facts = CFacts()
  var notes: [String: HeaderNote] = [:]
  var warnings: [String] = []
  /// Whence the types come, as words: "its debug information".
  var origins: [String] = []
  /// What brings the library.
  var install: String?
  private var headers: [String]
  private var labels: [String: String] = [:]

  /// The library's own debug information comes first: it is of the very code that will run.
  @IO
  init(
    _ exports: LibraryExports, _ source: HeaderSource, needing symbols: [String], _ reader: TypesProgram
  ) async throws {
    headers = source.headers
    if !symbols.isEmpty, !exports.name.contains("/") { install = await InstalledPackage.remedy(for: exports.path) }
    do {
      facts = try await reader.read(exports.path, as: .library, exports.functions)
    } catch let error as CommandError {
      // A header can still say it all.
      guard !headers.isEmpty else { throw error }
      warnings.append(error.message)
    }
    if !facts.functions.isEmpty {
      origins.append(facts.debugFile.isEmpty ? "its debug information" : facts.debugFile)
    }
    guard !headers.isEmpty else { return }
    let header = try await source.read(exports.functions, with: reader)
    warnings += header.warnings
    notes = header.notes
    labels = header.labels
    if header.facts.functions.isEmpty {
      warnings.append("\(headers.joined(separator: ", ")) declares no function of \(exports.name)")
    } else {
      origins.append("\(headers.joined(separator: ", ")) (\(header.compiler))")
    }
    facts.complete(with: header.facts)
  }

  /// Why a function of the library is of no use yet.
  func unknown(_ symbol: String, _ exports: LibraryExports) -> String {
    if let label = labels[symbol] {
      let names = headers.joined(separator: ", ")
      return label.isEmpty
        ? "\(names) defines \(symbol) itself: a program that calls it does not get that of \(exports.name)"
        : "\(names) declares \(symbol) as a name of \(label): a program that calls \(symbol) gets \(label)"
          + (exports.function(label) == nil ? ", which \(exports.name) does not have" : "; bind \(label)")
    }
    if !headers.isEmpty {
      return
        "\(headers.joined(separator: ", ")) does not declare \(symbol); name its header with --header, or what it asks for "
        + "with -D (-D _GNU_SOURCE)"
    }
    return "the types of \(symbol) are not known: \(exports.name) has no debug information of it; "
      + "name its header with --header, or install its debug symbols"
  }
}

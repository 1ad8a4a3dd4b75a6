// Runs `collet-types`: a process of its own reads the debug information, so that a damaged file costs that process.

import Children
import EventLoop
import Plugins

struct TypesProgram: Sendable {
  let path: String

  static func find() throws(CommandError) -> TypesProgram {
    TypesProgram(path: try HelperProgram.path(of: "collet-types"))
  }

  /// What kind of file it reads.
  enum Source: String {
    /// A shared library; its debug information may be a file of its own.
    case library
    /// What a compiler made of the file that `HeaderSource` writes.
    case object
  }

  /// What the file says of these functions. Throws where it cannot be read; a file without debug information is no
  /// mistake.
  @IO
  func read(_ file: String, as source: Source, _ functions: [LibraryExports.Function]) async throws -> CFacts {
    var program = ChildProgram(path: path, arguments: [source.rawValue, file])
    program.input = Array(functions.map { "\($0.name) \(String($0.address, radix: 16))\n" }.joined().utf8)
    program.limits.time = Self.timeMax
    program.limits.reportMax = Self.reportMax
    let result = try await program.run()
    let words = printable(String((result.errors.text.split(separator: "\n").last ?? "").prefix(Self.wordsShown)))
    switch result.ending {
    case .exited(0): break
    // The loader's own words: the library that it is linked to is not there.
    case .exited(127): throw CommandError("collet-types cannot start: \(words); install libdw (apt install libdw1)")
    case .exited: throw CommandError("the debug information of \(file) cannot be read: \(words)")
    case .signalled(let number):
      throw CommandError("the debug information of \(file) cannot be read: its reader ended with \(signalName(number))")
    case .timedOut: throw CommandError("the debug information of \(file) was not read within 120 s")
    case .flooded: throw CommandError("the debug information of \(file) describes more than can be read at once")
    }
    do throws(CFacts.Damaged) {
      return try CFacts(result.report.bytes)
    } catch {
      throw CommandError("what collet-types says of \(file) makes no sense", code: .internal)
    }
  }

  private static let timeMax: UInt64 = 120_000_000_000
  private static let reportMax = 64 << 20
  private static let wordsShown = 300
}

import TestSupport
import Testing

/// What the linker made of the plugins: the host's static checks and a plugin's start depend on it.
@Suite("Built files of the bundled plugins")
struct LinkingTests {
  /// What every plugin may need: the C library, which comes in several files.
  private static let libraries = ["libm.so.6", "libc.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"]

  /// What one plugin may need besides, by its name.
  private static let furtherLibraries: [String: [String]] = [:]

  @Test("a plugin shows one symbol and needs little", arguments: BundledManifests.names)
  func linking(product: String) throws {
    let file = try ELFFile(readFile(BuiltPlugin.path(product)))
    let allowed = Self.libraries + Self.furtherLibraries[product, default: []]
    #expect(file.exports == ["collet_entry"])
    #expect(file.needed.allSatisfy(allowed.contains), "\(file.needed)")
    #expect(file.runPaths.allSatisfy { $0 == "$ORIGIN" }, "\(file.runPaths)")
    #expect(file.bindsNow)
    #expect(!file.relocatesText)
    #expect(!file.executesStack)
  }
}

/// As much of a 64-bit little-endian shared library as these tests ask for.
private struct ELFFile {
  private(set) var needed: [String] = []
  private(set) var runPaths: [String] = []
  private(set) var exports: [String] = []
  private(set) var bindsNow = false
  private(set) var relocatesText = false
  private(set) var executesStack = true

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    try #require(bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]))
    var dynamic: [(tag: Int, value: Int)] = []
    for index in 0..<number(56, 2) {
      let header = number(32, 8) + index * 56
      switch number(header, 4) {
      case 2:
        let start = number(header + 8, 8)
        let count = number(header + 32, 8) / 16
        dynamic = (0..<count).map { (number(start + $0 * 16, 8), number(start + $0 * 16 + 8, 8)) }
      case 0x6474_E551: executesStack = number(header + 4, 4) & 1 != 0
      default: break
      }
    }
    for section in 0..<number(60, 2) {
      let header = number(40, 8) + section * 64
      guard number(header + 4, 4) == 11 else { continue }  // the dynamic symbols; their names are in the linked section
      let names = number(number(40, 8) + number(header + 40, 4) * 64 + 24, 8)
      for (tag, value) in dynamic.prefix(while: { $0.tag != 0 }) {
        switch tag {
        case 1: needed.append(string(names + value))
        case 15, 29: runPaths += string(names + value).split(separator: ":").map(String.init)
        case 22: relocatesText = true
        case 24: bindsNow = true
        case 30:
          bindsNow = bindsNow || value & 8 != 0
          relocatesText = relocatesText || value & 4 != 0
        default: break
        }
      }
      let start = number(header + 24, 8)
      for symbol in stride(from: start + 24, to: start + number(header + 32, 8), by: 24) {
        let isDefined = number(symbol + 6, 2) != 0
        // Some linkers list local symbols here too, which nobody can reach.
        let isLocal = number(symbol + 4, 1) >> 4 == 0
        if isDefined && !isLocal { exports.append(string(names + number(symbol, 4))) }
      }
    }
  }

  private func number(_ offset: Int, _ width: Int) -> Int {
    bytes[offset..<offset + width].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func string(_ offset: Int) -> String { String(decoding: bytes[offset...].prefix { $0 != 0 }, as: UTF8.self) }
}

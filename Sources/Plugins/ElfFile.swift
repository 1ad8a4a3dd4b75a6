// Reads the headers of a shared library without loading it. Nothing in the file is believed: every range is checked
// against the file's size, every count against a limit, and a field outside what was read counts as 0.

/// Bytes of a file, read where they are needed.
struct ElfSource: ~Copyable {
  let file: OpenFile
  /// The beginning, which holds everything that matters of a small library: one read instead of six.
  private let head: [UInt8]

  static let headSize = 16 << 10

  init(_ file: consuming OpenFile) throws(FileFault) {
    let count = Int(min(file.status.stamp.size, UInt64(ElfSource.headSize)))
    head = try file.descriptor.bytes(at: 0, count: count)
    self.file = file
  }

  var size: UInt64 { file.status.stamp.size }

  /// Exactly `count` bytes, or `nil` when the file has not as many there.
  func range(_ offset: UInt64, _ count: UInt64) -> ElfBytes? {
    let (end, overflow) = offset.addingReportingOverflow(count)
    guard !overflow && end <= size else { return nil }
    if end <= UInt64(head.count) { return ElfBytes(head[Int(offset)..<Int(end)]) }
    guard let bytes = try? file.descriptor.bytes(at: offset, count: Int(count)), bytes.count == Int(count) else {
      return nil
    }
    return ElfBytes(bytes[...])
  }
}

/// Little-endian fields of a range; a field that is not whole inside it reads as 0.
struct ElfBytes {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  func u8(_ at: Int) -> UInt8 { at >= 0 && at < bytes.count ? bytes[bytes.startIndex + at] : 0 }
  func u16(_ at: Int) -> UInt16 { UInt16(number(at, 2)) }
  func u32(_ at: Int) -> UInt32 { UInt32(number(at, 4)) }
  func u64(_ at: Int) -> UInt64 { number(at, 8) }

  private func number(_ at: Int, _ width: Int) -> UInt64 {
    guard at >= 0 && at <= bytes.count - width else { return 0 }
    var value: UInt64 = 0
    for index in 0..<width { value |= UInt64(bytes[bytes.startIndex + at + index]) << UInt64(8 * index) }
    return value
  }

  /// The text from `at` to the next NUL, `nil` without one inside the range.
  func text(_ at: UInt64) -> ArraySlice<UInt8>? {
    guard at < UInt64(bytes.count) else { return nil }
    let start = bytes.startIndex + Int(at)
    guard let end = bytes[start...].firstIndex(of: 0) else { return nil }
    return bytes[start..<end]
  }
}

/// Why a file cannot be a plugin's library, in words that follow its name: "is built for another machine".
struct ElfRefusal: Error, Equatable {
  var reason: String
  init(_ reason: String) { self.reason = reason }

  static func damaged(_ what: String) -> ElfRefusal { ElfRefusal("is damaged: \(what); build or copy it again") }
}

/// The tables of a shared library that say what loading it would do.
struct ElfTables {
  /// A part of the file that is mapped when the library is loaded.
  struct Segment {
    var offset: UInt64
    var address: UInt64
    var fileSize: UInt64
    var executable: Bool
  }

  struct Symbol {
    var name: ArraySlice<UInt8>
    var binding: UInt8
    var type: UInt8
    var visibility: UInt8
    var isDefined: Bool
    /// Kept for programs that were linked long ago: `dlsym` does not find it.
    var isOldVersion: Bool
    var value: UInt64
  }

  var segments: [Segment] = []
  /// `nil` when the file says nothing of its stack, which the loader takes for executable.
  var stackIsExecutable: Bool?
  /// Tag and value, in the file's order.
  var dynamic: [(tag: UInt64, value: UInt64)] = []
  private var strings = ElfBytes([])

  static let segmentsMax = 512
  static let dynamicEntriesMax = 8192
  static let stringBytesMax: UInt64 = 64 << 20
  static let symbolsMax: UInt64 = 1 << 20
  static let pageSize: UInt64 = 4096

  /// Reads everything but the symbols.
  init(_ source: borrowing ElfSource) throws(ElfRefusal) {
    let header = try ElfTables.header(source)
    try readSegments(source, header)
    if let size = value(ElfTag.stringsSize), let address = value(ElfTag.strings) {
      guard size <= ElfTables.stringBytesMax else { throw .damaged("its names take \(size) bytes") }
      guard let offset = fileOffset(address, size), let bytes = source.range(offset, size) else {
        throw .damaged("its names lie outside the file")
      }
      strings = bytes
    }
  }

  /// The first value of a tag.
  func value(_ tag: UInt64) -> UInt64? { dynamic.first { $0.tag == tag }?.value }

  /// The texts that the values of a tag name.
  func texts(_ tag: UInt64) throws(ElfRefusal) -> [String] {
    var texts: [String] = []
    for entry in dynamic where entry.tag == tag {
      guard let text = strings.text(entry.value) else { throw .damaged("a name lies outside its names") }
      texts.append(String(decoding: text, as: UTF8.self))
    }
    return texts
  }

  /// Whether an address lies in a part that is mapped executable.
  func isCode(_ address: UInt64) -> Bool {
    segments.contains { $0.executable && address >= $0.address && address - $0.address < $0.fileSize }
  }

  /// Calls `body` for each dynamic symbol.
  func forEachSymbol(_ source: borrowing ElfSource, _ body: (Symbol) -> Void) throws(ElfRefusal) {
    guard let address = value(ElfTag.symbols) else { throw ElfRefusal("has no table of symbols; link it with -shared") }
    if let size = value(ElfTag.symbolSize), size != 24 { throw .damaged("its symbols have \(size) bytes each") }
    let count = try symbolCount(source)
    guard count <= ElfTables.symbolsMax else { throw .damaged("it claims \(count) symbols") }
    guard let offset = fileOffset(address, count * 24), let table = source.range(offset, count * 24) else {
      throw .damaged("its symbols lie outside the file")
    }
    let versions = try symbolVersions(source, count)
    for index in 0..<Int(count) {
      let at = index * 24
      guard let name = strings.text(UInt64(table.u32(at))) else {
        throw .damaged("a symbol's name lies outside its names")
      }
      let info = table.u8(at + 4)
      let version = versions?.u16(index * 2) ?? 0
      body(
        Symbol(
          name: name, binding: info >> 4, type: info & 15, visibility: table.u8(at + 5) & 3,
          isDefined: table.u16(at + 6) != 0, isOldVersion: version & 0x8000 != 0 && version & 0x7FFF > 1,
          value: table.u64(at + 8)))
    }
  }

  /// A number for each symbol; `nil` where the library has no versions.
  private func symbolVersions(_ source: borrowing ElfSource, _ count: UInt64) throws(ElfRefusal) -> ElfBytes? {
    guard let address = value(ElfTag.versions) else { return nil }
    guard let offset = fileOffset(address, count * 2), let table = source.range(offset, count * 2) else {
      throw .damaged("the versions of its symbols lie outside the file")
    }
    return table
  }

  /// Where an address range lies in the file, `nil` unless one segment holds all of it.
  private func fileOffset(_ address: UInt64, _ count: UInt64) -> UInt64? {
    for segment in segments where address >= segment.address {
      let inside = address - segment.address
      if inside <= segment.fileSize && count <= segment.fileSize - inside { return segment.offset + inside }
    }
    return nil
  }

  // MARK: Headers

  private static func header(_ source: borrowing ElfSource) throws(ElfRefusal) -> ElfBytes {
    guard source.size > 0 else { throw ElfRefusal("is empty") }
    guard let header = source.range(0, min(64, source.size)), header.u32(0) == 0x464C_457F else {
      throw ElfRefusal("is not a shared library")
    }
    guard header.count == 64 else { throw .damaged("it ends inside its header") }
    guard header.u8(4) == 2 else { throw ElfRefusal("is a 32-bit library; build it for 64 bits") }
    guard header.u8(5) == 1 else { throw ElfRefusal("is a big-endian library; build it for this machine") }
    let machine = header.u16(18)
    guard machine == ElfMachine.own else {
      throw ElfRefusal("is built for \(ElfMachine.name(machine)), this machine is \(ElfMachine.name(ElfMachine.own))")
    }
    switch header.u16(16) {
    case 3: return header
    case 1: throw ElfRefusal("is an object file; link it with -shared")
    case 2: throw ElfRefusal("is a program; link it with -shared")
    case 4: throw ElfRefusal("is a core dump")
    default: throw .damaged("its type is unknown")
    }
  }

  private mutating func readSegments(_ source: borrowing ElfSource, _ header: ElfBytes) throws(ElfRefusal) {
    let count = Int(header.u16(56))
    guard header.u16(54) == 56 && count > 0 && count <= ElfTables.segmentsMax else {
      throw .damaged("its table of segments makes no sense")
    }
    guard let table = source.range(header.u64(32), UInt64(count) * 56) else {
      throw .damaged("its table of segments lies outside the file")
    }
    var dynamicRange: (address: UInt64, size: UInt64)?
    for index in 0..<count {
      let at = index * 56
      let flags = table.u32(at + 4)
      switch table.u32(at) {
      case 1: try addSegment(source, table, at, flags)
      case 2: dynamicRange = (table.u64(at + 16), table.u64(at + 32))
      case 0x6474_E551: stackIsExecutable = flags & 1 != 0
      default: break
      }
    }
    guard let dynamicRange else { throw ElfRefusal("has no dynamic section; link it with -shared") }
    try readDynamic(source, dynamicRange.address, dynamicRange.size)
  }

  /// Takes one loadable segment, refusing what would make the loader fail or fault later.
  private mutating func addSegment(
    _ source: borrowing ElfSource, _ table: ElfBytes, _ at: Int, _ flags: UInt32
  ) throws(ElfRefusal) {
    let segment = Segment(
      offset: table.u64(at + 8), address: table.u64(at + 16), fileSize: table.u64(at + 32), executable: flags & 1 != 0)
    let memorySize = table.u64(at + 40)
    guard source.size >= segment.offset && source.size - segment.offset >= segment.fileSize else {
      throw .damaged("it is cut off, a segment reaches past its end")
    }
    guard segment.fileSize <= memorySize && !segment.address.addingReportingOverflow(memorySize).overflow else {
      throw .damaged("a segment's sizes make no sense")
    }
    guard (segment.address &- segment.offset) % ElfTables.pageSize == 0 else {
      throw .damaged("a segment is not aligned")
    }
    if let last = segments.last, segment.address < last.address || segment.address - last.address < last.fileSize {
      throw .damaged("its segments overlap")
    }
    segments.append(segment)
  }

  private mutating func readDynamic(_ source: borrowing ElfSource, _ address: UInt64, _ size: UInt64) throws(ElfRefusal)
  {
    guard size > 0 && size <= UInt64(ElfTables.dynamicEntriesMax) * 16 else {
      throw .damaged("its dynamic section has \(size) bytes")
    }
    guard let offset = fileOffset(address, size), let table = source.range(offset, size) else {
      throw .damaged("its dynamic section lies outside the file")
    }
    for at in stride(from: 0, to: table.count, by: 16) {
      let tag = table.u64(at)
      if tag == 0 { return }
      dynamic.append((tag, table.u64(at + 8)))
    }
  }

  // MARK: How many symbols there are, which no header says

  private func symbolCount(_ source: borrowing ElfSource) throws(ElfRefusal) -> UInt64 {
    if let address = value(ElfTag.gnuHash) { return try gnuHashCount(source, address) }
    if let address = value(ElfTag.hash) {
      guard let offset = fileOffset(address, 8), let table = source.range(offset, 8) else {
        throw .damaged("its hash table lies outside the file")
      }
      return UInt64(table.u32(4))
    }
    throw ElfRefusal("has no hash table of its symbols, the loader would find none; link it with --hash-style=gnu")
  }

  /// The highest symbol of any bucket's chain, plus one.
  private func gnuHashCount(_ source: borrowing ElfSource, _ address: UInt64) throws(ElfRefusal) -> UInt64 {
    guard let offset = fileOffset(address, 16), let header = source.range(offset, 16) else {
      throw .damaged("its hash table lies outside the file")
    }
    let buckets = UInt64(header.u32(0))
    let first = UInt64(header.u32(4))
    let bloom = UInt64(header.u32(8))
    guard buckets <= ElfTables.symbolsMax && bloom <= ElfTables.symbolsMax && first <= ElfTables.symbolsMax else {
      throw .damaged("its hash table makes no sense")
    }
    guard let table = source.range(offset + 16 + bloom * 8, buckets * 4) else {
      throw .damaged("its hash table lies outside the file")
    }
    var last: UInt64 = 0
    for index in 0..<Int(buckets) { last = max(last, UInt64(table.u32(index * 4))) }
    if last < first { return first }
    let chains = offset + 16 + bloom * 8 + buckets * 4
    while last <= ElfTables.symbolsMax {
      // The lowest bit marks the end of a chain. Chains are short, but a piece at a time costs no more.
      let at = chains + (last - first) * 4
      let piece = min(4096, (source.size - min(source.size, at)) / 4)
      guard piece > 0, let links = source.range(at, piece * 4) else {
        throw .damaged("its hash table lies outside the file")
      }
      for index in 0..<Int(piece) where links.u32(index * 4) & 1 != 0 { return last + UInt64(index) + 1 }
      last += piece
    }
    throw .damaged("its hash table makes no sense")
  }
}

/// Tags of the dynamic section, in the words of the ELF specification's `DT_` names.
enum ElfTag {
  static let needed: UInt64 = 1
  static let hash: UInt64 = 4
  static let strings: UInt64 = 5
  static let symbols: UInt64 = 6
  static let stringsSize: UInt64 = 10
  static let symbolSize: UInt64 = 11
  static let soname: UInt64 = 14
  static let rpath: UInt64 = 15
  static let textRelocations: UInt64 = 22
  static let initArraySize: UInt64 = 27
  static let runpath: UInt64 = 29
  static let flags: UInt64 = 30
  static let gnuHash: UInt64 = 0x6FFF_FEF5
  static let versions: UInt64 = 0x6FFF_FFF0
  static let flags1: UInt64 = 0x6FFF_FFFB
}

/// Machine numbers of ELF headers.
enum ElfMachine {
  #if arch(x86_64)
    static let own: UInt16 = 62
  #elseif arch(arm64)
    static let own: UInt16 = 183
  #else
    #error("name this machine's ELF number")
  #endif

  static func name(_ machine: UInt16) -> String {
    switch machine {
    case 3: "x86 (32-bit)"
    case 21: "PowerPC"
    case 22: "s390x"
    case 40: "ARM (32-bit)"
    case 62: "x86-64"
    case 183: "ARM64"
    case 243: "RISC-V"
    case 258: "LoongArch"
    default: "an unknown machine (\(machine))"
    }
  }
}

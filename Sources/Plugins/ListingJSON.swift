// `list --json`, put together from parts that lie ready in the findings.

/// Writes a listing as one JSON object, in pieces, so that a thousand plugins need no megabyte of memory.
public struct ListingJSON: ~Copyable {
  /// A piece is handed on when it has grown to this size.
  static let pieceBytes = 64 << 10

  private var bytes: [UInt8] = []
  private let inProcess: Set<String>
  private let sink: (Span<UInt8>) -> Void

  /// Calls `sink` with one piece after another. `isolation` is the level that plugins get on this machine, `nil` where they
  /// do not run at all, but for those that run `inProcess`.
  public static func write(
    _ listing: Listing, isolation: Isolation?, inProcess: Set<String> = [], to sink: (Span<UInt8>) -> Void
  ) {
    withoutActuallyEscaping(sink) { sink in
      var writer = ListingJSON(inProcess, sink)
      writer.write(listing, isolation)
    }
  }

  /// The whole text at once.
  public static func bytes(_ listing: Listing, isolation: Isolation?) -> [UInt8] {
    var all: [UInt8] = []
    write(listing, isolation: isolation) { piece in
      for index in piece.indices { all.append(piece[index]) }
    }
    return all
  }

  private init(_ inProcess: Set<String>, _ sink: @escaping (Span<UInt8>) -> Void) {
    self.inProcess = inProcess
    self.sink = sink
  }

  private mutating func write(_ listing: Listing, _ isolation: Isolation?) {
    put("{\"plugins\":[")
    for plugin in listing.plugins.indices {
      if plugin > 0 { put(",") }
      write(plugin, of: listing, isolation)
    }
    put("],\"tools\":[")
    for (index, tool) in listing.tools.enumerated() {
      put(index > 0 ? ",{\"name\":" : "{\"name\":")
      if let name = tool.qualifiedName { string(name.utf8) } else { string(listing.ownName(tool)) }
      put(",")
      bytes += listing.image(tool.plugin).toolJSON(listing.place(tool))
      put("}")
      handOn(atLeast: ListingJSON.pieceBytes)
    }
    put("],\"warnings\":[")
    writeWarnings(listing)
    put("]}\n")
    handOn(atLeast: 0)
  }

  private mutating func write(_ plugin: Int, of listing: Listing, _ isolation: Isolation?) {
    let image = listing.image(plugin)
    let record = listing.record(plugin)
    let entry = listing.plugins[plugin]
    bytes += image.slice(.head, record)
    put(",\"state\":\"")
    put(entry.state.rawValue)
    put("\",\"reason\":")
    string(entry.reason.utf8)
    put(",\"path\":")
    put("\"")
    escaped(listing.folder(plugin).utf8)
    put("/")
    escaped(image.slice(.manifestPath, record))
    put("\"")
    put(",\"isolation\":")
    let isInside = !inProcess.isEmpty && inProcess.contains(listing.name(of: plugin))
    if let level = isInside ? Isolation.none : isolation { string(level.rawValue.utf8) } else { put("null") }
    put(",\"grants\":")
    let grants = image.slice(.grants, record)
    if grants.isEmpty { put("null") } else { bytes += grants }
    put(",\"tools\":[")
    bytes += image.slice(.toolNames, record)
    put("]}")
    handOn(atLeast: ListingJSON.pieceBytes)
  }

  private mutating func writeWarnings(_ listing: Listing) {
    var isFirst = true
    for warning in listing.warnings {
      if !isFirst { put(",") }
      isFirst = false
      string(warning.utf8)
    }
    for plugin in listing.plugins.indices {
      let warnings = listing.image(plugin).slice(.warnings, listing.record(plugin))
      if warnings.isEmpty { continue }
      if !isFirst { put(",") }
      isFirst = false
      bytes += warnings
      handOn(atLeast: ListingJSON.pieceBytes)
    }
  }

  private mutating func handOn(atLeast count: Int) {
    guard bytes.count >= count else { return }
    sink(bytes.span)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func put(_ text: String) { bytes += text.utf8 }

  private mutating func string(_ text: some Collection<UInt8>) {
    put("\"")
    escaped(text)
    put("\"")
  }

  private mutating func escaped(_ text: some Collection<UInt8>) {
    if text.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
      for byte in text { escape(byte) }
    } else {
      bytes += text
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0..<0x20: put("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
    default: bytes.append(byte)
    }
  }
}

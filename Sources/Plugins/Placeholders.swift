// `${…}` in grants and in a plugin's configuration.

/// A text with `${name}` in it, taken apart. `$${` stands for a plain `${`.
struct PlaceholderText: Equatable {
  enum Piece: Equatable {
    case text(String)
    case name(String)
  }

  private(set) var pieces: [Piece] = []

  /// What is wrong with the text, in a sentence without its subject.
  struct Fault: Error, Equatable { var sentence: String }

  init(_ source: String) throws(Fault) {
    var text = ""
    var rest = source[...]
    while let dollar = rest.firstIndex(of: "$") {
      text += rest[..<dollar]
      rest = rest[dollar...]
      if rest.hasPrefix("$${") {
        text += "${"
        rest = rest.dropFirst(3)
      } else if rest.hasPrefix("${") {
        guard let close = rest.firstIndex(of: "}") else {
          throw Fault(sentence: "has a '${' without its '}'; write '$${' for a plain '${'")
        }
        if !text.isEmpty { pieces.append(.text(text)) }
        text = ""
        pieces.append(.name(String(rest.dropFirst(2)[..<close])))
        rest = rest[rest.index(after: close)...]
      } else {
        text += "$"
        rest = rest.dropFirst()
      }
    }
    text += rest
    if !text.isEmpty { pieces.append(.text(text)) }
  }

  /// The names in it, in order.
  var names: [String] {
    pieces.compactMap { piece in
      if case .name(let name) = piece { name } else { nil }
    }
  }

  /// The text with every name replaced.
  func expanded(_ value: (String) throws(Fault) -> String) throws(Fault) -> String {
    var result = ""
    for piece in pieces {
      switch piece {
      case .text(let text): result += text
      case .name(let name): result += try value(name)
      }
    }
    return result
  }
}

/// What the fixed placeholders stand for, for one plugin.
public struct PlaceholderFolders: Sendable, Equatable {
  /// `${plugin}`: the folder of the manifest.
  public var plugin: String
  /// `${data}`: a folder that only this plugin uses.
  public var data: String
  /// `${home}`: the user's home folder.
  public var home: String

  public init(plugin: String, data: String, home: String) {
    self.plugin = plugin
    self.data = data
    self.home = home
  }

  static let names = ["plugin", "data", "home"]

  func value(_ name: String) -> String? {
    switch name {
    case "plugin": plugin
    case "data": data
    case "home": home
    default: nil
    }
  }
}

// What looking at one entry of a plugin folder gave: everything that a listing needs, and nothing that depends on who
// asks. Findings are what the registry cache keeps.

/// One plugin, or one entry that turned out to be none, with the stamps that say how long this holds.
struct Finding: Sendable, Equatable {
  /// The entry of the root: `shop.json`, or the folder `shop`.
  var entry: String
  /// The manifest, relative to the root.
  var manifestPath = ""
  /// The library, relative to the root; empty without one.
  var libraryPath = ""
  var manifestStamp = FileStamp.absent
  /// `absent` when there is no library.
  var libraryStamp = FileStamp.absent
  var flags: Flags = []
  /// The library's SHA-256, present with `.hashed`.
  var libraryHash: [UInt8] = []

  var name = ""
  var version = ""
  var description = ""
  /// Why it is invalid; empty when it is not.
  var problem = ""
  var warnings: [String] = []
  var tools: [ToolFinding] = []

  /// What `list` prints of the grants.
  var grantsJSON: [UInt8] = []
  /// What an approval is bound to besides the content: the grants, and the defaults that they use.
  var approvalJSON: [UInt8] = []

  struct ToolFinding: Sendable, Equatable {
    var name: String
    /// The members that follow the name in `list --json`: `"plugin":…,"title":…,` and so on.
    var json: [UInt8]
  }

  struct Flags: OptionSet, Sendable {
    var rawValue: UInt32
    /// No plugin: a folder without a manifest, a link to something else.
    static let ignored = Flags(rawValue: 1)
    /// Asks for something that a person has to approve where plugins are not trusted by their place.
    static let asks = Flags(rawValue: 2)
    static let hashed = Flags(rawValue: 4)
    /// Must be looked at again the next time: a file changed just now, or could not be read.
    static let passing = Flags(rawValue: 8)
    /// Binds an installed library.
    static let binds = Flags(rawValue: 16)
  }
}

// What people have approved: the record under the home folder, and what it says of a plugin.

/// One approval.
public struct Approval: Sendable, Equatable {
  public var plugin: String
  /// The manifest's path when it was approved, without links in its folder.
  public var path: String
  /// The library's SHA-256 in hex; `nil` when every build at this path is approved.
  public var sha256: String?
  /// What the plugin asked for, as JSON text in one canonical form.
  public var asked: [UInt8]
  /// When, as `2026-01-31T12:00:00Z`.
  public var approved: String
  /// Where the paths led that it asked for, by the path; see `GrantedFolders`.
  public var leads: [String: String] = [:]

  public init(plugin: String, path: String, sha256: String?, asked: [UInt8], approved: String) {
    self.plugin = plugin
    self.path = path
    self.sha256 = sha256
    self.asked = asked
    self.approved = approved
  }

  /// Bound to the path instead of the content.
  public var isForAnyBuild: Bool { sha256 == nil }
}

/// The approvals of one home folder, as they were read.
public struct TrustRecord: Sendable, Equatable {
  public var approvals: [Approval] = []

  public init(approvals: [Approval] = []) { self.approvals = approvals }

  /// What the record says of a plugin.
  public enum Verdict: Sendable, Equatable {
    case approved(Approval)
    /// Approved for whatever stands at its path.
    case approvedForAnyBuild(Approval)
    /// Approved once, but it is not the same any more; the text says what differs.
    case changed(String)
    case unknown
  }

  /// Whether the record has to know the content of the library to judge this plugin.
  func needsHash(plugin: String) -> Bool { approvals.contains { $0.plugin == plugin && $0.sha256 != nil } }

  /// `sha256` is `nil` when the library cannot be read, which no approval of a content covers.
  func verdict(plugin: String, path: String, asked: some Sequence<UInt8>, sha256: String?) -> Verdict {
    var changed: String?
    for approval in approvals where approval.plugin == plugin {
      let asksTheSame = approval.asked.elementsEqual(asked)
      let isHere = approval.path == path
      if let content = approval.sha256 {
        if asksTheSame && content == sha256 { return .approved(approval) }
        if isHere {
          changed =
            asksTheSame ? "its library" : (content == sha256 ? "what it asks for" : "its library and what it asks for")
        }
      } else if isHere {
        if asksTheSame { return .approvedForAnyBuild(approval) }
        changed = "what it asks for"
      }
    }
    return changed.map(Verdict.changed) ?? .unknown
  }
}

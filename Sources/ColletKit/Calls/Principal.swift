// Who is asking.

/// The user on whose behalf the model calls, as the host knows them; never what the model says.
public struct Principal: Hashable, Sendable {
  /// A stable id; empty for nobody in particular.
  public var subject: String
  public var tenant: String
  /// Of what the user may do, what the manifest names for this tool.
  public var scopes: [String]

  public init(subject: String = "", tenant: String = "", scopes: [String] = []) {
    self.subject = subject
    self.tenant = tenant
    self.scopes = scopes
  }
}

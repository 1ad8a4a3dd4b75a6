// What a plugin may do, in plain words, for the person who has to decide.

/// Describes grants.
public enum Permissions {
  /// What this version does about grants; `trust` and `show` say it below the list.
  public static let enforcement =
    "This version of Collet runs plugins in its own process and does not enforce these limits: "
    + "an approved plugin's code can do whatever your account can do. Approve only what you trust."

  /// One sentence for each thing that is asked for; a single one when nothing is.
  public static func sentences(_ grants: Grants) -> [String] {
    var sentences: [String] = []
    if !grants.http.isEmpty { sentences.append("may send requests to \(list(grants.http.map(host)))") }
    if !grants.read.isEmpty { sentences.append("may read \(list(grants.read))") }
    if !grants.write.isEmpty { sentences.append("may change and delete \(list(grants.write))") }
    if !grants.exec.isEmpty { sentences.append("may start \(list(grants.exec))") }
    if !grants.secrets.isEmpty {
      sentences.append("is given the \(grants.secrets.count == 1 ? "secret" : "secrets") \(list(grants.secrets))")
    }
    if grants.storage > 0 { sentences.append("may keep \(ByteSize.text(grants.storage)) of data of its own") }
    if grants.memory > Grants.memoryDefault {
      sentences.append(
        "may use \(ByteSize.text(grants.memory)) of memory (usual: \(ByteSize.text(Grants.memoryDefault)))")
    }
    if grants.threads > Grants.threadsDefault {
      sentences.append("may start \(grants.threads) threads (usual: \(Grants.threadsDefault))")
    }
    return sentences.isEmpty ? ["asks for nothing beyond its own memory and computing time"] : sentences
  }

  private static func host(_ text: String) -> String {
    guard let pattern = HostPattern(text) else { return text }
    let name = pattern.coversSubdomains ? "every host below \(pattern.host)" : pattern.host
    return pattern.port.map { "\(name) on port \($0)" } ?? name
  }

  private static func list(_ items: [String]) -> String {
    items.count < 2 ? items.joined() : items.dropLast().joined(separator: ", ") + " and " + items[items.count - 1]
  }
}

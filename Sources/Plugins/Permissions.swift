// What a plugin may do, in plain words, for the person who has to decide.

import Bindings

/// Describes grants.
public enum Permissions {
  /// Who holds a plugin to its grants at a level, `nil` where it does not run at all; `trust` and `show` say it below the
  /// list. `limitsThreads`: how many it starts is limited, too.
  public static func enforcement(_ grants: Grants, _ isolation: Isolation?, limitsThreads: Bool) -> String {
    let memory = "at most \(ByteSize.text(grants.memory)) of memory"
    let limits =
      limitsThreads
      ? "\(memory) and \(grants.threads) threads of its own"
      : "\(memory), but no limit on how many threads\(grants.exec.isEmpty ? "" : " and processes") it starts "
        + "(see 'collet doctor')"
    let services = "what it sends, stores and is told in secret goes through the host, which keeps to this list"
    switch isolation {
    case nil:
      return "It does not run here: this machine starts no worker process (see 'collet doctor')."
    case .some(.none):
      return
        "It runs inside the host process: nothing holds it to this list, its code can do whatever your account can "
        + "do, and a crash of it is the host's. Approve only what you trust."
    case .process:
      return
        "It runs in a process of its own with \(limits). This machine lacks what holds a process to files and system "
        + "calls (see 'collet doctor'): its code can read and write what your account can. Approve only what you trust."
    case .sandbox, .full:
      let writes =
        grants.write.isEmpty
        ? "It can write no file." : "Its private folder and each file that it writes are limited in size."
      return "The kernel holds it to this list: a process of its own with \(limits); no other file than these and the "
        + "system's libraries can be opened; it has no network, starts "
        + "\(grants.exec.isEmpty ? "no program" : "no other program"), and reaches no other process. \(writes) "
        + "And \(services)."
    }
  }

  /// One sentence for each thing that is asked for; a single one when nothing is.
  public static func sentences(_ grants: Grants) -> [String] {
    var sentences: [String] = []
    if !grants.http.isEmpty { sentences.append("may send requests to \(list(grants.http.map(host)))") }
    if !grants.read.isEmpty { sentences.append("may read \(list(grants.read))") }
    if !grants.write.isEmpty { sentences.append("may read, change and delete \(list(grants.write))") }
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

  /// The same of a whole plugin: what its tools may hand over at once, and the library that it binds, are no grants; they
  /// are told where they are out of the ordinary.
  public static func sentences(_ manifest: Manifest) -> [String] {
    var sentences = sentences(manifest.grants)
    if let library = manifest.binding?.library, library.contains("/") {
      sentences.append("reads and runs \(library) and the libraries which that needs")
    }
    let largest = UInt64(max(0, manifest.tools.map(\.resultLimit).max() ?? 0))
    if largest > UInt64(Tool.resultLimitDefault) {
      sentences.append(
        "may answer with \(ByteSize.text(largest)) at once (usual: \(ByteSize.text(UInt64(Tool.resultLimitDefault))))")
    }
    return sentences
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

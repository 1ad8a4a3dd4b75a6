// What tests of the plugin files share: a granted folder beside one that is not, and the two ways of opening.

import CallDenial
import EdgeValues
import Glibc
import TestSupport

/// A granted folder `in`, one that may be written `w`, and what must not be reached, `out`.
final class FilesFixture: Sendable {
  let folder: TemporaryFolder
  let plugin: BuiltPlugin
  var path: String { folder.path }

  init(config: String = #""folders":["@/in"],"writable":["@/w"]"#, _ files: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    for name in ["in", "w", "out"] { mkdir("\(folder.path)/\(name)", 0o755) }
    try folder.write("out/secret.txt", "the secret")
    for (name, text) in files { try folder.write(name, text) }
    let text = "{\(config.replacing("@", with: folder.path)),\"scratch\":[]}"
    plugin = try BuiltPlugin("files", config: Array(text.utf8))
  }

  func link(_ name: String, to target: String) { symlink(target, "\(path)/\(name)") }

  /// The paths in a text, and in an answer, are shown from the fixture's folder on.
  func call(_ tool: String, _ arguments: String, _ way: Way = .kernel) -> BuiltPlugin.Answer {
    let arguments = arguments.replacing("@", with: path)
    return way.run { [plugin] in plugin.call(tool, arguments) }.shown(from: path)
  }

  /// What a call's JSON says.
  func result(_ tool: String, _ arguments: String, _ way: Way = .kernel) throws -> JSONTree {
    let answer = call(tool, arguments, way)
    guard answer.status == 0, answer.fault == nil else { throw BuiltPlugin.Failure(description: "\(answer)") }
    return try JSONTree(Array(answer.json.utf8))
  }

  func text(_ name: String) throws -> String { String(decoding: try readFile("\(path)/\(name)"), as: UTF8.self) }
}

/// How the plugin keeps to its folders: by the kernel's openat2, or by itself where that is not to be had.
enum Way: CaseIterable, Sendable {
  case kernel
  /// As with kernels before 5.6.
  case missing
  /// As in sandboxes that do not know the call.
  case forbidden

  func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value {
    switch self {
    case .kernel: body()
    case .missing: denying(call_openat2, ENOSYS, body)
    case .forbidden: denying(call_openat2, EPERM, body)
    }
  }
}

/// Runs a body on a thread on which a system call fails.
func denying<Value: Sendable>(_ call: Int, _ error: Int32, _ body: @escaping @Sendable () -> Value) -> Value {
  TestThread {
    precondition(deny_call(call, error) == 0, "this kernel has no seccomp filters")
    return body()
  }.join()
}

extension BuiltPlugin.Answer {
  func shown(from path: String) -> Self {
    var answer = self
    answer.json = json.replacing(path, with: "@")
    answer.message = message.replacing(path, with: "@")
    return answer
  }
}

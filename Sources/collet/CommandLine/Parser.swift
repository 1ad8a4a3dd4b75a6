// Turns words into a command and its options.

import JSONSchema

/// What the words ask for.
enum Invocation {
  case run(any Command, GlobalOptions)
  /// Help for one command, or the overview.
  case help((any Command.Type)?)
  case version
}

/// Reads the words after the program's name.
func parse(_ words: [String], commands: [any Command.Type]) throws(UsageError) -> Invocation {
  var globals = GlobalOptions()
  var rest = words[...]
  // Options of all commands may stand before the command's name as well.
  while let word = rest.first, word.hasPrefix("-"), word != "-" {
    rest.removeFirst()
    guard try apply(word, &rest, to: &globals, GlobalOptions.options) else {
      throw UsageError("unknown option \(spelling(of: word)); see 'collet --help'")
    }
    if globals.help { return .help(nil) }
    if globals.version { return .version }
  }
  if rest.first == "help" {
    rest.removeFirst()
    return .help(rest.isEmpty ? nil : try command(named: &rest, in: commands))
  }
  guard !rest.isEmpty else { return .help(nil) }
  let type = try command(named: &rest, in: commands)
  return try parse(rest, as: type, globals)
}

private func parse<C: Command>(
  _ words: ArraySlice<String>, as type: C.Type, _ given: GlobalOptions
) throws(UsageError) -> Invocation {
  var globals = given
  var command = C()
  var rest = words
  // Made once: `run` has some forty.
  let options = C.options
  var onlyOperands = false
  while let word = rest.popFirst() {
    if onlyOperands || word == "-" || !word.hasPrefix("-") || isNegativeNumber(word) {
      try command.take(word)
    } else if word == "--" {
      onlyOperands = true
    } else if try apply(word, &rest, to: &command, options) {
      continue
    } else if try apply(word, &rest, to: &globals, GlobalOptions.options) {
      if globals.help { return .help(type) }
      if globals.version { return .version }
    } else {
      let known = options.map(\.spelling) + GlobalOptions.options.map(\.spelling)
      let hint = nearest(to: spelling(of: word), among: known).first.map { "; did you mean \($0)?" } ?? ""
      throw UsageError("collet \(C.name) has no option \(spelling(of: word))\(hint)")
    }
  }
  try command.check()
  return .run(command, globals)
}

/// Finds the command whose words stand at the front; the longest name wins.
private func command(
  named rest: inout ArraySlice<String>, in commands: [any Command.Type]
) throws(UsageError) -> any Command.Type {
  let first = rest.removeFirst()
  if let second = rest.first, let type = commands.first(where: { $0.name == "\(first) \(second)" }) {
    rest.removeFirst()
    return type
  }
  if let type = commands.first(where: { $0.name == first }) { return type }
  let group = commands.filter { $0.name.hasPrefix(first + " ") }.map { String($0.name.dropFirst(first.count + 1)) }
  if !group.isEmpty {
    throw UsageError("'collet \(first)' wants one of: \(group.joined(separator: ", "))")
  }
  let hint = nearest(to: first, among: commands.map { $0.name }).first.map { "; did you mean '\($0)'?" } ?? ""
  throw UsageError("there is no command '\(first)'\(hint); see 'collet --help'")
}

/// Applies `word` when one of `options` is spelled like it.
private func apply<T>(
  _ word: String, _ rest: inout ArraySlice<String>, to target: inout T, _ options: [Option<T>]
) throws(UsageError) -> Bool {
  let name = spelling(of: word)
  guard let option = options.first(where: { $0.spelling == name }) else { return false }
  let attached = word.count > name.count ? String(word.dropFirst(name.count + 1)) : nil
  guard let value = option.value else {
    if attached != nil { throw UsageError("\(name) takes no value") }
    try option.apply(&target, "")
    return true
  }
  guard let text = attached ?? rest.popFirst() else { throw UsageError("\(name) wants a value: \(name) \(value)") }
  try option.apply(&target, text)
  return true
}

private func spelling(of word: String) -> String {
  guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return word }
  return String(word[..<equals])
}

/// `-3` and `-0.5` are operands: a calculator wants them.
private func isNegativeNumber(_ word: String) -> Bool {
  word.count > 1 && word.first == "-" && word.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
}

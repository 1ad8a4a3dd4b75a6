// Help texts, made from the same declarations that the parser reads.

/// What `collet --help` prints.
func overview(of commands: [any Command.Type]) -> String {
  let width = commands.map { $0.name.count }.max() ?? 0
  var text = """
    collet: native plugins as tools for language models

    usage: collet COMMAND [OPTIONS]

    commands:

    """
  for command in commands { text += "  \(padded(command.name, width))  \(command.summary)\n" }
  text += "\noptions of every command:\n" + table(of: GlobalOptions.options)
  text += "\n'collet COMMAND --help' tells more. Results go to standard output, everything else to standard error.\n"
  return text
}

/// What `collet COMMAND --help` prints.
func help<C: Command>(for command: C.Type) -> String {
  var text = "usage: collet \(C.name)"
  if !C.operands.isEmpty { text += " \(C.operands)" }
  text += C.options.isEmpty ? "\n\n\(C.summary)\n" : " [OPTIONS]\n\n\(C.summary)\n"
  if !C.discussion.isEmpty { text += "\n\(C.discussion)\n" }
  if !C.options.isEmpty { text += "\noptions:\n" + table(of: C.options) }
  text += "\noptions of every command:\n" + table(of: GlobalOptions.options)
  return text
}

private func table<T>(of options: [Option<T>]) -> String {
  let names = options.map { option in option.value.map { "\(option.spelling) \($0)" } ?? option.spelling }
  let width = names.map(\.count).max() ?? 0
  var text = ""
  for (name, option) in zip(names, options) { text += "  \(padded(name, width))  \(option.help)\n" }
  return text
}

private func padded(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

/// The page of all help texts, for the documentation.
func commandReference(of commands: [any Command.Type]) -> String {
  var page = "# The command line\n\nWhat `--help` prints; `make docs` writes this page.\n\n"
  page += "```\n\(overview(of: commands))```\n"
  for command in commands { page += "\n## collet \(command.name)\n\n```\n\(help(for: command))```\n" }
  return page
}

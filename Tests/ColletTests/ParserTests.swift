import Testing

@testable import collet

@Suite("Command line")
struct ParserTests {
  private func parsed(_ words: String...) throws -> (any Command, GlobalOptions) {
    guard case .run(let command, let globals) = try parse(words, commands: Collet.commands) else {
      throw UsageError("not a command")
    }
    return (command, globals)
  }

  private func message(_ words: String...) -> String? {
    do throws(UsageError) {
      _ = try parse(words, commands: Collet.commands)
      return nil
    } catch {
      return error.message
    }
  }

  @Test("options stand before and after operands, with a space or an equals sign")
  func forms() throws {
    let (command, globals) = try parsed(
      "--home", "/h", "call", "--arg", "a=1", "calc", "--json", "--plugins=/p", "--plugins", "/q", "{}", "--arg=b=x=y")
    let call = try #require(command as? CallCommand)
    #expect(call.tool == "calc")
    #expect(call.text == "{}")
    #expect(call.json)
    #expect(call.named.map(\.name) == ["a", "b"])
    #expect(call.named.map(\.value) == ["1", "x=y"])
    #expect(globals.pluginFolders == ["/p", "/q"])
    #expect(globals.home == "/h")
  }

  @Test("after -- everything is an operand; a lone - and a negative number are operands too")
  func operands() throws {
    #expect((try parsed("call", "calc", "-").0 as? CallCommand)?.text == "-")
    #expect((try parsed("call", "calc", "-3.5").0 as? CallCommand)?.text == "-3.5")
    #expect((try parsed("call", "calc", "--", "--json").0 as? CallCommand)?.text == "--json")
  }

  @Test("what is wrong is named, with what would be right")
  func usage() {
    #expect(message("lst") == "there is no command 'lst'; did you mean 'list'?; see 'collet --help'")
    #expect(message("call", "x", "--jsn") == "collet call has no option --jsn; did you mean --json?")
    #expect(message("call") == "collet call wants the name of a tool; 'collet list' shows them")
    #expect(message("call", "x", "--arg") == "--arg wants a value: --arg NAME=VALUE")
    #expect(message("call", "x", "--arg", "novalue") == "--arg wants NAME=VALUE, not 'novalue'")
    #expect(message("call", "x", "--arg", "a=1", "--arg", "a=2")?.hasPrefix("--arg a is given twice") == true)
    #expect(message("call", "x", "{}", "{}")?.contains("one word too many") == true)
    #expect(message("call", "x", "--json=1") == "--json takes no value")
    #expect(message("--log-level", "loud", "list") == "--log-level wants debug, info, warn or error, not 'loud'")
    #expect(message("manifest")?.hasPrefix("'collet manifest' wants one of:") == true)
    #expect(message("list", "x") == "'x' is one word too many; see 'collet list --help'")
  }

  @Test("--timeout wants seconds", arguments: ["0", "-1", "soon", "nan", "1e9"])
  func badTimeout(text: String) {
    #expect(message("call", "x", "--timeout", text) == "--timeout wants seconds above 0 and up to 86400, not '\(text)'")
  }

  @Test("--max-retries wants a whole number", arguments: ["-1", "1.5", "many", "101"])
  func badRetries(text: String) {
    #expect(
      message("call", "x", "--max-retries", text) == "--max-retries wants a whole number from 0 to 100, not '\(text)'")
  }

  @Test("every command has help that names each of its options")
  func helpTexts() {
    for command in Collet.commands { checkHelp(command) }
    let text = overview(of: Collet.commands)
    for command in Collet.commands { #expect(text.contains(command.name)) }
  }

  private func checkHelp<C: Command>(_ type: C.Type) {
    let text = help(for: type)
    #expect(text.hasPrefix("usage: collet \(C.name)"))
    #expect(C.summary.hasSuffix("."))
    for option in C.options { #expect(text.contains(option.spelling)) }
  }
}

// What the user says, from the command line or from standard input.

enum PromptText {
  /// `-` stands for standard input.
  static func read(_ prompt: String) throws(CommandError) -> String {
    guard prompt == "-" else { return prompt }
    let bytes = try InputFile.readStandardInput(bytesMax: RunSetup.textBytesMax)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandError("the prompt on standard input is not UTF-8 text", code: .usage)
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw CommandError("the prompt on standard input is empty", code: .usage)
    }
    return text
  }
}

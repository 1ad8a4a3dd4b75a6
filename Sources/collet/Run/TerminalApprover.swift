// Asks the person at the terminal whether a call may run.

import Calls
import EventLoop
import Glibc
import JSON
import Plugins

/// One question at a time, on standard error; the answer comes from standard input.
@IO
final class TerminalApprover: Approver {
  private let err: LoopOutput
  private let live: LiveCalls?
  private let style: Style
  private let lines: TerminalLines
  /// Of the terminal. Lines that it would wrap by itself could push what is asked about off the screen.
  private let columns: Int
  /// `nil`: arguments are edited in a line.
  private let editor: Editor?
  /// A program of the person's own has the terminal, and Ctrl-C is meant for that.
  private(set) var isEditing = false

  init(
    _ err: LoopOutput, _ live: LiveCalls?, style: Style, columns: Int, lines: TerminalLines, editor: Editor?
  ) {
    self.err = err
    self.live = live
    self.style = style
    self.columns = columns
    self.lines = lines
    self.editor = editor
  }

  /// Somebody can read the question and answer it.
  static nonisolated var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  func ask(_ question: ApprovalQuestion) async -> ApprovalReply {
    live?.hold()
    defer { live?.release() }
    lines.forget()
    show(question)
    // Arguments that cannot be used can be changed again or given up; a yes would mean the ones before.
    let isUsable = question.problem == nil
    while !Task.isCancelled {
      let choice = isUsable ? "y(es), n(o), a(lways this tool), e(dit the arguments)" : "n(o), e(dit the arguments)"
      write(style.bold(isUsable ? "Run it?" : "Go on?") + " \(choice): ")
      guard let line = await lines.next() else {
        write("\n")
        return .no
      }
      switch Self.word(of: line) {
      case "y", "yes": if isUsable { return .yes }
      case "a", "always": if isUsable { return .always }
      case "n", "no": return .no
      case "e", "edit":
        if let edited = await edited(question.arguments) { return .edited(edited) }
      default: break
      }
    }
    return .no
  }

  private func show(_ question: ApprovalQuestion) {
    if let problem = question.problem {
      write(style.red("These arguments cannot be used: ") + printable(problem) + "\n")
    }
    let plugin = " (plugin \(printable(question.plugin)))"
    let tool = printable(question.tool)
    // A title is in the author's hands: it gives way, name and plugin do not.
    let room = max(0, columns == .max ? .max : columns - tool.columns - plugin.columns)
    let title = question.title.map { ", \(printable($0))".cut(columns: room) } ?? ""
    write("\n\(style.bold(tool))\(title)\(plugin)\n")
    for line in Self.arguments(question.arguments, columns: roomOfLines) { write("  \(line)\n") }
    for line in wrapped(Self.words(for: question.annotations), width: roomOfLines) {
      write("  " + style.dim(line) + "\n")
    }
  }

  /// What is left of a line behind its indent.
  private var roomOfLines: Int { columns == .max ? .max : max(Self.columnsMin, columns - 2) }

  private static var columnsMin: Int { 16 }

  private func write(_ text: String) {
    err.write(text)
    err.flush()
  }

  // MARK: Editing

  /// Other arguments; `nil` when they stay what they are.
  private func edited(_ arguments: [UInt8]) async -> [UInt8]? {
    guard let editor else { return await editedInLine() }
    isEditing = true
    defer { isEditing = false }
    do throws(CommandError) {
      let text = try await editor.edit(ShowJSON.indented(arguments))
      guard let text else {
        write("The arguments were not changed.\n")
        return nil
      }
      // Laid out for the person; everybody else gets them on one line. What is no JSON is refused as it was written.
      var document = JSONDocument()
      let isJSON = (try? document.parse(text.span, options: JSONOptions(duplicateKeys: .keep))) != nil
      return isJSON ? compactJSON(text.span) : text
    } catch {
      write(style.red(printable(error.message)) + "\n")
      return await editedInLine()
    }
  }

  private func editedInLine() async -> [UInt8]? {
    write("The arguments as one line of JSON (empty: unchanged): ")
    guard let line = await lines.next(), line.contains(where: { !$0.isWhitespace }) else { return nil }
    return Array(line.utf8)
  }

  // MARK: Words

  private static func word(of line: String) -> String {
    String(line.filter { !$0.isWhitespace }).lowercased()
  }

  /// Laid out, without what could play tricks on a terminal, and not longer than a screen. Long lines go on in the next:
  /// what a person allows must not be hidden from them.
  nonisolated static func arguments(_ text: [UInt8], columns: Int) -> [String] {
    let whole = String(decoding: ShowJSON.indented(text), as: UTF8.self)
    let lines = whole.split(separator: "\n").flatMap { printable(String($0)).rows(columns: columns) }
    guard lines.count > linesMax else { return lines }
    return lines.prefix(linesMax) + ["and \(counted(lines.count - linesMax, "line")) more; e shows all"]
  }

  private nonisolated static var linesMax: Int { 40 }

  /// What the author promises, and what is left open.
  static func words(for annotations: Tool.Annotations) -> String {
    var words: [String] = []
    switch annotations.readOnly {
    case true?: words.append("it only reads")
    case false?: words.append("it changes something")
    case nil: words.append("it does not say whether it changes anything")
    }
    if annotations.readOnly != true {
      switch annotations.destructive {
      case true?: words.append("it may overwrite or delete")
      case false?: words.append("it does not overwrite or delete")
      case nil: words.append("it may overwrite or delete for all it says")
      }
      if annotations.idempotent == true { words.append("a second run changes nothing more") }
    }
    switch annotations.openWorld {
    case true?: words.append("it reaches beyond this machine")
    case false?: words.append("it stays on this machine")
    case nil: break
    }
    return words.joined(separator: "; ")
  }
}

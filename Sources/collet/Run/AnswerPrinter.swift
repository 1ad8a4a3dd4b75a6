// The model's text on standard output, as it comes.

import EventLoop
import Journal
import Models

/// Prints pieces of replies; every reply ends its line.
@IO
final class AnswerPrinter: ReplyObserver, StepWatcher {
  private let out: LoopOutput
  /// The text of the reply that comes, or came last.
  private var heard: [UInt8] = []
  /// The text of the last reply before it that had any: a run that ends without an answer reports it.
  private var heardBefore: [UInt8] = []
  private var endsLine = true
  /// `nil` where the text goes on unchanged: to a pipe, to a file.
  private var terminal: TerminalText?

  init(_ out: LoopOutput, isTerminal: Bool) {
    self.out = out
    terminal = isTerminal ? TerminalText() : nil
  }

  func text(_ piece: Span<UInt8>) {
    guard !piece.isEmpty else { return }
    unsafe piece.withUnsafeBufferPointer { unsafe heard.append(contentsOf: $0) }
    endsLine = piece[piece.count - 1] == UInt8(ascii: "\n")
    if let shown = terminal?.shown(piece) { out.write(shown) } else { out.write(piece) }
  }

  func take(_ step: Step) {
    switch step {
    case .request:
      if !heard.isEmpty { swap(&heard, &heardBefore) }
      heard.removeAll(keepingCapacity: true)
    case .reply, .modelError: endLine()
    default: break
    }
  }

  /// The answer of the run, unless it was heard already: a refusal, or text that did not come in pieces.
  func finish(_ answer: String) {
    if !answer.isEmpty, !answer.utf8.elementsEqual(heard), !answer.utf8.elementsEqual(heardBefore) {
      let bytes = Array(answer.utf8)
      text(bytes.span)
    }
    endLine()
  }

  /// What follows, here or on standard error, begins a line of its own.
  private func endLine() {
    terminal?.end()
    if !endsLine { out.write("\n") }
    endsLine = true
    out.flush()
  }
}

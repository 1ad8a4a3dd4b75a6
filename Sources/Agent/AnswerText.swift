// What a model reads of a call's answer.

import Calls
import Models
import Runners

/// An answer put together for the model: more than the bytes that the plugin wrote, or kept until its turn.
struct AnswerText {
  var isError: Bool
  var text: [UInt8]
  var images: [ToolAnswer.Image] = []

  /// Whether the answer's own bytes are what the model reads.
  static func isPlain(_ answer: borrowing LentAnswer, outputMax: Int) -> Bool {
    if answer.editedArguments != nil { return false }
    return answer.outcome != .ok || (answer.isSingleText && answer.utf8.count <= outputMax)
  }

  /// An ok result is cut at `outputMax`; a failure is short, and stays JSON.
  init(_ answer: borrowing LentAnswer, outputMax: Int, note: String?) {
    isError = answer.outcome != .ok
    if isError {
      text = OutputCut.copy(answer.utf8)
    } else if answer.isSingleText {
      text = OutputCut.cut(answer.utf8, at: outputMax)
    } else {
      let whole = Self.lines(of: answer, images: &images)
      text = OutputCut.cut(whole.span, at: outputMax)
    }
    if let edited = answer.editedArguments {
      text += "\n\nNote of the host: the user changed the arguments before the call ran, to ".utf8
      text += edited
    }
    if let note { text += "\n\n\(note)".utf8 }
  }

  /// The parts one below the other; of what is no text, what it is and how large.
  private static func lines(of answer: borrowing LentAnswer, images: inout [ToolAnswer.Image]) -> [UInt8] {
    var lines: [[UInt8]] = []
    for part in answer.parts {
      let bytes = OutputCut.copy(answer.utf8.extracting(part.range))
      switch part.kind {
      case .json, .text: lines.append(bytes)
      case .image, .blob:
        let mediaType = part.mediaType ?? part.kind.mediaType
        lines.append(Array("[\(part.kind.name): \(mediaType), \(bytes.count) bytes]".utf8))
        if part.kind == .image { images.append(ToolAnswer.Image(mediaType: mediaType, bytes: bytes)) }
      }
    }
    return lines.isEmpty ? Array("[no output]".utf8) : Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}

/// Shortens a text to its head and its tail.
enum OutputCut {
  /// At most `max` bytes, the words about the cut included where they fit; whole characters only.
  static func cut(_ text: Span<UInt8>, at max: Int) -> [UInt8] {
    guard text.count > max else { return copy(text) }
    let room = Swift.max(0, max - words(text.count, of: text.count).utf8.count)
    let head = boundary(in: text, atOrBefore: room * 2 / 3)
    let tail = boundary(in: text, atOrAfter: text.count - (room - room * 2 / 3))
    var short = copy(text.extracting(0..<head))
    short += words(tail - head, of: text.count).utf8
    short += copy(text.extracting(tail..<text.count))
    return short
  }

  static func copy(_ span: Span<UInt8>) -> [UInt8] {
    unsafe span.withUnsafeBufferPointer { unsafe Array($0) }
  }

  private static func words(_ missing: Int, of count: Int) -> String {
    "\n[\(missing) of \(count) bytes are left out here; ask for less at a time to see all]\n"
  }

  private static func boundary(in text: Span<UInt8>, atOrBefore place: Int) -> Int {
    var place = place
    while place > 0 && place < text.count && text[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }

  private static func boundary(in text: Span<UInt8>, atOrAfter place: Int) -> Int {
    var place = place
    while place < text.count && text[place] & 0xC0 == 0x80 { place += 1 }
    return place
  }
}

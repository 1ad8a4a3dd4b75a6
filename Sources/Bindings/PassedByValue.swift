// Which structs can be passed by value: a compiler chooses registers by what lies in each eight bytes.

extension Structure {
  /// The hidden bytes that leave open how the struct is passed; `nil` when it is clear.
  ///
  /// Hidden bytes stand for padding, or for a union, which may hold a `double`. Beside an integer in the same eight
  /// bytes they change nothing: those are passed as an integer in any case. Beside a `float`, or alone, they decide.
  var unclearPart: String? {
    let words = (byteCount + 7) / 8
    var hidden = [String?](repeating: nil, count: words)
    var hasInteger = [Bool](repeating: false, count: words)
    look(at: 0) { part, offset, name in
      guard part.byteCount > 0 else { return }
      for word in offset / 8...(offset + part.byteCount - 1) / 8 {
        if let name {
          hidden[word] = hidden[word] ?? name
        } else if part.scalar?.isReal != true {
          hasInteger[word] = true
        }
      }
    }
    return zip(hidden, hasInteger).first { $0 != nil && !$1 }?.0
  }

  /// Every part that is no struct and no array, and the field's name where it is hidden bytes.
  private func look(at start: Int, _ body: (CType, Int, String?) -> Void) {
    for field in fields { look(field, field.type, start + field.offset, body) }
  }

  private func look(_ field: Field, _ type: CType, _ offset: Int, _ body: (CType, Int, String?) -> Void) {
    switch type {
    case .structure(let inner): inner.look(at: offset, body)
    case .array(let element, let count):
      for index in 0..<count { look(field, element, offset + index * element.byteCount, body) }
    case .block, .text: body(type, offset, field.isHidden ? field.name : nil)
    default: body(type, offset, nil)
    }
  }
}

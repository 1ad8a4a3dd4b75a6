// By what a request is found in a recording.

internal import Journal

/// A hash of what is new in a request. What was said before needs no part in it: a replay answered that itself.
struct RequestKey: Hashable {
  private let digest: [UInt8]

  init(_ said: [Recording.Said], choice: String) {
    var bytes: [UInt8] = []
    func add(_ field: some Collection<UInt8>) {
      // A length before each: no two lists of fields are the same bytes.
      for shift in stride(from: 0, to: 64, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: UInt64(field.count) >> UInt64(shift)))
      }
      bytes.append(contentsOf: field)
    }
    add(choice.utf8)
    for item in said {
      switch item {
      case .user(let text):
        add("user".utf8)
        add(text.utf8)
      case .heard(let text):
        add("heard".utf8)
        add(text.utf8)
      case .answer(let tool, let isError, let text):
        add(isError ? "failure".utf8 : "result".utf8)
        add(tool.utf8)
        add(text)
      }
    }
    digest = Digest.short(of: bytes.span)
  }
}

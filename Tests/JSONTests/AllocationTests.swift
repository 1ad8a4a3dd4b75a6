// A document that has grown to its texts takes no more memory.

import Glibc
import JSON
import TestSupport
import Testing

@Suite("JSON memory")
struct AllocationTests {
  @Test(
    "in steady state, reading and writing work where no byte of memory is left",
    .enabled(if: dlsym(nil, "__asan_init") == nil, "the address sanitizer has an allocator of its own"))
  func steadyState() async {
    // In a process of its own: memory is made so scarce that any allocation would end it.
    await #expect(processExitsWith: .success) {
      var document = JSONDocument()
      var writer = JSONWriter()
      let few = Array(#"{"city":"Tokyo","unit":"celsius","days":[1,2.5,-0,1e400],"a":{"b":null}}"#.utf8)
      let many = Array(("{" + (0..<300).map { "\"key \($0)\":\($0)" }.joined(separator: ",") + "}").utf8)
      let odd = Array(#"["\n\u00e9\ud83d\ude00","漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",0.30000000000000004]"#.utf8)
      let escaped = Array("a \"text\"\nof JSON".utf8)
      // No `for` loops: without optimisation an iterator takes memory of its own.
      func size(_ text: [UInt8], _ document: inout JSONDocument, _ writer: inout JSONWriter) -> Int {
        guard (try? document.parse(text.span)) != nil else { return -1 }
        writer.reset()
        writer.beginArray()
        writer.string(escaped.span)
        writer.int64(42)
        writer.raw(text.span)
        writer.endArray()
        return document.end(0) + writer.count
      }
      func round(_ document: inout JSONDocument, _ writer: inout JSONWriter) -> Int {
        size(few, &document, &writer) + size(many, &document, &writer) + size(odd, &document, &writer)
      }
      let wanted = round(&document, &writer)

      _ = touchStack(levels: 1000)

      // From here on the address space cannot grow, and what the allocator still holds is taken from it.
      var limit = rlimit()
      getrlimit(__rlimit_resource_t(addressSpace), &limit)
      limit.rlim_cur = 1 << 20
      guard setrlimit(__rlimit_resource_t(addressSpace), &limit) == 0 else { exit(2) }
      var hoard: UnsafeMutableRawPointer?
      var size = 1 << 22
      while size >= 16 {
        while let memory = malloc(size) {
          memory.storeBytes(of: hoard, as: UnsafeMutableRawPointer?.self)
          hoard = memory
        }
        size = size > 2048 ? size / 2 : size - 16
      }
      var rounds = 0
      while rounds < 100 {
        guard round(&document, &writer) == wanted else { exit(4) }
        rounds += 1
      }
      exit(0)
    }
  }
}

/// `RLIMIT_AS`, whose name does not reach Swift.
private let addressSpace: UInt32 = 9

/// Makes the stack as large as it will have to be: it could not grow later.
@inline(never)
private func touchStack(levels: Int) -> Int {
  levels == 0 ? 0 : 1 + touchStack(levels: levels - 1)
}

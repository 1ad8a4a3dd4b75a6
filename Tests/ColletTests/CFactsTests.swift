import Testing

@testable import collet

/// What a helper reports of foreign debug information is foreign, too.
@Suite("facts of C")
struct CFactsTests {
  static let int = #"{"kind":"base","name":"int","size":4,"type":-1,"alignment":0,"encoding":5}"#

  private static func report(_ types: [String], _ functions: String = "") -> [UInt8] {
    Array(
      #"{"debug":true,"debug_file":"","functions":[\#(functions)],"types":[\#(types.joined(separator: ","))]}"#.utf8)
  }

  private static func function(_ parameters: String, returns: Int = -1) -> String {
    #"{"kind":"function","name":"","size":-1,"type":\#(returns),"alignment":0,"parameters":[\#(parameters)],"#
      + #""variadic":false,"prototyped":true}"#
  }

  @Test(
    "a report that is not what the helper writes is refused",
    arguments: [
      "", "[]", "{}", #"{"types":[],"functions":{}}"#, #"{"types":[{}],"functions":[]}"#,
      #"{"types":[{"kind":"pointer","name":"","size":8,"type":1,"alignment":0}],"functions":[],"debug_file":""}"#,
      #"{"types":[{"kind":"pointer","name":"","size":8,"type":-2,"alignment":0}],"functions":[],"debug_file":""}"#,
      #"{"types":[{"kind":"mystery","name":"","size":8,"type":-1,"alignment":0}],"functions":[],"debug_file":""}"#,
      #"{"types":[],"functions":[{"name":"f","type":0,"symbol":"f","noreturn":false}],"debug_file":""}"#,
      #"{"types":[\#(int)],"functions":[{"name":"f","type":0,"symbol":"f","noreturn":false}],"debug_file":""}"#,
      #"{"types":[{"kind":"pointer","name":"","size":8.5,"type":0,"alignment":0}],"functions":[],"debug_file":""}"#,
    ])
  func damaged(text: String) {
    #expect(throws: CFacts.Damaged.self) { try CFacts(Array(text.utf8)) }
  }

  @Test("a name that stands for itself is void, and has an end")
  func circle() throws {
    let name = #"{"kind":"typedef","name":"t","size":-1,"type":1,"alignment":0}"#
    let function = Self.function(#"{"name":"a","type":1}"#)
    let facts = try CFacts(Self.report([function, name], #"{"name":"f","type":0,"symbol":"f","noreturn":false}"#))
    #expect(facts.prototype("f") == "void f(t a)")
    if case .void = facts.shape(1) {} else { Issue.record("not void") }
  }

  @Test("types without an end are cut off where they are written")
  func endless() throws {
    // A function that takes two pointers to functions like itself.
    let function = Self.function(#"{"name":"","type":1},{"name":"","type":1}"#)
    let pointer = #"{"kind":"pointer","name":"","size":8,"type":0,"alignment":0}"#
    let facts = try CFacts(Self.report([function, pointer], #"{"name":"f","type":0,"symbol":"f","noreturn":false}"#))
    let text = try #require(facts.prototype("f"))
    #expect(text.contains("…") && text.utf8.count < 10_000)
  }

  @Test("a struct inside itself cannot be bound, and is found out soon")
  func nested() throws {
    let fields = (0..<40).map { #"{"name":"f\#($0)","type":1,"offset":\#($0 * 8),"bits":false,"alignment":0}"# }.joined(
      separator: ",")
    let structure =
      #"{"kind":"struct","name":"s","size":320,"type":-1,"alignment":0,"complete":true,"fields":[\#(fields)]}"#
    let function = Self.function(#"{"name":"a","type":1}"#)
    let facts = try CFacts(Self.report([function, structure], #"{"name":"f","type":0,"symbol":"f","noreturn":false}"#))
    var types = TypeDraft(facts: facts)
    var draft = try FunctionDraft("f", nil, in: BindSurroundings(facts, library: "l"))
    #expect(throws: Unbindable.self) { try draft.tool(&types) }
  }

  @Test(
    "declarators are written as C has them",
    arguments: [
      (#"{"kind":"pointer","name":"","size":8,"type":2,"alignment":0}"#, "int *a"),
      (#"{"kind":"pointer","name":"","size":8,"type":3,"alignment":0}"#, "const int *a"),
      (#"{"kind":"const","name":"","size":-1,"type":4,"alignment":0}"#, "int *const a"),
      (#"{"kind":"array","name":"","size":-1,"type":2,"alignment":0,"vector":false,"counts":[2,-1]}"#, "int a[2][]"),
      (#"{"kind":"pointer","name":"","size":8,"type":5,"alignment":0}"#, "int (*a)[3]"),
      (#"{"kind":"pointer","name":"","size":8,"type":6,"alignment":0}"#, "int *(*a)(void)"),
    ])
  func declarators(type: String, text: String) throws {
    let function = Self.function(#"{"name":"a","type":1}"#)
    let facts = try CFacts(
      Self.report(
        [
          function, type, Self.int, #"{"kind":"const","name":"","size":-1,"type":2,"alignment":0}"#,
          #"{"kind":"pointer","name":"","size":8,"type":2,"alignment":0}"#,
          #"{"kind":"array","name":"","size":-1,"type":2,"alignment":0,"vector":false,"counts":[3]}"#,
          Self.function("", returns: 4),
        ], #"{"name":"f","type":0,"symbol":"f","noreturn":false}"#))
    #expect(facts.prototype("f") == "void f(\(text))")
  }
}

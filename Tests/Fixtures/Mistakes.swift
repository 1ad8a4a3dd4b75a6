// Mistakes that an author of a tool can make. Each line that holds one says at its end what the compiler has to say there.
// Nothing else in this file may be reported: one mistake, one message, at the author's own line.

import ColletKit

/// Has wrong defaults. Use in tests. Do NOT use elsewhere.
@Tool()
struct WrongDefaults {
  /// Out of range.
  @Range(1...16) var count = 20  // error: the default 20 is outside 1...16
  /// Below it.
  @Range(0..<1) var share: Double = -0.5  // error: the default -0.5 is outside 0..<1
  /// Too long.
  @Length(1...3) var word = "abcd"  // error: the default has 4, outside 1...3
  /// Of another form.
  @Pattern("^ORD-") var order: String = "X"  // error: the default "X" does not match ^ORD-
  /// Too many.
  @Count(...2) var tags: [String] = ["a", "b", "c"]  // error: the default has 3, outside ...2
  /// No multiple.
  @Multiple(of: 5) var step = 7  // error: the default 7 is no multiple of 5
  /// Each of them.
  @Each(.range(1...5)) var each: [Int] = [3, 9]  // error: the default 9 is outside 1...5
  /// Equal.
  @Unique var unique: [Int] = [1, 2, 1]  // error: the default has equal items
  /// No multiple.
  @Multiple(of: 0.1) var tenth: Double = 0.25  // error: the default 0.25 is no multiple of 0.1
  func call() {}
}

/// Has rules that do not fit. Use in tests. Do NOT use elsewhere.
@Tool()
struct WrongRules {
  /// A text.
  @Range(1...16) var text: String  // error: @Range wants a number, and this is String
  /// A number.
  @Length(1...3) var number: Int  // error: @Length wants a string, and this is Int
  /// A number.
  @Pattern("a") var other: Int  // error: @Pattern wants a string, and this is Int
  /// A text.
  @Count(1...3) var count: String?  // error: @Count wants an array or a dictionary, and this is String
  /// A text.
  @Unique var unique: String  // error: @Unique wants an array, and this is String
  /// A text.
  @Each(.length(1...3)) var each: String  // error: @Each wants an array or a dictionary, and this is String
  /// Numbers.
  @Each(.length(1...3)) var numbers: [Int]  // error: .length wants a string, and this is each item of [Int]
  /// Too large.
  @Range(0...300) var byte: UInt8  // error: 300 does not fit UInt8
  /// A half.
  @Range(0.5...3) var whole: Int  // error: Int has no 0.5; write a whole number
  /// Empty.
  @Range(5...1) var empty: Int  // error: nothing is inside 5...1
  /// Negative.
  @Length((-1)...3) var negative: String  // error: @Length wants whole numbers of 0 and above
  /// Twice.
  @Range(0...1) @Range(0...2) var twice: Int  // error: @Range stands here twice; keep one
  /// No pattern.
  @Pattern("(a") var pattern: String  // error: this pattern does not compile:
  /// With its module's name.
  @Length(1...3) var qualified: Swift.Int  // error: @Length wants a string, and this is Swift.Int
  /// Of another type.
  @Examples("abc") var example: Int  // error: "abc" is no Int
  /// Below the type.
  @Range(..<(-128)) var below: Int8  // error: nothing is inside ..<-128
  /// Not read.
  @Range(WrongRules.bounds) var variable: Int  // error: @Range wants a range of numbers written out
  static let bounds = 1...2
  func call() {}
}

@Tool()
struct WithoutComment {  // error: 'WithoutComment' needs a comment (///): what it does
  func call() {}
}

/// Has arguments without comments. Use in tests. Do NOT use elsewhere.
@Tool()
struct WithoutComments {
  var bare: Int  // error: 'bare' needs a comment (///): it is what the model knows of it
  // An ordinary comment is no documentation.
  var ordinary: Int  // error: 'ordinary' needs a comment (///)
  func call() {}
}

/// Has odd properties. Use in tests. Do NOT use elsewhere.
@Tool()
struct OddProperties {
  /// A constant.
  let constant: Int  // error: a 'let' cannot be read from JSON; write 'var'
  /// Perhaps.
  var perhaps: Int!  // error: an argument is there or it is optional: write '?' or nothing
  /// Two at once.
  var one: Int, two: Int  // error: write each property on a line of its own, with its comment
  /// Without a type.
  var untyped = [1: 2]  // error: write the type of 'untyped': a macro cannot infer it
  /// In Swift.
  var orderID: Int
  /// And again.
  var order_id: Int  // error: 'order_id' and 'orderID' are both 'order_id' in JSON
  func call() {}
}

/// Has types that JSON does not have. Use in tests. Do NOT use elsewhere.
@Tool()
struct OddTypes {
  /// A day.
  var date: Date  // error: 'date': a Date is no value of JSON; write String with @Format("date-time")
  /// Holes.
  var holes: [Int?]  // error: 'holes': an optional stands at the property itself only
  /// Different ones.
  var set: Set<Int>  // error: 'set': a Set is no value of JSON; write an array with @Unique
  /// A pair.
  var pair: (Int, Int)  // error: 'pair': a tuple is no value of JSON
  /// By number.
  var numbered: [Int: String]  // error: 'numbered': the keys of a dictionary are Strings in JSON
  func call() {}
}
struct Date: Sendable {}

/// Has conditions. Use in tests. Do NOT use elsewhere.
@Tool()
struct Conditions {
  #if os(Linux)  // error: a macro does not see which side of #if holds
    /// A number.
    var number = 1
  #endif
  func call() {}
}

/// Runs on the main actor. Use in tests. Do NOT use elsewhere.
@Tool()
struct OnMainActor {
  @MainActor func call() async {}  // error: 'call' runs on no actor: nothing serves @MainActor in a plugin
}

/// Returns what has no schema. Use in tests. Do NOT use elsewhere.
@Tool()
struct TupleResult {
  func call() -> (Int, Int) { (1, 2) }  // error: a tuple has no schema; write a struct with @ToolValue
}

/// Returns perhaps. Use in tests. Do NOT use elsewhere.
@Tool()
struct OptionalResult {
  func call() -> Int? { nil }  // error: a result is there: throw a ToolFailure
}

/// Changes itself. Use in tests. Do NOT use elsewhere.
@Tool()
struct Mutating {
  mutating func call() {}  // error: 'call' changes nothing in the struct
}

/// Takes a number. Use in tests. Do NOT use elsewhere.
@Tool()
struct WrongParameter {
  func call(_ count: Int) {}  // error: 'call' takes a Call or nothing: arguments are
}

/// Does nothing. Use in tests. Do NOT use elsewhere.
@Tool()
struct WithoutCall {}  // error: a tool needs 'func call(_ call: Call) throws -> …': what it does

/// Takes its arguments in the wrong place. Use in tests. Do NOT use elsewhere.
@Tool()
struct Parameters {
  func call(_ call: Call, count: Int) {}  // error: 'call' takes a Call or nothing: arguments are
}

/// Has a name that is too long. Use in tests. Do NOT use elsewhere.
@Tool()
struct ANameThatIsMuchTooLongForAnyModelToCallAndThatGoesOnAndOnWithoutEnd {  // error: is no name for a tool
  func call() {}
}

/// Is generic. Use in tests. Do NOT use elsewhere.
@Tool()
struct Generic<Item> {  // error: a generic type has no schema of its own
  func call() {}
}

/// Is no struct. Use in tests. Do NOT use elsewhere.
@Tool()  // error: @Tool stands on a struct only
final class NoStruct: Sendable {}

/// Initialises itself. Use in tests. Do NOT use elsewhere.
@Tool()
struct OwnInitializer {
  /// A number.
  var number: Int
  init() { number = 1 }  // error: write 'init' in an extension
  func call() {}
}

@ToolValue enum WithoutRawType { case one }  // error: give 'WithoutRawType' a raw type

@ToolValue enum RealNumbers: Double { case half = 0.5 }  // error: give 'RealNumbers' a raw type

@ToolValue struct NotArguments {
  @Range(1...5) static var shared: Int { 3 }  // error: @Range stands on a property of a @Tool, @ToolValue or
  @Range(1...5) let constant = 9  // error: @Range stands on a property of a @Tool, @ToolValue or
}

struct Elsewhere {
  /// Nobody reads it.
  @Range(1...2) var number: Int  // error: @Range stands on a property of a @Tool, @ToolValue or
}

enum Shelf {
  /// Looks. Use in tests. Do NOT use elsewhere.
  @Tool() struct Look { func call() {} }
}

/// Looks too. Use in tests. Do NOT use elsewhere.
@Tool() struct Look { func call() {} }

/// Has two tools of one name.
@Plugin(version: "1", tools: Look.self, Shelf.Look.self)  // error: two tools are called 'look': Look and Shelf.Look
struct TwoOfOneName {}

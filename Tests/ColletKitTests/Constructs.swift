// One type for each construct that a schema can have. `pydantic/record.py` declares the same in Python.

import ColletKit

@ToolValue struct Scalars: Equatable {
  /// A text.
  var text: String
  /// A whole number.
  var whole: Int
  /// A number.
  var number: Double
  /// Yes or no.
  var flag: Bool
}

@ToolValue struct Widths: Equatable {
  /// Eight bits.
  var small: Int8
  /// Without a sign.
  var byte: UInt8
  /// Thirty-two bits.
  var medium: Int32
  /// All of them.
  var large: UInt64
  /// A short number.
  var short: Float
}

@ToolValue struct Ranges: Equatable {
  /// From and to.
  @Range(1...16) var closed: Int
  /// Without its end.
  @Range(0..<1) var open: Double
  /// Only from.
  @Range((-273.15)...) var least: Double
  /// Only to.
  @Range(...100) var most: Double
  /// In steps.
  @Multiple(of: 5) @Range(0...1000) var stepped: Int
  /// In small steps.
  @Multiple(of: 0.01) var cents: Double
}

@ToolValue struct Texts: Equatable {
  /// Of some length.
  @Length(2...5) var sized: String
  /// Not empty.
  @Length(1...) var filled: String
  /// Of a form.
  @Pattern("^ORD-[0-9A-Z]{6}$") var shaped: String
  /// A day.
  @Format("date") var day: String
  /// With examples.
  @Examples("Tokyo", "London") var city: String
}

@ToolValue struct Choices: Equatable {
  /// A word.
  var unit: Unit
  /// A number.
  var level: Level

  @ToolValue enum Unit: String { case celsius, fahrenheit, kelvin }
  @ToolValue enum Level: Int { case low = 1, high = 10 }
}

@ToolValue struct Absences: Equatable {
  /// May be absent.
  var note: String?
  /// Has a value then.
  @Range(1...20) var count = 5
  /// Has a word then.
  var unit: Choices.Unit = .celsius
  /// Has a list then.
  var tags: [String] = ["a", "b"]
}

@ToolValue struct Nested: Equatable {
  /// Where it is.
  var place: Place
  /// Where else.
  var others: [Place]
  /// Where it was.
  var former: Place?

  @ToolValue struct Place: Equatable {
    /// Degrees north.
    @Range(-90...90) var latitude: Double
    /// Degrees east.
    @Range(-180...180) var longitude: Double
  }
}

@ToolValue struct Collections: Equatable {
  /// Some.
  @Count(1...3) var some: [Int]
  /// Different ones.
  @Unique var different: [String]
  /// Each of a form.
  @Each(.length(1...3), .pattern("^[a-z]+$")) var words: [String]
  /// Rows of numbers.
  @Count(...2) var rows: [[Double]]
  /// By name.
  @Count(...2) @Each(.range(0...1)) var shares: [String: Double]
}

@ToolValue struct Tree: Equatable {
  /// What it is called.
  var name: String
  /// What is below it.
  var children: [Tree]
}

@ToolValue struct Anything: Equatable {
  /// Whatever it is.
  var value: RawJSON
}

@ToolValue struct ManyWords: Equatable {
  /// An id.
  var orderID: String
  /// A flag.
  var isInStock: Bool
  /// As it is.
  var snake_case: Int
}

/// All of them, by name.
let constructs: [(name: String, type: any ToolValue.Type)] = [
  ("Scalars", Scalars.self), ("Widths", Widths.self), ("Ranges", Ranges.self), ("Texts", Texts.self),
  ("Choices", Choices.self), ("Absences", Absences.self), ("Nested", Nested.self), ("Collections", Collections.self),
  ("Tree", Tree.self), ("Anything", Anything.self), ("ManyWords", ManyWords.self),
]

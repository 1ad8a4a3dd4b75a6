// What the host has to know of a tool that was laid out: where arguments go, and what comes back in which form.

/// One argument that goes in.
struct Input: Sendable {
  var name: String
  var description = ""
  var type: CType
  /// The value in the image; for strings, bytes and arrays the pointer to them.
  var storage: Int
  /// The cell that points to the value, or is NULL.
  var nullCell: Int?
  /// `uint64_t`: bytes or elements.
  var lengthCell: Int?
  /// The argument of C that takes the length, too.
  var fill: Fill?
  var isNullable = false
  /// The call ends the handle.
  var consumes = false
  var limits = Limits()
  /// An array of exactly so many elements.
  var count: Int?
  var `default`: [UInt8]?
  var constant: [UInt8]?
  /// Where it stands in the tool, for messages.
  var place: [String] = []

  struct Fill: Sendable {
    var index: Int
    var offset: Int
    var scalar: CScalar
  }

  init(name: String, type: CType, storage: Int) {
    self.name = name
    self.type = type
    self.storage = storage
  }

  var isOptional: Bool { isNullable || self.default != nil }
}

/// One tool, laid out.
struct ToolRecipe: Sendable {
  var imageBytes = 0
  var frameBytes = 0
  /// What the model gives.
  var inputs: [Input] = []
  /// What it never sees.
  var constants: [Input] = []
  var outputs: [Output] = []
  /// Arguments whose length C is told once, for all of them.
  var sameLengths: [[Length]] = []
  /// The worker computes lengths.
  var computes = false
  /// It turns integers into others.
  var converts = false

  /// Where the image has an argument's length.
  struct Length: Sendable {
    var name: String
    /// 0 where NULL is passed.
    var pointer: Int
    var cell: Int
    var unit: String
  }

  struct Output: Sendable {
    var name: String
    var type: CType
    var form: Form
    /// It lies behind a pointer of the library's.
    var mayBeNull = false
  }

  /// How an output lies in the worker's answer.
  enum Form: Sendable, Equatable {
    case one
    /// A byte, then the value if it is 1.
    case oneOrNull
    case text
    case bytes
    case many
    /// A width, then as `many`.
    case rows
    case handle(String)
  }
}

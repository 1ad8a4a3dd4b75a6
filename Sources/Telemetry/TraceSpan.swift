// A span as it is exported.

/// Something that took a while.
struct TraceSpan: Sendable {
  var trace: String
  var id: String
  var parent: String
  var name: String
  var kind: Kind
  /// Nanoseconds since 1970.
  var start: UInt64
  var end: UInt64
  var attributes: [Attribute] = []
  var events: [Event] = []
  /// More than there was room for.
  var droppedEvents = 0
  /// Why it is a failure; `nil` when it is none.
  var failure: String?

  enum Kind: Int { case `internal` = 1, client = 3 }

  struct Event: Sendable {
    var time: UInt64
    var name: String
    var attributes: [Attribute]
  }
}

/// A name and a value.
struct Attribute: Sendable {
  var name: String
  var value: Value

  enum Value: Sendable {
    case string(String)
    case int(Int)
    case double(Double)
    case bool(Bool)
    case strings([String])
  }

  init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

extension [Attribute] {
  mutating func add(_ name: String, _ value: String) { append(Attribute(name, .string(value))) }
  mutating func add(_ name: String, _ value: Bool) { append(Attribute(name, .bool(value))) }
  mutating func add(_ name: String, _ value: Int) { append(Attribute(name, .int(value))) }
  mutating func add(_ name: String, _ value: Int?) { if let value { add(name, value) } }
  mutating func add(_ name: String, _ value: Double?) { if let value { append(Attribute(name, .double(value))) } }
}

// What can be asked of a node: its kind, what it holds, where it stood.

extension JSONDocument {
  /// What the value is; a key is a string.
  @inlinable
  public func kind(_ node: Int) -> JSONKind { entry(node).kind }

  /// The number of elements or members; 0 for everything that is no container.
  @inlinable
  public func count(_ node: Int) -> Int {
    let entry = entry(node)
    guard entry.isContainer else { return 0 }
    let count = entry.info &>> 8
    return count < JSONNode.countMax ? Int(count) : countByWalking(node)
  }

  /// The first element of an array, or the first key of an object, whose value is the node after it. In an empty
  /// container this is its `end`.
  @inlinable
  public func firstChild(_ node: Int) -> Int { node &+ 1 }

  /// The index after the whole value, which is where its next sibling stands if it has one.
  @inlinable
  public func end(_ node: Int) -> Int {
    // Two reads, so that the way past a plain value is predicted instead of waiting for its node.
    guard entry(node).isContainer else { return node &+ 1 }
    return entry(node).low
  }

  /// The value of a member; `nil` when there is none of this name, or the node is no object.
  public func member(_ object: Int, _ name: String) -> Int? {
    var name = name
    return name.withUTF8 { unsafe member(object, Span(_unsafeElements: $0)) }
  }

  /// The value of a member whose name has these bytes.
  public func member(_ object: Int, _ name: Span<UInt8>) -> Int? {
    guard kind(object) == .object else { return nil }
    let hash = hashing.of(name)
    var found: Int?
    var key = object + 1
    let last = end(object)
    while key < last {
      if self.hash(key) == hash, isString(key, name) {
        found = key + 1
        if !keepsDuplicates { return found }
      }
      key = end(key + 1)
    }
    return found
  }

  /// Where the value stood in the text, so that its bytes can be passed on as they came.
  public func sourceRange(_ node: Int) -> Range<Int> {
    let entry = entry(node)
    let start = Int(entry.start)
    switch entry.kind {
    case .null, .true: return start..<(start + 4)
    case .false: return start..<(start + 5)
    case .integer, .number: return start..<numberEnd(start)
    case .array, .object: return start..<entry.high
    case .string:
      var closing = start + entry.low
      if entry.info & JSONNode.escaped != 0 { while bytes[closing] == JSONNode.filler { closing += 1 } }
      return (start - 1)..<(closing + 1)
    }
  }

  @inlinable @inline(__always)
  func entry(_ node: Int) -> JSONNode {
    precondition(UInt(bitPattern: node) < UInt(bitPattern: nodeCount), "the document has no such node")
    return tape[node]
  }

  @usableFromInline
  func countByWalking(_ node: Int) -> Int {
    let isObject = kind(node) == .object
    let last = end(node)
    var child = node + 1
    var count = 0
    while child < last {
      child = end(isObject ? child + 1 : child)
      count += 1
    }
    return count
  }
}

// The grammar: one loop over the bytes that writes the tape.
//
// The loop holds its state in local variables and never recurses; what is rare (long strings, escapes, fractions,
// white space in rows, mistakes) is in functions of its own, in the extensions.

/// One run over one text. It owns nothing: the buffers belong to the document.
struct JSONParser {
  let bytes: JSONBuffer<UInt8>
  let tape: JSONBuffer<JSONNode>
  let frames: JSONBuffer<JSONFrame>
  let hashing: JSONHash
  /// The length of the text; the sentinel begins here.
  let count: Int
  let depthMax: Int
  let refusesDuplicates: Bool
  let hashes: Bool

  /// A string or number that was read: where it ends, and what its node says.
  struct Scanned {
    var end: Int
    var info: UInt32
    var payload: UInt64
  }

  /// Writes the tape and returns the number of its nodes. `special` is what the buffer says of its first 64 bytes.
  func run(special: UInt64, keys: inout JSONBuffer<UInt32>) throws(JSONError) -> Int {
    var at = 0
    var node = 0
    var depth = 0
    // The innermost open container.
    var container = 0
    var members = 0
    var bloom: UInt64 = 0
    var inObject = false
    var window = Window(start: 0, special: special)

    skipSpace(&at)
    if bytes[at] <= 0x20 || bytes[at] == 0xEF { try checkBeginning(at) }

    values: while true {
      if inObject {
        if bytes[at] != UInt8(ascii: "\"") {
          skipSpace(&at)
          guard bytes[at] == UInt8(ascii: "\"") else { throw unexpected(at, expected: "a key in double quotes") }
        }
        let key = try string(at &+ 1, isKey: true, &window)
        tape[node] = JSONNode(start: at &+ 1, info: key.info, payload: key.payload)
        if refusesDuplicates {
          let bit: UInt64 = 1 &<< (key.payload &>> 32)
          if bloom & bit != 0, bloom != ~0 {
            bloom = try checkKey(node, container: container, members: members, bloom: bloom)
          }
          bloom |= bit
        }
        node &+= 1
        at = key.end
        if bytes[at] != UInt8(ascii: ":") {
          skipSpace(&at)
          guard bytes[at] == UInt8(ascii: ":") else { throw unexpected(at, expected: "the colon after a key") }
        }
        at &+= 1
      }

      skipSpace(&at)
      switch bytes[at] {
      case UInt8(ascii: "\""):
        let text = try string(at &+ 1, isKey: false, &window)
        tape[node] = JSONNode(start: at &+ 1, info: text.info, payload: text.payload)
        at = text.end
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        guard depth < depthMax else { throw .tooDeep(depthMax, at: at) }
        let opensObject = bytes[at] == UInt8(ascii: "{")
        let start = at
        at &+= 1
        skipSpace(&at)
        if bytes[at] == (opensObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
          at &+= 1
          let kind: JSONKind = opensObject ? .object : .array
          tape[node] = JSONNode(
            start: start, info: kind.info, payload: UInt64(node &+ 1) | UInt64(at) &<< 32)
          break
        }
        frames[depth] = JSONFrame(
          container: UInt32(truncatingIfNeeded: container), count: UInt32(truncatingIfNeeded: members), bloom: bloom)
        depth &+= 1
        container = node
        members = 0
        bloom = 0
        inObject = opensObject
        tape[node] = JSONNode(
          start: start, info: opensObject ? JSONKind.object.info : JSONKind.array.info, payload: 0)
        node &+= 1
        continue values
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let number = try number(at)
        tape[node] = JSONNode(start: at, info: number.info, payload: number.payload)
        at = number.end
      case UInt8(ascii: "-"):
        let number = try negativeNumber(at)
        tape[node] = JSONNode(start: at, info: number.info, payload: number.payload)
        at = number.end
      case UInt8(ascii: "t"):
        guard bytes.half(at) == 0x6575_7274 else { throw wrongLiteral("true", at: at) }
        tape[node] = JSONNode(start: at, info: JSONKind.true.info, payload: 0)
        at &+= 4
      case UInt8(ascii: "f"):
        guard bytes.half(at &+ 1) == 0x6573_6C61 else { throw wrongLiteral("false", at: at) }
        tape[node] = JSONNode(start: at, info: JSONKind.false.info, payload: 0)
        at &+= 5
      case UInt8(ascii: "n"):
        guard bytes.half(at) == 0x6C6C_756E else { throw wrongLiteral("null", at: at) }
        tape[node] = JSONNode(start: at, info: JSONKind.null.info, payload: 0)
        at &+= 4
      default:
        throw unexpected(at, expected: "a value")
      }
      node &+= 1

      // A value ended here: look for the next one, and close what ends.
      while true {
        guard depth > 0 else {
          at = afterSpace(at)
          guard at == count else { throw .trailing(bytes[at], at: at) }
          return node
        }
        members &+= 1
        skipSpace(&at)
        let byte = bytes[at]
        if byte == UInt8(ascii: ",") {
          at &+= 1
          continue values
        }
        guard byte == (inObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
          throw unexpected(at, expected: inObject ? "',' or '}'" : "',' or ']'")
        }
        if bloom == ~0, members > Self.keysWalkedMax { try checkKeys(of: container, members: members, table: &keys) }
        at &+= 1
        let open = tape[container]
        let children = UInt32(truncatingIfNeeded: min(members, Int(JSONNode.countMax)))
        tape[container] = JSONNode(
          start: Int(open.start), info: open.info | children &<< 8, payload: UInt64(node) | UInt64(at) &<< 32)
        depth &-= 1
        let frame = frames[depth]
        container = Int(frame.container)
        members = Int(frame.count)
        bloom = frame.bloom
        inObject = tape[container].kind == .object
      }
    }
  }

  /// Up to this many keys are compared one by one when two may be equal; an object with more is checked at its end.
  static var keysWalkedMax: Int { 32 }

  @inline(__always)
  func skipSpace(_ at: inout Int) {
    guard bytes[at] <= 0x20 else { return }
    // A single space, as after a comma, is worth a branch of its own: it is predicted, where a scan must be waited for.
    if bytes[at] == 0x20, bytes[at &+ 1] > 0x20 {
      at &+= 1
    } else {
      let solid = bytes.solid(at)
      at = solid != 0 ? at &+ solid.trailingZeroBitCount : afterSpace(at)
    }
  }

  /// Reads a string from its first byte to the closing quote. Short plain ones, which most are, are done here.
  ///
  /// Where a string ends is read off a mask of the bytes around it, so that the place of the next value is known
  /// without waiting for a load; what the string holds is looked at beside.
  @inline(__always)
  private func string(_ start: Int, isKey: Bool, _ window: inout Window) throws(JSONError) -> Scanned {
    let offset = start &- window.start
    var special = offset < 64 ? window.special &>> UInt64(truncatingIfNeeded: offset) : 0
    if special == 0 {
      window = Window(start: start, special: bytes.special64(start))
      special = window.special
      if special == 0 { return try longString(start, from: start &+ 64, isKey: isKey) }
    }
    let length = special.trailingZeroBitCount
    guard bytes[start &+ length] == UInt8(ascii: "\"") else {
      return try longString(start, from: start &+ length, isKey: isKey)
    }
    guard hashes else {
      return Scanned(
        end: start &+ length &+ 1, info: JSONKind.string.info | JSONNode.unhashed,
        payload: UInt64(truncatingIfNeeded: length))
    }
    var state = hashing.seed
    var at = start
    var rest = length
    while rest >= 16 {
      state = hashing.fold(state, bytes.word(at), bytes.word(at &+ 8))
      at &+= 16
      rest &-= 16
    }
    let (low, high) = bytes.first(rest, at)
    let hash = hashing.finish(state, low, high, count: length)
    return Scanned(
      end: start &+ length &+ 1, info: JSONKind.string.info,
      payload: UInt64(truncatingIfNeeded: length) | UInt64(hash) &<< 32)
  }

  /// What 64 bytes hold: one bit for each that cannot stand in a plain run of a string.
  private struct Window {
    var start: Int
    var special: UInt64
  }

  /// Longer string values are hashed on demand: a text of kilobytes is seldom compared with anything.
  static var hashedMax: Int { 64 }

  /// Reads an integer of up to 18 digits without a sign; everything else goes to `decimal`.
  @inline(__always)
  private func number(_ start: Int) throws(JSONError) -> Scanned {
    var at = start
    var value: UInt64 = 0
    while true {
      let digit = bytes[at] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      value = value &* 10 &+ UInt64(digit)
      at &+= 1
    }
    let digits = at &- start
    let next = bytes[at]
    guard digits <= 18, next != UInt8(ascii: "."), next | 0x20 != UInt8(ascii: "e"),
      digits == 1 || bytes[start] != UInt8(ascii: "0")
    else { return try decimal(start, first: start, end: at, whole: value) }
    return Scanned(end: at, info: JSONKind.integer.info, payload: value)
  }
}

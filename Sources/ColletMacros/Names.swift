// Names of Swift as names of JSON.

/// `orderID` as `order_id`. A name that holds a `_` is taken as it is: so a type or property can have any name at all.
func wireName(_ swift: String) -> String {
  let name = swift.filter { $0 != "`" }
  guard !name.contains("_"), !swift.hasPrefix("`") else { return name }
  let letters = Array(name)
  var wire = ""
  for (index, letter) in letters.enumerated() {
    let startsWord =
      letter.isUppercase && index > 0
      && (!letters[index - 1].isUppercase || (index + 1 < letters.count && beginsLowercase(letters, index + 1)))
    if startsWord { wire += "_" }
    wire += letter.lowercased()
  }
  return wire
}

/// Whether small letters follow that are no plural: `IDs` is one word.
private func beginsLowercase(_ letters: [Character], _ index: Int) -> Bool {
  guard letters[index] == "s", index + 1 == letters.count || letters[index + 1].isUppercase else {
    return letters[index].isLowercase
  }
  return false
}

/// Whether a model can call a tool by this name.
func isToolName(_ name: String) -> Bool {
  (1...64).contains(name.utf8.count)
    && name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
}

/// Whether a plugin can have this name.
func isPluginName(_ name: String) -> Bool {
  guard let first = name.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { return false }
  return name.utf8.count <= 32 && isToolName(name) && !name.contains(where: \.isUppercase)
}

/// A text as a literal of Swift.
func literal(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", "\"": escaped += "\\\(scalar)"
    case "\n": escaped += "\\n"
    case "\0"..<" ": escaped += "\\u{\(String(scalar.value, radix: 16))}"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return "\"\(escaped)\""
}

/// A text as a string of JSON.
func json(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", "\"": escaped += "\\\(scalar)"
    case "\0"..<" ":
      let digits = String(scalar.value, radix: 16)
      escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return "\"\(escaped)\""
}

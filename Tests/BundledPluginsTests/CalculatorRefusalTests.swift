import ColletABI
import EdgeValues
import Testing

@Suite("Plugin calculator: refusals")
struct CalculatorRefusalTests {
  @Test("a mistake is named with its column, what was expected and what stands there", arguments: mistakes)
  func mistake(expression: String, failure: String) throws {
    let answer = try calculate(expression)
    #expect(answer.status == COLLET_PERMANENT)
    #expect(answer.description == failure, "\(expression)")
    #expect(answer.noEffect)
  }

  @Test("hostile expressions end in one of the declared failures or in a value", arguments: hostileExpressions)
  func hostile(name: String, expression: String, code: String) throws {
    let answer = try calculate(expression)
    #expect(answer.code == code, "\(name): \(answer.description.prefix(200))")
    #expect(answer.fault == nil)
    #expect(answer.message.utf8.count < 256)
  }

  @Test("the longest and the deepest expression are accepted, one more is not")
  func edges() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth)
    }
    #expect(try calculate(nested(99)).status == COLLET_OK)
    #expect(try calculate(nested(100)).description == "TOO_LARGE column 101: more than 100 levels inside one another")
    let longest = String(repeating: "1+", count: 2047) + "11"
    #expect(longest.utf8.count == 4096)
    #expect(try calculate(longest).json.contains("\"2058\""))
    #expect(try calculate(longest + "1").description == "TOO_LARGE the expression is longer than 4096 bytes")
    #expect(try calculate("10^2999").status == COLLET_OK)
    #expect(try calculate("10^3001").code == "TOO_LARGE")
  }

  @Test(
    "arguments that no host would pass are refused without reading past them",
    arguments: [
      "", "{", "{}", "[]", "{\"expression\"", "{\"expression\":", "{\"expression\":\"", "{\"expression\":\"1+\\",
      "{\"expression\":\"\\u12", "{\"expression\":1}", "{\"expression\":null}", "{\"expression\":[\"1\"]}",
      "{\"express\\u0069o\":\"1\"}", "\"expression\"", "{\"\\",
    ])
  func truncated(arguments: String) throws {
    let answer = try BuiltPlugin.calculator.get().call("calculate", arguments)
    #expect(answer.status == COLLET_PERMANENT)
    #expect(answer.code == "SYNTAX_ERROR")
    #expect(answer.fault == nil)
  }

  @Test("a tool of another name is refused", arguments: ["", "calc", "calculate ", "calculator", "Calculate"])
  func otherTool(name: String) throws {
    let answer = try BuiltPlugin.calculator.get().call(name, "{\"expression\":\"1\"}")
    #expect(answer.description == " no such tool")
  }

  @Test("a host that refuses the result gets its own status back")
  func refusedWrites() throws {
    for limit in 0..<30 as Range<UInt64> {
      let answer = try BuiltPlugin.calculator.get().call("calculate", "{\"expression\":\"1\"}", resultMax: limit)
      #expect(answer.status == COLLET_PERMANENT, "\(limit)")
    }
  }

  private func calculate(_ expression: String) throws -> BuiltPlugin.Answer {
    try BuiltPlugin.calculator.get().call("calculate", "{\"expression\":\(quoted(expression))}")
  }

  private static let mistakes: [(String, String)] = [
    ("", "SYNTAX_ERROR column 1: expected a number, found the end"),
    ("   ", "SYNTAX_ERROR column 4: expected a number, found the end"),
    ("1 + )", "SYNTAX_ERROR column 5: expected a number, found ')'"),
    ("()", "SYNTAX_ERROR column 2: expected a number, found ')'"),
    ("1+", "SYNTAX_ERROR column 3: expected a number, found the end"),
    ("*2", "SYNTAX_ERROR column 1: expected a number, found '*'"),
    ("(1+2", "SYNTAX_ERROR column 5: expected an operator or ')', found the end"),
    ("1+2)", "SYNTAX_ERROR column 4: expected an operator or the end, found ')'; there is no '(' for it"),
    ("2pi", "SYNTAX_ERROR column 2: expected an operator or the end, found 'pi'; write * for a multiplication"),
    ("2(3)", "SYNTAX_ERROR column 2: expected an operator or the end, found '('; write * for a multiplication"),
    ("1 2", "SYNTAX_ERROR column 3: expected an operator or the end, found '2'; write * for a multiplication"),
    (
      "1,000",
      "SYNTAX_ERROR column 2: expected an operator or the end, found ',';"
        + " write numbers without thousands separators and with a decimal point"
    ),
    (
      "20%",
      "SYNTAX_ERROR column 4: expected a number or '(' after the remainder '%', found the end;"
        + " write /100 for a percentage"
    ),
    (
      "5% + 3",
      "SYNTAX_ERROR column 4: expected a number or '(' after the remainder '%', found '+';"
        + " write mod for a remainder, or /100 for a percentage"
    ),
    (
      "5 % -3",
      "SYNTAX_ERROR column 5: expected a number or '(' after the remainder '%', found '-';"
        + " write mod for a remainder, or /100 for a percentage"
    ),
    (
      "3!!",
      "SYNTAX_ERROR column 3: expected an operator or the end, found '!'; write (3!)! for a factorial of a factorial"
    ),
    ("0x", "SYNTAX_ERROR column 3: expected a digit of base 16 after 0x"),
    ("1+0b12", "SYNTAX_ERROR column 6: expected a digit of base 2 after 0b"),
    ("0xfg", "SYNTAX_ERROR column 4: expected a digit of base 16 after 0x"),
    ("sine(3)", "SYNTAX_ERROR column 1: unknown name 'sine'; did you mean 'sin'?"),
    ("1+Sqr(4)", "SYNTAX_ERROR column 3: unknown name 'Sqr'; did you mean 'sqrt'?"),
    ("velocity", "SYNTAX_ERROR column 1: unknown name 'velocity'"),
    ("sqrt 4", "SYNTAX_ERROR column 1: sqrt is a function; write its argument in parentheses"),
    ("sqrt()", "SYNTAX_ERROR column 1: sqrt takes one argument, found 0"),
    ("sqrt(1, 2)", "SYNTAX_ERROR column 1: sqrt takes one argument, found 2"),
    ("1 + atan2(1)", "SYNTAX_ERROR column 5: atan2 takes two arguments, found 1"),
    ("log(1, 2, 3)", "SYNTAX_ERROR column 1: log takes one or two arguments, found 3"),
    ("min()", "SYNTAX_ERROR column 1: min takes one or more arguments, found 0"),
    ("max(1,)", "SYNTAX_ERROR column 7: expected a number, found ')'"),
    ("max(1 2)", "SYNTAX_ERROR column 7: expected an operator, ',' or ')', found '2'"),
    ("2 @ 3", "SYNTAX_ERROR column 3: expected an operator or the end, found '@'"),
    ("x = 5", "SYNTAX_ERROR column 1: unknown name 'x'; did you mean 'e'?"),
    ("2 = 2", "SYNTAX_ERROR column 3: expected an operator or the end, found '='"),
    ("1\u{0}+1", "SYNTAX_ERROR column 2: expected an operator or the end, found the control character U+0000"),
    // columns count characters, not bytes
    ("π × π × )", "SYNTAX_ERROR column 9: expected a number, found ')'"),
    ("日本", "SYNTAX_ERROR column 1: unknown name '日'"),
    ("2 + 😀", "SYNTAX_ERROR column 5: unknown name '😀'"),
    ("1/0", "DIVISION_BY_ZERO column 2: division by zero"),
    ("1/(0.1+0.2-0.3)", "DIVISION_BY_ZERO column 2: division by zero"),
    ("5 mod 0", "DIVISION_BY_ZERO column 3: remainder of a division by zero"),
    ("0^-1", "DIVISION_BY_ZERO column 2: zero to a negative power is a division by zero"),
    ("1 + sqrt(-4)", "DOMAIN_ERROR column 5: sqrt of a negative number is not a real number"),
    ("ln(0)", "DOMAIN_ERROR column 1: ln needs a number above 0"),
    ("log(-1)", "DOMAIN_ERROR column 1: log needs a number above 0"),
    ("log(5, 1)", "DOMAIN_ERROR column 1: log needs a base above 0 that is not 1"),
    ("asin(2)", "DOMAIN_ERROR column 1: asin needs a number from -1 to 1"),
    ("atanh(1)", "DOMAIN_ERROR column 1: atanh needs a number between -1 and 1"),
    ("tan(pi/2)", "DOMAIN_ERROR column 1: tan is not defined at a quarter turn (cos is 0 there)"),
    (
      "(-8)^(1/3)",
      "DOMAIN_ERROR column 5: a negative number has no power with a fraction; cbrt and root take odd roots of it"
    ),
    ("root(-4, 4)", "DOMAIN_ERROR column 1: a negative number has no real root of even degree"),
    ("2.5!", "DOMAIN_ERROR column 4: factorial needs a whole number that is not negative"),
    ("(-1)!", "DOMAIN_ERROR column 5: factorial needs a whole number that is not negative"),
    ("gcd(1.5, 2)", "DOMAIN_ERROR column 1: gcd needs whole numbers"),
    ("comb(5, -1)", "DOMAIN_ERROR column 1: comb needs a whole number that is not negative"),
    ("1001!", "TOO_LARGE column 5: factorial takes at most 1000 here"),
    ("2 + 9^9^9", "TOO_LARGE column 6: the result has more than 3000 digits"),
    ("exp(100000)", "TOO_LARGE column 1: the result is too large"),
    ("2^-100000", "TOO_LARGE column 2: the result is too close to zero"),
    ("sin(1e13)", "TOO_LARGE column 1: sin needs an angle below 1e12 radians; take mod tau of it first"),
    ("1e5000", "TOO_LARGE column 1: a number has at most 3000 digits before and after its point"),
    ("1e99999999999999999999", "TOO_LARGE column 1: a number has at most 3000 digits before and after its point"),
    ("1e20*pi mod 7", "TOO_LARGE column 9: the number is rounded and too large for a remainder"),
  ]

  private static let hostileExpressions: [(String, String, String)] = [
    ("a megabyte of digits", String(repeating: "9", count: 1 << 20), "TOO_LARGE"),
    ("more digits than a result has", String(repeating: "9", count: 3500), "TOO_LARGE"),
    ("open parentheses", String(repeating: "(", count: 4000), "TOO_LARGE"),
    ("signs", String(repeating: "-", count: 4000) + "1", ""),
    ("powers upon powers", String(repeating: "2^", count: 1500) + "2", "TOO_LARGE"),
    ("functions inside functions", String(repeating: "sqrt(", count: 800), "TOO_LARGE"),
    ("a huge power", "(10^300)^(10^300)", "TOO_LARGE"),
    ("a huge power of a fraction", "1.5^(10^300)", "TOO_LARGE"),
    ("many long fractions", (1...400).map { "1/\(100_000_007 + $0)" }.joined(separator: "+"), "TOO_LARGE"),
    ("fractions up to the length", (1...300).map { "1/\(1_000_007 + $0)" }.joined(separator: "+"), ""),
    ("many factorials", [String](repeating: "1000!", count: 600).joined(separator: "+"), "TOO_LARGE"),
    ("a long gcd", "gcd(2^9900-1, 3^6000+2)", "TOO_LARGE"),
    ("a wide choice", "comb(4294967294, 1000)", "TOO_LARGE"),
    ("a wider choice", "comb(10^30, 2)", "TOO_LARGE"),
    ("thousands of arguments", "max(" + [String](repeating: "1", count: 2000).joined(separator: ",") + ")", ""),
    ("a name as long as the limit", String(repeating: "a", count: 4096), "SYNTAX_ERROR"),
    ("characters of two bytes", String(repeating: "é", count: 2048), "SYNTAX_ERROR"),
    ("every control character", String(String.UnicodeScalarView((1..<32).map { Unicode.Scalar($0)! })), "SYNTAX_ERROR"),
    ("a replacement character", "1+\u{FFFD}", "SYNTAX_ERROR"),
    ("text turned around", "\u{202E}1+1", "SYNTAX_ERROR"),
  ]
}

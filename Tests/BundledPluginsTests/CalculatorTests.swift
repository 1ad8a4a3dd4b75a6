import ColletABI
import EdgeValues
import Testing

@Suite("Plugin calculator: values")
struct CalculatorTests {
  @Test("an exact value is shown with all its digits", arguments: exact)
  func exactValues(expression: String, text: String) throws {
    let answer = try calculate(expression)
    #expect(answer.json.hasSuffix(",\"text\":\"\(text)\",\"exact\":true}"), "\(expression): \(answer)")
  }

  @Test("a rounded value has 15 digits and says so", arguments: rounded)
  func roundedValues(expression: String, text: String) throws {
    let answer = try calculate(expression)
    #expect(answer.json == "{\"result\":\(text),\"text\":\"\(text)\",\"exact\":false}", "\(expression)")
  }

  @Test("result holds what a double can hold, text holds everything", arguments: wide)
  func wideValues(expression: String, result: String, text: String) throws {
    let answer = try calculate(expression)
    #expect(answer.json == "{\"result\":\(result),\"text\":\"\(text)\",\"exact\":true}", "\(expression)")
  }

  @Test("numbers beyond a double have no result, only a text")
  func beyondDouble() throws {
    let answer = try calculate("10^400")
    #expect(answer.json == "{\"result\":null,\"text\":\"1" + String(repeating: "0", count: 400) + "\",\"exact\":true}")
    #expect(try calculate("exp(1000)").json == "{\"result\":null,\"text\":\"1.97007111401705e+434\",\"exact\":false}")
    #expect(try calculate("1e-400").json == "{\"result\":null,\"text\":\"1e-400\",\"exact\":false}")
  }

  @Test("the largest factorial has all of its 2568 digits")
  func largestFactorial() throws {
    let json = try calculate("1000!").json
    let text = json.split(separator: "\"")[5]
    #expect(text.count == 2568)
    #expect(text.hasPrefix("4023872600770937735437024339230039857193748642107146325437999104299385123986"))
    #expect(text.hasSuffix(String(repeating: "0", count: 249)))
    #expect(try calculate("1000!/998!").json.contains("\"999000\""))
  }

  @Test(
    "the way an expression is escaped in the arguments makes no difference",
    arguments: [
      "{\"expression\":\"2*\\u0033\"}", "{ \"expression\" : \"2\\t*\\n3\" }", "{\"expr\\u0065ssion\":\"2*3\"}",
      "{\"other\":{\"expression\":\"9\",\"a\":[\"}\"]},\"expression\":\"2\\u00d73\"}", "{\"expression\":\"2\u{d7}3\"}",
    ])
  func escapes(arguments: String) throws {
    let answer = try BuiltPlugin.calculator.get().call("calculate", arguments)
    #expect(answer.json == "{\"result\":6,\"text\":\"6\",\"exact\":true}", "\(answer)")
  }

  @Test("calls that overlap do not disturb one another")
  func overlapping() async throws {
    let plugin = try BuiltPlugin.calculator.get()
    #expect(plugin.threading == COLLET_THREAD_CONCURRENT)
    await withTaskGroup(of: Bool.self) { group in
      for thread in 1...8 {
        group.addTask {
          (1...100).allSatisfy { round in
            let answer = plugin.call("calculate", "{\"expression\":\"\(thread)*\(round)+1/3-1/3+20!-20!\"}")
            return answer.json.contains("\"text\":\"\(thread * round)\"")
          }
        }
      }
      for await right in group { #expect(right) }
    }
  }

  private func calculate(_ expression: String) throws -> BuiltPlugin.Answer {
    try BuiltPlugin.calculator.get().call("calculate", "{\"expression\":\(quoted(expression))}")
  }

  private static let exact: [(String, String)] = [
    // precedence and associativity
    ("2+3*4", "14"), ("(2+3)*4", "20"), ("2-3-4", "-5"), ("100/10/5", "2"), ("2^3^2", "512"), ("2**3**2", "512"),
    ("-2^2", "-4"), ("(-2)^2", "4"), ("2^-1", "0.5"), ("2^-2^2", "0.0625"), ("--3", "3"), ("+-+-5", "5"),
    ("2*-3", "-6"), ("-3!", "-6"), ("2^3!", "64"), ("(3!)!", "720"), ("4!/2!", "12"), ("2--2", "4"),
    ("  1 \t+\n 1 ", "2"),
    // what stays exact
    ("0.1+0.2", "0.3"), ("0.1*3", "0.3"), ("1/3*3", "1"), ("1/3+1/6", "0.5"), ("10/4", "2.5"), ("10/5", "2"),
    ("1.10-1", "0.1"), ("1e3", "1000"), ("1.5e-7", "1.5e-7"), (".5", "0.5"), ("5.", "5"), ("1E+2", "100"),
    ("007", "7"), ("0", "0"), ("-0", "0"), ("0xFF", "255"), ("0b1011", "11"), ("0o17", "15"), ("0XfF+0B1", "256"),
    ("0xe3", "227"), ("1/1024", "0.0009765625"), ("1/2^40", "0.0000000000009094947017729282379150390625"),
    ("-1/8", "-0.125"), ("3^20/10^20", "3.486784401e-11"), ("1.0000000000000000001", "1.0000000000000000001"),
    ("0.00001", "0.00001"), ("0.0000001", "1e-7"),
    // remainders have the sign of the divisor
    ("7 % 3", "1"), ("-7 % 3", "2"), ("7 mod -3", "-2"), ("-7 mod -3", "-1"), ("5.5 mod 2", "1.5"),
    ("-0.5 mod 2", "1.5"), ("mod(10, 4)", "2"), ("7 MOD 4", "3"), ("2^100 % 97", "16"), ("1e30 mod 7", "1"),
    ("6 % (1/4)", "0"), ("5 mod -3", "-1"), ("5 % (-3)", "-1"),
    // functions that stay exact
    ("sqrt(16)", "4"), ("sqrt(2.25)", "1.5"), ("sqrt(1/4)", "0.5"),
    ("sqrt(10^100)", "1" + String(repeating: "0", count: 50)), ("cbrt(27)", "3"), ("cbrt(-0.125)", "-0.5"),
    ("root(32, 5)", "2"), ("root(-32, 5)", "-2"), ("root(7, 1)", "7"), ("8^(1/3)", "2"), ("27^(2/3)", "9"),
    ("4^0.5", "2"), ("4^-0.5", "0.5"), ("0.25^1.5", "0.125"), ("0^0", "1"), ("0^5", "0"), ("(-1)^(10^30)", "1"),
    ("(-1)^(10^30+1)", "-1"), ("1^(10^50)", "1"), ("pow(2, 10)", "1024"), ("hypot(3, 4)", "5"), ("abs(-3/4)", "0.75"),
    ("sign(-2)", "-1"), ("sign(0)", "0"), ("min(3, 1, 2)", "1"), ("max(3, 10, 2)", "10"), ("max(7)", "7"),
    ("min(1/3, 0.33)", "0.33"), ("gcd(12, 18, 27)", "3"), ("gcd(0, 0)", "0"), ("gcd(-4, 6)", "2"),
    ("lcm(4, 6, 10)", "60"), ("lcm(0, 3)", "0"), ("lcm(-4, 6)", "12"), ("gcd(2^120-1, 2^100-1)", "1048575"),
    ("comb(5, 2)", "10"), ("comb(52, 5)", "2598960"), ("comb(3, 5)", "0"), ("comb(1000000, 2)", "499999500000"),
    ("perm(5, 2)", "20"), ("perm(5, 0)", "1"), ("factorial(5)", "120"), ("0!", "1"), ("log(1000)", "3"),
    ("log10(0.001)", "-3"), ("log2(1024)", "10"), ("log(81, 3)", "4"), ("log(1/8, 2)", "-3"), ("ln(1)", "0"),
    ("exp(0)", "1"), ("sin(0)", "0"), ("cos(0)", "1"), ("acos(1)", "0"), ("atan(0)", "0"), ("tanh(0)", "0"),
    // rounding
    ("floor(-2.5)", "-3"), ("ceil(-2.5)", "-2"), ("trunc(-2.7)", "-2"), ("trunc(2.7)", "2"), ("round(2.5)", "3"),
    ("round(-2.5)", "-3"), ("round(3.5)", "4"), ("round(2.675, 2)", "2.68"), ("round(1250, -2)", "1300"),
    ("round(pi, 4)", "3.1416"), ("floor(log(8)/log(2))", "3"), ("floor(1e25/3)", "3333333333333333333333333"),
    ("ceil(1/3)", "1"), ("round(1/3, 50)", "0." + String(repeating: "3", count: 50)),
    // signs from texts, names in any case
    ("6 × 7", "42"), ("84 ÷ 2", "42"), ("50 − 8", "42"), ("6·7", "42"), ("SQRT(9) + Max(1, 2)", "5"),
  ]

  private static let wide: [(String, String, String)] = [
    ("2^53", "9007199254740992", "9007199254740992"),
    ("2^100", "1.2676506002282294e+30", "1267650600228229401496703205376"),
    ("30!", "2.6525285981219106e+32", "265252859812191058636308480000000"),
    ("123456789*987654321", "121932631112635269", "121932631112635269"),
    ("-(10^21)", "-1e+21", "-1000000000000000000000"),
    ("99999999999999999999", "99999999999999999999", "99999999999999999999"),
    ("0.1234567890123456789", "0.12345678901234568", "0.1234567890123456789"),
  ]

  private static let rounded: [(String, String)] = [
    ("1/3", "0.333333333333333"), ("2/3", "0.666666666666667"), ("-2/3", "-0.666666666666667"),
    ("10^30/3", "3.33333333333333e+29"), ("1/3e20", "3.33333333333333e-21"), ("355/113", "3.14159292035398"),
    ("99999999999999999/7e16", "1.42857142857143"), ("pi", "3.14159265358979"), ("π*2-τ", "0"),
    ("e", "2.71828182845905"), ("E^1", "2.71828182845905"), ("tau", "6.28318530717959"),
    ("sqrt(2)", "1.4142135623731"), ("sqrt(2)^2", "2"), ("sqrt(2)^2-2", "0"), ("cbrt(2)", "1.25992104989487"),
    ("2^0.5", "1.4142135623731"), ("sin(pi)", "0"), ("cos(pi/2)", "0"), ("sin(radians(30))", "0.5"),
    ("cos(radians(60))", "0.5"), ("tan(pi/4)", "1"), ("sin(1)", "0.841470984807897"),
    ("atan2(1, -1)", "2.35619449019234"), ("asin(1)", "1.5707963267949"), ("acos(0)", "1.5707963267949"),
    ("degrees(pi)", "180"), ("sinh(1)", "1.1752011936438"), ("cosh(1)", "1.54308063481524"),
    ("tanh(1)", "0.761594155955765"), ("asinh(1)", "0.881373587019543"), ("acosh(2)", "1.31695789692482"),
    ("atanh(0.5)", "0.549306144334055"), ("exp(1)", "2.71828182845905"), ("ln(10)", "2.30258509299405"),
    ("ln(e)", "1"), ("log(2)", "0.301029995663981"), ("log(2, 3)", "0.630929753571457"),
    ("hypot(1, 1)", "1.4142135623731"), ("1.0001^100000", "22015.4560485522"),
    ("(1+0.05/12)^360", "4.46774431400613"), ("1000*1.05^30", "4321.94237515066"), ("2^-100", "7.88860905221012e-31"),
    ("2^0.0001", "1.00006931712038"), ("0.3^pi", "0.0227681621188092"), ("1e-30+pi-pi", "0"),
    // next to 1, where the number itself would lose the digits that matter
    ("(1+1/10^10)^(10^10)", "2.71828182832313"), ("(1+1e-18)^(10^18)", "2.71828182845905"),
    ("0.9999999999^(10^10)", "0.367879441153048"),
    ("ln(1+1e-12)", "9.999999999995e-13"), ("log(1.0000000001)", "4.34294481881537e-11"),
    ("log2(0.9999999999)", "-1.4426950409611e-10"), ("log(1.000001, 1.0000001)", "9.99999550000307"),
    // the digits before the point are rounded themselves
    ("floor(e^43)", "4727839468229350000"), ("round(sqrt(2)*10^16)", "14142135623731000"),
    // past the digits that a fraction keeps
    ("(2/3)^300*(4/5)^300", "1.25781966670229e-82"), ("1e400/7-1e400/7", "0"),
  ]
}

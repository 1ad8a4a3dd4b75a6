import ColletABI
import EdgeValues
import JSON
import Testing

@Suite("Plugin units")
struct UnitsTests {
  @Test("temperatures", arguments: temperatures)
  func temperature(value: String, from: String, result: String, to: String) throws {
    let there = try convert("convert_temperature", value, from, to)
    #expect(there.json == "{\"result\":\(result),\"text\":\"\(value) \(from) = \(result) \(to)\"}", "\(there)")
    let back = try convert("convert_temperature", result, to, from)
    #expect(back.json.hasPrefix("{\"result\":\(value),"), "\(back)")
  }

  @Test(
    "nothing is colder than absolute zero",
    arguments: [
      ("-273.16", "celsius", "-273.16 celsius is below absolute zero (-273.15 celsius)"),
      ("-459.68", "fahrenheit", "-459.68 fahrenheit is below absolute zero (-459.67 fahrenheit)"),
      ("-1", "kelvin", "-1 kelvin is below absolute zero (0 kelvin)"),
      ("-1e-9", "rankine", "-1e-09 rankine is below absolute zero (0 rankine)"),
      ("-1e300", "celsius", "-1e+300 celsius is below absolute zero (-273.15 celsius)"),
    ])
  func tooCold(value: String, from: String, message: String) throws {
    for to in ["celsius", "fahrenheit", "kelvin", "rankine"] {
      let answer = try convert("convert_temperature", value, from, to)
      #expect(answer.description == "BELOW_ABSOLUTE_ZERO " + message)
      #expect(answer.noEffect)
    }
  }

  @Test("units against values from the standards that define them", arguments: conversions)
  func units(value: String, from: String, result: String, to: String) throws {
    let answer = try convert("convert_units", value, from, to)
    #expect(answer.json.hasPrefix("{\"result\":\(result),"), "\(from) to \(to): \(answer)")
  }

  @Test("there and back again is where it began", arguments: conversions)
  func roundTrip(value: String, from: String, result: String, to: String) throws {
    let there = try convert("convert_units", value, from, to)
    let back = try convert("convert_units", try number(there), to, from)
    let returned = Double(try number(back)) ?? .nan, started = Double(value) ?? .nan
    #expect(abs(returned - started) <= 1e-14 * abs(started), "\(from) and \(to): \(there), \(back)")
  }

  @Test(
    "a result says how the units were understood",
    arguments: [
      ("mpg", "l/100km", "1 mile per us gallon = 235.214583333333 litre per 100 kilometre"),
      ("SQ FT", "m²", "1 square foot = 0.09290304 square metre"),
      ("Metres per second squared", "ft/s2", "1 metre per square second = 3.28083989501312 foot per square second"),
      ("yr", "d", "1 julian year = 365.25 day"),
    ])
  func understood(from: String, to: String, text: String) throws {
    let answer = try convert("convert_units", "1", from, to)
    #expect(answer.json.hasSuffix(",\"text\":\"\(text)\"}"), "\(answer)")
  }

  @Test("what cannot be converted says why and what to do", arguments: refusals)
  func refusal(value: String, from: String, to: String, failure: String) throws {
    let answer = try convert("convert_units", value, from, to)
    #expect(answer.status == COLLET_PERMANENT)
    #expect(answer.description == failure)
    #expect(answer.noEffect)
  }

  @Test(
    "arguments that no host would pass are refused",
    arguments: [
      "", "{}", "{\"value\":1}", "{\"value\":\"1\",\"from\":\"m\",\"to\":\"m\"}",
      "{\"value\":1,\"from\":1,\"to\":\"m\"}",
      "{\"value\":1,\"from\":\"", "{\"value\":1", "{\"value\":-,\"from\":\"m\",\"to\":\"m\"}", "[1,2]",
    ])
  func malformed(arguments: String) throws {
    for tool in ["convert_units", "convert_temperature", "convert", ""] {
      let answer = try BuiltPlugin.units.get().call(tool, arguments)
      #expect(answer.status == COLLET_PERMANENT)
      #expect(answer.fault == nil)
      #expect(!answer.message.isEmpty)
    }
  }

  private func convert(_ tool: String, _ value: String, _ from: String, _ to: String) throws -> BuiltPlugin.Answer {
    let arguments = "{\"value\":\(value),\"from\":\(quoted(from)),\"to\":\(quoted(to))}"
    return try BuiltPlugin.units.get().call(tool, arguments)
  }

  private func number(_ answer: BuiltPlugin.Answer) throws -> String {
    var document = JSONDocument()
    try document.parse(answer.json)
    guard let result = document.member(0, "result") else { throw BuiltPlugin.Failure(description: "\(answer)") }
    return document.numberText(result)
  }

  private static let temperatures: [(String, String, String, String)] = [
    ("100", "celsius", "212", "fahrenheit"), ("0", "celsius", "32", "fahrenheit"),
    ("-40", "celsius", "-40", "fahrenheit"), ("37", "celsius", "98.6", "fahrenheit"),
    ("0", "kelvin", "-273.15", "celsius"), ("0", "kelvin", "-459.67", "fahrenheit"), ("0", "kelvin", "0", "rankine"),
    ("491.67", "rankine", "0", "celsius"), ("491.67", "rankine", "32", "fahrenheit"),
    ("671.67", "rankine", "100", "celsius"), ("1e-09", "kelvin", "1.8e-09", "rankine"),
    ("5778", "kelvin", "5504.85", "celsius"), ("-459.67", "fahrenheit", "0", "rankine"),
    ("21.5", "celsius", "21.5", "celsius"), ("72.5", "fahrenheit", "22.5", "celsius"),
  ]

  private static let conversions: [(String, String, String, String)] = [
    ("5", "mile", "8.04672", "km"), ("1", "inch", "2.54", "cm"), ("6", "feet", "72", "inches"),
    ("1", "yd", "0.9144", "m"), ("1", "nautical mile", "1852", "metres"), ("1", "ly", "9460730472580.8", "km"),
    ("1", "au", "149597870.7", "km"), ("1", "µm", "1000", "nm"), ("1", "lb", "453.59237", "g"),
    ("1", "stone", "6.35029318", "kg"), ("16", "oz", "1", "lb"), ("1", "t", "1000", "kg"),
    ("1", "troy ounce", "31.1034768", "grams"), ("1", "short ton", "907.18474", "kg"),
    ("1", "long ton", "1016.0469088", "kg"), ("1", "acre", "4046.8564224", "m2"), ("1", "hectare", "10000", "m^2"),
    ("2", "km²", "2000000", "square metres"), ("1", "sq mi", "640", "acres"),
    ("1", "gallon", "3.785411784", "litres"), ("1", "imperial gallon", "4.54609", "l"), ("1", "m3", "1000", "L"),
    ("1", "cubic foot", "1728", "cu in"), ("1", "cup", "16", "tbsp"), ("1", "barrel", "42", "gal"),
    ("1", "cm3", "1", "ml"), ("36", "km/h", "10", "m/s"), ("60", "miles per hour", "26.8224", "m/s"),
    ("1", "knot", "1.852", "kph"), ("100", "mph", "160.9344", "km/h"), ("1", "week", "168", "hours"),
    ("1", "year", "8766", "h"), ("90", "min", "1.5", "hr"), ("1", "ms", "1000", "microseconds"),
    ("1", "atm", "101.325", "kPa"), ("1", "bar", "1000", "mbar"), ("1", "psi", "6894.75729316836", "Pa"),
    ("760", "torr", "1", "atm"), ("1", "kWh", "3.6", "MJ"), ("1", "kcal", "4184", "J"),
    ("1", "BTU", "1055.05585262", "joules"), ("1", "eV", "1.602176634e-19", "J"), ("1", "hp", "745.69987158227", "W"),
    ("1", "PS", "735.49875", "watt"), ("1", "N*m", "1", "J"), ("1", "kgf", "9.80665", "N"),
    ("1", "kg*m/s2", "1", "newton"), ("1", "g/cm3", "1000", "kg/m³"), ("1", "lbf", "4.4482216152605", "N"),
    ("1", "GiB", "1073741824", "bytes"), ("1", "GB", "1000", "MB"), ("1", "byte", "8", "bits"),
    ("100", "Mbps", "12.5", "MB/s"), ("1", "TiB", "1024", "GiB"), ("180", "degrees", "3.14159265358979", "rad"),
    ("1", "turn", "400", "gon"), ("1", "deg", "3600", "arcsec"), ("60", "rpm", "360", "deg/s"),
    ("30", "mpg", "7.84048611111111", "l/100km"), ("5", "l/100km", "20", "km/l"),
    ("1", "mpg uk", "0.832674184628989", "mpg"), ("1", "mi/gal", "1", "mpg"), ("2", "km/l", "0.5", "l/km"),
    ("30", "miles per litre", "48.28032", "km/l"), ("1", "gallon per mile", "235.214583333333", "l/100km"),
    ("10", "sqft", "0.9290304", "m2"), ("1", "cuft", "1728", "cuin"), ("1", "lbf/in2", "1", "psi"),
    ("50", "Hz", "0.05", "kHz"), ("-3", "feet", "-36", "inches"),
    ("0", "km", "0", "miles"), ("1", "KM", "1000", "m"),
    ("1", "KB", "1000", "bytes"), ("1", "KB", "8", "Kb"), ("1", "MB", "1000", "KB"), ("1", "KiB", "1.024", "KB"),
    ("8", "Kbps", "1", "KB/s"), ("36", "KM/H", "10", "M/S"), ("1", "KG*M/S2", "1", "N"), ("1", "SQ M", "10000", "CM2"),
    ("1", "GAL", "3.785411784", "L"),
  ]

  private static let refusals: [(String, String, String, String)] = [
    ("1", "kg", "m", "INCOMPATIBLE_UNITS kilogram measures mass and metre measures length; they cannot be converted"),
    (
      "1", "mpg", "km",
      "INCOMPATIBLE_UNITS mile per us gallon measures fuel economy and kilometre measures length;"
        + " they cannot be converted"
    ),
    ("1", "m4", "m", "UNKNOWN_UNIT unknown unit 'm4'; write its name in full, in English"),
    ("1", "kilometrs", "m", "UNKNOWN_UNIT unknown unit 'kilometrs'; did you mean 'kilometre' or 'kilometer'?"),
    ("1", "m", "feeet", "UNKNOWN_UNIT unknown unit 'feeet'; did you mean 'feet'?"),
    ("1", "smoot", "m", "UNKNOWN_UNIT unknown unit 'smoot'; write its name in full, in English"),
    ("1", "日本", "m", "UNKNOWN_UNIT unknown unit '日本'; write its name in full, in English"),
    ("1", "", "m", "UNKNOWN_UNIT the name of a unit is missing"),
    ("1", "  ", "m", "UNKNOWN_UNIT the name of a unit is missing"),
    ("1", "m/", "m", "UNKNOWN_UNIT 'm/' has an operator without a unit beside it"),
    ("1", "/s", "Hz", "UNKNOWN_UNIT '/s' has an operator without a unit beside it"),
    ("1", String(repeating: "x", count: 101), "m", "UNKNOWN_UNIT a unit's name has at most 100 bytes"),
    ("1", "m*m*m*m*m*m*m*m*m", "m", "UNKNOWN_UNIT a unit is made of at most 8 others"),
    ("1", "ton", "kg", "AMBIGUOUS_UNIT 'ton' can mean tonne, short ton (US) or long ton (UK); say which"),
    ("1", "month", "day", "AMBIGUOUS_UNIT 'month' can mean 30 days, 31 days or 1/12 year; say which"),
    ("1", "mb", "kB", "AMBIGUOUS_UNIT 'mb' can mean megabit or megabyte; write the name in full"),
    ("1", "MM", "m", "AMBIGUOUS_UNIT 'MM' can mean millimetre or megametre; write the name in full"),
    (
      "1", "M", "km",
      "UNKNOWN_UNIT unknown unit 'M'; the symbol of metre is 'm', and a single letter must have its own case"
    ),
    (
      "1", "m/S", "km/h",
      "UNKNOWN_UNIT unknown unit 'S'; the symbol of second is 's', and a single letter must have its own case"
    ),
    (
      "1", "H", "s",
      "UNKNOWN_UNIT unknown unit 'H'; the symbol of hour is 'h', and a single letter must have its own case"
    ),
    (
      "1", "G", "kg",
      "UNKNOWN_UNIT unknown unit 'G'; the symbol of gram is 'g', and a single letter must have its own case"
    ),
    (
      "1", "M2", "m2",
      "UNKNOWN_UNIT unknown unit 'M2'; the symbol of metre is 'm', and a single letter must have its own case"
    ),
    ("1", "Q", "m", "UNKNOWN_UNIT unknown unit 'Q'; write its name in full, in English"),
    ("1", "Gal", "m/s2", "AMBIGUOUS_UNIT 'Gal' can mean gallon or, in gravimetry, cm/s2; say which"),
    ("1", "Calories", "kJ", "AMBIGUOUS_UNIT 'Calories' can mean calorie or, on food, kilocalorie; say which"),
    ("9", "kts", "mph", "UNKNOWN_UNIT unknown unit 'kts'; did you mean 'ks' or 'kt'?"),
    (
      "1", "lb/in2", "psi",
      "INCOMPATIBLE_UNITS pound per square inch measures length^-2 mass and pound-force per square inch measures"
        + " pressure; they cannot be converted"
    ),
    (
      "1", "acre", "mpg",
      "INCOMPATIBLE_UNITS acre measures area and mile per us gallon measures fuel economy; they cannot be converted"
    ),
    ("20", "celsius", "K", "UNKNOWN_UNIT 'celsius' is a temperature; use convert_temperature"),
    ("20", "°F", "°C", "UNKNOWN_UNIT 'degF' is a temperature; use convert_temperature"),
    ("0", "l/100km", "mpg", "OUT_OF_RANGE 0 litre per 100 kilometre has no value in mile per us gallon"),
    ("1e308", "km", "nm", "OUT_OF_RANGE the result is beyond the range of a double"),
    ("1e-320", "nm", "ly", "OUT_OF_RANGE the result is beyond the range of a double"),
    ("1e400", "km", "m", "OUT_OF_RANGE value is beyond the range of a double"),
    (
      "1", "mpg*m", "m",
      "INCOMPATIBLE_UNITS mile per us gallon metre measures length fuel economy and metre measures length;"
        + " they cannot be converted"
    ),
    ("1", "l/100km2", "m", "UNKNOWN_UNIT unknown unit '100km2'; write its name in full, in English"),
  ]
}

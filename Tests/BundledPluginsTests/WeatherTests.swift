import ColletABI
import EdgeValues
import Testing

@Suite("Plugin weather: climate normals")
struct WeatherTests {
  @Test("an answer says that it is a normal, and of which month")
  func weather() throws {
    let answer = try july().call("get_weather", #"{"city":"Tokyo"}"#)
    #expect(
      answer.json == """
        {"city":"Tokyo","country":"Japan","country_code":"JP","latitude":35.69,"longitude":139.69,\
        "timezone":"Asia/Tokyo","date":"2026-07-15","temperature":25.2,"unit":"celsius",\
        "source":"climate normals (not live)","note":"Mean air temperature of July in 1981-2010, days and nights together. \
        This is what is usual at this time of the year, not what the weather is today."}
        """)
  }

  @Test("a forecast has every day's own month, over the end of a year and of a February")
  func forecast() throws {
    let newYear = try plugin(#"{"source":"normals","date":"2027-12-30"}"#)
    #expect(
      try days(newYear.call("get_forecast", #"{"city":"London","days":4}"#)) == [
        "2027-12-30 5.2", "2027-12-31 5.2", "2028-01-01 4.9", "2028-01-02 4.9",
      ])
    let leapYear = try plugin(#"{"date":"2028-02-28"}"#)
    #expect(
      try days(leapYear.call("get_forecast", #"{"city":"London","days":3}"#)) == [
        "2028-02-28 4.8", "2028-02-29 4.8", "2028-03-01 6.9",
      ])
    let answer = newYear.call("get_forecast", #"{"city":"London"}"#)
    #expect(try days(answer).count == 7)
    #expect(answer.json.contains(#""source":"climate normals (not live)""#))
    #expect(answer.json.contains("not a forecast"))
  }

  @Test("days may be written in any way that JSON has", arguments: [("1", 1), ("16", 16), ("3.0", 3), ("1e1", 10)])
  func numbersOfDays(text: String, count: Int) throws {
    #expect(try days(july().call("get_forecast", #"{"city":"Tokyo","days":\#(text)}"#)).count == count)
  }

  @Test(
    "fahrenheit is computed from the exact tenths",
    arguments: [
      ("Tokyo", "JP", "2026-07-01", "77.4"), ("Ulaanbaatar", "MN", "2026-01-01", "-8.0"),
      ("Reykjavik", "IS", "2026-01-01", "30.6"), ("Singapore", "SG", "2026-12-31", "78.8"),
    ])
  func fahrenheit(city: String, country: String, date: String, temperature: String) throws {
    let answer = try plugin(#"{"date":"\#(date)"}"#).call(
      "get_weather", #"{"city":"\#(city)","country":"\#(country)","unit":"fahrenheit"}"#)
    #expect(answer.json.contains(#""temperature":\#(temperature),"unit":"fahrenheit""#), "\(answer)")
  }

  @Test(
    "a city is found by any of its names, in any case, with and without accents, and with its country",
    arguments: [
      ("tokyo", "Tokyo"), ("TOKYO", "Tokyo"), ("  Tokyo ", "Tokyo"), ("東京", "Tokyo"), ("Tokyo, Japan", "Tokyo"),
      ("São Paulo", "São Paulo"), ("Sao Paulo", "São Paulo"), ("Sa\u{303}o-Paulo", "São Paulo"),
      ("SÃO PAULO, br", "São Paulo"), ("München", "Munich"), ("Wien", "Vienna"), ("Москва", "Moscow"),
      ("Peking", "Beijing"), ("Bombay", "Mumbai"), ("Kiev", "Kyiv"), ("Saigon", "Ho Chi Minh City"),
      ("New York", "New York City"), ("NYC", "New York City"), ("Saint-Petersburg", "Saint Petersburg"),
      ("St. Petersburg", "Saint Petersburg"), ("Kraków", "Kraków"), ("krakow", "Kraków"), ("Malé", "Malé"),
      ("Denpasar", "Bali (Denpasar)"), ("Bali (Denpasar)", "Bali (Denpasar)"), ("Funchal", "Funchal (Madeira)"),
      ("Medellin", "Medellín"), ("Valencia, Spain", "Valencia"), ("ＴＯＫＹＯ", "Tokyo"),
    ])
  func names(asked: String, city: String) throws {
    let answer = try july().call("get_weather", #"{"city":\#(quoted(asked))}"#)
    #expect(answer.json.hasPrefix(#"{"city":\#(quoted(city)),"#), "\(asked): \(answer)")
  }

  @Test(
    "a country is understood by its codes and names",
    arguments: [
      ("London", "GB"), ("London", "gbr"), ("London", "UK"), ("London", "U.K."), ("London", "United Kingdom"),
      ("Chicago", "USA"), ("Chicago", "United States of America"), ("Prague", "Czech Republic"),
      ("Istanbul", "Türkiye"), ("Amsterdam", "Holland"), ("Saint-Denis", "Réunion"), ("Seoul", "south korea"),
    ])
  func countries(city: String, country: String) throws {
    let answer = try july().call("get_weather", #"{"city":"\#(city)","country":"\#(country)"}"#)
    #expect(answer.json.hasPrefix(#"{"city":"\#(city)","#), "\(country): \(answer)")
  }

  @Test("what cannot be answered says why and what to do", arguments: refusals)
  func refusal(arguments: String, failure: String) throws {
    for tool in ["get_weather", "get_forecast"] {
      let answer = try july().call(tool, arguments)
      #expect(answer.status == COLLET_PERMANENT)
      #expect(answer.description == failure, "\(arguments)")
      #expect(answer.noEffect)
    }
  }

  @Test(
    "a city that is not in the table is not taken for another one",
    arguments: [
      "Bonn", "Vatican", "Washington", "Ankara", "Bern", "Turin", "Tehran", "Lusaka", "Houston", "Managua",
      "Whitehorse",
      "Tampa", "Baghdad", "Kaliningrad",
    ])
  func otherCity(name: String) throws {
    let answer = try july().call("get_weather", #"{"city":"\#(name)"}"#)
    #expect(answer.code == "UNKNOWN_CITY" && !answer.message.contains("did you mean"), "\(answer)")
  }

  @Test(
    "a slip in a city's name finds the city that is meant",
    arguments: [
      ("Londom", "London"), ("Berln", "Berlin"), ("Barcelna", "Barcelona"), ("Reykjavic", "Reykjavik"),
      ("Bangkock", "Bangkok"), ("Johanesburg", "Johannesburg"), ("Osle", "Oslo"), ("Buenes Aires", "Buenos Aires"),
    ])
  func slip(asked: String, city: String) throws {
    let answer = try july().call("get_weather", #"{"city":"\#(asked)"}"#)
    #expect(answer.message.contains("; did you mean '\(city)' ("), "\(answer)")
  }

  @Test(
    "a configuration that cannot be meant keeps the plugin from starting",
    arguments: [
      #"{"date":"2026-02-29"}"#, #"{"date":"2026-13-01"}"#, #"{"date":"2026-1-1"}"#, #"{"date":"tomorrow"}"#,
      #"{"date":"2026-02-29T12:00:00Z"}"#, #"{"date":"2026-07-15T24:00:00Z"}"#, #"{"date":"2026-07-15T12:60:00Z"}"#,
      #"{"date":"2026-07-15T12:00:60Z"}"#, #"{"date":"2026-07-15T12:00:00"}"#, #"{"date":"2026-07-15T12:00Z"}"#,
      #"{"date":"2026-07-15T12:00:00+00:00"}"#, #"{"date":"2026-07-15 12:00:00Z"}"#,
      #"{"date":"2026-07-15T1a:00:00Z"}"#,
      #"{"date":"2026-07-15T12-00-00Z"}"#, #"{"zones":7}"#,
      #"{"source":"both"}"#, #"{"date":20260101}"#,
    ])
  func configuration(config: String) {
    #expect(throws: BuiltPlugin.Failure.self) { try plugin(config) }
  }

  @Test(
    "arguments that no host would pass are refused without reading past them",
    arguments: [
      "", "{", "{}", "[]", #"{"city""#, #"{"city":"#, #"{"city":""#, #"{"city":"x\"#, #"{"city":1}"#, #"{"city":null}"#,
      #"{"city":"Tokyo","days":0}"#, #"{"city":"Tokyo","days":17}"#, #"{"city":"Tokyo","days":1.5}"#,
      #"{"city":"Tokyo","days":1e400}"#, #"{"city":"Tokyo","days":"1"}"#, #"{"city":"Tokyo","unit":"kelvin"}"#,
      #"{"city":"Tokyo","country":7}"#, #"{"country":"JP"}"#,
    ])
  func malformed(arguments: String) throws {
    for tool in ["get_forecast", "get_weather2", ""] {
      let answer = try july().call(tool, arguments)
      #expect(answer.status == COLLET_PERMANENT && answer.fault == nil && !answer.message.isEmpty, "\(answer)")
    }
  }

  @Test("long texts are refused, and messages stay short", arguments: ["x", "é", "日", "\u{1F4A3}", ",", " ", "a "])
  func longTexts(unit: String) throws {
    for count in [33, 100, 101, 401, 100_000] {
      let answer = try july().call("get_weather", #"{"city":\#(quoted(String(repeating: unit, count: count)))}"#)
      #expect(answer.status == COLLET_PERMANENT && answer.fault == nil && answer.message.utf8.count < 400, "\(answer)")
    }
  }

  @Test("a host that refuses the result gets its own status back")
  func refusedWrites() throws {
    let plugin = try july()
    let length = UInt64(plugin.call("get_weather", #"{"city":"Tokyo"}"#).json.utf8.count)
    for limit in [0, 1, length - 1, length] {
      let answer = plugin.call("get_weather", #"{"city":"Tokyo"}"#, resultMax: limit)
      #expect(answer.status == (limit < length ? COLLET_PERMANENT : COLLET_OK), "\(limit)")
    }
  }

  private func plugin(_ config: String) throws -> BuiltPlugin {
    try BuiltPlugin.named("weather", config: Array(config.utf8))
  }

  private func july() throws -> BuiltPlugin { try plugin(#"{"source":"normals","date":"2026-07-15"}"#) }

  private func days(_ answer: BuiltPlugin.Answer) throws -> [String] {
    let days = try JSONTree(Array(answer.json.utf8))["days"]?.elements ?? []
    return days.map { "\($0["date"]?.string ?? "") \($0["mean"]?.text ?? "")" }
  }

  private static let refusals: [(String, String)] = [
    (
      #"{"city":"Tokjo"}"#,
      "UNKNOWN_CITY no climate normals for 'Tokjo'; did you mean 'Tokyo' (Japan)?"
        + " If not, ask for a large city near it"
    ),
    (
      #"{"city":"Xyzzyville"}"#,
      "UNKNOWN_CITY no climate normals for 'Xyzzyville', and no city with such a name;"
        + " there are 269 large cities: ask for one near it, by its English name"
    ),
    (
      #"{"city":"Paris","country":"Japan"}"#,
      "UNKNOWN_CITY no climate normals for 'Paris' in Japan; there are those of 'Paris' (France)"
    ),
    (
      #"{"city":"Springfield","country":"Morocco"}"#,
      "UNKNOWN_CITY no climate normals for 'Springfield' in Morocco; in Morocco there are those of"
        + " 'Casablanca', 'Marrakech', 'Agadir', 'Essaouira', 'Chefchaouen' or 'Fes'"
    ),
    (
      #"{"city":"N'Djamena","country":"Chad"}"#,
      "UNKNOWN_CITY no climate normals for 'N'Djamena' in Chad; there are none of any city in Chad"
    ),
    (
      #"{"city":"Paris, Texas"}"#,
      "UNKNOWN_CITY whether 'Paris' lies in 'Texas' is not known here; give the city alone, and its country in country;"
        + " did you mean 'Paris' (France)?"
    ),
    (
      #"{"city":"Paris, France","country":"US"}"#,
      "UNKNOWN_CITY whether 'Paris' lies in 'France' is not known here; give the city alone, and its country in country;"
        + " did you mean 'Paris' (France)?"
    ),
    (#"{"city":"?!"}"#, "UNKNOWN_CITY '?!' is no name of a city; write one such as 'Tokyo'"),
    (#"{"city":""}"#, "UNKNOWN_CITY '' is no name of a city; write one such as 'Tokyo'"),
    (
      #"{"city":"Valencia"}"#,
      "AMBIGUOUS_CITY 'Valencia' can mean 'Valencia' (Spain); say so with country,"
        + " as there is also one in Venezuela, of which there are no climate normals"
    ),
    (
      #"{"city":"Valencia","country":"Venezuela"}"#,
      "UNKNOWN_CITY no climate normals for 'Valencia' in Venezuela; there are those of 'Valencia' (Spain)"
    ),
    (
      #"{"city":"Georgetown"}"#,
      "AMBIGUOUS_CITY 'Georgetown' can mean 'Penang' (Malaysia); say so with country,"
        + " as there is also one in Guyana, of which there are no climate normals"
    ),
    (
      #"{"city":"san jose"}"#,
      "AMBIGUOUS_CITY 'san jose' can mean 'San José' (Costa Rica); say so with country,"
        + " as there is also one in United States, of which there are no climate normals"
    ),
    (#"{"city":"Paris","country":"Franse"}"#, "UNKNOWN_COUNTRY unknown country 'Franse'; did you mean 'France'?"),
    (
      #"{"city":"Paris","country":"Middle Earth"}"#,
      "UNKNOWN_COUNTRY unknown country 'Middle Earth'; give its ISO 3166 code or its English name, such as JP or Japan"
    ),
    (
      #"{"city":"Tokjo\u0007\n"}"#,
      "UNKNOWN_CITY no climate normals for 'Tokjo  '; did you mean 'Tokyo' (Japan)?"
        + " If not, ask for a large city near it"
    ),
  ]
}

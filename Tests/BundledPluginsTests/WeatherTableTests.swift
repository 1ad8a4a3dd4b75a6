import ColletABI
import EdgeValues
import TestSupport
import Testing

/// The compiled-in table against the files that it was made from.
@Suite("Plugin weather: its table")
struct WeatherTableTests {
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  private static let folder = repositoryRoot + "/plugins/weather/data"

  @Test("every city and month answers with the number of the source file", arguments: months.indices)
  func everyRow(month: Int) throws {
    let date = "2026-\(month < 9 ? "0" : "")\(month + 1)-15"
    let plugin = try BuiltPlugin.named("weather", config: Array(#"{"date":"\#(date)"}"#.utf8))
    let rows = try Self.rows()
    #expect(rows.count == 270)
    for row in rows {
      let arguments = #"{"city":\#(quoted(row["city"]!)),"country":"\#(row["country_iso2"]!)"}"#
      let answer = plugin.call("get_weather", arguments)
      try #require(answer.status == COLLET_OK, "\(arguments): \(answer)")
      let result = try JSONTree(Array(answer.json.utf8))
      let number = row["\(Self.months[month])_c"]!
      #expect(result["temperature"]?.text == (number == "-0.0" ? "0.0" : number), "\(answer)")
      #expect(result["city"]?.string == row["city"])
      #expect(result["country_code"]?.string == row["country_iso2"])
      #expect(result["latitude"].flatMap { Double($0.text) } == row["lat"].flatMap { Double($0) })
      #expect(result["longitude"].flatMap { Double($0.text) } == row["lon"].flatMap { Double($0) })
    }
  }

  @Test("every place of GeoNames answers to its own name there")
  func placeNames() throws {
    let plugin = try BuiltPlugin.named("weather", config: Array(#"{"date":"2026-07-15"}"#.utf8))
    let lines = try text("geonames-cities.jsonl").split(separator: "\n")
    #expect(lines.count == 261)
    for line in lines {
      let entry = try JSONTree(Array(line.utf8))
      let name = entry["geonames"]?["name"]?.string ?? "", country = entry["country_iso2"]?.string ?? ""
      let answer = plugin.call("get_weather", #"{"city":\#(quoted(name)),"country":"\#(country)"}"#)
      let city = try #require(entry["city"]?.string), zone = try #require(entry["geonames"]?["timezone"]?.string)
      #expect(answer.json.hasPrefix(#"{"city":\#(quoted(city)),"#), "\(name): \(answer)")
      #expect(answer.json.contains(#","timezone":\#(quoted(zone)),"#), "\(name): \(answer)")
    }
  }

  @Test("every country of GeoNames is known by its code and its name")
  func countries() throws {
    let plugin = try BuiltPlugin.named("weather", config: Array(#"{"date":"2026-07-15"}"#.utf8))
    for line in try text("geonames-countries.jsonl").split(separator: "\n") {
      let country = try JSONTree(Array(line.utf8))
      let answers = ["iso", "iso3", "name"].map { key in
        plugin.call("get_weather", #"{"city":"Xyzzyville","country":\#(quoted(country[key]?.string ?? ""))}"#)
      }
      #expect(answers.allSatisfy { $0 == answers[0] && $0.code == "UNKNOWN_CITY" }, "\(answers)")
      #expect(answers[0].message.contains(" in \(country["name"]?.string ?? "?"); "))
    }
  }

  @Test("tables.cpp is what its script writes")
  func script() throws {
    guard isInstalled("python3") else {
      print("skipped: python3 is not installed")
      return
    }
    let result = try Subprocess.run("python3", ["-B", Self.folder + "/make_tables.py", "--check"])
    #expect(result.succeeded, "\(result.errorOutput)")
  }

  private func text(_ file: String) throws -> String {
    String(decoding: try readFile("\(Self.folder)/\(file)"), as: UTF8.self)
  }

  /// The rows of the source file, whose fields hold neither quotes nor commas.
  private static func rows() throws -> [[String: String]] {
    let text = String(decoding: try readFile("\(folder)/world-temperature.csv"), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }
}

import ColletABI
import EdgeValues
import TestSupport
import Testing

@Suite("Plugin weather: which day it is")
struct WeatherTodayTests {
  @Test(
    "today is the day that the clocks of the city show",
    arguments: [
      ("2026-11-27T23:17:00Z", "Tokyo", "2026-11-28"), ("2026-11-27T23:17:00Z", "London", "2026-11-27"),
      ("2026-11-27T09:30:00Z", "Honolulu", "2026-11-26"), ("2026-11-27T10:00:00Z", "Honolulu", "2026-11-27"),
      // With daylight saving time, and without.
      ("2026-07-15T23:30:00Z", "London", "2026-07-16"), ("2026-12-15T23:30:00Z", "London", "2026-12-15"),
      ("2026-06-15T11:30:00Z", "Auckland", "2026-06-15"), ("2026-12-15T11:30:00Z", "Auckland", "2026-12-16"),
      // Where clocks and sun differ by hours.
      ("2026-07-15T16:30:00Z", "Chengdu", "2026-07-16"), ("2026-07-15T22:30:00Z", "Madrid", "2026-07-16"),
      ("2026-12-31T23:59:59Z", "Suva", "2027-01-01"),
    ])
  func today(instant: String, city: String, date: String) throws {
    let plugin = try weather(date: instant)
    let now = plugin.call("get_weather", #"{"city":"\#(city)"}"#)
    #expect(now.text("date") == date, "\(now)")
    #expect(now.text("note")?.hasSuffix("not what the weather is today.") == true, "\(now)")
    let coming = plugin.call("get_forecast", #"{"city":"\#(city)","days":1}"#)
    #expect(coming.json.contains(#""days":[{"date":"\#(date)","#), "\(coming)")
  }

  @Test("the month is that of the city's day")
  func month() throws {
    let plugin = try weather(date: "2026-11-30T11:30:00Z")
    let there = plugin.call("get_weather", #"{"city":"Auckland"}"#)
    #expect(there.text("date") == "2026-12-01" && there.text("note")?.contains("of December in") == true, "\(there)")
    let december = try weather(date: "2026-12-15").call("get_weather", #"{"city":"Auckland"}"#)
    #expect(try temperature(there) == temperature(december))
    let here = plugin.call("get_weather", #"{"city":"London"}"#)
    #expect(here.text("date") == "2026-11-30" && here.text("note")?.contains("of November in") == true, "\(here)")
  }

  @Test("without a configured day the system's clock tells it, in every zone", arguments: ["Auckland", "Honolulu"])
  func clock(city: String) throws {
    func day(_ zone: String) throws -> String {
      String(try BuiltPlugin.clock.get().call("get_time", #"{"zone":"\#(zone)"}"#).text("time")?.prefix(10) ?? "")
    }
    let zone = "Pacific/\(city)", before = try day(zone)
    let answer = try BuiltPlugin.named("weather").call("get_weather", #"{"city":"\#(city)"}"#)
    #expect(try [before, day(zone)].contains(answer.text("date") ?? ""), "\(answer)")
    #expect(answer.text("timezone") == zone)
  }

  @Test("every city's day is the one that the clock plugin tells of its zone")
  func everyCity() throws {
    let instant = "2026-03-31T13:07:00Z"
    let plugin = try weather(date: instant)
    let names = try lines("plugins/weather/data/world-temperature.csv").dropFirst().map { $0.split(separator: ",") }
    var dates: Set<String> = []
    for name in names {
      let answer = plugin.call("get_weather", #"{"city":\#(quoted(String(name[0]))),"country":"\#(name[1])"}"#)
      let zone = try #require(answer.text("timezone"), "\(answer)"), date = try #require(answer.text("date"))
      let there = try BuiltPlugin.clock.get().call("convert_time", #"{"time":"\#(instant)","to":"\#(zone)"}"#)
      #expect(there.text("time")?.hasPrefix(date) == true, "\(answer) \(there)")
      dates.insert(date)
    }
    #expect(dates == ["2026-03-31", "2026-04-01"])
  }

  @Test(
    "without zone data the day is the sun's, and the note says so",
    arguments: [
      ("2026-11-27T23:17:00Z", "Tokyo", "Asia/Tokyo", "2026-11-28", "9 h ahead of"),
      ("2026-11-27T10:30:00Z", "Honolulu", "Pacific/Honolulu", "2026-11-26", "11 h behind"),
      ("2026-07-15T23:30:00Z", "London", "Europe/London", "2026-07-15", "0 h ahead of"),
    ])
  func sun(instant: String, city: String, zone: String, date: String, difference: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Europe/London", "TZif2")
    try folder.write("Pacific/Honolulu/Inside", "")
    let plugin = try weather(date: instant, zones: folder.path)
    for tool in ["get_weather", "get_forecast"] {
      let answer = plugin.call(tool, #"{"city":"\#(city)"}"#)
      #expect(answer.json.contains(#""date":"\#(date)""#), "\(answer)")
      #expect(
        answer.text("note")?.hasSuffix(
          " Today is taken by the sun at the city's longitude, \(difference) UTC, and may be wrong near midnight:"
            + " there is no zone data of \(zone) at \(folder.path) (package tzdata).") == true, "\(answer)")
    }
  }

  @Test("a configured day is today everywhere, and needs no zone data")
  func everywhere() throws {
    let plugin = try weather(date: "2026-07-15", zones: "/nonexistent/zoneinfo")
    for city in ["Tokyo", "London", "Honolulu"] {
      let answer = plugin.call("get_weather", #"{"city":"\#(city)"}"#)
      #expect(answer.text("date") == "2026-07-15" && !answer.json.contains("by the sun"), "\(answer)")
    }
  }

  private func weather(date: String, zones: String = "/usr/share/zoneinfo") throws -> BuiltPlugin {
    try BuiltPlugin.named("weather", config: Array(#"{"date":"\#(date)","zones":\#(quoted(zones))}"#.utf8))
  }

  private func temperature(_ answer: BuiltPlugin.Answer) throws -> String? {
    try JSONTree(Array(answer.json.utf8))["temperature"]?.text
  }

  private func lines(_ path: String) throws -> [Substring] {
    String(decoding: try readFile("\(repositoryRoot)/\(path)"), as: UTF8.self).split(whereSeparator: \.isNewline)
  }
}

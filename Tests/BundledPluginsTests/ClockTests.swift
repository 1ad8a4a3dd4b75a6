import ColletABI
import Glibc
import TestSupport
import Testing

@Suite("Plugin clock")
struct ClockTests {
  @Test("a time is what the C library makes of it, in many zones, from 1900 to 2100")
  func agreesWithTheLibrary() throws {
    var random = Numbers()
    for zone in try random.zones(60) {
      let instants = (0..<150).map { _ in random.instant() }
      let expected = try Self.library(zone, instants)
      #expect(expected.count == instants.count)
      for (instant, line) in zip(instants, expected) {
        let parts = line.split(separator: " ").map(String.init)
        // the library always shows the seconds of an offset, and gives "no local time" a sign of its own
        let shown = parts[0].hasSuffix(":00") ? String(parts[0].dropLast(3)) : parts[0]
        let time = shown.hasSuffix("-00:00") ? shown.dropLast(6) + "+00:00" : shown
        let answer = try call("convert_time", "\"time\":\"@\(instant)\",\"to\":\"\(zone)\"")
        #expect(answer.text("time") == time, "\(zone) @\(instant) with seed \(random.seed)")
        #expect(answer.text("abbreviation") == parts[1], "\(zone) @\(instant) with seed \(random.seed)")
        #expect(answer.json.contains("\"unix\":\(instant)}"))
      }
    }
  }

  @Test("what a wall clock shows leads back to its instant, or is refused with it as a choice")
  func roundTrip() throws {
    var random = Numbers()
    var repeated = 0
    for zone in try random.zones(60) {
      for _ in 0..<100 {
        let there = try call("convert_time", "\"time\":\"@\(random.instant())\",\"to\":\"\(zone)\"")
        let time = try #require(there.text("time"), "\(zone) with seed \(random.seed): \(there)")
        let back = try call("convert_time", "\"time\":\"\(time.prefix(19))\",\"from\":\"\(zone)\",\"to\":\"UTC\"")
        if back.code == "AMBIGUOUS_TIME" {
          repeated += 1
          #expect(back.message.contains(time))
        } else {
          #expect(back.text("utc") == there.text("utc"), "\(zone) \(time) with seed \(random.seed): \(back)")
        }
      }
    }
    #expect(repeated < 100)
  }

  @Test("weekdays and weeks are those that the C library counts, from year 1 to 9999")
  func days() throws {
    var random = Numbers()
    let dates =
      ["0001-01-01", "9999-12-31", "1970-01-01", "2000-02-29", "2026-12-31", "2027-01-01"]
      + (0..<500).map { _ in random.date() }
    let child = try Subprocess.run(
      "date", ["-f", "-", "+%A %G-W%V %j"], input: Array(dates.joined(separator: "\n").utf8),
      environment: ["TZ": "UTC0", "LC_ALL": "C"])
    let lines = child.output.split(separator: "\n")
    try #require(lines.count == dates.count, "\(child.errorOutput)")
    for (date, line) in zip(dates, lines) {
      let parts = line.split(separator: " ").map(String.init)
      let answer = try call("describe_date", "\"date\":\"\(date)\"")
      #expect(answer.text("weekday") == parts[0], "\(date)")
      #expect(answer.text("iso_week") == parts[1], "\(date)")
      #expect(answer.json.contains("\"day_of_year\":\(Int(parts[2])!),"), "\(date)")
    }
  }

  @Test("the time now is the system's, in the zone that is asked for or configured")
  func now() throws {
    let before = time(nil)
    let answer = try call("get_time", "\"zone\":\"Asia/Tokyo\"")
    let number = answer.json.split(separator: ":").last?.dropLast()
    let unix = try #require(number.flatMap { Int($0) })
    // `time` may lag behind the clock that the plugin reads by a tick.
    #expect(before...time(nil) + 1 ~= unix)
    #expect(answer.text("zone") == "Asia/Tokyo" && answer.text("time")?.hasSuffix("+09:00") == true)
    #expect(try call("get_time", "").text("zone") == "UTC")
    let elsewhere = try BuiltPlugin.clock(zones: "/usr/share/zoneinfo", zone: "America/Lima")
    #expect(elsewhere.call("get_time", "{}").text("zone") == "America/Lima")
  }

  @Test("a time converted", arguments: conversions)
  func conversion(time: String, from: String, to: String, result: String) throws {
    let from = from.isEmpty ? "" : ",\"from\":\"\(from)\""
    let answer = try call("convert_time", "\"time\":\"\(time)\"\(from),\"to\":\"\(to)\"")
    #expect(answer.text("time") == result, "\(answer)")
  }

  @Test("from one date or time to another", arguments: differences)
  func difference(start: String, end: String, zone: String, result: String) throws {
    let zone = zone.isEmpty ? "" : ",\"zone\":\"\(zone)\""
    let answer = try call("time_between", "\"start\":\"\(start)\",\"end\":\"\(end)\"\(zone)")
    #expect(answer.json.hasPrefix("{" + result), "\(answer)")
  }

  @Test("a sum, and the rules that it needed", arguments: sums)
  func sum(start: String, amounts: String, result: String, adjusted: String) throws {
    let answer = try call("add_to_date", "\"start\":\"\(start)\",\(amounts)")
    #expect(answer.text("result") == result, "\(answer)")
    #expect(answer.json.hasSuffix("\"adjusted\":[\(adjusted)]}"), "\(answer)")
  }

  @Test("adding the difference to the earlier time gives the later one, in any zone")
  func differenceIsSum() throws {
    var random = Numbers()
    for zone in try random.zones(40) {
      for _ in 0..<50 {
        let pair = [random.instant(), random.instant()].sorted()
        let between = try call("time_between", "\"start\":\"@\(pair[0])\",\"end\":\"@\(pair[1])\",\"zone\":\"\(zone)\"")
        let amounts = Self.amounts(try #require(between.text("period"), "\(between)"))
        let sum = try call("add_to_date", "\"start\":\"@\(pair[0])\",\"zone\":\"\(zone)\"\(amounts)")
        #expect(
          sum.json.contains("\"unix\":\(pair[1]),"), "\(zone) \(pair) with seed \(random.seed): \(amounts) \(sum)")
      }
    }
  }

  @Test("calls that overlap share the zones without disturbing one another")
  func overlapping() async throws {
    let plugin = try BuiltPlugin.clock.get()
    // more zones than are kept, so that they replace one another
    let zones = try Numbers.allZones().prefix(200)
    let expected = zones.map { plugin.call("convert_time", "{\"time\":\"@1777636800\",\"to\":\"\($0)\"}") }
    await withTaskGroup(of: Bool.self) { group in
      for thread in 0..<8 {
        group.addTask {
          (0..<400).allSatisfy { round in
            let index = (round * (thread + 1)) % zones.count
            let answer = plugin.call("convert_time", "{\"time\":\"@1777636800\",\"to\":\"\(zones[index])\"}")
            return answer == expected[index] && answer.status == COLLET_OK
          }
        }
      }
      for await right in group { #expect(right) }
    }
  }

  private func call(_ tool: String, _ members: String) throws -> BuiltPlugin.Answer {
    try BuiltPlugin.clock.get().call(tool, "{\(members)}")
  }

  /// Local time with its offset, and the abbreviation, as `date` prints them: a child with the zone in its environment.
  private static func library(_ zone: String, _ instants: [Int]) throws -> [Substring] {
    let input = instants.map { "@\($0)\n" }.joined()
    let child = try Subprocess.run(
      "date", ["-f", "-", "+%Y-%m-%dT%H:%M:%S%::z %Z"], input: Array(input.utf8), environment: ["TZ": zone])
    return child.output.split(separator: "\n")
  }

  /// P1Y2M3DT4H5M6S as members of the arguments of `add_to_date`.
  private static func amounts(_ period: String) -> String {
    var members = "", number = "", isTime = false
    for character in period.dropFirst() {
      switch character {
      case "T": isTime = true
      case "Y": members += ",\"years\":\(number)"
      case "M": members += ",\"\(isTime ? "minutes" : "months")\":\(number)"
      case "D": members += ",\"days\":\(number)"
      case "H": members += ",\"hours\":\(number)"
      case "S": members += ",\"seconds\":\(number)"
      default: number.append(character)
      }
      if !character.isNumber { number = "" }
    }
    return members
  }

  private static let conversions: [(String, String, String, String)] = [
    ("2026-05-01T14:00:00", "Europe/Berlin", "America/New_York", "2026-05-01T08:00:00-04:00"),
    ("2026-05-01T14:00", "Europe/Berlin", "UTC", "2026-05-01T12:00:00+00:00"),
    ("2026-05-01 14:00:00", "Asia/Kolkata", "UTC", "2026-05-01T08:30:00+00:00"),
    ("2026-05-01t14:00:00z", "", "Asia/Tokyo", "2026-05-01T23:00:00+09:00"),
    ("2026-05-01T14:00:00.25+02:00", "", "+05:45", "2026-05-01T17:45:00.25+05:45"),
    ("2026-05-01T14:00:00.123456789-00:00", "", "UTC", "2026-05-01T14:00:00.123456789+00:00"),
    ("2026-05-01T14:00:00", "", "UTC", "2026-05-01T14:00:00+00:00"),
    ("@0", "", "UTC", "1970-01-01T00:00:00+00:00"), ("@-1", "", "UTC", "1969-12-31T23:59:59+00:00"),
    // local mean time has seconds, which RFC 3339 cannot write: they stand in the offset, both ways
    ("1880-01-01T00:00:00Z", "", "Europe/Berlin", "1880-01-01T00:53:28+00:53:28"),
    ("1880-01-01T00:53:28+00:53:28", "", "UTC", "1880-01-01T00:00:00+00:00"),
    // far in the future the rule at the end of a file counts
    ("2200-07-01T10:00:00", "America/New_York", "Europe/Berlin", "2200-07-01T16:00:00+02:00"),
    ("9999-12-31T10:00:00Z", "", "Australia/Sydney", "9999-12-31T21:00:00+11:00"),
    // both sides of a gap and of a repeated hour
    ("2026-03-29T00:59:59Z", "", "Europe/Berlin", "2026-03-29T01:59:59+01:00"),
    ("2026-03-29T01:00:00Z", "", "Europe/Berlin", "2026-03-29T03:00:00+02:00"),
    ("2026-10-25T02:30:00+02:00", "", "Europe/Berlin", "2026-10-25T02:30:00+02:00"),
    ("2026-10-25T02:30:00+01:00", "", "Europe/Berlin", "2026-10-25T02:30:00+01:00"),
    // half an hour of daylight time
    ("2026-01-15T00:00:00Z", "", "Australia/Lord_Howe", "2026-01-15T11:00:00+11:00"),
    ("2026-07-15T00:00:00Z", "", "Australia/Lord_Howe", "2026-07-15T10:30:00+10:30"),
    ("0001-01-01T00:00:00Z", "", "UTC", "0001-01-01T00:00:00+00:00"),
  ]

  private static let differences: [(String, String, String, String)] = [
    ("2026-01-31", "2026-03-01", "", "\"period\":\"P1M1D\",\"days\":29}"),
    ("2026-03-01", "2026-01-31", "", "\"period\":\"-P1M1D\",\"days\":-29}"),
    ("2024-02-29", "2025-02-28", "", "\"period\":\"P1Y\",\"days\":365}"),
    ("2000-02-29", "2026-02-28", "", "\"period\":\"P26Y\",\"days\":9496}"),
    ("2026-05-01", "2026-05-01", "", "\"period\":\"P0D\",\"days\":0}"),
    ("0001-01-01", "9999-12-31", "", "\"period\":\"P9998Y11M30D\",\"days\":3652058}"),
    (
      "2026-05-01T14:00:00Z", "2026-05-01T14:00:00Z", "",
      "\"period\":\"PT0S\",\"days\":0,\"seconds\":0,\"zone\":\"UTC\"}"
    ),
    ("2026-05-01T14:00:00Z", "2026-05-01T14:00:00+02:00", "", "\"period\":\"-PT2H\",\"days\":0,\"seconds\":-7200,"),
    (
      "2026-05-01T00:00:00.75Z", "2026-05-02T00:00:01.5Z", "",
      "\"period\":\"P1DT0.75S\",\"days\":1,\"seconds\":86400.75,"
    ),
    // the day of the change has 23 hours, the calendar counts it as one
    ("2026-03-28T12:00", "2026-03-29T12:00", "Europe/Berlin", "\"period\":\"P1D\",\"days\":1,\"seconds\":82800,"),
    ("2026-03-28T12:00", "2026-03-29T12:00", "UTC", "\"period\":\"P1D\",\"days\":1,\"seconds\":86400,"),
    (
      "2026-10-24T12:00", "2026-10-25T11:59:59", "Europe/Berlin",
      "\"period\":\"PT24H59M59S\",\"days\":1,\"seconds\":89999,"
    ),
    // a zone without a December 30th
    ("2011-12-29T12:00", "2011-12-31T12:00", "Pacific/Apia", "\"period\":\"P2D\",\"days\":2,\"seconds\":86400,"),
  ]

  private static let sums: [(String, String, String, String)] = [
    ("2026-01-31", "\"months\":1", "2026-02-28", "\"month_end\""),
    ("2024-01-31", "\"months\":1", "2024-02-29", "\"month_end\""),
    ("2024-02-29", "\"years\":1", "2025-02-28", "\"month_end\""),
    ("2024-02-29", "\"years\":4", "2028-02-29", ""),
    ("2026-03-31", "\"months\":-1,\"days\":1", "2026-03-01", "\"month_end\""),
    ("2026-05-01", "\"weeks\":2,\"days\":-1", "2026-05-14", ""),
    ("2026-05-01", "\"days\":1e1", "2026-05-11", ""), ("2026-05-01", "\"days\":10.0", "2026-05-11", ""),
    ("2026-05-01", "\"years\":0,\"hours\":0", "2026-05-01", ""),
    ("0001-01-01", "\"days\":3652058", "9999-12-31", ""),
    ("2026-05-01T14:00:00Z", "\"hours\":-36,\"minutes\":90,\"seconds\":1", "2026-04-30T03:30:01+00:00", ""),
    ("2026-05-01T14:00:00.5+02:00", "\"days\":1", "2026-05-02T14:00:00.5+02:00", ""),
    ("2026-03-28T12:00", "\"zone\":\"Europe/Berlin\",\"days\":1", "2026-03-29T12:00:00+02:00", ""),
    ("2026-03-28T12:00", "\"zone\":\"Europe/Berlin\",\"hours\":24", "2026-03-29T13:00:00+02:00", ""),
    ("2026-03-28T02:30", "\"zone\":\"Europe/Berlin\",\"days\":1", "2026-03-29T03:30:00+02:00", "\"skipped_time\""),
    ("2026-10-24T02:30", "\"zone\":\"Europe/Berlin\",\"days\":1", "2026-10-25T02:30:00+02:00", "\"repeated_time\""),
    ("2026-10-25T02:30:00+01:00", "\"zone\":\"Europe/Berlin\",\"seconds\":1", "2026-10-25T02:30:01+01:00", ""),
    ("2011-11-30T12:00", "\"zone\":\"Pacific/Apia\",\"months\":1", "2011-12-31T12:00:00+14:00", "\"skipped_time\""),
    (
      "2025-12-31T02:30", "\"zone\":\"Europe/Berlin\",\"months\":2,\"days\":29", "2026-03-29T03:30:00+02:00",
      "\"month_end\",\"skipped_time\""
    ),
  ]
}

extension BuiltPlugin.Answer {
  /// A member that is a text without escapes.
  func text(_ member: String) -> String? {
    guard let start = json.firstRange(of: "\"\(member)\":\"")?.upperBound else { return nil }
    return String(json[start...].prefix { $0 != "\"" })
  }
}

/// Random zones and times. The seed is another one in each run and stands in every failure.
private struct Numbers: RandomNumberGenerator {
  let seed = UInt64(clock()) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(time(nil))
  private var state: UInt64 = 0

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = seed &+ state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// From 1900-01-01 to 2100-12-31.
  mutating func instant() -> Int { Int.random(in: -2_208_988_800...4_133_980_799, using: &self) }

  mutating func date() -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: width - String(number).count) + String(number)
    }
    let year = Int.random(in: 1...9999, using: &self), month = Int.random(in: 1...12, using: &self)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(Int.random(in: 1...28, using: &self), 2))"
  }

  mutating func zones(_ count: Int) throws -> [String] {
    Array(try Self.allZones().shuffled(using: &self).prefix(count))
  }

  /// The zones that the database lists.
  static func allZones() throws -> [String] {
    let table = String(decoding: try readFile("/usr/share/zoneinfo/zone1970.tab"), as: UTF8.self)
    return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { String($0.split(separator: "\t")[2]) }
  }
}

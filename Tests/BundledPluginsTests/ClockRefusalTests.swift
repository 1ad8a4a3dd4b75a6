import ColletABI
import EdgeValues
import Glibc
import TestSupport
import Testing

@Suite("Plugin clock: refusals")
struct ClockRefusalTests {
  @Test("a date or time that cannot be read says what is wrong with it", arguments: mistakes)
  func mistake(time: String, problem: String) throws {
    let answer = try BuiltPlugin.clock.get().call("convert_time", "{\"time\":\(quoted(time)),\"to\":\"UTC\"}")
    #expect(answer.description == "INVALID_TIME time: " + problem, "\(time)")
    #expect(answer.status == COLLET_PERMANENT && answer.noEffect)
  }

  @Test("wall clock times that do not exist or come twice are refused with what may be meant", arguments: unclear)
  func unclearTime(time: String, zone: String, failure: String) throws {
    let arguments = "{\"time\":\"\(time)\",\"from\":\"\(zone)\",\"to\":\"UTC\"}"
    let answer = try BuiltPlugin.clock.get().call("convert_time", arguments)
    #expect(answer.description == failure)
    let between = "{\"start\":\"\(time)\",\"end\":\"\(time)\",\"zone\":\"\(zone)\"}"
    #expect(try BuiltPlugin.clock.get().call("time_between", between).code == answer.code)
    let sum = "{\"start\":\"\(time)\",\"days\":1,\"zone\":\"\(zone)\"}"
    #expect(try BuiltPlugin.clock.get().call("add_to_date", sum).code == answer.code)
  }

  @Test("an unknown zone is refused with the nearest ones", arguments: zones)
  func unknownZone(zone: String, message: String) throws {
    let answer = try BuiltPlugin.clock.get().call("get_time", "{\"zone\":\(quoted(zone))}")
    #expect(answer.description == "UNKNOWN_ZONE zone: " + message)
  }

  @Test(
    "sums and conversions do not leave the years 1 to 9999",
    arguments: [
      ("add_to_date", "\"start\":\"9999-12-31\",\"days\":1"), ("add_to_date", "\"start\":\"0001-01-01\",\"months\":-1"),
      ("add_to_date", "\"start\":\"2026-05-01\",\"years\":9999"),
      ("add_to_date", "\"start\":\"2026-05-01\",\"years\":9999,\"months\":120000,\"days\":3700000"),
      ("add_to_date", "\"start\":\"9999-12-31T23:59:59Z\",\"seconds\":1"),
      ("add_to_date", "\"start\":\"0001-01-01T00:00:00Z\",\"seconds\":-320000000000"),
      ("add_to_date", "\"start\":\"2026-05-01\",\"days\":99999999999999999999"),
      ("convert_time", "\"time\":\"0001-01-01T00:00:00Z\",\"to\":\"America/New_York\""),
      ("convert_time", "\"time\":\"9999-12-31T23:59:59Z\",\"to\":\"Asia/Tokyo\""),
      ("convert_time", "\"time\":\"0001-01-01T00:00:00\",\"from\":\"Asia/Tokyo\",\"to\":\"UTC\""),
      ("time_between", "\"start\":\"0001-01-01T00:00:00Z\",\"end\":\"@0\",\"zone\":\"-00:01\""),
    ])
  func range(tool: String, members: String) throws {
    let answer = try BuiltPlugin.clock.get().call(tool, "{\(members)}")
    #expect(answer.code == "OUT_OF_RANGE", "\(answer)")
  }

  @Test(
    "arguments that no host would pass are refused without reading past them",
    arguments: ["", "{", "{\"time\"", "{\"time\":\"2026", "{\"time\":1}", "{\"start\":[]}", "{\"date\":null}", "{\"\\"])
  func truncated(arguments: String) throws {
    for tool in ["convert_time", "time_between", "add_to_date", "describe_date"] {
      let answer = try BuiltPlugin.clock.get().call(tool, arguments)
      #expect(answer.code == "INVALID_TIME", "\(tool): \(answer)")
      #expect(answer.fault == nil)
    }
  }

  @Test("a host that refuses the result gets its own status back")
  func refusedWrites() throws {
    for limit in 0..<200 as Range<UInt64> {
      let answer = try BuiltPlugin.clock.get().call("get_time", "{}", resultMax: limit)
      #expect(answer.status == COLLET_PERMANENT, "\(limit)")
    }
  }

  @Test("without zone data, or with a configuration that lacks it, the plugin says so")
  func missingData() throws {
    let nowhere = try BuiltPlugin.clock(zones: "/nonexistent/zoneinfo")
    #expect(
      nowhere.call("get_time", "{}").description
        == "ZONE_DATA_UNAVAILABLE there is no zone data at /nonexistent/zoneinfo (package tzdata): "
        + "No such file or directory")
    #expect(nowhere.call("describe_date", "{\"date\":\"2026-05-01\"}").status == COLLET_OK)
    #expect(throws: BuiltPlugin.Failure.self) { try BuiltPlugin.named("clock") }
  }

  @Test("a zone file that is cut off or damaged is refused or read, and never harms")
  func damagedFiles() throws {
    let folder = try TemporaryFolder()
    let plugin = try BuiltPlugin.clock(zones: folder.path)
    let whole = try readFile("/usr/share/zoneinfo/Europe/Berlin")
    func ask(_ bytes: some Sequence<UInt8>) throws -> BuiltPlugin.Answer {
      try writeFile(folder.path + "/Damaged", bytes)
      return plugin.call(
        "time_between", "{\"start\":\"1980-04-06T02:00:00Z\",\"end\":\"2080-04-06T01:30:00\",\"zone\":\"Damaged\"}")
    }
    #expect(try ask(whole).status == COLLET_OK)
    for length in stride(from: 0, to: whole.count, by: 17) {
      #expect(try ask(whole.prefix(length)).code == "ZONE_DATA_UNAVAILABLE", "\(length) bytes")
    }
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...3, using: &random) {
        // in the headers and the rule as often as in the tables
        let place = [20..<44, 0..<whole.count, whole.count - 40..<whole.count].randomElement(using: &random)!
        bytes[Int.random(in: place, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let answer = try ask(bytes)
      #expect(answer.fault == nil)
      #expect(
        answer.status == COLLET_OK
          || ["ZONE_DATA_UNAVAILABLE", "NONEXISTENT_TIME", "AMBIGUOUS_TIME"].contains(answer.code),
        "\(answer) \(bytes)")
    }
  }

  @Test("what stands in a zone's place and is no zone file is refused", arguments: ["Folder", "Pipe", "Large", "Text"])
  func otherFiles(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Folder/Inside", "")
    try folder.write("Text", "Etc/UTC\n")
    try folder.write("Large", String(repeating: "TZif", count: 20_000))
    #expect(mkfifo(folder.path + "/Pipe", 0o600) == 0)
    let answer = try BuiltPlugin.clock(zones: folder.path).call("get_time", "{\"zone\":\"\(name)\"}")
    #expect(answer.code == (name == "Folder" ? "UNKNOWN_ZONE" : "ZONE_DATA_UNAVAILABLE"), "\(answer)")
  }

  @Test("an update of the zone data is noticed")
  func update() throws {
    let folder = try TemporaryFolder()
    let plugin = try BuiltPlugin.clock(zones: folder.path)
    for (zone, offset) in [("Asia/Tokyo", "+09:00"), ("Asia/Kolkata", "+05:30"), ("Asia/Tokyo", "+09:00")] {
      try writeFile(folder.path + "/new", readFile("/usr/share/zoneinfo/" + zone))
      #expect(rename(folder.path + "/new", folder.path + "/Place") == 0)
      for _ in 0..<2 {
        let answer = plugin.call("get_time", "{\"zone\":\"Place\"}")
        #expect(answer.text("time")?.hasSuffix(offset) == true, "\(answer)")
      }
    }
  }

  private static let mistakes: [(String, String)] = [
    ("", "a date is expected, written as 2026-05-01"), ("now", "a date is expected, written as 2026-05-01"),
    ("1.5.2026", "a date is expected, written as 2026-05-01"),
    ("2026-5-1T14:00:00Z", "a date is expected, written as 2026-05-01"),
    ("14:00", "the date is missing before the time of day (2026-05-01T14:00:00)"),
    ("9:30+02:00", "the date is missing before the time of day (2026-05-01T14:00:00)"),
    ("123:00", "a date is expected, written as 2026-05-01"), (":30", "a date is expected, written as 2026-05-01"),
    ("02026-05-01T14:00:00Z", "a date is expected, written as 2026-05-01"),
    ("0000-05-01T14:00:00Z", "years are 0001 to 9999"), ("2026-00-01T14:00:00Z", "there is no month 00"),
    ("2026-13-01T14:00:00Z", "there is no month 13"), ("2026-02-30T14:00:00Z", "2026-02 has the days 01 to 28"),
    ("2024-02-30T14:00:00Z", "2024-02 has the days 01 to 29"),
    ("1900-02-29T14:00:00Z", "1900-02 has the days 01 to 28"),
    ("2026-04-31T14:00:00Z", "2026-04 has the days 01 to 30"),
    ("2026-04-00T14:00:00Z", "2026-04 has the days 01 to 30"),
    ("2026-05-01", "the time of day is missing (2026-05-01T14:00:00)"),
    ("2026-05-01X14:00", "after the date T and a time of day are expected, as 2026-05-01T14:00:00"),
    ("2026-05-01T", "a time of day is written as 14:00:00"), ("2026-05-01T2pm", "a time of day is written as 14:00:00"),
    ("2026-05-01T14", "a time of day is written as 14:00:00"),
    ("2026-05-01T14:00:", "a time of day is written as 14:00:00"),
    ("2026-05-01T24:00:00Z", "times of day are 00:00:00 to 23:59:59"),
    ("2026-05-01T14:60:00Z", "times of day are 00:00:00 to 23:59:59"),
    ("2026-05-01T14:00:61Z", "times of day are 00:00:00 to 23:59:59"),
    ("2016-12-31T23:59:60Z", "leap seconds are not counted here; write the second before or after"),
    ("2026-05-01T14:00:00.Z", "a fraction of a second has 1 to 9 digits"),
    ("2026-05-01T14:00:00.1234567890Z", "a fraction of a second has 1 to 9 digits"),
    ("2026-05-01T14:00:00 UTC", "after the time of day Z or an offset such as +02:00 is expected"),
    ("2026-05-01T14:00:00+0200", "after the time of day Z or an offset such as +02:00 is expected"),
    ("2026-05-01T14:00:00+24:00", "after the time of day Z or an offset such as +02:00 is expected"),
    ("2026-05-01T14:00:00+02:60", "after the time of day Z or an offset such as +02:00 is expected"),
    (
      "2026-05-01T14:00:00+02:00[Europe/Berlin]",
      "nothing may follow the offset; zones are named in a field of their own"
    ),
    ("0001-01-01T00:00:00+01:00", "in UTC the year is not in 0001 to 9999"),
    ("9999-12-31T23:59:59-00:01", "in UTC the year is not in 0001 to 9999"),
    ("@", "a number of seconds is expected after @"), ("@-", "a number of seconds is expected after @"),
    ("@1.5", "only digits are expected after @"), ("@253402300800", "years are 0001 to 9999"),
    ("@99999999999999999999999999", "years are 0001 to 9999"),
    (String(repeating: "9", count: 49), "no date or time is so long"),
    (String(repeating: "é", count: 100_000), "no date or time is so long"),
    ("2026-05-01T14:00:00\u{0}Z", "after the time of day Z or an offset such as +02:00 is expected"),
  ]

  private static let unclear: [(String, String, String)] = [
    (
      "2026-03-29T02:30:00", "Europe/Berlin",
      "NONEXISTENT_TIME time: 2026-03-29T02:30:00 does not exist in Europe/Berlin, whose clocks jump at "
        + "2026-03-29T02:00:00+01:00; perhaps 2026-03-29T03:30:00+02:00 is meant"
    ),
    (
      "2026-10-25T02:30:00.5", "Europe/Berlin",
      "AMBIGUOUS_TIME time: 2026-10-25T02:30:00.5 comes twice in Europe/Berlin; give 2026-10-25T02:30:00.5+02:00 for the "
        + "first or 2026-10-25T02:30:00.5+01:00 for the second"
    ),
    (
      "2011-12-30T12:00:00", "Pacific/Apia",
      "NONEXISTENT_TIME time: 2011-12-30T12:00:00 does not exist in Pacific/Apia, whose clocks jump at "
        + "2011-12-30T00:00:00-10:00; perhaps 2011-12-31T12:00:00+14:00 is meant"
    ),
    (
      "2100-03-14T02:00:00", "America/New_York",
      "NONEXISTENT_TIME time: 2100-03-14T02:00:00 does not exist in America/New_York, whose clocks jump at "
        + "2100-03-14T02:00:00-05:00; perhaps 2100-03-14T03:00:00-04:00 is meant"
    ),
    (
      "2026-04-05T01:45:00", "Australia/Lord_Howe",
      "AMBIGUOUS_TIME time: 2026-04-05T01:45:00 comes twice in Australia/Lord_Howe; give 2026-04-05T01:45:00+11:00 for "
        + "the first or 2026-04-05T01:45:00+10:30 for the second"
    ),
  ]

  private static let general =
    "; zones are named as Europe/Berlin, America/New_York or UTC, or are an offset such as +05:30"

  private static let byPlace =
    "; zones are named by place, as Europe/Berlin or America/New_York, and not by abbreviation;"
    + " or give an offset such as +05:30"

  private static let zones: [(String, String)] = [
    ("Berlin", "there is no zone 'Berlin'; did you mean 'Europe/Berlin'?"),
    ("europe/berlin", "there is no zone 'europe/berlin'; did you mean 'Europe/Berlin'?"),
    ("new york", "there is no zone 'new york'; did you mean 'America/New_York'?"),
    ("Asia/Tokio", "there is no zone 'Asia/Tokio'; did you mean 'Asia/Tokyo'?"),
    ("posix/Europe/Berlin", "there is no zone 'posix/Europe/Berlin'; did you mean 'Europe/Berlin'?"),
    ("PST", "there is no zone 'PST'" + byPlace), ("CEST", "there is no zone 'CEST'" + byPlace),
    ("Cest", "there is no zone 'Cest'" + byPlace), ("cet", "there is no zone 'cet'; did you mean 'CET'?"),
    ("lima", "there is no zone 'lima'; did you mean 'America/Lima'?"),
    ("Europe", "there is no zone 'Europe'" + general),
    ("Europe/", "there is no zone 'Europe/'" + general), ("localtime", "there is no zone 'localtime'" + general),
    ("tzdata.zi", "there is no zone 'tzdata.zi'" + general),
    ("/usr/share/zoneinfo/UTC", "there is no zone '/usr/share/zoneinfo/UTC'" + general),
    ("Europe/../UTC", "there is no zone 'Europe/../UTC'" + general),
    ("../../../etc/passwd", "there is no zone '../../../etc/passwd'" + general),
    ("UTC\u{0}", "there is no such zone; did you mean 'Etc/UTC' or 'UTC'?"),
    ("a\nb", "there is no such zone" + general),
    ("", "there is no such zone" + general), ("+24:00", "there is no zone '+24:00'" + general),
    ("日本/東京", "there is no zone '日本/東京'" + general),
    (String(repeating: "A", count: 64), "a name has at most 63 bytes"),
    (String(repeating: "😀", count: 25_000), "a name has at most 63 bytes"),
  ]
}

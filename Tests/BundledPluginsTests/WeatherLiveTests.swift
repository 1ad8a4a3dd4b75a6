import ColletABI
import EdgeValues
import Testing

/// The client of Open-Meteo against a service that plays answers in its shape.
@Suite("Plugin weather: live")
struct WeatherLiveTests {
  @Test("without an HTTP service the answer says why, and what to do")
  func noService() throws {
    let plugin = try BuiltPlugin.named("weather", config: Array(#"{"source":"live"}"#.utf8))
    for tool in ["get_weather", "get_forecast"] {
      let answer = plugin.call(tool, #"{"city":"Tokyo"}"#)
      #expect(answer.status == COLLET_PERMANENT && answer.noEffect)
      #expect(
        answer.description == "LIVE_UNAVAILABLE this host offers no HTTP service to plugins, so live weather cannot be"
          + " fetched; set the source of the plugin weather to normals for climate normals")
    }
  }

  @Test("current weather is two requests, whatever the pieces in which the answers come", arguments: [1, 7, .max])
  func weather(chunk: Int) throws {
    let http = FakeHTTP([.init(body: Self.saoPaulo, chunk: chunk), .init(body: Self.current, chunk: chunk)])
    let answer = try call(http, "get_weather", #"{"city":"São Paulo"}"#)
    #expect(
      answer.json == """
        {"city":"São Paulo","country":"Brazil","country_code":"BR","region":"São Paulo","latitude":-23.5475,\
        "longitude":-46.63611,"timezone":"America/Sao_Paulo","time":"2026-11-27T10:15","temperature":24.3,\
        "unit":"celsius","feels_like":26,"humidity_percent":71,"precipitation_mm":0.1,"wind_kmh":9.4,\
        "sky":"slight rain","source":"Open-Meteo (live)","note":"Current conditions from weather models of \
        Open-Meteo.com, at the local time given."}
        """)
    let headers = #""headers":{"accept":"application/json"},"timeout_ms":6000}"#
    #expect(
      http.requests == [
        #"{"method":"GET","url":"https://geocoding-api.open-meteo.com/v1/search?name=S%C3%A3o%20Paulo&count=20"#
          + #"&language=en&format=json",\#(headers)"#,
        #"{"method":"GET","url":"https://api.open-meteo.com/v1/forecast?latitude=-23.5475&longitude=-46.63611"#
          + "&timezone=auto&temperature_unit=celsius&current=temperature_2m,apparent_temperature,"
          + #"relative_humidity_2m,precipitation,weather_code,wind_speed_10m",\#(headers)"#,
      ])
    #expect(http.openCount == 0)
  }

  @Test("a forecast has what came of each day, and no more days than asked for")
  func forecast() throws {
    let http = FakeHTTP([.init(body: Self.saoPaulo), .init(body: Self.daily)])
    let answer = try call(http, "get_forecast", #"{"city":"São Paulo","days":3,"unit":"fahrenheit"}"#)
    #expect(
      answer.json.hasSuffix(
        """
        "timezone":"America/Sao_Paulo","unit":"fahrenheit","source":"Open-Meteo (live)","note":"Daily forecast from \
        weather models of Open-Meteo.com; days are local to the city.","days":[{"date":"2026-11-27","high":81.5,\
        "low":66.2,"precipitation_mm":0,"precipitation_probability_percent":12,"wind_kmh":14.8,"sky":"overcast"},\
        {"date":"2026-11-28","high":79,"precipitation_mm":3.4},{"date":"2026-11-29"}]}
        """), "\(answer)")
    #expect(
      http.urls.last == "https://api.open-meteo.com/v1/forecast?latitude=-23.5475&longitude=-46.63611&timezone=auto"
        + "&temperature_unit=fahrenheit&daily=weather_code,temperature_2m_max,temperature_2m_min,precipitation_sum,"
        + "precipitation_probability_max,wind_speed_10m_max&forecast_days=3")
  }

  @Test("a country narrows the search, and what lies elsewhere all the same is left out")
  func country() throws {
    let http = FakeHTTP([.init(body: Self.valencias), .init(body: Self.current)])
    let answer = try call(http, "get_weather", #"{"city":"Valencia","country":"Venezuela"}"#)
    #expect(answer.json.hasPrefix(#"{"city":"Valencia","country":"Venezuela","country_code":"VE","#), "\(answer)")
    #expect(http.urls[0].hasSuffix("/search?name=Valencia&count=20&language=en&format=json&countryCode=VE"))
    #expect(try call(FakeHTTP([]), "get_weather", #"{"city":"x","country":"Franse"}"#).code == "UNKNOWN_COUNTRY")
  }

  @Test(
    "text of any kind becomes one query value",
    arguments: [
      ("a&b=c?d#e", "a%26b%3Dc%3Fd%23e"), ("100%", "100%25"), ("東京", "%E6%9D%B1%E4%BA%AC"),
      ("x\r\nHost: y", "x%0D%0AHost%3A%20y"),
      ("A-Za.z_0~9", "A-Za.z_0~9"), ("\"\\/x", "%22%5C%2Fx"), ("a\u{0}b", "a%00b"),
    ])
  func encoding(city: String, encoded: String) throws {
    let http = FakeHTTP([.init(body: "{}")])
    #expect(try call(http, "get_weather", #"{"city":\#(quoted(city))}"#).code == "UNKNOWN_CITY")
    #expect(
      http.urls == [
        "https://geocoding-api.open-meteo.com/v1/search?name=\(encoded)&count=20&language=en&format=json"
      ])
  }

  @Test(
    "places of one name are told apart, unless one of them is meant far more often",
    arguments: [
      (
        #"{"city":"Valencia"}"#, valencias,
        "AMBIGUOUS_CITY 'Valencia' can mean 'Valencia' (Valencia, Spain) or 'Valencia' (Carabobo, Venezuela);"
          + " say which with country"
      ),
      (
        #"{"city":"Springfield","country":"US"}"#, springfields,
        "AMBIGUOUS_CITY 'Springfield' can mean 'Springfield' (Missouri, United States) or 'Springfield' (Massachusetts,"
          + " United States); add its region after a comma, as in 'Springfield, Illinois'"
      ),
      (
        #"{"city":"Springfield, Ohio"}"#, springfields,
        "UNKNOWN_CITY Open-Meteo knows no city 'Springfield, Ohio'; did you mean 'Springfield' (Missouri, United States)"
          + ", 'Springfield' (Massachusetts, United States) or 'Springfield' (Vermont, United States)?"
      ),
      (#"{"city":"Tokjo"}"#, "{}", "UNKNOWN_CITY Open-Meteo knows no city 'Tokjo'; did you mean 'Tokyo' (Japan)?"),
      (
        #"{"city":"Xyzzyville","country":"us"}"#, #"{"generationtime_ms":0.4}"#,
        "UNKNOWN_CITY Open-Meteo knows no city 'Xyzzyville' in 'us'; check its spelling, or ask for a larger city nearby"
      ),
    ])
  func candidates(arguments: String, places: String, failure: String) throws {
    let http = FakeHTTP([.init(body: places)])
    let answer = try call(http, "get_forecast", arguments)
    #expect(answer.status == COLLET_PERMANENT && answer.noEffect)
    #expect(answer.description == failure)
    #expect(http.openCount == 0)
  }

  @Test(
    "a region or a country after a comma chooses",
    arguments: [
      ("Springfield, massachusetts", springfields, "Massachusetts"),
      ("Springfield, Vermont, USA", springfields, "Vermont"),
      ("Valencia, Spain", valencias, "Valencia"), ("Valencia, VE", valencias, "Carabobo"),
      ("Paris", parises, "Île-de-France"),
    ])
  func qualifiers(city: String, places: String, region: String) throws {
    let http = FakeHTTP([.init(body: places), .init(body: Self.current)])
    let answer = try call(http, "get_weather", #"{"city":\#(quoted(city))}"#)
    #expect(answer.json.contains(#""region":"\#(region)""#), "\(answer)")
  }

  @Test(
    "what the service answers is sorted by what the caller can do",
    arguments: [
      (
        429, #"{"retry-after":"7"}"#, "", COLLET_RETRYABLE, 7000,
        "LIVE_BUSY Open-Meteo is busy (HTTP 429); try again later"
      ),
      (
        429, #"{"Retry-After":"soon"}"#,
        #"{"error":true,"reason":"Minutely API request limit exceeded. Please try again in one minute."}"#,
        COLLET_RETRYABLE, 60_000,
        "LIVE_BUSY Open-Meteo is busy (HTTP 429: Minutely API request limit exceeded. Please try again in one minute.);"
          + " try again later"
      ),
      (
        429, "{}", #"{"error":true,"reason":"Daily API request limit exceeded. Please try again tomorrow."}"#,
        COLLET_RETRYABLE, 86_400_000,
        "LIVE_BUSY Open-Meteo is busy (HTTP 429: Daily API request limit exceeded. Please try again tomorrow.);"
          + " try again later"
      ),
      (503, "{}", "<html>", COLLET_RETRYABLE, 0, "LIVE_BUSY Open-Meteo is busy (HTTP 503); try again later"),
      (
        400, "[]", #"{"error":true,"reason":"Parameter count must be between 1 and 100."}"#, COLLET_PERMANENT, 0,
        "LIVE_UNAVAILABLE Open-Meteo refused the request (HTTP 400: Parameter count must be between 1 and 100.);"
          + " tell the operator"
      ),
      (
        404, "null", "", COLLET_PERMANENT, 0,
        "LIVE_UNAVAILABLE Open-Meteo refused the request (HTTP 404); tell the operator"
      ),
    ] as [(Int, String, String, Int32, UInt32, String)])
  func statuses(status: Int, headers: String, body: String, outcome: Int32, after: UInt32, failure: String) throws {
    let refused = FakeHTTP.Reply(head: #"{"status":\#(status),"headers":\#(headers)}"#, body: body)
    for replies in [[refused], [FakeHTTP.Reply(body: Self.saoPaulo), refused]] {
      let http = FakeHTTP(replies)
      let answer = try call(http, "get_weather", #"{"city":"São Paulo"}"#)
      #expect(answer.status == outcome && answer.retryAfter == after && answer.noEffect, "\(answer)")
      #expect(answer.description == failure)
      #expect(http.requests.count == replies.count && http.openCount == 0)
    }
  }

  @Test("the class of a refusal does not depend on whether its explanation can be read")
  func unreadableExplanations() throws {
    let head = #"{"status":503,"headers":{}}"#
    let long = String(repeating: "x", count: 1 << 20)
    for reply in [FakeHTTP.Reply(head: head, body: long), .init(head: head, body: "{", end: Int64(-COLLET_INTERNAL))] {
      let http = FakeHTTP([reply])
      let answer = try call(http, "get_weather", #"{"city":"Tokyo"}"#)
      #expect(answer.status == COLLET_RETRYABLE, "\(answer)")
      #expect(answer.description == "LIVE_BUSY Open-Meteo is busy (HTTP 503); try again later")
      #expect(http.openCount == 0)
    }
  }

  @Test(
    "what the host's service itself refuses is passed on in its class",
    arguments: [
      (COLLET_RETRYABLE, "", COLLET_RETRYABLE, 0, "LIVE_BUSY Open-Meteo could not be reached; try again later"),
      (
        COLLET_RETRYABLE, #"{"error":{"code":"TIMEOUT","message":"no answer","retry_after_ms":2500}}"#,
        COLLET_RETRYABLE,
        2500, "LIVE_BUSY Open-Meteo could not be reached: no answer; try again later"
      ),
      (
        COLLET_PERMANENT, #"{"error":{"code":"NOT_GRANTED","message":"the host is not granted"}}"#, COLLET_PERMANENT, 0,
        "LIVE_UNAVAILABLE the host refused the request to Open-Meteo: the host is not granted; tell the operator,"
          + " or set the source of the plugin weather to normals"
      ),
      (COLLET_INTERNAL, "no JSON", COLLET_INTERNAL, 0, " the HTTP service answered with status 3"),
      (COLLET_ABSENT, "[]", COLLET_INTERNAL, 0, " the HTTP service answered with status 5"),
      (COLLET_OK, "", COLLET_INTERNAL, 0, " the HTTP service gave no stream"),
      (COLLET_OK, "{}", COLLET_INTERNAL, 0, " the head of the HTTP answer has no status"),
      (COLLET_OK, #"{"status":"200"}"#, COLLET_INTERNAL, 0, " the head of the HTTP answer has no status"),
    ] as [(Int32, String, Int32, UInt32, String)])
  func hostFailures(sent: Int32, head: String, outcome: Int32, after: UInt32, failure: String) throws {
    let http = FakeHTTP([.init(sent: sent, head: head)])
    let answer = try call(http, "get_weather", #"{"city":"Tokyo"}"#)
    #expect(answer.status == outcome && answer.retryAfter == after && answer.fault == nil, "\(answer)")
    #expect(answer.description == failure)
    #expect(http.openCount == 0)
  }

  @Test("a body that breaks off is a passing fault, and a cancelled call ends as one")
  func brokenBodies() throws {
    let broken = FakeHTTP([.init(body: "{\"results\":[", end: Int64(-COLLET_RETRYABLE))])
    #expect(try call(broken, "get_weather", #"{"city":"Tokyo"}"#).code == "LIVE_BUSY")
    for reply in [FakeHTTP.Reply(sent: COLLET_CANCELLED, head: ""), .init(end: Int64(-COLLET_CANCELLED))] {
      let http = FakeHTTP([reply])
      // A deadline long past: only then may a call say that it was cancelled.
      let answer = try call(http, "get_weather", #"{"city":"Tokyo"}"#, deadline: 1)
      #expect(answer.status == COLLET_CANCELLED && answer.fault == nil, "\(answer)")
      #expect(http.openCount == 0)
    }
    #expect(broken.openCount == 0)
  }

  @Test(
    "an answer that is no JSON may be whole the next time",
    arguments: [
      "", "<html>Bad gateway</html>", "{\"results\":[{\"name\"", "{\"results\":[]}}", "{\"results\":\"\u{0}\"}",
    ])
  func noJSON(body: String) throws {
    for replies in [[FakeHTTP.Reply(body: body)], [.init(body: Self.saoPaulo), .init(body: body)]] {
      let answer = try call(FakeHTTP(replies), "get_weather", #"{"city":"São Paulo"}"#)
      #expect(answer.status == COLLET_RETRYABLE, "\(answer)")
      #expect(answer.description == "LIVE_BUSY Open-Meteo's answer could not be read; try again later")
    }
  }

  @Test(
    "JSON of another shape is a defect, not a guess",
    arguments: [
      "[]", "1", #"{"results":1}"#, #"{"results":[1]}"#, #"{"results":[{"name":"x"}]}"#,
      #"{"results":[{"name":"x","latitude":"1","longitude":2}]}"#,
      #"{"results":[{"name":"x","latitude":1e999,"longitude":2}]}"#,
    ])
  func otherPlaces(body: String) throws {
    let answer = try call(FakeHTTP([.init(body: body)]), "get_weather", #"{"city":"Tokyo"}"#)
    // A number beyond a double's range is no JSON to the parser, and so a passing fault.
    #expect(answer.status == (body.contains("1e999") ? COLLET_RETRYABLE : COLLET_INTERNAL), "\(answer)")
  }

  @Test(
    "a forecast of another shape is a defect, not a guess",
    arguments: [
      "[]", "{}", #"{"current":1,"daily":1}"#, #"{"current":{},"daily":{}}"#,
      #"{"current":{"temperature_2m":null},"daily":{"time":[]}}"#,
      #"{"current":{"temperature_2m":"20"},"daily":{"time":[1]}}"#,
      #"{"current":{"temperature_2m":20},"daily":{"time":["2026-11-27"]}}"#,
      #"{"current_units":{"temperature_2m":"°F"},"current":{"temperature_2m":20},"daily_units":{"temperature_2m_max":"°F"},"daily":{"time":["2026-11-27"]}}"#,
    ])
  func otherForecasts(body: String) throws {
    for tool in ["get_weather", "get_forecast"] {
      let answer = try call(FakeHTTP([.init(body: Self.saoPaulo), .init(body: body)]), tool, #"{"city":"São Paulo"}"#)
      #expect(answer.status == COLLET_INTERNAL && answer.fault == nil, "\(answer)")
    }
  }

  @Test("answers are read up to a limit")
  func limits() throws {
    let spaces = String(repeating: " ", count: 256 << 10)
    for (count, isWhole) in [(0, true), (1, false)] {
      let body = spaces.dropLast(Self.saoPaulo.utf8.count - count) + Self.saoPaulo
      let answer = try call(
        FakeHTTP([.init(body: String(body)), .init(body: Self.current)]), "get_weather", #"{"city":"São Paulo"}"#)
      #expect(answer.status == (isWhole ? COLLET_OK : COLLET_INTERNAL), "\(answer)")
    }
    for (length, isWhole) in [(64 << 10, true), (64 << 10 + 1, false)] {
      let head = #"{"status":200"# + String(repeating: " ", count: length - 14) + "}"
      let answer = try call(
        FakeHTTP([.init(head: head, body: Self.saoPaulo), .init(body: Self.current)]), "get_weather",
        #"{"city":"São Paulo"}"#)
      #expect(answer.status == (isWhole ? COLLET_OK : COLLET_INTERNAL), "\(answer)")
    }
  }

  private func call(_ http: FakeHTTP, _ tool: String, _ arguments: String, deadline: UInt64 = 0) throws
    -> BuiltPlugin.Answer
  {
    let plugin = try BuiltPlugin("weather", config: Array(#"{"source":"live","date":""}"#.utf8), http: http.table)
    return plugin.call(tool, arguments, deadline: deadline)
  }

  private static let saoPaulo = """
    {"results":[{"id":3448439,"name":"São Paulo","latitude":-23.5475,"longitude":-46.63611,"elevation":769.0,\
    "feature_code":"PPLA","country_code":"BR","timezone":"America/Sao_Paulo","population":12400232,\
    "postcodes":["01000"],"country":"Brazil","admin1":"São Paulo"},{"id":2,"name":"São Paulo","latitude":-9.1,\
    "longitude":-41.2,"country_code":"BR","population":900,"country":"Brazil","admin1":"Bahia"}],\
    "generationtime_ms":0.7}
    """

  private static let valencias = """
    {"results":[{"name":"Valencia","latitude":39.46975,"longitude":-0.37739,"country_code":"ES","population":814208,\
    "country":"Spain","admin1":"Valencia"},{"name":"Valencia","latitude":10.16202,"longitude":-68.00765,\
    "country_code":"VE","population":1619470,"country":"Venezuela","admin1":"Carabobo"},{"name":"Valencia West",\
    "latitude":32.13,"longitude":-111.11,"country_code":"US","population":9355000,"country":"United States",\
    "admin1":"Arizona"}]}
    """

  private static let springfields = """
    {"results":[{"name":"Springfield","latitude":37.21533,"longitude":-93.29824,"country_code":"US",\
    "population":166810,"country":"United States","admin1":"Missouri"},{"name":"Springfield","latitude":42.10148,\
    "longitude":-72.58981,"country_code":"US","population":155929,"country":"United States",\
    "admin1":"Massachusetts"},{"name":"Springfield","latitude":43.29841,"longitude":-72.48231,"country_code":"US",\
    "population":3979,"country":"United States","admin1":"Vermont"}]}
    """

  private static let parises = """
    {"results":[{"name":"Paris","latitude":48.85341,"longitude":2.3488,"country_code":"FR","population":2138551,\
    "country":"France","admin1":"Île-de-France"},{"name":"Paris","latitude":33.66094,"longitude":-95.55551,\
    "country_code":"US","population":24782,"country":"United States","admin1":"Texas"}]}
    """

  private static let current = """
    {"latitude":-23.5,"longitude":-46.625,"generationtime_ms":0.06,"utc_offset_seconds":-10800,\
    "timezone":"America/Sao_Paulo","timezone_abbreviation":"GMT-3","elevation":769.0,\
    "current_units":{"time":"iso8601","interval":"seconds","temperature_2m":"°C","apparent_temperature":"°C",\
    "relative_humidity_2m":"%","precipitation":"mm","weather_code":"wmo code","wind_speed_10m":"km/h"},\
    "current":{"time":"2026-11-27T10:15","interval":900,"temperature_2m":24.3,"apparent_temperature":26.0,\
    "relative_humidity_2m":71,"precipitation":0.10,"weather_code":61,"wind_speed_10m":9.4}}
    """

  private static let daily = """
    {"latitude":-23.5,"longitude":-46.625,"timezone":"America/Sao_Paulo",\
    "daily_units":{"time":"iso8601","temperature_2m_max":"°F","temperature_2m_min":"°F"},\
    "daily":{"time":["2026-11-27","2026-11-28","2026-11-29","2026-11-30"],"weather_code":[3,null,42],\
    "temperature_2m_max":[81.5,79.0],"temperature_2m_min":[66.2,null],"precipitation_sum":[0.0,3.40],\
    "precipitation_probability_max":[12],"wind_speed_10m_max":[14.8,"calm"]}}
    """
}

import ColletABI
import Testing

@Suite("Plugin bench")
struct BenchTests {
  @Test(
    "the weather is always the same, and the city comes back as it was written",
    arguments: [
      ("{\"city\":\"Tokyo\"}", "{\"city\":\"Tokyo\",\"temp\":21.5,\"unit\":\"celsius\",\"sky\":\"clear\"}"),
      ("{\"city\":\"\"}", "{\"city\":\"\",\"temp\":21.5,\"unit\":\"celsius\",\"sky\":\"clear\"}"),
      (
        "{ \"unit\" : \"celsius\" , \"city\" : \"S\\u00e3o \\\"Paulo\\\"\" }",
        "{\"city\":\"S\\u00e3o \\\"Paulo\\\"\",\"temp\":21.5,\"unit\":\"celsius\",\"sky\":\"clear\"}"
      ),
      (
        "{\"city\":\"Zürich\",\"unit\":\"fahrenheit\"}",
        "{\"city\":\"Zürich\",\"temp\":70.7,\"unit\":\"fahrenheit\",\"sky\":\"clear\"}"
      ),
      (
        "{\"c\\u0069ty\":\"a,}\",\"unit\":\"fahr\\u0065nheit\"}",
        "{\"city\":\"a,}\",\"temp\":70.7,\"unit\":\"fahrenheit\",\"sky\":\"clear\"}"
      ),
    ])
  func weather(arguments: String, result: String) throws {
    let bench = try BuiltPlugin.bench.get()
    #expect(bench.call("get_weather", arguments).json == result)
    #expect(bench.call("sleep_sync", arguments).json == result)
  }

  @Test("a city of any length fits", arguments: [253, 254, 255, 256, 257, 1 << 20])
  func longCity(length: Int) throws {
    let city = String(repeating: "x", count: length)
    let answer = try BuiltPlugin.bench.get().call("get_weather", "{\"city\":\"\(city)\"}", resultMax: 2 << 20)
    #expect(answer.json == "{\"city\":\"\(city)\",\"temp\":21.5,\"unit\":\"celsius\",\"sky\":\"clear\"}")
  }

  @Test("echo returns its arguments byte for byte", arguments: ["{\"city\":\"Tokyo\"}", "{ \"city\":\"\\u0041\" }"])
  func echo(arguments: String) throws {
    #expect(try BuiltPlugin.bench.get().call("echo", arguments).json == arguments)
  }

  @Test(
    "fail ends in the class that was asked for",
    arguments: [
      ("retryable", COLLET_RETRYABLE), ("permanent", COLLET_PERMANENT), ("internal", COLLET_INTERNAL),
    ])
  func classes(name: String, status: Int32) throws {
    let bench = try BuiltPlugin.bench.get()
    let plain = bench.call("fail", "{\"class\":\"\(name)\"}")
    #expect(plain.status == status)
    #expect(plain.message == "failed as asked" && plain.code == "" && plain.retryAfter == 0 && !plain.noEffect)
    let full = bench.call(
      "fail",
      """
      {"message":"no \\"way\\"","class":"\(name)","code":"BUSY","retry_after_ms":1500,"no_effect":true}
      """)
    #expect(full.status == status)
    #expect(full.description == "BUSY no \"way\"")
    #expect(full.retryAfter == 1500 && full.noEffect)
  }

  @Test("cancelled, which nobody asked for, is a fault of the plugin")
  func cancelled() throws {
    let answer = try BuiltPlugin.bench.get().call("fail", "{\"class\":\"cancelled\"}")
    #expect(answer.status == COLLET_INTERNAL)
    #expect(answer.fault != nil)
  }

  @Test("fail can also do well, and bounds what it is given")
  func others() throws {
    let bench = try BuiltPlugin.bench.get()
    #expect(bench.call("fail", "{\"class\":\"ok\"}").json == "{\"class\":\"ok\"}")
    #expect(!bench.call("fail", "{\"class\":\"permanent\",\"no_effect\":false}").noEffect)
    #expect(bench.call("fail", "{\"class\":\"retryable\",\"retry_after_ms\":99999999999}").retryAfter == .max)
    let long = String(repeating: "m", count: 1025)
    #expect(bench.call("fail", "{\"class\":\"permanent\",\"message\":\"\(long)\"}").message.contains("1024 bytes"))
    #expect(bench.call("fail", "{\"class\":\"permanent\",\"code\":\"\(long)\"}").message.contains("1023 bytes"))
    #expect(bench.call("fail", "{\"class\":\"other\"}").message == "class is not one of the known ones")
  }

  @Test(
    "arguments that no host would pass are refused",
    arguments: [
      "", "{", "{}", "{\"city\"", "{\"city\":", "{\"cit\":\"x\"}", "{\"unit\":1}",
    ])
  func malformed(arguments: String) throws {
    for tool in ["get_weather", "fail", "get_weather2", ""] {
      let answer = try BuiltPlugin.bench.get().call(tool, arguments)
      #expect(answer.status == COLLET_PERMANENT && answer.fault == nil && answer.noEffect)
    }
  }

  @Test("a host that refuses the result gets its own status back")
  func refusedWrites() throws {
    let bench = try BuiltPlugin.bench.get()
    let length = UInt64(bench.call("get_weather", "{\"city\":\"Tokyo\"}").json.utf8.count)
    for limit in 0...length {
      let answer = bench.call("get_weather", "{\"city\":\"Tokyo\"}", resultMax: limit)
      #expect(answer.status == (limit < length ? COLLET_PERMANENT : COLLET_OK), "\(limit)")
    }
  }
}

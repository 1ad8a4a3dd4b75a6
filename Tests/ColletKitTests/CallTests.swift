import ColletKit
import ColletKitTesting
import Synchronization
import TestSupport
import Testing

/// What a tool can say and ask, through the functions that a library exports.
@Suite("Calls of a plugin in Swift")
struct CallTests {
  let host = TestHost(Sampler.self, configuration: #"{"greeting":"Hi"}"#)

  @Test("a result is one json part that matches what the tool promises")
  func result() async throws {
    let answer = try await host.call(Greet(who: "Ada"))
    #expect(answer.outcome == .ok)
    #expect(answer.parts == [.json(#"{"text":"Hi Ada","subject":"","length":6}"#)])
    try check(answer.json!, against: Greet.Answer.resultSchema!)
    #expect(answer.faults.isEmpty)
  }

  @Test("the plugin's settings have their defaults where the operator gives none")
  func settings() async throws {
    #expect(try await TestHost(Sampler.self).call(Greet(who: "Ada")).json?.contains("Hello Ada") == true)
  }

  @Test("settings that do not fit fail every call as a defect, with the reason for the log")
  func wrongSettings() async throws {
    let answer = try await TestHost(Sampler.self, configuration: #"{"greeting":7}"#).call(Greet(who: "Ada"))
    #expect(answer.outcome == .internal)
    #expect(answer.detail == "the plugin's configuration cannot be read: /greeting: expected a string, received 7")
  }

  @Test("the principal, its scopes and the ids of the call reach the tool")
  func principal() async throws {
    var conditions = CallConditions()
    conditions.attempt = 2
    conditions.id = "call-77"
    conditions.session = "s1"
    let who = Principal(subject: "ada", tenant: "acme", scopes: ["a", "b"])
    #expect(
      try await host.call("inspect", as: who, conditions: conditions).text
        == "ada acme [\"a\", \"b\"] true false 2 call-77 s1 nil")
    conditions.timeLeft = .seconds(60)
    #expect(try await host.call("inspect", as: who, conditions: conditions).text.hasSuffix("seconds") == true)
  }

  @Test(
    "failures: class, code, message, delay and effect",
    arguments: [
      ("retryable", TestAnswer.Outcome.retryable, nil, "busy", Duration?.some(.milliseconds(1500)), true),
      ("permanent", .permanent, nil, "no", nil, false), ("coded", .permanent, "NOT_THERE", "gone", nil, false),
      ("coded_retryable", .retryable, "BUSY", "later", .seconds(2), false),
      ("unexpected", .internal, nil, "The tool failed.", nil, false),
    ])
  func failures(
    how: String, outcome: TestAnswer.Outcome, code: String?, message: String, delay: Duration?, noEffect: Bool
  ) async throws {
    let answer = try await host.call("fail", #"{"how":"\#(how)"}"#)
    #expect(answer.outcome == outcome)
    #expect(answer.code == code)
    #expect(answer.message == message)
    #expect(answer.retryAfter == delay)
    #expect(answer.hasNoEffect == noEffect)
    #expect(answer.parts.isEmpty && answer.faults.isEmpty)
    if outcome == .internal { #expect(answer.detail == "Surprise: Surprise(number: 7)") }
  }

  @Test("a code that is not declared is a fault of the plugin")
  func undeclared() async throws {
    #expect(
      try await host.call("fail", #"{"how":"undeclared"}"#).faults == [
        "the code SECRET is not declared: name it in @Tool(.errors(…))"
      ])
  }

  @Test("arguments that the host would refuse never reach the tool")
  func invalid() async {
    await #expect(throws: InputError.self) { try await host.call("greet", #"{"who":""}"#) }
    await #expect(throws: InputError.self) { try await host.call("greet", #"{"whom":"Ada"}"#) }
  }

  @Test(
    "an unknown tool, and one whose name goes on behind a known one, are refused",
    arguments: ["nobody", "greet\0", "greetx", ""])
  func unknown(name: String) async throws {
    let answer = try await host.call(name, "{}")
    #expect(answer.outcome == .permanent && answer.hasNoEffect)
  }

  @Test("parts come in their order, with their media types")
  func parts() async throws {
    #expect(
      try await host.call("many").parts == [
        .text("one"), .json(#"["x"]"#), .image([1, 2], mediaType: "image/gif"),
        .blob([3], mediaType: "application/x-y"),
      ])
  }

  @Test("streamed text is one part, before the result")
  func stream() async throws {
    let answer = try await host.call("narrate")
    #expect(answer.parts == [.text("one two three "), .json("3")])
    #expect(answer.progress == [.init(fraction: 0.5, note: "half"), .init(fraction: nil, note: "")])
    #expect(answer.log == ["said 3"])
  }

  @Test("past the result limit a tool ends as the host says")
  func limit() async throws {
    var conditions = CallConditions()
    conditions.resultLimit = 5
    let answer = try await host.call("narrate", conditions: conditions)
    #expect(answer.outcome == .permanent && answer.code == nil)
  }

  @Test("a tool without a result answers none")
  func nothing() async throws {
    #expect(try await host.call("rest").parts == [])
    #expect(Rest.Answer.resultSchema == nil)
  }

  @Test(
    "a cancelled call ends: by asking, by a handler, and as a cancelled task", arguments: ["asks", "handles", "sleeps"])
  func cancellation(how: String) async throws {
    var conditions = CallConditions()
    conditions.cancelledAfter = .milliseconds(20)
    let answer = try await host.call("linger", #"{"how":"\#(how)"}"#, conditions: conditions)
    #expect(answer.outcome == .cancelled)
    #expect(answer.faults.isEmpty)
    conditions.cancelledAfter = .zero
    #expect(try await host.call("linger", #"{"how":"\#(how)"}"#, conditions: conditions).outcome == .cancelled)
  }

  @Test("a call that is kept after its end knows nothing and does nothing")
  func late() async throws {
    #expect(try await host.call("escape").outcome == .ok)
    let call = try #require(Escape.kept.withLock { $0 })
    #expect(call.principal == Principal() && call.id.isEmpty && call.isCancelled)
    call.progress(0.5)
    call.log(.info, "late")
    #expect(throws: (any Error).self) { try call.stream("late") }
    #expect(throws: (any Error).self) { try call.secret("TOKEN") }
  }

  @Test("a task that is left behind cannot spoil a result that is complete")
  func leftBehind() async throws {
    for _ in 0..<200 {
      let answer = try await host.call("leave_behind")
      #expect(answer.outcome == .ok && answer.parts.last == .json("1") && answer.faults.isEmpty, "\(answer)")
    }
  }

  @Test("a handler that is running has ended when the function returns")
  func handlerEnds() async throws {
    var conditions = CallConditions()
    conditions.cancelledAfter = .milliseconds(5)
    let answer = try await host.call("outlive", conditions: conditions)
    #expect(answer.log == ["ended"])
  }

  @Test("a tool whose arguments contain themselves is an object to the host")
  func recursiveArguments() throws {
    #expect(Nest.jsonSchema.hasPrefix(#"{"type":"object""#) && Nest.jsonSchema.contains(##""$ref":"#/$defs/Nest""##))
    #expect(try Nest(validating: #"{"inside":[{"inside":[]}]}"#).inside.count == 1)
  }

  @Test("services that are not offered say so")
  func withoutServices() async throws {
    let answer = try await host.call("serve", #"{"what":"secret"}"#)
    #expect(answer.outcome == .permanent)
    #expect(answer.message == "The host does not offer 'secrets' to this plugin.")
    #expect(answer.detail.contains("service(\"collet.secrets/1\") is NULL"))
  }

  @Test("secrets, storage and requests", arguments: [false, true])
  func services(fromTask: Bool) async throws {
    let services = TestServices(secrets: ["TOKEN": "s3cret"], storage: true) { request in
      request.head.contains("/busy")
        ? .failure(.retryable, message: "slow down", retryAfterMS: 700)
        : .response(
          status: 404, headers: ["Content-Type": "text/plain"],
          body: request.body + Array(repeating: 65, count: 100_000))
    }
    let host = TestHost(Sampler.self, services: services)
    func serve(_ what: String) async throws -> TestAnswer {
      try await host.call("serve", #"{"what":"\#(what)","from_task":\#(fromTask)}"#)
    }
    #expect(try await serve("secret").text == "s3cret nil")
    #expect(try await serve("storage").text == "nil 200000 nil")
    #expect(try await serve("http").text == "404 text/plain 100003")
    let busy = try await serve("busy")
    #expect(busy.outcome == .retryable && busy.message == "slow down" && busy.retryAfter == .milliseconds(700))
    host.shutDown()
  }

  @Test("host functions that wait do not stop each other, however many tasks ask at once")
  func waiting() async throws {
    // As many as wait at once: each waits until all are there. On the cooperative pool none would come to an end.
    let meeting = Meeting(of: 32)
    let host = TestHost(
      Sampler.self,
      services: TestServices { _ in
        meeting.join()
        return .response(status: 200, headers: [:], body: [])
      })
    #expect(try await host.call("gather", #"{"count":32}"#).json == "32")
    host.shutDown()
  }

  @Test("eight callers at once get what each would get alone")
  func callers() async throws {
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<8 {
        group.addTask {
          for round in 0..<50 {
            let answer = try await host.call(Greet(who: "n\(number)-\(round)"))
            guard answer.json?.contains("Hi n\(number)-\(round)") == true else { return false }
          }
          return true
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }

  @Test("what no compiler sees: samples that do not fit or fail, schemas that do not compile")
  func problems() async {
    #expect(await TestHost(Sampler.self).problems() == [])
    let found = await TestHost(Careless.self).problems()
    #expect(found.count == 5, "\(found)")
    #expect(
      found.contains {
        $0.hasPrefix("wrong_sample: its parameters: /count: the default 20 does not keep its own rules")
      })
    #expect(
      found.contains {
        $0 == "wrong_sample: its parameters: /id: 'maxLength' says nothing about a value of type integer"
      })
    #expect(found.contains { $0.hasPrefix("wrong_sample: sample 1: /size: ") })
    #expect(found.contains { $0.hasPrefix("wrong_sample: sample 2 fails: permanent") })
    #expect(found.contains { $0.hasPrefix("wrong_result: sample 1: ") })
  }

  @Test("the plugin is told when the host is done with it")
  func shutDown() async throws {
    let answer = try await host.call("identify")
    host.shutDown()
    #expect(answer.outcome == .ok)
    #expect(Sampler.ended.withLock { $0.contains(answer.text) })
  }

  @Test("the manifest says all that the types say")
  func manifest() throws {
    #expect(
      try canonical(Sampler.manifest)
        == canonical(
          String(decoding: readFile(#filePath.replacing("CallTests.swift", with: "sampler.json")), as: UTF8.self)))
  }
}

/// Holds everybody back until so many are there.
private final class Meeting: Sendable {
  private let count: Mutex<Int>
  init(of count: Int) { self.count = Mutex(count) }
  func join() {
    count.withLock { $0 -= 1 }
    while count.withLock({ $0 > 0 }) { waitALittle() }
  }
}

// A host for tests: opens a plugin in the test's own process and calls its tools the way the real host does.

public import ColletKit

/// A plugin opened through the functions that its library exports, without a library.
///
/// ```swift
/// let host = TestHost(Shop.self, configuration: #"{"database": "/tmp/shop.sqlite"}"#)
/// let answer = try await host.call("get_order_status", #"{"order_id": "ORD-4521AB"}"#, as: Principal(subject: "customer-17"))
/// #expect(answer.code == "ORDER_UNKNOWN")
/// ```
public final class TestHost<P: Plugin>: Sendable {
  private let plugin: OpenPlugin
  /// What the host offers besides calls.
  public let services: TestServices

  /// - Parameter configuration: a JSON object, complete: nobody fills in defaults here but the plugin's own type.
  public init(_ type: P.Type, configuration: String = "{}", services: TestServices = TestServices()) {
    self.services = services
    plugin = OpenPlugin(type, configuration: configuration, services: services)
  }

  /// Calls a tool with arguments as JSON text. They are held against the tool's schema first, as the host does; wrong ones
  /// throw `InputError` and nothing runs. The call has a thread of its own, as in a host: a tool may wait there.
  public func call(
    _ name: String, _ arguments: String = "{}", as principal: Principal = Principal(),
    conditions: CallConditions = .init()
  ) async throws -> TestAnswer {
    guard let tool = P.tools.first(where: { $0.toolName == name }) else {
      return await plugin.call(name, arguments, principal, conditions)
    }
    try check(arguments, against: tool.jsonSchema)
    var answer = await plugin.call(name, arguments, principal, conditions)
    if let code = answer.code, !tool.errorCodes.contains(where: { $0.name == code }) {
      answer.faults.append("the code \(code) is not declared: name it in @Tool(.errors(…))")
    }
    return answer
  }

  /// Calls a tool that is a value.
  public func call<T: Tool>(
    _ tool: T, as principal: Principal = Principal(), conditions: CallConditions = .init()
  ) async throws -> TestAnswer {
    try await call(T.toolName, tool.encoded(), as: principal, conditions: conditions)
  }

  /// Ends the plugin as the host would.
  public func shutDown() { plugin.shutDown() }

  /// What is wrong with the plugin that no compiler sees: schemas that do not compile; defaults and examples that do not
  /// keep their own rules, where they are no literals; rules on types that they say nothing about; samples that do not fit
  /// or do not work, and results that are not as promised. Makes every sample's call.
  public func problems() async -> [String] {
    var problems: [String] = []
    for tool in P.tools { problems += await self.problems(of: tool) }
    return problems
  }

  private func problems<T: Tool>(of tool: T.Type) async -> [String] {
    var problems: [String] = []
    func found(_ problem: String) { problems.append("\(T.toolName): \(problem)") }
    for (name, schema) in [("parameters", T.jsonSchema), ("returns", T.Answer.resultSchema)] {
      guard let schema else { continue }
      do throws(InputError) { try check(schema: schema) } catch { found("its \(name): \(error)") }
      for problem in SchemaReview(schema).problems { found("its \(name): \(problem)") }
    }
    for (number, sample) in T.samples.enumerated() {
      do {
        let answer = try await call(sample.arguments, as: sample.principal ?? Principal())
        for fault in answer.faults { found("sample \(number + 1): \(fault)") }
        if answer.outcome != .ok {
          found("sample \(number + 1) fails: \(answer)")
        } else if let schema = T.Answer.resultSchema {
          try check(answer.json ?? "", against: schema)
        }
      } catch {
        found("sample \(number + 1): \(error)")
      }
    }
    return problems
  }
}

/// Under which circumstances a call runs.
public struct CallConditions: Sendable {
  /// The call is cancelled this long after its start; `.zero`: before it.
  public var cancelledAfter: Duration?
  /// What is left of the attempt; `nil`: no limit.
  public var timeLeft: Duration?
  public var attempt = 0
  public var id = "call-1"
  public var session = ""
  /// The host takes no more than this.
  public var resultLimit = 1 << 20

  public init() {}
}

/// What came of a call.
public struct TestAnswer: Hashable, Sendable, CustomStringConvertible {
  public enum Outcome: Int32, Sendable {
    case ok, retryable, permanent, `internal`, cancelled
  }

  public enum Part: Hashable, Sendable {
    case json(String)
    case text(String)
    case image([UInt8], mediaType: String)
    case blob([UInt8], mediaType: String)
  }

  /// A status that the header does not know counts as internal.
  public internal(set) var outcome = Outcome.internal
  public internal(set) var parts: [Part] = []
  public internal(set) var code: String?
  public internal(set) var message = ""
  public internal(set) var detail = ""
  public internal(set) var retryAfter: Duration?
  public internal(set) var hasNoEffect = false
  /// What was said of the progress: fraction, `nil` for unknown, and note.
  public internal(set) var progress: [Progress] = []
  public internal(set) var log: [String] = []
  /// A rule of the header that was broken: parts out of order, use after the end.
  public internal(set) var faults: [String] = []

  public struct Progress: Hashable, Sendable {
    public let fraction: Double?
    public let note: String

    public init(fraction: Double?, note: String) {
      self.fraction = fraction
      self.note = note
    }
  }

  /// The text of the one JSON part.
  public var json: String? {
    for case .json(let text) in parts { return text }
    return nil
  }

  /// All text parts together.
  public var text: String {
    parts.reduce(into: "") { text, part in if case .text(let piece) = part { text += piece } }
  }

  public var description: String {
    outcome == .ok ? "\(parts)" : "\(outcome) \(code ?? "-") \(message)\(detail.isEmpty ? "" : " (\(detail))")"
  }
}

/// Secrets, storage and HTTP for a plugin under test. What is not set is not offered, as without a grant.
public final class TestServices: Sendable {
  public let secrets: [String: String]
  /// Answers a request; `nil`: the host does not offer HTTP.
  public let http: (@Sendable (TestRequest) -> TestResponse)?
  let storage: TestStorage?

  public init(
    secrets: [String: String] = [:], storage: Bool = false, http: (@Sendable (TestRequest) -> TestResponse)? = nil
  ) {
    self.secrets = secrets
    self.storage = storage ? TestStorage() : nil
    self.http = http
  }
}

/// A request as the plugin made it.
public struct TestRequest: Sendable {
  /// The request's head as JSON.
  public let head: String
  public let body: [UInt8]
}

/// What the pretended server answers.
public enum TestResponse: Sendable {
  case response(status: Int, headers: [String: String], body: [UInt8])
  case failure(TestAnswer.Outcome, message: String, retryAfterMS: Int)
}

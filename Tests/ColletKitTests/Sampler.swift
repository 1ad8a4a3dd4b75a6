// A plugin that tries out everything a tool can do. It stands in no library of its own, so its conformance is written by
// hand: `@Plugin` would export `collet_entry` from the test program.

import ColletKit
import Glibc
import Synchronization

@ToolValue struct Sampler {
  /// How it greets.
  var greeting = "Hello"
  let id = "\(UInt64.random(in: 0...UInt64.max))"
  static let ended = Mutex<Set<String>>([])
  func shutDown() { Self.ended.withLock { _ = $0.insert(id) } }
}

extension Sampler: Plugin {
  static var pluginName: String { "sampler" }
  static var pluginVersion: String { "1.0.0" }
  static var pluginDescription: String { "Tries things out." }
  static var traits: [PluginTrait] {
    [
      .threading(.concurrent), .http("api.example.com", "*.example.org:8443"), .secrets("TOKEN"), .storage("1MiB"),
      .read("${config.greeting}"), .write("${data}"), .memory("4GiB"), .threads(70), .exec("/usr/bin/true"),
    ]
  }
  static var tools: [any Tool.Type] {
    [
      Greet.self, Inspect.self, Fail.self, Many.self, Narrate.self, Rest.self, Linger.self, Escape.self, Serve.self,
      Gather.self, LeaveBehind.self, Outlive.self, Identify.self,
    ]
  }
}

/// Greets one person. Use to greet. Do NOT use to look people up.
@Tool(
  .readOnly, .idempotent, .closedWorld, .title("Greeter"), .requires("people.greet"), .scopes("people.all"),
  .timeout(.milliseconds(2500)), .retry(max: 1, base: .milliseconds(10)), .inline, .exclusive("people"),
  .resultLimit("1KiB"), .labels("private_data"))
struct Greet {
  /// Who is greeted.
  @Length(1...) var who: String

  @ToolValue struct Greeting {
    /// What is said.
    var text: String
    /// On whose behalf.
    var subject: String
    /// How long it is.
    var length: Int
    /// Not always there.
    var note: String?
  }

  static var samples: [Sample<Self>] {
    [
      Sample(Self(who: "Ada")),
      Sample(Self(who: "Bob"), as: Principal(subject: "x", tenant: "t", scopes: ["people.all"])),
    ]
  }

  func call(_ call: Call) -> Greeting {
    let text = "\(call.plugin(Sampler.self).greeting) \(who)"
    return Greeting(text: text, subject: call.principal.subject, length: text.count)
  }
}

/// Tells what it knows of its call. Use in tests. Do NOT use elsewhere.
@Tool(.readOnly)
struct Inspect {
  func call(_ call: Call) -> Text {
    let who = call.principal
    let time = call.timeLeft.map { "\(Int($0 / .seconds(1))) seconds" } ?? "nil"
    return """
      \(who.subject) \(who.tenant) \(who.scopes) \(call.hasScope("a")) \(call.hasScope("c")) \(call.attempt) \(call.id) \
      \(call.session) \(time)
      """
  }
}

extension ToolFailure.Code {
  fileprivate static let notThere = permanent("NOT_THERE")
  fileprivate static let busy = retryable("BUSY")
  fileprivate static let secret = permanent("SECRET")
}

struct Surprise: Error {
  let number: Int
}

/// Fails. Use in tests. Do NOT use elsewhere.
@Tool(.destructive, .openWorld, .errors(.notThere, .busy))
struct Fail {
  /// In which way.
  var how: How

  @ToolValue enum How: String {
    case retryable, permanent, coded, codedRetryable = "coded_retryable", unexpected, undeclared
  }

  func call() throws {
    switch how {
    case .retryable: throw ToolFailure.retryable("busy", after: .milliseconds(1500), noEffect: true)
    case .permanent: throw ToolFailure.permanent("no")
    case .coded: throw ToolFailure(.notThere, "gone")
    case .codedRetryable: throw ToolFailure(.busy, "later", after: .seconds(2))
    case .unexpected: throw Surprise(number: 7)
    case .undeclared: throw ToolFailure(.secret, "?")
    }
  }
}

/// Answers in parts. Use in tests. Do NOT use elsewhere.
@Tool()
struct Many {
  func call() -> Parts {
    Parts([
      .text("one"), .json(["x"]), .image([1, 2], mediaType: "image/gif"), .blob([3], mediaType: "application/x-y"),
    ])
  }
}

/// Tells a story. Use in tests. Do NOT use elsewhere.
@Tool()
struct Narrate {
  func call(_ call: Call) throws -> Int {
    for word in ["one ", "two ", "three "] { try call.stream(word) }
    call.progress(0.5, "half")
    call.progress(nil)
    call.log(.warning, "said 3")
    return 3
  }
}

/// Does nothing. Use in tests. Do NOT use elsewhere.
@Tool(.nonDestructive)
struct Rest {
  func call() {}
}

/// Takes its time until it is cancelled. Use in tests. Do NOT use elsewhere.
@Tool()
struct Linger {
  /// In which way it notices.
  var how: How

  @ToolValue enum How: String { case asks, handles, sleeps }

  func call(_ call: Call) async throws {
    switch how {
    case .asks:
      while true {
        try call.checkCancellation()
        await Task.yield()
      }
    case .handles:
      let stopped = Atomic(false)
      try call.withCancellationHandler {
        while !stopped.load(ordering: .relaxed) { waitALittle() }
        throw CancellationError()
      } onCancel: {
        stopped.store(true, ordering: .relaxed)
      }
    case .sleeps: try await Task.sleep(for: .seconds(3600))
    }
  }
}

/// Keeps its call. Use in tests. Do NOT use elsewhere.
@Tool()
struct Escape {
  static let kept = Mutex<Call?>(nil)
  func call(_ call: Call) { Self.kept.withLock { $0 = call } }
}

/// Uses the host's services. Use in tests. Do NOT use elsewhere.
@Tool()
struct Serve {
  /// Which of them.
  var what: String
  /// Whether a task asks.
  var fromTask = false

  func call(_ call: Call) async throws -> Text {
    fromTask ? try await tell(call) : try tellAtOnce(call)
  }

  private func tellAtOnce(_ call: Call) throws -> Text {
    switch what {
    case "secret": return try "\(call.secret("TOKEN") ?? "nil") \(call.secret("OTHER") ?? "nil")"
    case "storage":
      let before = try call.storage.get("k")?.count
      try call.storage.put("k", Array(repeating: 7, count: 200_000))
      let middle = try call.storage.get("k")?.count
      try call.storage.remove("k")
      try call.storage.remove("k")
      return try Text("\(shown(before)) \(shown(middle)) \(shown(call.storage.get("k")?.count))")
    default:
      let response = try call.http.send(
        HTTPRequest("https://api.example.com/\(what)", method: "POST", body: [1, 2, 3]))
      return try Text("\(response.status) \(response.headers["content-type"] ?? "") \(response.body().count)")
    }
  }

  private func tell(_ call: Call) async throws -> Text {
    switch what {
    case "secret": return try await Text("\(call.secret("TOKEN") ?? "nil") \(call.secret("OTHER") ?? "nil")")
    case "storage":
      let before = try await call.storage.get("k")?.count
      try await call.storage.put("k", Array(repeating: 7, count: 200_000))
      let middle = try await call.storage.get("k")?.count
      try await call.storage.remove("k")
      return try await Text("\(shown(before)) \(shown(middle)) \(shown(call.storage.get("k")?.count))")
    default:
      let response = try await call.http.send(
        HTTPRequest("https://api.example.com/\(what)", method: "POST", body: [1, 2, 3]))
      return try await Text("\(response.status) \(response.headers["content-type"] ?? "") \(response.body().count)")
    }
  }

  private func shown(_ count: Int?) -> String { count.map { "\($0)" } ?? "nil" }
}

/// Makes many requests at once. Use in tests. Do NOT use elsewhere.
@Tool()
struct Gather {
  /// How many.
  var count: Int

  func call(_ call: Call) async throws -> Int {
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<count {
        group.addTask { try await call.http.send(HTTPRequest("https://api.example.com")).status }
      }
      return try await group.reduce(into: 0) { total, status in total += status == 200 ? 1 : 0 }
    }
  }
}

/// Leaves a task behind that goes on talking. Use in tests. Do NOT use elsewhere.
@Tool()
struct LeaveBehind {
  func call(_ call: Call) -> Int {
    Task.detached {
      for _ in 0..<50 { try? call.stream("x") }
      call.withCancellationHandler({}, onCancel: {})
    }
    return 1
  }
}

/// Is cancelled while its handler takes its time. Use in tests. Do NOT use elsewhere.
@Tool()
struct Outlive {
  func call(_ call: Call) {
    let started = Atomic(false)
    let ended = Atomic(false)
    call.withCancellationHandler {
      while !started.load(ordering: .acquiring) { waitALittle() }
    } onCancel: {
      started.store(true, ordering: .releasing)
      for _ in 0..<20 { waitALittle() }
      ended.store(true, ordering: .releasing)
    }
    call.log(.info, ended.load(ordering: .acquiring) ? "ended" : "still running")
  }
}

/// Tells which value of the plugin it belongs to. Use in tests. Do NOT use elsewhere.
@Tool()
struct Identify {
  func call(_ call: Call) -> Text { Text(call.plugin(Sampler.self).id) }
}

/// Contains itself. Use in tests. Do NOT use elsewhere.
@Tool()
struct Nest {
  /// What is inside.
  var inside: [Nest]
  func call() {}
}

/// A plugin whose author made mistakes that compile.
@ToolValue struct Careless {}

extension Careless: Plugin {
  static var pluginName: String { "careless" }
  static var pluginVersion: String { "1" }
  static var pluginDescription: String { "Careless." }
  static var traits: [PluginTrait] { [] }
  static var tools: [any Tool.Type] { [WrongSample.self, WrongResult.self] }
}

/// Has samples that do not work. Use in tests. Do NOT use elsewhere.
@Tool()
struct WrongSample {
  /// A size.
  @Range(1...5) var size: Int
  /// A default that only running it shows.
  @Range(1...16) var count: Int = 10 * 2
  typealias ID = Int
  /// A rule that only the type behind the name shows to be wrong.
  @Length(...3) var id: ID?
  static var samples: [Sample<Self>] { [Sample(Self(size: 9)), Sample(Self(size: 2, count: 3))] }
  func call() throws -> Int { throw ToolFailure.permanent("never") }
}

/// Answers what it did not promise. Use in tests. Do NOT use elsewhere.
@Tool()
struct WrongResult {
  @ToolValue struct Result {
    /// A size.
    @Range(1...5) var size: Int
  }
  static var samples: [Sample<Self>] { [Sample(Self())] }
  func call() -> Result { Result(size: 9) }
}

/// Lets another thread go on.
func waitALittle() { usleep(200) }

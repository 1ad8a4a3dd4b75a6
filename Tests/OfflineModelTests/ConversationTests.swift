import EventLoop
import TestSupport
import Testing

@testable import Models

/// What holds beyond one prompt: choices of tools, further turns, failures, chains of lookups.
@Suite("Offline: conversations")
struct ConversationTests {
  private static func tool(
    _ name: String, _ description: String, _ parameters: String, _ required: String, returns: String? = nil
  ) -> ToolDefinition {
    ToolDefinition(
      name: name, description: description,
      parameters: Array(#"{"type":"object","properties":{\#(parameters)},"required":[\#(required)]}"#.utf8),
      returns: returns.map { Array(#"{"type":"object","properties":{\#($0)}}"#.utf8) })
  }

  /// A shop: an order is found by its customer, its state by its number.
  private static let shop = [
    tool(
      "find_order",
      "Finds the orders of one customer. Use when a customer's name is given. Do NOT use with an order number.",
      #""customer":{"type":"string","description":"Name of the customer"}"#, #""customer""#,
      returns: #""order_id":{"type":"string","pattern":"^ORD-[0-9A-Z]{6}$","description":"The number of the order"}"#),
    tool(
      "get_status",
      "Gets the status of one order. Use when an order number is given, or to track a delivery. Do NOT use to search.",
      #""order_id":{"type":"string","pattern":"^ORD-[0-9A-Z]{6}$","description":"Order number, as ORD-4521AB"}"#,
      #""order_id""#, returns: #""status":{"type":"string","description":"Where it is"}"#),
  ]

  private static let shopTools: [String: Host.Tool] = [
    "find_order": { arguments in
      arguments["customer"]?.string == "Alice"
        ? (false, #"{"order_id":"ORD-77ZZ10"}"#) : (true, #"{"error":"no such customer","code":"UNKNOWN_CUSTOMER"}"#)
    },
    "get_status": { arguments in (false, #"{"status":"\#(arguments["order_id"]?.string ?? "") is under way"}"#) },
  ]

  @Test("what a pattern recognises goes where the pattern is, in any case")
  @IO
  func pattern() async throws {
    let host = Host(Self.shop, Self.shopTools)
    _ = try await host.ask("where is ord-4521ab? What is its status?")
    #expect(host.rounds.first == [#"get_status {"order_id":"ORD-4521AB"}"#])
    let answer = try await host.ask("What is the status of ORD-4521AB and ORD-99XX01?")
    #expect(host.rounds == [[#"get_status {"order_id":"ORD-4521AB"}"#, #"get_status {"order_id":"ORD-99XX01"}"#]])
    #expect(answer.contains("ORD-99XX01 is under way"))
  }

  @Test("a required parameter that the prompt lacks comes from the result of another tool")
  @IO
  func chain() async throws {
    let host = Host(Self.shop, Self.shopTools)
    let answer = try await host.ask("What is the delivery status for Alice?")
    #expect(host.rounds == [[#"find_order {"customer":"Alice"}"#], [#"get_status {"order_id":"ORD-77ZZ10"}"#]])
    #expect(answer.contains("ORD-77ZZ10 is under way"))
  }

  @Test("a chain that breaks says where")
  @IO
  func brokenChain() async throws {
    let host = Host(Self.shop, Self.shopTools)
    let answer = try await host.ask("What is the delivery status for Bob?")
    #expect(host.rounds.count == 1)
    #expect(answer.contains("find_order failed: no such customer (UNKNOWN_CUSTOMER)"))
  }

  @Test("what is missing is asked for by name and description")
  @IO
  func missing() async throws {
    let host = Host([Self.shop[1]], Self.shopTools)
    let answer = try await host.ask("What is the status of my order?")
    #expect(host.rounds.isEmpty)
    #expect(answer.contains("“order_id” (Order number, as ORD-4521AB)"))
    #expect(answer.contains("not a language model"))
  }

  @Test("words that stand for a listed value are learned from its description")
  @IO
  func synonyms() async throws {
    let lamp = Self.tool(
      "set_lamp", "Sets the lamp of a room. Use to switch light. Do NOT use for blinds.",
      #""room":{"type":"string","description":"Name of the room"},"state":{"type":"string","enum":["hi","lo"],"description":"hi for bright, lo for dim"}"#,
      #""room","state""#)
    let host = Host([lamp], ["set_lamp": { _ in (false, "{}") }])
    _ = try await host.ask("Make the lamp in the kitchen dim")
    #expect(host.rounds == [[#"set_lamp {"room":"kitchen","state":"lo"}"#]])
  }

  @Test("tool_choice none calls nothing and says why")
  @IO
  func choiceNone() async throws {
    let host = try Host(Bundled.definitions(), Bundled.tools)
    let answer = try await host.ask("What is the weather in Oslo?", .none)
    #expect(host.rounds.isEmpty)
    #expect(answer.contains("not allowed"))
  }

  @Test("tool_choice required calls even where no word fits")
  @IO
  func choiceRequired() async throws {
    let host = try Host(Bundled.definitions(), Bundled.tools)
    _ = try await host.ask("Hello!", .required)
    #expect(host.rounds.count == 1)
  }

  @Test("a named tool is called whatever the words say, and only for the first reply")
  @IO
  func choiceNamed() async throws {
    let host = try Host(Bundled.definitions(), Bundled.tools)
    _ = try await host.ask("What is the weather in Oslo?", .named("count_text"))
    #expect(host.rounds.first?.first?.hasPrefix("count_text {\"text\":") == true)
    #expect(host.rounds.count == 1)
  }

  @Test("a choice that cannot be obeyed is an error")
  @IO
  func impossibleChoice() async throws {
    let empty = OfflineModel.session(options: SessionOptions())
    empty.add(user: "Hello")
    await #expect(throws: ModelError.self) { _ = try await empty.reply(.required, observer: Listener()) }
    let session = try OfflineModel.session(options: SessionOptions(tools: Bundled.definitions()))
    session.add(user: "Hello")
    await #expect(throws: ModelError.self) { _ = try await session.reply(.named("nothing"), observer: Listener()) }
  }

  @Test("without parallel calls one is made after the other, and the answer is the same")
  @IO
  func oneByOne() async throws {
    let prompt = "Is it warmer in Tokyo or in London, and what is the difference in Fahrenheit?"
    let together = try Host(Bundled.definitions(), Bundled.tools)
    let alone = try Host(Bundled.definitions(), Bundled.tools, parallelCalls: false)
    let answer = try await together.ask(prompt)
    #expect(try await alone.ask(prompt) == answer)
    #expect(alone.rounds.map(\.count) == [1, 1, 1, 1, 1])
    #expect(alone.rounds.flatMap { $0 } == together.rounds.flatMap { $0 })
  }

  @Test("a short addition goes on from the last turn")
  @IO
  func addition() async throws {
    let host = try Host(Bundled.definitions(), Bundled.tools)
    _ = try await host.ask("What is the weather in Tokyo?")
    let answer = try await host.ask("And in Oslo?")
    #expect(host.rounds == [[#"get_weather {"city":"Oslo"}"#]])
    #expect(answer.contains("-1.5 celsius"))
    _ = try await host.ask("What is 2 + 3 * 4?")
    #expect(host.rounds == [[#"calculate {"expression":"2 + 3 * 4"}"#]])
  }

  @Test("a question about the results of the last turn calls nothing again for them")
  @IO
  func aboutResults() async throws {
    let host = try Host(Bundled.definitions(), Bundled.tools)
    _ = try await host.ask("What is the weather in Tokyo and London?")
    let answer = try await host.ask("And what is the difference?")
    #expect(host.rounds == [[#"calculate {"expression":"16.5 - 9.25"}"#]])
    #expect(answer.contains("The difference is 7.25 celsius"))
  }

  @Test("a negative number keeps its sign in the formula, the smaller comparative its direction")
  @IO
  func negative() async throws {
    let host = try Host(Bundled.definitions(), Bundled.tools)
    let answer = try await host.ask("Is it colder in Oslo or in London, and what is the difference?")
    #expect(host.rounds.last == [#"calculate {"expression":"9.25 - (-1.5)"}"#])
    #expect(answer.hasPrefix("Oslo is colder than London"))
    #expect(answer.contains("The difference is 10.75 celsius"))
  }

  @Test("one failed lookup is told, and nothing is compared with it")
  @IO
  func failedLookup() async throws {
    let host = try Host(Bundled.definitions(), Bundled.tools)
    let answer = try await host.ask("Is it warmer in Tokyo or in Atlantis?")
    #expect(answer.contains("For Atlantis: get_weather failed: no city is called Atlantis (UNKNOWN_CITY)."))
    #expect(answer.contains("16.5 celsius"))
    #expect(answer.contains("not two numbers"))
  }

  @Test("nothing, marks and white space are answered", arguments: ["", " \n\t", "?!", "“”", "((((", "'"])
  @IO
  func nothing(prompt: String) async throws {
    let host = try Host(Bundled.definitions(), Bundled.tools)
    let answer = try await host.ask(prompt)
    #expect(host.rounds.isEmpty)
    #expect(answer.contains("not a language model"))
  }

  @Test("without tools it says that it needs some")
  @IO
  func noTools() async throws {
    let host = Host([], [:])
    #expect(try await host.ask("What is the weather in Oslo?").contains("none are offered"))
  }

  @Test("broken definitions and strange results end in an answer")
  @IO
  func broken() async throws {
    let odd = ToolDefinition(name: "odd", description: "Odd things. Use for odd.", parameters: Array("{".utf8))
    let host = Host([odd], ["odd": { _ in (false, "not \u{0} JSON {") }])
    #expect(try await host.ask("Do something odd").contains("not \u{0} JSON {"))
    let list = Host([odd], ["odd": { _ in (false, "[1,[2,{\"a\":null}]]") }])
    #expect(try await list.ask("Do something odd").contains("nothing"))
  }

  @Test("an answer that never came counts as a failure")
  @IO
  func unanswered() async throws {
    let session = try OfflineModel.session(options: SessionOptions(tools: Bundled.definitions()))
    session.add(user: "What is the weather in Oslo?")
    let listener = Listener()
    #expect(try await session.reply(.auto, observer: listener).toolCalls.count == 1)
    #expect(try await session.reply(.auto, observer: listener).text.contains("no answer came"))
  }

  @Test("a cancelled task gets no reply")
  @IO
  func cancelled() async throws {
    let session = OfflineSession(SessionOptions(tools: try Bundled.definitions()))
    session.add(user: "What is the weather in Oslo?")
    // On the loop's own thread the task cannot start before this one waits.
    let kind = Cell<ModelError.Kind?>(nil)
    let task = EventLoop.shared.spawn { kind.value = await failure(of: session)?.kind }
    task.cancel()
    await task.value
    #expect(kind.value == .cancelled)
  }

  @Test("random prompts of all kinds of characters are answered or call what was offered", arguments: 1...40)
  @IO
  func random(seed: Int) async throws {
    var numbers = SeededNumbers(UInt64(seed))
    let pieces = [
      "weather", "Tokyo", "in", "and", "\"", "“", "'", "(", ")", "celsius", "5", "-3.5", "1e400", "+", "*", "what", ",",
      ".",
      "?", ":", "東京", "é", "👩‍👩‍👧", "\u{0}", "2026-01-31", "Asia/Tokyo", "convert", "to", "from", "than", "difference",
      "warmer", "average", "it", "\n", "%", "^", "1,000", "0x", "km/h", "N'Djamena", "-", "°",
    ]
    let prompt = (0..<Int.random(in: 1...25, using: &numbers)).map { _ in
      pieces.randomElement(using: &numbers)! + (Bool.random(using: &numbers) ? " " : "")
    }.joined()
    let host = try Host(Bundled.definitions(), Bundled.tools)
    #expect(try await !host.ask(prompt).isEmpty, "seed \(seed)")
  }
}

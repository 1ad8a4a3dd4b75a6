import EventLoop
import Testing

@testable import Models

/// Prompts that the plugins which come with the program answer without a network.
@Suite("Offline: prompts for the bundled plugins")
struct BundledPromptTests {
  @Test("the prompt of the demo: two lookups, two conversions, one subtraction, one answer")
  @IO
  func demo() async throws {
    let host = try Host(Bundled.definitions(), Bundled.tools)
    let answer = try await host.ask(
      "Is it warmer in Tokyo or in London, and what is the difference in Fahrenheit?")
    #expect(
      host.rounds == [
        [#"get_weather {"city":"Tokyo"}"#, #"get_weather {"city":"London"}"#],
        [
          #"convert_temperature {"value":16.5,"from":"celsius","to":"fahrenheit"}"#,
          #"convert_temperature {"value":9.25,"from":"celsius","to":"fahrenheit"}"#,
        ],
        [#"calculate {"expression":"61.7 - 48.65"}"#],
      ])
    #expect(answer.hasPrefix("Tokyo is warmer than London: temperature 16.5 celsius against 9.25 celsius."))
    #expect(answer.contains("The difference is 13.05 fahrenheit (calculate: 61.7 - 48.65)."))
    #expect(answer.contains("get_weather notes: Usual values of the month, not live ones."))
    #expect(answer.contains("no language model"))
  }

  static let prompts: [(String, [[String]])] = [
    ("How warm is it in Tokyo?", [[#"get_weather {"city":"Tokyo"}"#]]),
    (
      "what is the weather in tokyo and new york",
      [[#"get_weather {"city":"tokyo"}"#, #"get_weather {"city":"new york"}"#]]
    ),
    (
      "What is the weather in Tokyo, Oslo and Lima?",
      [[#"get_weather {"city":"Tokyo"}"#, #"get_weather {"city":"Oslo"}"#, #"get_weather {"city":"Lima"}"#]]
    ),
    ("What is the weather in Valencia, Spain?", [[#"get_weather {"city":"Valencia","country":"Spain"}"#]]),
    ("What is the weather in Tokyo in fahrenheit?", [[#"get_weather {"city":"Tokyo","unit":"fahrenheit"}"#]]),
    (
      "What is the weather in Tokyo in kelvin?",
      [
        [#"get_weather {"city":"Tokyo"}"#],
        [#"convert_temperature {"value":16.5,"from":"celsius","to":"kelvin"}"#],
      ]
    ),
    ("What is the weather forecast for London for the next 3 days?", [[#"get_forecast {"city":"London","days":3}"#]]),
    (
      "Convert 98.6 fahrenheit to celsius",
      [[#"convert_temperature {"value":98.6,"from":"fahrenheit","to":"celsius"}"#]]
    ),
    (
      "How many celsius are 98.6 fahrenheit?",
      [[#"convert_temperature {"value":98.6,"from":"fahrenheit","to":"celsius"}"#]]
    ),
    ("Convert 5 miles to km", [[#"convert_units {"value":5,"from":"miles","to":"km"}"#]]),
    ("What is 2 + 3 * 4?", [[#"calculate {"expression":"2 + 3 * 4"}"#]]),
    ("What is 12 times 7?", [[#"calculate {"expression":"12 * 7"}"#]]),
    ("Calculate (1 + 0.05/12)^360.", [[#"calculate {"expression":"(1 + 0.05/12)^360"}"#]]),
    ("What is the sha256 hash of \"hello world\"?", [[#"hash_text {"text":"hello world","algorithm":"sha256"}"#]]),
    ("How many words are in “to be or not to be”?", [[#"count_text {"text":"to be or not to be"}"#]]),
    ("Encode 'a b' as percent", [[#"encode_text {"text":"a b","encoding":"percent"}"#]]),
    (
      "Decode SGVsbG8sIHdvcmxkIQ== from base64",
      [[#"decode_text {"encoded":"SGVsbG8sIHdvcmxkIQ==","encoding":"base64"}"#]]
    ),
    ("What time is it in Asia/Tokyo now?", [[#"get_time {"zone":"Asia/Tokyo"}"#]]),
    (
      "How many days are between 2026-01-31 and 2026-03-01?",
      [[#"time_between {"start":"2026-01-31","end":"2026-03-01"}"#]]
    ),
    ("Add 90 days to 2026-05-01", [[#"add_to_date {"start":"2026-05-01","days":90}"#]]),
    (
      "What is the weather in Oslo, and what is 2 + 3 * 4?",
      [[#"get_weather {"city":"Oslo"}"#, #"calculate {"expression":"2 + 3 * 4"}"#]]
    ),
  ]

  @Test("arguments come from the prompt", arguments: prompts)
  @IO
  func arguments(prompt: String, rounds: [[String]]) async throws {
    let host = try Host(Bundled.definitions(), Bundled.tools)
    let answer = try await host.ask(prompt)
    #expect(host.rounds == rounds, "\(answer)")
  }

  @Test(
    "what is about none of the tools is refused, and the refusal says who speaks",
    arguments: [
      "Who is the president of France?", "Write a poem about the sea.", "Hello!", "Thank you.", "???",
    ])
  @IO
  func refused(prompt: String) async throws {
    let host = try Host(Bundled.definitions(), Bundled.tools)
    let answer = try await host.ask(prompt)
    #expect(host.rounds.isEmpty, "\(host.rounds)")
    #expect(answer.contains("not a language model"))
  }

  /// Prompts that share words with tools and ask for something else.
  static let foreign = [
    "What is the capital of France?", "Why is the sky blue?", "Who won the weather award in 1999?",
    "What is the weather of my mood?", "Send an email to bob@example.com", "Delete all orders",
    "Cancel my order ORD-4521AB", "What time is it in Tokyo?", "What time is it in Tokyo and in Oslo?",
    "Explain how a clock works", "Remind me to call mum tomorrow", "How old is Angela Merkel?",
    "What is the population of Berlin?", "Summarize this text: hello world", "Reverse the order of the words",
    "Tell me a joke about temperature", "Book a flight from London to Tokyo",
    "I don't want the weather in Tokyo", "Do not convert 5 km to miles", "Please don’t convert 5 km to miles",
    "Could you please cancel my order ORD-4521AB?", "Write a poem about the weather",
    "Who wrote Hamlet?", "How far away is the moon?", "Set an alarm for 7", "Play some music",
    "How long is it from 2026-05-01 to Christmas?", "What is the price of gold?", "What does gold cost?",
    "Is the order of the planets known?", "Convert 14:00 to Asia/Tokyo", "What is the status of my application?",
    "What date is Easter?",
  ]

  @Test("what only shares words with tools is refused", arguments: foreign)
  @IO
  func onlyShares(prompt: String) async throws {
    let plugins = ["calculator", "clock", "shop", "text", "units", "weather"]
    let host = try Host(Bundled.definitions(plugins), Bundled.tools)
    let answer = try await host.ask(prompt)
    #expect(host.rounds.isEmpty, "\(host.rounds)")
    #expect(answer.contains("not a language model"))
  }

  @Test(
    "what a tool does is called, also with the shop among the tools",
    arguments: prompts + [
      ("Use calculate to work out 2 + 2", [[#"calculate {"expression":"2 + 2"}"#]]),
      ("2+2", [[#"calculate {"expression":"2+2"}"#]]),
      ("Tokyo and London weather", [[#"get_weather {"city":"Tokyo"}"#, #"get_weather {"city":"London"}"#]]),
      ("What is the status of order ORD-4521AB?", [[#"get_order_status {"order_id":"ORD-4521AB"}"#]]),
      ("What time is it now?", [[#"get_time {}"#]]),
      ("How hot is Paris?", [[#"get_weather {"city":"Paris"}"#]]),
      ("How cold is Oslo?", [[#"get_weather {"city":"Oslo"}"#]]),
      ("What is the temperature in London?", [[#"get_weather {"city":"London"}"#]]),
      ("temperature in London", [[#"get_weather {"city":"London"}"#]]),
      ("Find kettles under 30 EUR", [[#"search_products {"query":"kettles","max_price":30}"#]]),
      ("Search products for kettles", [[#"search_products {"query":"kettles"}"#]]),
      ("Find products for at most 50 EUR", [[#"search_products {"max_price":50}"#]]),
    ])
  @IO
  func withShop(prompt: String, rounds: [[String]]) async throws {
    let plugins = ["calculator", "clock", "shop", "text", "units", "weather"]
    let host = try Host(Bundled.definitions(plugins), Bundled.tools)
    let answer = try await host.ask(prompt)
    #expect(host.rounds == rounds, "\(answer)")
  }

  @Test("an answer in the form of a schema is refused at once")
  @IO
  func answerSchema() async throws {
    let options = SessionOptions(tools: try Bundled.definitions(), answerSchema: Array("{}".utf8))
    let session = OfflineModel.session(options: options)
    session.add(user: "What is the weather in Oslo?")
    #expect(await failure(of: session)?.kind == .request)
  }
}

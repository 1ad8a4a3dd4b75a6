import EventLoop
import JSON
import TestSupport
import Testing

@testable import Models

/// Plays the host: asks, calls closures in the place of tools, feeds the answers back.
@IO
final class Host {
  typealias Tool = @Sendable (PlainValue) -> (Bool, String)

  let session: any ModelSession
  private let tools: [String: Tool]
  /// What was called, a line for each reply: `name {arguments}`.
  private(set) var rounds: [[String]] = []
  private let observer = Listener()

  init(_ definitions: [ToolDefinition], _ tools: [String: Tool], parallelCalls: Bool = true) {
    session = OfflineModel.session(options: SessionOptions(tools: definitions, parallelCalls: parallelCalls))
    self.tools = tools
  }

  /// One turn of the user, to the answer.
  func ask(_ prompt: String, _ choice: ToolChoice = .auto) async throws -> String {
    rounds = []
    session.add(user: prompt)
    for round in 0..<20 {
      let reply = try await session.reply(round == 0 || choice == .none ? choice : .auto, observer: observer)
      guard !reply.toolCalls.isEmpty else {
        #expect(reply.end == .complete)
        #expect(reply.usage == Usage())
        #expect(observer.takeText() == reply.text)
        return reply.text
      }
      #expect(reply.end == .toolCalls)
      rounds.append(reply.toolCalls.map { "\($0.name) \(String(decoding: $0.arguments, as: UTF8.self))" })
      for call in reply.toolCalls {
        let arguments = try #require(PlainValue(json: call.arguments))
        let unknown = (true, #"{"error":"no such tool","code":"UNKNOWN_TOOL"}"#)
        let (isError, text) = tools[call.name]?(arguments) ?? unknown
        let bytes = Array(text.utf8)
        session.add(answerTo: call, ToolAnswer(isError: isError, text: bytes.span))
      }
    }
    Issue.record("no answer after 20 rounds: \(rounds)")
    return ""
  }
}

/// Keeps what an observer hears.
@IO
final class Listener: ReplyObserver {
  private var bytes: [UInt8] = []
  private(set) var pieces: [String] = []
  private(set) var thoughts: [String] = []
  private(set) var called: [String] = []

  func text(_ piece: Span<UInt8>) {
    var copy: [UInt8] = []
    for index in piece.indices { copy.append(piece[index]) }
    bytes += copy
    pieces.append(String(decoding: copy, as: UTF8.self))
  }

  func reasoning(_ piece: Span<UInt8>) {
    var copy: [UInt8] = []
    for index in piece.indices { copy.append(piece[index]) }
    thoughts.append(String(decoding: copy, as: UTF8.self))
  }

  func toolCall(_ name: String) { called.append(name) }

  func takeText() -> String {
    defer { bytes = [] }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The bundled plugins' tools as a model is told of them, with stand-ins that answer as the real ones do.
enum Bundled {
  static func definitions(_ plugins: [String] = ["calculator", "clock", "text", "units", "weather"]) throws
    -> [ToolDefinition]
  {
    var all: [ToolDefinition] = []
    for plugin in plugins {
      let manifest = try #require(PlainValue(json: readFile(repositoryRoot + "/manifests/\(plugin).json")))
      for tool in manifest["tools"]?.items ?? [] {
        all.append(
          ToolDefinition(
            name: tool["name"]?.string ?? "", description: tool["description"]?.string ?? "",
            parameters: tool["parameters"]?.json ?? [], returns: tool["returns"]?.json))
      }
    }
    return all.sorted { $0.name < $1.name }
  }

  static let temperatures = ["Tokyo": "16.5", "London": "9.25", "Oslo": "-1.5", "Lima": "19", "New York": "12"]

  static let tools: [String: Host.Tool] = [
    "get_weather": { arguments in
      let city = arguments["city"]?.string ?? ""
      guard let celsius = temperatures[city] else {
        return (true, #"{"error":"no city is called \#(city)","code":"UNKNOWN_CITY","class":"permanent"}"#)
      }
      let unit = arguments["unit"]?.string ?? "celsius"
      let value = unit == "celsius" ? celsius : fahrenheit(celsius)
      return (
        false,
        """
        {"city":"\(city)","country":"X","latitude":51.5,"longitude":-0.12,"date":"2026-11-27","temperature":\(value),\
        "unit":"\(unit)","source":"climate normals (not live)","note":"Usual values of the month, not live ones."}
        """
      )
    },
    "convert_temperature": { arguments in
      let value = arguments["value"]?.digits ?? ""
      let (from, to) = (arguments["from"]?.string ?? "", arguments["to"]?.string ?? "")
      let result =
        switch (from, to) {
        case ("celsius", "fahrenheit"): fahrenheit(value)
        case ("celsius", "kelvin"): ExactDecimal.sum([value, "273.15"])
        case ("fahrenheit", "celsius"): ExactDecimal.shortest(((Double(value) ?? 0) - 32) / 1.8)
        default: value
        }
      return (false, #"{"result":\#(result),"text":"\#(value) \#(from) = \#(result) \#(to)"}"#)
    },
    "calculate": { arguments in
      let text = arguments["expression"]?.string ?? ""
      let parts = text.split(separator: " ").map(String.init)
      guard parts.count == 3, parts[1] == "-" else {
        return (false, #"{"result":14,"text":"14","exact":true}"#)
      }
      let second = parts[2].hasPrefix("(") ? String(parts[2].dropFirst().dropLast()) : parts[2]
      let result = ExactDecimal.sum([parts[0], ExactDecimal.negated(second)])
      return (false, #"{"result":\#(result),"text":"\#(result)","exact":true}"#)
    },
  ]

  private static func fahrenheit(_ celsius: String) -> String {
    ExactDecimal.shortest((Double(celsius) ?? 0) * 9 / 5 + 32)
  }
}

/// The error that a session answers with; `nil` for a reply.
@IO
func failure(of session: any ModelSession, _ choice: ToolChoice = .auto) async -> ModelError? {
  do throws(ModelError) {
    _ = try await session.reply(choice, observer: Listener())
    return nil
  } catch {
    return error
  }
}

import Models
import Plugins
import Testing

@testable import Agent

@Suite("What the loop decides")
struct DecisionTests {
  // MARK: Turns

  private func machine(rounds: Int = 3, choice: ToolChoice = .auto) -> TurnMachine {
    TurnMachine(TurnMachine.Limits(rounds: rounds), choice: choice)
  }

  @Test("a reply with calls is run, one without is taken")
  func turns() {
    var machine = machine()
    #expect(machine.begin() == .ask(.auto))
    #expect(machine.received(.calls("a"), cost: nil) == .runCalls)
    #expect(machine.answered(isLooping: false) == .ask(.auto))
    #expect(machine.received(.text("x"), cost: nil) == .takeAnswer)
  }

  @Test("the last round's calls are left; so is a provider's pause")
  func lastRound() {
    var machine = machine(rounds: 1)
    #expect(
      machine.received(.calls("a"), cost: nil) == .leaveCalls(.roundLimit, "The limit of 1 round is reached."))
    var paused = self.machine(rounds: 1)
    guard case .finish(.roundLimit, _) = paused.received(.text("", end: .paused), cost: nil) else {
      Issue.record("a pause in the last round was followed by a request")
      return
    }
  }

  @Test("an answer is repaired once, if a round is left")
  func repairs() {
    var machine = machine()
    _ = machine.received(.text("x"), cost: nil)
    #expect(machine.answerRefused("no") == .ask(.auto))
    #expect(machine.answerRefused("no again") == .finish(.failed, "no again"))
    var last = self.machine(rounds: 1)
    _ = last.received(.text("x"), cost: nil)
    guard case .finish(.roundLimit, _) = last.answerRefused("no") else {
      Issue.record("a repair without a round left")
      return
    }
  }

  @Test("counts that no sum can hold do not end the program; the limit counts as reached")
  func hugeCounts() {
    var machine = TurnMachine(TurnMachine.Limits(rounds: 9, tokens: 1000), choice: .auto)
    guard case .leaveCalls(.budget, _) = machine.received(.calls("a", input: .max, output: .max), cost: nil) else {
      Issue.record("the limit was not kept")
      return
    }
    var reply = ModelReply.text("x", input: .max, output: 1)
    reply.usage.cacheIsApart = true
    reply.usage.cachedTokens = .max
    #expect(reply.usage.wholeInputTokens == .max)
    #expect(machine.received(reply, cost: nil) == .takeAnswer)
  }

  // MARK: Repetition

  private func play(_ rounds: [([String], String)], of max: Int = 10) -> (notes: [Int], loopsAfter: Int?) {
    var watch = RepeatWatch(rounds: max)
    var notes: [Int] = []
    for (index, round) in rounds.enumerated() {
      let calls = round.0.map { ToolCall(id: "x", name: $0, arguments: Array("{}".utf8)) }
      watch.begin(calls)
      for place in calls.indices where watch.answered(place, Array(round.1.utf8).span) != nil { notes.append(index) }
      if watch.isLooping { return (notes, index) }
    }
    return (notes, nil)
  }

  @Test("the same call with the same answer is noted at the third and ends at the fifth")
  func sameAnswer() {
    let played = play(Array(repeating: (["a"], "same"), count: 9))
    #expect(played.notes == [2])
    #expect(played.loopsAfter == 4)
  }

  @Test("the same call with another answer each time may be repeated twice as often")
  func otherAnswers() {
    let played = play((0..<20).map { (["a"], "answer \($0)") })
    #expect(played.notes == [4])
    #expect(played.loopsAfter == 8)
  }

  @Test("two calls in turn are a loop too")
  func alternating() {
    #expect(play((0..<20).map { ([$0.isMultiple(of: 2) ? "a" : "b"], "same") }).loopsAfter == 9)
  }

  @Test("a call that is new starts the count anew; the same call twice in one reply counts once")
  func newCalls() {
    #expect(play((0..<30).map { (["a", "new\($0)"], "same") }).loopsAfter == nil)
    let doubled = play(Array(repeating: (["a", "a", "a"], "same"), count: 9))
    #expect(doubled.loopsAfter == 4)
    #expect(doubled.notes == [2])
  }

  @Test("a quarter of many rounds may be repeated")
  func manyRounds() {
    #expect(play(Array(repeating: (["a"], "same"), count: 99), of: 80).loopsAfter == 19)
    #expect(play(Array(repeating: (["a"], "same"), count: 99), of: .max).loopsAfter == nil)
  }

  @Test("long answers that differ only in length, head or tail are different")
  func fingerprints() {
    func value(_ text: String) -> UInt64 {
      var fingerprint = Fingerprint()
      fingerprint.addEnds(of: Array(text.utf8).span)
      return fingerprint.value
    }
    let long = String(repeating: "x", count: 5000)
    #expect(Set([long, "y" + long.dropLast(), long.dropLast() + "y", long + "x"].map { value(String($0)) }).count == 4)
  }

  // MARK: Cutting

  @Test("a text within the limit stays; a longer one keeps head and tail and says how much is missing")
  func cut() throws {
    let text = Array((0..<100_000).map { String($0) }.joined(separator: " ").utf8)
    #expect(OutputCut.cut(text.span, at: text.count) == text)
    let cut = String(decoding: OutputCut.cut(text.span, at: 65_536), as: UTF8.self)
    #expect(cut.utf8.count <= 65_536 && cut.utf8.count > 65_400)
    #expect(cut.hasPrefix("0 1 2 ") && cut.hasSuffix(" 99998 99999"))
    let missing = try #require(cut.firstMatch(of: #/\n\[(\d+) of (\d+) bytes/#))
    let words = cut.utf8.count - (text.count - Int(missing.1)!)
    #expect(Int(missing.2) == text.count)
    #expect(cut.firstMatch(of: #/\n\[.*\]\n/#)!.0.utf8.count == words, "what is missing is what is not there")
  }

  @Test("no character is cut in two", arguments: 0..<16)
  func characters(offset: Int) {
    let text = Array((String(repeating: "a", count: offset) + String(repeating: "日本🗻é", count: 200)).utf8)
    for max in [0, 1, 80, 101, 102, 103, 104, 300] {
      let cut = OutputCut.cut(text.span, at: max)
      #expect(String(validating: cut, as: UTF8.self) != nil)
      #expect(cut.count <= Swift.max(max, 100))
    }
  }

  // MARK: Tools

  private func registry(_ names: [String]) -> Registry {
    .holding(names.map { .named($0, readOnly: true) })
  }

  @Test("definitions are sorted by name, whatever the order of the plugins, and the same each time")
  func definitions() {
    let names = ["b", "a", "Z", "é", "a_b", "a-b"]
    let one = ToolSelection().toolbox(of: registry(names))
    let other = ToolSelection().toolbox(of: registry(names.reversed()))
    #expect(one.names == ["Z", "a", "a-b", "a_b", "b", "é"])
    #expect(one.definitions == other.definitions)
    #expect(one.roughTokens > 6 * 20)
  }

  @Test("patterns select by name and by plugin__tool; exclusion wins; what matches nothing is told")
  func selection() {
    func names(_ include: [String], _ exclude: [String] = []) -> [String] {
      ToolSelection(include: include, exclude: exclude).toolbox(of: registry(["get_time", "get_weather", "set_time"]))
        .names
    }
    #expect(names([]) == ["get_time", "get_weather", "set_time"])
    #expect(names(["get_*"]) == ["get_time", "get_weather"])
    #expect(names(["*_time"], ["set*"]) == ["get_time"])
    #expect(names(["stage__*"]).count == 3)
    #expect(names(["?et_time", "get_weather"]).count == 3)
    let box = ToolSelection(include: ["get_*", "nothing"], exclude: ["x*"]).toolbox(of: registry(["get_time"]))
    #expect(box.unmatched == ["nothing", "x*"])
    #expect(box.registry.tools.map(\.name) == ["get_time"])
  }

  @Test("a pattern of many stars takes no time to fail")
  func hostilePattern() {
    let text = String(repeating: "a", count: 5000)
    #expect(!Glob.matches(text, String(repeating: "*a", count: 200) + "b"))
    #expect(Glob.matches("", "") && Glob.matches("", "**") && !Glob.matches("", "?") && Glob.matches("ab", "a*b*"))
  }
}

// Rows that may still change, as the writer knows them. All of it can be read again from the tables.

/// A session that a run of this process belongs to.
final class OpenSession {
  let id: Int64
  /// The number of the last turn.
  var turn: Int64
  var changes = Changes()

  init(id: Int64, turn: Int64) {
    self.id = id
    self.turn = turn
  }

  /// What its figures grow by with the next batch.
  struct Changes {
    var isThere = false
    var changedAt: Int64 = 0
    var turns = 0
    var calls = 0
    var failedCalls = 0
    var retries = 0
    var input = 0
    var output = 0
    var cached = 0
    var cost = 0.0
    var unpriced = 0
    var tools: [Int64: (calls: Int, failed: Int)] = [:]
  }

  func note(_ time: Int64) {
    changes.isThere = true
    changes.changedAt = max(changes.changedAt, time)
  }
}

/// A run that has not ended, or one with calls that are answered after it.
final class OpenRun {
  let key: RunKey
  let id: Int64
  let session: OpenSession
  let model: Int64
  let startedAt: Int64
  var reply: ReplyRow?
  var calls: [Int: CallRow] = [:]
  var errors: Int64 = 0

  init(_ key: RunKey, id: Int64, session: OpenSession, model: Int64, startedAt: Int64) {
    self.key = key
    self.id = id
    self.session = session
    self.model = model
    self.startedAt = startedAt
  }
}

/// A row of `replies`.
final class ReplyRow {
  let run: Int64
  let round: Int
  let turn: Int64
  let requestedAt: Int64
  let toolChoice: Int64
  let said: Int64?
  var isChanged = true
  var latency: Int64?
  var ending: Int?
  var finishReason: Int64?
  var input: Int?
  var output: Int?
  var cached: Int?
  var cost: Double?
  var calls = 0
  var text: Int64?
  var reasoning: Int64?
  var refusal: Int64?
  var echo: Int64?

  init(run: Int64, round: Int, turn: Int64, requestedAt: Int64, toolChoice: Int64, said: Int64?) {
    self.run = run
    self.round = round
    self.turn = turn
    self.requestedAt = requestedAt
    self.toolChoice = toolChoice
    self.said = said
  }
}

/// A row of `calls`, with its row of `call_texts`.
final class CallRow {
  /// The run holds its calls: if they held it too, none of them would ever go.
  unowned let run: OpenRun
  let number: Int
  let round: Int
  let place: Int
  let tool: Int64
  var isChanged = true
  var plugin: Int64?
  var startedAt: Int64
  var latency: Int64?
  var outcome: Int?
  var code: Int64?
  var attempts = 0
  var bytesIn: Int?
  var bytesOut: Int?
  var intentAt: Int64?
  var repeatable: Int?
  var argumentsHash: [UInt8]?
  /// Attempts of a process before this one.
  var attemptsBefore = 0
  /// Its first attempt, where that went well: no other followed. It has no row of its own.
  var only: OnlyAttempt?
  // Its texts.
  var providerID: [UInt8] = []
  var asked = StoredText.none
  /// The text behind `asked`, where this process heard it.
  var askedText: [UInt8]?
  var arguments = StoredText.none
  var result = StoredText.none
  var shape: Int?
  var shown = StoredText.none

  struct OnlyAttempt {
    var startedAt: Int64
    var latency: Int
    var bytes: Int
  }

  init(run: OpenRun, number: Int, round: Int, place: Int, tool: Int64, startedAt: Int64) {
    self.run = run
    self.number = number
    self.round = round
    self.place = place
    self.tool = tool
    self.startedAt = startedAt
  }
}

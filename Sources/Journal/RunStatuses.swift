// How the runs of a session ended, those included that had no end.

extension Sequence<Step> {
  /// The status of each run in these steps, in their order. Of one without an end it is `last` where it is the session's
  /// last run, `interrupted` where another one followed, and `forked` where it is of another session, from which the next
  /// one goes on.
  public func runStatuses(last: String) -> [String] {
    var statuses: [String] = []
    var session = ""
    for step in self {
      switch step {
      case .runStarted(let step):
        if let place = statuses.indices.last, statuses[place].isEmpty {
          statuses[place] = step.session == session ? "interrupted" : "forked"
        }
        session = step.session
        statuses.append("")
      case .runFinished(let step): if let place = statuses.indices.last { statuses[place] = step.status }
      case .request, .reply, .modelError, .intent, .refused, .attempt, .result, .shown, .incident: break
      }
    }
    if statuses.last == "" { statuses[statuses.count - 1] = last }
    return statuses
  }
}

extension Step {
  /// The call that it is about, by its idempotency key; `nil` for none.
  public var call: String? {
    switch self {
    case .intent(let step): step.call
    case .refused(let step): step.call
    case .attempt(let step): step.call
    case .result(let step): step.call
    case .shown(let step): step.call
    case .incident(let step): step.call.isEmpty ? nil : step.call
    case .runStarted, .request, .reply, .modelError, .runFinished: nil
    }
  }
}

// How every tool reads: one state of the database, for as long as somebody waits for it.

import ColletKit
import ShopDatabase

extension Call {
  /// Reads from the shop's database.
  ///
  /// A lock that another process holds is waited for, but never for the whole of the time: then the host would only see
  /// that the time was up, and not that a second attempt is worth it. What the operator has to mend (no file, a damaged
  /// one, another database) leaves as the error that it is: the model gets a generic sentence, the host's log the cause.
  func read<Result>(_ body: (Connection) throws -> Result) throws -> Result {
    let shop = plugin(Shop.self)
    let patience = Patience(lockWait: min(lockWaitMax, (timeLeft ?? lockWaitMax) / 2)) { [self] in isCancelled }
    do {
      return try shop.connections.read(shop.database, patience, body)
    } catch let error as DatabaseError where error.kind == .busy {
      try checkCancellation()
      throw ToolFailure(
        .databaseBusy, "The shop's database is in use just now. The same call may work in a moment.", after: busyDelay,
        noEffect: true, detail: "\(error)")
    } catch let error as DatabaseError where error.kind == .interrupted {
      throw CancellationError()
    }
  }
}

/// A change of the database takes milliseconds.
private let lockWaitMax: Duration = .seconds(1)
private let busyDelay: Duration = .milliseconds(250)

extension Row {
  /// A value that has to be one of an enum's.
  func choice<Choice: RawRepresentable>(_ column: Int32, as type: Choice.Type) throws -> Choice
  where Choice.RawValue == String {
    let text = text(column)
    guard let choice = Choice(rawValue: text) else { throw UnknownChoice(type: "\(type)", value: text) }
    return choice
  }
}

/// The database holds a value that this plugin does not know.
struct UnknownChoice: Error, CustomStringConvertible {
  let type: String
  let value: String
  var description: String { "the database has the \(type) '\(value)', which this plugin does not know" }
}

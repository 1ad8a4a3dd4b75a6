// Orders, as tools return them.

import ColletKit
import ShopDatabase

@ToolValue enum OrderStatus: String {
  /// received, nothing done yet.
  case placed
  /// ready for the carrier.
  case packed
  /// on its way.
  case shipped
  /// arrived.
  case delivered
  /// will not be sent.
  case cancelled
  /// sent back by the customer.
  case returned
}

/// One order without its items.
@ToolValue struct OrderSummary {
  /// Number of the order.
  var orderID: String
  /// How far it has come.
  var status: OrderStatus
  /// Day of the order.
  @Format("date") var orderedOn: String
  /// Pieces ordered, all items together.
  @Range(0...) var pieces: Int
  /// What the order costs, exact to the cent.
  var total: Money
  /// Currency of all amounts, a code of ISO 4217.
  var currency: String
}

extension OrderSummary {
  /// From the columns that a statement over orders begins with.
  init(_ row: borrowing Row) throws {
    self.init(
      orderID: row.text(0), status: try row.choice(1, as: OrderStatus.self), orderedOn: row.text(2),
      pieces: Int(row.integer(3)), total: Money(cents: row.integer(4)), currency: row.text(5))
  }
}

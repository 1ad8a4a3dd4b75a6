import ColletKit
import ShopDatabase

/// Lists the orders of one customer, newest first, with status and total.
/// Use for questions such as "what did I order last" or when an order number is not known.
/// Do NOT use when an order number is given (use get_order_status).
/// Without user_id these are the orders of the one who asks; those of others are shown only to who may see all orders.
@Tool(
  .title("Order history"), .lookUp, .requires(Scope.ordersRead), .scopes(Scope.ordersReadAll),
  .errors(.userUnknown, .signInRequired), .labels("private_data"))
struct GetOrderHistory {
  /// How many orders to return at most.
  @Range(1...50) var limit = 10
  /// Whose orders, for example customer-17. Leave it out for the orders of the one who asks.
  @Length(1...128) var userID: String?

  /// The orders of one customer.
  @ToolValue struct History {
    /// Whose orders these are.
    var userID: String
    /// How many there are; more than are listed when this is above limit.
    @Range(0...) var total: Int
    /// The newest orders, the newest one first.
    var orders: [OrderSummary]
  }

  static var samples: [Sample<Self>] {
    let customer = Principal(subject: "customer-17", scopes: [Scope.ordersRead])
    let desk = Principal(subject: "desk-1", scopes: [Scope.ordersRead, Scope.ordersReadAll])
    return [Sample(Self(limit: 3), as: customer), Sample(Self(userID: "customer-4"), as: desk)]
  }

  func call(_ call: Call) throws -> History {
    let viewer = try Viewer(call, seesAllWith: Scope.ordersReadAll)
    let user = userID ?? viewer.subject
    guard !user.isEmpty else { throw ToolFailure.signInRequired }
    return try call.read { try list(user, $0, viewer) }
  }

  private func list(_ user: String, _ shop: Connection, _ viewer: Viewer) throws -> History {
    let totals = try shop.rows(
      """
      SELECT (SELECT count(*) FROM orders WHERE user_id = users.id) FROM users WHERE id = ? AND (? OR id = ?)
      """, [.text(user)] + viewer.values
    ) { Int($0.integer(0)) }
    guard let total = totals.first else { throw ToolFailure.userUnknown(user) }
    let orders = try shop.rows(
      """
      SELECT id, status, ordered_on, (SELECT sum(quantity) FROM order_items WHERE order_id = orders.id), total_cents,
        currency
      FROM orders WHERE user_id = ? ORDER BY ordered_on DESC, id LIMIT ?
      """, [.text(user), .integer(Int64(limit))]
    ) { try OrderSummary($0) }
    return History(userID: user, total: total, orders: orders)
  }
}

import ColletKit
import ShopDatabase

/// Gets the status of one order: how far it has come, its items and its parcel.
/// Use only when an order number (ORD-XXXXXX) is given. Do NOT use to search products (use search_products) or to list
/// orders (use get_order_history).
/// Somebody else's order is answered like one that does not exist.
@Tool(
  .title("Order status"), .lookUp, .requires(Scope.ordersRead), .scopes(Scope.ordersReadAll),
  .errors(.orderUnknown, .signInRequired), .labels("private_data"))
struct GetOrderStatus {
  /// Order number, format ORD-XXXXXX: six digits or capital letters.
  @Pattern("^ORD-[0-9A-Z]{6}$") var orderID: String

  /// One order, whole.
  @ToolValue struct Order {
    /// The order.
    var order: OrderSummary
    /// Day on which the parcel left; absent before that.
    @Format("date") var shippedOn: String?
    /// Day on which it arrived; absent before that.
    @Format("date") var deliveredOn: String?
    /// Who carries the parcel; absent before it left.
    var carrier: String?
    /// The carrier's number of the parcel; absent before it left.
    var trackingNumber: String?
    /// What was ordered.
    var items: [Item]

    /// One line of an order.
    @ToolValue struct Item {
      /// Number of the product.
      var productID: Int
      /// Its name.
      var name: String
      /// How many pieces.
      var quantity: Int
      /// What one piece cost when it was ordered.
      var unitPrice: Money
    }
  }

  static var samples: [Sample<Self>] {
    [Sample(Self(orderID: "ORD-4521AB"), as: Principal(subject: "customer-17", scopes: [Scope.ordersRead]))]
  }

  func call(_ call: Call) throws -> Order {
    let viewer = try Viewer(call, seesAllWith: Scope.ordersReadAll)
    return try call.read { try find($0, viewer) }
  }

  private func find(_ shop: Connection, _ viewer: Viewer) throws -> Order {
    let orders = try shop.rows(
      """
      SELECT id, status, ordered_on, (SELECT sum(quantity) FROM order_items WHERE order_id = orders.id), total_cents,
        currency, shipped_on, delivered_on, carrier, tracking_number
      FROM orders WHERE id = ? AND (? OR user_id = ?)
      """, [.text(orderID)] + viewer.values
    ) { row in
      Order(
        order: try OrderSummary(row), shippedOn: row.optionalText(6), deliveredOn: row.optionalText(7),
        carrier: row.optionalText(8), trackingNumber: row.optionalText(9), items: [])
    }
    guard var order = orders.first else {
      throw ToolFailure(
        .orderUnknown, "There is no order \(orderID) that the one who asks may see. Check the number.", noEffect: true)
    }
    order.items = try shop.rows(
      """
      SELECT product_id, name, quantity, unit_cents FROM order_items JOIN products ON products.id = product_id
      WHERE order_id = ? ORDER BY line
      """, [.text(orderID)]
    ) { row in
      Order.Item(
        productID: Int(row.integer(0)), name: row.text(1), quantity: Int(row.integer(2)),
        unitPrice: Money(cents: row.integer(3)))
    }
    return order
  }
}

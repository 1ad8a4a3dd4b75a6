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
  /// Order number, format ORD-XXXXXX, six digits or capital letters.
  @Pattern("^ORD-[0-9A-Z]{6}$") var orderID: String

  /// One order, whole.
  @ToolValue struct Order {
    /// Number of the order.
    var orderID: String
    /// How far it has come.
    var status: OrderStatus
    /// Day of the order.
    @Format("date") var orderedOn: String
    /// Day on which the parcel left; absent before that.
    @Format("date") var shippedOn: String?
    /// Day on which it arrived; absent before that.
    @Format("date") var deliveredOn: String?
    /// Who carries the parcel; absent before it left.
    var carrier: String?
    /// The carrier's number of the parcel; absent before it left.
    var trackingNumber: String?
    /// What the order costs, exact to the cent.
    var total: Money
    /// Currency of all amounts, a code of ISO 4217.
    var currency: String
    /// What was ordered.
    var items: [Item]

    /// One line of an order.
    @ToolValue struct Item {
      /// Number of the product.
      var productID: Int
      /// Its name.
      var name: String
      /// How many pieces.
      @Range(1...) var quantity: Int
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
      SELECT id, status, ordered_on, shipped_on, delivered_on, carrier, tracking_number, total_cents, currency
      FROM orders WHERE id = ? AND (? OR user_id = ?)
      """, [.text(orderID)] + viewer.values
    ) { row in
      Order(
        orderID: row.text(0), status: try row.choice(1, as: OrderStatus.self), orderedOn: row.text(2),
        shippedOn: row.optionalText(3), deliveredOn: row.optionalText(4), carrier: row.optionalText(5),
        trackingNumber: row.optionalText(6), total: Money(cents: row.integer(7)), currency: row.text(8), items: [])
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

import ColletKit
import ShopDatabase

/// Product catalogue and order desk of one shop, read from a SQLite database. Comes with the sample database of a shop
/// that does not exist.
@Plugin(
  version: "1.0.0", .read("${config.database}"),
  tools: SearchProducts.self, GetOrderStatus.self, GetOrderHistory.self, LookupUser.self)
struct Shop {
  /// The SQLite file of the shop. It is only read, and must not be in WAL mode, which needs further files.
  var database = "${plugin}/shop.sqlite"

  let connections = ConnectionPool()
}

/// The scopes that the shop knows. A `read` scope opens a tool; a `readAll` scope opens everybody's rows.
enum Scope {
  static let ordersRead = "orders.read"
  static let ordersReadAll = "orders.read_all"
  static let usersRead = "users.read"
  static let usersReadAll = "users.read_all"
}

extension ToolFailure.Code {
  static let databaseBusy = retryable("DATABASE_BUSY")
  static let queryWithoutWords = permanent("QUERY_WITHOUT_WORDS")
  static let orderUnknown = permanent("ORDER_UNKNOWN")
  static let userUnknown = permanent("USER_UNKNOWN")
  static let signInRequired = permanent("SIGN_IN_REQUIRED")
}

extension ToolTrait {
  /// What all tools of the shop have in common: they look something up, nearby and soon.
  static let lookUp = ToolTrait.all(
    .readOnly, .nonDestructive, .idempotent, .closedWorld, .timeout(.seconds(10)),
    .retry(max: 2, base: .milliseconds(500)), .errors(.databaseBusy))
}

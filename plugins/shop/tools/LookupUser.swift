import ColletKit
import ShopDatabase

/// Looks up the profile of one customer: name, email address, city, how many orders.
/// Use to learn who is asking, or to find the user id behind an email address. Do NOT use for the orders themselves (use
/// get_order_history).
/// Without arguments this is the profile of the one who asks; those of others are shown only to who may see all users,
/// and are answered to everybody else like ones that do not exist.
@Tool(
  .title("User look-up"), .lookUp, .requires(Scope.usersRead), .scopes(Scope.usersReadAll),
  .errors(.userUnknown, .signInRequired), .labels("private_data"))
struct LookupUser {
  /// A user id such as customer-17, or an email address such as ada@example.com. Leave it out for the one who asks.
  @Length(1...254) var user: String?

  /// The profile of one customer.
  @ToolValue struct Profile {
    /// The id under which the customer signs in.
    var userID: String
    /// First and last name.
    var name: String
    /// Where mail reaches the customer.
    @Format("email") var email: String
    /// Where the customer lives.
    var city: String
    /// The country, a code of ISO 3166-1 such as DE.
    var country: String
    /// Day on which the customer signed up.
    @Format("date") var memberSince: String
    /// How many orders there are.
    @Range(0...) var orderCount: Int
  }

  static var samples: [Sample<Self>] {
    let desk = Principal(subject: "desk-1", scopes: [Scope.usersRead, Scope.usersReadAll])
    return [
      Sample(Self(), as: Principal(subject: "customer-17", scopes: [Scope.usersRead])),
      Sample(Self(user: "customer-4"), as: desk),
    ]
  }

  func call(_ call: Call) throws -> Profile {
    let viewer = try Viewer(call, seesAllWith: Scope.usersReadAll)
    let user = user ?? viewer.subject
    guard !user.isEmpty else { throw ToolFailure.signInRequired }
    return try call.read { try find(user, $0, viewer) }
  }

  /// An id is taken before an email address, should one read like the other.
  private func find(_ user: String, _ shop: Connection, _ viewer: Viewer) throws -> Profile {
    let profiles = try shop.rows(
      """
      SELECT id, name, email, city, country, member_since, (SELECT count(*) FROM orders WHERE user_id = users.id)
      FROM users WHERE (id = ? OR email = ?) AND (? OR id = ?) ORDER BY id <> ? LIMIT 1
      """, [.text(user), .text(user)] + viewer.values + [.text(user)]
    ) { row in
      Profile(
        userID: row.text(0), name: row.text(1), email: row.text(2), city: row.text(3), country: row.text(4),
        memberSince: row.text(5), orderCount: Int(row.integer(6)))
    }
    guard let profile = profiles.first else { throw ToolFailure.userUnknown(user) }
    return profile
  }
}

extension ToolFailure {
  /// The same words for a user who does not exist and for one whom the caller may not see.
  static func userUnknown(_ user: String) -> ToolFailure {
    ToolFailure(
      .userUnknown, "There is no user '\(user)' whom the one who asks may see. Check the id or the email address.",
      noEffect: true)
  }
}

import EdgeValues
import EventLoop
import Runners
import ShopDatabase
import TestSupport
import Testing

/// Who sees whose rows.
@Suite("Plugin shop: visibility")
struct ShopVisibilityTests {
  @Test("everybody sees every order of their own and nobody else's, and a scope opens all")
  func orders() async throws {
    let shop = try ShopFixture()
    let rows = try Connection(shop.path, .reading).rows("SELECT id, user_id FROM orders ORDER BY id") {
      (order: $0.text(0), user: $0.text(1))
    }
    #expect(rows.count == 400)
    let host = try await shop.host()
    for (order, user) in rows.prefix(60) {
      let arguments = #"{"order_id":"\#(order)"}"#
      let own = await host.call("get_order_status", arguments, as: Principal(subject: user, scopes: ["orders.read"]))
      #expect(own.outcome == .ok && own.json["order_id"]?.string == order, "\(own)")
      let others = await host.call(
        "get_order_status", arguments,
        as: Principal(
          subject: user == "customer-5" ? "customer-6" : "customer-5", scopes: ["orders.read", "users.read_all"]))
      #expect(others.code == "ORDER_UNKNOWN")
      #expect(await host.call("get_order_status", arguments, as: .desk) == own)
      let machine = Principal(scopes: ["orders.read", "orders.read_all"])
      #expect(await host.call("get_order_status", arguments, as: machine) == own)
    }
    await host.drain()
  }

  @Test("somebody else's order, profile or history is answered like one that does not exist")
  func indistinguishable() async throws {
    let host = try await ProofHost("shop")
    let pairs = [
      ("get_order_status", "order_id", "ORD-4521AB", "ORD-000000"),
      ("get_order_history", "user_id", "customer-17", "customer-99"),
      ("lookup_user", "user", "customer-17", "customer-99"),
      ("lookup_user", "user", "ines.castellano@example.com", "ines.nobodyhere@example.com"),
    ]
    for (tool, member, present, absent) in pairs {
      let there = await host.call(tool, #"{"\#(member)":"\#(present)"}"#, as: .customer(5))
      let none = await host.call(tool, #"{"\#(member)":"\#(absent)"}"#, as: .customer(5))
      #expect(there.outcome == .permanent && ["ORDER_UNKNOWN", "USER_UNKNOWN"].contains(there.code), "\(there)")
      #expect(there.text.contains(present))
      #expect(there.text.replacing(present, with: absent) == none.text)
      #expect(there.outcome == none.outcome && there.code == none.code)
      #expect(await host.call(tool, #"{"\#(member)":"\#(present)"}"#, as: .desk).outcome == .ok)
      #expect(await host.call(tool, #"{"\#(member)":"\#(absent)"}"#, as: .desk) == none)
    }
    await host.drain()
  }

  @Test("the one who asks is found without arguments, and by id and mail address in any case")
  func ownProfile() async throws {
    let host = try await ProofHost("shop")
    let own = await host.call("lookup_user", "{}", as: .customer(17))
    let mail = own.json["email"]?.string ?? ""
    #expect(own.json["user_id"]?.string == "customer-17" && mail.hasSuffix("@example.com"))
    for user in ["customer-17", mail, mail.uppercased()] {
      #expect(await host.call("lookup_user", #"{"user":"\#(user)"}"#, as: .customer(17)) == own)
      #expect(await host.call("lookup_user", #"{"user":"\#(user)"}"#, as: .desk) == own)
    }
    #expect(await host.call("lookup_user", "{}", as: .desk).code == "USER_UNKNOWN", "desk-1 is no customer")
    await host.drain()
  }

  @Test("histories are newest first, cut at the limit, and together hold every order")
  func histories() async throws {
    let host = try await ProofHost("shop")
    var sum = 0
    for number in 1...60 {
      let own = await host.call("get_order_history", #"{"limit":50}"#, as: .customer(number))
      let orders = own.json["orders"]?.elements ?? []
      #expect(own.outcome == .ok && own.total == orders.count, "\(own)")
      let days = orders.compactMap { $0["ordered_on"]?.string }
      #expect(days == days.sorted(by: >))
      let byDesk = await host.call("get_order_history", #"{"limit":50,"user_id":"customer-\#(number)"}"#, as: .desk)
      #expect(byDesk == own)
      let profile = await host.call("lookup_user", "{}", as: .customer(number))
      #expect(profile.json["order_count"]?.text == "\(own.total)")
      let cut = await host.call("get_order_history", #"{"limit":1}"#, as: .customer(number))
      #expect(cut.total == own.total && cut.json["orders"]?.elements.count == min(1, own.total))
      sum += own.total
    }
    #expect(sum == 400)
    #expect(await host.call("get_order_history", "{}", as: .customer(60)).total == 0, "the last customers have none")
    await host.drain()
  }

  @Test("nobody in particular is asked to sign in; a right that is missing is the host's to refuse")
  func anonymous() async throws {
    let host = try await ProofHost("shop")
    let calls = [
      ("get_order_status", #"{"order_id":"ORD-4521AB"}"#), ("get_order_history", "{}"), ("lookup_user", "{}"),
    ]
    for (tool, arguments) in calls {
      let answer = await host.call(tool, arguments, as: Principal(scopes: ["orders.read", "users.read"]))
      #expect(answer.outcome == .permanent && answer.code == "SIGN_IN_REQUIRED", "\(answer)")
      #expect(await host.call(tool, arguments, as: Principal(subject: "customer-17")).code == "FORBIDDEN")
      #expect(await host.call(tool, arguments).code == "FORBIDDEN")
    }
    #expect(await host.call("search_products", "{}").outcome == .ok)
    await host.drain()
  }

  static let injections = [
    "' OR '1'='1", "x' OR 1=1 --", "customer-17' --", "%", "_", "customer-%", "*", "'; DROP TABLE users; --",
    "'; UPDATE orders SET user_id='customer-5'; --", "\" OR \"\"=\"", "1", "0", "NULL", "customer-17\u{0}",
    "\u{0}customer-17",
    "CUSTOMER-17", " customer-17", "customer-17 ", "customer\u{2D}017", "ｃustomer-17",
  ]

  @Test("neither an argument nor a subject becomes SQL or a pattern", arguments: injections)
  func injection(text: String) async throws {
    let shop = try ShopFixture()
    let before = try readFile(shop.path)
    let host = try await shop.host()
    let user = quoted(text)
    #expect(await host.call("lookup_user", #"{"user":\#(user)}"#, as: .desk).code == "USER_UNKNOWN")
    #expect(await host.call("get_order_history", #"{"user_id":\#(user)}"#, as: .desk).code == "USER_UNKNOWN")
    let odd = Principal(subject: text, scopes: ["orders.read", "users.read"])
    #expect(await host.call("get_order_status", #"{"order_id":"ORD-4521AB"}"#, as: odd).code == "ORDER_UNKNOWN")
    #expect(await host.call("lookup_user", "{}", as: odd).code == "USER_UNKNOWN")
    #expect(await host.call("search_products", #"{"query":\#(user)}"#).outcome != .internal)
    await host.drain()
    #expect(await host.faults == [])
    #expect(try readFile(shop.path) == before)
  }
}

// Users and their orders.

import ShopDatabase

/// One order, before it is written.
private struct SampleOrder {
  let id: String
  let user: String
  let day: SampleDay
}

extension Connection {
  /// Adds the users, and returns their ids.
  func addUsers(_ random: inout SampleRandom) throws -> [String] {
    var mails: Set<String> = []
    var ids: [String] = []
    while ids.count < People.count {
      let first = random.one(of: People.first), last = random.one(of: People.last), city = random.one(of: People.cities)
      let mail = "\(first.mail).\(last.mail)@example.com"
      guard mails.insert(mail).inserted else { continue }
      let id = "customer-\(ids.count + 1)"
      let since = SampleDay.first + -random.number(1...900)
      try run(
        "INSERT INTO users VALUES (?, ?, ?, ?, ?, ?)",
        [
          .text(id), .text("\(first.name) \(last.name)"), .text(mail), .text(city.name), .text(city.country),
          .text(since.text),
        ])
      ids.append(id)
    }
    return ids
  }

  /// Adds the orders of some users; the last of them have none.
  func addOrders(of users: [String], _ products: [SampleProduct], _ random: inout SampleRandom) throws {
    let buyers = Array(users.dropLast(3))
    var numbers: Set<String> = []
    for index in 0..<Self.ordersCount {
      // The examples of the manifest speak of the first one.
      let id = index == 0 ? "ORD-4521AB" : number(&random)
      guard numbers.insert(id).inserted else { throw SampleMishap(description: "two orders are called \(id)") }
      let user = index == 0 ? "customer-17" : random.one(of: buyers)
      let day = index == 0 ? SampleDay.today + -4 : day(isRecent: index >= Self.ordersCount - Self.recentCount, &random)
      try add(SampleOrder(id: id, user: user, day: day), products, &random)
    }
  }

  private static let ordersCount = 400
  /// So many are of the last days, so that some are still on their way.
  private static let recentCount = 24

  private func day(isRecent: Bool, _ random: inout SampleRandom) -> SampleDay {
    let last = SampleDay.today.number
    return SampleDay(number: random.number((isRecent ? last - 5 : SampleDay.first.number)...last))
  }

  private func number(_ random: inout SampleRandom) -> String {
    let signs = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return "ORD-" + String((0..<6).map { _ in random.one(of: signs) })
  }

  private func add(_ order: SampleOrder, _ products: [SampleProduct], _ random: inout SampleRandom) throws {
    let lines = random.some(random.number(1...4), of: products).map { (product: $0, quantity: random.number(1...3)) }
    let total = lines.reduce(0) { $0 + $1.product.priceCents * $1.quantity }
    let way = Way(order, &random)
    try run(
      "INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'EUR')",
      [
        .text(order.id), .text(order.user), .text(way.status), .text(order.day.text), .text(way.shipped?.text),
        .text(way.delivered?.text), .text(way.carrier), .text(way.tracking), .integer(Int64(total)),
      ])
    for (line, item) in zip(1..., lines) {
      try run(
        "INSERT INTO order_items VALUES (?, ?, ?, ?, ?)",
        [
          .text(order.id), .integer(Int64(line)), .integer(Int64(item.product.id)), .integer(Int64(item.quantity)),
          .integer(Int64(item.product.priceCents)),
        ])
    }
  }
}

/// How far an order has come by the day on which the sample stands still.
private struct Way {
  private(set) var status: String
  private(set) var shipped: SampleDay?
  private(set) var delivered: SampleDay?
  private(set) var carrier: String?
  private(set) var tracking: String?

  init(_ order: SampleOrder, _ random: inout SampleRandom) {
    let leaves = order.day + random.number(1...3)
    let arrives = leaves + random.number(1...5)
    let carrier = random.one(of: Carriers.all)
    let tracking = carrier.prefix + (0..<10).map { _ in String(random.number(0...9)) }.joined()
    if random.percent(6) {
      status = "cancelled"
    } else if leaves > .today {
      status = order.day + 1 > .today ? "placed" : "packed"
    } else {
      status = arrives > .today ? "shipped" : random.percent(7) ? "returned" : "delivered"
      shipped = leaves
      delivered = arrives > .today ? nil : arrives
      self.carrier = carrier.name
      self.tracking = tracking
    }
  }
}

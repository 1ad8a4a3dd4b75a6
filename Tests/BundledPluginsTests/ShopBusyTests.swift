import EventLoop
import Runners
import ShopDatabase
import Synchronization
import TestSupport
import Testing

/// Another process has the database for itself.
@Suite("Plugin shop: a busy database")
struct ShopBusyTests {
  static let calls = [
    ("search_products", "{}"), ("get_order_status", #"{"order_id":"ORD-4521AB"}"#), ("get_order_history", "{}"),
    ("lookup_user", "{}"),
  ]

  @Test("every tool says that the same call may work later", arguments: calls)
  func busy(tool: String, arguments: String) async throws {
    let shop = try ShopFixture()
    let holder = try LockHolder(shop.path)
    let host = try await shop.host()
    let answer = await host.call(tool, arguments, as: .customer(17))
    #expect(answer.outcome == .retryable && answer.code == "DATABASE_BUSY" && answer.times == 1, "\(answer)")
    holder.release()
    #expect(await host.call(tool, arguments, as: .customer(17)).outcome == .ok)
    await host.drain()
    #expect(await host.faults == [])
  }

  @Test("the host tries again, and the model never hears of it when the lock is gone by then")
  func retried() async throws {
    let shop = try ShopFixture()
    let holder = try LockHolder(shop.path)
    let host = try await shop.host()
    let codes = Cell<[String]>([])
    let answer = await host.call("search_products", "{}", retriesMax: nil) { code in
      if codes.value.isEmpty { holder.release() }
      codes.value.append(code)
    }
    #expect(answer.outcome == .ok && answer.total == 320, "\(answer)")
    #expect(await codes.value == ["DATABASE_BUSY"])
    await host.drain()
  }

  @Test("a call that is cancelled while it waits for the lock is over, and the next one works")
  func cancelled() async throws {
    let shop = try ShopFixture()
    let holder = try LockHolder(shop.path)
    let host = try await shop.host()
    async let call = host.call("search_products", "{}", retriesMax: nil)
    // A call that has not begun cannot be cancelled: so until it has ended.
    while await host.answered == 0 { await host.cancel(host.lastID) }
    let answer = await call
    #expect(answer.code == "CANCELLED" && answer.times == 1, "\(answer)")
    holder.release()
    #expect(await host.call("search_products", "{}").outcome == .ok)
    await host.drain()
    let faults = await host.faults
    #expect(faults == [])
  }

  /// Without an end of its own: that the test ends shows that the wait did.
  @Test("a wait for a lock ends when nobody wants the rows any more")
  func impatient() throws {
    let shop = try ShopFixture()
    let holder = try LockHolder(shop.path)
    defer { holder.release() }
    let connection = try Connection(shop.path, .reading)
    let looks = Mutex(0)
    let patience = Patience(lockWait: .seconds(1_000_000)) {
      looks.withLock {
        $0 += 1; return $0 > 3
      }
    }
    let error = #expect(throws: DatabaseError.self) {
      try connection.snapshot(patience) { try connection.rows("SELECT count(*) FROM orders") { $0.integer(0) } }
    }
    #expect(error?.kind == .busy)
  }

  @Test("a query without an end is stopped when nobody wants the rows any more")
  func endless() throws {
    let shop = try ShopFixture()
    let connection = try Connection(shop.path, .reading)
    let looks = Mutex(0)
    let patience = Patience(lockWait: .zero) {
      looks.withLock {
        $0 += 1; return $0 > 100
      }
    }
    let error = #expect(throws: DatabaseError.self) {
      try connection.snapshot(patience) {
        try connection.rows(
          "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c"
        ) { $0.integer(0) }
      }
    }
    #expect(error?.kind == .interrupted)
    #expect(try connection.rows("SELECT count(*) FROM orders") { $0.integer(0) } == [400], "it can still be used")
  }
}

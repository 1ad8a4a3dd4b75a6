import EventLoop
import Glibc
import Runners
import ShopDatabase
import TestSupport
import Testing

/// The file behind the tools: what it holds, and what may be wrong with it.
@Suite("Plugin shop: its database")
struct ShopDatabaseTests {
  @Test("the sample is the same bytes each time, whole, and of the size that the documentation says")
  func sample() throws {
    let folder = try TemporaryFolder()
    let program = BuiltPlugin.folder + "/shop-sample"
    for name in ["one", "two"] {
      let made = try Subprocess.run(program, ["\(folder.path)/\(name)"])
      #expect(made.succeeded && made.standardOutput.isEmpty, "\(made.errorOutput)")
    }
    #expect(try readFile(folder.path + "/one") == readFile(folder.path + "/two"))
    #expect(try listFolder(folder.path) == ["one", "two"])
    let shop = try Connection(folder.path + "/one", .reading)
    func number(_ sql: StaticString) throws -> Int64 { try shop.rows(sql) { $0.integer(0) }.first ?? -1 }
    #expect(try number("SELECT count(*) FROM products") == 320)
    #expect(try number("SELECT count(DISTINCT name) FROM products") == 320)
    #expect(try number("SELECT count(DISTINCT category) FROM products") == 8)
    #expect(try number("SELECT count(*) FROM users WHERE email LIKE '%@example.com'") == 60)
    #expect(try number("SELECT count(*) FROM orders") == 400)
    #expect(try number("SELECT count(DISTINCT status) FROM orders") == 6)
    #expect(try number("SELECT count(*) FROM products_fts") == 320)
    #expect(try shop.rows("PRAGMA integrity_check") { $0.text(0) } == ["ok"])
    #expect(try shop.rows("PRAGMA foreign_key_check") { $0.text(0) } == [])
    #expect(
      try number(
        """
        SELECT count(*) FROM orders WHERE total_cents <>
          (SELECT sum(quantity * unit_cents) FROM order_items WHERE order_id = orders.id)
        """) == 0)
    #expect(try number("SELECT count(*) FROM orders WHERE shipped_on < ordered_on OR delivered_on < shipped_on") == 0)
    #expect(
      try number(
        "SELECT count(*) FROM orders WHERE (status IN ('shipped', 'delivered', 'returned')) <> (carrier IS NOT NULL)")
        == 0)
    #expect(
      try number("SELECT count(*) FROM orders JOIN users ON users.id = user_id WHERE ordered_on < member_since") == 0)
  }

  @Test("the program that makes the sample says how to use it, and what went wrong")
  func program() throws {
    let program = BuiltPlugin.folder + "/shop-sample"
    for words in [[], ["--help"], ["a", "b"]] {
      let run = try Subprocess.run(program, words)
      #expect(run.ending == .exited(2) && run.errorOutput.contains("usage: shop-sample FILE"))
    }
    let folder = try TemporaryFolder()
    let run = try Subprocess.run(program, [folder.path + "/none/shop.sqlite"])
    #expect(run.ending == .exited(1) && run.errorOutput.contains("cannot be opened"), "\(run.errorOutput)")
  }

  @Test("reading leaves nothing beside the file, and does not change it")
  @IO
  func readOnly() async throws {
    let shop = try ShopFixture()
    let before = try readFile(shop.path)
    let host = try shop.host()
    for (tool, arguments) in ShopBusyTests.calls {
      #expect(await host.call(tool, arguments, as: .customer(17)).outcome == .ok)
      #expect(try listFolder(shop.folder.path) == ["shop.sqlite"])
    }
    await host.drain()
    #expect(try readFile(shop.path) == before)
    let connection = try Connection(shop.path, .reading)
    #expect(throws: DatabaseError.self) { try connection.run("DELETE FROM orders") }
  }

  /// What an operator has to mend. The model learns nothing of paths; the log learns everything.
  enum Trouble: String, CaseIterable, Sendable {
    case missing, folder, fifo, empty, text, otherDatabase, wal, cut, scribbled, unknownStatus, nul

    /// What the log must say.
    var reason: String {
      switch self {
      case .missing: "No such file or directory"
      case .folder, .fifo: "it is not an ordinary file"
      case .empty, .otherDatabase: "is not the database of a shop: no such table"
      case .text: "file is not a database"
      case .wal: "it is in WAL mode"
      case .cut, .scribbled: "malformed"
      case .unknownStatus: "the OrderStatus 'lost', which this plugin does not know"
      case .nul: "it holds a NUL character"
      }
    }
  }

  @Test(
    "what is wrong with the file stands in the log, and nothing of it reaches the model", arguments: Trouble.allCases)
  @IO
  func trouble(_ trouble: Trouble) async throws {
    let shop = try ShopFixture()
    var config = shop.config
    let bytes = try readFile(shop.path)
    switch trouble {
    case .missing: unlink(shop.path)
    case .folder:
      unlink(shop.path)
      mkdir(shop.path, 0o755)
    case .fifo:
      unlink(shop.path)
      mkfifo(shop.path, 0o644)
    case .empty: try writeFile(shop.path, [])
    case .text: try writeFile(shop.path, Array(String(repeating: "No database at all. ", count: 300).utf8))
    case .otherDatabase:
      unlink(shop.path)
      try Connection(shop.path, .creating).run("CREATE TABLE recipes (name TEXT)")
    case .wal: try writeFile(shop.path, bytes[..<18] + [2, 2] + bytes[20...])
    case .cut: try writeFile(shop.path, bytes[..<8192])
    case .scribbled:
      // Everything but the first page, which holds the schema.
      try writeFile(shop.path, bytes[..<4096] + bytes[4096...].map { $0 ^ 0x5A })
    case .unknownStatus:
      let writer = try Connection(shop.path, .creating)
      try writer.run("PRAGMA ignore_check_constraints = ON")
      try writer.run("UPDATE orders SET status = 'lost'")
    case .nul: config = #"{"database":"/tmp/\u0000shop.sqlite"}"#
    }
    let files = try listFolder(shop.folder.path)
    let host = try ProofHost("shop", config: config)
    let answer = await host.call("get_order_status", #"{"order_id":"ORD-4521AB"}"#, as: .customer(17))
    #expect(answer.outcome == .internal && answer.code == "INTERNAL_ERROR" && answer.times == 1, "\(answer)")
    #expect(!answer.text.contains("sqlite"), "\(answer)")
    await host.drain()
    #expect(host.faults.contains { $0.contains(trouble.reason) }, "\(host.faults)")
    #expect(try listFolder(shop.folder.path) == files)
  }

  @Test("a file that was changed, or put in the place of another, is seen by the next call")
  @IO
  func changed() async throws {
    let shop = try ShopFixture()
    let host = try shop.host()
    let arguments = #"{"in_stock":true}"#
    let before = await host.call("search_products", arguments).total
    #expect(before > 100)
    try Connection(shop.path, .creating).run("UPDATE products SET stock = 0 WHERE id <> 1001")
    #expect(await host.call("search_products", arguments).total == 1)
    let other = try ShopFixture()
    #expect(rename(other.path, shop.path) == 0)
    #expect(await host.call("search_products", arguments).total == before)
    unlink(shop.path)
    #expect(await host.call("search_products", arguments).outcome == .internal)
    let third = try ShopFixture()
    try writeFile(shop.path, readFile(third.path))
    #expect(await host.call("search_products", arguments).total == before)
    await host.drain()
  }
}

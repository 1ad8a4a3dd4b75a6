// Makes the sample database of the shop: `shop-sample FILE`.
//
// The same program makes the same bytes, wherever and whenever it runs (with one version of SQLite, which writes its
// version into the file).

import Glibc
import ShopDatabase

@main
enum ShopSample {
  private static let seed: UInt64 = 0xC011_E75B

  static func main() {
    guard CommandLine.arguments.count == 2, let path = CommandLine.arguments.last, !path.hasPrefix("-") else {
      end("usage: shop-sample FILE\n\nMakes the sample database of the plugin shop, and replaces FILE with it.", 2)
    }
    do {
      try make(path)
    } catch {
      end("shop-sample: \(error)", 1)
    }
  }

  private static func end(_ message: String, _ code: Int32) -> Never {
    let line = Array("\(message)\n".utf8)
    unsafe write(STDERR_FILENO, line, line.count)
    exit(code)
  }

  /// Replaces the file as a whole: who has the old one open keeps it.
  private static func make(_ path: String) throws {
    let fresh = path + ".new"
    unsafe unlink(fresh)
    do {
      try fill(fresh)
    } catch {
      unsafe unlink(fresh)
      throw error
    }
    guard unsafe rename(fresh, path) == 0 else { throw SampleMishap(description: "cannot replace \(path)") }
  }

  private static func fill(_ path: String) throws {
    var random = SampleRandom(seed: seed)
    let shop = try Connection(path, .creating)
    // Nothing is lost with a file that is not there yet. What is left is an ordinary file that readers need no other for.
    try shop.run("PRAGMA journal_mode = OFF")
    try shop.run("PRAGMA synchronous = OFF")
    try shop.snapshot(.none) {
      try shop.createTables()
      let products = try shop.addProducts(&random)
      let users = try shop.addUsers(&random)
      try shop.addOrders(of: users, products, &random)
      try shop.createIndex()
    }
  }
}

struct SampleMishap: Error, CustomStringConvertible { let description: String }

import ColletKit
import ShopDatabase

/// Searches the shop's products by words, category and price, best match first.
/// Use to find products, to compare them or to learn what one costs and whether it is in stock.
/// Do NOT use for orders (use get_order_status or get_order_history).
/// Give a few plain words such as "cordless drill": every one must occur in name, brand or description, in any order; the
/// last may be the beginning of a word. When nothing is found, try fewer words.
@Tool(.title("Product search"), .lookUp, .errors(.queryWithoutWords))
struct SearchProducts {
  /// Words to look for, for example "wireless headphones". Leave it out to list all that the other arguments let through.
  @Length(1...200) var query: String?
  /// Only products of this category.
  var category: Category?
  /// Only products that cost at most this much, in EUR.
  @Range(0...1_000_000) var maxPrice: Money?
  /// true: only products that are in stock.
  var inStock = false
  /// How many products to return at most.
  @Range(1...20) var maxResults = 10

  /// What was found.
  @ToolValue struct Found {
    /// How many products match; more than are listed when this is above max_results.
    @Range(0...) var total: Int
    /// The best matches, the best one first.
    var products: [Product]
  }

  static var samples: [Sample<Self>] {
    [
      Sample(Self(query: "wireless headphones", maxPrice: Money(cents: 150_00), inStock: true, maxResults: 3)),
      Sample(Self(category: .kitchen, maxResults: 5)),
    ]
  }

  func call(_ call: Call) throws -> Found {
    guard let query else { return try call.read { try list($0) } }
    let words = SearchWords(query)
    guard !words.isEmpty else {
      throw ToolFailure(
        .queryWithoutWords, "The query holds no word. Give words of letters or digits, or leave 'query' out.",
        noEffect: true)
    }
    return try call.read { try search(words, $0) }
  }

  private func search(_ words: SearchWords, _ shop: Connection) throws -> Found {
    let values = [Value.text(words.expression)] + filters
    let total = try shop.rows(
      """
      SELECT count(*) FROM products_fts JOIN products ON products.id = products_fts.rowid
      WHERE products_fts MATCH ? AND (? IS NULL OR category = ?) AND (? IS NULL OR price_cents <= ?) AND stock >= ?
      """, values
    ) { Int($0.integer(0)) }
    // A word in the name says more than one in the description. Equal ranks go by number, so that the order is fixed.
    let products = try shop.rows(
      """
      SELECT products.id, products.name, products.brand, category, products.description, price_cents, currency, stock
      FROM products_fts JOIN products ON products.id = products_fts.rowid
      WHERE products_fts MATCH ? AND (? IS NULL OR category = ?) AND (? IS NULL OR price_cents <= ?) AND stock >= ?
      ORDER BY bm25(products_fts, 8.0, 4.0, 1.0), products.id LIMIT ?
      """, values + [.integer(Int64(maxResults))]
    ) { try Product($0) }
    return Found(total: total.first ?? 0, products: products)
  }

  private func list(_ shop: Connection) throws -> Found {
    let total = try shop.rows(
      """
      SELECT count(*) FROM products
      WHERE (? IS NULL OR category = ?) AND (? IS NULL OR price_cents <= ?) AND stock >= ?
      """, filters
    ) { Int($0.integer(0)) }
    let products = try shop.rows(
      """
      SELECT id, name, brand, category, description, price_cents, currency, stock FROM products
      WHERE (? IS NULL OR category = ?) AND (? IS NULL OR price_cents <= ?) AND stock >= ?
      ORDER BY name, id LIMIT ?
      """, filters + [.integer(Int64(maxResults))]
    ) { try Product($0) }
    return Found(total: total.first ?? 0, products: products)
  }

  /// The values of the conditions that both queries share.
  private var filters: [Value] {
    let category = Value.text(category?.rawValue)
    let price = Value.integer(maxPrice?.cents)
    return [category, category, price, price, .integer(inStock ? 1 : 0)]
  }
}

@ToolValue enum Category: String {
  case clothing, electronics, garden, home, kitchen, office, sports, toys
}

/// One product.
@ToolValue struct Product {
  /// Number of the product, as it stands in orders.
  var productID: Int
  /// Name, brand included.
  var name: String
  /// Who makes it.
  var brand: String
  /// Where it belongs.
  var category: Category
  /// What it is, in a few sentences.
  var description: String
  /// Price of one piece, exact to the cent.
  var price: Money
  /// Currency of the price, a code of ISO 4217.
  var currency: String
  /// Pieces that can be sent at once; 0: sold out.
  @Range(0...) var stock: Int
}

extension Product {
  init(_ row: borrowing Row) throws {
    self.init(
      productID: Int(row.integer(0)), name: row.text(1), brand: row.text(2),
      category: try row.choice(3, as: Category.self),
      description: row.text(4), price: Money(cents: row.integer(5)), currency: row.text(6), stock: Int(row.integer(7)))
  }
}

// The tables that the plugin reads. A shop of your own needs the same ones, or views that look like them.

import ShopDatabase

extension Connection {
  func createTables() throws {
    try run(
      """
      CREATE TABLE users (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE COLLATE NOCASE, city TEXT NOT NULL,
        country TEXT NOT NULL, member_since TEXT NOT NULL
      ) WITHOUT ROWID
      """)
    try run(
      """
      CREATE TABLE products (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, brand TEXT NOT NULL, category TEXT NOT NULL,
        description TEXT NOT NULL, price_cents INTEGER NOT NULL CHECK (price_cents >= 0),
        currency TEXT NOT NULL, stock INTEGER NOT NULL CHECK (stock >= 0)
      )
      """)
    try run(
      """
      CREATE TABLE orders (
        id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id),
        status TEXT NOT NULL CHECK (status IN ('placed', 'packed', 'shipped', 'delivered', 'cancelled', 'returned')),
        ordered_on TEXT NOT NULL, shipped_on TEXT, delivered_on TEXT, carrier TEXT, tracking_number TEXT,
        total_cents INTEGER NOT NULL, currency TEXT NOT NULL
      ) WITHOUT ROWID
      """)
    try run("CREATE INDEX orders_of_user ON orders (user_id, ordered_on)")
    try run(
      """
      CREATE TABLE order_items (
        order_id TEXT NOT NULL REFERENCES orders (id), line INTEGER NOT NULL,
        product_id INTEGER NOT NULL REFERENCES products (id),
        quantity INTEGER NOT NULL CHECK (quantity > 0), unit_cents INTEGER NOT NULL, PRIMARY KEY (order_id, line)
      ) WITHOUT ROWID
      """)
    // Words by their stems, whatever their case and accents; the text itself stays in `products`.
    try run(
      """
      CREATE VIRTUAL TABLE products_fts USING fts5 (
        name, brand, description, content = 'products', content_rowid = 'id',
        tokenize = 'porter unicode61 remove_diacritics 2', prefix = '3'
      )
      """)
  }

  /// Fills the index from the products, in as few pieces as can be.
  func createIndex() throws {
    try run("INSERT INTO products_fts (products_fts) VALUES ('rebuild')")
    try run("INSERT INTO products_fts (products_fts) VALUES ('optimize')")
  }
}

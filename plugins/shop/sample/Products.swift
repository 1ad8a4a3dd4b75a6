// Products, made from the catalogue.

import ShopDatabase

struct SampleProduct {
  let id: Int
  let priceCents: Int
}

extension Connection {
  /// Adds every product, and returns them in the order of their numbers.
  func addProducts(_ random: inout SampleRandom) throws -> [SampleProduct] {
    var products: [SampleProduct] = []
    for department in Catalogue.departments {
      for kind in department.kinds {
        // Each of its own brand and series: no two products are called alike.
        for (brand, series) in zip(department.brands, random.some(Catalogue.variants, of: Catalogue.series)) {
          let product = SampleProduct(id: 1001 + products.count, priceCents: price(kind, &random))
          let words =
            [kind.description] + random.some(2, of: department.features) + [
              "Colour: \(random.one(of: Catalogue.colours))."
            ]
          try run(
            "INSERT INTO products VALUES (?, ?, ?, ?, ?, ?, 'EUR', ?)",
            [
              .integer(Int64(product.id)), .text("\(brand) \(series) \(kind.name)"), .text(brand),
              .text(department.category),
              .text(words.joined(separator: " ")), .integer(Int64(product.priceCents)), .integer(Int64(stock(&random))),
            ])
          products.append(product)
        }
      }
    }
    return products
  }

  /// Shops like prices that end in 90 or 95.
  private func price(_ kind: Kind, _ random: inout SampleRandom) -> Int {
    random.number(kind.prices) * 100 + random.one(of: [0, 50, 90, 90, 95])
  }

  /// One in six is sold out.
  private func stock(_ random: inout SampleRandom) -> Int { random.percent(17) ? 0 : random.number(1...120) }
}

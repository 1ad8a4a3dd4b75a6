// What the sample shop sells. Brands and series are invented; a name that somebody uses is so by accident.

/// One kind of product, from which several products are made.
struct Kind {
  let name: String
  /// Prices, in whole euros.
  let prices: ClosedRange<Int>
  let description: String

  init(_ name: String, _ prices: ClosedRange<Int>, _ description: String) {
    self.name = name
    self.prices = prices
    self.description = description
  }
}

/// One category: who makes what, and what can be said about it.
struct Department {
  /// As the plugin's `Category` has it.
  let category: String
  let brands: [String]
  let features: [String]
  let kinds: [Kind]
}

enum Catalogue {
  /// Products of each kind.
  static let variants = 4

  static let series = [
    "Alder", "Bay", "Cinder", "Dune", "Ember", "Fjord", "Grove", "Harbor", "Iris", "Juniper", "Kestrel", "Lumen",
    "Marl",
    "Nimbus", "Onyx", "Pine", "Quill", "Reed", "Slate", "Tern", "Umber", "Vale", "Willow", "Yarrow", "Zephyr",
  ]

  static let colours = [
    "black", "white", "graphite", "navy blue", "forest green", "sand", "terracotta", "cherry red", "light grey",
    "mustard",
  ]

  static let departments = [clothing, electronics, garden, home, kitchen, office, sports, toys]

  private static let clothing = Department(
    category: "clothing", brands: ["Fernweg", "Corvane", "Lodenthal", "Maris & Holt"],
    features: [
      "Made of organic cotton.", "Recycled fabric, dyed without water.", "Machine washable at 30 degrees.",
      "Runs slightly large.", "With two hidden pockets.", "Tailored in small series.",
    ],
    kinds: [
      Kind("Rain Jacket", 59...189, "Waterproof jacket with taped seams and a hood that fits under a helmet."),
      Kind("Merino Sweater", 49...129, "Fine-knit pullover of merino wool that keeps warm and does not scratch."),
      Kind("Linen Shirt", 35...89, "Light shirt for hot days, cut straight."),
      Kind("Hiking Trousers", 55...139, "Stretch trousers with zip-off legs for long walks."),
      Kind("Wool Socks", 9...24, "Pair of cushioned socks for boots, free of seams at the toes."),
      Kind("Winter Gloves", 19...79, "Lined gloves whose fingertips work on touch screens."),
      Kind("Canvas Sneakers", 39...99, "Low sneakers with a rubber sole that can be replaced."),
      Kind("Down Vest", 69...159, "Packable vest filled with responsibly sourced down."),
      Kind("Denim Jeans", 49...119, "Straight jeans of heavy denim that wear in, not out."),
      Kind("Sun Hat", 15...45, "Wide-brimmed hat with UV protection that folds into a pocket."),
    ])

  private static let electronics = Department(
    category: "electronics", brands: ["Auralin", "Voltaire & Sons", "Nordkapp Audio", "Pixelhut"],
    features: [
      "Charges over USB-C.", "Up to 30 hours of battery life.", "Pairs with two devices at once.",
      "Spare parts are kept for ten years.", "Splash-proof.", "Quiet enough for an open office.",
    ],
    kinds: [
      Kind("Wireless Headphones", 59...299, "Over-ear headphones with active noise cancelling and soft cushions."),
      Kind("Wireless Earbuds", 39...189, "Small in-ear headphones with a charging case."),
      Kind("Bluetooth Speaker", 29...159, "Portable speaker with a full sound and a strap to hang it up."),
      Kind("E-Book Reader", 99...249, "Reader with a paper-like screen that can be read in the sun."),
      Kind("Mechanical Keyboard", 69...199, "Compact keyboard with switches that can be exchanged."),
      Kind("Wireless Mouse", 19...89, "Ergonomic mouse with a silent click and a precise wheel."),
      Kind("Webcam", 39...149, "Camera for video calls with a sharp picture in dim light and a privacy shutter."),
      Kind("Power Bank", 19...79, "Battery pack that charges a phone three times."),
      Kind("Action Camera", 129...399, "Tiny waterproof camera that keeps the picture steady."),
      Kind("Smart Plug", 12...35, "Socket that measures and switches, without a cloud."),
    ])

  private static let garden = Department(
    category: "garden", brands: ["Rosenhag", "Greenspade", "Morgentau", "Hedgerow"],
    features: [
      "Handles of ash from sustainable forests.", "Stays outside in winter.", "Five years of guarantee.",
      "Comes with a hook for the shed.", "Stainless steel, sharpened by hand.", "Folds flat.",
    ],
    kinds: [
      Kind("Pruning Shears", 15...59, "Bypass shears for clean cuts in branches of up to 20 mm."),
      Kind("Watering Can", 14...49, "Ten-litre can with a fine rose and a balanced handle."),
      Kind("Garden Hose", 25...89, "Kink-free hose of 20 metres with brass couplings."),
      Kind("Raised Bed", 79...249, "Bed of larch wood for vegetables and herbs, put together without tools."),
      Kind("Hand Trowel", 9...29, "Narrow trowel for planting, with a scale of centimetres."),
      Kind("Bird Feeder", 15...55, "Feeder with a wide roof that keeps the seeds dry."),
      Kind("Cordless Hedge Trimmer", 89...219, "Battery trimmer for hedges, light enough to hold up for long."),
      Kind("Compost Bin", 49...139, "Ventilated bin of 300 litres that keeps rats out."),
      Kind("Garden Chair", 39...149, "Folding chair of weatherproof wood with armrests."),
      Kind("Solar Lantern", 12...39, "Lantern that charges by day and glows until midnight."),
    ])

  private static let home = Department(
    category: "home", brands: ["Hyggelund", "Casa Brio", "Tamarisk", "Oak & Ivory"],
    features: [
      "Put together in ten minutes.", "Solid wood, oiled.", "Cover can be taken off and washed.",
      "Made by a family firm.", "Free of harmful substances.", "Packed without plastic.",
    ],
    kinds: [
      Kind("Table Lamp", 29...149, "Dimmable lamp with a warm light and a shade of fabric."),
      Kind("Floor Lamp", 59...229, "Slender lamp that lights up a reading corner."),
      Kind("Wool Blanket", 39...129, "Soft blanket woven of lambswool."),
      Kind("Cotton Bed Linen", 35...119, "Duvet cover and pillow case of smooth percale."),
      Kind("Bath Towel Set", 19...69, "Four absorbent towels that stay soft without softener."),
      Kind("Wall Clock", 19...79, "Silent clock with a clear face."),
      Kind("Bookshelf", 69...299, "Shelf with five boards that grows with the library."),
      Kind("Storage Basket", 15...49, "Woven basket with handles for toys, wood or laundry."),
      Kind("Scented Candle", 9...35, "Candle of soy wax that burns for forty hours."),
      Kind("Picture Frame", 12...59, "Frame with museum glass and a passe-partout."),
    ])

  private static let kitchen = Department(
    category: "kitchen", brands: ["Ferrum", "Mandel & Zimt", "Kupferkessel", "Saltwell"],
    features: [
      "Dishwasher safe.", "Works on induction.", "Balanced to the gram.", "Takes up little room.",
      "Comes with recipes.", "Food-grade materials throughout.",
    ],
    kinds: [
      Kind("Cast Iron Pan", 29...119, "Heavy pan for steaks and pancakes that gets better with the years."),
      Kind("Chef's Knife", 39...179, "All-round knife with a blade of 20 cm that stays sharp."),
      Kind("Espresso Maker", 25...89, "Stove-top pot for four small cups of strong coffee."),
      Kind("Coffee Grinder", 39...199, "Hand grinder with conical burrs and forty steps."),
      Kind("Electric Kettle", 29...119, "Kettle with a gooseneck that holds the temperature chosen."),
      Kind("Stand Mixer", 149...449, "Quiet mixer with a steel bowl for dough of up to two kilograms."),
      Kind("Cutting Board", 19...79, "Board of end-grain walnut with a groove for juice."),
      Kind("Storage Jar Set", 15...55, "Six airtight jars of glass for flour, pasta and pulses."),
      Kind("Salad Bowl", 15...65, "Wide bowl of glazed stoneware."),
      Kind("Digital Scale", 15...49, "Flat scale that weighs up to five kilograms to the gram."),
    ])

  private static let office = Department(
    category: "office", brands: ["Papierhaus", "Deskwright", "Feder & Blatt", "Quorum"],
    features: [
      "Adjusts without tools.", "Recycled board and steel.", "Refillable.", "For right and left hands.",
      "Certified for daily work of eight hours.", "Cable tray included.",
    ],
    kinds: [
      Kind("Standing Desk", 249...699, "Electric desk that remembers four heights."),
      Kind("Office Chair", 149...499, "Chair that follows every movement and supports the back."),
      Kind("Desk Lamp", 29...129, "Lamp with a swivel arm and light that does not flicker."),
      Kind("Fountain Pen", 19...149, "Pen with a steel nib and a converter for bottled ink."),
      Kind("Notebook", 9...29, "Hardcover notebook with dotted pages of 100 g paper."),
      Kind("Document Tray", 12...45, "Stackable trays for letters and drawings."),
      Kind("Monitor Arm", 49...169, "Arm that lifts a screen off the desk and holds it at every height."),
      Kind("Whiteboard", 29...149, "Magnetic board that wipes clean even after weeks."),
      Kind("Paper Shredder", 39...159, "Quiet cross-cut shredder for ten sheets at a time."),
      Kind("Label Printer", 35...119, "Thermal printer for labels and parcels that needs no ink."),
    ])

  private static let sports = Department(
    category: "sports", brands: ["Gipfelglück", "Strida", "Blue Paddle", "Tempo Nord"],
    features: [
      "Tested by mountain guides.", "Reflective stripes all around.", "Weighs next to nothing.",
      "Repair kit included.", "Quick-drying.", "Fits into hand luggage.",
    ],
    kinds: [
      Kind("Trekking Backpack", 79...249, "Backpack of 50 litres with a ventilated back and a rain cover."),
      Kind("Two-Person Tent", 119...399, "Freestanding tent that two people put up in five minutes."),
      Kind("Sleeping Bag", 59...249, "Three-season bag for nights down to minus five degrees."),
      Kind("Yoga Mat", 19...79, "Non-slip mat of natural rubber."),
      Kind("Running Shoes", 79...169, "Light shoes with a springy sole for roads and gravel."),
      Kind("Bike Helmet", 39...149, "Helmet with a light at the back and a magnetic buckle."),
      Kind("Trekking Poles", 35...129, "Pair of folding poles with cork handles."),
      Kind("Water Bottle", 12...39, "Insulated bottle that keeps cold for a day and hot for a night."),
      Kind("Resistance Bands", 12...39, "Set of five bands for training at home."),
      Kind("Swim Goggles", 12...45, "Goggles that do not fog and seal without pressing."),
    ])

  private static let toys = Department(
    category: "toys", brands: ["Holzwicht", "Kleine Kiste", "Playful Fox", "Bausteinerei"],
    features: [
      "From three years.", "From six years.", "From eight years.", "Painted with colours that can be chewed.",
      "Made of beech and lime wood.", "For two to four players.",
    ],
    kinds: [
      Kind("Wooden Train Set", 29...119, "Forty pieces of track, a bridge and a train with magnets."),
      Kind("Building Blocks", 19...69, "Hundred blocks of wood in six shapes."),
      Kind("Board Game", 19...59, "Cooperative game about a lighthouse in a storm."),
      Kind("Jigsaw Puzzle", 9...35, "Thousand pieces that show an illustrated map."),
      Kind("Plush Bear", 15...49, "Soft bear with movable arms that may be washed."),
      Kind("Kite", 15...59, "Single-line kite that rises in a light breeze."),
      Kind("Marble Run", 35...129, "Tracks, funnels and switches for ever new runs."),
      Kind("Science Kit", 19...69, "Thirty experiments with light, water and magnets."),
      Kind("Balance Bike", 59...149, "First bike without pedals, with a low saddle."),
      Kind("Card Game", 8...19, "Quick game of bluffing for a rainy afternoon."),
    ])
}

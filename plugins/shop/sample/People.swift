// Who buys in the sample shop. Nobody here exists; mail to example.com reaches nobody.

enum People {
  static let count = 60

  /// A name as it is written, and as it stands in a mail address.
  static let first: [(name: String, mail: String)] = [
    ("Ada", "ada"), ("Ahmet", "ahmet"), ("Aoife", "aoife"), ("Bjørn", "bjorn"), ("Carmen", "carmen"),
    ("Chiara", "chiara"),
    ("Daniel", "daniel"), ("Elif", "elif"), ("Emeka", "emeka"), ("Femke", "femke"), ("Gustav", "gustav"),
    ("Hana", "hana"),
    ("Ines", "ines"), ("Jakub", "jakub"), ("Jonas", "jonas"), ("Katarzyna", "katarzyna"), ("Lukas", "lukas"),
    ("Łucja", "lucja"), ("Maëlle", "maelle"), ("Marta", "marta"), ("Mei", "mei"), ("Nadia", "nadia"),
    ("Oskar", "oskar"),
    ("Priya", "priya"), ("Rafael", "rafael"), ("Sofie", "sofie"), ("Thiago", "thiago"), ("Uwe", "uwe"),
    ("Yusuf", "yusuf"),
    ("Zoë", "zoe"),
  ]

  static let last: [(name: String, mail: String)] = [
    ("Almeida", "almeida"), ("Bergström", "bergstrom"), ("Castellano", "castellano"), ("Dąbrowska", "dabrowska"),
    ("Eriksen", "eriksen"), ("Fischer", "fischer"), ("García", "garcia"), ("Horvat", "horvat"), ("Iversen", "iversen"),
    ("Jansen", "jansen"), ("Kowalski", "kowalski"), ("Lefèvre", "lefevre"), ("Müller", "mueller"),
    ("Nakamura", "nakamura"),
    ("O'Brien", "obrien"), ("Petrov", "petrov"), ("Quispe", "quispe"), ("Rossi", "rossi"), ("Sørensen", "sorensen"),
    ("Tanaka", "tanaka"), ("Ulrich", "ulrich"), ("Virtanen", "virtanen"), ("Weber", "weber"), ("Yıldız", "yildiz"),
  ]

  static let cities: [(name: String, country: String)] = [
    ("Hamburg", "DE"), ("Leipzig", "DE"), ("Wien", "AT"), ("Zürich", "CH"), ("Lyon", "FR"), ("Gent", "BE"),
    ("Utrecht", "NL"), ("Aarhus", "DK"), ("Malmö", "SE"), ("Turku", "FI"), ("Kraków", "PL"), ("Brno", "CZ"),
    ("Bologna", "IT"), ("Valencia", "ES"), ("Porto", "PT"), ("Cork", "IE"), ("Tartu", "EE"), ("Ljubljana", "SI"),
  ]
}

/// Who brings the parcels, and how their numbers begin.
enum Carriers {
  static let all = [
    (name: "Kite Parcel", prefix: "KP"), (name: "Nordpost", prefix: "NP"), (name: "Velo Courier", prefix: "VC"),
  ]
}

extension MeasureUnit {
  /// Signs and abbreviations, whose case matters.
  static let symbols: [String: [MeasureUnit]] = {
    var table: [String: [MeasureUnit]] = [:]
    func add(_ base: String, _ entries: [(String, Double)]) {
      for (symbol, factor) in entries {
        table[symbol, default: []].append(MeasureUnit(base: base, factor: factor))
      }
    }
    add(
      "m",
      [
        ("m", 1), ("km", 1000), ("KM", 1000), ("Km", 1000), ("dm", 0.1), ("cm", 0.01),
        ("mm", 0.001),
        ("µm", 1e-6), ("nm", 1e-9), ("mi", 1609.344), ("ft", 0.3048), ("yd", 0.9144),
        ("sm", 1852), ("NM", 1852), ("nmi", 1852), ("\"", 0.0254), ("′", 0.3048), ("″", 0.0254),
        ("AE", 149_597_870_700), ("AU", 149_597_870_700), ("Lj", 9.460_730_472_580_8e15),
      ])
    add(
      "m²",
      [
        ("m²", 1), ("m2", 1), ("qm", 1), ("km²", 1e6), ("km2", 1e6), ("qkm", 1e6), ("cm²", 1e-4),
        ("cm2", 1e-4), ("mm²", 1e-6), ("ha", 1e4), ("sq km", 1e6), ("sq m", 1),
        ("sq mi", 2_589_988.110336), ("ac", 4046.856_422_4), ("dm²", 0.01),
      ])
    add(
      "m³",
      [
        ("m³", 1), ("m3", 1), ("cbm", 1), ("km³", 1e9), ("km3", 1e9), ("cm³", 1e-6), ("cm3", 1e-6),
        ("ccm", 1e-6), ("dm³", 1e-3), ("l", 1e-3), ("L", 1e-3), ("ml", 1e-6), ("mL", 1e-6),
        ("cl", 1e-5), ("dl", 1e-4), ("hl", 0.1), ("bbl", 0.158_987_294_928),
        ("gal", 0.003_785_411_784),
      ])
    add(
      "kg",
      [
        ("kg", 1), ("KG", 1), ("g", 0.001), ("mg", 1e-6), ("µg", 1e-9), ("t", 1000), ("dt", 100),
        ("kt", 1e6), ("Mt", 1e9), ("lb", 0.453_592_37), ("lbs", 0.453_592_37),
        ("oz", 0.028_349_523_125),
      ])
    add("s", [("s", 1), ("sec", 1), ("Sek", 1), ("ms", 1e-3), ("min", 60), ("Min", 60)])
    add("s", [("h", 3600), ("Std", 3600), ("hrs", 3600), ("hr", 3600)])
    add("month", [("yr", 12), ("yrs", 12), ("Jh", 1200), ("Jhd", 1200), ("J", 12)])
    add("%", [("%", 1), ("vH", 1), ("v. H", 1), ("v.H", 1), ("v H", 1), ("pct", 1), ("Proz", 1)])
    add("%", [("‰", 0.1)])
    add("pp", [("pp", 1), ("PP", 1)])
    add(
      "J",
      [
        ("J", 1), ("kJ", 1e3), ("MJ", 1e6), ("GJ", 1e9), ("TJ", 1e12), ("Wh", 3600), ("kWh", 3.6e6),
        ("KWh", 3.6e6), ("kwh", 3.6e6), ("MWh", 3.6e9), ("GWh", 3.6e12), ("TWh", 3.6e15),
        ("kcal", 4184), ("cal", 4.184),
      ])
    add("W", [("W", 1), ("mW", 1e-3), ("kW", 1e3), ("KW", 1e3), ("MW", 1e6), ("GW", 1e9)])
    add("W", [("TW", 1e12), ("PS", 735.498_75), ("hp", 745.699_871_582)])
    add(
      "m/s",
      [
        ("m/s", 1), ("km/h", 1 / 3.6), ("kmh", 1 / 3.6), ("kph", 1 / 3.6), ("mph", 0.447_04),
        ("km/s", 1000), ("kn", 0.514_444_444), ("Km/h", 1 / 3.6), ("KM/H", 1 / 3.6),
      ])
    add("°C", [("°C", 1), ("° C", 1), ("°", 1)])
    add("°F", [("°F", 1), ("° F", 1)])
    add("K", [("K", 1)])
    add("Pa", [("Pa", 1), ("hPa", 100), ("kPa", 1000), ("MPa", 1e6), ("bar", 1e5), ("mbar", 100)])
    add("Hz", [("Hz", 1), ("kHz", 1e3), ("MHz", 1e6), ("GHz", 1e9)])
    add("V", [("V", 1), ("mV", 1e-3), ("kV", 1e3)])
    add("A", [("A", 1), ("mA", 1e-3)])
    add("N", [("N", 1), ("kN", 1e3)])
    add("Ω", [("Ω", 1), ("kΩ", 1e3)])
    add("B", [("B", 1), ("kB", 1e3), ("KB", 1e3), ("MB", 1e6), ("GB", 1e9), ("TB", 1e12)])
    add("×", [("×", 1), ("x", 1), ("X", 1)])
    for (code, signs) in currencies {
      add(code, (signs + [code]).map { ($0, 1) })
    }
    return table
  }()

  /// Words, folded; endings are taken off before a second look.
  static let names: [String: [MeasureUnit]] = {
    var table: [String: [MeasureUnit]] = [:]
    func add(_ base: String, _ entries: [(String, Double)]) {
      for (name, factor) in entries {
        table[name, default: []].append(MeasureUnit(base: base, factor: factor))
      }
    }
    let prefixes: [(String, Double)] = [
      ("", 1), ("kilo", 1e3), ("mega", 1e6), ("giga", 1e9), ("tera", 1e12), ("hekto", 100),
      ("hecto", 100), ("dezi", 0.1), ("deci", 0.1), ("zenti", 0.01), ("centi", 0.01),
      ("milli", 1e-3), ("mikro", 1e-6), ("micro", 1e-6), ("nano", 1e-9), ("peta", 1e15),
    ]
    for (prefix, factor) in prefixes {
      for name in ["meter", "metre"] {
        add("m", [(prefix + name, factor)])
        for square in ["quadrat", "square ", "sq ", "sq. "] {
          add("m²", [(square + prefix + name, factor * factor)])
        }
        for cube in ["kubik", "cubic ", "cu "] {
          add("m³", [(cube + prefix + name, factor * factor * factor)])
        }
        for ending in ["", "n", "s"] {
          let plural: String = prefix + name + ending
          for hourly in ["pro stunde", "je stunde", "in der stunde", "per hour", "an hour"] {
            add("m/s", [("\(plural) \(hourly)", factor / 3600)])
          }
          for secondly in ["pro sekunde", "je sekunde", "in der sekunde", "per second", "a second"]
          {
            add("m/s", [("\(plural) \(secondly)", factor)])
          }
        }
      }
      for name in ["gramm", "gram", "gramme"] { add("kg", [(prefix + name, factor / 1000)]) }
      for name in ["liter", "litre"] { add("m³", [(prefix + name, factor / 1000)]) }
      for name in ["wattstunde", "watt hour", "watthour", "watt-hour"] {
        add("J", [(prefix + name, factor * 3600)])
      }
      if factor < 1 { add("s", [(prefix + "sekunde", factor), (prefix + "second", factor)]) }
      add("W", [(prefix + "watt", factor)])
      add("J", [(prefix + "joule", factor)])
      add("Hz", [(prefix + "hertz", factor)])
      add("V", [(prefix + "volt", factor)])
      add("A", [(prefix + "ampere", factor)])
      add("Pa", [(prefix + "pascal", factor)])
      add("N", [(prefix + "newton", factor)])
      add("B", [(prefix + "byte", factor)])
      add("J", [(prefix + "kalorie", factor * 4.184), (prefix + "calorie", factor * 4.184)])
      add("kg", [(prefix + "tonne", factor * 1000)])
    }
    add("kg", [("kilo", 1), ("zentner", 50), ("ton", 1000), ("unze", 0.028_349_523_125)])
    add("kg", [("ounce", 0.028_349_523_125), ("metric ton", 1000), ("stone", 6.350_293_18)])
    add("kg", [("metrische tonne", 1000)])
    add(
      "m",
      [
        ("meile", 1609.344), ("mile", 1609.344), ("seemeile", 1852), ("nautical mile", 1852),
        ("fuss", 0.3048), ("foot", 0.3048), ("feet", 0.3048), ("zoll", 0.0254), ("inch", 0.0254),
        ("yard", 0.9144), ("lichtjahr", 9.460_730_472_580_8e15), ("klick", 1000),
        ("light year", 9.460_730_472_580_8e15), ("light-year", 9.460_730_472_580_8e15),
        ("astronomische einheit", 149_597_870_700), ("km", 1000), ("cm", 0.01), ("mm", 0.001),
      ])
    add(
      "m²",
      [
        ("hektar", 1e4), ("hectare", 1e4), ("ar", 100), ("acre", 4046.856_422_4),
        ("quadratmeile", 2_589_988.110336), ("square mile", 2_589_988.110336),
        ("square foot", 0.092_903_04), ("square feet", 0.092_903_04), ("qkm", 1e6), ("qm", 1),
        ("km im quadrat", 1e6), ("sq km", 1e6), ("square km", 1e6),
      ])
    add("m³", [("barrel", 0.158_987_294_928), ("fass", 0.158_987_294_928)])
    add("m³", [("gallone", 0.003_785_411_784), ("gallon", 0.003_785_411_784)])
    add("m³", [("cubic foot", 0.028_316_846_592), ("cubic feet", 0.028_316_846_592)])
    add(
      "s",
      [
        ("sekunde", 1), ("second", 1), ("sec", 1), ("sek", 1), ("minute", 60), ("stunde", 3600),
        ("std", 3600), ("hour", 3600), ("tag", 86_400), ("day", 86_400), ("woche", 604_800),
        ("week", 604_800), ("stdn", 3600), ("hr", 3600), ("min", 60), ("mins", 60),
      ])
    add(
      "month",
      [
        ("monat", 1), ("month", 1), ("quartal", 3), ("jahr", 12), ("year", 12), ("jahrzehnt", 120),
        ("jahre alt", 12), ("years old", 12), ("year old", 12), ("lebensjahr", 12),
        ("decade", 120), ("dekade", 120), ("jahrhundert", 1200), ("century", 1200),
        ("centuries", 1200), ("jahrtausend", 12_000), ("millennium", 12_000), ("millennia", 12_000),
        ("years of age", 12),
      ])
    add(
      "%",
      [
        ("prozent", 1), ("percent", 1), ("per cent", 1), ("vom hundert", 1), ("v. h", 1),
        ("v.h", 1), ("vh", 1), ("pct", 1), ("promille", 0.1), ("per mille", 0.1), ("pro cent", 1),
        ("per mil", 0.1),
      ])
    add(
      "pp",
      [
        ("prozentpunkt", 1), ("percentage point", 1), ("percentage-point", 1), ("prozent-punkt", 1),
      ])
    add("W", [("pferdestaerke", 735.498_75), ("horsepower", 745.699_871_582)])
    add(
      "m/s",
      [
        ("stundenkilometer", 1 / 3.6), ("km pro stunde", 1 / 3.6), ("km/h", 1 / 3.6),
        ("kmh", 1 / 3.6),
        ("miles per hour", 0.447_04), ("miles an hour", 0.447_04), ("mile per hour", 0.447_04),
        ("meilen pro stunde", 0.447_04), ("knoten", 0.514_444_444),
        ("knot", 0.514_444_444), ("km pro sekunde", 1000), ("km je sekunde", 1000),
        ("km pro sek", 1000), ("km per second", 1000),
        ("m pro sekunde", 1), ("km in der sekunde", 1000), ("km pro std", 1 / 3.6),
        ("km in der stunde", 1 / 3.6),
        ("km je stunde", 1 / 3.6), ("km per hour", 1 / 3.6),
      ])
    add(
      "°C",
      [
        ("grad", 1), ("grad celsius", 1), ("celsius", 1), ("degree", 1), ("degrees celsius", 1),
        ("degree celsius", 1), ("° celsius", 1), ("degrees centigrade", 1), ("degrees", 1),
        ("grad c", 1),
      ])
    add("°F", [("fahrenheit", 1), ("grad fahrenheit", 1), ("degrees fahrenheit", 1)])
    add("K", [("kelvin", 1)])
    add("Pa", [("bar", 1e5), ("millibar", 100)])
    add("Ω", [("ohm", 1)])
    add("×", [("mal", 1), ("times", 1), ("fach", 1), ("fold", 1)])
    for (code, words) in currencyNames { add(code, words.map { ($0, 1) }) }
    for code in ["EUR", "USD", "AUD", "CAD"] { add(code, [("cent", 0.01), ("ct", 0.01)]) }
    add("EUR", [("eurocent", 0.01)])
    add("CHF", [("rappen", 0.01)])
    add("GBP", [("penny", 0.01), ("pence", 0.01)])
    add("RUB", [("kopeke", 0.01), ("kopek", 0.01)])
    add("kg", [("pfund", 0.5), ("pound", 0.453_592_37)])
    return table
  }()

  /// Currency signs by ISO 4217 code.
  private static let currencies: [(String, [String])] = [
    ("EUR", ["€"]), ("USD", ["$", "US$", "US-$", "U.S.$", "$US"]), ("GBP", ["£"]),
    ("JPY", ["¥", "円"]), ("CNY", ["元", "RMB"]), ("RUB", ["₽", "Rbl"]), ("KZT", ["₸"]),
    ("CHF", ["Fr", "SFr", "sFr"]), ("UAH", ["₴"]), ("INR", ["₹", "Rs"]), ("TRY", ["₺", "TL"]),
    ("PLN", ["zł"]), ("KRW", ["₩"]), ("ILS", ["₪"]), ("DEM", ["DM"]), ("ATS", ["öS", "ÖS"]),
    ("SEK", []), ("NOK", []), ("DKK", []), ("CZK", ["Kč"]), ("HUF", ["Ft"]),
    ("CAD", ["C$", "CA$"]), ("AUD", ["A$", "AU$"]), ("BRL", ["R$"]), ("ZAR", []), ("MXN", []),
    ("BTC", ["₿"]),
  ]

  private static let currencyNames: [(String, [String])] = [
    ("EUR", ["euro", "eur"]),
    (
      "USD",
      [
        "us-dollar", "usdollar", "dollar", "us dollar", "u.s. dollar", "usd", "american dollar",
        "amerikanische dollar", "amerikanischer dollar", "buck", "us$", "us-$",
      ]
    ),
    ("GBP", ["pfund", "pfund sterling", "pound", "pound sterling", "pounds sterling", "gbp"]),
    ("JPY", ["yen", "jpy"]), ("CNY", ["yuan", "renminbi", "cny", "rmb"]),
    ("RUB", ["rubel", "ruble", "rouble", "rub", "russische rubel", "russian ruble"]),
    ("KZT", ["tenge", "kzt"]), ("CHF", ["franken", "schweizer franken", "swiss franc", "chf"]),
    ("UAH", ["hrywnja", "hryvnia", "hrywna", "griwna", "uah"]), ("INR", ["rupie", "rupee", "inr"]),
    ("TRY", ["tuerkische lira", "turkish lira"]), ("PLN", ["zloty", "pln"]),
    ("KRW", ["won"]), ("ILS", ["schekel", "shekel"]),
    ("DEM", ["mark", "d-mark", "deutsche mark", "dmark"]), ("ATS", ["schilling", "shilling"]),
    ("CAD", ["kanadische dollar", "canadian dollar", "kanadischer dollar"]),
    ("AUD", ["australische dollar", "australian dollar", "australischer dollar"]),
    ("BTC", ["bitcoin"]), ("BRL", ["real"]), ("ZAR", ["rand"]),
    ("SEK", ["schwedische krone", "swedish krona"]),
    ("NOK", ["norwegische krone", "norwegian krone"]),
    ("DKK", ["daenische krone", "danish krone"]), ("CZK", ["tschechische krone"]),
    ("cent", ["cent", "ct", "eurocent"]),
  ]
}

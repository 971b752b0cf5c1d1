import Language

/// How a question names the unit of a figure.
struct UnitWord: Hashable {
  /// As it stands in the sentence, symbols written out: `Kilometer` for `km`.
  let text: String
  /// Whether it is measured and not counted: kilometres and euros, not soldiers.
  let isMeasure: Bool
  /// Whether one asks "wie viel" and not "wie viele": per cent, money.
  let isMass: Bool

  /// The unit that follows a number in a key's text; nil where there is none, or more than a name.
  init?(after number: String, language: WritingLanguage) {
    let bare = number.split(separator: " ").joined(separator: " ")
    guard !bare.isEmpty else { return nil }
    let written = (language == .german ? Self.german : Self.english)[bare] ?? bare
    let words = written.split(separator: " ")
    let canonical = MeasureUnit.canonical(written)
    guard written.first?.isLetter == true, !written.contains(","),
      words.count <= 2 || canonical != nil,
      language == .english || words.last?.first?.isUppercase == true
    else { return nil }
    text = written
    isMeasure = canonical != nil
    isMass =
      canonical.map { unit in
        unit.unit == "%" || unit.unit == "°C"
          || (unit.unit.count == 3 && unit.unit.allSatisfy(\.isUppercase))
          || unit.unit == "cent"
      } ?? false
  }

  /// Whether the unit is a share.
  var isPercent: Bool { MeasureUnit.canonical(text)?.unit == "%" }

  private static let german = [
    "km": "Kilometer", "m": "Meter", "cm": "Zentimeter", "mm": "Millimeter",
    "km²": "Quadratkilometer",
    "m²": "Quadratmeter", "qm": "Quadratmeter", "ha": "Hektar", "m³": "Kubikmeter", "l": "Liter",
    "kg": "Kilogramm", "g": "Gramm", "t": "Tonnen", "%": "Prozent", "€": "Euro", "EUR": "Euro",
    "$": "Dollar", "US-$": "US-Dollar", "CHF": "Franken", "h": "Stunden", "min": "Minuten",
    "s": "Sekunden", "°C": "Grad Celsius", "km/h": "Kilometer pro Stunde", "kWh": "Kilowattstunden",
    "MW": "Megawatt", "GW": "Gigawatt", "kW": "Kilowatt", "PS": "PS", "V": "Volt", "Hz": "Hertz",
  ]
  private static let english = [
    "km": "kilometres", "m": "metres", "cm": "centimetres", "mm": "millimetres",
    "km²": "square kilometres", "sq km": "square kilometres", "m²": "square metres",
    "ha": "hectares", "m³": "cubic metres", "l": "litres", "kg": "kilograms", "g": "grams",
    "t": "tonnes", "%": "per cent", "€": "euros", "$": "dollars", "£": "pounds", "h": "hours",
    "min": "minutes", "s": "seconds", "°C": "degrees Celsius", "km/h": "kilometres per hour",
    "mph": "miles per hour", "kWh": "kilowatt-hours", "MW": "megawatts", "GW": "gigawatts",
    "ft": "feet", "mi": "miles", "lb": "pounds",
  ]
}

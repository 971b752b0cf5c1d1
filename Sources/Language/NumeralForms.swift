/// The number words that German and English build by rule, written folded.
enum NumeralForms {
  // MARK: German

  static let germanCardinals: [String: Double] = {
    let units = germanUnits
    var words: [String: Double] = ["null": 0, "ein": 1, "eins": 1, "zwo": 2, "siebenzehn": 17]
    for (index, word) in (units + germanTeens).enumerated() { words[word] = Double(index + 2) }
    for (index, tens) in germanTens.enumerated() {
      let value = Double((index + 2) * 10)
      words[tens] = value
      for (unit, word) in (["ein"] + units).enumerated() {
        words[word + "und" + tens] = value + Double(unit + 1)
      }
      words["zwound" + tens] = value + 2
    }
    return words
  }()

  /// `dritte`, `einundzwanzigster`, in every ending.
  static let germanOrdinals: [String: Int] = {
    var stems: [String: Int] = ["erst": 1, "dritt": 3, "siebt": 7, "siebent": 7, "acht": 8]
    for (word, value) in germanCardinals where value >= 2 && word != "zwo" && word != "siebenzehn" {
      if [3, 7, 8].contains(value) { continue }
      stems[word + (value < 20 ? "t" : "st")] = Int(value)
    }
    for (word, value) in germanCardinals where value > 20 && word.hasPrefix("zwound") {
      stems[word + "st"] = Int(value)
    }
    stems["hundertst"] = 100
    var words: [String: Int] = [:]
    for (stem, value) in stems {
      for ending in ["e", "er", "es", "en", "em"] { words[stem + ending] = value }
    }
    return words
  }()

  private static let germanUnits = [
    "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun",
  ]
  private static let germanTeens = [
    "zehn", "elf", "zwoelf", "dreizehn", "vierzehn", "fuenfzehn", "sechzehn", "siebzehn",
    "achtzehn",
    "neunzehn",
  ]
  private static let germanTens = [
    "zwanzig", "dreissig", "vierzig", "fuenfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  ]

  // MARK: English

  static let englishCardinals: [String: Double] = {
    var words: [String: Double] = ["zero": 0, "nought": 0, "nil": 0, "one": 1, "fourty": 40]
    for (index, word) in (englishUnits + englishTeens).enumerated() {
      words[word] = Double(index + 2)
    }
    for (index, tens) in englishTens.enumerated() {
      let value = Double((index + 2) * 10)
      words[tens] = value
      for (unit, word) in (["one"] + englishUnits).enumerated() {
        words[tens + "-" + word] = value + Double(unit + 1)
      }
    }
    return words
  }()

  /// `third`, `twenty-first`.
  static let englishOrdinals: [String: Int] = {
    var words: [String: Int] = ["hundredth": 100]
    for (word, value) in englishCardinals where value >= 1 && word != "fourty" {
      let parts = word.split(separator: "-").map(String.init)
      let last = parts.last ?? word
      words[(parts.dropLast() + [englishOrdinal(last)]).joined(separator: "-")] = Int(value)
    }
    return words
  }()

  private static func englishOrdinal(_ word: String) -> String {
    if let known = englishIrregular[word] { return known }
    return word.hasSuffix("y") ? word.dropLast() + "ieth" : word + "th"
  }

  private static let englishIrregular = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
  ]
  private static let englishUnits = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]
  private static let englishTeens = [
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
  ]
  private static let englishTens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}

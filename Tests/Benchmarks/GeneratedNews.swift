import Basics

/// News articles in German, the same for the same seed, about as long and as full of figures, dates and
/// names as those of agencies.
///
/// Nothing in them is true. Sentences are templates of several clauses whose places are filled by chance;
/// abbreviations, ordinals, quotations, brackets and hard cases of sentence ends stand among them.
struct GeneratedNews {
  private var chance: SeededGenerator

  init(seed: UInt64) { chance = SeededGenerator(seed: seed) }

  /// Running text of at least `bytes` bytes, paragraphs parted by an empty line.
  mutating func text(bytes: Int) -> String {
    var text = ""
    while text.utf8.count < bytes {
      let paragraph = paragraph()
      text += paragraph
      text += "\n\n"
    }
    return text
  }

  /// One article: headline, byline, date line and paragraphs, about 8 kB.
  mutating func article() -> String {
    var blocks = [
      "\(capitalised(pick(NewsVocabulary.topics))) spaltet \(pick(NewsVocabulary.places))",
      "Von \(pick(NewsVocabulary.givenNames)) \(pick(NewsVocabulary.surnames))",
      "\(day()). \(pick(NewsVocabulary.months)) \(year()), \(number(6...22)):\(number(10...59)) Uhr",
    ]
    while blocks.reduce(0, { $0 + $1.utf8.count }) < 8000 { blocks.append(paragraph()) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private mutating func paragraph() -> String {
    (0..<Int.random(in: 3...6, using: &chance)).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    switch Int.random(in: 0..<16, using: &chance) {
    case 0:
      "\(capitalised(pick(NewsVocabulary.bodies))) rechnet für \(pick(NewsVocabulary.places)) mit \(figure()), das sind \(figure()) mehr als im \(pick(NewsVocabulary.months)) \(year())."
    case 1:
      "Am \(day()). \(pick(NewsVocabulary.months)) \(year()) trafen in \(pick(NewsVocabulary.places)) \(count()) ein, \(pick(NewsVocabulary.consequences))."
    case 2:
      "„Wir haben \(pick(NewsVocabulary.topics)) unterschätzt“, sagte \(person()) am \(pick(NewsVocabulary.weekdays)) in \(pick(NewsVocabulary.places)), „und jetzt zahlen wir dafür.“"
    case 3:
      "Seit \(year()) ist \(pick(NewsVocabulary.topics)) umstritten, z. B. weil \(pick(NewsVocabulary.bodies)) \(figure()) dafür ausgegeben hat."
    case 4:
      "\(person()) erklärte dagegen, \(pick(NewsVocabulary.topics)) koste \(money()) im Jahr und nütze vor allem den Anwohnern."
    case 5:
      "Im 19. Jahrhundert lebten hier \(count()); heute sind es nur noch \(count())."
    case 6:
      "Ein Drittel der Befragten hält \(pick(NewsVocabulary.topics)) für wichtig, zwei Drittel sehen darin keinen Sinn."
    case 7:
      "Zwischen \(number(10...40)) und \(number(41...90)) Prozent der Fläche gehören \(pick(NewsVocabulary.bodies).split(separator: " ").dropFirst().joined(separator: " ")), \(pick(NewsVocabulary.consequences))."
    case 8:
      "Die Strecke ist \(number(100...9999)) Kilometer lang (Stand: Ende \(year())) und damit die zweitlängste des Landes."
    case 9:
      "Laut \(person()) soll das Vorhaben bis \(pick(NewsVocabulary.months)) \(year()) abgeschlossen sein, doch daran gibt es Zweifel."
    case 10:
      "Ist das wirklich neu? Nein, denn schon \(year()) hatte \(person()) dasselbe gefordert!"
    case 11:
      "Auch das weitgehend unbeachtete Gutachten, das dem Ausschuss seit Wochen vorliegt, ändert daran wenig: Niemand will die Verantwortung übernehmen, und niemand will als Erster verzichten."
    case 12:
      "Die Kosten stiegen von \(money()) auf \(money()), also um \(number(3...80)),\(number(1...9)) Prozent."
    case 13:
      "Damit folgt \(pick(NewsVocabulary.places)) dem Beispiel anderer Länder, in denen die Verwaltung ähnliche Erfahrungen gemacht hat und trotzdem keine Lehren daraus zog."
    case 14:
      "Nach Angaben von \(person()) kamen siebentausendsechshundert Besucherinnen, d. h. anderthalbmal so viele wie zuvor."
    default:
      "Beobachter verweisen auf \(pick(NewsVocabulary.topics)), die Lage in \(pick(NewsVocabulary.places)) und nicht zuletzt auf die Stimmung unter den Beschäftigten."
    }
  }

  private mutating func person() -> String {
    let name = "\(pick(NewsVocabulary.givenNames)) \(pick(NewsVocabulary.surnames))"
    return Int.random(in: 0..<3, using: &chance) == 0
      ? name : "\(pick(NewsVocabulary.offices)) \(name)"
  }

  private mutating func figure() -> String {
    Int.random(in: 0..<2, using: &chance) == 0 ? count() : money()
  }

  private mutating func count() -> String {
    let thousands = number(1...900)
    let figure =
      Int.random(in: 0..<2, using: &chance) == 0 ? "\(thousands).\(number(100...999))" : thousands
    return qualified("\(figure) \(pick(NewsVocabulary.counted))")
  }

  private mutating func money() -> String {
    let scale =
      Int.random(in: 0..<2, using: &chance) == 0 ? "" : " " + pick(NewsVocabulary.scales)
    return qualified(
      "\(number(1...700)),\(number(1...9))\(scale) \(pick(NewsVocabulary.units))")
  }

  private mutating func qualified(_ figure: String) -> String {
    let word = pick(NewsVocabulary.qualifiers)
    return word.isEmpty ? figure : "\(word) \(figure)"
  }

  private mutating func pick(_ words: [String]) -> String {
    words.randomElement(using: &chance) ?? ""
  }
  private mutating func number(_ range: ClosedRange<Int>) -> String {
    String(Int.random(in: range, using: &chance))
  }
  private mutating func day() -> String { number(1...28) }
  private mutating func year() -> String { number(1949...2025) }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

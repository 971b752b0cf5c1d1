import Language

/// Whether and how a passage says what a key says.
enum KeyMatch {
  case none
  /// In words; the place is an index range of the passage's words.
  case words(Range<Int>)
  case quantity(Found<Quantity>)
  case date(Found<PartialDate>)
  /// All of a list's items, or both ends of a range.
  case all

  var isFound: Bool { if case .none = self { false } else { true } }

  /// The qualifier the passage gives the value.
  var qualifier: Qualifier? {
    switch self {
    case .quantity(let found): found.qualifier ?? found.value.qualifier
    case .date(let found): found.qualifier
    case .none, .words, .all: nil
    }
  }

  /// Looks for a key's value in a passage: figures, dates and units by value, words by their forms.
  init(of key: AnswerKey, in passage: Passage) {
    switch key.value {
    case .quantity(let quantity, _):
      if let found = KeyMatch.quantity(quantity, in: passage) {
        self = .quantity(found)
      } else {
        self = KeyMatch.words(of: key, in: passage)
      }
    case .range(let low, let high, let unit):
      let figures = passage.quantities
      let ends = [low, high].allSatisfy { value in
        figures.contains { near($0.value.value, value) }
          || figures.contains { KeyMatch.isSame($0.value, Quantity(value: value, unit: unit)) }
      }
      self = ends ? .all : KeyMatch.words(of: key, in: passage)
    case .date(let date, _):
      if let found = passage.dates.first(where: { $0.value.confirms(date) }) {
        self = .date(found)
      } else if passage.relativeDates.contains(where: { $0.confirms(date) }) {
        self = .all
      } else {
        self = KeyMatch.words(of: key, in: passage)
      }
    case .list(let items, _):
      let isWhole = items.allSatisfy { KeyMatch(of: $0, in: passage).isFound }
      self = isWhole ? .all : KeyMatch.words(of: key, in: passage)
    case .person: self = KeyMatch.person(key, in: passage)
    case .phrase: self = KeyMatch.phrase(key, in: passage)
    case .score, .place, .organisation, .term: self = KeyMatch.words(of: key, in: passage)
    }
  }

  private static func words(of key: AnswerKey, in passage: Passage) -> KeyMatch {
    for text in [key.text] + key.aliases {
      let wanted = Passage.words(of: text)
      if let place = passage.places(of: wanted).first { return .words(place) }
    }
    return .none
  }

  /// A phrase may stand in another order: all its words of four letters and more, and every denial.
  private static func phrase(_ key: AnswerKey, in passage: Passage) -> KeyMatch {
    let whole = words(of: key, in: passage)
    if whole.isFound { return whole }
    for text in [key.text] + key.aliases {
      let wanted = Passage.words(of: text).filter {
        $0.utf8.count >= 4 || $0.first?.isNumber == true
      }
      guard wanted.count >= 2,
        wanted.allSatisfy({ word in passage.words.contains { WordForms.areSame($0, word) } })
      else { continue }
      return .all
    }
    return .none
  }

  /// A surname alone is enough for a person.
  private static func person(_ key: AnswerKey, in passage: Passage) -> KeyMatch {
    let whole = words(of: key, in: passage)
    if whole.isFound { return whole }
    for text in [key.text] + key.aliases {
      guard let surname = text.split(separator: " ").last else { continue }
      let wanted = Passage.words(of: String(surname))
      if let place = passage.places(of: wanted).first { return .words(place) }
      if surname.count >= 5,
        let place = passage.words.firstIndex(where: {
          Transliteration.areEqual($0, String(surname))
        })
      {
        return .words(place..<place + 1)
      }
    }
    return .none
  }

  private static func quantity(_ wanted: Quantity, in passage: Passage) -> Found<Quantity>? {
    let same = passage.quantities.filter { isSame($0.value, wanted) }
    // Where the figure stands more than once, the one with the same unit counts.
    return same.first { found in
      guard let unit = wanted.unit, let other = found.value.unit else { return wanted.unit == nil }
      return WordForms.areSame(Folding.folded(unit), Folding.folded(other))
    } ?? same.first
  }

  /// Whether two figures say the same: values equal, units equal or convertible.
  ///
  /// A figure without a unit agrees with any, and things counted agree whatever they are called; a measure
  /// and a thing counted do not.
  static func isSame(_ left: Quantity, _ right: Quantity) -> Bool {
    guard let unit = left.unit, let other = right.unit else { return near(left.value, right.value) }
    let (first, second) = (MeasureUnit.canonical(unit), MeasureUnit.canonical(other))
    if let first, let second, first.unit == second.unit {
      return near(left.value * first.factor, right.value * second.factor)
    }
    return countsThings(first?.unit) && countsThings(second?.unit) && near(left.value, right.value)
  }

  /// Whether a unit, by its canonical name, is a thing counted: `#soldat`, or any noun that is no unit.
  private static func countsThings(_ unit: String?) -> Bool { unit?.hasPrefix("#") ?? true }
}

extension PartialDate {
  /// Whether this date bears out another: equal as far as the other is known.
  func confirms(_ other: PartialDate) -> Bool {
    year == other.year && (other.month == nil || month == other.month)
      && (other.day == nil || day == other.day)
  }
}

/// Equal but for the last bits of a `Double`.
func near(_ left: Double, _ right: Double) -> Bool {
  left == right || abs(left - right) <= 1e-9 * max(abs(left), abs(right))
}

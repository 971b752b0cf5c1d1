import Language

/// How a typed name fits a right one.
enum PersonMatch: Sendable {
  case different, contradiction, otherNumeral, givenOnly, halfSurname, numeralMissing
  case surnameSlip(String)
  case slip(String)
  case surname, full

  var rank: Int {
    switch self {
    case .different: 0
    case .contradiction, .otherNumeral: 1
    case .givenOnly: 2
    case .halfSurname, .numeralMissing: 3
    case .surnameSlip: 4
    case .slip: 5
    case .surname: 6
    case .full: 7
    }
  }

  var isBySlip: Bool {
    switch self {
    case .slip, .surnameSlip: true
    default: false
    }
  }

  /// Compares typed words with a right name's parts.
  static func of(_ typed: PersonName, _ key: PersonName) -> PersonMatch {
    if let one = typed.generation, let other = key.generation, one != other {
      return .contradiction
    }
    if typed.words == key.words || typed.words.joined() == key.words.joined() { return .full }
    if let numeral = key.numeral { return ofRulers(typed, key, numeral: numeral) }
    if typed.numeral != nil { return of(typed.withoutNumeral, key) }
    let surname = key.coreSurname
    guard !surname.isEmpty else { return .different }
    if key.surname.count > 1, typed.words.joined() == key.surname.joined() { return .surname }
    let words = typed.words.filter { !PersonName.isParticle($0) || surname.contains($0) }
    if let (rest, slip) = without(surname, in: words) {
      return judge(rest, key, slip: slip ? surname.joined(separator: " ") : nil)
    }
    if !key.given.isEmpty,
      words.allSatisfy({ word in key.given.contains { agree(word, $0) != .no } })
    {
      return .givenOnly
    }
    if surname.count > 1,
      words.contains(where: { word in surname.contains { agree(word, $0) == .yes } })
    {
      return .halfSurname
    }
    return .different
  }

  /// Rulers and popes: all their names, and which of that name.
  private static func ofRulers(
    _ typed: PersonName, _ key: PersonName, numeral: Int
  ) -> PersonMatch {
    let names = typed.numeral == nil ? typed.words : typed.surname
    guard names.count == key.surname.count else { return .different }
    var slip: String?
    for (name, right) in zip(names, key.surname) where !PersonName.givenAgree(name, right) {
      guard agree(name, right) != .no else { return .different }
      slip = right
    }
    guard let typedNumeral = typed.numeral else { return .numeralMissing }
    guard typedNumeral == numeral else { return .otherNumeral }
    return slip.map { .slip($0) } ?? .full
  }

  /// The words without the surname's run, and whether a slip was in it; nil where it is not there.
  private static func without(
    _ surname: [String], in words: [String]
  ) -> (rest: [String], slip: Bool)? {
    guard words.count >= surname.count else { return nil }
    var found: (start: Int, slip: Bool)?
    for start in (0...(words.count - surname.count)).reversed() {
      let run = zip(words[start..<start + surname.count], surname).map { agree($0, $1) }
      if run.allSatisfy({ $0 == .yes }) {
        found = (start, false)
        break
      }
      if found == nil, run.allSatisfy({ $0 != .no }) { found = (start, true) }
    }
    guard let found else { return nil }
    var rest = words
    rest.removeSubrange(found.start..<found.start + surname.count)
    return (rest, found.slip)
  }

  private static func judge(_ rest: [String], _ key: PersonName, slip: String?) -> PersonMatch {
    guard !rest.isEmpty else { return slip.map { .surnameSlip($0) } ?? .surname }
    guard !key.given.isEmpty else { return slip.map { .slip($0) } ?? .full }
    var free = key.given
    var unmatched = 0
    var expected = slip
    for word in rest {
      let position =
        free.firstIndex { PersonName.givenAgree(word, $0) }
        ?? free.firstIndex { agree(word, $0) != .no || isShort(word, of: $0) }
      guard let position else {
        unmatched += 1
        continue
      }
      if !PersonName.givenAgree(word, free[position]) { expected = free[position] }
      free.remove(at: position)
    }
    // A second given name that the key leaves out is no contradiction.
    guard unmatched == 0 || free.count < key.given.count && free.isEmpty else {
      return .contradiction
    }
    return expected.map { .slip($0) } ?? .full
  }

  private static func isShort(_ word: String, of name: String) -> Bool {
    word.count >= 3 && name.count > word.count && name.hasPrefix(word)
  }

  private enum Agreement { case no, slip, yes }

  private static func agree(_ typed: String, _ key: String) -> Agreement {
    if typed == key || Transliteration.areEqual(typed, key) { return .yes }
    guard !Gazetteer.isSurname(typed) else { return .no }
    return SlipRule(language: .german).isSlip(typed, for: key) ? .slip : .no
  }
}

import Articles
import Basics
import Language

/// Finds one person or place that the articles write in several ways: `Tokajew`, `Toqajew`, `Tokayev`.
struct NameVariants {
  private let ledger: NameLedger
  /// Claims of one conflict.
  private static let claimLimit = 24
  /// Given names of one surname that are compared.
  private static let givenLimit = 40

  init(_ ledger: NameLedger) { self.ledger = ledger }

  func conflicts() -> [SheetConflict] { persons() + spellings() + slips() + places() }

  private struct Form {
    let surname: String
    let entry: NameLedger.Entry
    let article: ArticleID
  }

  // MARK: One name in several transliterations

  private func persons() -> [SheetConflict] {
    var byKey: [String: [Form]] = [:]
    for (article, entries) in ledger.persons.sorted(by: { $0.key.text < $1.key.text }) {
      for (surname, entry) in entries.sorted(by: { $0.key < $1.key })
      where !ledger.determined.contains(surname) && !isNoun(surname) {
        for key in Transliteration.keys(Folding.bare(surname)) where key.count >= 4 {
          byKey[key, default: []].append(Form(surname: surname, entry: entry, article: article))
        }
      }
    }
    let found = byKey.sorted { $0.key < $1.key }.compactMap { conflict(of: $0.value) }
    var kept: [SheetConflict] = []
    for conflict in found.sorted(by: { $0.claims.count > $1.claims.count }) {
      let claims = Set(conflict.claims)
      guard !kept.contains(where: { claims.isSubset(of: $0.claims) }) else { continue }
      kept.append(conflict)
    }
    return kept
  }

  /// Months, days of the week and countries are no surnames.
  private func isNoun(_ surname: String) -> Bool {
    let folded = Folding.folded(surname)
    return Gazetteer.isCalendarWord(folded) || Gazetteer.isCountry(folded)
      || Gazetteer.isAbbreviation(folded)
  }

  private func conflict(of forms: [Form]) -> SheetConflict? {
    let spellings = Set(forms.map(\.surname))
    guard spellings.count > 1 || forms.count > 1 else { return nil }
    if spellings.count > 1, !isSpelling(spellings) { return nil }
    let given = agreeingGivenNames(forms)
    let hasName = forms.contains { $0.entry.given.keys.contains(where: given.contains) }
    guard hasName else { return nil }
    var claims: [SheetConflict.Claim] = []
    var shown: Set<String> = []
    for form in forms {
      var names = form.entry.given.filter { given.contains($0.key) }.map {
        ("\($0.key) \(form.entry.shown)", $0.value)
      }.sorted { $0.0 < $1.0 }
      if names.isEmpty {
        guard spellings.count > 1 else { continue }
        names = [(form.entry.shown, form.entry.first)]
      }
      for (name, place) in names {
        shown.insert(name)
        claims.append(
          SheetConflict.Claim(article: place.article, paragraph: place.paragraph, value: name))
      }
    }
    guard shown.count > 1, claims.count > 1 else { return nil }
    return SheetConflict(
      kind: .nameVariant, claims: Array(claims.prefix(NameVariants.claimLimit)), facts: [],
      isRuled: false)
  }

  /// Spellings that differ by more than an ending.
  private func isSpelling(_ spellings: Set<String>) -> Bool {
    let all = spellings.sorted()
    guard let first = all.first else { return false }
    return all.dropFirst().contains { other in
      !["a", "e", "n", "en", "er", "s", "i"].contains {
        first + $0 == other || other + $0 == first
      }
    }
  }

  /// The given names that two forms share, perhaps in another spelling.
  private func agreeingGivenNames(_ forms: [Form]) -> Set<String> {
    var uses: [String: Int] = [:]
    for form in forms {
      for name in form.entry.given.keys { uses[name, default: 0] += 1 }
    }
    let names = uses.keys.filter { !isCommon($0) }.sorted().prefix(NameVariants.givenLimit)
    // Of one surname in one spelling only given names in several spellings tell anything.
    let isOneSpelling = Set(forms.map(\.surname)).count == 1
    var agreeing = isOneSpelling ? [] : Set(names.filter { (uses[$0] ?? 0) > 1 })
    let spelled = names.map { (name: $0, spelling: Transliteration.Spelling($0)) }
    for (index, one) in spelled.enumerated() {
      for other in spelled.dropFirst(index + 1) where one.spelling.canBe(other.spelling) {
        agreeing.formUnion([one.name, other.name])
      }
    }
    return agreeing
  }

  /// Nouns such as `Präsident` stand before a surname without being a given name.
  private func isCommon(_ name: String) -> Bool {
    let lower = name.lowercased()
    let folded = Folding.folded(name)
    return ledger.determined.contains(NameLedger.base(lower)) || NameVariants.roles.contains(lower)
      || ["chef", "chefs", "minister", "experte", "politiker", "sprecher"].contains {
        folded.hasSuffix($0)
      }
  }

  private static let roles: Set<String> = [
    "präsident", "präsidenten", "präsidentin", "politologe", "politologin", "journalist", "general",
    "kanzler", "kanzlerin", "könig", "papst", "herr", "frau", "president", "minister", "king",
    "machthaber", "diktator", "autor", "professor", "doktor", "abgeordnete", "abgeordneter",
  ]

  // MARK: One letter off

  /// The same given name, and a surname one letter off in another article: `Hollmann`, `Hollman`.
  private func spellings() -> [SheetConflict] {
    var byGiven: [String: [Form]] = [:]
    for (article, entries) in ledger.persons.sorted(by: { $0.key.text < $1.key.text }) {
      for (surname, entry) in entries.sorted(by: { $0.key < $1.key })
      where surname.utf8.count >= 5 && !ledger.determined.contains(surname) && !isNoun(surname) {
        for given in entry.given.keys.sorted() where given.count >= 3 && !isCommon(given) {
          byGiven[given, default: []].append(Form(surname: surname, entry: entry, article: article))
        }
      }
    }
    return byGiven.sorted { $0.key < $1.key }.flatMap { given, forms in
      CrossCheck.pairs(forms) { left, right in
        left.article != right.article && isSlip(left.surname, right.surname, atEnd: "eht")
          && max(left.surname.utf8.count, right.surname.utf8.count) >= 6
          && !Transliteration.areEqual(left.surname, right.surname)
      }.map { left, right in
        SheetConflict(
          kind: .nameVariant,
          claims: [left, right].map { form in
            let place = form.entry.given[given] ?? form.entry.first
            return SheetConflict.Claim(
              article: place.article, paragraph: place.paragraph,
              value: "\(given) \(form.entry.shown)")
          }, facts: [], isRuled: false)
      }
    }
  }

  // MARK: A slip within one article

  /// A surname that speaks without ever being introduced, one letter off one that was: `Lukjankow`.
  private func slips() -> [SheetConflict] {
    var conflicts: [SheetConflict] = []
    for (_, entries) in ledger.persons.sorted(by: { $0.key.text < $1.key.text }) {
      let named = entries.filter { !$0.value.given.isEmpty && $0.key.utf8.count >= 7 }
      let unnamed = entries.filter {
        $0.value.given.isEmpty && $0.value.speaks && $0.key.utf8.count >= 7
      }
      for (surname, entry) in unnamed.sorted(by: { $0.key < $1.key })
      where !ledger.determined.contains(surname) {
        let match = named.sorted { $0.key < $1.key }.first { other, _ in
          other.prefix(4) == surname.prefix(4) && isSlip(other, surname)
            && !ledger.determined.contains(other)
        }
        guard let match else { continue }
        conflicts.append(
          SheetConflict(
            kind: .nameVariant,
            claims: [match.value, entry].map {
              SheetConflict.Claim(
                article: $0.first.article, paragraph: $0.first.paragraph, value: $0.shown)
            }, facts: [], isRuled: false))
      }
    }
    return conflicts
  }

  /// One letter more, less or other, but not at the end, where words are declined.
  ///
  /// `atEnd`: letters that may be missing there all the same, since no ending consists of them.
  private func isSlip(_ left: String, _ right: String, atEnd: String = "") -> Bool {
    if left.last == right.last { return EditDistance.between(left, right, limit: 1) == 1 }
    return atEnd.contains { left + String($0) == right || right + String($0) == left }
  }

  // MARK: Places with several names

  private func places() -> [SheetConflict] {
    ledger.places.sorted { $0.key < $1.key }.compactMap { _, found in
      guard Set(found.map { $0.shown.lowercased() }).count > 1 else { return nil }
      let claims = found.prefix(NameVariants.claimLimit).map {
        SheetConflict.Claim(
          article: $0.place.article, paragraph: $0.place.paragraph, value: $0.shown)
      }
      return SheetConflict(
        kind: .nameVariant, claims: Array(claims), facts: [], isRuled: false)
    }
  }
}

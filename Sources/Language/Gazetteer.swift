/// Well-known places, bodies and surnames, so that a slip is told from another entity, and another
/// language's name from another place.
package enum Gazetteer {
  /// Whether a folded name is a well-known place, in German or English: country, region or city.
  package static func isPlace(_ folded: String) -> Bool { placeGroups[spaced(folded)] != nil }

  /// Whether a folded name is a country or a well-known city, in German or English.
  package static func isCountry(_ folded: String) -> Bool { countryNames.contains(spaced(folded)) }

  /// Whether a folded name is one of the well-known cities, in German or English.
  package static func isCity(_ folded: String) -> Bool { cityNames.contains(spaced(folded)) }

  /// Whether a folded word is the abbreviation of a well-known body.
  package static func isAbbreviation(_ folded: String) -> Bool { abbreviations.contains(folded) }

  /// Whether a folded word is the surname of a well-known person.
  package static func isSurname(_ folded: String) -> Bool { surnames.contains(folded) }

  /// Whether two folded names mean one place or body: Austria, Österreich; IMF, Internationaler Währungsfonds.
  package static func areOne(_ left: String, _ right: String) -> Bool {
    let (left, right) = (spaced(left), spaced(right))
    if let group = placeGroups[left], group == placeGroups[right] { return true }
    if let group = bodyGroups[left], group == bodyGroups[right] { return true }
    return false
  }

  /// Whether a folded word names a month or a day of the week, in German or English.
  package static func isCalendarWord(_ folded: String) -> Bool { calendarWords.contains(folded) }

  private static let calendarWords: Set<String> = [Lexicon.german, .english].reduce(into: []) {
    $0.formUnion($1.weekdays)
    $0.formUnion($1.months.keys)
  }

  /// All names of countries and cities and all abbreviations of bodies, folded.
  static var allCountries: Set<String> { countryNames }
  static var allBodies: Set<String> { abbreviations }

  private static let placeGroups = groups(
    [countryTable, regionTable, cityTable, PlaceVariants.table].joined(separator: ";"))
  private static let cityNames = Set(groups(cityTable).keys)
  private static let countryNames = cityNames.union(groups(countryTable).keys)
  private static let bodyGroups = groups(bodyTable)
  private static let abbreviations = Set(abbreviationTable.split(separator: " ").map(String.init))
  private static let surnames = Set(
    surnameTable.split(whereSeparator: \.isWhitespace).map { Folding.folded(String($0)) })

  /// Hyphens and full stops as spaces.
  private static func spaced(_ folded: String) -> String {
    folded.utf8.split { $0 == 0x2D || $0 == 0x20 || $0 == 0x2E }
      .map { String(Substring($0)) }.joined(separator: " ")
  }

  /// Folded names with hyphens as spaces, each with the number of its group; groups that share a name are one.
  private static func groups(_ table: String) -> [String: Int] {
    var groups: [String: Int] = [:]
    for (number, line) in table.split(separator: ";").enumerated() {
      let names = line.split(separator: ",").map { name in
        spaced(Folding.folded(String(name)))
      }.filter { !$0.isEmpty }
      let group = names.lazy.compactMap { groups[$0] }.first ?? number
      for name in names { groups[name] = group }
    }
    return groups
  }
}

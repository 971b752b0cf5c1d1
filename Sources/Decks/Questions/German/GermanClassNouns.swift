/// The German noun for a class of names, with its gender.
struct GermanClassNoun: Hashable {
  let noun: String
  let gender: GermanHeads.Gender

  init(_ entity: EntityClass) {
    switch entity {
    case .country: self.init("Land", .neuter)
    case .city: self.init("Stadt", .feminine)
    case .continent: self.init("Erdteil", .masculine)
    case .sea: self.init("Meer", .neuter)
    case .lake: self.init("See", .masculine)
    case .river: self.init("Fluss", .masculine)
    case .mountains: self.init("Gebirge", .neuter)
    case .mountain: self.init("Berg", .masculine)
    case .island: self.init("Insel", .feminine)
    case .desert: self.init("Wüste", .feminine)
    case .stadium: self.init("Stadion", .neuter)
    case .building: self.init("Gebäude", .neuter)
    case .street: self.init("Straße", .feminine)
    case .square: self.init("Platz", .masculine)
    case .bridge: self.init("Brücke", .feminine)
    case .airport: self.init("Flughafen", .masculine)
    case .museum: self.init("Museum", .neuter)
    case .party: self.init("Partei", .feminine)
    case .company: self.init("Unternehmen", .neuter)
    case .club: self.init("Verein", .masculine)
    case .newspaper: self.init("Zeitung", .feminine)
    case .ministry: self.init("Ministerium", .neuter)
    case .university: self.init("Universität", .feminine)
    case .bank: self.init("Bank", .feminine)
    case .court: self.init("Gericht", .neuter)
    case .parliament: self.init("Parlament", .neuter)
    case .union: self.init("Union", .feminine)
    }
  }

  init(_ noun: String, _ gender: GermanHeads.Gender) {
    self.noun = noun
    self.gender = gender
  }

  /// "welcher Stadt", "welches Land".
  func asked(_ grammaticalCase: GermanInterrogative.GrammaticalCase) -> String {
    "\(GermanInterrogative.which(gender, grammaticalCase)) \(noun)"
  }
}

/// Places that several spellings or names are in use for.
package enum PlaceVariants {
  /// The group of a name in small letters, nil for a place with one name only.
  ///
  /// Two names of one group mean the same place. Names that changed with a date, such as Astana, are
  /// left out, since they say something about the time.
  package static func group(of lower: String) -> Int? { groups[lower] }

  private static let groups: [String: Int] = {
    var groups: [String: Int] = [:]
    for (index, line) in table.split(separator: ";").enumerated() {
      for name in line.split(separator: ",") {
        groups[name.trimmingSpaces.lowercased()] = index
      }
    }
    return groups
  }()

  static let table = """
    Belarus, Weißrussland, Weissrussland, Belorussland; Kirgistan, Kirgisistan, Kirgisien;
    Luhansk, Lugansk; Donezk, Donetsk; Kiew, Kyjiw, Kyiv, Kiev; Charkiw, Charkow, Kharkiv; Odessa, Odesa;
    Moldau, Moldawien; Lwiw, Lviv, Lwow; Saporischschja, Saporoschje; Dnipro, Dnjepropetrowsk;
    Tschernobyl, Tschornobyl; Tiflis, Tbilissi; Jerewan, Eriwan; Almaty, Alma-Ata;
    Turkmenistan, Turkmenien; Aserbaidschan, Aserbeidschan; Tadschikistan, Tadjikistan;
    Peking, Beijing; Bombay, Mumbai; Kalkutta, Kolkata; Myanmar, Birma, Burma; Eswatini, Swasiland;
    Schymkent, Tschimkent; Noworossijsk, Noworossisk; Baikonur, Bajkonur; Mariupol, Mariupil;
    Bachmut, Artjomowsk; Cherson, Kherson; Mykolajiw, Nikolajew
    """
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while let first = text.first, first == " " || first == "\n" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\n" { text.removeLast() }
    return text
  }
}

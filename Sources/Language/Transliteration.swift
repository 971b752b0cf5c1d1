/// Spellings of one name as different languages write its foreign letters.
package enum Transliteration {
  /// Whether two words can be one name: Tokajew, Tokayev, Toqajew; Schomart, Zhomart, Jomart.
  ///
  /// From four letters on; shorter words must be equal.
  package static func areEqual(_ left: String, _ right: String) -> Bool {
    let left = Folding.bare(left)
    let right = Folding.bare(right)
    if left == right { return true }
    guard (4...60).contains(left.utf8.count), (4...60).contains(right.utf8.count) else {
      return false
    }
    return !keys(left).isDisjoint(with: keys(right))
  }

  /// The sound classes of a bare word; two where its j may be a German or an English one.
  ///
  /// Two spellings of one name have a class in common.
  package static func keys(_ word: String) -> Set<String> {
    var keys: Set = [key(word, letterJ: "i")]
    if word.contains("j") { keys.insert(key(word, letterJ: "S")) }
    return keys
  }

  private static func key(_ word: String, letterJ: Character) -> String {
    let letters = Array(word)
    var key: [Character] = []
    var index = 0
    while index < letters.count {
      let (sound, length) = sound(letters, at: index, letterJ: letterJ)
      for letter in sound where key.last != letter || !"isS".contains(letter) {
        key.append(letter)
      }
      index += length
    }
    while key.count > 2, key.last == "f", key[key.count - 2] == "f" { key.removeLast() }
    if key.last == "f" { key[key.count - 1] = "v" }
    if key.count > 3, key.last == "v", "XS".contains(key[key.count - 3]), key[key.count - 2] == "e"
    {
      key[key.count - 2] = "o"
    }
    var result = String(key)
    for (long, short) in [("ie", "e"), ("io", "o")] {
      result = result.split(separator: long, omittingEmptySubsequences: false)
        .joined(separator: short)
    }
    return result
  }

  private static func sound(
    _ letters: [Character], at index: Int, letterJ: Character
  ) -> (String, Int) {
    for (spelling, sound) in spellings
    where letters.count - index >= spelling.count
      && letters[index..<index + spelling.count].elementsEqual(spelling)
    {
      return (sound, spelling.count)
    }
    switch letters[index] {
    case "j": return (String(letterJ), 1)
    case "y": return ("i", 1)
    case "w": return ("v", 1)
    case "q", "c": return ("k", 1)
    case "z": return ("s", 1)
    case "x": return ("ks", 1)
    case "'", "-": return ("", 1)
    default: return (String(letters[index]), 1)
    }
  }

  /// Longest first: spellings of several letters and the class of their sound.
  private static let spellings: [(String, String)] = [
    ("schtsch", "X"), ("shch", "X"), ("tsch", "X"), ("dsch", "S"), ("tch", "X"), ("tsh", "X"),
    ("dzh", "S"), ("sch", "S"), ("sh", "S"), ("zh", "S"), ("dj", "S"), ("kh", "X"), ("ch", "X"),
    ("ck", "k"), ("ph", "f"), ("ts", "s"), ("tz", "s"), ("gh", "g"), ("ou", "u"), ("oo", "u"),
  ]
}

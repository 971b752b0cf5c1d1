/// Spellings of one name as different languages write its foreign letters.
package enum Transliteration {
  /// Whether two words can be one name: Tokajew, Tokayev, Toqajew; Schomart, Zhomart, Jomart.
  ///
  /// From four letters on; shorter words must be equal.
  package static func areEqual(_ left: String, _ right: String) -> Bool {
    Spelling(left).canBe(Spelling(right))
  }

  /// A name with its sound classes, for comparing it with many others.
  package struct Spelling: Sendable {
    private let bare: String
    private let keys: Set<String>

    package init(_ name: String) {
      bare = Folding.bare(name)
      keys = (4...60).contains(bare.utf8.count) ? Transliteration.keys(bare) : []
    }

    /// Whether both can be one name, as ``Transliteration/areEqual(_:_:)`` says.
    package func canBe(_ other: Spelling) -> Bool {
      bare == other.bare || !keys.isDisjoint(with: other.keys)
    }
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
    let letters = Array(word.utf8)
    let soundOfJ = letterJ.utf8.first ?? 0
    var key: [UInt8] = []
    key.reserveCapacity(letters.count)
    var index = 0
    while index < letters.count {
      index += appendSound(letters, at: index, soundOfJ, to: &key)
    }
    smoothEnd(&key)
    return String(
      decoding: without("i", before: "o", in: without("i", before: "e", in: key)), as: UTF8.self)
  }

  /// Appends the class of the sound that begins there, and gives the length of its spelling.
  private static func appendSound(
    _ letters: [UInt8], at index: Int, _ soundOfJ: UInt8, to key: inout [UInt8]
  ) -> Int {
    func append(_ sound: UInt8) {
      if key.last != sound || !isMerging(sound) { key.append(sound) }
    }
    if let known = spellings[letters[index]] {
      for (spelling, sound) in known
      where letters.count - index >= spelling.count
        && letters[index..<index + spelling.count].elementsEqual(spelling)
      {
        append(sound)
        return spelling.count
      }
    }
    switch letters[index] {
    case UInt8(ascii: "j"): append(soundOfJ)
    case UInt8(ascii: "y"): append(UInt8(ascii: "i"))
    case UInt8(ascii: "w"): append(UInt8(ascii: "v"))
    case UInt8(ascii: "q"), UInt8(ascii: "c"): append(UInt8(ascii: "k"))
    case UInt8(ascii: "z"): append(UInt8(ascii: "s"))
    case UInt8(ascii: "x"):
      append(UInt8(ascii: "k"))
      append(UInt8(ascii: "s"))
    case UInt8(ascii: "'"), UInt8(ascii: "-"): break
    default: append(letters[index])
    }
    return 1
  }

  /// Sounds that are one when written twice.
  private static func isMerging(_ sound: UInt8) -> Bool {
    sound == UInt8(ascii: "i") || sound == UInt8(ascii: "s") || sound == UInt8(ascii: "S")
  }

  /// `-off`, `-ow` and `-jew`, `-ev` are one ending.
  private static func smoothEnd(_ key: inout [UInt8]) {
    let (f, v, e) = (UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "e"))
    while key.count > 2, key.last == f, key[key.count - 2] == f { key.removeLast() }
    if key.last == f { key[key.count - 1] = v }
    guard key.count > 3, key.last == v, key[key.count - 2] == e else { return }
    if key[key.count - 3] == UInt8(ascii: "X") || key[key.count - 3] == UInt8(ascii: "S") {
      key[key.count - 2] = UInt8(ascii: "o")
    }
  }

  private static func without(
    _ letter: Unicode.Scalar, before next: Unicode.Scalar, in key: [UInt8]
  ) -> [UInt8] {
    key.indices.filter { index in
      !(key[index] == UInt8(ascii: letter) && index + 1 < key.count
        && key[index + 1] == UInt8(ascii: next))
    }.map { key[$0] }
  }

  /// By first letter, longest first: spellings of several letters and the class of their sound.
  private static let spellings: [UInt8: [(spelling: [UInt8], sound: UInt8)]] = {
    let all: [(String, Unicode.Scalar)] = [
      ("schtsch", "X"), ("shch", "X"), ("tsch", "X"), ("dsch", "S"), ("tch", "X"), ("tsh", "X"),
      ("dzh", "S"), ("sch", "S"), ("sh", "S"), ("zh", "S"), ("dj", "S"), ("kh", "X"), ("ch", "X"),
      ("ck", "k"), ("ph", "f"), ("ts", "s"), ("tz", "s"), ("gh", "g"), ("dh", "d"), ("bh", "b"),
      ("ou", "u"), ("oo", "u"),
    ]
    return Dictionary(grouping: all.map { (Array($0.0.utf8), UInt8(ascii: $0.1)) }) {
      $0.0.first ?? 0
    }
  }()
}

import Articles
import Basics
import Language

/// Figures that look as if they said the same, and do not: the same share of a part and of the whole,
/// a group of people and a larger one around it.
enum LookAlikes {
  /// Whether two figures of different articles are such a pair.
  static func areAlike(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    guard left.article != right.article else { return false }
    if left.unit == "%", right.unit == "%" {
      return left.value == right.value && !left.goods.isDisjoint(with: right.goods)
    }
    return countsWithin(left, right) || countsWithin(right, left)
  }

  /// `rund 3,5 Millionen ethnische Russen` and `mehr als vier Millionen … Russen und andere`.
  private static func countsWithin(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    guard left.isCount, right.isCount || right.unit.isEmpty, left.unit != right.unit,
      left.value >= 10_000, right.value >= 10_000, let counted = left.counted
    else { return false }
    let ratio = left.value / right.value
    return ratio > 0.6 && ratio < 1.67 && right.nouns.contains(counted)
  }

  /// The goods that a compound names: `Erdölausfuhren` and `Rohöl` are both about oil.
  static func goods(in nouns: Set<String>) -> Set<String> {
    var found: Set<String> = []
    for noun in nouns {
      for good in all where noun.hasPrefix(good) || noun.hasSuffix(good) { found.insert(good) }
      for part in ["erdoel", "rohoel"] where noun.holds(part) { found.insert("oel") }
      if noun.holds("erdgas") { found.insert("gas") }
      for part in noun.split(separator: "-").dropFirst() {
        for good in all where part.hasPrefix(good) { found.insert(good) }
      }
    }
    return found
  }

  private static let all = [
    "oel", "uran", "kohle", "weizen", "getreide", "kupfer", "stahl", "strom", "baumwoll", "lithium",
    "kaffee", "kakao", "diamant",
  ]
}

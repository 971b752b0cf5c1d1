import Basics
import Language

/// The place and agency glued to the beginning of a text: `Berlin (dpa) – `, `MOSCOW, Jan 6 (Reuters) - `,
/// `Almaty/Moskau – `, or a ticker's `14:05 Uhr: `.
enum Lead {
  private static let longest = 70

  /// Where it stands in a paragraph's text, without the space behind it; nil where there is none.
  ///
  /// A place alone counts only where the paragraph `opensText`.
  static func range(in text: [Unicode.Scalar], opensText: Bool) -> Range<Int>? {
    guard let first = text.first, first.properties.isUppercase || isDigit(first) || first == "("
    else {
      return nil
    }
    let head = text.prefix(longest)
    var index = 1
    while index < head.count - 1 {
      if let end = signEnd(index, head), end < head.count, opensSentence(text, end) {
        let body = String(scalars: head[..<index]).split(separator: " ").joined(separator: " ")
        let sign = head[index...].first { $0 != " " } ?? " "
        if isLead(body, sign: sign, opensText: opensText) { return 0..<end - 1 }
        if sign != "." { return nil }
      }
      index += 1
    }
    return nil
  }

  /// The agencies in a lead, as it writes them.
  static func agencies(in lead: String) -> [String] {
    WrittenWords.words(in: lead).compactMap { word in
      guard Credit.agencies.contains(word.lower) else { return nil }
      return String(lead.unicodeScalars.dropFirst(word.range.lowerBound).prefix(word.range.count))
    }
  }

  /// Behind the dash, colon or full stop at a place, and the space after it.
  private static func signEnd(_ index: Int, _ text: ArraySlice<Unicode.Scalar>) -> Int? {
    switch text[index] {
    case "-", "–", "—":
      guard text[index - 1] == " ", text[index + 1] == " " else { return nil }
      return index + 2
    case ".", ":": return text[index + 1] == " " ? index + 2 : nil
    case ")":
      // `BERLIN (dpa) Der …`, without any dash.
      guard index + 2 < text.count, text[index + 1] == " ", text[index + 2].properties.isUppercase
      else { return nil }
      return index + 2
    default: return nil
    }
  }

  private static func opensSentence(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    let next = text[index]
    return next.properties.isUppercase || isDigit(next) || "„\"“»«‚'(".unicodeScalars.contains(next)
  }

  private static func isLead(_ body: String, sign: Unicode.Scalar, opensText: Bool) -> Bool {
    if sign == ":" { return isClock(body) }
    let isDash = "-–—".unicodeScalars.contains(sign)
    let places = places(in: body)
    guard !places.isEmpty else { return false }
    if !agencies(in: body).isEmpty, isDash || sign == ")" { return places.allSatisfy(isPlaceLike) }
    guard opensText, isDash || sign == ".", sign != ")" else { return false }
    let isKnown = places.contains { Gazetteer.isPlace(Folding.folded($0)) }
    if sign == "." { return places.count == 1 && isKnown && !places[0].contains(" ") }
    return places.allSatisfy(isPlaceLike)
      && (isKnown
        || places.count == 1 && places[0].count > 2 && places[0] == places[0].uppercased())
  }

  /// What stands between slashes and commas, without brackets and dates; agencies are left out.
  private static func places(in body: String) -> [String] {
    let outside = body.split(separator: "(").enumerated().map { index, part in
      index == 0 ? part : part.split(separator: ")").dropFirst().first ?? ""
    }.joined()
    let parts = outside.split(whereSeparator: { "/,".contains($0) }).map {
      $0.split(separator: " ").joined(separator: " ")
    }
    let named = parts.filter { part in
      !part.isEmpty && !Credit.agencies.contains(part.lowercased()) && DateLine(part) == nil
    }
    return named.isEmpty && body.hasPrefix("(") ? ["(…)"] : named
  }

  private static func isPlaceLike(_ part: String) -> Bool {
    if part == "(…)" { return true }
    let words = part.split(separator: " ")
    return words.count <= 4
      && words.allSatisfy {
        $0.first?.isUppercase == true || PersonName.isParticle($0.lowercased())
          || ["am", "an", "im", "bei"].contains($0)
      }
      && words.first?.first?.isUppercase == true
  }

  /// `14:05 Uhr`, `16.30`.
  private static func isClock(_ body: String) -> Bool {
    let words = body.split(separator: " ")
    guard let time = words.first, words.count <= 2, words.dropFirst().allSatisfy({ $0 == "Uhr" })
    else {
      return false
    }
    let parts = time.split(whereSeparator: { ":.".contains($0) })
    return parts.count == 2 && parts.allSatisfy { $0.count <= 2 && Int($0) != nil }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}

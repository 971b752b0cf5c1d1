import Language

/// A sentence that says whose claim it is, taken apart so that one can ask who says so.
///
/// Worked values: "Laut Eva Muster ist der See tief." asks "Laut wem ist der See tief?"; "Der See ist laut
/// Eva Muster tief." says "Der See ist tief."; "Eva Muster nannte den See tief." asks "Wer nannte den See
/// tief?".
struct ClaimSentence: Hashable {
  private enum Form: Hashable {
    /// "Laut wem" and what follows.
    case leading(String, rest: String)
    /// The sentence without the words that attribute it.
    case inner(String)
    /// What the claimant, as the subject, says or does.
    case subject(rest: String)
  }

  private let form: Form
  private let language: WritingLanguage

  /// Nil where none of the names stands in the sentence as its claimant.
  init?(_ sentence: String, names: [String], language: WritingLanguage) {
    self.language = language
    let tokens = sentence.split(separator: " ").map { String($0) }
    let endings = Set(names.compactMap { $0.split(separator: " ").last }.map { Self.bare($0) })
    for index in tokens.indices where endings.contains(Self.bare(tokens[index])) {
      guard let form = Self.form(of: tokens, nameEnd: index, language) else { continue }
      self.form = form
      return
    }
    return nil
  }

  /// The question who says so.
  var question: String {
    switch form {
    case .leading(let opener, let rest): "\(opener) \(rest)?"
    case .inner(let plain):
      language == .german
        ? "Von wem stammt die Aussage „\(Self.unended(plain))“?"
        : "Who says “\(Self.unended(plain))”?"
    case .subject(let rest) where rest.hasPrefix("zufolge "): "Wem \(rest)?"
    case .subject(let rest): "\(language == .german ? "Wer" : "Who") \(rest)?"
    }
  }

  /// The sentence without its claimant; nil where leaving him out would need another word order.
  var plain: String? { if case .inner(let plain) = form { plain } else { nil } }

  private static func form(
    of tokens: [String], nameEnd: Int, _ language: WritingLanguage
  ) -> Form? {
    guard let end = phraseEnd(of: tokens, from: nameEnd) else { return nil }
    let tail = String(tokens[end].reversed().prefix { ",.;:?!".contains($0) })
    let rest = Array(tokens[(end + 1)...])
    guard let start = opener(in: tokens, before: nameEnd, language) else {
      return tail.isEmpty ? subject(of: tokens, nameEnd: nameEnd, rest: rest) : nil
    }
    return language == .german
      ? german(tokens, start: start, tail: tail, rest: rest)
      : english(tokens, start: start, tail: tail, rest: rest)
  }

  private static func german(
    _ tokens: [String], start: Int, tail: String, rest: [String]
  ) -> Form? {
    if start == 0 {
      guard tail.isEmpty, let first = rest.first, first.first?.isLowercase == true else {
        return nil
      }
      let opener = tokens[0] == "Nach" ? "Nach wessen \(tokens[1])" : "Laut wem"
      return .leading(opener, rest: unended(rest.joined(separator: " ")))
    }
    guard !tokens[start - 1].hasSuffix(","), tail.isEmpty || rest.isEmpty else { return nil }
    return .inner((tokens[..<start] + rest).joined(separator: " ") + tail)
  }

  private static func english(
    _ tokens: [String], start: Int, tail: String, rest: [String]
  ) -> Form? {
    guard start > 0 else {
      guard let first = rest.first else { return nil }
      let opening = first.prefix(1).uppercased() + first.dropFirst()
      return .inner(([opening] + rest.dropFirst()).joined(separator: " "))
    }
    var before = Array(tokens[..<start])
    if before[start - 1].hasSuffix(",") { before[start - 1].removeLast() }
    return .inner((before + rest).joined(separator: " ") + (tail == "," ? "" : tail))
  }

  /// "Eva Muster nannte …", "Der Politologe Max Muster hält …": the claimant is the subject and comes first.
  private static func subject(of tokens: [String], nameEnd: Int, rest: [String]) -> Form? {
    guard nameEnd <= 5, let verb = rest.first, verb.first?.isLowercase == true,
      !joining.contains(bare(verb)), !isPlural(verb), let first = tokens.first
    else { return nil }
    let isDetermined = ["Der", "Die", "Das", "The"].contains(first)
    let own = tokens[(isDetermined ? 1 : 0)...nameEnd]
    let isPhrase = own.allSatisfy { token in
      if token.first(where: \.isLetter)?.isUppercase == true { return true }
      return isDetermined && !Wording.contentWords(token).isEmpty
    }
    let isName = own.first.map { !Wording.contentWords($0).isEmpty } ?? false
    guard isPhrase, isName else { return nil }
    return .subject(rest: unended(rest.joined(separator: " ")))
  }

  /// Where "laut", "nach Angaben" or "according to" stands, at most six words before the name's end.
  private static func opener(
    in tokens: [String], before nameEnd: Int, _ language: WritingLanguage
  ) -> Int? {
    (max(0, nameEnd - 6)...nameEnd).last { index in
      let word = tokens[index].lowercased()
      let next = index + 1 < tokens.count ? tokens[index + 1] : ""
      return language == .german
        ? word == "laut" || (word == "nach" && accounts.contains(next))
        : word == "according" && next == "to"
    }
  }

  /// The end of the claimant's name with the brackets that follow it: "Männer (RT DE)".
  private static func phraseEnd(of tokens: [String], from nameEnd: Int) -> Int? {
    let next = nameEnd + 1
    if tokens[nameEnd].contains("("), !tokens[nameEnd].contains(")") {
      return tokens[next...].firstIndex { $0.contains(")") }
    }
    guard next < tokens.count, tokens[next].hasPrefix("("), !tokens[nameEnd].hasSuffix(",") else {
      return nameEnd
    }
    return tokens[next...].firstIndex { $0.contains(")") }
  }

  private static func bare(_ token: some StringProtocol) -> String {
    Wording.words(String(token)).joined(separator: " ")
  }

  private static func unended(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private static let accounts: Set<String> = [
    "Angaben", "Darstellung", "Ansicht", "Einschätzung", "Meinung", "Auffassung", "Worten",
  ]
  /// "Wer sprachen", "Who say": several claimants are not asked for.
  private static func isPlural(_ verb: String) -> Bool {
    (GermanVerbs.isFinite(verb) && !GermanVerbs.isSingular(verb))
      || ["say", "claim", "report", "are", "were", "have"].contains(verb)
  }

  private static let joining: Set<String> = [
    "und", "oder", "in", "im", "aus", "von", "bei", "mit", "and", "or", "of", "from", "with",
  ]
}

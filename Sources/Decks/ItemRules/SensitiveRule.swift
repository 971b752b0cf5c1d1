import Language

/// Rule 43: questions about the dead, the hurt and children are listed for the teacher to look at.
struct SensitiveRule: CardRule {
  static let number = 43
  static let code = "sensitive"

  private static let words = Set(
    """
    todesopfer getötet getötete ums leben tote toten opfer ermordet mord vergewaltigt vergewaltigung \
    selbstmord suizid minderjährige minderjährigen kinder missbrauch folter gefoltert victims victim \
    killed murdered murder rape suicide minors abuse torture tortured deaths
    """.split(separator: " ").map { Folding.folded(String($0)) }
      .filter { !["ums", "leben"].contains($0) })

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    let found = read.statement.first { Self.words.contains($0) }
    let isDeath = zip(read.statement, read.statement.dropFirst()).contains {
      $0 == "ums" && $1 == "leben"
    }
    guard found != nil || isDeath else { return [] }
    let word = found ?? "ums Leben"
    return [
      warning(
        card, setting, de: "Bitte selbst ansehen: Es geht um Leid von Menschen („\(word)“).",
        en: "please have a look: this is about people's suffering (“\(word)”).")
    ]
  }
}

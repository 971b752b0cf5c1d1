import Articles
import Basics
import Decks
import Facts
import Training

/// The deck of a fact sheet, with all that was found on the way.
struct SheetBuild {
  let report: BuildReport
  let coverage: Coverage

  /// Reads the sheet and its articles, from `articles` or the usual folders, checks and builds.
  ///
  /// What the item rules object to is no failure here; ``BuildReport/hasErrors`` says so.
  init(of path: String, articles: String?, seed: UInt64) throws {
    let folder = articles.map { ArticleFolder(folders: [$0]) } ?? ArticleFolder(beside: path)
    let read = try SourcedSheet.read(path, articles: folder)
    let checked = SheetCheck(sheet: read.sheet, articles: read.articles).run()
    var (deck, skipped) = DeckBuilder(report: checked, sheet: read.sheet, seed: seed).build()
    let check = SheetBuild.check(of: deck, of: read.sheet, checked.articles)
    var onCards = check.onCards()
    var findings = onCards + check.onDeck(deck)
    // What is left may be found out anew: that two gaps have different fillings, say.
    while case let withdrawal = Withdrawal(from: deck, findings: findings, facts: read.sheet.facts),
      !withdrawal.skipped.isEmpty
    {
      (deck, skipped) = (withdrawal.deck, skipped + withdrawal.skipped)
      let kept = Set(deck.cards.map(\.id))
      onCards.removeAll { finding in finding.card.map { !kept.contains($0) } ?? false }
      findings = onCards + check.onDeck(deck)
    }
    report = BuildReport(deck: deck, skipped: skipped, findings: ItemCheck.report(findings))
    coverage = Coverage(sheet: read.sheet, articles: checked.articles, deck: deck)
  }

  /// The item rules, with the real answer checker.
  private static func check(
    of deck: Deck, of sheet: FactSheet, _ articles: [ArticleID: Article]
  ) -> ItemCheck {
    let judge = AnswerJudge(keys: deck.cards.map(\.key))
    let places = Dictionary(sheet.facts.map { ($0.id, $0.place) }) { first, _ in first }
    return ItemCheck(deck: deck, places: places, articles: articles) { typed, key in
      judge.judge(typed, for: key).outcome
    }
  }
}

/// Names of fact sheets and of the decks beside them.
enum SheetName {
  private static let endings = [".facts.yaml", ".facts.yml", ".yaml", ".yml", ".md", ".markdown"]

  /// Whether a path names a sheet and not a deck.
  static func isSheet(_ path: String) -> Bool {
    endings.contains { path.lowercased().hasSuffix($0) }
  }

  /// Where a sheet's deck lies: `NAME.facts.yaml` and `NAME.md` give `NAME.deck.json`.
  static func deck(beside sheet: String) -> String {
    let ending = endings.first { sheet.lowercased().hasSuffix($0) } ?? ""
    return sheet.dropLast(ending.count) + ".deck.json"
  }
}

/// A deck where a command takes either a deck or the sheet it is built from.
enum DeckInput {
  /// The deck in a file, or what a sheet comes to; with that what the item rules object to.
  static func read(
    _ path: String, seed: UInt64
  ) throws -> (deck: Deck, errors: [ItemFinding]) {
    guard SheetName.isSheet(path) else { return (try DeckFile.read(path), []) }
    let report = try SheetBuild(of: path, articles: nil, seed: seed).report
    return (report.deck, report.findings.filter { $0.severity == .error })
  }
}

extension Judgement {
  /// The verdict as far as the item rules need to know it.
  fileprivate var outcome: TrialOutcome {
    switch verdict {
    case .accept, .note: .accepted
    case .reject, .unknown: .rejected
    case .almost, .partial: .between
    }
  }
}

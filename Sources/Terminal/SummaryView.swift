import Basics
import Decks
import Facts
import Progress
import Training

/// The end of a sitting: what was learned, what was missed, what comes next.
package struct SummaryView {
  private let screen: Screen
  private let messages: Messages

  package init(screen: Screen) {
    self.screen = screen
    messages = Messages(for: screen)
  }

  /// How many missed cards are shown.
  static let shownMisses = 8

  /// The lines at the end; short where nothing was answered.
  package func lines(_ summary: SessionSummary) -> [String] {
    if summary.mode == .quiz { return QuizView(screen: screen).lines(summary) }
    guard summary.answers > 0 else { return [""] + next(summary) }
    return ["", screen.header(title, messages.duration(summary.seconds)), ""]
      + screen.paragraph(counts(summary)) + topics(summary) + misses(summary) + next(summary)
      + offers(summary)
  }

  private var language: InterfaceLanguage { screen.language }

  private var title: String { language(de: "Geschafft", en: "Done") }

  private func counts(_ summary: SessionSummary) -> String {
    var parts = [
      summary.cards == 1
        ? language(de: "1 Karte beantwortet", en: "1 card answered")
        : language(
          de: "\(summary.cards) Karten beantwortet", en: "\(summary.cards) cards answered"),
      language(
        de: "\(summary.rightAtOnce) auf Anhieb richtig", en: "\(summary.rightAtOnce) right at once"),
    ]
    if summary.newCards > 0 {
      parts.append(language(de: "\(summary.newCards) neu", en: "\(summary.newCards) new"))
    }
    if summary.mode == .cram {
      parts.append(
        language(de: "der Plan bleibt, wie er war", en: "the schedule stays as it was"))
    }
    return parts.joined(separator: ", ") + "."
  }

  /// How each topic went, where there were several.
  private func topics(_ summary: SessionSummary) -> [String] {
    guard summary.topics.count > 1 else { return [] }
    let most = summary.topics.map(\.cards).max() ?? 1
    return [""]
      + screen.bars(
        summary.topics.map { topic in
          (
            topic.title, topic.rightAtOnce,
            language(
              de: "\(topic.rightAtOnce) von \(topic.cards)",
              en: "\(topic.rightAtOnce) of \(topic.cards)")
          )
        }, of: most)
  }

  /// What to do next, by command.
  private func offers(_ summary: SessionSummary) -> [String] {
    var rows: [(command: String, meaning: String)] = []
    if summary.dueToday > 0, summary.mode == .learn {
      rows.append(
        ("kartei learn", language(de: "weiter mit dem, was wartet", en: "go on with what waits")))
    }
    if !summary.missed.isEmpty {
      rows.append(
        (
          "kartei learn --missed",
          language(de: "noch einmal, was falsch war", en: "what was wrong, once more")
        ))
    }
    rows.append(
      ("kartei stats", language(de: "was sitzt und was kommt", en: "what is known and what comes")))
    let width = (rows.map(\.command.count).max() ?? 0) + 2
    return rows.flatMap { row in
      let gap = String(repeating: " ", count: screen.isPlain ? 1 : width - row.command.count)
      return screen.paragraph(
        row.meaning, marker: row.command + (screen.isPlain ? ":" : "") + gap, .faint)
    } + [""]
  }

  private func misses(_ summary: SessionSummary) -> [String] {
    guard !summary.missed.isEmpty else { return [] }
    let shown = summary.missed.prefix(SummaryView.shownMisses)
    let heading = screen.paragraph(language(de: "Noch einmal ansehen:", en: "Worth another look:"))
    let rest = summary.missed.count - shown.count
    let more =
      rest > 0 ? screen.paragraph(language(de: "und \(rest) weitere", en: "and \(rest) more")) : []
    return [""] + heading + shown.flatMap { miss($0.card) } + more
  }

  private func miss(_ card: Card) -> [String] {
    let source = card.evidence.first.map {
      screen.paragraph(messages.source($0), indent: 4, .faint)
    }
    return screen.paragraph(card.statement, sign: "· ") + (source ?? [])
  }

  private func next(_ summary: SessionSummary) -> [String] {
    var parts: [String] = []
    if summary.dueToday > 0 {
      parts.append(
        summary.dueToday == 1
          ? language(de: "Heute wartet noch 1 Karte.", en: "1 card still waits today.")
          : language(
            de: "Heute warten noch \(summary.dueToday) Karten.",
            en: "\(summary.dueToday) cards still wait today."))
    }
    if summary.dueTomorrow > 0 {
      parts.append(
        summary.dueTomorrow == 1
          ? language(de: "Morgen kommt 1 Karte wieder.", en: "1 card comes back tomorrow.")
          : language(
            de: "Morgen kommen \(summary.dueTomorrow) Karten wieder.",
            en: "\(summary.dueTomorrow) cards come back tomorrow."))
    }
    guard !parts.isEmpty else { return [""] }
    return [""] + screen.paragraph(parts.joined(separator: " ")) + [""]
  }
}

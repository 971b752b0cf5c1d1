import Articles
import Basics
import Facts
import Language

/// A deck as Markdown that also reads well as plain text: each card as the learner sees it, with its answer
/// and its evidence.
package struct DeckPreview: Sendable {
  private let language: InterfaceLanguage

  package init(language: InterfaceLanguage) { self.language = language }

  /// The whole deck, topic by topic.
  package func text(of deck: Deck) -> String {
    let titles = Dictionary(deck.topics.map { ($0.slug, $0.title) }) { first, _ in first }
    var lines = [
      "# \(neutralised(deck.title))", "",
      language(
        de: "\(deck.cards.count) Karten aus \(Set(deck.cards.map(\.fact)).count) Fakten.",
        en: "\(deck.cards.count) cards from \(Set(deck.cards.map(\.fact)).count) facts."),
    ]
    var topic: String?
    for card in deck.cards {
      if card.topic != topic {
        topic = card.topic
        lines += ["", "## \(neutralised(titles[card.topic] ?? card.topic))"]
      }
      lines += ["", self.text(of: card)]
    }
    return lines.joined(separator: "\n")
  }

  /// One card: the question as the learner sees it, the answer, the evidence.
  package func text(of card: Card) -> String {
    var lines = ["### \(card.id)", "", question(of: card), "", answer(of: card), ""]
    if let computation = card.computation {
      lines.append(language(de: "Rechnung: ", en: "Computed: ") + neutralised(computation))
    }
    if let attributed = card.attributedTo {
      lines.append(language(de: "Behauptet von: ", en: "Claimed by: ") + neutralised(attributed))
    }
    lines.append(language(de: "Stand: ", en: "Status: ") + statusName(card.status))
    for evidence in card.evidence { lines += ["", self.evidence(evidence)] }
    if let ruling = card.ruling {
      lines += [
        "",
        language(
          de: "Entscheidung (\(neutralised(ruling.by)), \(ruling.date.iso)): ",
          en: "Ruling (\(neutralised(ruling.by)), \(ruling.date.iso)): ")
          + neutralised("\(ruling.what) \(ruling.why)"),
      ]
    }
    return lines.joined(separator: "\n")
  }

  private func question(of card: Card) -> String {
    switch card.question {
    case .typed(let stem): return neutralised(stem)
    case .cloze(let before, let after): return neutralised(before + "____" + after)
    case .choice(let stem, let options), .source(let stem, let options):
      let letters = Array("abcdefgh")
      let list = options.prefix(letters.count).enumerated().map { index, option in
        "\(letters[index])) \(neutralised(option.text))"
      }
      return ([neutralised(stem), ""] + list).joined(separator: "\n")
    case .ordering(let stem, let items):
      let list = items.enumerated().map { index, item in "\(index + 1)) \(neutralised(item.text))" }
      return ([neutralised(stem), ""] + list).joined(separator: "\n")
    case .matching(let stem, let premises, let responses):
      let left = premises.enumerated().map { "\($0 + 1)) \(neutralised($1))" }
      let right = responses.enumerated().map { index, response in
        "\([MatchingResponse].letter(index))) \(neutralised(response.text))"
      }
      return ([neutralised(stem), ""] + left + [""] + right).joined(separator: "\n")
    case .trueFalse(let statement, _, _):
      return language(de: "Richtig oder falsch? ", en: "True or false? ") + neutralised(statement)
    }
  }

  private func answer(of card: Card) -> String {
    let key = neutralised(card.key.text)
    switch card.question {
    case .trueFalse(_, true, _): return language(de: "**richtig**", en: "**true**")
    case .trueFalse(_, false, let replaced):
      let wrong = neutralised(replaced?.text ?? "")
      return language(
        de: "**falsch**: nicht „\(wrong)“, sondern „\(key)“.",
        en: "**false**: not “\(wrong)” but “\(key)”.")
    case .typed, .cloze:
      let others = card.key.aliases.map { neutralised($0) }
      let more = others.isEmpty ? "" : language(de: " (auch: ", en: " (also: ")
      return "**\(key)**" + more + others.joined(separator: ", ") + (others.isEmpty ? "" : ")")
    case .ordering(_, let items):
      let list = items.inOrder.map { item in
        "- \(neutralised(item.text)) (\(neutralised(item.value)))"
      }
      return (["**\(items.solution)**"] + list).joined(separator: "\n")
    case .matching(_, let premises, let responses):
      let pairs = premises.indices.compactMap { index in
        responses.index(for: index).map {
          "- \(neutralised(premises[index])): \(neutralised(responses[$0].text))"
        }
      }
      return (["**\(responses.solution)**"] + pairs).joined(separator: "\n")
    case .choice(_, let options), .source(_, let options):
      let reasons = options.compactMap { option -> String? in
        guard case .distractor(let distractor) = option else { return nil }
        return "- \(neutralised(distractor.text)): \(reason(distractor))"
      }
      return (["**\(key)**"] + reasons).joined(separator: "\n")
    }
  }

  private func evidence(_ evidence: CitedEvidence) -> String {
    let source = CitationText.line(evidence.citation, in: language)
    let side = evidence.stance == .contests ? language(de: "Dagegen: ", en: "Against: ") : ""
    let quote = neutralised(language(de: "„\(evidence.quote)“", en: "“\(evidence.quote)”"))
    return "> \(side)\(quote)  \n> \(neutralised(source)), ¶\(evidence.paragraph)"
  }

  /// Where a wrong answer comes from, in words; a rule without words by its name.
  private func reason(_ distractor: Distractor) -> String {
    let origin = neutralised(distractor.origin)
    let words: String? =
      switch distractor.rule {
      case SheetDistractors.name: language(de: "vom Faktenblatt", en: "from the fact sheet")
      case ContestingSourceDistractors.name:
        language(de: "sagt eine andere Quelle", en: "another source says so")
      case SameKindDistractors.name:
        language(de: "Antwort eines anderen Fakts", en: "another fact's answer")
      case MentionedDistractors.name:
        language(de: "kommt in den Artikeln vor", en: "mentioned in the articles")
      case NeighbouringMagnitudes.name, NeighbouringRanges.name, NearScores.name:
        language(de: "ähnliche Größe", en: "of a similar size")
      case NearDates.name: language(de: "nahes Datum", en: "a date near by")
      case DigitSwaps.name: language(de: "vertauschte Ziffern", en: "digits swapped")
      case SourceQuestion.mixedUp:
        language(de: "Quellen vertauscht", en: "the sources mixed up")
      case SourceQuestion.agreed:
        language(de: "darüber sind sich die Quellen einig", en: "the sources agree on it")
      case SourceQuestion.otherVoice: language(de: "sagt anderes", en: "says other things")
      default: nil
      }
    return "\(words ?? neutralised(distractor.rule)) (\(origin))"
  }

  private func statusName(_ status: FactStatus) -> String {
    switch status {
    case .corroborated: language(de: "mehrfach belegt", en: "corroborated")
    case .supported: language(de: "belegt", en: "supported")
    case .attributed: language(de: "Behauptung", en: "a claim")
    case .contested: language(de: "umstritten", en: "contested")
    case .outdated: language(de: "überholt", en: "outdated")
    case .unsupported: language(de: "nicht belegt", en: "unsupported")
    }
  }
}

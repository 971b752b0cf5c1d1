import Articles
import Decks
import Training

/// A question on the screen: where one is, what is asked, the options, the help so far.
package struct CardView {
  private let screen: Screen
  private let messages: Messages

  package init(screen: Screen) {
    self.screen = screen
    messages = Messages(for: screen)
  }

  /// The lines of a question, with an empty one before and after.
  package func lines(_ asked: AskedCard) -> [String] {
    ["", header(asked), ""] + question(asked.card.card.question)
      + (asked.hints.isEmpty ? [] : [""]) + asked.hints.flatMap(lines)
      + (asked.isVeryFirst ? [""] + screen.paragraph(messages.firstSteps, .faint) : []) + [""]
  }

  /// The lines of one step of help.
  package func lines(_ hint: Hint) -> [String] {
    switch hint {
    case .place(let kind, let citation, let paragraph):
      var lines = kind.map { screen.paragraph(messages.wanted($0), sign: "· ") } ?? []
      if let citation {
        let source = CitationText.line(citation, in: screen.language)
        let place = paragraph.map { "\(source), \(messages.paragraph($0))" } ?? source
        lines += screen.paragraph(messages.itStandsIn(place), sign: "· ")
      }
      return lines
    case .opening(let text): return screen.paragraph(messages.beginsWith(text), sign: "· ")
    case .sentence(let text): return screen.paragraph(messages.itSays(text), sign: "· ")
    case .without(let options):
      return screen.paragraph(messages.notTheseOptions(options.map { $0 + 1 }), sign: "· ")
    }
  }

  private func title(_ asked: AskedCard) -> String {
    let mark =
      asked.isBack
      ? messages.onceMore
      : asked.isCorrected ? messages.isCorrected : asked.isNew ? messages.new : nil
    return [asked.card.topicTitle, mark].compactMap { $0 }.joined(separator: screen.divider)
  }

  /// Where one is; the time left stands where there is room for it.
  private func header(_ asked: AskedCard) -> String {
    let (title, position) = (title(asked), messages.position(asked.position, of: asked.total))
    guard let time = asked.timeLeft else { return screen.header(title, position) }
    let both = messages.timeLeft(time) + screen.divider + position
    return screen.header(title, screen.fitsHeader(title, both) ? both : position)
  }

  /// The sign of an option: its number, read aloud as one.
  private func number(_ index: Int) -> String {
    screen.isPlain ? "\(index + 1): " : "\(index + 1)  "
  }

  /// The sign of a response: its letter, read aloud as one.
  private func letter(_ index: Int) -> String {
    let letter = [MatchingResponse].letter(index)
    return screen.isPlain ? "\(letter): " : "\(letter)  "
  }

  /// What is asked, without options.
  func stem(_ question: Question) -> [String] { screen.paragraph(stemText(question), .strong) }

  /// The same in one line.
  func stemText(_ question: Question) -> String {
    switch question {
    case .typed(let stem), .choice(let stem, _), .source(let stem, _), .ordering(let stem, _),
      .matching(let stem, _, _):
      stem
    case .cloze(let before, let after): "\(before)\(messages.gap)\(after)"
    case .trueFalse(let statement, _, _): messages.quoted(statement)
    }
  }

  private func question(_ question: Question) -> [String] {
    switch question {
    case .typed: return stem(question)
    case .cloze: return stem(question) + screen.paragraph(messages.fillTheGap, .faint)
    case .ordering(_, let items):
      return stem(question) + [""]
        + items.enumerated().flatMap { index, item in
          screen.paragraph(item.text, marker: number(index), indent: 4)
        } + screen.paragraph(messages.typeTheOrder(of: items.count), .faint)
    case .matching(_, let premises, let responses):
      return stem(question) + [""]
        + premises.enumerated().flatMap { index, premise in
          screen.paragraph(premise, marker: number(index), indent: 4)
        } + [""]
        + responses.enumerated().flatMap { index, response in
          screen.paragraph(response.text, marker: letter(index), indent: 4)
        } + screen.paragraph(messages.typeTheMatching(of: premises.count), .faint)
    case .choice(_, let options), .source(_, let options):
      return stem(question) + [""]
        + options.enumerated().flatMap { index, option in
          screen.paragraph(option.text, marker: number(index), indent: 4)
        }
    case .trueFalse: return stem(question) + screen.paragraph(messages.trueOrFalse, .faint)
    }
  }
}

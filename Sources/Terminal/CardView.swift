import Articles
import Decks
import Training

/// A question on the screen: where one is, what is asked, the options, the help so far.
package struct CardView {
  private let screen: Screen
  private let messages: Messages

  package init(screen: Screen) {
    self.screen = screen
    messages = Messages(language: screen.language)
  }

  /// The lines of a question, with an empty one before and after.
  package func lines(_ asked: AskedCard) -> [String] {
    ["", screen.header(title(asked), place(asked)), ""] + question(asked.card.card.question)
      + (asked.hints.isEmpty ? [] : [""]) + asked.hints.flatMap(lines) + [""]
  }

  /// The lines of one step of help.
  package func lines(_ hint: Hint) -> [String] {
    switch hint {
    case .place(let kind, let citation, let paragraph):
      var lines = kind.map { screen.paragraph(messages.wanted($0), marker: "· ") } ?? []
      if let citation {
        let source = CitationText.line(citation, in: screen.language)
        let place = paragraph.map { "\(source), \(messages.paragraph($0))" } ?? source
        lines += screen.paragraph(messages.itStandsIn(place), marker: "· ")
      }
      return lines
    case .opening(let text): return screen.paragraph(messages.beginsWith(text), marker: "· ")
    case .without(let options):
      return screen.paragraph(messages.notTheseOptions(options.map { $0 + 1 }), marker: "· ")
    }
  }

  private func title(_ asked: AskedCard) -> String {
    if asked.isBack { return "\(asked.card.topicTitle) · \(messages.onceMore)" }
    return asked.isNew ? "\(asked.card.topicTitle) · \(messages.new)" : asked.card.topicTitle
  }

  private func place(_ asked: AskedCard) -> String {
    let position = messages.position(asked.position, of: asked.total)
    return asked.minutesLeft.map { "\(messages.minutesLeft($0)) · \(position)" } ?? position
  }

  /// What is asked, without options.
  func stem(_ question: Question) -> [String] {
    switch question {
    case .typed(let stem), .choice(let stem, _), .source(let stem, _), .ordering(let stem, _):
      screen.paragraph(stem, .strong)
    case .cloze(let before, let after): screen.paragraph("\(before)______\(after)", .strong)
    case .trueFalse(let statement, _, _): screen.paragraph(messages.quoted(statement), .strong)
    }
  }

  private func question(_ question: Question) -> [String] {
    switch question {
    case .typed: return stem(question)
    case .cloze: return stem(question) + screen.paragraph(messages.fillTheGap, .faint)
    case .ordering(_, let items):
      return stem(question) + [""]
        + items.enumerated().flatMap { index, item in
          screen.paragraph(item.text, marker: "\(index + 1)  ", indent: 4)
        } + screen.paragraph(messages.typeTheOrder(of: items.count), .faint)
    case .choice(_, let options), .source(_, let options):
      return stem(question) + [""]
        + options.enumerated().flatMap { index, option in
          screen.paragraph(option.text, marker: "\(index + 1)  ", indent: 4)
        }
    case .trueFalse: return stem(question) + screen.paragraph(messages.trueOrFalse, .faint)
    }
  }
}

import Basics
import Decks

/// A test on paper as plain text, 80 columns wide, the key behind a form feed.
package struct PaperText {
  private let test: PaperTest
  private static let columns = 80

  package init(_ test: PaperTest) { self.test = test }

  /// The whole text, with a line feed at its end.
  package var text: String {
    ([head, test.questions.flatMap(question)].flatMap { $0 }.joined(separator: "\n"))
      + "\n\u{C}"
      + ([test.keyHeading, ""] + test.questions.flatMap(solution))
      .joined(separator: "\n") + "\n"
  }

  private var head: [String] {
    let name = PaperText.line(test.nameLabel, to: 50)
    let points = "________ \(test.points)"
    return wrapped(test.heading, indent: 0) + [
      "", name + "  " + PaperText.line(test.dateLabel, to: PaperText.columns - 52), "", points, "",
    ]
  }

  private func question(_ question: PaperQuestion) -> [String] {
    var lines = numbered(question.number, question.stem)
    if !question.options.isEmpty { lines.append("") }
    for option in question.options {
      // "a) " or "[ ] "
      lines += wrapped(option, indent: 4, hanging: option.hasPrefix("[") ? 4 : 3)
    }
    for label in question.answerLines { lines += [""] + room(label) }
    return lines + ["", ""]
  }

  /// A label with a line to write on behind it, or below where it leaves too little room.
  private func room(_ label: String) -> [String] {
    let width = PaperText.columns - 4
    let lines = wrapped(label, indent: 4)
    guard lines.count == 1, DisplayWidth.of(label) <= width - 24 else {
      return lines + ["    " + String(repeating: "_", count: width)]
    }
    return ["    " + PaperText.line(label, to: width)]
  }

  private func solution(_ question: PaperQuestion) -> [String] {
    numbered(question.number, question.solution)
      + question.proofs.flatMap { proof in
        wrapped(proof.quote, indent: 4) + wrapped(proof.source, indent: 4)
      } + [""]
  }

  private func numbered(_ number: Int, _ text: String) -> [String] {
    let marker = "\(number).".padded(to: 4)
    return wrapped(marker + text, indent: 0, hanging: marker.count)
  }

  private func wrapped(_ text: String, indent: Int, hanging: Int = 0) -> [String] {
    let width = PaperText.columns - indent - hanging
    // The first line has the width of all, with its marker hanging out.
    let marker = String(text.prefix(hanging))
    let lines = LineBreaking.lines(of: String(text.dropFirst(hanging)), width: width)
    let margin = String(repeating: " ", count: indent)
    let further = String(repeating: " ", count: hanging)
    return lines.enumerated().map { index, line in
      margin + (index == 0 ? marker : further) + line
    }
  }

  /// A label and a line to write on, so many columns in all.
  private static func line(_ label: String, to width: Int) -> String {
    let rest = width - DisplayWidth.of(label) - 1
    return "\(label) " + String(repeating: "_", count: max(4, rest))
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

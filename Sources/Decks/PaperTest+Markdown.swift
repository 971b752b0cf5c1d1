import Basics

extension PaperTest {
  /// The same as Markdown, the key on a page of its own where it becomes HTML or PDF.
  ///
  /// Texts of the deck are escaped, so that none of them can be read as a mark or as HTML.
  package var markdown: String {
    let line = String(repeating: "\\_", count: 24)
    var lines = [
      "# \(escaped(heading))", "", "\(nameLabel) \(line) \(dateLabel) \(line)", "",
      "\(String(repeating: "\\_", count: 8)) \(points)",
    ]
    for question in questions {
      lines += ["", "**\(question.number).** \(escaped(question.stem))"]
      if !question.options.isEmpty { lines.append("") }
      // Two spaces at the end break the line, so that letters are not read as a list.
      lines += question.options.map { "\(escaped($0))  " }
      for label in question.answerLines { lines += ["", "\(escaped(label)) \(line)"] }
    }
    lines += ["", "<div style=\"break-before: page\"></div>", "", "# \(escaped(keyHeading))"]
    for question in questions {
      lines += [
        "", "**\(question.number).** **\(escaped(question.solution))**",
      ]
      for proof in question.proofs {
        lines += ["", "> \(escaped(proof.quote))  ", "> \(escaped(proof.source))"]
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, letter in
      if "\\`*_[]<>#|&".contains(letter) { escaped.append("\\") }
      escaped.append(letter)
    }
  }
}

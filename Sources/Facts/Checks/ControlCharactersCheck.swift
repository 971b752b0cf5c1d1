import Basics
import Language

/// `control-characters`: no text of a fact holds characters that steer a terminal or turn a line.
struct ControlCharactersCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    let fact = context.fact
    var problems: [SheetProblem] = []
    let texts =
      [fact.statement, fact.question, fact.attributedTo, fact.computation, fact.topic]
      .compactMap { $0 } + [fact.ruling?.what, fact.ruling?.why, fact.ruling?.by].compactMap { $0 }
      + ControlCharactersCheck.texts(of: fact.key)
    if texts.contains(where: isDangerous) {
      problems.append(problem(context, at: fact.statementPlace))
    }
    for evidence in fact.evidence {
      let texts =
        [evidence.quote, evidence.prefix ?? "", evidence.suffix ?? ""]
        + (evidence.value.map { ControlCharactersCheck.texts(of: $0) } ?? [])
      if texts.contains(where: isDangerous) {
        problems.append(problem(context, at: evidence.place))
      }
    }
    return problems
  }

  private func problem(_ context: FactContext, at place: SheetPlace) -> SheetProblem {
    context.problem(
      "control-characters", at: place,
      de: "Hier steht ein Steuerzeichen, das auf dem Bildschirm Schaden anrichtet; bitte löschen.",
      en: "There is a control character that harms the screen here; please delete it.")
  }

  private func isDangerous(_ text: String) -> Bool {
    neutralised(text, keepingLineBreaks: true) != text.replacingTabs
  }

  private static func texts(of key: AnswerKey) -> [String] {
    var texts = [key.text] + key.aliases + key.wrong
    if case .quantity(let quantity, _) = key.value, let unit = quantity.unit { texts.append(unit) }
    if case .list(let items, _) = key.value { texts += items.flatMap { self.texts(of: $0) } }
    return texts
  }
}

extension String {
  /// Tabs are shown as spaces and harm nobody.
  fileprivate var replacingTabs: String { String(map { $0 == "\t" ? " " : $0 }) }
}

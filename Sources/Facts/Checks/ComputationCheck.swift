import Articles
import Language

/// `computation-wrong`: a stated computation is right, starts from figures of the quotes and ends at the
/// answer.
struct ComputationCheck: FactCheck {
  func problems(in context: FactContext) -> [SheetProblem] {
    var problems: [SheetProblem] = []
    if let text = context.fact.computation {
      problems += faults(text, value(of: context.fact.key), context.evidence).map {
        german, english in
        context.problem("computation-wrong", at: context.fact.answerPlace, de: german, en: english)
      }
    }
    for evidence in context.evidence {
      guard let text = evidence.evidence.computation else { continue }
      let key = evidence.evidence.value ?? context.fact.key
      problems += faults(text, value(of: key), [evidence]).map { german, english in
        context.problem("computation-wrong", at: evidence.evidence.place, de: german, en: english)
      }
    }
    return problems
  }

  private func faults(
    _ text: String, _ answer: Double?, _ evidence: [EvidenceContext]
  ) -> [(german: String, english: String)] {
    guard let computation = Computation(text) else {
      return [
        (
          "„\(text)“ ist keine Rechnung wie „7600 - 1600 = 6000“; bitte so angeben.",
          "“\(text)” is no computation such as “7600 - 1600 = 6000”; please write it so."
        )
      ]
    }
    guard computation.isRight else {
      return [
        (
          "Die Rechnung „\(text)“ stimmt nicht; bitte nachrechnen.",
          "The computation “\(text)” is wrong; please check it."
        )
      ]
    }
    var faults: [(german: String, english: String)] = []
    for operand in computation.operands where !evidence.contains(where: { stands(operand, in: $0) })
    {
      let figure = plain(operand)
      faults.append(
        (
          "Die Zahl \(figure) der Rechnung steht in keinem Zitat; bitte belegen.",
          "The figure \(figure) of the computation is in no quote; please cite it."
        ))
    }
    if let answer, !near(answer, computation.result) {
      let result = plain(computation.result)
      faults.append(
        (
          "Die Rechnung „\(text)“ ergibt \(result), die Antwort ist \(plain(answer)).",
          "The computation “\(text)” gives \(result), the answer is \(plain(answer))."
        ))
    }
    return faults
  }

  private func value(of key: AnswerKey) -> Double? {
    switch key.value {
    case .quantity(let quantity, _): quantity.value
    case .date(let date, _): Double(date.year)
    default: nil
    }
  }

  /// A figure stands as a quantity, as a year, as the year the article appeared, or in its digits.
  private func stands(_ operand: Double, in evidence: EvidenceContext) -> Bool {
    if evidence.quote.quantities.contains(where: { near($0.value.value, operand) }) { return true }
    if evidence.quote.dates.contains(where: { Double($0.value.year) == operand }) { return true }
    if let year = evidence.article?.citation.issued?.year, Double(year) == operand { return true }
    return evidence.quote.words.contains(plain(operand))
  }

  private func plain(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}

extension GappedSentence.Fault {
  var german: String {
    switch self {
    case .none: "Im Lückensatz ist keine Lücke; bitte die Antwort als {{Antwort}} schreiben."
    case .open(let mark): "Eine Lücke beginnt mit „\(mark)“ und endet nicht."
    case .empty: "Eine Lücke ist leer; bitte die Antwort hineinschreiben."
    case .tooMany(let limit): "Ein Lückensatz hat höchstens \(limit) Lücken."
    }
  }

  var english: String {
    switch self {
    case .none: "The cloze has no gap; please write the answer as {{answer}}."
    case .open(let mark): "A gap begins with “\(mark)” and does not end."
    case .empty: "A gap is empty; please write the answer into it."
    case .tooMany(let limit): "A cloze has \(limit) gaps at most."
    }
  }
}

import Articles
import Basics
import Language

/// Makes the cards of one draft: one of a question, one of each gap of a cloze.
struct MarkdownCardReader {
  private let draft: CardDraft
  private let language: WritingLanguage
  private(set) var problems: [SheetProblem] = []

  init(_ draft: CardDraft, language: WritingLanguage) {
    self.draft = draft
    self.language = language
  }

  mutating func cards() -> [MarkdownCard] {
    guard let first = draft.entries.first, !draft.hasUnknown else { return [] }
    refuseRepeated()
    for entry in draft.entries { refuseLong(entry) }
    guard problems.isEmpty else { return [] }
    let sources = sources(of: first)
    let kind = kind()
    let ask = list(.ask).map { $0.lowercased() }
    let (id, asOf) = (id(), asOf())
    let by = text(.by)
    let (also, wrong) = (list(.also), list(.wrong))
    let prompts = first.field == .cloze ? gaps(first, kind) : question(first, kind)
    guard problems.isEmpty else { return [] }
    return prompts.enumerated().map { number, prompt in
      var key = prompt.key
      // With several gaps nobody knows which of them these are for.
      if prompts.count == 1 { (key.aliases, key.wrong) = (also, wrong) }
      return MarkdownCard(
        prompt: prompt.prompt, key: key, sources: sources, topic: draft.topic,
        id: id.map { number == 0 ? $0 : "\($0)-\(number + 1)" }, ask: ask.isEmpty ? nil : ask,
        asOf: asOf, attributedTo: by, place: first.place)
    }
  }

  private mutating func add(
    _ code: String, at place: SheetPlace, _ german: String, _ english: String
  ) {
    problems.append(SheetProblem(code: code, place: place, german: german, english: english))
  }

  // MARK: Prompts

  private typealias Prompt = (prompt: MarkdownCard.Prompt, key: AnswerKey)

  private mutating func question(_ entry: CardDraft.Entry, _ kind: AnswerKind?) -> [Prompt] {
    guard !entry.value.text.isEmpty else {
      add(
        "missing-key", at: entry.place, "Hinter „\(entry.name):“ fehlt die Frage.",
        "The question behind “\(entry.name):” is missing.")
      return []
    }
    guard let answer = draft.all(.answer).first,
      !answer.value.text.isEmpty || !answer.items.isEmpty
    else {
      add(
        "missing-key", at: entry.place,
        "Der Frage fehlt die Antwort; bitte eine Zeile „A: …“ ergänzen.",
        "The question lacks its answer; please add a line “A: …”.")
      return []
    }
    let written = WrittenAnswer(question: entry.value.text, language: language, kind: kind)
    let value = MarkedText(text: plain(answer.value.text), place: answer.value.place)
    let items = items(of: answer, isList: kind == .list)
    let key =
      items.isEmpty
      ? written.key(of: value.text)
      : written.key(ofItems: items.map(\.text), isOrdered: answer.isOrdered)
    guard let key else {
      wrongKind(kind, value)
      return []
    }
    let question = MarkedText(text: plain(entry.value.text), place: entry.value.place)
    return [
      (.question(question, answer: value, items: items, isOrdered: answer.isOrdered), key)
    ]
  }

  /// The list below an answer; with `Kind: list` also what commas and the last `und` part.
  private func items(of answer: CardDraft.Entry, isList: Bool) -> [MarkedText] {
    let below = answer.items.map { MarkedText(text: plain($0.text), place: $0.place) }
    guard below.isEmpty, isList else { return below }
    return parts(answer.value.text).map { MarkedText(text: $0, place: answer.value.place) }
  }

  private mutating func gaps(_ entry: CardDraft.Entry, _ kind: AnswerKind?) -> [Prompt] {
    if let answer = draft.all(.answer).first {
      add(
        "wrong-value", at: answer.place,
        "Bei „\(entry.name):“ steht die Antwort in der Lücke; bitte „\(answer.name):“ streichen.",
        "With “\(entry.name):” the answer is in the gap; please remove “\(answer.name):”.")
    }
    let sentence: GappedSentence
    do throws(GappedSentence.Fault) {
      sentence = try GappedSentence(unemphasised(entry.value.text))
    } catch {
      add("wrong-gap", at: entry.value.place, error.german, error.english)
      return []
    }
    let written = WrittenAnswer(question: "", language: language, kind: kind)
    var prompts: [Prompt] = []
    for (index, gap) in sentence.gaps.enumerated() {
      guard let key = written.key(of: gap, in: sentence.text) else {
        wrongKind(kind, entry.value)
        return []
      }
      prompts.append((.cloze(sentence, number: index + 1, place: entry.value.place), key))
    }
    return prompts
  }

  private mutating func wrongKind(_ kind: AnswerKind?, _ value: MarkedText) {
    let name = kind?.rawValue ?? "phrase"
    let text = String(value.text.prefix(60))
    add(
      "wrong-value", at: value.place, "„\(text)“ liest sich nicht als \(name).",
      "“\(text)” does not read as a \(name).")
  }

  // MARK: Fields

  private mutating func sources(of first: CardDraft.Entry) -> [CardSource] {
    let entries = draft.all(.source)
    guard !entries.isEmpty else {
      add(
        "missing-key", at: first.place,
        "Der Karte fehlt ihre Quelle; bitte eine Zeile wie „Source: zeitung-2022 ¶3 „Zitat““ ergänzen.",
        "The card lacks its source; please add a line such as “Source: paper-2022 ¶3 \"quote\"”.")
      return []
    }
    guard entries.count <= SheetReader.evidenceLimit else {
      add(
        "wrong-value", at: entries[SheetReader.evidenceLimit].place,
        "Eine Karte hat höchstens \(SheetReader.evidenceLimit) Quellen.",
        "A card has \(SheetReader.evidenceLimit) sources at most.")
      return []
    }
    return entries.compactMap { entry in
      guard var source = CardSource(entry.value) else {
        add(
          "wrong-value", at: entry.value.place,
          "Bei „\(entry.name):“ wird ein Artikel mit Absatz und Zitat erwartet, wie zeitung-2022 ¶3 „Zitat“.",
          "“\(entry.name):” expects an article with paragraph and quote, such as paper-2022 ¶3 \"quote\"."
        )
        return nil
      }
      if let first = entry.items.first {
        source.quote = ([source.quote].compactMap(\.self) + entry.items.map(\.text))
          .joined(separator: " ")
        if entry.value.text.isEmpty || source.quotePlace == source.place {
          source.quotePlace = first.place
        }
      }
      return source
    }
  }

  private mutating func kind() -> AnswerKind? {
    guard let entry = draft.all(.kind).first else { return nil }
    let kind = AnswerKind(rawValue: entry.value.text.lowercased())
    if kind == nil {
      let known = AnswerKind.allCases.map(\.rawValue).joined(separator: ", ")
      add(
        "wrong-value", at: entry.value.place,
        "Bei „\(entry.name):“ wird eines erwartet von: \(known).",
        "“\(entry.name):” expects one of: \(known).")
    }
    return kind
  }

  private mutating func id() -> String? {
    guard let entry = draft.all(.id).first else { return nil }
    let text = entry.value.text
    guard FactID(text) != nil, !text.contains("/"), text.utf8.count <= 76 else {
      add(
        "wrong-value", at: entry.value.place,
        "Bei „\(entry.name):“ wird eine Kennung aus a–z, 0–9, Punkt, _ und - erwartet, höchstens 76 Zeichen.",
        "“\(entry.name):” expects an id of a–z, 0–9, full stop, _ and -, 76 characters at most.")
      return nil
    }
    return text
  }

  private mutating func asOf() -> PartialDate? {
    guard let entry = draft.all(.asOf).first else { return nil }
    let text = entry.value.text
    let date =
      PartialDate(iso: text) ?? DateScanner.dates(in: text, language: language).first?.value
    if date == nil {
      add(
        "wrong-value", at: entry.value.place,
        "Bei „\(entry.name):“ wird ein Datum wie 2022, 2022-01 oder 2022-01-06 erwartet.",
        "“\(entry.name):” expects a date such as 2022, 2022-01 or 2022-01-06.")
    }
    return date
  }

  private func text(_ field: CardField) -> String? {
    draft.all(field).first.map { plain($0.value.text) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A list below the field, or what semicolons part; for `Ask:` also commas.
  private func list(_ field: CardField) -> [String] {
    draft.all(field).flatMap { entry -> [String] in
      if !entry.items.isEmpty { return entry.items.map { plain($0.text) } }
      let marks: Set<Character> = field == .ask ? [",", ";", " "] : [";"]
      return entry.value.text.split { marks.contains($0) }.map { plain(String($0)) }
    }.filter { !$0.isEmpty }
  }

  private func parts(_ text: String) -> [String] {
    let all = text.split { $0 == "," || $0 == ";" }.map { plain(String($0)) }
    guard let last = all.last else { return [] }
    let words = last.split(separator: " ")
    guard let place = words.firstIndex(where: { $0 == "und" || $0 == "and" }) else { return all }
    let sides = [words[..<place], words[(place + 1)...]].map { $0.joined(separator: " ") }
    return all.dropLast() + sides.filter { !$0.isEmpty }
  }

  private mutating func refuseRepeated() {
    let once: [CardField] = [.answer, .id, .kind, .asOf, .by]
    for field in once {
      guard let second = draft.all(field).dropFirst().first else { continue }
      add(
        "duplicate-key", at: second.place,
        "„\(second.name):“ steht zweimal bei einer Karte; bitte eines streichen oder eine neue Karte beginnen.",
        "“\(second.name):” stands twice on one card; please remove one or begin a new card.")
    }
  }

  private mutating func refuseLong(_ entry: CardDraft.Entry) {
    let length = entry.items.reduce(entry.value.text.utf8.count) { $0 + $1.text.utf8.count }
    guard length > SheetFields.textLimit || entry.items.count > 500 else { return }
    add(
      "wrong-value", at: entry.value.place,
      "Bei „\(entry.name):“ wird ein Text bis \(SheetFields.textLimit) Bytes erwartet.",
      "“\(entry.name):” expects a text of up to \(SheetFields.textLimit) bytes.")
  }

  // MARK: Text

  /// Without the marks of Markdown, and without a full stop behind a word.
  private func plain(_ text: String) -> String {
    let scalars = MarkdownMarks.plain(Array(text.unicodeScalars)[...], opensLine: false).text
    return String(scalars: Normalisation.cleaned(String(scalars: scalars)))
  }

  /// A cloze keeps its brackets; only bold and code marks are taken off.
  private func unemphasised(_ text: String) -> String {
    var kept: [Unicode.Scalar] = []
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if scalars[index] == "*", index + 1 < scalars.count, scalars[index + 1] == "*" {
        index += 2
      } else {
        if scalars[index] != "`" { kept.append(scalars[index]) }
        index += 1
      }
    }
    return String(scalars: kept)
  }
}

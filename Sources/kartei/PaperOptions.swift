import ArgumentParser
import Basics
import Decks
import Terminal
import Training

/// What a test asks: how many questions, of which topic.
struct TestOptions: ParsableArguments {
  @Option(
    help: .help(
      de: "Wie viele Fragen.", en: "How many questions.", value: (de: "Zahl", en: "number")))
  var questions = 10

  @Option(
    help: .help(
      de: "Die Fassung: derselbe Buchstabe fragt dasselbe.",
      en: "The form: the same letter asks the same.", value: (de: "Buchstabe", en: "letter")))
  var form: String?

  @Option(
    help: .help(
      de: "Nur dieses Thema, mit Kürzel oder Titel.",
      en: "Only this topic, by its short name or its title.", value: (de: "Thema", en: "topic")))
  var topic: String?

  func validate() throws {
    guard 1...10_000 ~= questions else {
      throw ValidationError(
        startLanguage(
          de: "--questions braucht eine Zahl von 1 bis 10000, nicht \(questions).",
          en: "--questions wants a number from 1 to 10000, not \(questions)."))
    }
    let isShort = form.map { (1...20).contains($0.count) } ?? true
    guard isShort else {
      throw ValidationError(
        startLanguage(
          de: "--form braucht einen Buchstaben wie A.", en: "--form wants a letter such as A."))
    }
  }
}

/// A test on paper instead of what a command usually shows.
struct PaperOptions: ParsableArguments {
  @Flag(
    help: .help(
      de: "Einen Test auf Papier mit Lösungen ausgeben: Text, mit --markdown Markdown.",
      en: "Print a test on paper with its key: text, or Markdown with --markdown."))
  var print = false

  @Flag(
    help: .help(
      de: "Mit --print: Markdown statt Text.", en: "With --print: Markdown instead of text."))
  var markdown = false

  @OptionGroup var test: TestOptions

  func validate() throws {
    let isAsked = markdown || test.form != nil || test.topic != nil || test.questions != 10
    if isAsked, !print {
      throw ValidationError(
        startLanguage(
          de: "--markdown, --form, --questions und --topic gehören zu --print.",
          en: "--markdown, --form, --questions and --topic go with --print."))
    }
  }

  /// The test as bytes; its cards are those of `kartei quiz --form … --seed …`.
  ///
  /// Throws for a topic that the deck does not have.
  func paper(of deck: Deck, _ shared: SharedOptions) throws -> [UInt8] {
    let form = QuizForm(letter: test.form ?? "A", seed: shared.seed ?? 0)
    let cards = form.cards(of: deck, questions: test.questions, topic: test.topic)
    if let topic = test.topic, cards.isEmpty {
      throw CommandError.noTopic(topic, known: deck.topics.map(\.slug))
    }
    let paper = PaperTest(
      title: deck.title, form: form.letter, cards: cards, language: shared.language)
    return Array((markdown ? paper.markdown : PaperText(paper).text).utf8)
  }
}

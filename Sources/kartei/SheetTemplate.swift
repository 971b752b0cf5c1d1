import Basics

/// The files that `kartei new` begins with: an example that checks and builds as it is.
enum SheetTemplate {
  /// An article of two short paragraphs.
  static func article(id: String, in language: InterfaceLanguage) -> String {
    language(
      de: """
        ---
        id: \(id)
        type: article-newspaper
        title: Titel des Artikels
        author: [{family: Muster, given: Eva}]
        container-title: Name der Zeitung
        issued: "2022-01-06"
        language: de
        ---

        Die Donau ist rund 2850 Kilometer lang und fließt durch zehn Länder.

        Sie mündet in das Schwarze Meer.

        """,
      en: """
        ---
        id: \(id)
        type: article-newspaper
        title: Title of the article
        author: [{family: Sample, given: Eve}]
        container-title: Name of the paper
        issued: "2022-01-06"
        language: en
        ---

        The Danube is about 2850 kilometres long and flows through ten countries.

        It ends in the Black Sea.

        """)
  }

  /// A sheet with one fact and a comment on every key.
  static func sheet(deck: DeckID, article: String, in language: InterfaceLanguage) -> String {
    language(de: german(deck, article), en: english(deck, article))
  }

  private static func german(_ deck: DeckID, _ article: String) -> String {
    """
    # Ein Faktenblatt: was Artikel wörtlich sagen, und was daraus gefragt werden soll.
    #   kartei check \(deck).facts.yaml   prüft, ob die Artikel alles belegen
    #   kartei build \(deck).facts.yaml   macht daraus Karten
    version: 1
    deck:
      id: \(deck)
      title: Titel des Decks
      language: de
    # Je Artikel eine Datei NAME.md neben diesem Blatt, die Absätze durch Leerzeilen getrennt.
    articles: [\(article)]
    # Themen: ein Kürzel und der Titel dazu.
    topics:
      thema: Titel des Themas
    facts:

      # Die Kennung bleibt immer gleich, denn der Lernstand hängt an ihr; alles andere darf sich ändern.
      - id: donau-laenge
        topic: thema
        # Ein Satz, der ohne den Artikel zu verstehen ist; die Antwort steht einmal darin.
        statement: Die Donau in Europa ist von der Quelle bis zum Meer rund 2850 Kilometer lang.
        # Die Frage; ohne sie wird eine aus dem Satz gemacht.
        question: Rund wie viele Kilometer lang ist die Donau?
        # kind: quantity, range, score, date, person, place, organisation, term, phrase oder list.
        # aliases: ebenso richtig; wrong: gute falsche Antworten.
        answer: {kind: quantity, text: 2850 Kilometer, value: 2850, unit: Kilometer, qualifier: rund, unitNamed: true}
        # Wörtlich aus dem Artikel, mit der Nummer des Absatzes.
        evidence:
          - article: \(article)
            paragraph: 1
            quote: Die Donau ist rund 2850 Kilometer lang
        # Nur manchmal nötig:
        # ask: [typed, choice]        nur diese Fragearten
        # reject: [{kind: cloze, why: Zu leicht.}]
        # status: attributed          eine Behauptung; dazu attributedTo: wer das sagt
        # asOf: "2022-01"             wann es so war

    """
  }

  private static func english(_ deck: DeckID, _ article: String) -> String {
    """
    # A fact sheet: what articles say, word for word, and what is to be asked of it.
    #   kartei check \(deck).facts.yaml   sees whether the articles bear everything out
    #   kartei build \(deck).facts.yaml   makes cards of it
    version: 1
    deck:
      id: \(deck)
      title: Title of the deck
      language: en
    # One file NAME.md an article beside this sheet, its paragraphs parted by blank lines.
    articles: [\(article)]
    # Topics: a short name and its title.
    topics:
      topic: Title of the topic
    facts:

      # The id never changes, since learners' progress hangs on it; everything else may.
      - id: danube-length
        topic: topic
        # A sentence that can be understood without the article; the answer stands in it once.
        statement: The Danube in Europe is from its source to the sea about 2850 kilometres long.
        # The question; without it, one is made of the sentence.
        question: About how many kilometres long is the Danube?
        # kind: quantity, range, score, date, person, place, organisation, term, phrase or list.
        # aliases: equally right; wrong: good wrong answers.
        answer: {kind: quantity, text: 2850 kilometres, value: 2850, unit: kilometres, qualifier: about, unitNamed: true}
        # Word for word from the article, with the paragraph's number.
        evidence:
          - article: \(article)
            paragraph: 1
            quote: The Danube is about 2850 kilometres long
        # Needed now and then:
        # ask: [typed, choice]        only these kinds of question
        # reject: [{kind: cloze, why: Too easy.}]
        # status: attributed          a claim; with attributedTo: who says so
        # asOf: "2022-01"             when it was so

    """
  }
}

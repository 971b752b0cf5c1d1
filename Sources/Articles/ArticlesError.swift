import Basics

/// Why an article could not be read.
package enum ArticlesError: Reportable, Hashable {
  case file(FileError)
  case empty(path: String)
  case binary(path: String, line: Int)
  case brokenUTF16(path: String)
  case noText(path: String)
  case paragraphNumber(path: String, line: Int, found: String)
  case paragraphTwice(path: String, line: Int, number: Int, first: Int)
  case frontMatterOpen(path: String)
  case yaml(path: String, YAMLFault)
  case citation(path: String, CitationFault)
  case unknownKey(path: String, line: Int, column: Int, key: String, nearest: String?)
  case wrongValue(
    path: String, line: Int, column: Int, key: String, german: String, english: String)
  case missingKey(path: String, key: String)
  case noID(path: String)
  case otherID(path: String, found: ArticleID, expected: ArticleID)
  case missing(ArticleID, folders: [String])
  case badID(String)
  case noParagraph(path: String, number: Int)

  package var exitCode: ExitCode {
    switch self {
    case .file(let error): error.exitCode
    case .missing, .noParagraph: .noInput
    default: .badData
    }
  }

  package func sentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .file(let error): error.sentence(in: language)
    case .noParagraph(let path, let number):
      language(
        de: "\(path): Einen Absatz \(number) gibt es nicht; „kartei source show“ zeigt alle.",
        en: "\(path): there is no paragraph \(number); “kartei source show” shows them all.")
    case .empty(let path):
      language(
        de: "\(path): Die Datei ist leer; bitte den Artikel hineinschreiben.",
        en: "\(path): the file is empty; please put the article into it.")
    case .binary(let path, let line):
      language(
        de:
          "\(path):\(line): Das ist kein Text (Nullbyte gefunden); bitte den Artikel als Textdatei speichern.",
        en:
          "\(path):\(line): this is not text (found a zero byte); please save the article as text."
      )
    case .brokenUTF16(let path):
      language(
        de: "\(path): Die Datei beginnt wie UTF-16, ist aber keines; bitte als UTF-8 speichern.",
        en: "\(path): the file begins like UTF-16 but is not; please save it as UTF-8.")
    case .noText(let path):
      language(
        de:
          "\(path): Unter den Angaben am Anfang steht kein Text; bitte den Artikel darunter setzen.",
        en: "\(path): there is no text below the front matter; please put the article there.")
    case .paragraphNumber(let path, let line, let found):
      language(
        de:
          "\(path):\(line): „\(found)“ ist keine Absatznummer; erwartet wird eine Zahl von 1 bis 99999 wie ¶8.",
        en:
          "\(path):\(line): “\(found)” is not a paragraph number; expected one from 1 to 99999, such as ¶8."
      )
    case .paragraphTwice(let path, let line, let number, let first):
      language(
        de:
          "\(path):\(line): Die Absatznummer ¶\(number) steht schon in Zeile \(first); bitte jede nur einmal vergeben.",
        en:
          "\(path):\(line): the paragraph number ¶\(number) already stands in line \(first); please use each once."
      )
    case .frontMatterOpen(let path):
      language(
        de:
          "\(path):1: Die Angaben am Anfang beginnen mit --- und enden nicht; bitte mit einer Zeile --- abschließen.",
        en:
          "\(path):1: the front matter begins with --- and never ends; please close it with a line ---."
      )
    case .yaml(let path, let fault):
      "\(path):\(fault.line):\(fault.column): \(fault.clause(in: language))"
    case .citation(let path, let fault):
      "\(path)\(fault.place): \(fault.clause(in: language))"
    default: valueSentence(in: language)
    }
  }

  private func valueSentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .unknownKey(let path, let line, let column, let key, let nearest):
      let place = "\(path):\(line):\(column): "
      let german = nearest.map { "; gemeint ist wohl „\($0)“." } ?? "; bitte streichen."
      let english = nearest.map { "; “\($0)” was probably meant." } ?? "; please remove it."
      return place
        + language(
          de: "Die Angabe „\(key)“ ist nicht bekannt\(german)",
          en: "the key “\(key)” is not known\(english)")
    case .wrongValue(let path, let line, let column, let key, let german, let english):
      return "\(path):\(line):\(column): "
        + language(
          de: "Bei „\(key)“ wird \(german) erwartet.", en: "“\(key)” expects \(english).")
    case .missingKey(let path, let key):
      return language(
        de: "\(path): In den Angaben am Anfang fehlt „\(key)“; bitte ergänzen.",
        en: "\(path): the front matter lacks “\(key)”; please add it.")
    case .noID(let path):
      return language(
        de:
          "\(path): Aus dem Dateinamen wird keine Kennung; bitte eine Angabe „id“ mit a–z, 0–9 und - an den Anfang setzen.",
        en:
          "\(path): the file's name makes no id; please put a key “id” of a–z, 0–9 and - in front matter."
      )
    case .otherID(let path, let found, let expected):
      return language(
        de:
          "\(path): Die Datei heißt nach dem Artikel „\(expected)“, nennt sich aber „\(found)“; bitte angleichen.",
        en:
          "\(path): the file is named for the article “\(expected)” but calls itself “\(found)”; please make them agree."
      )
    case .missing(let id, let folders):
      let list = folders.joined(separator: ", ")
      return language(
        de:
          "Der Artikel „\(id)“ fehlt: weder \(id).md noch \(id).txt steht in \(list); bitte dorthin legen oder --articles angeben.",
        en:
          "The article “\(id)” is missing: neither \(id).md nor \(id).txt is in \(list); please put it there or name --articles."
      )
    case .badID(let text):
      return language(
        de:
          "„\(text)“ ist keine Kennung eines Artikels; erlaubt sind a–z, 0–9, Punkt, _ und -, ohne Schrägstrich.",
        en: "“\(text)” is no article id; allowed are a–z, 0–9, full stop, _ and -, without a slash."
      )
    default: return ""
    }
  }
}

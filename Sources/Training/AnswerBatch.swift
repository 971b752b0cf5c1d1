import Basics
import Facts
import Language

/// Typed answers with their keys, one JSON object a line, judged line by line.
package struct AnswerBatch {
  /// What a line may be long, in bytes.
  package static let lineLimit = 1_000_000

  private let judge: AnswerJudge

  /// `keys`: the other answers of a deck, where there is one.
  package init(keys: [AnswerKey] = []) { judge = AnswerJudge(keys: keys) }

  /// The judgement of one line `{"key": KEY, "typed": "…"}`.
  ///
  /// Throws with the line's number, which counts from 1.
  package func judgement(
    ofLine line: ArraySlice<UInt8>, number: Int
  ) throws(AnswerLineError) -> Judgement {
    guard line.count <= AnswerBatch.lineLimit else {
      throw AnswerLineError(line: number, fault: .tooLong)
    }
    let json: JSONValue
    do throws(JSONError) { json = try JSONReader.read(Array(line)) } catch {
      throw AnswerLineError(line: number, fault: .notJSON(error))
    }
    guard let object = json.object, let keyJSON = object["key"], let typed = object["typed"]?.string
    else { throw AnswerLineError(line: number, fault: .noPair) }
    let key: AnswerKey
    do throws(KeyError) { key = try AnswerKey(json: keyJSON, defaultLanguage: .german) } catch {
      throw AnswerLineError(line: number, fault: .key(error))
    }
    return judge.judge(typed, for: key)
  }
}

/// A line of a batch that could not be judged.
package struct AnswerLineError: Reportable, Hashable {
  /// Counted from 1.
  package let line: Int
  package let fault: Fault

  /// What is wrong with a line.
  package enum Fault: Hashable, Sendable {
    case tooLong, noPair
    case notJSON(JSONError)
    case key(KeyError)
  }

  package var exitCode: ExitCode { .badData }

  package func sentence(in language: InterfaceLanguage) -> String {
    switch fault {
    case .tooLong:
      language(
        de: "Zeile \(line): länger als \(AnswerBatch.lineLimit) Bytes; bitte kürzen.",
        en: "Line \(line): longer than \(AnswerBatch.lineLimit) bytes; please shorten it.")
    case .noPair:
      language(
        de: "Zeile \(line): erwartet wird {\"key\": {…}, \"typed\": \"…\"}; bitte ergänzen.",
        en: "Line \(line): expected is {\"key\": {…}, \"typed\": \"…\"}; please complete it.")
    case .notJSON(let error):
      language(
        de: """
          Zeile \(line), Spalte \(error.column): Das ist kein gültiges JSON: \
          \(error.phrase(in: .german)); bitte berichtigen.
          """,
        en: """
          Line \(line), column \(error.column): this is not valid JSON: \
          \(error.phrase(in: .english)); please correct it.
          """)
    case .key(let error):
      language(
        de: "Zeile \(line): \(error.sentence(in: .german))",
        en: "Line \(line): \(error.sentence(in: .english))")
    }
  }
}

extension Judgement {
  /// As other programs read it: `{"verdict", "score", "rule", "message"}`.
  package func json(in language: InterfaceLanguage) -> JSONValue {
    let rounded = (score * 10_000).rounded() / 10_000
    return .object([
      "verdict": .string(verdict.rawValue), "score": .of(rounded), "rule": .string(rule),
      "message": .string(message(in: language)),
    ])
  }
}

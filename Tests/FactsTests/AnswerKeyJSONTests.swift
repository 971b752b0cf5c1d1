import Basics
import Language
import Testing

@testable import Facts

@Suite("Answer key as JSON")
struct AnswerKeyJSONTests {
  @Test(
    "comes back as it was written",
    arguments: [
      #"{"kind":"quantity","language":"de","text":"7600 Kilometer","value":7600,"unit":"Kilometer","qualifier":"rund","unitNamed":true,"aliases":["7,6 Tsd. km"],"wrong":["1600"]}"#,
      #"{"kind":"quantity","language":"en","text":"3000","value":3000.5,"qualifier":"up to"}"#,
      #"{"kind":"range","language":"de","text":"10 bis 15","low":10,"high":15,"unit":"Tage"}"#,
      #"{"kind":"score","language":"en","text":"3-1","value":[3,1]}"#,
      #"{"kind":"date","language":"de","text":"Ende 1994","value":"1994","qualifier":"Ende"}"#,
      #"{"kind":"person","language":"de","text":"Heinz Fischer"}"#,
      #"{"kind":"list","language":"de","text":"a, b","items":[{"kind":"place","language":"de","text":"Iran"},{"kind":"term","language":"de","text":"b"}],"ordered":true}"#,
    ])
  func roundTrip(line: String) throws {
    let key = try AnswerKey(json: try JSONReader.read(line), defaultLanguage: .german)
    #expect(try AnswerKey(json: key.json, defaultLanguage: .english) == key)
    #expect(key.json == (try JSONReader.read(line)))
  }

  @Test(
    "says which field is wrong and what was expected",
    arguments: [
      (
        #"{"kind":"number"}"#,
        "The field “kind” is \"number\"; expected is one of: quantity, range, score, date, person, place, organisation, term, phrase, list."
      ),
      ("7", "The answer key is 7; expected is an object in curly brackets."),
      (#"{"kind":"person"}"#, "The field “text” is missing; expected is a text that is not empty."),
      (
        #"{"kind":"quantity","value":"7600"}"#,
        "The field “value” is \"7600\"; expected is a finite number."
      ),
      (
        #"{"kind":"quantity","value":7,"qualifier":"vielleicht"}"#,
        "The field “qualifier” is \"vielleicht\"; expected is one of: rund, knapp, gut, mehr als, mindestens, weniger als, bis zu, Anfang, Mitte, Ende, seit, vor, nach."
      ),
      (
        #"{"kind":"date","value":"6.1.2022"}"#,
        "The field “value” is \"6.1.2022\"; expected is a date such as 2022, 2022-01 or 2022-01-06."
      ),
      (
        #"{"kind":"score","value":[3]}"#,
        "The field “value” is [3]; expected is a list of at least two whole numbers from 0, such as [3, 1]."
      ),
      (
        #"{"kind":"range","low":5,"high":3}"#,
        "The field “high” is 3; expected is a number not below “low”."
      ),
      (
        #"{"kind":"list","items":[{"kind":"place","text":"Iran"},{"kind":"date","value":true}]}"#,
        "The field “items[1].value” is true; expected is a date such as 2022, 2022-01 or 2022-01-06."
      ),
    ])
  func complains(line: String, sentence: String) throws {
    let json = try JSONReader.read(line)
    let error = #expect(throws: KeyError.self) {
      try AnswerKey(json: json, defaultLanguage: .german)
    }
    #expect(error?.sentence(in: .english) == sentence)
  }

  @Test("takes the source's own word for a qualifier", arguments: ["rund", "ca.", "about", "etwa"])
  func qualifiers(word: String) throws {
    let json: JSONObject = [
      "kind": .string("quantity"), "value": .integer(7), "qualifier": .string(word),
    ]
    let key = try AnswerKey(json: .object(json), defaultLanguage: .german)
    #expect(key.value == .quantity(Quantity(value: 7, qualifier: .about), unitNamed: false))
  }

  @Test("makes a missing text from the value, and reads a bare year")
  func plainText() throws {
    let key = try AnswerKey(
      json: try JSONReader.read(#"{"kind":"quantity","value":7600,"unit":"km"}"#),
      defaultLanguage: .german)
    #expect(key.text == "7600 km")
    let date = try AnswerKey(
      json: try JSONReader.read(#"{"kind":"date","value":1994}"#), defaultLanguage: .german)
    #expect(date.text == "1994")
  }

  @Test("refuses lists nested too deep")
  func deep() throws {
    var json = JSONValue.object(["kind": .string("term"), "text": .string("x")])
    for _ in 0..<6 {
      json = .object(["kind": .string("list"), "text": .string("x"), "items": .array([json])])
    }
    let deepest = json
    #expect(throws: KeyError.self) { try AnswerKey(json: deepest, defaultLanguage: .german) }
  }
}

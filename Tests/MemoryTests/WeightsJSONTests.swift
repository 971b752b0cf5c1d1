import Basics
import Memory
import Testing

@Suite("Weights as JSON")
struct WeightsJSONTests {
  @Test("are a list, or stand under their name")
  func shapes() throws {
    let list = "\(Weights.defaults.values)"
    #expect(try WeightsJSON.read(Array(list.utf8), named: "w") == .defaults)
    #expect(try WeightsJSON.read(Array("{\"weights\": \(list)}".utf8), named: "w") == .defaults)
  }

  @Test(
    "are refused with a sentence",
    arguments: [
      ("{}", "w.json: a list of 21 numbers is missing; please name a file with weights."),
      ("7", "w.json: a list of 21 numbers is missing; please name a file with weights."),
      (
        "[1, \"x\"]",
        "These weights do not fit FSRS-6: the list has 2 numbers instead of 21 (or 19, 17); please correct the list."
      ),
      ("[1,", "w.json:1:4: this is no JSON, for the text ends too early; please correct the file."),
    ])
  func refused(text: String, sentence: String) {
    let error = #expect(throws: MemoryError.self) {
      try WeightsJSON.read(Array(text.utf8), named: "w.json")
    }
    #expect(error?.sentence(in: .english) == sentence)
  }
}

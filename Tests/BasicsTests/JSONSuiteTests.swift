import Foundation
import TestSupport
import Testing

@testable import Basics

@Suite("RFC 8259, case by case")
struct JSONSuiteTests {
  @Test("accepts and refuses what the standard says, and what it leaves open as documented")
  func cases() {
    for example in JSONCase.all {
      let value = try? JSONReader.read(example.bytes)
      #expect((value != nil) == example.isAccepted, "\(example)")
    }
  }

  @Test("has every name once, and no case that Foundation contradicts where the standard decides")
  func sound() {
    #expect(Set(JSONCase.all.map(\.name)).count == JSONCase.all.count)
    #expect(JSONCase.all.count > 400)
    for example in JSONCase.all where !example.name.hasPrefix("i_") {
      let isMust = example.name.hasPrefix("y_")
      #expect(isMust == example.isAccepted)
      // Foundation also takes UTF-16 and UTF-32, which begin with or contain zeros, and one comma too many.
      guard !example.bytes.contains(0), !example.name.hasSuffix("trailing_comma") else { continue }
      let theirs = try? JSONSerialization.jsonObject(
        with: Data(example.bytes), options: .fragmentsAllowed)
      #expect((theirs != nil) == isMust, "\(example)")
    }
  }

  @Test("reads what it accepts as what it writes, and the same again")
  func roundTrip() throws {
    for example in JSONCase.all where example.isAccepted {
      let value = try JSONReader.read(example.bytes)
      #expect(try JSONReader.read(JSONWriter.line(value)) == value, "\(example)")
      #expect(try JSONReader.read(JSONWriter.document(value)) == value, "\(example)")
    }
  }

  @Test("names a place inside the text for every fault, at most one past its end")
  func places() {
    for example in JSONCase.all where !example.isAccepted {
      let error = #expect(throws: JSONError.self) { try JSONReader.read(example.bytes) }
      let lines = example.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      guard let error, lines.indices.contains(error.line - 1) else {
        Issue.record("\(example)")
        continue
      }
      #expect(1...(lines[error.line - 1].count + 1) ~= error.column, "\(example): \(error)")
      #expect(!error.phrase(in: .german).isEmpty && !error.phrase(in: .english).isEmpty)
    }
  }
}

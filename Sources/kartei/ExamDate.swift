import ArgumentParser
import Basics
import Memory

/// The day of an exam as commands take it.
enum ExamDate {
  /// Minutes a day until the exam, unless told otherwise.
  static let usualMinutes = 20.0

  /// The day that an option names.
  static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else {
      throw ValidationError("--exam wants a day such as 2026-12-18, not “\(neutralised(text))”.")
    }
    return day
  }

  /// Throws where the exam is today, in the past, or more than ten years away.
  static func check(_ exam: Day?, today: Day) throws {
    guard let exam, !(1...StudyPlan.mostDays).contains(exam - today) else { return }
    throw ValidationError(
      "--exam wants a day after today (\(today.iso)) and within ten years, not \(exam.iso).")
  }
}

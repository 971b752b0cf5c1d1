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
      throw ValidationError(
        startLanguage(
          de: "--exam braucht einen Tag wie 2026-12-18, nicht „\(neutralised(text))“.",
          en: "--exam wants a day such as 2026-12-18, not “\(neutralised(text))”."))
    }
    return day
  }

  /// Throws where the exam is today, in the past, or more than ten years away.
  static func check(_ exam: Day?, today: Day) throws {
    guard let exam, !(1...StudyPlan.mostDays).contains(exam - today) else { return }
    throw ValidationError(
      startLanguage(
        de:
          "--exam braucht einen Tag nach heute (\(today.iso)) und in den nächsten zehn Jahren, nicht \(exam.iso).",
        en: "--exam wants a day after today (\(today.iso)) and within ten years, not \(exam.iso)."))
  }
}

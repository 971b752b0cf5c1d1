import Basics

/// A learner’s settings.
extension Messages {
  var howToChange: String {
    language(
      de: "Ändern: kartei config new-per-day 15", en: "Change: kartei config new-per-day 15")
  }
}

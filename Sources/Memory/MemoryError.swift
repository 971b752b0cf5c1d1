import Basics

/// What can be wrong with weights and review logs that come from outside.
package enum MemoryError: Reportable, Hashable {
  /// Everything that is wrong with a weight list, not only the first fault.
  case weights([WeightFault])

  package var exitCode: ExitCode { .badData }

  package func sentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .weights(let faults):
      let list = faults.map { $0.phrase(in: language) }.joined(separator: "; ")
      return language(
        de: "Diese Gewichte passen nicht zu FSRS-6: \(list); bitte die Liste berichtigen.",
        en: "These weights do not fit FSRS-6: \(list); please correct the list.")
    }
  }
}

/// How well a card was recalled, as FSRS counts it.
package enum Rating: Int, CaseIterable, Hashable, Sendable {
  case again = 1
  case hard = 2
  case good = 3
  case easy = 4
}

/// One of the things that a learner puts in order.
package struct OrderingItem: Hashable, Sendable {
  package let text: String
  /// Its right place, counted from 1.
  package let place: Int
  /// What decides the place, shown with the solution: `2010`, `64 Jahre`.
  package let value: String

  package init(text: String, place: Int, value: String) {
    self.text = text
    self.place = place
    self.value = value
  }
}

extension Array where Element == OrderingItem {
  /// The same things in their right order.
  package var inOrder: [OrderingItem] { sorted { $0.place < $1.place } }

  /// The numbers of the things as shown, from 1, in the right order.
  package var solutionNumbers: [String] {
    indices.sorted { self[$0].place < self[$1].place }.map { "\($0 + 1)" }
  }

  /// What a learner types: `2 1 3`.
  package var solution: String { solutionNumbers.joined(separator: " ") }
}

extension Card {
  /// The things to be put in order; empty for every other kind of question.
  var orderingItems: [OrderingItem] {
    if case .ordering(_, let items) = question { items } else { [] }
  }
}

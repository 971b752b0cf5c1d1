/// Which of some known names a mistyped one was probably meant to be.
package enum NearestName {
  /// The name with the fewest changed letters: two, or a third of its length; nil where none is near.
  package static func of(_ name: String, among known: some Sequence<String>) -> String? {
    let wanted = Array(name.prefix(60).lowercased().unicodeScalars)
    let near = known.map {
      (name: $0, distance: distance(wanted, Array($0.lowercased().unicodeScalars)))
    }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }
    guard let near else { return nil }
    let length = min(wanted.count, near.name.unicodeScalars.count)
    guard near.distance <= (length < 4 ? 1 : max(2, length / 3)) else { return nil }
    return near.name
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let change = diagonal + (letter == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}

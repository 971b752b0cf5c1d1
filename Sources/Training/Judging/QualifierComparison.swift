import Language

/// What a typed qualifier is to the source's.
enum QualifierMatch: Comparable, Sendable {
  case opposite, unclear, missing, other, same
}

extension QualifierMatch {
  /// Compares the qualifiers of figures.
  ///
  /// Without one, "rund", "knapp" and "gut" are taken for granted; a bound that is missing is remarked;
  /// one that points the other way is wrong.
  static func ofFigures(key: Qualifier?, typed: Qualifier?) -> QualifierMatch {
    if key == typed { return .same }
    switch (direction(key), direction(typed)) {
    case (.none, .none): return .same
    case (.none, .about): return .other
    case (.none, .above), (.none, .below):
      return typed == .almost || typed == .slightlyMore ? .other : .unclear
    case (.about, .none): return .same
    case (.about, _): return .other
    case (.above, .none), (.below, .none):
      return key == .almost || key == .slightlyMore ? .same : .missing
    case (.above, .about), (.below, .about), (.above, .above), (.below, .below): return .other
    case (.above, .below), (.below, .above): return .opposite
    }
  }

  private enum Direction { case none, about, above, below }

  private static func direction(_ qualifier: Qualifier?) -> Direction {
    switch qualifier {
    case nil: .none
    case .about: .about
    case .slightlyMore, .moreThan, .atLeast, .since, .after: .above
    case .almost, .lessThan, .atMost, .before: .below
    case .early, .mid, .late: .none
    }
  }
}

/// Leaves out of a fit the cards whose first long interval is too rare to say anything.
///
/// Cards are grouped by first rating and days until the first scored answer; the rarest groups go, up to
/// 20 cards or 5 % of those with the same first rating, and after them every group that has fewer than six cards or
/// waited longer than 100 days (365 after Easy). Source: fsrs-rs 6.6.2, `filter_outlier`. Where that would be more
/// than an eighth of all cards, as in small logs, nothing is rare and all stay.
struct OutlierFilter {
  private let removed: Set<Group>

  private struct Group: Hashable {
    let rating: UInt8
    let days: Int32
  }

  /// Looks at the scored answers with a rank below `limit`.
  init(_ histories: CardHistories, limit: Int) {
    var counts: [Group: Int] = [:]
    for card in 0..<histories.cardCount {
      guard let group = OutlierFilter.group(of: card, in: histories, limit: limit) else { continue }
      counts[group, default: 0] += 1
    }
    var removed: Set<Group> = []
    for rating in UInt8(1)...4 {
      let groups = counts.filter { $0.key.rating == rating }.sorted {
        ($0.value, $0.key.days) < ($1.value, $1.key.days)
      }
      let most = max(20, groups.reduce(0) { $0 + $1.value } / 20)
      var gone = 0
      for (group, count) in groups {
        if gone + count < most {
          gone += count
          removed.insert(group)
        } else if count < 6 || group.days > (rating == 4 ? 365 : 100) {
          removed.insert(group)
        }
      }
    }
    let lost = removed.reduce(0) { $0 + (counts[$1] ?? 0) }
    self.removed = lost * 8 > counts.values.reduce(0, +) ? [] : removed
  }

  /// Whether a card's answers may be fitted to.
  func keeps(card: Int, of histories: CardHistories, limit: Int) -> Bool {
    guard let group = OutlierFilter.group(of: card, in: histories, limit: limit) else {
      return false
    }
    return !removed.contains(group)
  }

  private static func group(of card: Int, in histories: CardHistories, limit: Int) -> Group? {
    let answers = histories.starts[card]..<histories.starts[card + 1]
    guard let first = answers.first(where: { histories.ranks[$0] >= 0 }),
      Int(histories.ranks[first]) < limit
    else { return nil }
    return Group(
      rating: histories.ratings[answers.lowerBound], days: histories.elapsed[first])
  }
}

import Basics
import Facts

/// Facts that say the same of different things, so that what belongs to what can be asked.
struct MatchingRelation {
  /// `… ist Mitglied der …`; nil where the statements are worded differently.
  let template: String?
  let members: [(candidate: MatchingCandidate, template: SentenceTemplate?)]

  /// The relations among some facts, those of one wording first, the larger before the smaller.
  ///
  /// Facts of one topic whose sheet asks for matching are taken to have one. A fact may belong to several. The order of the candidates decides between equals.
  static func all(among candidates: [MatchingCandidate]) -> [MatchingRelation] {
    worded(candidates) + named(candidates)
  }

  private static func worded(_ candidates: [MatchingCandidate]) -> [MatchingRelation] {
    struct Member {
      let candidate: Int
      let template: Int
    }
    var groups: [UInt64: [Member]] = [:]
    for (index, candidate) in candidates.enumerated() {
      for (place, template) in candidate.templates.enumerated() {
        groups[template.hash, default: []].append(Member(candidate: index, template: place))
      }
    }
    return groups.values.filter { $0.count >= MatchingQuestion.sizes.lowerBound }
      .map { group -> MatchingRelation in
        let members = group.map { member in
          let candidate = candidates[member.candidate]
          return (candidate, candidate.templates[member.template] as SentenceTemplate?)
        }
        let text = members[0].1?.text
        return MatchingRelation(template: text, members: members.filter { $0.1?.text == text })
      }
      .sorted { left, right in
        (right.members.count, left.template ?? "", left.order)
          < (left.members.count, right.template ?? "", right.order)
      }
  }

  private static func named(_ candidates: [MatchingCandidate]) -> [MatchingRelation] {
    var groups: [String: [MatchingCandidate]] = [:]
    for candidate in candidates {
      let isWanted = candidate.fact.ask?.contains(QuestionKind.matching.rawValue) ?? false
      guard let relation = candidate.relation?.rawValue ?? (isWanted ? candidate.fact.topic : nil)
      else { continue }
      groups["\(relation) \(candidate.fact.key.value.kind)", default: []].append(candidate)
    }
    return groups.sorted { $0.key < $1.key }.map { _, members in
      MatchingRelation(template: nil, members: members.map { ($0, nil) })
    }
  }

  private var order: String { members.first?.candidate.fact.id.text ?? "" }
}

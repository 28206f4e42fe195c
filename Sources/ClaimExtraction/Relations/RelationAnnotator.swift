/// Finds how claims of one article bear on one another.
///
/// | relation | from → to |
/// |---|---|
/// | cause-of | a clause → the clause that مما or ما يعني أن draws from it; else a cause → the article's first loss |
/// | remedy-for | a remedy → the last cause before it, else the first loss |
/// | challenge-to | a challenge below a heading → the last remedy there |
/// | critique-of | a critique or accusation → the last prediction or statement of another before it |
/// | supports | what a speaker adds (مشيرًا إلى) → his first claim there |
/// | contrast | the two sides of لكن or رغم |
/// | repeats | a claim → an earlier one with most of its words |
struct RelationAnnotator: Sendable {
  /// Share of stems in common from which a claim repeats another.
  private static let repeatShare = 0.6
  /// How many claims back a repetition is looked for.
  private static let repeatReach = 400

  /// Adds relations to the claims; `drafts` are in the same order.
  func relate(_ claims: inout [Claim], _ drafts: [Draft]) {
    let stems = claims.map { Self.stems(of: $0.text) }
    let firstLoss = claims.firstIndex { $0.category == .loss }
    for index in claims.indices {
      var found: [Relation] = []
      func add(_ kind: Relation.Kind, _ target: Int?) {
        guard let target, target != index else { return }
        let relation = Relation(kind: kind, target: claims[target].id)
        if !found.contains(relation) { found.append(relation) }
      }
      let next = index + 1
      let hasConsequence =
        next < claims.count && isNext(drafts, index, next)
        && drafts[next].opening == .consequence
      if hasConsequence { add(.causeOf, next) }
      switch claims[index].category {
      case .cause where !hasConsequence: add(.causeOf, firstLoss)
      case .remedy:
        add(
          .remedyFor,
          last(before: index, claims) { $0.category == .cause } ?? firstLoss)
      case .challenge:
        add(
          .challengeTo,
          last(before: index, claims) {
            $0.category == .remedy
              && $0.section.dropLast() == claims[index].section.dropLast()
          })
      case .critique, .allegation:
        add(.critiqueOf, critiqued(by: index, claims))
      default: break
      }
      addNeighbours(index, claims, drafts, add)
      add(.repeats, repeated(index, stems, claims))
      claims[index].relations = found
    }
  }

  private func addNeighbours(
    _ index: Int, _ claims: [Claim], _ drafts: [Draft],
    _ add: (Relation.Kind, Int?) -> Void
  ) {
    guard index > 0, isNext(drafts, index - 1, index) else { return }
    switch drafts[index].opening {
    case .contrast, .circumstance: add(.contrast, index - 1)
    case .saying where claims[index].speaker == claims[index - 1].speaker:
      add(.supports, index - 1)
    case .definition, .relative: add(.elaborates, index - 1)
    default: break
    }
  }

  private func isNext(_ drafts: [Draft], _ first: Int, _ second: Int) -> Bool {
    drafts[first].reading == drafts[second].reading
  }

  private func last(
    before index: Int, _ claims: [Claim], _ fits: (Claim) -> Bool
  ) -> Int? {
    claims[..<index].lastIndex(where: fits)
  }

  /// The last prediction, or statement by somebody else, that a critique in
  /// the voice of another can be aimed at.
  private func critiqued(by index: Int, _ claims: [Claim]) -> Int? {
    let critic = claims[index].speaker
    return last(before: index, claims) { claim in
      claim.category == .prediction
        && (claim.speaker.name != critic.name || critic.kind == .author)
    }
  }

  private func repeated(
    _ index: Int, _ stems: [Set<String>], _ claims: [Claim]
  ) -> Int? {
    let own = stems[index]
    guard own.count > 2 else { return nil }
    let figures = claims[index].quantities.map(\.value)
    return claims[..<index].indices.suffix(Self.repeatReach).first { earlier in
      let common = own.intersection(stems[earlier]).count
      let share = Double(common) / Double(min(own.count, stems[earlier].count))
      let sameFigures =
        !figures.isEmpty
        && claims[earlier].quantities.map(\.value) == figures
      return common > 2 && share >= Self.repeatShare
        || sameFigures && common > 1
    }
  }

  private static func stems(of text: String) -> Set<String> {
    Set(
      WordRun(phrase: text).words.compactMap { word in
        guard word.kind != .mark, word.folded.utf8.count > 4 else {
          return nil
        }
        return Stem.of(folded: word.folded)
      })
  }
}

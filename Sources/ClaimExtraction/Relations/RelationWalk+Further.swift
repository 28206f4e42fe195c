/// What a voice adds in one sentence, and what فـ (for, so) brings in.
extension RelationWalk {
  /// A further fact of the same source in the same sentence tells more; what
  /// he says behind a denial or a critique bears it out.
  mutating func addFurther(_ before: Int) {
    guard isSameVoice(before),
      found[index]?.contains(where: { $0.target == claims[before].id }) != true
    else { return }
    let speaksAgainst =
      found[before]?.contains {
        $0.kind == .contradicts || $0.kind == .critiqueOf
      } ?? false
    if speaksAgainst {
      add(.supports, before)
    } else if claims[before].category == .fact,
      claims[index].category == .fact
    {
      add(.elaborates, before)
    }
  }

  /// Whether the claim opens with فـ (for, so) before a noun or a verb.
  var claimOpensWithFa: Bool {
    guard let first = drafts[index].range.first else { return false }
    return isFa(first)
  }

  /// Whether the sentence does, of which this is the first claim.
  var opensWithFa: Bool { isFa(0) }

  private func isFa(_ place: Int) -> Bool {
    let reading = readings[drafts[index].reading]
    let word = reading.folded(place)
    guard word.hasPrefix("ف") else { return false }
    return word.isDefinite || reading.verb(place)?.hasConjunction == true
      || Self.joinedFa.contains(word)
  }

  /// فقد، فهو، فلا، ففي، فإن (for … has, he, not, in, indeed) and the like
  private static let joinedFa: WordSet = [
    "فقد", "فهو", "فهي", "فهم", "فلا", "فلم", "فلن", "ففي", "فمن", "فان",
    "فانه", "فانها", "فلو", "فبعد", "فعند", "فهناك", "فهذه", "فهذا", "فليس",
    "فليست", "فعلي", "فبين", "فمع", "فكل", "فبعض", "فاذا", "فحين", "فكلما",
  ]
}

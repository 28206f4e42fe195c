/// Ranks how soon a claim should be checked (guidelines, section 9), from
/// cues that it names; it is no probability.
///
/// 3: a figure, a date, an announcement or an accusation about somebody
/// named; 2: somebody or something named, or an event; 1: general; 0: advice
/// and taste.
struct PriorityAnnotator: Sendable {
  /// The rank and the cue that gave it.
  func priority(of claim: Claim) -> (Int, String) {
    let isTaste = claim.modality == .opinion
    if isTaste, claim.category == .remedy { return (0, "advice") }
    let hasFigure = claim.quantities.contains { quantity in
      if case .atLeast = quantity.value { return false }
      return true
    }
    if hasFigure { return (3, "figure") }
    if claim.modality == .alleged { return (3, "accusation") }
    if !claim.dates.filter({ !$0.relative }).isEmpty { return (3, "date") }
    let isNamed = claim.speaker.kind == .person || claim.speaker.kind == .org
    if isNamed, claim.modality == .planned || claim.modality == .attributed {
      return (3, "announcement")
    }
    if isTaste { return (1, "evaluation") }
    let names = claim.entities.filter { $0.kind != .concept }
    if !names.isEmpty || !claim.quantities.isEmpty { return (2, "name") }
    let isEvent = [.loss, .cause, .allegation].contains(claim.category)
    return isEvent ? (2, "event") : (1, "general")
  }
}

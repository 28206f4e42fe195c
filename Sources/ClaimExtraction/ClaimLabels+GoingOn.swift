/// What a claim takes over from the one before it.
extension ClaimLabels {
  /// What goes on from a planned or predicted claim is so too: «من المقرر أن
  /// تصل … وتبدأ …» (is due to arrive … and begin …), «ستشمل الخطة …،
  /// بينما لن تمس …» (will include …, while it will not touch …). What follows
  /// from it is predicted: «… ما يوفر ألف وظيفة» (which makes … jobs).
  func goOn(
    _ claim: inout Claim, _ draft: Draft, _ reading: SentenceReading,
    from previous: (claim: Claim, draft: Draft)
  ) {
    guard previous.draft.reading == draft.reading,
      previous.draft.speaker == draft.speaker,
      !left.contains(.modality), !previous.draft.isEmbedded,
      !draft.isEmbedded
    else { return }
    if isNorm(draft, reading, behind: previous) {
      claim.modality = .opinion
      if claim.category == .fact { claim.category = .remedy }
      claim.cues.append(
        Cue(label: "modality", value: "opinion", because: "goes on"))
      return
    }
    guard [.planned, .predicted].contains(previous.claim.modality),
      let verb = reading.mainVerb(in: draft.range),
      reading.verbs[verb]?.tense == .imperfect
    else { return }
    // «أن السعر لن يتغير وأن الدولة تتحمل …» (and that the state bears …): with
    // أن and a subject it is a statement of its own.
    let isOwn =
      FoldedWord(firstOf: draft.cue) == Self.andThat
      && verb > draft.range.lowerBound
      && reading.folded(draft.range.lowerBound).isDefinite
    if isOwn { return }
    let isSame = draft.opening == .coordination || draft.cue.hasPrefix("على أن")
    let isPlain = [.asserted, .attributed].contains(claim.modality)
    if isSame, isPlain, verb <= draft.range.lowerBound + 1 {
      claim.modality = previous.claim.modality
    } else if draft.opening == .consequence, isPlain {
      claim.modality = .predicted
    } else if previous.claim.modality == .planned,
      claim.modality == .predicted, verb <= draft.range.lowerBound + 1,
      draft.opening == .coordination || draft.opening == .contrast,
      futureActs.isAct(verb, reading)
    {
      claim.modality = .planned
      if claim.category == .prediction { claim.category = .fact }
    } else {
      return
    }
    if claim.modality == .predicted, claim.category == .fact {
      claim.category = .prediction
    }
    claim.cues.append(
      Cue(
        label: "modality", value: claim.modality.rawValue,
        because: "goes on"))
  }

  /// وأن، وإن (and that)
  private static let andThat: FoldedWord = "وان"

  /// «المطلوب أن … وأن يصبح …» (what is needed is that … and that … become):
  /// what أن joins to a norm is one.
  private func isNorm(
    _ draft: Draft, _ reading: SentenceReading,
    behind previous: (claim: Claim, draft: Draft)
  ) -> Bool {
    guard previous.claim.modality == .opinion,
      previous.claim.category == .remedy, draft.opening == .coordination,
      let verb = reading.mainVerb(in: draft.range),
      verb <= draft.range.lowerBound + 1
    else { return false }
    return reading.verbs[verb]?.tense == .imperfect
      && ["ان", "وان"].contains(reading.folded(verb - 1))
  }
}

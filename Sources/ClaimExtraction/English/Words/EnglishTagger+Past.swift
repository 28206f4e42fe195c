extension EnglishTagging {
  /// A past or past participle: “The study published in May found …”.
  func past(_ index: Int) -> EnglishTag {
    let forms = entries[index].forms
    if forms == .participle { return .participle }
    if forms == .past, isPredicate(index) { return .finite }
    let tag = pastByContext(index)
    guard tag == .finite, !forms.contains(.past) else { return tag }
    return forms.contains(.base) ? .finite : .participle
  }

  /// “not one sailing took place”: a past that is no participle, behind what
  /// is neither an article nor an adjective.
  private func isPredicate(_ index: Int) -> Bool {
    switch before(index).map({ tags[$0] }) {
    case nil, .determiner, .possessive, .adjective, .preposition, .to, .modal:
      false
    default: true
    }
  }

  private func pastByContext(_ index: Int) -> EnglishTag {
    let forms = entries[index].forms
    guard let before = before(index) else { return .participle }
    switch tags[before] {
    case .auxiliary:
      return isFormOfDo(before) ? .infinitive : .participle
    case .being: return .participle
    case .modal, .to:
      return forms.contains(.base) ? .infinitive : .participle
    case .pronoun, .relative: return .finite
    case .determiner, .possessive, .preposition, .conjunction, .optional:
      return .participle
    // “The man who did not vote paid a fine.”
    case .infinitive, .finite, .gerund, .participle:
      let isApart =
        before < index - 1
        || Self.objectStarts.contains(closed(next(index)))
      return clauses.needVerb && isApart ? .finite : .participle
    case .adjective:
      return clauses.needVerb && !hasLaterVerb(index) ? .finite : .participle
    case .coordinator: return coordinatedPast(index, before)
    case .mark: return pastBehindMark(index, before)
    case .noun, .number, .object, .adverb: return pastBehindNoun(index)
    }
  }

  /// “was arrested and charged”, “arrested two men and charged one”.
  private func coordinatedPast(_ index: Int, _ coordinator: Int) -> EnglishTag {
    let verb = (0..<coordinator).last { tags[$0].isVerb }
    let forms = entries[index].forms
    if let verb {
      switch tags[verb] {
      // “has opened an inquiry and promised to …”
      case .participle where isPerfect(verb) && verb < coordinator - 1:
        return forms.contains(.past) && folded(next(index)) != "by"
          ? .finite : .participle
      // “had been linked to it and accused some doctors”, “would be sent but
      // declined to comment”: no passive has an object.
      case .participle where coordinator - verb < 8:
        let object = next(index)
        let isActive =
          Self.objectStarts.contains(closed(object))
          || isOpen(object) && entries[object].forms.isEmpty
            && !entries[object].isAdjective
          || closed(next(index)) == .to
            && Self.intending.contains(entries[index].lemma)
        return isActive && forms.contains(.past) && coordinator - verb > 1
          ? .finite : .participle
      case .infinitive where forms.contains(.base): return .infinitive
      case .finite: return .finite
      default: break
      }
    }
    return clauses.allowVerb && folded(next(index)) != "by"
      ? .finite : .participle
  }

  /// Verbs that stand in the active before an infinitive.
  private static let intending: WordSet = [
    "decline", "refuse", "agree", "promise", "vow", "pledge", "fail", "plan",
    "hope", "try", "want", "offer", "threaten", "continue", "begin", "start",
  ]

  /// “has opened”, not “has been opened”.
  private func isPerfect(_ participle: Int) -> Bool {
    guard let auxiliary = before(participle) else { return false }
    return ["has", "have", "had"].contains(folded(auxiliary))
  }

  private func pastBehindMark(_ index: Int, _ mark: Int) -> EnglishTag {
    let behind = closed(next(index))
    // “its spokesman, Dr Adam Cole, said”
    if entries[index].lemma == "say" { return .finite }
    if isQuotationMark(mark) || mark > 0 && isQuotationMark(mark - 1)
      || folded(mark) == ")"
    {
      return clauses.allowVerb ? .finite : .participle
    }
    if folded(next(index)) == "by"
      || (behind == .preposition || behind == .to) && clauses.needVerb
        && hasLaterVerb(index)
    {
      return .participle
    }
    if clauses.needVerb { return .finite }
    let takesObject = Self.objectStarts.contains(behind)
    return takesObject && clauses.allowVerb ? .finite : .participle
  }

  private static let objectStarts: Set<EnglishTag?> = [
    .determiner, .possessive, .object,
  ]
  /// Classes that can begin what follows a finite verb, beside prepositions.
  static let complementStarts: Set<EnglishTag?> = [
    .determiner, .possessive, .object, .pronoun, .relative, .to, .conjunction,
  ]

  private func pastBehindNoun(_ index: Int) -> EnglishTag {
    let next = next(index)
    let behind = closed(next)
    let isPassive = folded(next) == "by"
    let lemma = entries[index].lemma
    if lemma == "say", !isPassive { return .finite }
    if clauses.needVerb {
      let isModifier =
        (Self.modifying.contains(lemma)
          || [.preposition, .to, .optional, .mark].contains(behind))
        && hasLaterVerb(index) && leavesVerbs(index)
      return isModifier || isInOpeningPhrase(index) ? .participle : .finite
    }
    if !entries[index].forms.contains(.participle) { return .finite }
    guard clauses.allowVerb, !isPassive, hasOwnSubject(index) else {
      return .participle
    }
    let isBehindComma = stretch > 0 && folded(stretch - 1) == ","
    let takesObject =
      Self.objectStarts.contains(behind) || behind == .pronoun
      || behind == .conjunction || behind == .relative || folded(next) == "it"
      || next < run.words.count && run.words[next].kind == .mark
        && folded(next) != "("
    // “issues connected with …”
    if behind == .preposition || behind == .to,
      Self.modifying.contains(lemma)
    {
      return .participle
    }
    // “…, official figures showed on Wednesday”
    if Self.reporting.contains(lemma) { return .finite }
    let nearOptional = tags[max(0, index - 6)..<index].contains(.optional)
    return stretch > 0 && (!isBehindComma || takesObject) || nearOptional
      ? .finite : .participle
  }

  /// “The crew who died when the ship sank off Malta were failed”: two clauses
  /// that lack their verb need two more.
  private func leavesVerbs(_ index: Int) -> Bool {
    guard clauses.needed > 1 else { return true }
    let rest = (index + 1..<max(index + 1, run.words.count)).prefix {
      closed($0) != .mark
    }
    let later = rest.count {
      isSurelyFinite($0)
        || isOpen($0) && entries[$0].forms.contains(.past)
          && !entries[$0].forms.contains(.participle)
    }
    return later >= clauses.needed
  }

  /// “Under a plan announced in May, the rite will be moved”
  private func isInOpeningPhrase(_ index: Int) -> Bool {
    let lemma = entries[index].lemma
    guard Self.modifying.contains(lemma) || Self.reporting.contains(lemma),
      tags.indices.contains(stretch), tags[stretch] == .preposition,
      let comma = (index + 1..<max(index + 1, run.words.count)).first(where: {
        folded($0) == ","
      })
    else { return false }
    return !tags[stretch..<index].contains(where: \.isFinite)
      && (comma + 1..<run.words.count).contains { isSurelyFinite($0) }
  }

  /// Verbs whose past form behind a noun and before “with”, “to” or the like
  /// rather says which one it is.
  private static let modifying: WordSet = [
    "connect", "relate", "associate", "link", "base", "locate", "concern",
    "involve", "call", "know", "name", "own", "use", "make", "affect", "fund",
    "back", "produce", "publish", "commission", "attach", "tie", "devote",
    "dedicate", "accuse", "suspect", "convict",
  ]

  /// Verbs that may close a sentence behind what is said.
  private static let reporting: WordSet = [
    "tell", "report", "show", "announce", "warn", "confirm", "add", "write",
    "claim", "argue", "insist", "believe", "estimate", "reveal",
  ]

  /// Whether a subject without a verb stands since the last comma or “and”.
  private func hasOwnSubject(_ index: Int) -> Bool {
    let words = tags[stretch..<index]
    guard !words.contains(where: { $0.isFinite || $0 == .participle }) else {
      return false
    }
    switch words.first(where: { $0 != .adverb }) {
    case .determiner, .possessive, .noun, .pronoun, .number, .adjective,
      .object, .optional:
      return true
    default: return false
    }
  }
}

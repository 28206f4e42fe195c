extension EnglishTagging {
  // MARK: plan

  /// A form that is infinitive, present, imperative or a noun: “plan”.
  func base(_ index: Int) -> EnglishTag {
    let tag = baseByContext(index)
    return tag == .noun && entries[index].isAdjective ? .adjective : tag
  }

  private func baseByContext(_ index: Int) -> EnglishTag {
    let bias = entries[index].bias
    let next = next(index)
    let behind = closed(next)
    guard let before = before(index) else {
      let isOrder =
        bias == .verb && (behind == .determiner || behind == .possessive)
      return isOrder ? .finite : .noun
    }
    switch tags[before] {
    case .to, .modal: return .infinitive
    case .auxiliary where isFormOfDo(before): return .infinitive
    default: break
    }
    if isInverted(index) { return .infinitive }
    switch tags[before] {
    case .coordinator:
      if let tag = coordinatedBase(index, before) { return tag }
    case .pronoun, .relative: return baseBehindPronoun(index, before)
    // “Some believe the town …”
    case .determiner
    where Self.quantifiers.contains(folded(before)) && bias == .verb
      && clauses.needVerb && takesComplement(next):
      return .finite
    case .mark
    where clauses.needVerb && (bias == .verb || folded(next) == "that"):
      return takesComplement(next) ? .finite : .noun
    // “…, but operators fear the war …”
    case .noun
    where Self.saying.contains(entries[index].lemma) && clauses.allowVerb
      && looksPlural(before) && takesComplement(next)
      && !tags[stretch..<index].contains(where: \.isFinite):
      return .finite
    case .noun, .number:
      if baseBehindNoun(index, before) { return .finite }
    default: break
    }
    let isList =
      stretch > 0 && folded(stretch - 1) == "and"
      && [.determiner, .possessive, .object, .to].contains(behind)
    let isSubject = tags[before] == .noun || tags[before] == .number
    return isSubject && isList && clauses.needVerb && bias != .other
      ? .finite : .noun
  }

  /// Whether what stands behind looks like an object or a clause.
  private func takesComplement(_ next: Int) -> Bool {
    Self.complementStarts.contains(closed(next)) || folded(next) == "that"
  }

  /// “did the board approve”, “can the plan fail”
  private func isInverted(_ index: Int) -> Bool {
    let subject: Set<EnglishTag> = [
      .noun, .determiner, .possessive, .adjective, .pronoun, .adverb, .number,
    ]
    guard let verb = (0..<index).last(where: { !subject.contains(tags[$0]) }),
      tags[verb] == .modal || tags[verb] == .auxiliary, verb < index - 1,
      tags[verb + 1..<index].contains(where: {
        $0 == .noun || $0 == .pronoun
      })
    else { return false }
    guard verb > 0 else { return true }
    return [.mark, .conjunction, .relative, .coordinator].contains(
      tags[verb - 1])
  }

  private func coordinatedBase(
    _ index: Int, _ coordinator: Int
  ) -> EnglishTag? {
    let bias = entries[index].bias
    guard let verb = (0..<coordinator).last(where: { tags[$0].isVerb }),
      bias == .verb || takesComplement(next(index))
        || closed(next(index)) == .preposition
    else { return nil }
    if tags[verb] == .infinitive, bias != .other { return .infinitive }
    if tags[verb] == .finite, entries[verb].forms.contains(.base) {
      return .finite
    }
    return nil
  }

  /// Verbs behind which a clause may stand without “that”.
  private static let saying: WordSet = [
    "say", "think", "hope", "fear", "believe", "claim", "argue", "warn",
    "insist", "suspect", "doubt", "expect", "predict", "suggest", "admit",
  ]

  private static let quantifiers: WordSet = [
    "some", "many", "most", "few", "all", "both", "several",
  ]

  private static let singulars: WordSet = [
    "it", "he", "she", "this", "one", "each", "everyone", "nothing",
    "something",
  ]

  private func baseBehindPronoun(_ index: Int, _ pronoun: Int) -> EnglishTag {
    let word = folded(pronoun)
    let bias = entries[index].bias
    if word == "it" { return .infinitive }
    guard clauses.allowVerb, !Self.singulars.contains(word),
      word != "that" || bias != .other
    else { return .noun }
    let behind = closed(next(index))
    let isSubject =
      tags[pronoun] == .relative && bias != .verb
      && (behind == .auxiliary || behind == .modal)
    return isSubject ? .noun : .finite
  }

  private func baseBehindNoun(_ index: Int, _ noun: Int) -> Bool {
    guard clauses.allowVerb, clauses.needVerb else { return false }
    let next = next(index)
    let behind = closed(next)
    let bias = entries[index].bias
    let isVerbNext = behind == .auxiliary || behind == .modal
    if plurals.contains(folded(noun)) { return bias != .other && !isVerbNext }
    guard looksPlural(subjectHead(endingAt: noun)) else { return false }
    let hasComplement = takesComplement(next)
    let fits =
      switch bias {
      case .verb: !isVerbNext
      case .both: hasComplement || behind == .preposition
      case .other: hasComplement && behind != .to
      }
    return fits && (!isName(noun) || hasComplement)
  }

  private func looksPlural(_ index: Int) -> Bool {
    let word = folded(index)
    return word.hasSuffix("s") && !word.hasSuffix("ss")
      && !word.hasSuffix("us") && !word.hasSuffix("is")
  }

  // MARK: plans

  /// A form that is third person singular or a plural noun: “plans”.
  func thirdPerson(_ index: Int) -> EnglishTag {
    guard let before = before(index) else { return .noun }
    let bias = entries[index].bias
    switch tags[before] {
    case .pronoun, .relative:
      let isVerb =
        Self.thirdPersons.contains(folded(before))
        ? clauses.allowVerb
          && (bias != .other || !["this", "that"].contains(folded(before)))
        : bias != .other
      return isVerb ? .finite : .noun
    case .noun, .participle, .object, .mark, .coordinator, .adverb:
      return isThirdPerson(index, before) ? .finite : .noun
    default: return .noun
    }
  }

  private static let thirdPersons: WordSet = [
    "he", "she", "it", "who", "which", "this", "that", "one", "everyone",
    "what", "nobody", "everything", "something", "there",
  ]

  private func isSingular(_ noun: Int) -> Bool {
    !looksPlural(subjectHead(endingAt: noun)) || isName(noun)
  }

  private func isThirdPerson(_ index: Int, _ before: Int) -> Bool {
    let next = next(index)
    let behind = closed(next)
    let bias = entries[index].bias
    guard behind != .auxiliary, behind != .modal,
      isSingular(before)
    else { return false }
    let hasComplement = takesComplement(next)
    let mayFollow =
      hasComplement || behind == .preposition || behind == .number
      || behind == nil
    if clauses.needVerb, Self.saying.contains(entries[index].lemma) {
      return true
    }
    if clauses.needVerb {
      return switch bias {
      case .verb: true
      case .both: hasComplement || mayFollow && !hasLaterVerb(index)
      case .other: mayFollow && !hasLaterVerb(index)
      }
    }
    // “opened in May and treats 200 patients”
    let isJoined =
      tags[before] == .coordinator && (hasComplement || behind == .number)
    guard clauses.allowVerb, bias != .other || isJoined else { return false }
    if tags[before] == .coordinator {
      // “in heavy rains and floods in the north”: beside a plural a plural.
      if before > 0, tags[before - 1] == .noun, looksPlural(before - 1),
        !hasComplement
      {
        return false
      }
      return (bias == .verb || isJoined) && tags.contains(where: \.isFinite)
    }
    if tags[before] == .mark, !isQuotationMark(before) {
      return bias == .verb && hasComplement
    }
    let words = tags[stretch..<index]
    guard !words.isEmpty, !words.contains(where: \.isFinite) else {
      return false
    }
    let isTag = behind == .mark && isName(index - 1)
    return hasComplement || bias == .verb && (mayFollow || isTag)
  }
}

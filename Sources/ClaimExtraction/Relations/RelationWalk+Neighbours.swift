/// What binds a claim to the one just before it: the words between them, and
/// whose they are.
extension RelationWalk {
  mutating func addNeighbours() {
    guard index > 0 else { return }
    let before = index - 1
    if isSameSentence(before, index) {
      addClause(before)
    } else if !explains, markerAtStart == .contrast {
      // A paragraph that opens with لكن turns from all that stands before.
      guard paragraphs[before] == paragraphs[index] else { return }
      addContrast(denies ? head(before) : stem(before))
    } else if pointsBack, explains || isSameVoice(before),
      claims[before].section == claims[index].section
    {
      switch claims[index].category {
      case claims[before].category where claims[index].category != .remedy:
        add(.elaborates, before)
      case .cause, .loss, .challenge:
        if explains { add(.causeOf, index, from: before) }
      default: break
      }
    } else if !explains, paragraphs[before] == paragraphs[index] {
      // «فالمدينة …»: a sentence with فـ gives the reason of the one before.
      if opensWithFa {
        add(.supports, before)
      } else {
        addSupport(before)
      }
    } else if explains {
      addSameCritic(before)
    }
    if !explains { addRemedy(before) }
  }

  private mutating func addClause(_ before: Int) {
    let marker = explains ? nil : markers.marker(cue: drafts[index].cue)
    if marker == .condition {
      add(.elaborates, before)
      return
    }
    if marker == .cause || !explains && ascribes {
      add(.causeOf, before)
      return
    }
    switch drafts[index].opening {
    case .circumstance, .contrast:
      if !denies { addContrast(before) }
    case .consequence:
      if marker == .evidence {
        add(.supports, index, from: before)
      } else if !explains {
        add(.causeOf, index, from: before)
      }
    case .reason:
      if explains {
        if markers.marker(cue: drafts[index].cue) == .cause {
          add(.causeOf, before)
        } else {
          addSameCritique(before)
        }
      } else if marker == .justification {
        add(.supports, before)
      } else {
        add(.causeOf, before)
      }
    case .saying:
      if explains {
        if isSameVoice(before) { add(.supports, before) }
      } else {
        addSupport(before)
        addFurther(before)
      }
    case .coordination:
      if explains { addSameCritique(before) } else { addCoordinated(before) }
    case .definition where !explains && denies && !isSameVoice(before):
      // «وهو ما نفاه الوزير» (which the minister denied)
      add(.contradicts, before)
    case .definition where !explains && claims[index].category == .cause:
      // «وهو ما يرفع الكلفة»
      add(.causeOf, index, from: before)
    case .definition, .relative: add(.elaborates, before)
    case .start:
      if !explains { addCoordinated(before) }
    case .nominalReport: break
    }
  }

  func isSameVoice(_ before: Int) -> Bool {
    claims[before].speaker.kind == claims[index].speaker.kind
      && claims[before].speaker.name == claims[index].speaker.name
  }

  /// What a critic goes on to say under the doubts that a heading gathers
  /// bears out the first of it.
  private mutating func addSameCritic(_ before: Int) {
    guard headings[index] == .critique, isSameVoice(before),
      claims[before].section == claims[index].section,
      claims[index].speaker.kind != .author, !denies,
      claims[index].category != .prediction
    else { return }
    let first = found[before]?.first { $0.kind == .supports }?.target
    let head = first.flatMap { id in
      claims[..<before].lastIndex { $0.id == id }
    }
    add(.supports, head ?? before)
  }

  /// One critic's doubts bear each other out.
  private mutating func addSameCritique(_ before: Int) {
    if isSameVoice(before), claims[index].speaker.kind != .author,
      claims[index].category == .critique, claims[before].category == .critique
    {
      add(.supports, before)
    }
  }

  /// A further clause of the same sentence.
  private mutating func addCoordinated(_ before: Int) {
    if markerBefore == .contrast {
      if !denies { addContrast(before) }
    } else if isSameVoice(before), standsWithoutConjunction {
      // «لا ينقصهم المال، ينقصهم الوقت»
      let isCorrection =
        claims[before].negated && !claims[index].negated
        && roots.shared(before, index) > 0
      if isCorrection {
        addContrast(before)
      } else {
        add(.elaborates, before)
      }
    } else if isSameVoice(before), standsUnderThat {
      // «وأن مصدر التلوث …»: a cause told beside the fact comes before it.
      let isCause = claims[index].category == .cause
      if isCause || claims[index].category == claims[before].category {
        add(isCause ? .causeOf : .elaborates, before)
      }
    } else if claimOpensWithFa {
      // «فتراجع الأداء» tells what came of it, «فالموسم قصير» why.
      let isResult =
        drafts[index].range.first.flatMap {
          readings[drafts[index].reading].verb($0)
        } != nil
      if isResult {
        add(.causeOf, index, from: before)
      } else {
        add(.supports, before)
      }
    } else {
      addSupport(before)
      addFurther(before)
    }
  }

  /// Whether «وأن», «وبأنه» (and that) stands right before the claim.
  private var standsUnderThat: Bool {
    guard let word = wordBefore else { return false }
    return word.hasPrefix("وان") || word.hasPrefix("وبان")
  }

  private var wordBefore: FoldedWord? {
    guard let first = drafts[index].range.first, first > 0 else { return nil }
    return readings[drafts[index].reading].run.words[first - 1].folded
  }

  private var markerBefore: DiscourseMarkers.Marker? {
    guard let first = drafts[index].range.first, first > 0 else { return nil }
    return markers.marker(
      readings[drafts[index].reading].run, at: first - 1)
  }

  /// «، تكسو جدرانهما رسوم»: a clause that begins with its verb and tells
  /// more of a noun before it.
  private var standsWithoutConjunction: Bool {
    let run = readings[drafts[index].reading].run
    guard drafts[index].opening == .coordination, drafts[index].cue.isEmpty,
      let first = drafts[index].range.first, run.words[first].kind == .arabic
    else { return false }
    let word = run.words[first].folded
    return !word.hasPrefix("و") && !word.hasPrefix("ف")
  }

  /// A fact told right behind an opinion or a critique bears it out.
  private mutating func addSupport(_ before: Int) {
    guard
      claims[index].speaker.kind != .author
    else { return }
    let isSameSentence = isSameSentence(before, index)
    let supports: Bool =
      switch (claims[before].category, claims[index].category) {
      case (.opinion, .fact), (.critique, .fact), (.allegation, .fact),
        (.opinion, .loss), (.critique, .loss):
        true
      case (.critique, .critique):
        isSameSentence && drafts[index].opening == .saying
      case (.critique, .allegation): !isSameSentence
      default: false
      }
    if supports { add(.supports, before) }
  }

  /// A remedy is for the trouble told just before it.
  private mutating func addRemedy(_ before: Int) {
    guard claims[index].category == .remedy,
      Self.troubles.contains(claims[before].category),
      paragraphs[before] == paragraphs[index],
      !markers.denies(drafts[before], readings)
    else { return }
    add(.remedyFor, before)
  }

  private static let troubles: Set<Category> = [
    .allegation, .critique, .cause, .challenge, .loss, .prediction,
  ]

  /// Whether the claim is a denial.
  private var denies: Bool { markers.denies(drafts[index], readings) }

  /// A denial speaks against the last accusation of another.
  mutating func addDenial() {
    guard index > 0, denies else { return }
    let speaker = claims[index].speaker.name
    let earlier = (max(0, index - SharedRoots.reach)..<index).last {
      claims[$0].category == .allegation && claims[$0].speaker.name != speaker
    }
    if let earlier {
      let head = head(earlier)
      add(
        .contradicts, claims[head].category == .allegation ? head : earlier)
    } else if claims[index - 1].speaker.name != speaker {
      add(.contradicts, head(index - 1))
    }
  }

  /// Whether the claim ascribes something to its cause: «عزا … إلى».
  private var ascribes: Bool {
    claims[index].category == .cause
      && markers.ascribes(drafts[index], readings)
  }

  /// What is ascribed to a cause in a sentence of its own was told before, in
  /// much the same words.
  mutating func addAscribed() {
    guard index > 0, ascribes, !isSameSentence(index - 1, index) else {
      return
    }
    let near = max(0, index - Self.reach)..<index
    let likest = near.max {
      roots.likeness(index, $0) < roots.likeness(index, $1)
    }
    add(.causeOf, likest)
  }

  private static let reach = 10

  /// Doubt about a statement that it names; an accusation like another's.
  mutating func addCritique() {
    switch claims[index].category {
    case .allegation: add(.supports, likeAllegation())
    case .critique where namesStatement && !denies:
      add(.critiqueOf, doubted())
    default: break
    }
  }

  /// What the sentence opens with, before its first claim or in it.
  private var markerAtStart: DiscourseMarkers.Marker? {
    let run = readings[drafts[index].reading].run
    for place in 0..<min(3, run.words.count) {
      if let marker = markers.marker(run, at: place) { return marker }
      guard run.words[place].kind == .mark else { return nil }
    }
    return nil
  }

  /// Whether the sentence opens with هذا، هذه، ذلك، تلك (this, that).
  var pointsBack: Bool {
    let run = readings[drafts[index].reading].run
    return drafts[index].range.prefix(2).contains {
      FunctionWords.isOne(
        run.words[$0].folded, .demonstrative, conjunction: true)
    }
  }
}

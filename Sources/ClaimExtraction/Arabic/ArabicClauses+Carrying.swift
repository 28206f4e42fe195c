/// Which clauses of a sentence a source goes on to say, and where the author
/// speaks again.
extension ArabicClauses {
  /// Whether the source of the clause before goes on speaking.
  func carry(_ clause: Clause, _ walk: inout Walk) {
    if left.contains(.carrying) {
      walk.frame = nil
      walk.speaker = .author
      return
    }
    if isInSpeech(clause, walk) || goesOnQuoting(clause, walk) { return }
    if walk.frame?.isPostposed == true {
      // «"…"، قال الوزير، ثم غادر»: the author goes on, unless with a reason
      // or with what else the source says.
      walk.frame?.isPostposed = false
      if clause.opening != .reason, clause.opening != .saying {
        walk.frame = nil
        walk.speaker = .author
        return
      }
    }
    if isOwnStatement(clause, walk) {
      walk.frame = nil
      walk.speaker = .author
      return
    }
    switch clause.opening {
    case .contrast
    where walk.isFrameOpen
      || continues(clause, walk.reading)
        && walk.frame?.kind.keepsFrame == false:
      break
    case .contrast where goesOnReporting(walk): break
    case .definition
    where goesOnReporting(walk) && judges(clause, walk.reading):
      break
    case .contrast, .definition, .start:
      walk.frame = nil
      walk.speaker = .author
    case .saying:
      let word = walk.reading.reports[clause.range.lowerBound]
      if walk.speaker.kind == .author {
        // Nobody is named: no source of another sentence is carried here.
        guard let subject = walk.subject else {
          walk.frame = nil
          return
        }
        walk.speaker = subject
      }
      // What a believer adds is belief too; a charge is a charge.
      let kind =
        walk.frame?.kind == .believe && word?.kind == .say
        ? .believe : word?.kind ?? .say
      walk.frame = Frame(
        speaker: nil, verb: firstWord(clause.cue), kind: kind,
        content: clause.range)
    case .reason:
      // A believer's reasons are what he knows.
      if walk.frame?.kind == .believe { walk.frame?.kind = .say }
    case .coordination, .consequence, .relative, .circumstance,
      .nominalReport:
      break
    }
  }

  /// Whether the frame of the sentence is one of saying, finding or thinking
  /// whose content stands in a clause of its own.
  func goesOnReporting(_ walk: Walk) -> Bool {
    guard let frame = walk.frame else { return false }
    return frame.carries && !frame.kind.keepsFrame
  }

  /// «وهي مدة لا تكفي» (which is a time too short), «وهو ما …» (which is
  /// what …) goes on with what was said; «وهو النظام الذي …» explains a name.
  func judges(_ clause: Clause, _ reading: SentenceReading) -> Bool {
    let next = clause.range.lowerBound + 1
    return clause.range.contains(next) && !reading.folded(next).isDefinite
      && reading.run.words[next].kind == .arabic
  }

  /// Whether a clause goes on with the quotation that its frame opened.
  func isInSpeech(_ clause: Clause, _ walk: Walk) -> Bool {
    guard let frame = walk.frame, frame.carries else { return false }
    if let speech = walk.speech, clause.range.overlaps(speech.whole) {
      return true
    }
    return walk.reading.pairs.contains {
      $0.kind == .quotation && $0.inside.contains(clause.range.lowerBound)
        && $0.open >= frame.content.lowerBound - 1
        && $0.open < clause.range.lowerBound
    }
  }

  /// «قال إن المعدل بلغ 2٪، "وهو دون المتوسط"»: another quotation under the
  /// frame.
  func goesOnQuoting(_ clause: Clause, _ walk: Walk) -> Bool {
    guard let frame = walk.frame, frame.carries,
      !frame.kind.keepsFrame || clause.opening == .definition
    else { return false }
    return walk.reading.quotation(openedAt: clause.range.lowerBound) != nil
  }

  /// «ولم ترد الهيئة على …» (and the body did not answer …), and what
  /// follows a call or a charge with a verb and a subject of its own: the
  /// author speaks again.
  func isOwnStatement(_ clause: Clause, _ walk: Walk) -> Bool {
    let reading = walk.reading
    let start = clause.range.lowerBound
    if givesNoProof(clause, reading) || isUnverified(clause, reading) {
      return true
    }
    guard clause.opening == .coordination else { return false }
    if reading.isOne(start, .negation, conjunction: true),
      let word = reading.report(start + 1)
    {
      return word.kind == .say || word.kind == .announce
    }
    guard walk.frame?.kind.keepsFrame == true, walk.frame?.kind != .ascribe,
      reading.verb(start)?.hasConjunction == true
    else { return false }
    return SpeakerNouns.shared(reading.folded(start + 1)) != nil
  }

  /// دليل، أدلة، تفاصيل and the like (proof, evidence, details).
  static let proofs: WordSet = [
    "دليل", "دليلا", "ادله", "الادله", "تفاصيل", "التفاصيل", "براهين",
    "برهانا", "اثباتا", "اثباتات", "توضيحا", "توضيحات", "ايضاحات", "مزيد",
    "المزيد", "مزيدا", "تفصيلات", "مصدر", "مصدرا", "مصدره",
  ]

  /// «لكنه لم يقدم دليلا …» (but he gave no proof): the author remarks it.
  func givesNoProof(
    _ clause: Clause, _ reading: SentenceReading
  ) -> Bool {
    let range = clause.range
    guard
      let negation = range.prefix(2).first(where: {
        reading.isOne($0, .negation, conjunction: true)
      }), reading.verb(negation + 1) != nil
    else { return false }
    return (negation + 2..<max(negation + 2, range.upperBound)).prefix(4)
      .contains { Self.proofs.contains(reading.folded($0)) }
  }

  /// «وهو كلام لم نتمكن من التأكد منه» (which we could not verify), «ولم يتسن
  /// التحقق من الرواية»: the author remarks it.
  func isUnverified(_ clause: Clause, _ reading: SentenceReading) -> Bool {
    guard
      let unable = clause.range.prefix(6).first(where: {
        Self.unable.contains(reading.folded($0))
          && reading.isOne($0 - 1, .negation, conjunction: true)
      })
    else { return false }
    return (unable + 1..<unable + 7).contains {
      Self.verifying.contains(reading.folded($0))
    }
  }

  /// نتمكن، يتسن، نستطع (we could, it was possible)
  private static let unable: WordSet = [
    "نتمكن", "تتمكن", "يتسن", "يتسني", "نستطع",
  ]
  /// التحقق، التأكد، التثبت (verifying, making sure)
  private static let verifying: WordSet = [
    "التحقق", "التاكد", "التثبت", "تاكيد", "تاكيده", "تاكيدها", "التدقيق",
  ]

  /// «لكنها …», «إلا أنه …»: its subject is that of what was said before.
  func continues(
    _ clause: Clause, _ reading: SentenceReading
  ) -> Bool {
    FoldedPhrase.words(of: clause.cue).last
      .map { FunctionWords.isOne($0, .referring) }
      ?? false
  }
}

/// Which clauses of a sentence a source goes on to say, and where the author
/// speaks again.
extension ArabicClauses {
  /// «لم يُكتشف العجز، على حد قوله، لأن …» (…, as he says, because …): what
  /// depends on a clause with such an aside, and a quotation behind it, is of
  /// the same source.
  private func goesOnBehindAside(
    _ clause: Clause, _ walk: inout Walk
  ) -> Bool {
    guard walk.frame == nil, let (aside, speaker) = walk.aside else {
      return false
    }
    var frame = aside
    walk.aside = nil
    switch clause.opening {
    case .start, .contrast: return false
    case _ where frame.speaker == nil: break
    case .coordination where isBehind(frame):
      // «… في نظر كثيرين: فالمصانع …»: the author gives the reason.
      if !walk.reading.isComma(clause.range.lowerBound - 1) { return false }
    default:
      guard
        walk.reading.quotation(openedAt: clause.range.lowerBound) != nil
          || walk.reading.quotation(openedAt: clause.range.lowerBound - 1)
            != nil
      else { return false }
    }
    frame.carries = true
    (walk.frame, walk.speaker) = (frame, speaker)
    return true
  }

  /// Whether the source of the clause before goes on speaking.
  func carry(_ clause: Clause, _ walk: inout Walk) {
    if left.contains(.carrying) {
      walk.frame = nil
      walk.speaker = .author
      return
    }
    if goesOnBehindAside(clause, &walk) { return }
    if isInSpeech(clause, walk) || goesOnQuoting(clause, walk) { return }
    if accusesToo(clause, walk), let last = walk.drafts.last {
      walk.frame = last.frame
      walk.frame?.isPostposed = false
      walk.frame?.kind = .accuse
      walk.speaker = last.speaker
      return
    }
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
    case .contrast
    where goesOnReporting(walk) && !isBygone(walk) && !isConceded(walk):
      break
    case .definition
    where goesOnReporting(walk) && judges(clause, walk.reading):
      break
    case .definition
    where walk.frame?.kind == .accuse && tellsEffect(clause, walk.reading):
      walk.frame?.kind = .say
    case .relative where tellsOfSpeaker(clause, walk):
      walk.frame = nil
      walk.speaker = .author
    case .contrast, .definition, .start:
      walk.frame = nil
      walk.speaker = .author
    case .saying:
      let word = walk.reading.reports[clause.range.lowerBound]
      if walk.speaker.kind == .author {
        // Nobody is named: no source of another sentence is carried here.
        guard let subject = walk.subject ?? walk.elided else {
          walk.frame = nil
          return
        }
        walk.speaker = subject
      }
      // «ولكن الوزارة تأمل أن …، مشيرا إلى …» (but the ministry hopes …, he said,
      // pointing to …): a man speaks on, not the body.
      if word?.isAccusative == true, !agrees(walk.speaker, .masculine),
        let other = walk.drafts.last(where: {
          $0.speaker.kind == .person && agrees($0.speaker, .masculine)
        })
      {
        walk.speaker = other.speaker
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
    case .coordination
    where walk.reading.report(clause.range.lowerBound)?.kind == .ascribe:
      // «خفض البنك توقعاته، وعزا ذلك إلى …» (…, and put that down to …)
      walk.frame?.kind = .ascribe
    case .coordination, .consequence, .relative, .circumstance,
      .nominalReport:
      break
    }
  }

  /// «"…"، تقول المتظاهرة، التي تتهم الحكومة بـ…» (who accuses the government
  /// of …): a charge in what is told of the one who spoke is hers.
  private func accusesToo(_ clause: Clause, _ walk: Walk) -> Bool {
    let reading = walk.reading
    let start = clause.range.lowerBound
    guard clause.opening == .relative, reading.isOne(start, .relative),
      let word = reading.report(start + 1), word.kind == .accuse,
      !word.hasObject, word.form != .participle,
      let last = walk.drafts.last, last.frame?.isPostposed == true
    else { return false }
    return agrees(last.speaker, word.gender)
  }

  /// «وكان تقرير قد رجح …، إلا أن الأرقام الجديدة …» (a report had thought …,
  /// but the new figures …): the author turns from what had been said.
  private func isBygone(_ walk: Walk) -> Bool {
    guard let content = walk.frame?.content.lowerBound else { return false }
    let before = 0..<content
    return before.prefix(2).contains {
      walk.reading.isOne($0, .past, conjunction: true)
    } && before.contains { walk.reading.folded($0) == "قد" }
  }

  /// «ورغم أن كثيرين يعتقدون أن …، إلا أن …» (although many believe that …):
  /// the author turns from what he has granted others.
  private func isConceded(_ walk: Walk) -> Bool {
    guard let content = walk.frame?.content.lowerBound else { return false }
    let reading = walk.reading
    let frame = (max(0, content - 14)..<content).reversed().prefix {
      !reading.isComma($0)
    }
    return frame.contains {
      Self.concessive.contains(reading.folded($0))
        && (reading.folded($0 + 1) == "ان" || reading.folded($0 + 2) == "ان")
    }
  }

  /// رغم، على الرغم (although)
  private static let concessive: WordSet = [
    "رغم", "ورغم", "برغم", "الرغم", "بالرغم", "وبالرغم",
  ]

  /// «لا يتفق مع هذا الرأي فلان، الذي زار الموقع» (…, who visited the site):
  /// behind its source at the end of a frame that is all there is, a relative
  /// clause tells of him.
  private func tellsOfSpeaker(_ clause: Clause, _ walk: Walk) -> Bool {
    guard let frame = walk.frame,
      [.describe, .deny, .believe].contains(frame.kind),
      let end = frame.speaker?.upperBound,
      clause.range.allSatisfy({ walk.reading.report($0) == nil })
    else { return false }
    guard let last = walk.drafts.last?.range.upperBound, last >= end else {
      return false
    }
    // «فلان، | عالم الكيمياء في جامعة إنسبروك»
    return last == end || walk.reading.isOne(end, .belonging)
      || walk.reading.office(end) == .person
  }

  /// Whether the frame of the sentence is one of saying, finding or thinking
  /// whose content stands in a clause of its own.
  func goesOnReporting(_ walk: Walk) -> Bool {
    guard let frame = walk.frame else { return false }
    // «أعلنت الشركة عن خسارة …، رغم أن مبيعاتها ارتفعت»: its act is told.
    if frame.kind == .announce, let source = frame.speaker,
      frame.content.lowerBound <= source.lowerBound
    {
      return false
    }
    return frame.carries && !frame.kind.keepsFrame
  }

  /// «اتهم الشركة بخلط الوقود، وهو ما يتلف المحركات» (…, which ruins engines):
  /// what follows from a charge is of who makes it.
  private func tellsEffect(
    _ clause: Clause, _ reading: SentenceReading
  ) -> Bool {
    let next = clause.range.lowerBound + 1
    return clause.range.contains(next) && reading.folded(next) == "ما"
      && reading.verb(next + 1)?.tense == .imperfect
  }

  /// «وهي مدة لا تكفي» (which is a time too short), «وهو ما …» (which is
  /// what …) goes on with what was said; «وهو النظام الذي …» explains a name.
  func judges(_ clause: Clause, _ reading: SentenceReading) -> Bool {
    let next = clause.range.lowerBound + 1
    return clause.range.contains(next)
      && reading.run.words[next].kind == .arabic
      && (!reading.folded(next).isDefinite
        || Self.ranks.contains(reading.folded(next)))
  }

  /// الأول، الأكبر، الوحيد (the first, the greatest, the only one)
  private static let ranks: WordSet = [
    "الاول", "الاولي", "الاكبر", "الاعلي", "الادني", "الاسوا", "الاقدم",
    "الاحدث", "الاهم", "الاطول", "الاقوي", "الافضل", "الوحيد", "الوحيده",
    "الاكثر", "الاقل", "الاشد",
  ]

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
    guard let frame = walk.frame, frame.carries, clause.opening != .saying,
      !frame.kind.keepsFrame || clause.opening == .definition
    else { return false }
    return walk.reading.quotation(openedAt: clause.range.lowerBound) != nil
  }

  /// «لكنها …», «إلا أنه …»: its subject is that of what was said before.
  func continues(
    _ clause: Clause, _ reading: SentenceReading
  ) -> Bool {
    FoldedPhrase.words(of: clause.cue).last
      .map { FunctionWords.isOne($0, .referring) }
      ?? false
  }
}

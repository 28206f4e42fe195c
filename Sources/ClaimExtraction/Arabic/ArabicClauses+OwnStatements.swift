/// Clauses behind a frame in which the author speaks again.
extension ArabicClauses {
  /// «ولم ترد الهيئة على …» (and the body did not answer …), and what
  /// follows a call or a charge with a verb and a subject of its own: the
  /// author speaks again.
  func isOwnStatement(_ clause: Clause, _ walk: Walk) -> Bool {
    let reading = walk.reading
    let start = clause.range.lowerBound
    if givesNoProof(clause, reading) || isUnverified(clause, reading)
      || keepsSilent(clause, reading) || remarks(clause, reading)
      || agreesOrNot(clause, reading)
    {
      return true
    }
    guard clause.opening == .coordination else { return false }
    // «ونشرت الدراسة في مجلة …» (the study came out in …): the author knows.
    if Self.comingOut.contains(reading.folded(start)),
      reading.folded(start + 1).isDefinite,
      reading.office(start + 1) == .document
    {
      return true
    }
    if isOwnPlan(clause, walk) { return true }
    if reading.isOne(start, .negation, conjunction: true),
      !Self.never.contains(reading.folded(start)),
      let word = reading.report(start + 1),
      // «ولا تعبر عن حال الآبار» (and do not express …): of the same subject
      !(reading.folded(start) == "ولا"
        && reading.isOne(start + 2, .connecting))
    {
      return word.kind == .say || word.kind == .announce
    }
    guard walk.frame?.kind.keepsFrame == true, walk.frame?.kind != .ascribe,
      reading.verb(start)?.hasConjunction == true
    else { return false }
    return SpeakerNouns.shared(reading.folded(start + 1)) != nil
  }

  /// «…، في خطوة قد تغضب النقابات» (in a step that may anger the unions): the
  /// author weighs what was said.
  func remarks(_ clause: Clause, _ reading: SentenceReading) -> Bool {
    let start = clause.range.lowerBound
    return reading.folded(start) == "في"
      && Self.weighings.contains(reading.folded(start + 1))
  }

  /// «…، وهذا صحيح» (and that is true): the author judges what was said.
  func agreesOrNot(_ clause: Clause, _ reading: SentenceReading) -> Bool {
    Self.this.contains(reading.folded(clause.range.lowerBound))
      && Self.truths.contains(reading.folded(clause.range.lowerBound + 1))
  }

  /// وهذا، وذلك (and this, and that)
  private static let this: WordSet = ["وهذا", "وذلك", "هذا", "وهو"]

  /// صحيح، حق، خطأ، باطل، وهم (true, wrong, void, a delusion)
  private static let truths: WordSet = ["صحيح", "حق", "خطا", "باطل", "وهم"]

  /// خطوة، نتيجة، انتكاسة، سابقة، إشارة (a step, result, setback, precedent,
  /// sign)
  private static let weighings: WordSet = [
    "خطوه", "نتيجه", "انتكاسه", "سابقه", "اشاره", "موشر", "تطور", "مفارقه",
    "تحول", "محاوله", "تصعيد", "قرار", "ضربه", "دليل",
  ]

  /// ولن (and will not): it tells of what is to come.
  private static let never: WordSet = ["لن", "ولن"]

  /// «لكنها رفضت الإفصاح عنها» (but refused to disclose them): what a source
  /// would not tell, the author tells.
  func keepsSilent(_ clause: Clause, _ reading: SentenceReading) -> Bool {
    guard
      let verb = clause.range.prefix(3).first(where: {
        Self.refusing.contains(reading.folded($0))
      })
    else { return false }
    return (verb + 1..<verb + 4).contains {
      Self.telling.contains(reading.folded($0))
    }
  }

  /// «يوصي الباحثون بـ…، ويعتزمون حفر …» (recommend …, and intend to dig …),
  /// «تعهدت الوزارة بإنشاء …، ومن المقرر أن …»: beside a frame that is all
  /// there is, what its source means to do is told by the author.
  private func isOwnPlan(_ clause: Clause, _ walk: Walk) -> Bool {
    guard let frame = walk.frame, let source = frame.speaker else {
      return false
    }
    let reading = walk.reading
    let start = clause.range.lowerBound
    let isWhole = frame.content.lowerBound <= source.lowerBound
    if Self.intending.contains(reading.folded(start)) {
      return isWhole || reading.folded(start - 1) == "كما"
    }
    return isWhole && reading.folded(start) == "ومن"
      && Self.scheduled.contains(reading.folded(start + 1))
  }

  /// يعتزم، ينوي، يخطط، يستعد (intends, plans, prepares)
  private static let intending = WordSet(
    [
      "يعتزم", "تعتزم", "يعتزمون", "ينوي", "تنوي", "ينوون", "يخطط", "تخطط",
      "يخططون", "يستعد", "تستعد", "يستعدون",
    ].flatMap { [$0, "و" + $0] as [FoldedWord] })

  /// المقرر، المنتظر، المتوقع، المرتقب (scheduled, awaited, expected)
  private static let scheduled: WordSet = [
    "المقرر", "المنتظر", "المتوقع", "المرتقب", "المزمع",
  ]

  /// رفض، امتنع، تجنب (refused, declined, avoided)
  private static let refusing = WordSet(
    [
      "رفض", "رفضت", "رفضوا", "امتنع", "امتنعت", "امتنعوا", "تجنب", "تجنبت",
      "تحاشي", "تحاشت", "احجم", "احجمت",
    ].flatMap { [$0, "و" + $0] as [FoldedWord] })

  /// الإفصاح، التعليق، الكشف، الرد، الخوض (disclosing, commenting, answering)
  private static let telling: WordSet = [
    "الافصاح", "التعليق", "الكشف", "الرد", "الخوض", "الادلاء", "الاجابه",
    "الحديث", "التحدث", "التصريح", "ذكر", "كشف", "تحديد", "تسميه",
  ]

  /// ونشرت، وصدر، وأجريت، وشملت (and came out, was made, covered)
  private static let comingOut: WordSet = [
    "ونشرت", "ونشر", "وصدرت", "وصدر", "واجريت", "واجري", "وتنشر", "وينشر",
  ]

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
}

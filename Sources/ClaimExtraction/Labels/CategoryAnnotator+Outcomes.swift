/// What is still to come, may come or is laid on somebody.
extension CategoryAnnotator {
  /// «يرجح أن المدفن شُيد» (… that it was built): what is past is no forecast.
  func isPast(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let verb = reading.mainVerb(in: range),
      reading.report(verb)?.kind != .predict
    else { return false }
    if reading.verbs[verb]?.tense == .perfect { return true }
    // «أن تكون الشركة قد خسرت» (that it has lost)
    return reading.verbs[verb]?.lemma == "كان"
      && (verb + 1..<min(verb + 5, range.upperBound)).contains {
        reading.isOne($0, .past) && reading.verb($0 + 1)?.tense == .perfect
      }
  }

  /// «قد يؤدي إلى …» (may lead to …), «من شأنه أن …» (is bound to …): an
  /// outcome not yet there. What may *be* so is no outcome, and what can
  /// help is a remedy.
  func isPossible(
    _ range: Range<Int>, _ reading: SentenceReading, _ context: Context
  ) -> Bool {
    guard context.isHedged else { return false }
    guard let index = predicate(in: range, reading),
      let verb = reading.verbs[index], verb.tense == .imperfect,
      !states.contains(verb.lemma)
    else { return false }
    if isMeasure(verb.lemma, range, reading) { return false }
    let isNot = reading.isOne(index - 1, .negation)
    let before = reading.folded(index - (isNot ? 2 : 1))
    let isMay = Self.mays.contains(before)
    let isThat = before == "ان"
    switch cues.category(ofVerb: verb.lemma) {
    case .remedy, .critique, .opinion: return false
    case .cause, .loss:
      return isMay || isThat || reading.verbs[index]?.isFuture == true
    default:
      return isMay
        || isThat
          && (Self.chances.contains(reading.folded(index - 2))
            || (max(0, index - 6)..<index).contains(where: reading.mayBehind))
    }
  }

  /// قد (may); «ربما» (perhaps) doubts what is.
  private static let mays: WordSet = ["قد", "وقد", "فقد"]
  /// «هامش الخطأ قد يصل إلى 20 دقيقة» (the error may come to 20 minutes): how
  /// much something is, without a time to come or a condition.
  private func isMeasure(
    _ verb: FoldedWord, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    Self.measures.contains(verb) && reading.hasFigure(in: range)
      && !range.contains {
        let word = reading.folded($0)
        return Self.times.contains(word) || comingTimes.contains(word)
      }
  }

  /// بلغ، وصل، اقترب، ناهز، تراوح (to come to, to be near, to lie between)
  private static let measures: WordSet = [
    "بلغ", "وصل", "اقترب", "قارب", "ناهز", "تراوح",
  ]
  /// بحلول، إذا، ما لم (by, if, unless)
  private static let times: WordSet = [
    "بحلول", "اذا", "لو", "لم", "قبل", "خلال", "مستقبلا", "غدا", "قريبا",
    "لاحقا", "شرط", "الغرامه", "العقوبه",
  ]

  /// «من شأنه أن», «من المحتمل أن» (is apt to, it is possible that)
  private static let chances: WordSet = [
    "شانه", "شانها", "شانهم", "المحتمل", "الممكن", "المرجح", "الوارد",
  ]

  /// «تراجعت الحكومة عن قرارها» (the government went back on its decision):
  /// nothing has fallen.
  func isRetreat(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard reading.verb(index)?.lemma == "تراجع",
      let about = (index + 1..<index + 6).first(where: {
        reading.folded($0) == "عن"
      })
    else { return false }
    let noun = reading.folded(about + 1).withoutArticle
    return Self.positions.contains {
      noun == $0 || noun.hasPrefix($0) && noun.count <= $0.count + 2
    }
  }

  /// قرار، خطة، تهديد، موقف (a decision, plan, threat, stand) and the like,
  /// also with a pronoun
  private static let positions: [FoldedWord] = [
    "قرار", "قرارات", "خطه", "خطت", "خطط", "تهديد", "تهديدات", "موقف",
    "مواقف", "وعد", "وعود", "تعهد", "تعهدات", "تصريح", "تصريحات", "اقوال",
    "اتهام", "اتهامات", "شرط", "شروط", "مطلب", "مطالب", "فكره", "فكرت",
    "استقالت", "استقاله", "اتفاق", "التزام", "التزامات", "دعم", "اعتراف",
  ]

  /// «محملا الوزارة مسؤولية التأخر» (blaming the ministry for the delay)
  func blames(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let first = range.first,
      let verb = (first..<min(first + 2, range.upperBound)).first(where: {
        Self.blaming.contains(reading.folded($0))
      })
    else { return false }
    return (verb + 2..<max(verb + 2, min(verb + 8, range.upperBound))).contains
    {
      Self.responsibility.contains(reading.folded($0))
    }
  }

  /// ḥammala (to burden with)
  private static let blaming: WordSet = [
    "محملا", "محمله", "محملين", "حمل", "حملت", "وحمل", "وحملت", "حملوا",
    "يحمل", "تحمل", "ويحمل", "وتحمل", "يحملون",
  ]
  /// masʾūliyya (responsibility)
  private static let responsibility: WordSet = [
    "مسووليه", "المسووليه", "تبعات", "وزر",
  ]
}

extension SentenceReading {
  /// «كنا نتوقع» (we used to expect), «لم يكن أحد يتوقع أن …» (nobody expected
  /// that …): what was expected is no forecast.
  func wasExpected(_ index: Int) -> Bool {
    // «ولم يتوقع الخبراء …» (the experts did not expect …): it has happened.
    if folded(index - 1) == "لم" || folded(index - 1) == "ولم" { return true }
    return [index - 1, index - 2].contains {
      verb($0)?.lemma == "كان"
        || ["يكن", "تكن", "نكن", "اكن", "كنا", "كنت"].contains(folded($0))
    }
  }
}

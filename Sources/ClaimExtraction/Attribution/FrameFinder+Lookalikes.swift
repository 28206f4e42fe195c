/// Verbs of saying that say nothing where they stand.
extension FrameFinder {
  /// Whether a verb of saying names, closes, owes or enacts something:
  ///
  /// | | |
  /// |---|---|
  /// | **يسمونها** عروس البحر | they name it |
  /// | **ختم** المؤشر جلسته مرتفعا | it closed its session |
  /// | **تدين** الأندية بثلث المبلغ | the clubs owe a third of it |
  /// | **أقر** البرلمان قانون المياه | parliament passed the law |
  func saysNothing(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let rest = index + 1..<max(index + 1, min(range.upperBound, index + 12))
    let phrase = rest.prefix { !reading.isComma($0) }
    let verb = reading.folded(index).withoutAnd
    if Self.naming.contains(verb) {
      // «ما يسميه الناشطون "تهجيرا"» (what activists call “displacement”)
      return !phrase.contains { reading.quotation(openedAt: $0) != nil }
        && !Self.whats.contains(reading.folded(index - 1))
    }
    if Self.closing.contains(verb) {
      return !phrase.contains {
        Self.speeches.contains(reading.folded($0))
          || reading.isMark($0, ":")
          || Complementizer.isOne(reading.folded($0))
      }
        && reading.quotation(openedAt: index + 1) == nil
    }
    if Self.owing.contains(verb) {
      return phrase.contains {
        let word = reading.folded($0)
        guard word.hasPrefix("ب"), word.count > 1 else { return false }
        return Self.amounts.contains(word.dropFirst())
          || reading.run.words.indices.contains($0 + 1)
            && word == "ب" && reading.run.words[$0 + 1].kind == .digits
      }
    }
    // «يعد المعرض فرصة …» (is an opportunity), not «يعد بخفض الرسوم» (promises)
    if Self.counting.contains(verb) {
      return !rest.prefix(3).contains {
        Complementizer.isOne(reading.folded($0))
          || SourceSubject.isBiWithVerbalNoun(reading.folded($0))
          || reading.folded($0).hasPrefix("ب")
            && events.isOne(reading.folded($0).dropFirst())
      }
    }
    // «أن يبلغ معدل الحضور 4٪» (that … reach 4%), not «يبلغ المدير أن …» (tells
    // that …)
    if Self.reaching.contains(verb) {
      return !rest.prefix(6).contains {
        Complementizer.isOne(reading.folded($0))
      }
    }
    // «لا يرى الكثير من الأدلة» (does not see much evidence)
    if Self.seeing.contains(verb),
      Self.much.contains(reading.folded(index + 1)),
      !phrase.contains(where: { Complementizer.isOne(reading.folded($0)) })
    {
      return true
    }
    return Self.enacting.contains(verb) && enacts(phrase, reading)
  }

  /// A body and a law, plan or budget right behind it.
  private func enacts(
    _ phrase: Range<Int>.SubSequence, _ reading: SentenceReading
  ) -> Bool {
    !phrase.contains { Complementizer.isOne(reading.folded($0)) }
      && phrase.contains { Self.laws.contains(reading.folded($0)) }
  }

  /// سمى (to name), with and without pronouns
  private static let naming: WordSet = [
    "سمي", "سمت", "سموا", "يسمي", "تسمي", "يسمون", "نسمي", "سماه", "سماها",
    "سمته", "سمتها", "سموه", "سموها", "يسميه", "يسميها", "تسميه", "تسميها",
    "يسمونه", "يسمونها", "نسميه", "نسميها", "اسماه", "اسماها",
  ]
  /// ما، بما، مما (what)
  private static let whats: WordSet = [
    "ما", "بما", "مما", "لما", "فيما", "عما", "كما",
  ]
  /// ختم (to close, to end by saying)
  private static let closing: WordSet = ["ختم", "ختمت", "يختم", "تختم"]
  /// حديثه، كلمته، تصريحه، قائلا، بالقول (his talk, speech, statement, saying)
  private static let speeches = WordSet(
    [
      "حديث", "كلام", "كلمت", "تصريح", "تصريحات", "مداخلت", "خطاب", "مقال",
      "بيان", "رسالت", "تغريدت", "منشور", "قول", "تعليق", "مقابلت",
    ].flatMap { [$0 + "ه", $0 + "ها", $0 + "هم"] as [FoldedWord] } + [
      "قايلا", "قايله", "بالقول", "بقوله", "بقولها", "بالتاكيد", "بالتشديد",
      "بالاشاره", "البيان", "المقال", "التقرير", "الرساله", "موكدا", "موكده",
    ])
  /// عد (to count as), with the letters of وعد (to promise)
  private static let counting: WordSet = ["يعد", "تعد", "يعدون"]
  /// بلغ (to reach), with the letters of أبلغ (to tell)
  private static let reaching: WordSet = ["يبلغ", "تبلغ", "يبلغون"]
  /// رأى (to see)
  private static let seeing: WordSet = ["يري", "تري", "راي", "رات", "نري"]
  /// الكثير، أي، القليل (much, any, little)
  private static let much: WordSet = [
    "الكثير", "كثيرا", "اي", "ايه", "القليل", "المزيد", "سوي", "مثيلا",
  ]
  /// دان (to owe; to condemn, as does أدان)
  private static let owing: WordSet = ["يدين", "تدين", "يدينون"]
  /// حوالي، نحو، مبلغ، ثلث (about, an amount, a third) and numbers
  private static let amounts: WordSet = [
    "حوالي", "نحو", "قرابه", "مبلغ", "مليون", "ملايين", "مليار", "مليارات",
    "ثلث", "ربع", "نصف", "ثلثي", "اكثر", "اقل", "الف", "الاف", "ما", "عشرات",
  ]
  /// أقر (to pass a law; to admit)
  private static let enacting: WordSet = ["اقر", "اقرت", "يقر", "تقر"]
  /// قانون، خطة، ميزانية (a law, plan, budget) and the like
  private static let laws: WordSet = [
    "قانون", "قانونا", "القانون", "مشروع", "مشروعا", "خطه", "الخطه",
    "ميزانيه", "الميزانيه", "موازنه", "الموازنه", "تعديل", "تعديلا",
    "تعديلات", "اتفاقيه", "الاتفاقيه", "اتفاقا", "مرسوما", "لائحه", "نظاما",
    "زياده", "رفع", "خفض", "اجراءات", "حزمه", "قرارا", "استراتيجيه",
  ]
}

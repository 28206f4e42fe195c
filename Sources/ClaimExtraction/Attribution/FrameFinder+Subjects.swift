/// The source of a verb of saying, and the nouns in its place that are none.
extension FrameFinder {
  /// أبدى، أظهر (showed)
  static let showing: WordSet = ["ابدي", "ابدت", "اظهر", "اظهرت"]
  /// شائعات، تكهنات، اتهامات، مزاعم (rumours, guesses, charges, claims)
  static let hearsay: WordSet = [
    "شايعات", "شايعه", "تكهنات", "اتهامات", "مزاعم", "ادعاءات", "اشاعات",
    "ذلك", "افتراءات", "اكاذيب",
  ]

  /// كذبا، زورا، بهتانا (falsely), صراحة، علنا (openly)
  static let falsely: WordSet = [
    "كذبا", "زورا", "بهتانا", "وبهتانا", "وزورا", "خطا", "صراحه", "علنا",
    "سابقا", "لاحقا", "مرارا", "تكرارا", "وتكرارا", "رسميا", "ايضا", "مجددا",
    "حصرا", "جازما", "موخرا", "ضمنا",
  ]

  /// The source of a verb of saying; `nil` where it is not named.
  func speaker(
    _ source: Range<Int>?, _ words: Range<Int>, _ word: ReportingWord,
    _ reading: SentenceReading
  ) -> Range<Int>? {
    if let source {
      // «لكنه يقول إن …»: a pronoun names whoever spoke before.
      let isPronoun = source.allSatisfy {
        reading.isOne($0, .referring) || reading.isOne($0, .pronoun)
          || reading.isOne($0, .past) || reading.isComma($0)
      }
      return isPronoun ? nil : source
    }
    // «وعزت هذه الزيادة إلى …» (and put this rise down to …)
    if word.kind == .ascribe, let first = words.first,
      reading.isOne(first, .demonstrative)
    {
      return nil
    }
    // «أبدى تفاؤلا» (showed optimism), «أبدى استعداده» (his readiness)
    if let first = words.first,
      Self.showing.contains(
        reading.folded(words.lowerBound - 1).withoutAnd),
      reading.mayBeAccusative(first) || reading.isOwned(first),
      !reading.isGivenName(first), !reading.isPerson(first)
    {
      return nil
    }
    // «وأشاد بجهود البلدية» (and praised the efforts of …): what is praised
    if let first = words.first, reading.folded(first).hasPrefix("ب"),
      reading.folded(first).count > 3, !reading.isGivenName(first),
      !reading.isPerson(first),
      biVerbs.contains(reading.folded(words.lowerBound - 1).withoutAnd),
      !(first + 1..<first + 6).prefix(while: { !reading.isComma($0) })
        .contains(where: {
          reading.folded($0).hasPrefix("ب") && reading.folded($0).count > 3
        })
    {
      return nil
    }
    // «ويطالبون بـ…» (and they call for …): a plural verb follows its subject.
    let verb = reading.folded(words.lowerBound - 1)
    if verb.hasSuffix("ون") || verb.hasSuffix("وا"), verb.count > 4 {
      return nil
    }
    return isDescribed(words, word, reading) || isOwned(words, word, reading)
      || disagrees(words, word, reading) ? nil : subject(words, reading)
  }

  /// «واتهمت المجلس بـ…» (and she accused the council of …): a noun of another
  /// gender behind a judgement is what is judged.
  func disagrees(
    _ words: Range<Int>, _ word: ReportingWord, _ reading: SentenceReading
  ) -> Bool {
    guard word.kind.keepsFrame, let first = words.first else { return false }
    // «اتهم بنمخلوف بتهريب …»: the only noun before بـ is who is accused.
    // So is the one before بأنه who is described.
    if word.kind == .accuse || word.kind == .describe, !word.hasObject,
      words.count == 1, reading.folded(words.upperBound).hasPrefix("ب"),
      word.kind == .accuse
        || Complementizer.isOne(reading.folded(words.upperBound))
    {
      return true
    }
    // «واتهم مجلس الإدارة بإخفاء …», «واتهمت السلطات في البلدين بـ…»: so is the
    // only phrase.
    if word.kind == .accuse, !word.hasObject, (2...4).contains(words.count),
      reading.folded(words.upperBound).hasPrefix("ب"),
      !words.dropFirst().contains(where: {
        reading.folded($0).isDefinite && reading.folded($0 - 1).isDefinite
      })
    {
      return true
    }
    // «ويصف حساب القوة بأنه …»: the only noun before بأنه is what is described.
    if word.kind == .describe, word.hasConjunction, !word.hasObject,
      Self.asIt.contains(reading.folded(words.upperBound)),
      reading.sourceNoun(first) == nil, !reading.isPerson(first),
      !reading.isGivenName(first)
    {
      return true
    }
    let head = reading.folded(first)
    // «وحث المستخدمين على …» (and urged the users to …): no subject ends so.
    if head.isDefinite, head.count > 6, head.hasSuffix("ين"),
      reading.office(first) == .group || !reading.isPerson(first)
    {
      return true
    }
    if let gender = reading.gender(first) {
      return (gender == .feminine) != word.isFeminine
    }
    // «واتهمت أصحاب الاقتراح بـ…»: men, and she accuses.
    return word.isFeminine && reading.office(first) == .group
      && !head.hasSuffix("ات") && !head.hasSuffix("ه")
  }

  /// بأنه، بأنها، بأنهم (as being)
  static let asIt: WordSet = ["بانه", "بانها", "بانهم", "بانهما"]

  /// «وتصف الاتهامات بأنها …» (and describes the charges as …): a plural of
  /// things behind و and the verb is what is described, not who describes.
  func isDescribed(
    _ range: Range<Int>, _ word: ReportingWord, _ reading: SentenceReading
  ) -> Bool {
    guard word.kind == .describe, word.hasConjunction, let first = range.first
    else { return false }
    let head = reading.folded(first)
    guard SpeakerNouns.shared(head) == nil else { return false }
    // «ووصف حالات الوفاة بأنها …», «ووصف عملية الإخلاء بأنها …»
    return head.hasSuffix("ات") && head.count > 4
      || reading.endsInTehMarbuta(first) && !word.isFeminine
        && !reading.isGivenName(first) && !reading.isPerson(first)
  }

  /// «نسبت ثلثيها إلى …» (blamed two thirds of them on …), «اتهمت خصومها
  /// بـ…»: a noun with a pronoun behind a judgement is what is judged.
  func isOwned(
    _ range: Range<Int>, _ word: ReportingWord, _ reading: SentenceReading
  ) -> Bool {
    guard word.kind.keepsFrame, let first = range.first,
      reading.office(first) == nil, reading.run.words[first].kind == .arabic
    else { return false }
    let head = reading.folded(first)
    // «واتهم نقيبها سامر العلي الوزارة»: a man, and he accuses.
    if reading.gender(first) != nil { return false }
    return head.count > 4 && !head.isDefinite && head.endsInHerOrTheir
  }

  /// «64 بالمائة من المستجوبين» (64 percent of those asked), «15 خبيرا»: a
  /// figure for people.
  func isCounted(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.dropFirst().prefix(6).contains { index in
      switch reading.sourceNoun(index) {
      case .group, .person, .anonymous, .org: true
      default: false
      }
    }
      || range.dropFirst(2).prefix(3).contains {
        reading.folded($0).isDefinite && reading.folded($0).hasSuffix("ين")
          && reading.folded($0 - 1) == "من"
      }
  }

  /// Whether some words begin with a noun that names a source.
  func isSource(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let head = SourceSubject.head(of: range, reading)
    return reading.sourceNoun(head) != nil || reading.isPerson(head)
      || reading.isGivenName(head) && range.count > 1
      // «يوهان برندل، عالم الكيمياء …»: an office behind the name.
      || range.contains {
        reading.isComma($0) && reading.office($0 + 1) == .person
      }
  }

  func hasComma(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.contains { reading.isComma($0) }
  }

  func subject(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int>? {
    guard let first = range.first else { return nil }
    // «يقول وهو يضحك» (says, laughing), «قال ضاحكا»: how he speaks.
    if SourceSubject.isElided(before: first, reading)
      // «نقل عنه قوله إن …» (quoted him as saying that …)
      || ArabicClauses.ownSayings.contains(reading.folded(first))
    {
      return nil
    }
    // «وقال لوكالة نجم الجنوب إن …» (told the agency …): behind whom he told a
    // bare name or two are the medium's.
    if reading.isAddressee(first - 1), range.count < 3,
      !range.contains(where: {
        reading.isGivenName($0) || reading.isPerson($0)
          || reading.sourceNoun($0) != nil
            && (reading.office($0) == .person || $0 > first)
      })
    {
      return nil
    }
    // «ونفى الشائعات» (and denied the rumours), «وعزت هذه الزيادة إلى …» (and put
    // this rise down to …): what is denied or explained
    if Self.hearsay.contains(reading.folded(first).withoutArticle) {
      return nil
    }
    // «وادعت كذبا وبهتانا أن …» (claimed falsely that …): how it is said
    if range.allSatisfy({ Self.falsely.contains(reading.folded($0)) }) {
      return nil
    }
    // «قال 12 من …»: so many of them.
    if reading.run.words[first].kind == .digits,
      !isCounted(range, reading)
    {
      return nil
    }
    // «وتطالب بوضع …» (and calls for setting …): no subject is printed.
    let folded = reading.folded(first)
    if folded.hasPrefix("ب"), folded.count > 3,
      SpeakerNouns.shared(folded) == nil,
      events.isOne(folded.dropFirst())
        || folded.hasPrefix("بال") && events.isOne(folded.dropFirst(3))
    {
      return nil
    }
    return range
  }
}

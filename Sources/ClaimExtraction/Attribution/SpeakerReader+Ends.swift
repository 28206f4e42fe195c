/// Where the words that name a source end.
extension SpeakerReader {
  /// The phrase up to a word of time, place or manner. After a noun that
  /// names a body or a role «في، من، ل» go on with the name.
  func shortened(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    let rest = range.dropFirst()
    let end = rest.first { ends(at: $0, range, reading) }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  /// Words that tell of a source, not who it is: «وهو …», «طلب عدم نشر اسمه».
  static let asides = ClauseSplitter.definitions.union([
    "طلب", "رفض", "اشترط", "هذا", "هذه", "ذلك", "تلك", "هولاء", "احد",
    "احدي", "نقلا",
  ])
  /// مخاوف، قلقه، أمله (fears, his worry, his hope) and the like, as objects
  static let forebodings = WordSet(
    ["مخاوف", "قلق", "تخوف", "خشيت", "امل", "اسف", "استغراب", "استعداد"]
      .flatMap { noun -> [FoldedWord] in
        [noun, noun + "ه", noun + "ها", noun + "هم", noun + "ا"]
      })
  /// المعني، المكلف، المختص (in charge of), with what بـ joins
  static let chargedWith: WordSet = [
    "المعني", "المعنيه", "المكلف", "المكلفه", "المختص", "المختصه", "الخاص",
    "الخاصه", "القايم", "القايمه", "قايم", "قايمه",
  ]
  /// القائمون، المشرفون (those who run, oversee), with what على joins
  static let chargedOf: WordSet = [
    "القايمون", "القايمين", "القايم", "القايمه", "المشرفون", "المشرفين",
    "المشرف", "المشرفه", "قايمون", "مشرفون",
  ]
  /// makes, issues or holds
  static let works: WordSet = [
    "قرارا", "معرضا", "اجتماعا", "كلمه", "خطابا", "بيانا", "مرسوما",
    "تعميما", "مشروعا", "مقالا", "تقريرا", "كتابا", "لقاء", "موتمرا",
    "محاضره", "جلسه", "ندوه", "رساله", "مذكره", "تغريده", "اقتراحا", "طلبا",
    "اتفاقا", "عقدا", "حفلا", "ورقه", "منشورا", "مقترحا", "امرا", "رايا",
    "عددا", "صوره", "صورا", "مقطعا", "جوله", "زياره", "وفدا", "خطه",
  ]
  /// ليل، فجر، ظهر، عصر (at night, dawn, noon, in the afternoon)
  static let hours: WordSet = ["ليل", "فجر", "ظهر", "عصر", "ليله", "ظهيره"]
  static let blessings: WordSet = [
    "صلي", "رضي", "رحمه", "رحمها", "حفظه",
  ]
  /// صادر، الصادرة (issued)
  private static let issued: WordSet = ["صادر", "الصادر", "صادره", "الصادره"]
  static let upon: WordSet = ["عليه", "عليها"]

  func ends(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    // «بنك ايه.ان.زد»: a name with dots
    if reading.isDotted(index) || reading.isDotted(index + 1) { return false }
    if reading.isOne(index, .relative) || reading.isOne(index, .manner)
      || reading.isOne(index, .negation)
        && reading.sourceNoun(range.lowerBound) != nil
    {
      return true
    }
    // «تكون فوزية عبد المولى قد جلست» (… will have sat down), «أما المدير فقد
    // أعلن …» (as for the director, he announced …): not «جمعية فقد …» (loss)
    if word == "قد" || word == "فقد" && reading.verb(index + 1) != nil {
      return true
    }
    // «نادر صبحي قرارا حول …» (… a decision on …): what he issued
    if works.contains(word) { return true }
    // «توقع محللون عجزا قدره …» (analysts expected a deficit of …)
    if index > range.lowerBound, reading.mayBeAccusative(index),
      reading.sourceNoun(range.lowerBound) == .group,
      reading.folded(index - 1).hasSuffix("ون")
        || reading.folded(index - 1).hasSuffix("اء")
    {
      return true
    }
    // «بعض المدارس نتائجها» (some schools their results)
    if index > range.lowerBound + 1, reading.isOwned(index),
      reading.sourceNoun(range.lowerBound) == .group,
      reading.folded(index - 1).isDefinite
    {
      return true
    }
    // «أبدت المنظمة مخاوف من أن …» (voiced fears that …)
    if Self.forebodings.contains(word) { return true }
    // «طبيب في المستشفى طلب عدم نشر اسمه»; «العم يونس وهو يمسح جبينه»
    if Self.asides.contains(word)
      || Unnamed.end(openedAt: index, before: range.upperBound, reading) != nil
    {
      return true
    }
    // «النبي صلى الله عليه وسلم», «موسى عليه السلام»
    if Self.blessings.contains(word), reading.folded(index + 1) == "الله" {
      return true
    }
    if Self.upon.contains(word), reading.folded(index + 1) == "السلام" {
      return true
    }
    if let verb = reading.verbs[index] {
      return !isName(verb, at: index, range, reading)
    }
    // «نوه الأمير فهد بالدعم» (praised the support)
    if word.hasPrefix("بال"), reading.isGivenName(index - 1),
      reading.sourceNoun(range.lowerBound) == .person,
      biVerbs.contains(
        reading.folded(range.lowerBound - 1).withoutAnd)
    {
      return true
    }
    if isManner(word), !isNamePart(index - 1, range, reading),
      !Self.chargedWith.contains(reading.folded(index - 1))
    {
      return true
    }
    // «حسابات رويترز بناء على …» (on the basis of …)
    if word == "بناء", reading.folded(index + 1) == "علي" { return true }
    if isAside(index, range, reading) { return true }
    if reading.isAddressee(index), !isLed(index, range, reading) {
      return true
    }
    // «أوضحت كوفاتش للطلاب الزائرين أن …» (… told the visiting students that):
    // behind a name those who are told
    if word.hasPrefix("لل"), word.count > 4,
      reading.sourceNoun(range.lowerBound) == nil,
      !reading.folded(range.lowerBound).isDefinite
    {
      return true
    }
    // «القائمون على المهرجان» (those who run the festival)
    if word == "علي", Self.chargedOf.contains(reading.folded(index - 1)) {
      return false
    }
    // «وزارة الصحة ليل الأربعاء» (on Wednesday night)
    if Self.hours.contains(word), reading.hasDateRole(index + 1) {
      return true
    }
    // «البيانات الصادرة عن الجهاز» (the figures issued by the agency)
    if word == "عن", Self.issued.contains(reading.folded(index - 1)) {
      return false
    }
    return stops.contains(word) && !reading.isNoParticle(index)
      && !joinsName(index, range, reading)
      && !isAdjective(index, range, reading)
      && !isInTitle(index, range, reading)
  }

  /// «صحيفة "أخبار اليوم"» (the paper “News of Today”): no time of day.
  private func isInTitle(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    reading.pairs.contains {
      $0.kind == .quotation && $0.inside.contains(index)
        && $0.inside.count < 6 && range.contains($0.open)
        && $0.close <= range.upperBound
    }
  }

  /// «الأمين العام» (general), not «الوزير العام الماضي» (last year).
  func isAdjective(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    adjectives.contains(reading.folded(index))
      && reading.folded(index - 1).isDefinite
      && !reading.isOne(index + 1, .season)
  }

  /// A name that is spelled like a verb: only after a definite office or
  /// within a name.
  func isName(
    _ verb: VerbForm, at index: Int, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> Bool {
    let kind = reading.sourceNoun(range.lowerBound)
    return verb.tense == .perfect && !verb.isFeminine && !verb.hasConjunction
      && (kind == nil || kind == .person)
  }

  /// «لاريسا بالتازار»: after a bare name even بالـ begins a name.
  func isNamePart(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    return !word.isDefinite && reading.sourceNoun(index) == nil
      && !stops.contains(reading.folded(index + 1))
      && [nil, .person].contains(
        reading.sourceNoun(range.lowerBound))
  }

  /// «بالفعل» (indeed), «بشكل …» (in a … way): not «مصدر بالشركة».
  func isManner(_ word: FoldedWord) -> Bool {
    (word.hasPrefix("ب") && SpeakerNouns.shared(word) == nil
      && (word.hasPrefix("بال") || word == "بشكل" || word == "بصوره"))
      // «الوزير وبتقدير عال …» (the minister, and with high esteem, …)
      || word.hasPrefix("وب") && word.count > 4
        && SpeakerNouns.shared(word) == nil
  }

  /// A bracket, dash or the like that is not part of a name.
  func isAside(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard reading.run.words[index].kind == .mark else { return false }
    if let pair = reading.pair(at: index) {
      return pair.kind == .bracket || !range.contains(pair.close)
    }
    // «المبعوث -بحسب الصحيفة-»: a dash behind a space opens an aside.
    if reading.isMark(index, "-") { return !reading.run.words[index].isGlued }
    return !reading.isMark(index, ".")
  }

  /// «المدير العام لوكالة …»: the medium is the one he leads.
  func isLed(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    SpeakerNouns.isLeader(reading.folded(range.lowerBound))
      && (range.lowerBound + 1..<index).allSatisfy {
        reading.folded($0).isDefinite
      }
  }

  func joinsName(
    _ index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    // «64 بالمائة من المستجوبين»
    if index == range.lowerBound + 2,
      reading.run.words[range.lowerBound].kind == .digits
    {
      return true
    }
    // في، من، ل (in, of) before a body: «خبير في جامعة …»
    guard reading.isOne(index, .belonging), index + 1 < range.upperBound
    else { return false }
    let head = reading.sourceNoun(range.lowerBound)
    let next = reading.run.words[index + 1]
    // «الوزارة في البيان» (the ministry in the statement)
    guard head != nil, !isOccasion(next.folded),
      head != .org && (head != .group || reading.folded(index) != "في")
        || reading.sourceNoun(index + 1) != .document
    else { return false }
    return reading.sourceNoun(index + 1) != nil || next.kind == .latin
      || head == .person || head == .group
  }

  /// «في بيان» (in a statement): where it was said, not by whom.
  func isOccasion(_ word: FoldedWord) -> Bool {
    stops.contains(word) || occasions.contains(word)
  }
}

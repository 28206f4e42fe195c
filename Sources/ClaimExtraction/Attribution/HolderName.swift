/// Tells whether the words behind an office can be its holder's name rather
/// than the object of the verb. Names are told by what only they have:
///
/// | | |
/// |---|---|
/// | دعا الوزير **سامي نصر** إلى … | a given name, or one the article knows |
/// | دعا الوزير **كاتس** إلى … | a bare word before a preposition |
/// | دعا الوزير **تيس إنغرام** إلى … | two bare words |
/// | ثمن الوزير **جهود المملكة** | no: a bare word before a definite one |
/// | انتقد النائب **سياسة** الحكومة | no: ة, ـات and the like end nouns |
enum HolderName {
  private static let adjectives = foldedWords(file: "ar/adjectives")
  private static let things = foldedWords(file: "ar/counted-nouns")

  /// Whether a name can begin at a word.
  ///
  /// - Parameters:
  ///   - end: Where the phrase ends.
  ///   - takesObject: Whether the verb before accuses, describes or asks
  ///     somebody, so that its object may stand here.
  static func mayOpen(
    at index: Int, before end: Int, _ reading: SentenceReading,
    takesObject: Bool = false
  ) -> Bool {
    guard reading.run.words[index].kind == .arabic else { return true }
    let word = reading.folded(index)
    if isSure(index, reading)
      || Self.addresses.contains(reading.folded(index - 1))
      || Self.divine.contains(reading.folded(index + 1))
    {
      return true
    }
    // «مدير كهرباء حمص» (the director of Homs' power), «في الشرق الأوسط وشمال
    // أفريقيا»
    guard isShaped(index, reading), !word.hasPrefix("و"),
      !SourceSubject.places.contains(word)
    else { return false }
    let next = index + 1
    guard next < end, reading.run.words[next].kind == .arabic,
      !isSure(next, reading)
    else { return true }
    if reading.folded(next).isDefinite { return false }
    if takesObject, word.hasSuffix("ا") { return false }
    return reading.isOne(next, .preposition) || reading.isOne(next, .connecting)
      || reading.verb(next) != nil
      || reading.folded(next).hasPrefix("ب")
      || reading.folded(next).hasPrefix("ل")
      || isShaped(next, reading) && !isAdjective(reading.folded(next))
  }

  /// الدكتور، المهندس، الشيخ (doctor, engineer, sheikh), which a name follows;
  /// النائب، القاضي (the deputy, the judge) stand alone too.
  private static let addresses: WordSet = [
    "الدكتور", "الدكتوره", "دكتور", "دكتوره", "البروفيسور", "البروفيسوره",
    "السيد", "السيده", "الشيخ", "الشيخه", "الحاج", "الحاجه", "المهندس",
    "المهندسه", "الاستاذ", "الاستاذه", "اللواء", "العميد", "العقيد", "المقدم",
    "الرايد",
  ]

  /// «عز الدين», «سيف الإسلام», «جاد الله»: behind any word a name.
  static let divine: WordSet = ["الدين", "الله", "الاسلام"]

  /// A given name, a name of the article, «عبد», a title.
  private static func isSure(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.isGivenName(index) || reading.isPerson(index)
      || reading.isOne(index, .naming)
      || SpeakerNouns.isTitle(reading.folded(index))
  }

  /// No ending that only nouns and adjectives take, no بـ joined, and no
  /// function word or thing that is counted.
  private static func isShaped(
    _ index: Int, _ reading: SentenceReading
  ) -> Bool {
    let word = reading.folded(index)
    return !reading.endsInTehMarbuta(index) && !reading.endsInTanwin(index)
      && !reading.isOwned(index) && !word.hasSuffix("ات")
      && !adjectives.contains(word) && !things.contains(word)
      && !SourceSubject.isBiWithVerbalNoun(word)
      && FunctionWords.kinds(of: word).isEmpty
  }

  private static func isAdjective(_ word: FoldedWord) -> Bool {
    word.hasSuffix("يه") || adjectives.contains(word)
  }
}

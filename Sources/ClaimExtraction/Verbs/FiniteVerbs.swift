/// Tells in context which words of a sentence are finite verbs.
///
/// The letters say what a word can be (`VerbLexicon`); what stands before it
/// decides where they also spell a noun:
///
/// 1. a word with the article, a final ة or an ending in ـًا is no verb;
/// 2. after a preposition or another word that governs a noun, a word that
///    can be a noun is one; after لم، قد، أن، الذي and the like it is a verb;
/// 3. after a noun with the article an ambiguous word without it is the
///    predicate («الإنتاج تقلص», production shrank);
/// 4. where a clause begins with it, it is a verb unless another, certain
///    verb follows in that clause («تزايد الطلب … يعني», growing demand means).
struct FiniteVerbs: Sendable {
  enum Governs: Sendable { case verb, noun }

  private let lexicon = VerbLexicon()
  private let nouns = foldedWords(file: "ar/verb-like-nouns")
  private let names = foldedWords(file: "ar/given-names")
  private let adjectives = foldedWords(file: "ar/adjectives")
  let events = foldedWords(file: "ar/event-nouns")
  let governing: WordMap<Governs>

  init() {
    var governing = WordMap<Governs>()
    for columns in CueFile.lines("ar/governing-words") {
      guard columns.count > 1 else { continue }
      let word = WordRun(phrase: columns[0]).firstFolded
      let governs: Governs = columns[1] == "verb" ? .verb : .noun
      governing[word] = governs
      // و and ف join to prepositions: «وبسبب», «فخلال».
      guard governs == .noun else { continue }
      for joined: FoldedWord in ["و", "ف"] {
        let both = FoldedWord(letters: Letters(joined) + Letters(word))
        if governing[both] == nil { governing[both] = governs }
      }
    }
    self.governing = governing
  }

  /// The finite verbs of a sentence, one place for each of its words.
  func forms(in run: WordRun) -> [VerbForm?] {
    var forms = run.words.indices.map { candidate(run, at: $0) }
    // «حذر سامي حداد من …»: a name decides nothing.
    let certain = forms.indices.map { index in
      forms[index].map {
        !$0.isNounLike && !names.contains(run.words[index].folded)
      } ?? false
    }
    for index in forms.indices {
      guard let form = forms[index] else {
        forms[index] = unlisted(run, at: index)
        continue
      }
      if !isVerb(form, run, at: index, certain: certain) { forms[index] = nil }
    }
    return forms
  }

  /// The verb a word can be by its own letters and what stands before it.
  private func candidate(_ run: WordRun, at index: Int) -> VerbForm? {
    guard let form = spelled(run, at: index) else { return nil }
    // «لـ» of purpose is no predicate; after a comma it is one of result.
    if form.hasLam, index > 0, run.words[index - 1].kind != .mark {
      return nil
    }
    return form
  }

  func spelled(_ run: WordRun, at index: Int) -> VerbForm? {
    if !run.facts.isEmpty { return run.facts[index].verb }
    let word = run.words[index]
    guard word.kind == .arabic else { return nil }
    return candidate(run.bytes[word.utf8], word.folded)
  }

  /// The verb that an Arabic word, printed and folded, can be.
  func candidate(
    _ printed: ArraySlice<UInt8>, _ folded: FoldedWord
  ) -> VerbForm? {
    guard folded.count >= 2,
      !nouns.contains(folded) || isDoubled(printed, folded)
        || folded == Self.valley && printed.starts(with: "وأ".utf8),
      governing[folded] == nil, !endsLikeNoun(printed),
      folded != Self.theRight || printed.prefix(2).elementsEqual("أ".utf8),
      folded != Self.andWas || !printed.suffix(4).elementsEqual("أن".utf8),
      var form = lexicon.form(of: folded)
    else { return nil }
    // «وقّع» (signed) is no fall (وقع).
    if form.isNounLike, form.tense == .perfect, isDoubled(printed, folded) {
      form.isNounLike = false
    }
    // «تفشّي» (a spreading) and «تفشّى» (it spread) differ in the last dots;
    // behind ا they are a passive: «أُلغي» (was cancelled).
    if form.tense == .perfect, folded.count > 4,
      printed.suffix(2).elementsEqual("ي".utf8)
    {
      let core = form.hasConjunction ? folded.dropFirst() : folded
      guard core.hasPrefix("ا"), !adjectives.contains(core) else { return nil }
      form.isNounLike = true
    }
    if form.hasConjunction, nouns.contains(folded.dropFirst()),
      !isDoubled(printed, folded.dropFirst())
    {
      return nil
    }
    // «وسيطا» (a mediator): the accusative of a listed noun
    if folded.count > 4, folded.hasSuffix("ا"),
      nouns.contains(folded.dropLast())
    {
      return nil
    }
    return form
  }

  /// A verb that no list knows but that can be nothing else: «لم يتسن» (it was
  /// not possible), «لن تمس» (will not touch), «قد يجف» (may dry up).
  private func unlisted(_ run: WordRun, at index: Int) -> VerbForm? {
    let word = run.words[index]
    if let form = expressing(run, at: index) { return form }
    guard index > 0, word.kind == .arabic, word.folded.count > 2 else {
      return nil
    }
    let isThird = word.folded.hasPrefix("ي")
    let isFirst =
      word.folded.hasPrefix("ن")
      || word.folded.hasPrefix("ا") && !word.folded.isDefinite
    guard isThird || isFirst || word.folded.hasPrefix("ت"),
      let person = Self.requiring[run.words[index - 1].folded],
      isThird || person == .any,
      !endsLikeNoun(run.bytes[word.utf8])
    else { return nil }
    return VerbForm(
      lemma: word.folded.dropFirst(), tense: .imperfect,
      isFeminine: word.folded.hasPrefix("ت"),
      isFirstPerson: isFirst)
  }

  /// The persons of an imperfect that a word lets stand behind it.
  private enum Person: Sendable { case third, any }

  /// بعد، قبل، منذ، إلى (after, before, since, until), before أن and a verb
  private static let times: WordSet = [
    "بعد", "وبعد", "قبل", "وقبل", "منذ", "الي",
  ]

  /// إن، أنه (that) and the like, behind which a clause of its own stands.
  private static let opening: WordSet = [
    "ان", "انه", "انها", "انهم", "بان", "بانه", "بانها", "لان", "لانه",
    "لانها", "لكن", "لكنه", "لكنها",
  ]

  /// أنه، لكنه (that he, but he): the subject stands with them.
  private static let withSubject: WordSet = [
    "انه", "انها", "لكنه", "لكنها", "ولكنه", "ولكنها", "لانه", "لانها",
  ]

  /// Particles that stand before verbs only; قد (may) also before the perfect
  /// with ت or ن at its head.
  private static let requiring: WordMap<Person> = {
    var words = WordMap<Person>()
    for word: FoldedWord in [
      "لم", "ولم", "فلم", "لن", "ولن", "فلن", "سوف", "وسوف",
    ] { words[word] = .any }
    for word: FoldedWord in ["قد", "وقد", "فقد"] { words[word] = .third }
    return words
  }()

  /// Whether the printed word ends in ة (tāʾ marbūṭa) or tanwīn with alef.
  private func endsLikeNoun(_ printed: ArraySlice<UInt8>) -> Bool {
    var bytes = printed
    // A last vowel mark may follow: «عادةً».
    let isMarked =
      bytes.suffix(2).first == 0xD9
      && (0x8B...0x92).contains(bytes.last ?? 0)
    if isMarked, bytes.dropLast(2).suffix(2).elementsEqual("ة".utf8) {
      bytes = bytes.dropLast(2)
    }
    if bytes.suffix(2).elementsEqual("ة".utf8) { return true }
    // ً (fatḥatān) before or after the final alef
    return bytes.suffix(4).elementsEqual("\u{64B}ا".utf8)
      || bytes.suffix(4).elementsEqual("ا\u{64B}".utf8)
  }

  private func isVerb(
    _ form: VerbForm, _ run: WordRun, at index: Int, certain: [Bool]
  ) -> Bool {
    let previous = index > 0 ? run.words[index - 1] : nil
    if isBlessing(index, run) || isNoon(index, run) { return false }
    let governs = previous.flatMap { governing[$0.folded] }
    if form.isJussive {
      return Self.jussive.contains(previous?.folded ?? .empty)
    }
    if form.isFirstPerson, form.isNounLike, !form.isFuture {
      // ««أنجزنا …»» (“we have finished …”)
      return governs == .verb || isSpeaker(previous)
        || previous.map { Self.quotes.contains($0.folded) } ?? false
    }
    if names.contains(run.words[index].folded), governs != .verb {
      return opensWithObject(index, run)
    }
    // «هاكان فيدان» (Hakan Fidan): a family name and no فـ before a verb
    if form.hasConjunction, form.tense == .imperfect,
      run.words[index].folded.hasPrefix("ف"), index > 0,
      Gender.isGivenName(run.words[index - 1].folded)
    {
      return false
    }
    if form.isNounLike, isRowed(index, run) { return false }
    if form.hasConjunction {
      // «في وادي …»: no preposition stands before و.
      if governs == .noun || joinsAlike(form, run, at: index)
        || isBareThree(form, run.words[index].folded)
          && joinsVerbalNoun(index, run)
      {
        return false
      }
      return !form.isNounLike
        || !joinsNoun(index, run) && opensClause(index, run, certain: certain)
    }
    if form.isNounLike, index > 0, isInna(run, index - 1) { return false }
    // «، حرصا على السلامة» (for the sake of safety), «سعيا إلى …»: an adverbial
    // in ـًا and no dual
    if form.isNounLike, form.tense == .perfect, previous?.kind == .mark,
      run.words[index].folded.hasSuffix("ا"), !form.lemma.hasSuffix("ا")
    {
      return false
    }
    if isAccusative(form, run, at: index)
      || isOwned(form, run, at: index) || isDescribed(form, run, at: index)
    {
      return governs == .verb
    }
    if governs == .verb {
      // «أن تراجع الأسعار يضر …» (that a fall of prices harms …), not «بعد أن
      // تراجع …» (after … fell).
      return !form.isNounLike || form.tense == .imperfect
        || previous?.folded != "ان" || index < 2
        || Self.times.contains(run.words[index - 2].folded)
        || opensClause(index, run, certain: certain)
    }
    guard form.isNounLike else {
      // «من ينتخب» (whoever votes)
      return governs != .noun
        || form.tense == .imperfect
          && Self.whoever.contains(previous?.folded ?? .empty)
    }
    if governs == .noun { return false }
    let following = index + 1 < run.words.count ? run.words[index + 1] : nil
    // «لكنه تحفظ على …» (but he had reservations about …), not «لكنه تراجع
    // كبير» (but it is a big fall)
    if let previous, Self.withSubject.contains(previous.folded),
      let following, form.tense == .perfect,
      following.folded.isDefinite || governing[following.folded] == .noun
    {
      return true
    }
    // «وأمس الثلاثاء كشف الوزير …» (yesterday, Tuesday, the minister revealed),
    // «لذلك تأجل الحصاد» (so the harvest was put off)
    guard let previous, previous.kind != .mark, !isDay(index - 1, run),
      !Self.connectives.contains(previous.folded)
    else {
      return !goesOnListing(index, run, certain)
        && opensClause(index, run, certain: certain)
    }
    // ال (al-, the). A definite noun after the word makes it a noun too:
    // «توقع التقرير تدهور الأوضاع» (a worsening of the situation).
    let next = index + 1 < run.words.count ? run.words[index + 1].folded : ""
    return (previous.folded.isDefinite || previous.kind == .latin)
      && !next.isDefinite
  }

  /// Whether a word with the article is a day or another time.
  private func isDay(_ index: Int, _ run: WordRun) -> Bool {
    run.facts.indices.contains(index) && run.facts[index].hasDateRole
      && run.words[index].folded.isDefinite
  }

  /// لن، لم، لا، سوف (not, will), before a predicate
  private static let predicating: WordSet = ["لن", "لم", "لا", "سوف"]

  /// لذلك، لذا، وهكذا، كذلك، وبذلك (so, thus, likewise, thereby)
  private static let connectives: WordSet = [
    "لذلك", "ولذلك", "لذا", "ولذا", "وهكذا", "هكذا", "كذلك", "وكذلك",
    "وبذلك", "بذلك", "وبهذا", "بهذا", "وبالتالي", "بالتالي", "انما",
  ]

  private static let quotes: WordSet = ["«", "\"", "“"]

  /// كنا، نحن، إننا (we were, we, indeed we) before the verb.
  private func isSpeaker(_ word: Word?) -> Bool {
    word.map { Self.speakers.contains($0.folded) } ?? false
  }

  private static let speakers: WordSet = [
    "كنا", "كنت", "نحن", "ونحن", "فنحن", "انا", "اننا", "انني", "فاننا",
    "لكننا", "ولكننا", "لاننا", "كلنا",
  ]
  /// من (whoever), which folded equals من (from).
  private static let whoever: WordSet = ["من", "ومن", "فمن", "لمن", "ممن"]
  /// لم (did not), before which the jussive stands.
  private static let jussive: WordSet = ["لم", "ولم", "فلم"]

  /// Whether a word is printed إن (inna): a noun follows it, never a verb.
  private func isInna(_ run: WordRun, _ index: Int) -> Bool {
    run.bytes[run.words[index].utf8].elementsEqual("إن".utf8)
  }

  /// A given name is a verb only at the start of a clause and before a
  /// definite noun: «خلف الهجوم قتلى» (the attack left dead).
  private func opensWithObject(_ index: Int, _ run: WordRun) -> Bool {
    let starts = index == 0 || run.words[index - 1].kind == .mark
    return starts && index + 1 < run.words.count
      && run.words[index + 1].folded.isDefinite
  }

  /// Whether an ambiguous word at the start of a clause is its verb: no
  /// certain verb follows before the next comma, and a noun does.
  private func opensClause(
    _ index: Int, _ run: WordRun, certain: [Bool]
  ) -> Bool {
    var next = index + 1
    var isInside = false
    while next < run.words.count, run.words[next].kind != .mark {
      let word = run.words[next].folded
      // «نقص التمويل قد يعطل …» (a lack of funds may hold up …)
      if word == "قد", !isInside { return false }
      // «وصل الوزير وأكد أن …» (the minister arrived and affirmed that …): a
      // verb joined by و is of another clause.
      if certain[next], spelled(run, at: next)?.hasConjunction != true {
        let before = run.words[next - 1].folded
        // «حل الأزمة لن يأتي …» (a solution … will not come …)
        if governing[before] == nil
          || !isInside && Self.predicating.contains(before)
        {
          return false
        }
      } else if Self.opening.contains(word) || governing[word] == .verb,
        Self.requiring[word] == nil
      {
        isInside = true
      }
      next += 1
    }
    return next > index + 1
  }
}

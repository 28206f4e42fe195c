import ArticleReading

/// A sentence as the annotators see it: its words, its finite verbs, its
/// words of saying and its pairs of marks.
struct SentenceReading: Sendable {
  /// The words and marks.
  let run: WordRun
  /// For each word the finite verb that it is, if it is one.
  let verbs: [VerbForm?]
  /// For each word the way it reports, if it is a word of saying.
  let reports: [ReportingWord?]
  /// For each word of an English sentence its class; empty in other languages.
  let tags: [EnglishTag]
  /// The index of the sentence in its article.
  let sentence: Int
  /// Quotation marks and brackets that belong together, in order.
  var pairs: [Marks.Pair]
  /// The quotation of several sentences that this one is part of.
  var speech: Speech?
  /// The family names of people whom the article names in full.
  var people: WordSet?
  /// Whether it is the line under the title that says who writes.
  var isByline = false
  /// Whether it is a subheading between quotation marks.
  var isSubheading = false

  init(
    run: WordRun, verbs: [VerbForm?], reports: [ReportingWord?],
    sentence: Int, tags: [EnglishTag] = []
  ) {
    self.run = run
    self.verbs = verbs
    self.reports = reports
    self.sentence = sentence
    self.tags = tags
    pairs = Marks.pairs(in: run.words[...])
  }

  /// The first finite verb in a range of words.
  func firstVerb(in range: Range<Int>) -> Int? {
    range.first { verbs[$0] != nil }
  }

  /// Whether a word is this mark.
  func isMark(_ index: Int, _ mark: FoldedWord) -> Bool {
    run.words.indices.contains(index) && run.words[index].kind == .mark
      && run.words[index].folded == mark
  }

  /// Whether a word is a comma, Arabic or Latin.
  func isComma(_ index: Int) -> Bool {
    run.isComma(index)
  }

  /// Whether a word is a percent sign, Arabic or Latin.
  func isPercentSign(_ index: Int) -> Bool {
    isMark(index, "%") || isMark(index, "٪")
  }

  /// The folded form of a word; empty outside the sentence.
  func folded(_ index: Int) -> FoldedWord {
    run.words.indices.contains(index) ? run.words[index].folded : .empty
  }

  /// The finite verb that a word is; `nil` outside the sentence.
  func verb(_ index: Int) -> VerbForm? {
    verbs.indices.contains(index) ? verbs[index] : nil
  }

  /// Whether a word's letters can spell a finite verb, whatever it is here.
  func mayBeVerb(_ index: Int) -> Bool {
    run.facts.indices.contains(index)
      ? run.facts[index].verb != nil : verb(index) != nil
  }

  /// The way a word reports; `nil` outside the sentence.
  func report(_ index: Int) -> ReportingWord? {
    reports.indices.contains(index) ? reports[index] : nil
  }

  /// Whether a word is a function word of a kind.
  func isOne(
    _ index: Int, _ kind: FunctionWords.Kind, conjunction: Bool = false
  ) -> Bool {
    if run.facts.indices.contains(index) {
      return run.facts[index].functions.contains(
        kind, conjunction: conjunction)
    }
    return FunctionWords.isOne(folded(index), kind, conjunction: conjunction)
  }

  /// Whether a word is a function word of any of some kinds.
  func isOne(_ index: Int, of kinds: FunctionWords.Kinds) -> Bool {
    run.facts.indices.contains(index)
      ? run.facts[index].functions.intersects(kinds)
      : FunctionWords.kinds(of: folded(index)).intersects(kinds)
  }

  /// The kind of source that a word names, with or without the article, a
  /// preposition or a conjunction joined to it.
  func sourceNoun(_ index: Int) -> Speaker.Kind? {
    let kind =
      run.facts.indices.contains(index)
      ? run.facts[index].source : SpeakerNouns.shared(folded(index))
    if kind == .person, isFamilyName(index) { return nil }
    if kind == nil, isRecording(index) { return .document }
    // «بالحاج» is a family name where the article has one.
    if kind != nil, let people, people.contains(folded(index)),
      office(index) == nil
    {
      return nil
    }
    return kind
  }

  /// Whether a word is a common given name.
  func isGivenName(_ index: Int) -> Bool {
    run.facts.indices.contains(index)
      ? run.facts[index].isGivenName : Gender.isGivenName(folded(index))
  }

  /// Whether a person of the article is named here by his family name:
  /// «الدسوقي», «عبد الجواد».
  func isPerson(_ index: Int) -> Bool {
    guard let people else { return false }
    return people.contains(folded(index))
      || isOne(index, .naming) && people.contains(folded(index + 1))
  }

  /// The kind of source that a word names as it stands or with the article.
  func office(_ index: Int) -> Speaker.Kind? {
    let kind =
      run.facts.indices.contains(index)
      ? run.facts[index].office : SpeakerNouns.exact(folded(index))
    if kind == nil, isRecording(index) { return .document }
    return kind == .person && isFamilyName(index) ? nil : kind
  }

  /// «تسجيل مصور، صوتي» (a video, an audio recording), not «تسجيل حالات» (the
  /// registration of cases)
  private func isRecording(_ index: Int) -> Bool {
    run.facts.indices.contains(index) && run.facts[index].mayBeRecording
      && SpeakerNouns.isRecorded(folded(index + 1))
  }

  /// Whether a trade is a family name behind a given name, or behind a verb
  /// of saying and a bare name: «سامر الخطيب», not «سامر خطيب الجمعة» (the
  /// Friday preacher) or «كريم الأمين العام» (the secretary-general).
  private func isFamilyName(_ index: Int) -> Bool {
    guard index > 0, run.facts.indices.contains(index),
      run.facts[index].isTradeName
    else { return false }
    let given = run.facts[index - 1]
    guard given.office == nil,
      given.isGivenName || isBareNameSaid(index - 1)
    else { return false }
    guard run.facts.indices.contains(index + 1) else { return true }
    let next = run.facts[index + 1]
    // «مصطفى مساعد وزير الصحة» (assistant to the minister)
    if next.office == .person, !next.folded.isDefinite,
      Self.deputies.contains(folded(index))
    {
      return false
    }
    return next.office == .person
      || (folded(index).isDefinite
        ? !next.folded.isDefinite : isPhraseEnd(index + 1))
  }

  /// مساعد، نائب، وكيل (assistant, deputy, under-secretary) before an office
  private static let deputies: WordSet = [
    "مساعد", "نايب", "وكيل", "معاون", "مستشار", "امين", "مدير",
  ]

  /// Whether no noun stands at a place: the phrase before it ends.
  private func isPhraseEnd(_ index: Int) -> Bool {
    guard run.words.indices.contains(index) else { return true }
    return run.words[index].kind == .mark || verb(index) != nil
      || !run.facts[index].functions.isEmpty
      || Complementizer.isOne(folded(index))
  }

  /// «قال راكان …»: a bare word, no time and no particle, behind a verb of
  /// saying.
  private func isBareNameSaid(_ index: Int) -> Bool {
    let word = run.facts[index]
    return report(index - 1)?.kind == .say && verb(index - 1) != nil
      && run.words[index].kind == .arabic && !word.folded.isDefinite
      && word.functions.isEmpty && word.source == nil
      && !word.hasDateRole && word.verb == nil && !endsInTanwin(index)
      && !SpeakerNouns.isAddressee(word.folded)
  }

  /// Whether a word names whom a source told: «لوكالة رويترز», not «لوكالة
  /// الأمم المتحدة» (of the UN's agency).
  func isAddressee(_ index: Int) -> Bool {
    SpeakerNouns.isAddressee(folded(index))
      && !SpeakerNouns.isStateAgency(folded(index + 1))
  }

  /// Whether a number can begin with a word or consist of it.
  func isNumber(_ index: Int) -> Bool {
    run.facts.indices.contains(index) && run.facts[index].isNumber
  }

  /// Whether a word may do anything in a date.
  func hasDateRole(_ index: Int) -> Bool {
    run.facts.indices.contains(index) && run.facts[index].hasDateRole
  }

  /// Whether a word names a day of the week.
  func isWeekday(_ index: Int) -> Bool {
    hasDateRole(index)
      && CalendarWords.shared.roles(of: run.words[index]).contains {
        if case .weekday = $0 { true } else { false }
      }
  }

  /// Whether a pronoun is joined to a noun for a source: «زميله» (his
  /// colleague), not «زميلة» (a colleague).
  func hasPronoun(_ index: Int) -> Bool {
    guard run.words.indices.contains(index) else { return false }
    let bytes = run.bytes[run.words[index].utf8]
    if bytes.suffix(2).elementsEqual("ه".utf8) { return true }
    let word = folded(index)
    return word.count > 4 && word.endsInHerOrTheir
      && sourceNoun(index) != nil
  }

  /// Whether a word that is no given name and no one's family name has a
  /// pronoun joined to it, as what somebody owns: «موقفه» (his position).
  func isOwned(_ index: Int) -> Bool {
    guard run.words.indices.contains(index), run.words[index].kind == .arabic
    else { return false }
    let word = folded(index)
    guard word.count > 3, !word.isDefinite else { return false }
    let hasHis =
      run.bytes[run.words[index].utf8].suffix(2).elementsEqual("ه".utf8)
      // «نبيه», «فقيه»: names end so too.
      && !word.hasSuffix("يه")
    return (hasHis || word.count > 4 && word.endsInHerOrTheir)
      && !isGivenName(index) && !isPerson(index)
  }

  /// The gender of a noun for a source.
  func gender(_ index: Int) -> Gender? {
    guard hasPronoun(index) else { return SpeakerNouns.gender(folded(index)) }
    let word = folded(index)
    return SpeakerNouns.gender(word.dropLast(word.hasSuffix("ه") ? 1 : 2))
  }

  /// Whether a word is a particle only when folded: the name علي (Ali) for
  /// على (on), إمام (imam) for أمام (before).
  func isNoParticle(_ index: Int) -> Bool {
    guard run.words.indices.contains(index) else { return false }
    let printed = run.bytes[run.words[index].utf8]
    switch run.words[index].folded {
    case Self.ali: return printed.suffix(2).elementsEqual("ي".utf8)
    case Self.imam: return printed.starts(with: "إ".utf8)
    default: return false
    }
  }

  private static let ali: FoldedWord = "علي"
  private static let imam: FoldedWord = "امام"

  /// Whether a word is a part of a name with dots: «ايه.ان.زد» (ANZ).
  func isDotted(_ index: Int) -> Bool {
    isMark(index - 1, ".") && run.words.indices.contains(index)
      && run.words[index].isGlued && run.words[index - 1].isGlued
  }

  /// Whether a word ends in ـًا (-an), as an adverb or object does.
  func endsInTanwin(_ index: Int) -> Bool {
    guard run.words.indices.contains(index) else { return false }
    let bytes = run.bytes[run.words[index].utf8].suffix(4)
    return bytes.elementsEqual("\u{64B}ا".utf8)
      || bytes.elementsEqual("ا\u{64B}".utf8)
  }

  /// Whether a word may be an indefinite accusative, also without its marks:
  /// «منعطفا» (a turn).
  func mayBeAccusative(_ index: Int) -> Bool {
    if endsInTanwin(index) { return true }
    let word = folded(index)
    return word.count > 3 && word.hasSuffix("ا") && !word.hasSuffix("وا")
      && !word.hasSuffix("ها") && !word.hasSuffix("نا")
      && !word.hasSuffix("هما") && !word.isDefinite
      && verb(index) == nil && !isOne(index, of: Self.particles)
  }

  private static let particles = FunctionWords.Kinds(
    .preposition, .connector, .adverbial, .auxiliary, .relative)

  /// Whether a word ends in ة rather than in the pronoun ه.
  func endsInTehMarbuta(_ index: Int) -> Bool {
    run.bytes[run.words[index].utf8].suffix(2).elementsEqual("ة".utf8)
  }

  /// Whether the sentence is one quotation and nothing else.
  var isQuotation: Bool {
    guard let pair = pairs.first, pair.open == 0, pair.kind == .quotation
    else { return false }
    return run.words.dropFirst(pair.close + 1).allSatisfy { $0.kind == .mark }
      && pair.inside.count > 3
  }

  /// «إن لم تصرف الأجور، فسيبدأ الإضراب» (if wages are not paid, the strike
  /// begins): whether إن at the head of some words is “if”.
  func opensIfNot(_ range: Range<Int>) -> Bool {
    folded(range.lowerBound) == "ان" && folded(range.lowerBound + 1) == "لم"
      && range.contains { isComma($0) && folded($0 + 1).hasPrefix("ف") }
  }

  // MARK: Marks

  /// The pair that a mark belongs to.
  func pair(at index: Int) -> Marks.Pair? {
    guard run.words.indices.contains(index), run.words[index].kind == .mark
    else { return nil }
    return pairs.first { $0.open == index || $0.close == index }
  }

  /// The quotation that a mark opens.
  func quotation(openedAt index: Int) -> Marks.Pair? {
    pair(at: index).flatMap {
      $0.open == index && $0.kind == .quotation ? $0 : nil
    }
  }

  /// The pairs that stand wholly in a range of words.
  func pairs(in range: Range<Int>) -> [Marks.Pair] {
    pairs.filter {
      $0.open >= range.lowerBound && $0.close < range.upperBound
    }
  }
}

import TextAnalysis

/// What a word is by its printed letters alone, wherever it stands.
struct WordFacts: Sendable {
  /// The folded form.
  let folded: FoldedWord
  /// The light stem of an Arabic or Latin word, else the folded form.
  let stem: FoldedWord
  /// The stem without the ا of the accusative, as in «ممتازا» (excellent);
  /// empty for a word that does not end in it.
  let accusativeStem: FoldedWord
  /// The stem behind a preposition joined to it, as in «بخسارة» (with a loss);
  /// empty for a word that does not begin with ب or ل.
  let joinedStem: FoldedWord
  /// The root by which claims are alike; empty for a word that tells nothing:
  /// a stop word or one of two letters.
  let root: FoldedWord
  /// The finite verb that an Arabic word can be.
  let verb: VerbForm?
  /// The way an Arabic word reports.
  let report: ReportingWord?
  /// What it does as a function word.
  let functions: FunctionWords.Kinds
  /// The kind of source it names; see `SpeakerNouns.shared`.
  let source: Speaker.Kind?
  /// The kind of source it names as it stands or with the article; see
  /// `SpeakerNouns.exact`.
  let office: Speaker.Kind?
  /// Whether it is a common given name; see `Gender.isGivenName`.
  let isGivenName: Bool
  /// Whether it is a trade that is a family name too; see
  /// `SpeakerNouns.isTradeName`.
  let isTradeName: Bool
  /// Whether it is a recording behind which what it is follows; see
  /// `SpeakerNouns.mayBeRecording`.
  let mayBeRecording: Bool
  /// The noun of a body that it is, also behind particles.
  let body: Proclitics.Reading?
  /// Whether the name of a place can begin with it, also behind particles.
  let mayBePlace: Bool
  /// Whether the words that make an evaluation can begin with it.
  let mayEvaluate: Bool
  /// Whether it may do anything in a date; see `CalendarWords.roles`.
  let hasDateRole: Bool
  /// Whether a sentence with it may hold a date; see `CalendarWords.mayDate`.
  let isDated: Bool
  /// What it can be in a number.
  let number: Numerals.Role
  /// The share of what its pronoun names, «ثلثهم» (a third of them), or how
  /// many times as much it may be, «ضعف» (double).
  let share: Double?
  /// Whether it is the dual of a measure: «سنتين» (two years).
  let isDual: Bool

  /// Whether it is an ordinal that can be an age: «الخامسة» (the fifth).
  let isOrdinal: Bool

  /// Whether a number can begin with it or consist of it.
  var isNumber: Bool { number == .number }
  /// Whether it can be part of a number.
  var isNumberPart: Bool { number != .none }
  /// Whether a figure can stand at it.
  var mayBeFigure: Bool { isNumber || (share ?? 1) < 1 || isDual }
  /// Whether a quantity can stand at it: «ضعف» may be double or weakness.
  var mayBeQuantity: Bool { mayBeFigure || share != nil || isOrdinal }

  /// The facts of a mark.
  init(mark: FoldedWord) {
    folded = mark
    stem = mark
    accusativeStem = .empty
    joinedStem = .empty
    root = .empty
    verb = nil
    report = nil
    functions = FunctionWords.Kinds()
    source = nil
    office = nil
    isGivenName = false
    isTradeName = false
    mayBeRecording = false
    body = nil
    hasDateRole = false
    isDated = false
    number = .none
    mayBePlace = false
    mayEvaluate = false
    share = nil
    isDual = false
    isOrdinal = false
  }

  /// Reads a word.
  ///
  /// - Parameters:
  ///   - token: Its place in `bytes`.
  ///   - verbs: Tells which finite verb it can be.
  ///   - reporting: Tells how it reports.
  ///   - calendar: Tells whether it is part of dates.
  init(
    _ token: Token, in bytes: [UInt8], verbs: FiniteVerbs,
    reporting: ReportingWords, calendar: CalendarWords
  ) {
    let forms = WordForms(token, in: bytes)
    let isArabic = token.script == .arabic
    folded = forms.folded
    stem = forms.stem
    accusativeStem = isArabic ? Self.accusativeStem(of: folded) : .empty
    joinedStem = isArabic ? Self.joinedStem(of: folded) : .empty
    root = SharedRoots.root(of: forms, token.script)
    verb =
      isArabic
      ? verbs.candidate(bytes[token.start..<token.end], folded) : nil
    report = isArabic ? reporting.word(folded) : nil
    functions = FunctionWords.kinds(of: folded)
    source = SpeakerNouns.shared(folded)
    office = SpeakerNouns.exact(folded)
    isGivenName = isArabic && Gender.isGivenName(folded)
    isTradeName = office == .person && SpeakerNouns.isTradeName(folded)
    mayBeRecording = isArabic && SpeakerNouns.mayBeRecording(folded)
    body = isArabic ? ArticleNames.bodyNoun(folded) : nil
    hasDateRole = calendar.hasRole(folded, token.script)
    isDated = calendar.mayDate(folded, token.script)
    // Of a long word the folded form keeps the first letters only.
    number =
      folded.isLong ? .number : Numerals.role(of: folded.utf8, token.script)
    mayBePlace = isArabic && EntityAnnotator.mayBePlace(folded)
    mayEvaluate =
      isArabic
      ? Evaluations.shared.mayBegin(with: folded)
      : EnglishEvaluations.shared.mayBegin(with: folded)
    share = isArabic ? QuantityAnnotator.ownedShare(folded) : nil
    isOrdinal = isArabic && QuantityAnnotator.isAgeOrdinal(folded)
    isDual =
      isArabic && token.end - token.start >= UnitTable.leastDualLength
      && UnitTable.shared.dual(folded) != nil
  }

  /// The stem of an indefinite Arabic word without a preposition.
  static func joinedStem(of folded: FoldedWord) -> FoldedWord {
    (folded.hasPrefix("ب") || folded.hasPrefix("ل")) && folded.count > 4
      ? Stem.of(folded: folded.dropFirst()) : .empty
  }

  /// The stem of an Arabic word without the ا of the accusative.
  static func accusativeStem(of folded: FoldedWord) -> FoldedWord {
    folded.hasSuffix("ا") && folded.count > 3
      ? Stem.of(folded: folded.dropLast()) : .empty
  }
}

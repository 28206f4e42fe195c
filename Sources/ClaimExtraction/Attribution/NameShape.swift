/// Tells whether words without a noun of `ar/speaker-nouns.txt` can be a
/// name at all. A source that is named wrongly is worse than one not named.
///
/// No name holds a pronoun or particle (`ar/never-names.txt`), a word of
/// saying, a verb at its start, an adverb in ـًا, or a bare word before an
/// office («تلقى المديرون …», the directors received).
struct NameShape: Sendable {
  private let never = foldedWords(file: "ar/never-names")

  /// Whether a phrase can name a person or a body.
  func fits(_ range: Range<Int>, _ reading: SentenceReading) -> Bool {
    // Right behind a verb of saying stands no verb: «قال نجيب سالم».
    guard let first = range.first,
      (reading.verbs[first] == nil || isSaid(first, reading))
        && !isVerbLike(first, reading)
        || isBehindVerb(first, range, reading)
    else { return false }
    let second = first + 1
    if second < range.upperBound, !reading.folded(first).isDefinite,
      reading.folded(second).isDefinite,
      reading.office(second) != nil, !reading.isGivenName(first)
    {
      return false
    }
    // «وصفت حالة اثنين منهم بالحرجة» (the state of two was called critical):
    // a bare noun in ة is no name, unless it is a woman's or a place's.
    if reading.report(first - 1)?.kind == .describe,
      !reading.folded(first).isDefinite, reading.endsInTehMarbuta(first),
      !reading.isGivenName(first), !reading.isPerson(first),
      !SourceSubject.places.contains(reading.folded(first))
    {
      return false
    }
    // «جورج حنا | رئيس مركز الحرائق والوقاية منها» (… and their prevention): what
    // an office says is no part of the name.
    let name = range.prefix {
      $0 == first || reading.office($0) != .person
        || reading.folded($0).isDefinite
    }
    return name.allSatisfy { fits($0, reading) }
  }

  /// «قال بري إن …»: right behind a verb of saying no other verb stands, so
  /// that letters which spell one too are a name.
  private func isSaid(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard let said = reading.report(index - 1), said.kind == .say,
      said.form == .perfect, let verb = reading.verb(index)
    else { return false }
    return verb.tense == .perfect && !verb.hasConjunction && !verb.isFeminine
  }

  private func fits(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.run.words[index]
    guard word.kind == .arabic else { return true }
    // «أم رامي» (mother of …): أم is also “or”.
    if reading.isOne(index, .naming), index + 1 < reading.run.words.count {
      return true
    }
    // «سعاد بن علية»: no عليه (on him)
    let isNever =
      never.contains(word.folded)
      || never.contains(withoutConjunction(word.folded))
    return (!isNever || reading.endsInTehMarbuta(index))
      && !reading.endsInTanwin(index)
      && reading.reports[index]?.form != .participle
  }

  /// Whether a name of two or three words stands between a verb of saying and
  /// what is said.
  private func isBehindVerb(
    _ first: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard let report = reading.report(first - 1), report.kind == .say,
      reading.verb(first - 1) != nil, (2...3).contains(range.count)
    else { return false }
    return !(reading.reports[first]?.hasConjunction ?? false)
  }

  /// An imperfect, or و and a word of saying: «وينقل» (and he reports).
  private func isVerbLike(_ index: Int, _ reading: SentenceReading) -> Bool {
    guard let report = reading.reports[index] else { return false }
    return report.form == .imperfect || report.hasConjunction
  }

  private func withoutConjunction(_ word: FoldedWord) -> FoldedWord {
    // و (wa-, and), ف (fa-, then)
    word.hasPrefix("و") || word.hasPrefix("ف") ? word.dropFirst() : word
  }
}

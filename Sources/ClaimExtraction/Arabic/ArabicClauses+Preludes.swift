/// Clauses that only tell who speaks, and the pronoun that stays with what is
/// said.
extension ArabicClauses {
  /// «أنه أقدم من ذلك» (that it is older), «إنها صفقة» (it is a deal): before
  /// what is no verb the pronoun of أن is the subject, and stays.
  func withPronoun(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Range<Int> {
    let first = range.lowerBound
    guard first > 0, !range.isEmpty,
      Self.subjects.contains(reading.folded(first - 1)),
      reading.run.words[first].kind == .arabic, reading.verb(first) == nil,
      !reading.isOne(first, .negation), !reading.isOne(first, .future),
      !reading.isOne(first, .past), !reading.isOne(first, .auxiliary),
      !reading.isOne(first, .adverbial), !reading.isOne(first, .connector),
      !Self.usually.contains(reading.folded(first))
    else { return range }
    return first - 1..<range.upperBound
  }

  /// عادة، الآن، حاليا، كقاعدة (usually, now, as a rule)
  private static let usually: WordSet = [
    "عاده", "الان", "حاليا", "كقاعده", "غالبا", "احيانا", "نادرا", "عموما",
    "ايضا", "اصلا",
  ]

  /// أنه، إنها، أنهم (that it, she, they)
  private static let subjects: WordSet = [
    "انه", "انها", "انهم", "انهما", "انني", "اننا",
  ]

  /// قائلا (saying) in its genders and numbers.
  private static let saying = WordSet(
    ["قائلا", "قائلة", "قائلين", "قائلًا"].map {
      WordRun(phrase: $0).firstFolded
    })

  /// «ورد الوزير على الانتقادات قائلا إن …» (the minister answered the
  /// criticism, saying that …): a verb of saying before قائلا is its frame.
  func isPrelude(
    _ clause: Clause, to next: Clause, _ walk: inout Walk
  ) -> Bool {
    let reading = walk.reading
    guard next.opening == .saying, let cue = FoldedWord(firstOf: next.cue)
    else { return false }
    // «اختتم بالقول إن …», «يسارع النقاد إلى القول إن …» (critics are quick to
    // say that …)
    if cue.hasPrefix("بال")
      || cue == Self.theSaying
        && reading.folded(clause.range.upperBound - 1) == Self.to
    {
      return opensWithActor(clause, &walk)
    }
    // «وتستعيد الباحثة تلك اللحظة قائلة: "…"» (recalls that moment, saying …),
    // «واختتم قائلا إن …» (and he closed, saying that …)
    // «رفض الوزير التعليق، قائلا: "…"» (declined to comment, saying …) is told
    // for itself.
    // «وختم عمران مشددا على أن …» (and Omran ended, stressing that …)
    if next.opening == .saying, clause.range.count < 6,
      let first = clause.range.first,
      Self.goingOn.contains(reading.folded(first).withoutAnd),
      !clause.range.contains(where: { reading.isComma($0) })
    {
      return opensWithActor(clause, &walk)
    }
    if Self.saying.contains(cue), clause.range.count < 7,
      !clause.range.prefix(2).contains(where: {
        reading.verbs[$0].map { Self.deeds.contains($0.lemma) } ?? false
      }),
      walk.subject == nil || clause.range.count < 3,
      clause.range.count == 1
        || [0, -1].contains(where: {
          reading.quotation(openedAt: next.range.lowerBound + $0) != nil
        })
    {
      return opensWithActor(clause, &walk)
    }
    guard Self.saying.contains(cue),
      let first = clause.range.first(where: {
        reading.run.words[$0].kind != .mark
          && !reading.isOne($0, .auxiliary, conjunction: true)
      }), let word = reading.reports[first],
      word.form == .perfect || word.form == .imperfect, !word.kind.keepsFrame,
      // «ويشكك الخبير في الأرقام، قائلا إن …» (doubts the figures, saying …)
      !word.keepsClause,
      // «حذر العلماء من أن …، قائلين إن …» (warned that …, saying that …)
      Complementizer.content(
        after: first, before: clause.range.upperBound, reading,
        frames.events)?.isEvent ?? true
    else { return false }
    let start = SourceSubject.start(after: first, reading)
    let end = subjects.end(
      after: first, before: clause.range.upperBound, reading)
    guard end > start,
      let speaker = speakers.speaker(in: reading, start..<end)
    else { return false }
    walk.subject = speaker
    return true
  }

  /// رفض، امتنع، ألغى، أوقف، استقال، انسحب (declined, refrained, called off,
  /// stopped, resigned, withdrew)
  private static let deeds: WordSet = [
    "رفض", "امتنع", "الغي", "اوقف", "استقال", "انسحب", "اغلق", "ابي",
  ]

  /// ختم، تابع، خلص، أنهى، أضاف (ended, went on, concluded, closed, added)
  private static let goingOn: WordSet = [
    "ختم", "ختمت", "اختتم", "اختتمت", "تابع", "تابعت", "خلص", "خلصت", "انهي",
    "انهت", "اضاف", "اضافت", "واصل", "واصلت", "استطرد", "استطردت", "اردف",
    "اردفت", "اكمل", "اكملت",
  ]

  /// تناول، انتقد، برر، شرح (treated of, criticised, justified, explained)
  private static let treating: WordSet = [
    "تناول", "تناولت", "انتقد", "انتقدت", "برر", "بررت", "علل", "شرح",
    "شرحت", "فسر", "فسرت", "لخص", "لخصت", "وصف", "وصفت",
  ]

  /// القول (the saying)
  private static let theSaying: FoldedWord = "القول"

  /// «واستهل النائب النقاش بالقول إن …» (the deputy opened the debate by
  /// saying that …): whoever acts is who speaks.
  private func opensWithActor(_ clause: Clause, _ walk: inout Walk) -> Bool {
    let reading = walk.reading
    guard
      let verb = clause.range.prefix(3).first(where: {
        reading.verbs[$0] != nil
          || reading.reports[$0].map { $0.form != .participle } == true
      })
    else { return false }
    var words = subjects.words(
      after: verb, before: clause.range.upperBound, reading)
    // «واختتمت حديثها بالقول» (and she closed her talk by saying)
    if let first = words.first,
      isObject(first, reading)
        || reading.hasPronoun(first) && reading.sourceNoun(first) == .document
    {
      words = words.prefix(0)
    }
    // «وتناول التحكيم بالقول» (and he spoke of the refereeing, saying): an object
    if let first = words.first, words.count == 1,
      Self.treating.contains(reading.folded(verb).withoutAnd),
      reading.folded(first).isDefinite, reading.sourceNoun(first) == nil,
      !reading.isPerson(first), !reading.isGivenName(first)
    {
      words = words.prefix(0)
    }
    if !words.isEmpty, let speaker = speakers.speaker(in: reading, words) {
      walk.subject = speaker
      // «…، وهو ما رد عليه الوزير بالقول إن …»: another one answers.
      if isPerson(speaker) || reading.isPerson(words.lowerBound) {
        walk.speaker = .author
      }
    } else if words.isEmpty, walk.speaker.kind == .author, walk.subject == nil {
      // «وتابع قائلا: "…"» (and he went on, saying …): who spoke before.
      walk.subject = Speaker(kind: .anonymous)
    }
    return true
  }
}

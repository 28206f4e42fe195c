/// Tells views by how they are quoted: what somebody says in their own words,
/// without a verb or a figure, judges rather than reports, and so does what
/// makes a thing wait or forget.
///
///     وقال: «هذا تفسير أولي».         // “This is a first explanation.”
///     المشروع «أصعب مما تخيلنا»       // the project is “harder than we …”
///     البحر لا يرحم                   // the sea has no mercy
///     لا أحد يعرف                     // nobody knows
struct Sayings: Sendable {
  /// Verbs of mind and mercy, of which a thing is capable in a figure of
  /// speech only; perfects.
  private let minds = foldedWords(file: "ar/mind-verbs")

  /// Those among them that make a saying when nothing is denied.
  private let mercies = WordSet(
    CueFile.lines("ar/mind-verbs").filter { $0.count > 1 }
      .compactMap { FoldedWord(firstOf: $0[0]) })

  /// The most words that a saying has.
  private static let most = 12

  /// Whether a clause of a source's, or of a column's author, is a saying.
  func isSaying(
    _ draft: Draft, _ reading: SentenceReading, isColumn: Bool
  ) -> Bool {
    let range = draft.range
    let hasSource =
      draft.speaker.kind != .author && draft.speaker.kind != .document
    guard reading.tags.isEmpty, hasSource || isColumn, range.count > 1,
      range.count <= Self.most, !reading.hasFigure(in: range)
    else { return false }
    if isPersonified(range, reading) { return true }
    guard hasSource, isQuoted(range, reading) else {
      return hasSource && isJudged(range, reading)
    }
    return isNobody(range, reading) || isNominal(range, reading)
      || isEvery(range, reading)
  }

  /// «كل يوم تأخير يقاس بالأرواح» (every day of delay is counted in lives).
  private func isEvery(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let first = range.lowerBound
    guard ["كل", "فكل"].contains(reading.folded(first)),
      Self.spans.contains(reading.folded(first + 1)),
      let verb = reading.mainVerb(in: range)
    else { return false }
    return reading.verb(verb)?.tense == .imperfect && verb < first + 5
      && reading.verb(verb)?.isFuture != true
      && !Self.persons.contains {
        reading.folded(verb).hasPrefix($0)
      }
  }

  /// Day, hour, minute, week, month, delay.
  private static let spans: WordSet = [
    "يوم", "ساعه", "دقيقه", "اسبوع", "شهر", "تاخير", "لحظه", "خطوه",
  ]
  /// The letters of the imperfect's first person: “every day I go …”.
  private static let persons: [FoldedWord] = ["ا", "ن"]

  /// Whether a clause stands wholly in a quotation.
  private func isQuoted(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    reading.pairs.contains {
      $0.kind == .quotation && $0.open < range.lowerBound
        && $0.close >= range.upperBound
    }
  }

  /// «هذا تفسير أولي» (this is a first explanation): no verb, nor what there
  /// is («لدينا مخزون», we have a stock).
  private func isNominal(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let first = reading.folded(range.lowerBound)
    return reading.firstVerb(in: range) == nil && !isPlace(first, reading)
      && !Self.deeds.contains(first) && !first.hasSuffix("تها")
      && !first.hasSuffix("ته") && !Self.done.contains(where: first.hasSuffix)
      && !range.contains { tells($0, reading) } && !isState(range, reading)
  }

  /// «أعمال الترميم مستمرة» (the works go on), «السفينة فارغة» (the ship is
  /// empty): a definite subject and a participle, which can be seen.
  private func isState(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard range.count < 5, let last = range.last,
      reading.folded(last - 1).isDefinite
    else { return false }
    let word = reading.folded(last)
    return !word.isDefinite
      && (word.count > 4 && word.hasPrefix("م")
        || word.count > 3 && word.dropFirst().hasPrefix("ا")
          && reading.endsInTehMarbuta(last))
  }

  /// A relative clause, an age («من عهد …», from the time of …) or a denied
  /// verb whose form is not known.
  private func tells(_ index: Int, _ reading: SentenceReading) -> Bool {
    let word = reading.folded(index)
    if reading.isOne(index, .relative) || Self.ages.contains(word) {
      return true
    }
    let next = reading.folded(index + 1)
    return ["لا", "لم", "لن"].contains(word)
      && ["ي", "ت", "ن"].contains(where: next.hasPrefix)
  }

  /// أنا، صرت، كنت (I, I have become, I was): what follows is a deed.
  private static let deeds: WordSet = [
    "انا", "وانا", "صرت", "وصرت", "كنت", "وكنت", "صرنا", "كنا",
  ]
  /// ـناه، ـناها، ـناهم: «حملناه» (we carried him)
  private static let done: [FoldedWord] = ["ناه", "ناها", "ناهم"]
  /// عهد، عصر، قرن، حقبة (time, era, century, period)
  private static let ages: WordSet = [
    "عهد", "العهد", "عصر", "العصر", "قرن", "القرن", "حقبه", "الحقبه", "زمن",
  ]

  /// له، لدينا، هناك، في (has, we have, there is, in)
  private func isPlace(
    _ word: FoldedWord, _ reading: SentenceReading
  ) -> Bool {
    ColumnVoice.existence.contains(word)
      || FunctionWords.isOne(word, .preposition) || Self.having.contains(word)
  }

  private static let having: WordSet = [
    "لدينا", "ولدينا", "عندنا", "وعندنا", "لدي", "عندي", "لنا", "لي",
  ]

  /// «خلو البيانات «ثغرة حقيقية»» (… is “a real gap”): the quotation is the
  /// predicate of a clause without a verb.
  private func isJudged(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    guard reading.firstVerb(in: range) == nil,
      let pair = reading.pairs.first(where: {
        $0.kind == .quotation && $0.open > range.lowerBound
          && $0.close >= range.upperBound - 1
      }), pair.open + 1 < range.upperBound
    else { return false }
    let word = reading.folded(pair.open + 1)
    return isJudging(pair, reading) && !word.isDefinite
      && !(range.lowerBound..<pair.open).contains {
        reading.report($0) != nil
      }
      && reading.run.words[pair.open + 1].kind == .arabic
      && reading.run.words[pair.open - 1].kind == .arabic
      && !FunctionWords.isOne(reading.folded(pair.open - 1), .preposition)
  }

  /// «أصعب بمرات» (many times harder), «ثغرة حقيقية» (a real gap): an elative, or
  /// a noun and its adjective; not «آيل للسقوط» (about to fall).
  private func isJudging(
    _ pair: Marks.Pair, _ reading: SentenceReading
  ) -> Bool {
    let words = reading.run.words
    let first = words[pair.open + 1]
    let isElative =
      first.folded.count == 4
      && reading.run.bytes[first.utf8].starts(with: "أ".utf8)
    guard pair.open + 2 < pair.close else { return isElative }
    let next = reading.folded(pair.open + 2)
    return isElative
      || next.count > 3 && !next.isDefinite
        && !FunctionWords.isOne(next, .preposition)
        && !["و", "ل", "ب"].contains(where: next.hasPrefix)
  }

  /// «لا أحد يعرف» (nobody knows), «لا أحد منا يملك …» (none of us has …).
  private func isNobody(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let first = range.lowerBound
    guard ["لا", "ولا", "فلا"].contains(reading.folded(first)),
      reading.folded(first + 1) == "احد",
      let verb = reading.firstVerb(in: first + 2..<range.upperBound)
    else { return false }
    return verb < first + 5 && reading.verbs[verb]?.tense == .imperfect
  }

  /// «البحر لا يرحم» (the sea has no mercy), «القلب يسامح» (the heart forgives):
  /// a thing with the article, and a verb of mind.
  private func isPersonified(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    let first = range.lowerBound
    let limit = min(first + 4, range.upperBound)
    guard
      let at = (first + 1..<max(first + 1, limit)).first(where: {
        reading.verbs[$0] != nil
      }), let verb = reading.verbs[at], verb.tense == .imperfect
    else { return false }
    let isDenied = ["لا", "لن"].contains(reading.folded(at - 1))
    guard (isDenied ? minds : mercies).contains(verb.lemma) else {
      return false
    }
    let not = isDenied ? at - 1 : at
    let subject = reading.folded(first)
    // «لكنه لا ينسى» (but it does not forget) goes on with the thing before.
    if not == first + 1, Self.carried.contains(subject) { return true }
    let bare =
      subject.hasPrefix("ف") || subject.hasPrefix("و")
      ? subject.dropFirst() : subject
    return not > first && bare.isDefinite && reading.sourceNoun(first) == nil
      && reading.office(first) == nil
      && UnitTable.shared.unit(of: bare.dropFirst(2)) != "person"
      && !bare.hasSuffix("ون") && !bare.hasSuffix("ين")
  }

  private static let carried: WordSet = ["لكنه", "لكنها", "ولكنه", "ولكنها"]
}

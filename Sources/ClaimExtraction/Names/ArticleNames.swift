import ArticleReading
import TextAnalysis

/// The names of one article, by which each of its claims is searched.
struct ArticleNames {
  let sources: PhraseTable<Speaker>
  let surnames: WordMap<Speaker>
  let glosses: Set<[FoldedWord]>
  let terms: Set<[FoldedWord]>
  let glossedTerms: PhraseTable<String>
  let places: PhraseTable<String>
  let latin: LatinEntities
  let pairs: NamePairs

  /// A source with its name in Latin letters, where that is known.
  func named(_ speaker: Speaker, sentence: Int) -> Speaker {
    guard let name = speaker.name, speaker.nameEnglish == nil else {
      return speaker
    }
    var speaker = speaker
    speaker.nameEnglish = pairs.latin(of: name, near: sentence)
    return speaker
  }

  /// The names and terms printed in a claim.
  func entities(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> [Entity] {
    var entities: [Entity] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let (found, count) = entity(at: index, range, reading) {
        entities.append(found)
        index += count
      } else {
        index += 1
      }
    }
    return entities + terms(in: reading, range)
  }

  private func entity(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> (Entity, Int)? {
    switch reading.run.words[index].kind {
    case .latin: latin(at: index, range, reading)
    case .arabic:
      known(at: index, range, reading) ?? body(at: index, range, reading)
    default: nil
    }
  }

  // MARK: Latin names

  private func latin(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> (Entity, Int)? {
    guard let found = latin.name(at: index, sentence: reading.sentence),
      found.words.upperBound <= range.upperBound
    else { return nil }
    let key = found.words.map { reading.folded($0) }
    let text = reading.run.text(of: found.words)
    let isPossessive = text.hasSuffix("'s") || text.hasSuffix("’s")
    var span = reading.run.span(of: found.words)
    if isPossessive { span.end -= 2 }
    let source =
      reading.tags.isEmpty ? nil : source(named: found.words, reading)
    let kind: Entity.Kind =
      glosses.contains(key)
      ? .concept : source.map(Self.kind) ?? found.kind
    return (
      Entity(
        text: isPossessive ? String(text.dropLast(2)) : text, span: span,
        name: pairs.arabic(of: found.name) ?? found.name,
        nameEnglish: found.name, kind: kind), found.words.count
    )
  }

  private func source(
    named words: Range<Int>, _ reading: SentenceReading
  ) -> Speaker? {
    let match = sources.match(
      reading.run, at: words.lowerBound, before: words.upperBound)
    return match?.count == words.count ? match?.value : nil
  }

  private static func kind(_ speaker: Speaker) -> Entity.Kind {
    speaker.kind == .person ? .person : .organization
  }

  // MARK: Arabic names

  /// A source, a name of the translation or a place, also behind particles.
  private func known(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> (Entity, Int)? {
    for word in Proclitics.readings(of: reading.folded(index)) {
      if let match = sources.match(
        reading.run, at: index, before: range.upperBound, as: word.name)
      {
        return source(match.value, index, match.count, word, reading)
      }
      if let speaker = surnames[word.name] {
        return source(speaker, index, 1, word, reading)
      }
      if let found = term(at: index, word, range, reading)
        ?? place(at: index, word, range, reading)
        ?? translated(at: index, word, range, reading)
      {
        return found
      }
    }
    return nil
  }

  private func place(
    at index: Int, _ word: Proclitics.Reading, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> (Entity, Int)? {
    guard
      let match = places.match(
        reading.run, at: index, before: range.upperBound, as: word.name)
    else { return nil }
    let place = printed(index..<index + match.count, word, reading)
    return (
      Entity(
        text: place.text, span: place.span,
        name: Self.withArticle(place.text, word),
        nameEnglish: match.value, kind: .place), match.count
    )
  }

  /// The words as printed, without particles.
  private func printed(
    _ words: Range<Int>, _ word: Proclitics.Reading,
    _ reading: SentenceReading
  ) -> (text: String, span: Span) {
    reading.run.printed(words, droppingLetters: word.letters)
  }

  /// «للسعودية» (to Saudi Arabia) names السعودية.
  private static func withArticle(
    _ text: String, _ word: Proclitics.Reading
  ) -> String {
    word.hasLostArticle ? "ال" + text : text
  }

  private func source(
    _ speaker: Speaker, _ index: Int, _ count: Int,
    _ word: Proclitics.Reading, _ reading: SentenceReading
  ) -> (Entity, Int) {
    let found = printed(index..<index + count, word, reading)
    let name = speaker.name ?? Self.withArticle(found.text, word)
    return (
      Entity(
        text: found.text, span: found.span, name: name,
        nameEnglish: speaker.nameEnglish
          ?? pairs.latin(of: name, near: reading.sentence),
        kind: Self.kind(speaker)), count
    )
  }

  /// A name that the sentence's translation prints in Latin letters.
  private func translated(
    at index: Int, _ word: Proclitics.Reading, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> (Entity, Int)? {
    guard pairs.hasNames(near: reading.sentence),
      reading.verbs[index] == nil, reading.reports[index] == nil,
      !word.name.isDefinite
    else { return nil }
    let end = min(range.upperBound, index + 4)
    let rest = (index + 1..<max(end, index + 1)).prefix {
      reading.run.words[$0].kind == .arabic
    }.map { reading.folded($0) }
    guard
      let name = pairs.latin(
        at: [word.name] + rest, near: reading.sentence)
    else { return nil }
    let words = index..<index + name.words.count
    let found = printed(words, word, reading)
    return (
      Entity(
        text: found.text, span: found.span, name: found.text,
        nameEnglish: name.text, kind: name.kind), words.count
    )
  }

  /// «شركة نوكيا», «منظمة الصحة العالمية»: a body's noun without article
  /// and up to three words that name it.
  private func body(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> (Entity, Int)? {
    guard let noun = bodyNoun(at: index, reading), reading.verbs[index] == nil
    else {
      return nil
    }
    var end = index + 1
    while end < range.upperBound, end < index + 5,
      reading.run.words[end].kind == .arabic, reading.verbs[end] == nil,
      reading.folded(end).isDefinite
    { end += 1 }
    guard end - index > 1 else { return nil }
    let found = printed(index..<end, noun, reading)
    return (
      Entity(
        text: found.text, span: found.span, name: found.text,
        nameEnglish: pairs.latin(of: found.text, near: reading.sentence),
        kind: .organization), end - index
    )
  }

  private func bodyNoun(
    at index: Int, _ reading: SentenceReading
  ) -> Proclitics.Reading? {
    reading.run.facts.isEmpty
      ? Self.bodyNoun(reading.folded(index)) : reading.run.facts[index].body
  }

  /// The noun of a body that a folded word is, without its particles.
  static func bodyNoun(_ word: FoldedWord) -> Proclitics.Reading? {
    Proclitics.readings(of: word).first {
      !$0.name.isDefinite && SpeakerNouns.exact($0.name) == .org
    }
  }

  // MARK: Terms

  /// A term that the article glosses once, here without quotation marks.
  private func term(
    at index: Int, _ word: Proclitics.Reading, _ range: Range<Int>,
    _ reading: SentenceReading
  ) -> (Entity, Int)? {
    guard
      let match = glossedTerms.match(
        reading.run, at: index, before: range.upperBound, as: word.name)
    else { return nil }
    let words = index..<index + match.count
    let isQuoted = reading.pairs.contains { $0.inside == words }
    guard !isQuoted else { return nil }
    let found = printed(words, word, reading)
    return (
      Entity(
        text: found.text, span: found.span,
        name: Self.withArticle(found.text, word),
        nameEnglish: match.value, kind: .concept), match.count
    )
  }

  private func terms(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> [Entity] {
    reading.pairs(in: range).compactMap { pair in
      guard pair.kind == .quotation, !pair.inside.isEmpty else { return nil }
      let key = pair.inside.map { reading.folded($0) }
      guard terms.contains(key) else { return nil }
      let text = reading.run.text(of: pair.inside)
      let gloss = glossedTerms.match(
        reading.run, at: pair.inside.lowerBound, before: pair.close)
      return Entity(
        text: text, span: reading.run.span(of: pair.inside), name: text,
        nameEnglish: gloss?.value, kind: .concept)
    }
  }
}

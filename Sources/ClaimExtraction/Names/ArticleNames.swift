import ArticleReading
import TextAnalysis

/// The names of one article, by which each of its claims is searched.
struct ArticleNames {
  let sources: PhraseTable<Speaker>
  let surnames: WordMap<Speaker>
  let glosses: Set<[FoldedWord]>
  let terms: Set<[FoldedWord]>
  let glossedTerms: PhraseTable<String>
  /// The words with which a source, a surname or a glossed term begins.
  let openings: WordSet
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
    let printed = reading.run.withoutPossessive(found.words)
    let source =
      reading.tags.isEmpty ? nil : source(named: found.words, reading)
    let kind: Entity.Kind =
      glosses.contains(key)
      ? .concept : source.map(Self.kind) ?? found.kind
    return (
      Entity(
        text: printed.text, span: printed.span,
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
    let mayBePlace =
      reading.run.facts.isEmpty || reading.run.facts[index].mayBePlace
    let hasTranslation = pairs.hasNames(near: reading.sentence)
    for word in Proclitics.readings(of: reading.folded(index)) {
      guard mayBePlace || hasTranslation || openings.contains(word.name)
      else { continue }
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
    return named(
      index..<index + match.count, word, reading, nameEnglish: match.value,
      kind: .place)
  }

  /// A name of some words, printed without particles, and how many they are.
  ///
  /// - Parameters:
  ///   - name: Its fullest form; else the words, in which «للسعودية» (to Saudi
  ///     Arabia) has its article again: السعودية.
  ///   - nameEnglish: Its Latin spelling; else the one the article pairs with
  ///     it.
  private func named(
    _ words: Range<Int>, _ word: Proclitics.Reading,
    _ reading: SentenceReading, name: String? = nil,
    nameEnglish: String? = nil, kind: Entity.Kind
  ) -> (Entity, Int) {
    let found = reading.run.printed(words, droppingLetters: word.letters)
    let name = name ?? (word.hasLostArticle ? "ال" : "") + found.text
    return (
      Entity(
        text: found.text, span: found.span, name: name,
        nameEnglish: nameEnglish
          ?? pairs.latin(of: name, near: reading.sentence), kind: kind),
      words.count
    )
  }

  private func source(
    _ speaker: Speaker, _ index: Int, _ count: Int,
    _ word: Proclitics.Reading, _ reading: SentenceReading
  ) -> (Entity, Int) {
    named(
      index..<index + count, word, reading, name: speaker.name,
      nameEnglish: speaker.nameEnglish, kind: Self.kind(speaker))
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
    return named(
      index..<index + name.words.count, word, reading,
      nameEnglish: name.text, kind: name.kind)
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
    return named(index..<end, noun, reading, kind: .organization)
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
    return named(
      words, word, reading, nameEnglish: match.value, kind: .concept)
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

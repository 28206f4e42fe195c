import ArticleReading
import TextAnalysis

/// The names of one article, by which each of its claims is searched.
struct ArticleNames {
  private let sources: PhraseTable<Speaker>
  private let surnames: WordMap<Speaker>
  private let glosses: Set<[FoldedWord]>
  private let terms: Set<[FoldedWord]>
  private let places: PhraseTable<String>
  private let products: WordSet
  private let english: EnglishNames

  init(
    sources: [(String, Speaker)], glosses: Set<[FoldedWord]>,
    terms: Set<[FoldedWord]>,
    places: PhraseTable<String>, products: WordSet, article: Article
  ) {
    self.sources = PhraseTable(sources.map { ($0.0, $0.1) })
    var surnames = WordMap<Speaker>()
    for (name, speaker) in sources where speaker.kind == .person {
      let words = WordRun(phrase: name).words
      if words.count > 1, let last = words.last {
        surnames[last.folded] = speaker
      }
    }
    self.surnames = surnames
    self.glosses = glosses
    self.terms = terms
    self.places = places
    self.products = products
    self.english = EnglishNames(article)
  }

  /// A source with its name in Latin letters, where that is known.
  func named(_ speaker: Speaker, sentence: Int) -> Speaker {
    guard let name = speaker.name, speaker.nameEnglish == nil else {
      return speaker
    }
    var speaker = speaker
    speaker.nameEnglish = english.name(of: name, near: sentence)
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
    let word = reading.run.words[index]
    switch word.kind {
    case .latin: return latin(at: index, range, reading)
    case .arabic: return arabic(at: index, range, reading)
    default: return nil
    }
  }

  // MARK: Latin names

  private func latin(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> (Entity, Int)? {
    var end = index
    while end < range.upperBound, reading.run.words[end].kind == .latin {
      end += 1
    }
    let text = reading.run.text(of: index..<end)
    guard text.contains(where: \.isUppercase), text.count > 1 else {
      return nil
    }
    let key = (index..<end).map { reading.folded($0) }
    let before = reading.folded(index - 1)
    let isProduct =
      products.contains(before)
      || products.contains(before.dropFirst(2))
    let kind: Entity.Kind =
      glosses.contains(key) ? .concept : isProduct ? .product : .organization
    return (
      Entity(
        text: text, span: reading.run.span(of: index..<end), name: text,
        nameEnglish: text, kind: kind), end - index
    )
  }

  // MARK: Arabic names

  private func arabic(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> (Entity, Int)? {
    let end = range.upperBound
    if let match = sources.match(reading.run, at: index, before: end) {
      return source(match.value, index..<index + match.count, reading)
    }
    if let speaker = surnames[reading.folded(index)] {
      return source(speaker, index..<index + 1, reading)
    }
    if let match = places.match(reading.run, at: index, before: end) {
      let words = index..<index + match.count
      let text = reading.run.text(of: words)
      return (
        Entity(
          text: text, span: reading.run.span(of: words), name: text,
          nameEnglish: match.value, kind: .place), match.count
      )
    }
    return body(at: index, range, reading)
  }

  private func source(
    _ speaker: Speaker, _ words: Range<Int>, _ reading: SentenceReading
  ) -> (Entity, Int) {
    let text = reading.run.text(of: words)
    let name = speaker.name ?? text
    return (
      Entity(
        text: text, span: reading.run.span(of: words), name: name,
        nameEnglish: english.name(of: name, near: reading.sentence),
        kind: speaker.kind == .person ? .person : .organization), words.count
    )
  }

  /// «شركة نوكيا», «منظمة الصحة العالمية»: a body's noun without article
  /// and up to three words that name it.
  private func body(
    at index: Int, _ range: Range<Int>, _ reading: SentenceReading
  ) -> (Entity, Int)? {
    let word = reading.folded(index)
    guard SpeakerNouns.shared(word) == .org, !word.isDefinite,
      !word.hasPrefix("لل"), !word.hasPrefix("وال")
    else { return nil }
    var end = index + 1
    while end < range.upperBound, end < index + 5,
      reading.run.words[end].kind == .arabic, reading.verbs[end] == nil,
      reading.folded(end).isDefinite
    { end += 1 }
    guard end - index > 1 else { return nil }
    let words = index..<end
    let text = reading.run.text(of: words)
    return (
      Entity(
        text: text, span: reading.run.span(of: words), name: text,
        nameEnglish: english.name(of: text, near: reading.sentence),
        kind: .organization), words.count
    )
  }

  // MARK: Terms

  private func terms(
    in reading: SentenceReading, _ range: Range<Int>
  ) -> [Entity] {
    reading.pairs(in: range).compactMap { pair in
      guard pair.kind == .quotation, !pair.inside.isEmpty else { return nil }
      let key = pair.inside.map { reading.folded($0) }
      guard terms.contains(key) else { return nil }
      let text = reading.run.text(of: pair.inside)
      return Entity(
        text: text, span: reading.run.span(of: pair.inside), name: text,
        kind: .concept)
    }
  }
}

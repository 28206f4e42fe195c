import ArticleReading

/// The names in Latin letters of an article's sentences, short ones with
/// their full form: «Holt» is Marian Holt, «WHO» the World Health
/// Organization where the article prints the two side by side.
struct LatinEntities: Sendable {
  /// A name and its words.
  struct Found: Sendable {
    var words: Range<Int>
    let name: String
    /// The folded word that all letters of the name make.
    let key: FoldedWord
    /// The folded words of the name, without marks and numbers.
    let folded: [FoldedWord]
    var kind: Entity.Kind

    init(
      words: Range<Int>, name: String, folded: [FoldedWord], kind: Entity.Kind
    ) {
      self.words = words
      self.name = name
      self.key = FoldedWord(name)
      self.folded = folded
      self.kind = kind
    }
  }

  /// The names of each sentence.
  private var found: [[Found]] = []
  /// All names, each once, as the article first prints them.
  private(set) var all: [NamePairs.Latin] = []

  /// - Parameter trustingFirst: Whether the first word of a sentence counts
  ///   though its capital says nothing; where its letters are compared anyway.
  init(_ readings: [SentenceReading], trustingFirst: Bool = false) {
    let finder = LatinNameFinder()
    let kinds = LatinNameKinds()
    let latin = readings.filter { reading in
      reading.run.words.contains { $0.kind == .latin }
    }
    let known = finder.knownWords(in: latin, trustingFirst: trustingFirst)
    let sentences = latin.last.map { $0.sentence + 1 } ?? 0
    found = Array(repeating: [], count: sentences)
    for reading in latin {
      found[reading.sentence] = finder.names(in: reading, known: known).map {
        Found(
          words: $0, name: Self.text(of: $0, reading),
          folded: Self.folded($0, reading), kind: kinds.kind(of: $0, reading))
      }
    }
    for reading in latin { addAcronyms(reading) }
    resolve(latin)
    agree()
    collect(latin)
  }

  /// The name that begins at a word.
  func name(at index: Int, sentence: Int) -> Found? {
    names(inSentence: sentence).first { $0.words.lowerBound == index }
  }

  /// Those of a sentence.
  func names(inSentence sentence: Int) -> [Found] {
    found.indices.contains(sentence) ? found[sentence] : []
  }

  /// A name without the 's of a possessive and marks that print nothing.
  private static func text(
    of words: Range<Int>, _ reading: SentenceReading
  ) -> String {
    let text = reading.run.withoutPossessive(words).text
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 >= 0x20 }) { return text }
    var scalars = text.unicodeScalars
    scalars.removeAll { $0.properties.isDefaultIgnorableCodePoint }
    return String(scalars)
  }

  private static func folded(
    _ name: Range<Int>, _ reading: SentenceReading
  ) -> [FoldedWord] {
    let words = name.filter { reading.run.words[$0].kind == .latin }
      .map { reading.folded($0) }
    // A long folded word does not give up its last letters.
    guard let last = words.last, last.isLong || last.hasSuffix("'s") else {
      return words
    }
    let printed = reading.run.withoutPossessive(name).text
    return words.dropLast() + FoldedPhrase.words(of: printed).suffix(1)
  }

  // MARK: Full names

  /// Short forms with the full name and its kind.
  private var full = WordMap<Found>()

  /// «World Health Organization (WHO)»
  private mutating func addAcronyms(_ reading: SentenceReading) {
    for pair in reading.pairs
    where pair.kind == .bracket && pair.inside.count == 1 {
      guard
        let name = found[reading.sentence].first(where: {
          $0.words.upperBound == pair.open
        }), name.words.count > 1
      else { continue }
      let acronym = reading.folded(pair.inside.lowerBound)
      let initials = name.words.compactMap { index -> FoldedWord? in
        LatinNameCues.shared.particles[reading.folded(index)] == nil
          && reading.run.words[index].kind == .latin
          ? reading.folded(index).first : nil
      }
      if acronym.utf8 == initials.flatMap(\.utf8) { full[acronym] = name }
    }
  }

  private mutating func resolve(_ readings: [SentenceReading]) {
    for reading in readings {
      for name in found[reading.sentence]
      where name.kind == .person && name.words.count > 1 {
        if let last = name.folded.last, full[last] == nil {
          full[last] = name
        }
      }
    }
    for sentence in found.indices {
      for (place, name) in found[sentence].enumerated()
      where name.words.count == 1 && name.kind != .place {
        guard let whole = name.folded.first.flatMap({ full[$0] }) else {
          continue
        }
        found[sentence][place] = whole
        found[sentence][place].words = name.words
      }
    }
  }

  /// One name has one kind, that of most places: «خدمات OpenAI» (OpenAI's
  /// services) does not make OpenAI a service.
  private mutating func agree() {
    var first = WordMap<Entity.Kind>()
    var mixed = WordMap<[Entity.Kind: Int]>()
    for name in found.joined() {
      guard let kind = first[name.key] else {
        first[name.key] = name.kind
        continue
      }
      if kind != name.kind { mixed[name.key] = [:] }
    }
    guard mixed.count > 0 else { return }
    for name in found.joined() {
      guard var counts = mixed[name.key] else { continue }
      counts[name.kind, default: 0] += 1
      mixed[name.key] = counts
    }
    for sentence in found.indices {
      for (place, name) in found[sentence].enumerated() {
        guard let counts = mixed[name.key] else { continue }
        found[sentence][place].kind =
          Entity.Kind.allCases.max {
            counts[$0, default: 0] < counts[$1, default: 0]
          } ?? name.kind
      }
    }
  }

  private mutating func collect(_ readings: [SentenceReading]) {
    var seen: Set<[FoldedWord]> = []
    for reading in readings {
      for name in found[reading.sentence] {
        if seen.insert(name.folded).inserted {
          all.append(
            NamePairs.Latin(
              text: name.name, words: name.folded, kind: name.kind))
        }
      }
    }
  }
}

import ArticleReading
import TextAnalysis

/// Finds the names and key terms of an article.
///
/// - Names in Latin letters by their capitals (``LatinNameFinder``); a term
///   where they gloss an Arabic one in brackets.
/// - The persons and bodies that the article names as sources or with an
///   office, wherever they stand, also by surname alone and behind particles.
/// - «شركة …», «منظمة …»: the noun of a body and its name.
/// - Places of `ar/places.txt` and `ar/world-places.txt`.
/// - What the letters of an Arabic word spell that the sentence's translation
///   prints as a name (``NamePairs``).
/// - Terms in quotation marks that are glossed or recur; those with a gloss
///   also without the marks.
struct EntityAnnotator: Sendable {
  /// Countries and cities by their Arabic names. Those collected by hand come
  /// first, as of equal phrases the first is found.
  private static let places = PhraseTable(
    WorldPlaces.rows.map { ($0.arabic, $0.english) })

  /// Whether the name of a place can begin with an Arabic word, also behind
  /// particles.
  static func mayBePlace(_ word: FoldedWord) -> Bool {
    Proclitics.readings(of: word).contains { places.begins(with: $0.name) }
  }

  /// The names of an article, read once for all its claims.
  ///
  /// - Parameter sources: The people and bodies it names.
  func names(
    in readings: [SentenceReading], _ sources: [Speaker], _ article: Article
  ) -> ArticleNames {
    var named: [(words: [FoldedWord], speaker: Speaker)] = []
    var read = WordMap<[FoldedWord]>()
    var surnames = WordMap<Speaker>()
    for speaker in sources
    where [.person, .org, .publication].contains(speaker.kind) {
      guard let name = speaker.name else { continue }
      // An article names its sources many times.
      let key = FoldedWord(name)
      let known = read[key]
      let words = known ?? FoldedPhrase.words(of: name)
      read[key] = words
      // «الوزارة» (the ministry) alone names none.
      if words.count == 1, SpeakerNouns.exact(words[0]) != nil { continue }
      if known == nil { named.append((words, speaker)) }
      if speaker.kind == .person, words.count > 1, let last = words.last {
        surnames[last] = speaker
      }
    }
    let latin = LatinEntities(readings)
    let table = PhraseTable(words: named.map { ($0.words, $0.speaker) })
    let glosses = Glosses(readings, table)
    let glossedTerms = PhraseTable(
      glosses.terms.map { ($0.phrase, $0.gloss) })
    var pairs = NamePairs(
      printed: article.language.hasPrefix("ar") ? latin.all : [],
      translated: translated(article), glosses: glosses)
    pairs.spell(sources.compactMap(\.name))
    return ArticleNames(
      sources: table, surnames: surnames,
      glosses: glosses.concepts, terms: recurring(readings),
      glossedTerms: glossedTerms,
      openings: table.firstWords.union(surnames.words)
        .union(glossedTerms.firstWords),
      places: Self.places,
      latin: latin, pairs: pairs)
  }

  /// Terms in quotation marks that are glossed or stand there twice.
  private func recurring(_ readings: [SentenceReading]) -> Set<[FoldedWord]> {
    var quoted: [[FoldedWord]: Int] = [:]
    for reading in readings {
      for pair in reading.pairs where pair.kind == .quotation {
        let key = pair.inside.map { reading.folded($0) }
        let isGlossed = reading.isMark(pair.close + 1, "(")
        quoted[key, default: 0] += isGlossed ? 2 : 1
      }
    }
    return Set(quoted.filter { $0.value > 1 }.keys)
  }

  /// The names in the translation, by the sentence they stand beside.
  private func translated(_ article: Article) -> [Int: [NamePairs.Latin]] {
    guard article.language.hasPrefix("ar"),
      let translation = article.translation
    else { return [:] }
    let readings = translation.sentences.indices.compactMap { index in
      translation.sentences[index].map { text -> SentenceReading in
        let run = WordRun(phrase: text)
        let tags = EnglishTagger.tags(of: run)
        return SentenceReading(
          run: run, verbs: [], reports: [], sentence: index, tags: tags)
      }
    }
    let names = LatinEntities(readings, trustingFirst: true)
    var found: [Int: [NamePairs.Latin]] = [:]
    for reading in readings {
      let latin = names.names(inSentence: reading.sentence)
      if latin.isEmpty { continue }
      found[reading.sentence] = latin.map { name in
        let text = reading.run.text(of: name.words)
        return NamePairs.Latin(
          text: text,
          words: WordRun(phrase: text).words.filter { $0.kind == .latin }
            .map(\.folded), kind: name.kind)
      }
    }
    return found
  }
}

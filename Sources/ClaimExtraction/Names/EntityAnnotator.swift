import ArticleReading
import TextAnalysis

/// Finds the names and key terms of an article.
///
/// - Names in Latin letters: a product after a noun such as خدمة (service),
///   a term where they gloss an Arabic one in brackets, else a body.
/// - The persons and bodies that the article names as sources, wherever
///   they stand, also by surname alone.
/// - «شركة …», «منظمة …»: the noun of a body and its name.
/// - Places of `ar/places.txt`.
/// - Terms in quotation marks that are glossed or recur.
struct EntityAnnotator: Sendable {
  private let places: PhraseTable<String>
  private let products = foldedWords(file: "ar/product-nouns")

  init() {
    places = PhraseTable(file: "ar/places") { columns in
      columns.count > 1 ? columns[1] : nil
    }
  }

  /// The names of an article, read once for all its claims.
  func names(
    in readings: [SentenceReading], _ drafts: [Draft], _ article: Article
  ) -> ArticleNames {
    var glosses: Set<[FoldedWord]> = []
    var quoted: [[FoldedWord]: Int] = [:]
    for reading in readings {
      for pair in reading.pairs {
        let key = pair.inside.map { reading.folded($0) }
        switch pair.kind {
        case .bracket where isAcronym(pair.inside, reading):
          glosses.insert(key)
        case .quotation:
          let isGlossed = reading.isMark(pair.close + 1, "(")
          quoted[key, default: 0] += isGlossed ? 2 : 1
        case .bracket: break
        }
      }
    }
    var sources: [(String, Speaker)] = []
    for draft in drafts {
      if let name = draft.speaker.name,
        [.person, .org, .publication].contains(draft.speaker.kind)
      {
        sources.append((name, draft.speaker))
      }
    }
    return ArticleNames(
      sources: sources, glosses: glosses,
      terms: Set(quoted.filter { $0.value > 1 }.keys), places: places,
      products: products, article: article)
  }

  private func isAcronym(
    _ range: Range<Int>, _ reading: SentenceReading
  ) -> Bool {
    range.count == 1
      && range.allSatisfy { reading.run.words[$0].kind == .latin }
  }
}

import ArticleReading
import Synchronization

/// Turns an article into claims.
///
///     let claims = ClaimExtractor().claims(in: article)
///
/// Annotators work in a row, each on what those before it found: words and
/// verbs, clauses, sources, then the labels of each clause, and last the
/// relations between claims.
public struct ClaimExtractor: Sendable {
  /// The annotators with their tables, shared by copies of the extractor.
  private final class Annotators: Sendable {
    let arabic: ArabicClauses
    let english = EnglishClauses()
    let arabicLabels: ClaimLabels
    let englishLabels: ClaimLabels
    let currencies = ArticleCurrencies()
    let relations = RelationAnnotator()
    let left: Set<ExtractionStep>
    /// What earlier articles taught of words, one for each article that has
    /// been read at the same time.
    private let memories = Mutex<[WordMemory]>([])

    init(without left: Set<ExtractionStep>) {
      self.left = left
      arabic = ArabicClauses(without: left)
      arabicLabels = ClaimLabels(language: .arabic, without: left)
      englishLabels = ClaimLabels(language: .english, without: left)
    }

    func takeMemory() -> WordMemory {
      memories.withLock { $0.popLast() }
        ?? WordMemory(
          verbs: arabic.verbs, reporting: arabic.reporting,
          calendar: .shared)
    }

    func keep(_ memory: WordMemory) {
      memories.withLock { $0.append(memory) }
    }
  }

  private let annotators: Annotators

  /// An extractor with the cue words that ship with Isnad.
  ///
  /// - Parameter left: Steps to leave out, to measure what they add. English
  ///   clauses are always read in full.
  public init(without left: Set<ExtractionStep> = []) {
    annotators = Annotators(without: left)
  }

  /// The claims of an article, in the order of the text.
  public func claims(in article: Article) -> [Claim] {
    let bytes = Array(article.text.utf8)
    let isArabic = article.language.hasPrefix("ar")
    var memory = annotators.takeMemory()
    defer { annotators.keep(memory) }
    var readings = article.sentences.indices.map { index in
      let sentence = article.sentences[index]
      let run = WordRun(
        bytes: bytes, range: sentence.utf8, start: sentence.span.start,
        memory: &memory)
      return isArabic
        ? annotators.arabic.reading(of: run, sentence: index)
        : annotators.english.reading(of: run, sentence: index)
    }
    Byline.mark(&readings, article)
    QuotedHeading.mark(&readings, article)
    ListItem.markBare(&readings, article)
    Speech.mark(&readings) { article.sentences[$0].paragraph }
    let drafts =
      isArabic
      ? annotators.arabic.drafts(in: readings)
      : annotators.english.drafts(in: readings)
    let labels =
      isArabic ? annotators.arabicLabels : annotators.englishLabels
    var claims = labels.claims(from: drafts, readings, article)
    if isArabic { annotators.currencies.resolve(&claims, readings) }
    if !annotators.left.contains(.relations) {
      annotators.relations.relate(&claims, drafts.all, readings) {
        article.sentences[$0].paragraph
      }
    }
    return claims
  }
}

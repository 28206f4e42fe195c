import ClaimExtraction
import GRDB
import Lexicon
import TextAnalysis

/// Finds the claims that are on the subject of a statement.
///
/// The candidates and their order are those of search: see ``Ranker``. The
/// score is what a claim reaches, as a part of what the statement itself
/// would reach if it were a claim of the base:
///
///     score = min(1, Σ words of the claim / Σ words of the statement)
///
/// Both sums are the ranker's. So 0.6 says that the claim has six tenths of
/// what the statement says, each word weighed by how rare it is here. A word
/// that no claim has weighs most: a statement about something new scores low
/// everywhere. Of a claim in another language the statement's letters and its
/// words as written count for neither sum. Weights: ``RankingWeights``;
/// thresholds: `MatchThresholds`.
struct MatchFinder {
  let db: Database
  let lexicon: Lexicon
  var weights = RankingWeights()

  /// A claim's number and its score.
  struct Found: Equatable {
    var number: Int64
    var score: Double
  }

  /// The claims with the best scores, best first.
  func found(
    _ statement: String, _ filters: ClaimFilters, limit: Int
  ) throws -> [Found] {
    let text = Self.withoutMarks(statement)
    let words = QueryWords(text)
    guard !words.words.isEmpty else { return [] }
    let query = try QueryExpansion(db: db, lexicon: lexicon, weights: weights)
      .query(words, text: text)
    let finder = CandidateFinder(
      db: db, weights: weights, collection: try CollectionStatistics(db))
    let first = try finder.find(query)
    let gate = try CandidateGate(
      words, try FilterCondition(filters, db),
      isFree: filters == ClaimFilters(), finder)
    let claims = try gate.best(max(limit, weights.candidates), of: first)
    var reranker = try Reranker(
      db: db, weights: weights, collection: finder.collection, query: query,
      groupWeights: first.groupWeights)
    let language = Self.language(of: text)
    let same = reranker.ranker.score(
      ideal(query, words, finder.collection, reranker.ranker, text))
    let other = reranker.ranker.score(
      ideal(query, words, finder.collection, reranker.ranker))
    guard same > 0 else { return [] }
    let languages = try languages(claims)
    var found: [Found] = []
    for candidate in finder.candidates(claims, first) {
      let score = reranker.ranker.score(try reranker.counted(candidate))
      let isSame = languages[candidate.number] == language
      let whole = isSame || other == 0 ? same : other
      found.append(
        Found(number: candidate.number, score: min(1, score / whole)))
    }
    found.sort { ($1.score, $0.number) < ($0.score, $1.number) }
    return Array(found.prefix(limit))
  }

  /// How many times as long as the mean a statement may be taken for a
  /// claim: of a whole page every word would weigh next to nothing, and a
  /// claim with one of them would reach its sum.
  private static let longestClaim = 4.0

  /// The statement as if it were a claim: every word once in the text.
  ///
  /// - Parameter text: Its words; `nil` for a claim in another language,
  ///   which has neither the words as written nor their letters.
  private func ideal(
    _ query: RankedQuery, _ words: QueryWords,
    _ collection: CollectionStatistics, _ ranker: Ranker,
    _ text: String? = nil
  ) -> Candidate {
    let fields = IndexField.allCases.count
    let place = IndexField.text.rawValue
    let main = collection.fields[place]
    var lengths = Array(repeating: 0.0, count: fields)
    lengths[place] = min(
      Double(words.words.count) / main.meanWords, Self.longestClaim)
    let written = query.groups.indices.filter { index in
      let group = query.groups[index]
      return query.grams[group.word].isEmpty == false
        && group.alternatives.allSatisfy { $0.step == .exact }
    }
    var frequencies = Array(
      repeating: 0.0, count: fields * query.groups.count)
    for index in query.groups.indices {
      frequencies[index * fields + place] = 1
    }
    var candidate = Candidate(
      number: 0, frequencies: frequencies, relativeWords: lengths)
    if let text {
      let letters = text.unicodeScalars.count { $0.properties.isAlphabetic }
      let last = ranker.grams.map(\.gram).max() ?? -1
      candidate.grams = [Array(repeating: 1, count: last + 1)]
      candidate.relativeLetters = [Double(letters) / main.meanLetters]
    } else {
      for index in written {
        candidate.frequencies[index * fields + place] = 0
      }
    }
    return candidate
  }

  /// `ar` or `en`, by the letters it has more of.
  private static func language(of text: String) -> String {
    let scripts = Tokenizer.tokens(in: Array(text.utf8)).map(\.script)
    let arabic = scripts.count { $0 == .arabic }
    return arabic >= scripts.count { $0 == .latin } ? "ar" : "en"
  }

  private func languages(_ claims: [Int32]) throws -> [Int64: String] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT number, language FROM claim
        WHERE number IN (SELECT value FROM json_each(?))
        """, arguments: [JSONList.text(claims.map(Int64.init))])
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0[0] as Int64, $0[1] as String) })
  }

  /// Quotation marks and dashes mean something in a search, not here.
  private static func withoutMarks(_ text: String) -> String {
    String(text.map { "\"“”„«»-*?؟".contains($0) ? " " : $0 })
  }
}

import Foundation
import GRDB
import TextAnalysis

/// The second stage: counts the query's grams in the texts of the candidates
/// and scores them with everything known.
///
/// Grams join inflections and spellings within a language. A query without a
/// word in the script of a claim has its grams not counted there: the few
/// names in the other script would make each gram look rare, and so weigh
/// more than translations.
struct Reranker {
  let db: Database
  let collection: CollectionStatistics
  private(set) var ranker: Ranker
  private var counter: GramCounter
  /// The scripts of the counter's grams.
  private let scripts: [Script]

  init(
    db: Database, weights: RankingWeights, collection: CollectionStatistics,
    query: RankedQuery, groupWeights: [Double]
  ) throws {
    self.db = db
    self.collection = collection
    counter = GramCounter(query.grams.flatMap { $0 })
    scripts = counter.grams.map(Grams.script(of:))
    ranker = Ranker(
      weights: weights, query: query, groupWeights: groupWeights)
    let places = Dictionary(
      uniqueKeysWithValues: counter.grams.enumerated().map { ($1, $0) })
    let idfs = try counter.grams.map(idf)
    for (word, grams) in query.grams.enumerated() {
      for gram in grams {
        guard let place = places[gram] else { continue }
        ranker.grams.append((word, place))
        ranker.gramWeights.append(idfs[place])
      }
    }
  }

  private func idf(_ gram: Grams.Gram) throws -> Double {
    let claims =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT claims FROM gram WHERE gram = ?"),
        arguments: [Int64(bitPattern: gram)]) ?? 0
    return BM25.idf(
      texts: Double(collection.fields[IndexField.text.rawValue].claims),
      holders: Double(claims))
  }

  /// A candidate with its grams counted.
  mutating func counted(_ candidate: Candidate) throws -> Candidate {
    guard !counter.grams.isEmpty else { return candidate }
    var candidate = candidate
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT text, section || ' ' || section_translation, language
          FROM claim WHERE number = ?
          """), arguments: [candidate.number])
    guard let row = try rows.next() else { return candidate }
    // The bytes are the statement's own, and stay while the cursor does.
    try withExtendedLifetime(rows) {
      let own: Script = (row[2] as String) == "ar" ? .arabic : .latin
      let isForeign = !scripts.contains(own)
      for field in [IndexField.text, .section] {
        try count(row, field, for: &candidate, isForeign)
      }
    }
    return candidate
  }

  private mutating func count(
    _ row: Row, _ field: IndexField, for candidate: inout Candidate,
    _ isForeign: Bool
  ) throws {
    try row.withUnsafeData(atIndex: field.rawValue) { data in
      data?.withUnsafeBytes { bytes in
        counter.count(
          Span(_unsafeElements: bytes.bindMemory(to: UInt8.self)))
      }
    }
    candidate.grams.append(
      isForeign
        ? zip(counter.counts, scripts).map { $1 == .digits ? $0 : 0 }
        : counter.counts)
    candidate.relativeLetters.append(
      Double(counter.letters)
        / collection.fields[field.rawValue].meanLetters)
  }
}

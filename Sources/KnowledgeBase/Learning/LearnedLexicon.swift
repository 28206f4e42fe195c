import Foundation
import GRDB
import Lexicon
import Synchronization

extension KnowledgeBase {
  /// Learns translations from the base's own translated sentences, of words
  /// that the lexicon does not know; does nothing where the sentences are
  /// those of the last time. Searches of this base use them from then on.
  ///
  /// To be called when articles, translations or another base came in.
  public func learnTranslations(lexicon: Lexicon = .shipped) throws {
    try write { db in
      let sentences = try TranslatedSentences(db)
      let known = try String.fetchOne(
        db, sql: "SELECT source FROM learned_lexicon")
      if known == sentences.digest || (known == nil && sentences.pairs.isEmpty)
      {
        return
      }
      var learner = LexiconLearner()
      for pair in sentences.pairs { learner.add(pair) }
      let table = learner.table(
        title: "translated sentences", prior: lexicon, onlyNew: true)
      try db.execute(
        sql: "INSERT OR REPLACE INTO learned_lexicon VALUES (1, ?, ?)",
        arguments: [sentences.digest, Data(table.bytes)])
    }
  }
}

/// The sentences of a base that have translations.
private struct TranslatedSentences {
  let pairs: [TranslationPair]
  /// Tells whether they have changed.
  let digest: String

  /// Those of the newest articles, so that learning takes seconds at most.
  private static let most = 10_000

  init(_ db: Database) throws {
    var rows = try Row.fetchAll(
      db,
      sql: """
        SELECT substr(a.text, s.start + 1, s.end - s.start), s.translation
        FROM sentence s JOIN article a ON a.number = s.article
        WHERE s.translation IS NOT NULL
        ORDER BY a.number DESC, s.ordinal LIMIT ?
        """, arguments: [Self.most])
    rows += try Row.fetchAll(
      db,
      sql: """
        SELECT text, translation FROM claim
        WHERE origin = 'imported' AND translation IS NOT NULL
        ORDER BY number DESC LIMIT ?
        """, arguments: [Self.most - rows.count])
    let lines = rows.map { ($0[0] as String, $0[1] as String) }
    pairs = lines.compactMap { TranslationPair($0, $1) }
    digest = SHA256.hex(lines.map { "\($0)\t\($1)\n" }.joined())
  }
}

/// The table that a base has learned, kept in memory between searches.
final class LearnedLexicon: Sendable {
  private struct Kept {
    var source: String
    var table: LexiconTable
  }
  private let kept = Mutex<Kept?>(nil)

  /// A lexicon with what the base has learned. A damaged table is passed by:
  /// `verify` names it.
  func adding(to lexicon: Lexicon, _ db: Database) throws -> Lexicon {
    let source = try String.fetchOne(
      db.cachedStatement(sql: "SELECT source FROM learned_lexicon"))
    guard let source else { return lexicon }
    if let table = kept.withLock({ $0?.source == source ? $0?.table : nil }) {
      return lexicon.adding([table])
    }
    let data = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT bytes FROM learned_lexicon"))
    guard let data, let table = try? LexiconTable(bytes: [UInt8](data)) else {
      return lexicon
    }
    kept.withLock { $0 = Kept(source: source, table: table) }
    return lexicon.adding([table])
  }
}

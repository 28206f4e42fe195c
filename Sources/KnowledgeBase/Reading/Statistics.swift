import GRDB

/// How much a base holds, and of which kinds.
public struct Statistics: Sendable, Equatable {
  /// A value and how many claims have it.
  public struct Count: Sendable, Equatable {
    /// The value: a category, a speaker …
    public var name: String
    /// How many claims have it.
    public var claims: Int
  }
  /// How many articles there are.
  public var articles: Int
  /// How many claims.
  public var claims: Int
  /// How many of them were imported.
  public var imported: Int
  /// How many have a translation.
  public var translated: Int
  /// How many figures, dates, names and relations their claims have.
  public var quantities: Int
  /// Dates in claims.
  public var dates: Int
  /// Names and terms in claims.
  public var entities: Int
  /// Relations between claims.
  public var relations: Int
  /// Claims by kind, the most frequent first.
  public var categories: [Count]
  /// Claims by modality.
  public var modalities: [Count]
  /// Claims by speaker; the articles' own voices are left out.
  public var speakers: [Count]
}

extension KnowledgeBase {
  /// Counts what the base holds.
  public func statistics() throws -> Statistics {
    try read { db in
      func count(_ sql: String) throws -> Int {
        try Int.fetchOne(db, sql: sql) ?? 0
      }
      func counts(_ sql: String) throws -> [Statistics.Count] {
        try Row.fetchAll(db, sql: sql).map {
          Statistics.Count(name: $0[0], claims: $0[1])
        }
      }
      return Statistics(
        articles: try count("SELECT count(*) FROM article"),
        claims: try count("SELECT count(*) FROM claim"),
        imported: try count(
          "SELECT count(*) FROM claim WHERE origin = 'imported'"),
        translated: try count("SELECT count(translation) FROM claim"),
        quantities: try count("SELECT count(*) FROM quantity"),
        dates: try count("SELECT count(*) FROM date"),
        entities: try count("SELECT count(*) FROM entity"),
        relations: try count("SELECT count(*) FROM relation"),
        categories: try counts(
          """
          SELECT category, count(*) FROM claim GROUP BY 1 ORDER BY 2 DESC, 1
          """),
        modalities: try counts(
          """
          SELECT modality, count(*) FROM claim GROUP BY 1 ORDER BY 2 DESC, 1
          """),
        speakers: try counts(
          """
          SELECT speaker_name, count(*) FROM claim
          WHERE speaker_name IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1
          """))
    }
  }
}

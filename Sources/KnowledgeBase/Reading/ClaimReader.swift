import ArticleReading
import ClaimExtraction
import FactChecking
import GRDB

/// A claim as the base holds it.
public struct StoredClaim: Sendable, Equatable {
  /// The claim itself.
  public var claim: Claim
  /// The name it had where it was imported from.
  public var key: String?
  /// Its reviews, the oldest first; filled in by `forEachClaim` alone.
  public var reviews: [Review] = []
}

/// Reads claims back from their rows.
struct ClaimReader {
  let db: Database

  /// The columns that `claim(from:)` needs, of a claim named `c` and its
  /// article named `a`.
  static let columns = """
    c.number, c.id, c.key, coalesce(a.key, c.absent_article) AS article_key,
    c.section, c.start, c.end, c.text, c.language, c.category, c.modality,
    c.negated, c.hedges, c.speaker_type, c.speaker_name, c.speaker_name_en,
    c.speaker_surface, c.speaker_role, c.speaker_org, c.speaker_including,
    c.attribution_verb, c.attribution_mode, c.attribution_chain, c.quote,
    c.priority, c.translation_language, c.translation, c.translation_scope
    """

  /// The tables they stand in.
  static let tables = "claim c LEFT JOIN article a ON a.number = c.article"

  /// The claim of a row.
  func claim(from row: Row) throws -> StoredClaim {
    let number: Int64 = row["number"]
    var claim = Claim(
      id: row["id"], article: row["article_key"],
      section: JSONList.words(row["section"]), span: Self.span(of: row),
      text: row["text"], language: row["language"])
    claim.category = Category(rawValue: row["category"]) ?? .fact
    claim.modality = Modality(rawValue: row["modality"]) ?? .asserted
    claim.negated = row["negated"]
    claim.hedges = JSONList.words(row["hedges"])
    claim.speaker = Self.speaker(of: row)
    claim.attribution = Attribution(
      verb: row["attribution_verb"],
      mode: Attribution.Mode(rawValue: row["attribution_mode"]) ?? .none,
      chain: JSONList.words(row["attribution_chain"]))
    claim.quote = row["quote"]
    claim.priority = row["priority"]
    claim.translation = Self.translation(of: row)
    claim.quantities = try quantities(number)
    claim.dates = try dates(number)
    claim.entities = try entities(number)
    claim.relations = try relations(number)
    return StoredClaim(claim: claim, key: row["key"])
  }

  private static func span(of row: Row) -> Span? {
    guard let start: Int = row["start"], let end: Int = row["end"] else {
      return nil
    }
    return Span(start: start, end: end)
  }

  private static func speaker(of row: Row) -> Speaker {
    Speaker(
      kind: Speaker.Kind(rawValue: row["speaker_type"]) ?? .author,
      name: row["speaker_name"], nameEnglish: row["speaker_name_en"],
      surface: row["speaker_surface"], role: row["speaker_role"],
      organization: row["speaker_org"],
      including: JSONList.words(row["speaker_including"]))
  }

  static func translation(of row: Row) -> ClaimTranslation? {
    guard let language: String = row["translation_language"],
      let text: String = row["translation"],
      let scope = ClaimTranslation.Scope(
        rawValue: row["translation_scope"] ?? "")
    else { return nil }
    return ClaimTranslation(language: language, text: text, scope: scope)
  }

  // MARK: Parts

  private func rows(_ sql: String, _ claim: Int64) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(sql: sql), arguments: [claim])
  }

  private func place(_ row: Row) -> Span {
    Span(start: row["start"], end: row["end"])
  }

  private func quantities(_ claim: Int64) throws -> [Quantity] {
    try rows("SELECT * FROM quantity WHERE claim = ? ORDER BY ordinal", claim)
      .map(Self.quantity)
  }

  /// The figure of a row of `quantity`.
  static func quantity(of row: Row) -> Quantity {
    let low: Double = row["low"]
    let value: Quantity.Value =
      switch (row["kind"] as String, row["high"] as Double?) {
      case ("range", let high?): .range(low, high)
      case ("at_least", _): .atLeast(low)
      default: .number(low)
      }
    return Quantity(
      text: row["text"], span: Span(start: row["start"], end: row["end"]),
      value: value, unit: row["unit"], noun: row["noun"],
      approximate: row["approximate"],
      qualifier: (row["qualifier"] as String?)
        .flatMap(Quantity.Qualifier.init), period: row["period"])
  }

  /// The date of a row of `date`.
  static func date(of row: Row) -> DateMention {
    DateMention(
      text: row["text"], span: Span(start: row["start"], end: row["end"]),
      value: row["value"], relative: row["relative"],
      offset: row["distance"])
  }

  private func dates(_ claim: Int64) throws -> [DateMention] {
    try rows("SELECT * FROM date WHERE claim = ? ORDER BY ordinal", claim)
      .map(Self.date)
  }

  private func entities(_ claim: Int64) throws -> [Entity] {
    try rows("SELECT * FROM entity WHERE claim = ? ORDER BY ordinal", claim)
      .map { row in
        Entity(
          text: row["text"], span: place(row), name: row["name"],
          nameEnglish: row["name_en"],
          kind: Entity.Kind(rawValue: row["type"]) ?? .concept)
      }
  }

  private func relations(_ claim: Int64) throws -> [Relation] {
    try rows("SELECT * FROM relation WHERE claim = ? ORDER BY ordinal", claim)
      .compactMap { row in
        Relation.Kind(rawValue: row["type"]).map {
          Relation(kind: $0, target: row["target"])
        }
      }
  }
}

extension ClaimReader {
  /// The claim of a row's number.
  func claim(number: Int64) throws -> StoredClaim? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT \(Self.columns) FROM \(Self.tables) WHERE c.number = ?
          """), arguments: [number]
    ).map(claim(from:))
  }

  /// The claim of an id, or of the start of one where no other begins so;
  /// also of the key it was imported under.
  func claim(named name: String) throws -> StoredClaim? {
    let sql = """
      SELECT \(Self.columns) FROM \(Self.tables)
      WHERE c.id = ?1 OR c.key = ?1
      """
    if let row = try Row.fetchOne(db, sql: sql, arguments: [name]) {
      return try claim(from: row)
    }
    guard name.count >= 4 else { return nil }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Self.columns) FROM \(Self.tables)
        WHERE substr(c.id, 1, length(?1)) = ?1 LIMIT 2
        """, arguments: [name])
    guard rows.count == 1 else { return nil }
    return try claim(from: rows[0])
  }
}

extension KnowledgeBase {
  /// The claim of an id, or of the start of one where no other begins so;
  /// also of the key it was imported under.
  public func claim(_ id: String) throws -> StoredClaim? {
    try read { db in try ClaimReader(db: db).claim(named: id) }
  }
}

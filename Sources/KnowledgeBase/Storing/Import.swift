import ClaimExtraction
import FactChecking
import GRDB

/// A line of an import, as the base takes it.
public struct ImportedLine: Sendable {
  /// Its line in the file, from 1, for messages.
  public var line: Int
  /// Its own name; kept as the claim's key.
  public var key: String?
  /// The claim, its id still to be made; `nil` for a translation alone.
  public var claim: Claim?
  /// A translation of the claim that `key` or `id` names.
  public var translation: ClaimTranslation?
  /// The id that this program gave the claim in another base; it is kept.
  public var id: String?
  /// Reviews of the claim that were published elsewhere.
  public var reviews: [Review]

  /// A line of an import.
  public init(
    line: Int, key: String?, claim: Claim?, translation: ClaimTranslation?,
    id: String? = nil, reviews: [Review] = []
  ) {
    self.line = line
    self.key = key
    self.claim = claim
    self.translation = translation
    self.id = id
    self.reviews = reviews
  }
}

/// What an import did.
public struct ImportChange: Sendable, Equatable {
  /// Claims that were not there before.
  public var added = 0
  /// Claims and translations that were there already.
  public var unchanged = 0
  /// Claims that got a translation or another one.
  public var translated = 0
  /// Reviews that were not there before.
  public var reviews = 0
}

extension KnowledgeBase {
  /// Takes in claims and translations made elsewhere, all or none.
  ///
  /// A claim that is there already, by its id, its key or its words, is left
  /// as it is. One whose id or key is known with other words is an error, as
  /// is a translation of a claim that is not there.
  public func importLines(
    _ lines: some Sequence<ImportedLine>
  ) throws -> ImportChange {
    var lines = lines.makeIterator()
    return try importLines { lines.next() }
  }

  /// The same, each line asked for when it is needed; an error of `next`
  /// keeps all of them out.
  public func importLines(
    next: () throws -> ImportedLine?
  ) throws -> ImportChange {
    try write { db in
      var importer = Importer(db: db)
      while let line = try next() { try importer.add(line) }
      try importer.index.flush()
      return importer.change
    }
  }
}

private struct Importer {
  let db: Database
  let index: IndexWriter
  var change = ImportChange()
  /// How often words have stood in this import, for their ordinals.
  private var ordinals: [String: Int] = [:]
  private var count = 0

  init(db: Database) {
    self.db = db
    index = IndexWriter(db: db)
  }

  mutating func add(_ line: ImportedLine) throws {
    guard let claim = line.claim else {
      return try translate(line)
    }
    count += 1
    for name in [line.id, line.key].compactMap({ $0 }) {
      guard let row = try known(name) else { continue }
      guard row["text"] == claim.text else {
        throw KnowledgeBaseError.badImport(
          line: line.line,
          problem: "the id \(name) is known with other words; give the claim "
            + "an id of its own")
      }
      change.unchanged += 1
      return try take(line.reviews, of: claim, named: row["id"])
    }
    try addNew(claim, line)
  }

  private mutating func take(
    _ reviews: [Review], of claim: Claim, named id: String
  ) throws {
    var claim = claim
    claim.id = id
    for review in reviews where try Reviewer(db: db).take(review, of: claim) {
      change.reviews += 1
    }
  }

  private mutating func addNew(_ claim: Claim, _ line: ImportedLine) throws {
    var claim = claim
    let article = try article(of: claim, line)
    claim.id = line.id ?? newID(of: claim, line)
    let isKnown =
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT 1 FROM claim WHERE id = ?"),
        arguments: [claim.id]) != nil
    if isKnown {
      change.unchanged += 1
      return try take(line.reviews, of: claim, named: claim.id)
    }
    try ClaimWriter(db: db, index: index).add(
      claim,
      at: ClaimWriter.Place(
        origin: "imported", key: line.key, article: article,
        absentArticle: article == nil ? claim.article : nil, ordinal: count))
    change.added += 1
    try take(line.reviews, of: claim, named: claim.id)
  }

  private mutating func newID(of claim: Claim, _ line: ImportedLine)
    -> String
  {
    let namespace = claim.article ?? "import"
    // Claims under keys of their own are different even in the same words.
    if let key = line.key {
      return ClaimID.id(
        article: namespace, words: key + "\n" + claim.text, ordinal: 0)
    }
    let ordinal = ordinals[namespace + "\n" + claim.text, default: 0]
    ordinals[namespace + "\n" + claim.text] = ordinal + 1
    return ClaimID.id(
      article: namespace, words: claim.text, ordinal: ordinal)
  }

  private func known(_ key: String) throws -> Row? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT number, id, text, translation, translation_language
          FROM claim WHERE key = ?1 OR id = ?1
          """), arguments: [key])
  }

  /// The article's row where it is here; then the claim must stand in it.
  private func article(
    of claim: Claim, _ line: ImportedLine
  ) throws -> Int64? {
    guard let key = claim.article,
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: "SELECT number, text FROM article WHERE key = ?"),
        arguments: [key])
    else { return nil }
    if let span = claim.span {
      let text = PointOffsets(row["text"])
      guard text.words(span.start, span.end) == claim.text else {
        throw KnowledgeBaseError.badImport(
          line: line.line,
          problem: "the words do not stand at \(span.start)–\(span.end) of "
            + "article \(key); correct start and end or leave them out")
      }
    }
    return row["number"]
  }

  private mutating func translate(_ line: ImportedLine) throws {
    guard let key = line.id ?? line.key, let translation = line.translation
    else {
      throw KnowledgeBaseError.badImport(
        line: line.line, problem: "neither a claim nor a translation")
    }
    guard let row = try known(key) else {
      throw KnowledgeBaseError.badImport(
        line: line.line,
        problem: "no claim \(key) to translate; import or ingest it first")
    }
    if row["translation"] as String? == translation.text {
      change.unchanged += 1
      return
    }
    let number: Int64 = row["number"]
    try index.remove(number)
    try db.cachedStatement(
      sql: """
        UPDATE claim SET translation_language = ?, translation = ?,
          translation_scope = ?
        WHERE number = ?
        """
    ).execute(
      arguments: [
        translation.language, translation.text, translation.scope.rawValue,
        number,
      ])
    try index.add(number)
    change.translated += 1
  }
}

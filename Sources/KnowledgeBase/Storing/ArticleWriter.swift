import ArticleReading
import ClaimExtraction
import Foundation
import GRDB

extension KnowledgeBase {
  /// Stores an article and its claims, all or nothing.
  ///
  /// The same article again changes nothing. Other text under the same key
  /// from the same source is a new version: its claims replace the old ones,
  /// and those with the same words keep their ids. The old text is kept, and
  /// reviews of claims that changed or are gone are marked for another look;
  /// none moves to another claim by itself. The same text from
  /// another source is the article moved.
  ///
  /// - Parameter dryRun: Say what would change and change nothing.
  /// - Throws: ``KnowledgeBaseError/keyTaken(key:by:source:)`` where the key
  ///   belongs to another text from another source.
  @discardableResult
  public func store(
    _ article: Article, _ claims: [Claim], dryRun: Bool = false
  ) throws -> ArticleChange {
    let digest = ArticleDigest.digest(article, claims)
    let work = { (db: Database) in
      let index = IndexWriter(db: db)
      let change = try ArticleWriter(db: db, index: index).store(
        article, claims, digest: digest, dryRun: dryRun)
      try index.flush()
      return change
    }
    return dryRun ? try read(work) : try write(work)
  }
}

/// Writes an article's rows.
struct ArticleWriter {
  let db: Database
  let index: IndexWriter

  func store(
    _ article: Article, _ claims: [Claim], digest: String, dryRun: Bool
  ) throws -> ArticleChange {
    let known = try Row.fetchOne(
      db,
      sql: "SELECT number, source, digest, text FROM article WHERE key = ?",
      arguments: [article.key])
    var diff: ClaimDiff?
    var old: [ClaimDiff.Version] = []
    if let known {
      let source: String = known["source"]
      // The same text in another place is the same article, moved.
      guard source == article.source || known["text"] == article.text else {
        throw KnowledgeBaseError.keyTaken(
          key: article.key, by: source, source: article.source)
      }
      if known["digest"] == digest {
        return ArticleChange(kind: .unchanged, claims: claims.count)
      }
      old = try versions.claims(of: known["number"])
      diff = ClaimDiff(from: old, to: claims.map(Self.version))
    }
    let concerned =
      try diff.map { try versions.concerned(by: $0, in: article.key) } ?? []
    let change = ArticleChange(
      kind: known == nil ? .added : .changed, claims: claims.count,
      diff: diff, flagged: concerned.map(\.review))
    if dryRun { return change }
    let number: Int64
    if let known {
      number = known["number"]
      if known["text"] != article.text || diff?.isEmpty == false {
        try versions.keep(number, old, now: Clock.now())
      }
      try clear(number)
      try update(number, article, digest)
    } else {
      number = try insert(article, digest)
    }
    try addStructure(of: article, number)
    let writer = ClaimWriter(db: db, index: index)
    for (ordinal, claim) in claims.enumerated() {
      var claim = claim
      let key = try adopt(&claim)
      try writer.add(
        claim,
        at: ClaimWriter.Place(
          origin: "extracted", key: key, article: number,
          headings: Self.translatedHeadings(above: claim, article),
          ordinal: ordinal))
    }
    try versions.flag(concerned)
    return change
  }

  private var versions: ArticleVersions { ArticleVersions(db: db) }

  private static func version(_ claim: Claim) -> ClaimDiff.Version {
    ClaimDiff.Version(
      id: claim.id, start: claim.span?.start, end: claim.span?.end,
      text: claim.text)
  }

  /// Takes the place of the same claim where it came by import, before its
  /// article did: its translation is kept, and its key is given back.
  private func adopt(_ claim: inout Claim) throws -> String? {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT number, key, translation_language, translation,
              translation_scope
            FROM claim WHERE id = ? AND origin = 'imported'
            """), arguments: [claim.id])
    else { return nil }
    let number: Int64 = row["number"]
    claim.translation = claim.translation ?? ClaimReader.translation(of: row)
    try index.remove(number)
    try db.cachedStatement(sql: "DELETE FROM claim WHERE number = ?")
      .execute(arguments: [number])
    return row["key"]
  }

  /// The translated headings above a claim, outermost first.
  private static func translatedHeadings(
    above claim: Claim, _ article: Article
  ) -> [String] {
    guard let headings = article.translation?.headings, let span = claim.span,
      let paragraph = article.paragraphs.first(where: {
        $0.span.contains(span)
      })
    else { return [] }
    var path: [String] = []
    var section = paragraph.section
    while let index = section {
      if let heading = headings.element(at: index) { path.append(heading) }
      section = article.sections[index].parent
    }
    return path.reversed()
  }

  /// Removes what was read from an article, but not what was imported.
  private func clear(_ article: Int64) throws {
    let numbers = try Int64.fetchAll(
      db,
      sql: """
        SELECT number FROM claim WHERE article = ? AND origin = 'extracted'
        """, arguments: [article])
    for number in numbers {
      try index.remove(number)
      try db.cachedStatement(sql: "DELETE FROM claim WHERE number = ?")
        .execute(arguments: [number])
    }
    for table in ["section", "paragraph", "sentence"] {
      // The names are this program's own.
      try db.execute(
        sql: "DELETE FROM \(table) WHERE article = ?", arguments: [article])
    }
  }

  private func insert(
    _ article: Article, _ digest: String
  ) throws -> Int64 {
    let now = Clock.now()
    try db.cachedStatement(
      sql: """
        INSERT INTO article (
          source, title, supplied_title, supplied_title_en, author,
          publisher, published, published_first, published_last, url,
          stated_language, language, text, headline_start, headline_end,
          translation_language, translation_text, digest, changed_at, key,
          added_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: values(of: article, digest, now) + [article.key, now])
    return db.lastInsertedRowID
  }

  private func update(
    _ number: Int64, _ article: Article, _ digest: String
  ) throws {
    try db.cachedStatement(
      sql: """
        UPDATE article SET
          source = ?, title = ?, supplied_title = ?, supplied_title_en = ?,
          author = ?, publisher = ?, published = ?, published_first = ?,
          published_last = ?, url = ?, stated_language = ?, language = ?,
          text = ?, headline_start = ?, headline_end = ?,
          translation_language = ?, translation_text = ?, digest = ?,
          changed_at = ?
        WHERE number = ?
        """
    ).execute(arguments: values(of: article, digest, Clock.now()) + [number])
  }

  private func values(
    of article: Article, _ digest: String, _ now: String
  ) -> StatementArguments {
    let metadata = article.metadata
    let days = metadata.published.flatMap { DayRange(published: $0) }
    return [
      article.source, metadata.title, metadata.suppliedTitle,
      metadata.suppliedTitleEnglish, metadata.author, metadata.publisher,
      metadata.published, days?.first, days?.last, metadata.url,
      metadata.language, article.language, article.text,
      article.headline?.start, article.headline?.end,
      article.translation?.language, article.translation?.text, digest, now,
    ]
  }

  private func addStructure(of article: Article, _ number: Int64) throws {
    for (ordinal, section) in article.sections.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO section VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
      ).execute(
        arguments: [
          number, ordinal, section.parent, section.level, section.heading,
          section.span.start, section.span.end,
          article.translation?.headings.element(at: ordinal),
        ])
    }
    for (ordinal, paragraph) in article.paragraphs.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO paragraph VALUES (?, ?, ?, ?, ?)"
      ).execute(
        arguments: [
          number, ordinal, paragraph.section, paragraph.span.start,
          paragraph.span.end,
        ])
    }
    for (ordinal, sentence) in article.sentences.enumerated() {
      try db.cachedStatement(
        sql: "INSERT INTO sentence VALUES (?, ?, ?, ?, ?, ?)"
      ).execute(
        arguments: [
          number, ordinal, sentence.paragraph, sentence.span.start,
          sentence.span.end,
          article.translation?.sentences.element(at: ordinal),
        ])
    }
  }

}

extension [String?] {
  /// The element at an index; `nil` beyond the end too.
  fileprivate func element(at index: Int) -> String? {
    indices.contains(index) ? self[index] : nil
  }
}

import ArticleReading
import GRDB

/// An article as a list shows it.
public struct ArticleSummary: Sendable, Equatable {
  /// The article's key.
  public var key: String
  /// Where it was read.
  public var source: String
  /// What is known about it.
  public var metadata: Metadata
  /// BCP 47: `ar`, `en`.
  public var language: String
  /// The language of its translation.
  public var translation: String?
  /// How many claims it has.
  public var claims: Int
  /// When it was first stored, in UTC.
  public var addedAt: String
  /// When it last changed, in UTC.
  public var changedAt: String
}

extension KnowledgeBase {
  /// All articles, by their keys.
  public func articles() throws -> [ArticleSummary] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT a.*,
            (SELECT count(*) FROM claim WHERE article = a.number) AS claims
          FROM article a ORDER BY a.key
          """
      ).map { row in
        ArticleSummary(
          key: row["key"], source: row["source"],
          metadata: ArticleRows.metadata(of: row), language: row["language"],
          translation: row["translation_language"], claims: row["claims"],
          addedAt: row["added_at"], changedAt: row["changed_at"])
      }
    }
  }

  /// An article with its text and structure; `nil` where it is not there.
  public func article(_ key: String) throws -> Article? {
    try read { db in try ArticleRows(db: db).article(key) }
  }
}

/// Reads articles back from their rows.
struct ArticleRows {
  let db: Database

  static func metadata(of row: Row) -> Metadata {
    Metadata(
      title: row["title"], suppliedTitle: row["supplied_title"],
      suppliedTitleEnglish: row["supplied_title_en"], author: row["author"],
      publisher: row["publisher"], published: row["published"],
      url: row["url"], language: row["stated_language"])
  }

  func article(_ key: String) throws -> Article? {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM article WHERE key = ?", arguments: [key])
    else { return nil }
    let number: Int64 = row["number"]
    let sections = try rows("section", number)
    let sentences = try rows("sentence", number)
    let paragraphs = try rows("paragraph", number)
    let text: String = row["text"]
    let offsets = PointOffsets(text)
    var article = Article(
      key: key, source: row["source"], metadata: Self.metadata(of: row),
      text: text, language: row["language"],
      sections: sections.map { section in
        Section(
          heading: section["heading"], level: section["level"],
          parent: section["parent"], span: Self.span(section))
      },
      paragraphs: paragraphs.enumerated().map { ordinal, paragraph in
        Paragraph(
          section: paragraph["section"], span: Self.span(paragraph),
          sentences: Self.range(of: ordinal, in: sentences))
      },
      sentences: sentences.map { sentence in
        let span = Self.span(sentence)
        return Sentence(
          paragraph: sentence["paragraph"], span: span,
          utf8: offsets.byte(span.start)..<offsets.byte(span.end))
      })
    if let language: String = row["translation_language"] {
      article.translation = Translation(
        language: language, text: row["translation_text"],
        sentences: sentences.map { $0["translation"] },
        headings: sections.map { $0["translation"] })
    }
    if let start: Int = row["headline_start"],
      let end: Int = row["headline_end"]
    {
      article.headline = Span(start: start, end: end)
    }
    return article
  }

  private func rows(_ table: String, _ article: Int64) throws -> [Row] {
    // The names are this program's own.
    try Row.fetchAll(
      db, sql: "SELECT * FROM \(table) WHERE article = ? ORDER BY ordinal",
      arguments: [article])
  }

  private static func span(_ row: Row) -> Span {
    Span(start: row["start"], end: row["end"])
  }

  /// The sentences of a paragraph; they stand in its order.
  private static func range(
    of paragraph: Int, in sentences: [Row]
  ) -> Range<Int> {
    let own = sentences.indices.filter {
      sentences[$0]["paragraph"] == paragraph
    }
    guard let first = own.first, let last = own.last else { return 0..<0 }
    return first..<last + 1
  }
}

/// The byte at which each code point of a text starts.
struct PointOffsets {
  private let starts: [Int]
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var starts: [Int] = []
    starts.reserveCapacity(bytes.count + 1)
    for index in bytes.indices where bytes[index] & 0xC0 != 0x80 {
      starts.append(index)
    }
    starts.append(bytes.count)
    self.starts = starts
  }

  /// How many code points the text has.
  var count: Int { starts.count - 1 }

  /// The byte at which a code point starts; the end beyond the last.
  func byte(_ point: Int) -> Int {
    starts[min(max(point, 0), starts.count - 1)]
  }

  /// The words at a place; `nil` where the text has no such place.
  func words(_ start: Int, _ end: Int) -> String? {
    guard 0 <= start, start <= end, end <= count else { return nil }
    return String(decoding: bytes[starts[start]..<starts[end]], as: UTF8.self)
  }
}

import Foundation
import GRDB
import TextAnalysis

/// SQLite's FTS5 and its `bm25` over two kinds of words, to compare with.
struct BM25Peer {
  enum Tokens: String, CaseIterable {
    case unicode61 = "SQLite FTS5 unicode61, bm25"
    case light10 = "light10 stems, bm25"
  }
  private let queue: DatabaseQueue
  private let tokens: Tokens

  init(_ set: RetrievalSet, _ tokens: Tokens) throws {
    self.tokens = tokens
    queue = try DatabaseQueue()
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE VIRTUAL TABLE document USING fts5 (
            text, id UNINDEXED, tokenize = 'unicode61 remove_diacritics 0')
          """)
      for document in set.documents {
        try db.cachedStatement(sql: "INSERT INTO document VALUES (?, ?)")
          .execute(
            arguments: [
              Self.words(document.text, tokens).joined(separator: " "),
              document.id,
            ])
      }
    }
  }

  /// The best hundred documents of each query.
  func runs(_ set: RetrievalSet) throws -> [[String]] {
    try queue.read { db in
      try set.queries.map { query in
        let words = Self.words(query.text, tokens).map { "\"\($0)\"" }
        if words.isEmpty { return [] }
        return try String.fetchAll(
          db.cachedStatement(
            sql: """
              SELECT id FROM document WHERE document MATCH ?
              ORDER BY bm25(document) LIMIT 100
              """), arguments: [words.joined(separator: " OR ")])
      }
    }
  }

  private static func words(_ text: String, _ tokens: Tokens) -> [String] {
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return tokens == .unicode61 ? words : words.map(light10)
  }

  /// Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information
  /// Retrieval", 2007: without vowels, hamza and taa marbuta made one; off
  /// goes و, one article and as many endings as leave two letters.
  static func light10(_ word: String) -> String {
    var letters = word.unicodeScalars.compactMap { letter -> Character? in
      switch letter {
      case "\u{064B}"..."\u{0652}", "\u{0640}": nil
      case "أ", "إ", "آ": "ا"
      case "ى": "ي"
      case "ة": "ه"
      default: Character(letter)
      }
    }
    if letters.first == "و", letters.count > 3 { letters.removeFirst() }
    for article in ["وال", "فال", "بال", "كال", "ال", "لل"]
    where letters.starts(with: article) && letters.count >= article.count + 2 {
      letters.removeFirst(article.count)
      break
    }
    for ending in ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ي"]
    where letters.count >= ending.count + 2
      && letters.suffix(ending.count).elementsEqual(ending)
    {
      letters.removeLast(ending.count)
    }
    return String(letters)
  }
}

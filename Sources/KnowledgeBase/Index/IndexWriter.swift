import Foundation
import GRDB
import TextAnalysis

/// Keeps the search index in step with the claims, within one transaction:
/// collects changes and writes them when it is told to, or has many.
final class IndexWriter {
  private let db: Database
  private let reader: IndexedClaimReader
  private var batch = IndexBatch()

  /// So many postings are held in memory before they are written.
  private static let most = 4_000_000

  init(db: Database) {
    self.db = db
    reader = IndexedClaimReader(db: db)
  }

  /// Puts a claim's words into the index; after its rows are written.
  func add(_ number: Int64) throws {
    guard let claim = try reader.claim(number) else { return }
    try phrases(
      """
      INSERT INTO claim_index (rowid, text, section, names, translation)
      VALUES (?, ?, ?, ?, ?)
      """, claim)
    batch.add(claim)
    if batch.count > Self.most { try flush() }
  }

  /// Takes a claim's words out of the index; before its rows change.
  func remove(_ number: Int64) throws {
    guard let claim = try reader.claim(number) else { return }
    try db.cachedStatement(sql: "DELETE FROM claim_index WHERE rowid = ?")
      .execute(arguments: [number])
    batch.remove(claim)
  }

  /// Builds the whole index anew from the claims.
  func rebuild() throws {
    for table in ["posting", "posting_length", "gram", "word"] {
      // The names are this program's own.
      try db.execute(sql: "DELETE FROM \(table)")
    }
    try db.execute(
      sql: "INSERT INTO claim_index (claim_index) VALUES ('rebuild')")
    batch = IndexBatch()
    try reader.forEach { claim in
      batch.add(claim)
      if batch.count > Self.most { try flush() }
    }
    try flush()
  }

  /// Writes what has been collected.
  func flush() throws {
    try writePostings()
    try writeLengths()
    try writeGrams()
    try writeWords()
    batch = IndexBatch()
  }

  private func phrases(_ sql: String, _ claim: IndexedClaim) throws {
    try db.cachedStatement(sql: sql).execute(
      arguments: [claim.number] + StatementArguments(claim.texts))
  }

  // MARK: Parts

  private func writePostings() throws {
    let select = try db.cachedStatement(
      sql: """
        SELECT list FROM posting WHERE form = ? AND field = ? AND block = ?
        """)
    let replace = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO posting VALUES (?, ?, ?, ?, ?)")
    let delete = try db.cachedStatement(
      sql: "DELETE FROM posting WHERE form = ? AND field = ? AND block = ?")
    for (key, changes) in batch.sortedPostings() {
      let form = Data(batch.table.forms[Int(key.form)])
      let place: StatementArguments = [form, key.field, key.block]
      var list = PostingList()
      if let row = try Row.fetchOne(select, arguments: place) {
        try row.withUnsafeData(atIndex: 0) { data in
          data?.withUnsafeBytes { list = PostingList($0) }
        }
      }
      list.merge(changes)
      if list.postings.isEmpty {
        try delete.execute(arguments: place)
      } else {
        try replace.execute(
          arguments: place + [list.postings.count, Data(list.bytes)])
      }
    }
  }

  private func writeLengths() throws {
    for (key, changes) in batch.lengths {
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT letters, lengths FROM posting_length
            WHERE field = ? AND block = ?
            """), arguments: [key.field, key.block])
      var lengths = FieldLengths(data: row?["lengths"] ?? Data())
      for (offset, length) in changes { lengths.set(length, at: offset) }
      let letters = (row?["letters"] ?? 0) + batch.letters[key, default: 0]
      try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO posting_length VALUES (?, ?, ?, ?, ?, ?)"
      ).execute(
        arguments: [
          key.field, key.block, lengths.count, lengths.total, letters,
          lengths.data,
        ])
    }
  }

  private func writeGrams() throws {
    let grams = batch.grams.filter { $0.value != 0 }.map {
      (Int64(bitPattern: batch.table.grams[Int($0.key)]), $0.value)
    }
    let add = try db.cachedStatement(
      sql: """
        INSERT INTO gram VALUES (?, ?)
        ON CONFLICT (gram) DO UPDATE SET claims = claims + excluded.claims
        """)
    for (gram, change) in grams.sorted(by: { $0.0 < $1.0 }) {
      try add.execute(arguments: [gram, change])
    }
  }

  /// Words are not taken out: one that no claim has finds nothing.
  private func writeWords() throws {
    let words = batch.words.map { batch.table.forms[Int($0)] }
    let insert = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO word VALUES (?, ?)")
    for word in words {
      let text = String(decoding: word, as: UTF8.self)
      for key in SoundKey.all(of: word) {
        try insert.execute(
          arguments: [String(decoding: key, as: UTF8.self), text])
      }
    }
  }
}

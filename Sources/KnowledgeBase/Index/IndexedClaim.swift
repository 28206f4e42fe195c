import ClaimExtraction
import GRDB

/// What of a claim is indexed: a function of its rows alone, so that the
/// index can be taken back, rebuilt and checked.
struct IndexedClaim {
  /// The claim's row.
  var number: Int64
  /// The text of each field, in the order of ``IndexField``; empty for none.
  var texts: [String]
  /// The values of its dates.
  var dates: [String]
}

/// Reads what is indexed of claims.
struct IndexedClaimReader {
  let db: Database

  private static let dates = DateFinder()

  /// The claim of a row; `nil` where there is none.
  func claim(_ number: Int64) throws -> IndexedClaim? {
    try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT w.*, c.origin FROM claim_words w
          JOIN claim c ON c.number = w.number WHERE w.number = ?
          """), arguments: [number]
    ).map(claim)
  }

  /// Gives every claim to `body`, in the order of their rows.
  func forEach(_ body: (IndexedClaim) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT w.*, c.origin FROM claim_words w
        JOIN claim c ON c.number = w.number ORDER BY c.number
        """)
    while let row = try rows.next() { try body(claim(row)) }
  }

  private func claim(_ row: Row) throws -> IndexedClaim {
    let number: Int64 = row["number"]
    let text: String = row["text"]
    var dates = try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT value FROM date WHERE claim = ? AND value IS NOT NULL"),
      arguments: [number])
    // Claims from articles were read for dates when they were extracted.
    if dates.isEmpty, row["origin"] == "imported" {
      dates = Self.dates.dates(in: text).compactMap(\.value)
    }
    return IndexedClaim(
      number: number,
      texts: [text, row["section"], row["names"], row["translation"] ?? ""],
      dates: dates)
  }
}

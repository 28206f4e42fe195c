import Foundation
import GRDB

/// How many claims there are and how long they are, field by field.
struct CollectionStatistics {
  /// One field of the claims.
  struct Field {
    /// How many claims have it.
    var claims = 0
    /// The mean number of words, without stop words, of those that have it.
    var meanWords = 1.0
    /// The mean number of letters.
    var meanLetters = 1.0
    /// The length of each claim, by its number; 0 where it has none.
    var lengths: [UInt16] = []

    /// The length of a claim as a part of the mean.
    @inline(__always)
    func relativeLength(_ claim: Int) -> Double {
      claim < lengths.count ? Double(lengths[claim]) / meanWords : 0
    }

    /// What the length of each claim puts below BM25's fraction.
    func norms(_ bm25: BM25) -> [Float] {
      let start = Float(bm25.k1 * (1 - bm25.b))
      let step = Float(bm25.k1 * bm25.b / meanWords)
      return lengths.map { start + step * Float($0) }
    }
  }
  /// In the order of ``IndexField``.
  var fields = IndexField.allCases.map { _ in Field() }
  /// One more than the greatest number of a claim.
  var size = 0
}

extension CollectionStatistics {
  /// Reads the statistics of a base.
  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT field, block, claims, words, letters, lengths
          FROM posting_length ORDER BY field, block
          """))
    var words = [0, 0, 0, 0]
    var letters = [0, 0, 0, 0]
    while let row = try rows.next() {
      let field: Int = row[0]
      fields[field].claims += row[2] as Int
      words[field] += row[3] as Int
      letters[field] += row[4] as Int
      let start = (row[1] as Int) << PostingList.blockBits
      try row.withUnsafeData(atIndex: 5) { data in
        data?.withUnsafeBytes { append($0, to: field, from: start) }
      }
    }
    for index in fields.indices {
      let claims = Double(max(fields[index].claims, 1))
      fields[index].meanWords = max(Double(words[index]) / claims, 1)
      fields[index].meanLetters = max(Double(letters[index]) / claims, 1)
      size = max(size, fields[index].lengths.count)
    }
  }

  private mutating func append(
    _ bytes: UnsafeRawBufferPointer, to field: Int, from start: Int
  ) {
    let missing = start - fields[field].lengths.count
    if missing > 0 {
      fields[field].lengths += Array(repeating: 0, count: missing)
    }
    let count = bytes.count / 2
    fields[field].lengths += [UInt16](unsafeUninitializedCapacity: count) {
      buffer, initialized in
      for index in 0..<count {
        buffer[index] =
          UInt16(bytes[2 * index]) | UInt16(bytes[2 * index + 1]) << 8
      }
      initialized = count
    }
  }
}

import Foundation
import GRDB
import TextAnalysis

/// Compares the tables that words are looked up in with what the claims give:
/// `posting`, `posting_length`, `gram` and `word`.
///
/// Block after block of claims is read as if it were to be indexed, and each
/// list that this gives is looked for. Words of claims that are gone may stay
/// in `word`: they find nothing.
struct IndexVerifier {
  let db: Database
  private(set) var problems: [Problem] = []

  private var lists = 0
  private var grams: [Grams.Gram: Int] = [:]
  private var words: Set<[UInt8]> = []
  private var unnamed = 0

  /// So many problems are named; more are counted.
  private static let mostNamed = 20

  init(db: Database) { self.db = db }

  /// Checks all tables.
  mutating func run() throws {
    let blocks = try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT number >> \(PostingList.blockBits) AS block FROM claim
        ORDER BY block
        """)
    let reader = IndexedClaimReader(db: db)
    for block in blocks {
      var batch = IndexBatch()
      let claims = try Int64.fetchAll(
        db, sql: "SELECT number FROM claim WHERE number BETWEEN ? AND ?",
        arguments: [
          block << Int64(PostingList.blockBits),
          ((block + 1) << Int64(PostingList.blockBits)) - 1,
        ])
      for number in claims {
        if let claim = try reader.claim(number) { batch.add(claim) }
      }
      try checkPostings(batch)
      try checkLengths(batch)
      try checkWords(batch)
      for (gram, count) in batch.grams {
        grams[batch.table.grams[Int(gram)], default: 0] += count
      }
    }
    try checkNumberOfLists()
    try checkGrams()
    if unnamed > 0 {
      problems.append(
        Problem(
          part: .index, description: "index: \(unnamed) more problems of it"))
    }
  }

  private mutating func report(_ text: String) {
    if problems.count >= Self.mostNamed {
      unnamed += 1
      return
    }
    problems.append(
      Problem(
        part: .index,
        description: "index: \(text); run `isnad verify --repair`"))
  }

  // MARK: Lists

  private mutating func checkPostings(_ batch: IndexBatch) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT claims, list FROM posting
        WHERE form = ? AND field = ? AND block = ?
        """)
    for (key, postings) in batch.sortedPostings() {
      lists += 1
      let form = batch.table.forms[Int(key.form)]
      let expected = PostingList(postings).postings
      let row = try Row.fetchOne(
        statement, arguments: [Data(form), key.field, key.block])
      let count: Int = row?["claims"] ?? 0
      let stored = row.map { list(of: $0) } ?? []
      if stored == expected, count == expected.count { continue }
      let offset = Self.firstDifference(stored, expected)
      let claim = try offset.map { try name(of: key.block, $0) }
      report(
        "the list of “\(IndexForm.text(of: form))” (\(Self.name(of: key)))"
          + " is wrong" + (claim.map { " about \($0)" } ?? ""))
    }
  }

  private func list(of row: Row) -> [PostingList.Posting] {
    let data: Data = row["list"] ?? Data()
    return data.withUnsafeBytes { PostingList($0).postings }
  }

  /// The place of the first claim that only one of two lists has, or has with
  /// another count.
  private static func firstDifference(
    _ one: [PostingList.Posting], _ other: [PostingList.Posting]
  ) -> UInt32? {
    for (first, second) in zip(one, other) where first != second {
      return min(first.offset, second.offset)
    }
    let longer = one.count > other.count ? one : other
    let place = min(one.count, other.count)
    return place < longer.count ? longer[place].offset : nil
  }

  /// `claim k3f9x2mabc`, or by its row where there is none.
  private func name(of block: Int32, _ offset: UInt32) throws -> String {
    let number = Int64(block) << Int64(PostingList.blockBits) + Int64(offset)
    let id = try String.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM claim WHERE number = ?"),
      arguments: [number])
    return id.map { "claim \($0)" } ?? "row \(number), which is no claim"
  }

  private static func name(of key: IndexBatch.Key) -> String {
    IndexField(rawValue: Int(key.field)).map { "\($0)" } ?? "\(key.field)"
  }

  private mutating func checkNumberOfLists() throws {
    let stored = try Int.fetchOne(db, sql: "SELECT count(*) FROM posting") ?? 0
    if stored > lists {
      report("\(stored - lists) lists belong to no claim")
    }
  }

  // MARK: Lengths

  private mutating func checkLengths(_ batch: IndexBatch) throws {
    for (key, lengths) in batch.lengths {
      var expected = FieldLengths(data: Data())
      for (offset, length) in lengths { expected.set(length, at: offset) }
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT claims, words, letters, lengths FROM posting_length
            WHERE field = ? AND block = ?
            """), arguments: [key.field, key.block])
      let stored = FieldLengths(data: row?["lengths"] ?? Data())
      let isRight =
        Self.trimmed(stored.all) == Self.trimmed(expected.all)
        && row?["claims"] == expected.count && row?["words"] == expected.total
        && row?["letters"] == batch.letters[key, default: 0]
      if isRight { continue }
      let field = IndexField(rawValue: key.field).map { "\($0)" } ?? ""
      report("the lengths of the claims (\(field)) are wrong")
    }
  }

  private static func trimmed(_ lengths: [UInt16]) -> ArraySlice<UInt16> {
    let last = lengths.lastIndex { $0 > 0 } ?? -1
    return lengths[...last]
  }

  // MARK: Grams and words

  private mutating func checkGrams() throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT gram, claims FROM gram WHERE claims <> 0")
    while let row = try rows.next() {
      let gram = Grams.Gram(bitPattern: row["gram"] as Int64)
      let stored: Int = row["claims"]
      let expected = grams.removeValue(forKey: gram) ?? 0
      if stored != expected { reportGram(gram, stored, expected) }
    }
    for (gram, count) in grams.sorted(by: { $0.key < $1.key }) where count != 0
    {
      reportGram(gram, 0, count)
    }
  }

  private mutating func reportGram(
    _ gram: Grams.Gram, _ stored: Int, _ expected: Int
  ) {
    let letters = String(decoding: Grams.text(of: gram), as: UTF8.self)
    report(
      "the letters “\(letters)” are counted in \(stored) claims, not in "
        + "\(expected)")
  }

  private mutating func checkWords(_ batch: IndexBatch) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT 1 FROM word WHERE sound = ? AND word = ?")
    let new = batch.words.map { batch.table.forms[Int($0)] }
    for word in new.sorted(by: { $0.lexicographicallyPrecedes($1) })
    where words.insert(word).inserted {
      let text = String(decoding: word, as: UTF8.self)
      for key in SoundKey.all(of: word) {
        let isThere = try Bool.fetchOne(
          statement,
          arguments: [String(decoding: key, as: UTF8.self), text])
        if isThere == nil { report("the word “\(text)” is missing") }
      }
    }
  }
}

import Foundation
import GRDB

/// Lets through the candidates that have every phrase, no excluded word, and
/// pass the filters.
struct CandidateGate {
  private let db: Database
  private let condition: FilterCondition
  private let isFree: Bool
  private var required: [Set<Int32>] = []
  /// The claims with an excluded word.
  private(set) var excluded: Set<Int32> = []

  init(
    _ words: QueryWords, _ condition: FilterCondition, isFree: Bool,
    _ finder: CandidateFinder
  ) throws {
    db = finder.db
    self.condition = condition
    self.isFree = isFree
    required = try words.phrases.map(holders)
    for phrase in words.excluded {
      if phrase.count == 1, let word = phrase.first {
        excluded.formUnion(try finder.holders(of: word.folded))
        if let stem = word.stem {
          excluded.formUnion(try finder.holders(of: IndexForm.stem(stem)))
        }
      } else {
        excluded.formUnion(try holders(of: phrase))
      }
    }
  }

  /// The best of the claims found that pass, best first.
  func best(
    _ count: Int, of found: CandidateFinder.Found
  ) throws -> [Int32] {
    if isFree, required.isEmpty, excluded.isEmpty {
      return found.best(min(count, found.scores.count))
    }
    // Filters are asked only of as many claims as are needed.
    var number = min(count, found.scores.count)
    while true {
      let claims = found.best(number)
      let passed = try passing(claims)
      if passed.count >= count || claims.count < number
        || number >= found.scores.count
      {
        return Array(passed.prefix(count))
      }
      number = min(8 * max(number, 1), found.scores.count)
    }
  }

  private func passing(_ claims: [Int32]) throws -> [Int32] {
    let claims = claims.filter { claim in
      !excluded.contains(claim) && required.allSatisfy { $0.contains(claim) }
    }
    if isFree { return claims }
    let passed = try Set(
      Int32.fetchAll(
        db,
        sql: """
          SELECT c.number FROM \(ClaimReader.tables)
          WHERE c.number IN (SELECT value FROM json_each(?))
            AND \(condition.sql)
          """,
        arguments: [JSONList.text(claims.map(Int64.init))]
          + condition.arguments))
    return claims.filter(passed.contains)
  }

  /// The claims in which words stand one after the other. They reach FTS5
  /// between quotation marks, so that nothing a user types is its syntax.
  private func holders(of phrase: [QueryWords.Word]) throws -> Set<Int32> {
    let words = phrase.map { String(decoding: $0.folded, as: UTF8.self) }
    let text = words.joined(separator: " ").replacing("\"", with: "\"\"")
    return try Set(
      Int32.fetchAll(
        db.cachedStatement(
          sql: "SELECT rowid FROM claim_index WHERE claim_index MATCH ?"),
        arguments: ["\"" + text + "\""]))
  }
}

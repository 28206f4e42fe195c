import ClaimExtraction
import FactChecking
import Foundation
import GRDB
import Lexicon
import TextAnalysis

extension KnowledgeBase {
  /// Pairs of claims on one subject whose figures or directions disagree, in
  /// one article or in two, the likest first. What a person said is no match
  /// is left out.
  ///
  /// - Parameter filters: One of the two claims must pass them.
  public func conflicts(
    _ filters: ClaimFilters = ClaimFilters(), limit: Int,
    least: Double = ConflictFinder.leastLikeness, lexicon: Lexicon = .shipped
  ) throws -> [Conflict] {
    try read { db in
      let lexicon = try learned.adding(to: lexicon, db)
      return try ConflictFinder(db: db, lexicon: lexicon, least: least)
        .conflicts(filters, limit: limit)
    }
  }
}

/// Finds claims that disagree without comparing all with all.
///
/// A claim is known by its words without stop words, numbers and words of
/// direction: Arabic ones by their roots, English ones by their stems and by
/// the root of their best translation. Claims meet in the lists of their
/// words that few claims have. Their likeness is Dice's coefficient, each
/// word weighed by its idf:
///
///     2 · Σ idf(shared) / (Σ idf(first) + Σ idf(second))
///
/// Those that are alike enough are compared as in `match`.
public struct ConflictFinder {
  let db: Database
  let lexicon: Lexicon
  let least: Double

  /// Less alike, two claims are hardly on one subject. A round number, not
  /// measured.
  public static let leastLikeness = 0.5
  /// A negation alone says less than a figure or a direction, so more is
  /// asked; not measured either.
  static let leastLikenessOfNegation = 0.65
  /// A word that more claims have leads to no pairs; it still counts in the
  /// likeness of those that others led to.
  static let longestList = 200

  /// A claim as it is compared.
  private struct Known {
    var number: Int64
    var reading: StatementReading
    var terms: [Int32]
    var weight = 0.0
    /// Whether it says anything that can be contradicted.
    var isWanted = false
  }
  private struct Pair {
    var first: Int
    var second: Int
    var likeness: Double
    var comparison: Comparison
  }

  func conflicts(_ filters: ClaimFilters, limit: Int) throws -> [Conflict] {
    let wanted = try passing(filters)
    var terms = ConflictTerms(lexicon: lexicon)
    var claims = try known(&terms)
    for index in claims.indices {
      claims[index].isWanted = wanted?.contains(claims[index].number) ?? true
      claims[index].weight =
        claims[index].terms.reduce(0) { $0 + terms.idf($1, claims.count) }
    }
    var pairs = pairs(claims, terms)
    pairs.sort {
      ($1.likeness, $0.first, $0.second) < ($0.likeness, $1.first, $1.second)
    }
    var conflicts: [Conflict] = []
    for pair in pairs where conflicts.count < limit {
      if let conflict = try conflict(pair, claims) {
        conflicts.append(conflict)
      }
    }
    return conflicts
  }

  /// The claims that pass the filters; `nil` for all.
  private func passing(_ filters: ClaimFilters) throws -> Set<Int64>? {
    guard filters != ClaimFilters() else { return nil }
    let condition = try FilterCondition(filters, db)
    return try Set(
      Int64.fetchAll(
        db,
        sql: """
          SELECT c.number FROM \(ClaimReader.tables) WHERE \(condition.sql)
          """, arguments: condition.arguments))
  }

  // MARK: Reading

  private func known(_ terms: inout ConflictTerms) throws -> [Known] {
    let figures = try figures()
    let dates = try dates()
    let rows = try Row.fetchCursor(
      db, sql: "SELECT number, text, start FROM claim ORDER BY number")
    var known: [Known] = []
    while let row = try rows.next() {
      let number: Int64 = row[0]
      let text: String = row[1]
      let quantities = figures[number] ?? []
      let days = dates[number] ?? []
      // An imported claim may have figures and dates that nobody has read.
      let isUnread =
        quantities.isEmpty && days.isEmpty && (row[2] as Int?) == nil
        && !Numerals.all(in: Array(text.utf8)).isEmpty
      let reading = StatementReader.shipped.read(
        text, quantities: isUnread ? nil : quantities,
        dates: isUnread ? nil : days)
      known.append(Known(number: number, reading: reading, terms: []))
    }
    // English words meet the Arabic ones that are there already.
    for isArabic in [true, false] {
      for index in known.indices
      where known[index].reading.isArabic == isArabic {
        known[index].terms = terms.terms(of: known[index].reading)
      }
    }
    return known
  }

  private func figures() throws -> [Int64: [Quantity]] {
    var figures: [Int64: [Quantity]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM quantity ORDER BY claim, ordinal")
    while let row = try rows.next() {
      figures[row["claim"], default: []].append(ClaimReader.quantity(of: row))
    }
    return figures
  }

  private func dates() throws -> [Int64: [DateMention]] {
    var dates: [Int64: [DateMention]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM date ORDER BY claim, ordinal")
    while let row = try rows.next() {
      dates[row["claim"], default: []].append(ClaimReader.date(of: row))
    }
    return dates
  }

  // MARK: Pairing

  private func pairs(_ claims: [Known], _ terms: ConflictTerms) -> [Pair] {
    var lists: [[Int32]] = Array(repeating: [], count: terms.count)
    var shared = Array(repeating: 0.0, count: claims.count)
    var pairs: [Pair] = []
    for (index, claim) in claims.enumerated() {
      var met: [Int] = []
      for term in claim.terms where terms.holders(term) <= Self.longestList {
        for other in lists[Int(term)] where shared[Int(other)] == 0 {
          shared[Int(other)] = 1
          met.append(Int(other))
        }
        lists[Int(term)].append(Int32(index))
      }
      for other in met {
        shared[other] = 0
        if let pair = pair(other, index, claims, terms) { pairs.append(pair) }
      }
    }
    return pairs
  }

  private func pair(
    _ first: Int, _ second: Int, _ claims: [Known], _ terms: ConflictTerms
  ) -> Pair? {
    let (one, other) = (claims[first], claims[second])
    guard one.isWanted || other.isWanted else { return nil }
    // Both lists are sorted.
    var (i, j, sum) = (0, 0, 0.0)
    while i < one.terms.count, j < other.terms.count {
      let (a, b) = (one.terms[i], other.terms[j])
      if a == b { sum += terms.idf(a, claims.count) }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    let likeness = 2 * sum / max(one.weight + other.weight, .ulpOfOne)
    guard likeness >= least else { return nil }
    let comparison = Comparison(one.reading, other.reading)
    guard comparison.relation == .opposite else { return nil }
    let isNegationAlone = comparison.points.allSatisfy {
      $0.agrees || $0.kind == .negation
    }
    if isNegationAlone, likeness < Self.leastLikenessOfNegation { return nil }
    return Pair(
      first: first, second: second, likeness: min(1, likeness),
      comparison: comparison)
  }

  private func conflict(_ pair: Pair, _ claims: [Known]) throws -> Conflict? {
    let reader = ClaimReader(db: db)
    guard
      let first = try reader.claim(number: claims[pair.first].number)?.claim,
      let second = try reader.claim(number: claims[pair.second].number)?.claim
    else { return nil }
    let decisions = MatchDecisions(db: db)
    for (statement, claim) in [
      (first.text, second.id), (second.text, first.id),
    ] where try decisions.decision(statement, claim)?.status == .rejected {
      return nil
    }
    let reviews = ReviewRows(db: db)
    return Conflict(
      first: first, second: second, likeness: pair.likeness,
      comparison: pair.comparison,
      firstReviews: try reviews.published(of: first.id),
      secondReviews: try reviews.published(of: second.id))
  }
}

import Foundation
import GRDB

/// The first stage: scores every claim that holds a form of a word of the
/// query by its words alone, and keeps the best.
struct CandidateFinder {
  let db: Database
  let weights: RankingWeights
  let collection: CollectionStatistics

  /// What the first stage found.
  struct Found {
    /// The score of each claim, by its number; 0 for those not found.
    var scores: [Float] = []
    /// The idf of each group in each field times the weights of both.
    var groupWeights: [Double] = []
    fileprivate var postings: [GroupPostings] = []

    /// The claims with the best scores, best first; of equals the older.
    func best(_ count: Int) -> [Int32] {
      var kept: [Int32] = []
      var least: Float = 0
      func cut() {
        kept.sort { a, b in
          let (first, second) = (scores[Int(a)], scores[Int(b)])
          return first != second ? first > second : a < b
        }
        if kept.count > count { kept.removeLast(kept.count - count) }
      }
      for claim in scores.indices where scores[claim] > least {
        kept.append(Int32(claim))
        // Sorted now and then, not for each claim.
        if kept.count >= 4 * count {
          cut()
          least = kept.last.map { scores[Int($0)] } ?? 0
        }
      }
      cut()
      return kept
    }
  }

  /// Scores the claims.
  ///
  /// - Parameter needsAll: Whether a claim must have every word.
  func find(_ query: RankedQuery, needsAll: Bool = false) throws -> Found {
    var found = Found()
    found.scores = Array(repeating: 0, count: collection.size)
    var words: [UInt16] = []
    if needsAll { words = Array(repeating: 0, count: collection.size) }
    let norms = collection.fields.map { $0.norms(weights.words) }
    var union = PostingUnion(size: collection.size)
    for group in query.groups {
      let fields = try postings(of: group, &union)
      for (field, postings) in fields.enumerated() {
        let weight = weight(of: group, postings, field)
        found.groupWeights.append(weight)
        postings.add(
          weight: weight * (weights.words.k1 + 1), norms: norms[field],
          to: &found.scores)
        if needsAll {
          // A word counts once its predecessors do.
          for claim in postings.claims
          where words[Int(claim)] == UInt16(clamping: group.word) {
            words[Int(claim)] += 1
          }
        }
        found.postings.append(postings)
      }
    }
    if needsAll {
      for claim in words.indices where Int(words[claim]) < query.words.count {
        found.scores[claim] = 0
      }
    }
    return found
  }

  /// The claims that hold a form in the claim's own words or its translation.
  func holders(of form: [UInt8]) throws -> Set<Int32> {
    var claims: Set<Int32> = []
    try read(form) { field, start, bytes in
      guard
        field == IndexField.text.rawValue
          || field == IndexField.translation.rawValue
      else { return }
      var reader = PostingReader(bytes)
      while let posting = reader.next() {
        let claim = start + Int32(posting.offset)
        if Int(claim) < collection.size { claims.insert(claim) }
      }
    }
    return claims
  }

  /// The statistics of some of the claims found.
  func candidates(_ claims: [Int32], _ found: Found) -> [Candidate] {
    let fields = IndexField.allCases.count
    var places: [Int32: Int] = [:]
    var candidates: [Candidate] = []
    for claim in claims {
      places[claim] = candidates.count
      candidates.append(
        Candidate(
          number: Int64(claim),
          frequencies: Array(repeating: 0, count: found.postings.count),
          relativeWords: (0..<fields).map {
            collection.fields[$0].relativeLength(Int(claim))
          }))
    }
    var isWanted = [Bool](repeating: false, count: collection.size)
    for claim in claims { isWanted[Int(claim)] = true }
    for (index, postings) in found.postings.enumerated() {
      for (position, claim) in postings.claims.enumerated()
      where isWanted[Int(claim)] {
        if let place = places[claim] {
          candidates[place].frequencies[index] =
            Double(postings.frequencies[position])
        }
      }
    }
    return candidates
  }

  private func weight(
    of group: TermGroup, _ postings: GroupPostings, _ field: Int
  ) -> Double {
    let idf = BM25.idf(
      texts: Double(collection.fields[field].claims),
      holders: postings.holders)
    return group.weight * weights.fields[field] * idf
  }

  // MARK: Reading

  /// The claims that hold a group, field by field.
  private func postings(
    of group: TermGroup, _ union: inout PostingUnion
  ) throws -> [GroupPostings] {
    for alternative in group.alternatives {
      let weight = Float(alternative.weight)
      try read(alternative.form) { field, start, bytes in
        union.add(bytes, from: Int(start), to: field, weight: weight)
      }
    }
    return union.taken()
  }

  /// Gives each stored list of a form to `body`: its field, the first claim of
  /// its block, its bytes.
  private func read(
    _ form: [UInt8], _ body: (Int, Int32, UnsafeRawBufferPointer) -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT field, block, list FROM posting WHERE form = ?"),
      arguments: [Data(form)])
    while let row = try rows.next() {
      let field: Int = row[0]
      let start = (row[1] as Int32) << Int32(PostingList.blockBits)
      try row.withUnsafeData(atIndex: 2) { data in
        data?.withUnsafeBytes { body(field, start, $0) }
      }
    }
  }
}

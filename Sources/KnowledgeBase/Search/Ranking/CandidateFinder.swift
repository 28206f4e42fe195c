import Foundation
import GRDB

/// The first stage: scores every claim that holds a form of a word of the
/// query by its words alone, and keeps the best.
struct CandidateFinder {
  let db: Database
  let weights: RankingWeights
  let collection: CollectionStatistics

  /// The claims that hold a group in a field, each with how often.
  fileprivate struct Postings {
    var claims: [Int32] = []
    var frequencies: [Float] = []
    /// How many claims are taken to hold it.
    var holders = 0.0
  }

  /// What the first stage found.
  struct Found {
    /// The score of each claim, by its number; 0 for those not found.
    var scores: [Float] = []
    /// The idf of each group in each field times the weights of both.
    var groupWeights: [Double] = []
    fileprivate var postings: [Postings] = []

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
    for group in query.groups {
      for (field, postings) in try postings(of: group).enumerated() {
        let weight = weight(of: group, postings, field)
        found.groupWeights.append(weight)
        add(postings, weight, field, to: &found.scores)
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
    try read(form) { field, claim, _ in
      if field == IndexField.text.rawValue
        || field == IndexField.translation.rawValue
      {
        claims.insert(claim)
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
    of group: TermGroup, _ postings: Postings, _ field: Int
  ) -> Double {
    let idf = BM25.idf(
      texts: Double(collection.fields[field].claims),
      holders: postings.holders)
    return group.weight * weights.fields[field] * idf
  }

  private func add(
    _ postings: Postings, _ weight: Double, _ field: Int,
    to scores: inout [Float]
  ) {
    let lengths = collection.fields[field]
    for (position, claim) in postings.claims.enumerated() {
      scores[Int(claim)] += Float(
        weight
          * weights.words.saturation(
            frequency: Double(postings.frequencies[position]),
            relativeLength: lengths.relativeLength(Int(claim))))
    }
  }

  // MARK: Reading

  /// The claims that hold a group, field by field.
  private func postings(of group: TermGroup) throws -> [Postings] {
    var fields = IndexField.allCases.map { _ in Postings() }
    if group.alternatives.count == 1, let only = group.alternatives.first {
      try read(only.form) { field, claim, count in
        fields[field].claims.append(claim)
        fields[field].frequencies.append(Float(only.weight) * Float(count))
      }
      for field in fields.indices {
        fields[field].holders = Double(fields[field].claims.count)
      }
      return fields
    }
    return try union(of: group.alternatives)
  }

  /// The frequency is the weighted sum; the number of holders the smaller of
  /// all that hold any alternative and the weighted sum of each one's.
  private func union(
    of alternatives: [TermGroup.Alternative]
  ) throws -> [Postings] {
    var fields = IndexField.allCases.map { _ in Postings() }
    var sums = fields.map { _ in 0.0 }
    var places = fields.map { _ in [Int32]() }
    for alternative in alternatives {
      let weight = Float(alternative.weight)
      try read(alternative.form) { field, claim, count in
        if places[field].isEmpty {
          places[field] = Array(repeating: -1, count: collection.size)
        }
        let place = places[field][Int(claim)]
        if place < 0 {
          places[field][Int(claim)] = Int32(fields[field].claims.count)
          fields[field].claims.append(claim)
          fields[field].frequencies.append(weight * Float(count))
        } else {
          fields[field].frequencies[Int(place)] += weight * Float(count)
        }
        sums[field] += Double(alternative.weight)
      }
    }
    for field in fields.indices {
      fields[field].holders = min(
        Double(fields[field].claims.count), sums[field])
    }
    return fields
  }

  private func read(
    _ form: [UInt8], _ body: (Int, Int32, UInt32) -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT field, block, list FROM posting WHERE form = ?"),
      arguments: [Data(form)])
    while let row = try rows.next() {
      let field: Int = row[0]
      let start = (row[1] as Int32) << Int32(PostingList.blockBits)
      try row.withUnsafeData(atIndex: 2) { data in
        data?.withUnsafeBytes { bytes in
          PostingList.forEach(bytes) { offset, count in
            let claim = start + Int32(offset)
            // A list longer than the lengths belongs to a damaged base.
            if Int(claim) < collection.size { body(field, claim, count) }
          }
        }
      }
    }
  }
}

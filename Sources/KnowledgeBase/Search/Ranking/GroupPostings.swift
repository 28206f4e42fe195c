/// The claims that hold a group of alternatives in a field, each with how
/// often.
struct GroupPostings {
  /// The claims, each once.
  var claims: [Int32] = []
  /// How often each holds the group: the weighted sum over the alternatives.
  var frequencies: [Float] = []
  /// How many claims are taken to hold it: the smaller of all that hold any
  /// alternative and the weighted sum of each one's.
  var holders = 0.0

  /// Adds what the group says of each claim: see ``BM25``.
  ///
  /// - Parameters:
  ///   - weight: The group's weight times `k1 + 1`.
  ///   - norms: What the length of each claim puts below the fraction.
  func add(weight: Double, norms: [Float], to scores: inout [Float]) {
    let weight = Float(weight)
    let norms = norms.span
    var sums = scores.mutableSpan
    for index in claims.indices {
      let claim = Int(claims[index])
      guard claim < norms.count, claim < sums.count else { continue }
      let frequency = frequencies[index]
      sums[claim] += weight * frequency / (frequency + norms[claim])
    }
  }
}

/// Collects the claims that hold any of a group's alternatives, field by
/// field; used for one group after the other.
struct PostingUnion {
  private let size: Int
  private var fields = IndexField.allCases.map { _ in FieldUnion() }

  /// - Parameter size: One more than the greatest number of a claim.
  init(size: Int) { self.size = size }

  /// Adds a stored list of an alternative. A list longer than the base
  /// belongs to a damaged one.
  mutating func add(
    _ bytes: UnsafeRawBufferPointer, from start: Int, to field: Int,
    weight: Float
  ) {
    guard fields.indices.contains(field), weight > 0 else { return }
    fields[field].add(bytes, from: start, weight: weight, size: size)
  }

  /// What was collected, field by field; afterwards it is empty again.
  mutating func taken() -> [GroupPostings] {
    fields.indices.map { fields[$0].taken() }
  }
}

/// The same for one field.
private struct FieldUnion {
  /// How often each claim of the base holds the group; all 0 between two
  /// groups, empty before the first list.
  private var frequencies: [Float] = []
  private var claims: [Int32] = []
  private var sum = 0.0

  mutating func add(
    _ bytes: UnsafeRawBufferPointer, from start: Int, weight: Float, size: Int
  ) {
    if frequencies.isEmpty {
      frequencies = Array(repeating: 0, count: size)
    }
    var number = 0
    // Apart from the other members while they change too.
    var holders: [Int32] = []
    swap(&holders, &claims)
    defer { swap(&holders, &claims) }
    var counted = frequencies.mutableSpan
    var reader = PostingReader(bytes)
    while let posting = reader.next() {
      let claim = start + Int(posting.offset)
      guard claim < counted.count else { break }
      number += 1
      if counted[claim] == 0 { holders.append(Int32(claim)) }
      counted[claim] += weight * Float(posting.count)
    }
    sum += Double(weight) * Double(number)
  }

  mutating func taken() -> GroupPostings {
    var postings = GroupPostings(claims: claims)
    claims = []
    postings.frequencies.reserveCapacity(postings.claims.count)
    var counted = frequencies.mutableSpan
    for claim in postings.claims {
      postings.frequencies.append(counted[Int(claim)])
      counted[Int(claim)] = 0
    }
    postings.holders = min(Double(postings.claims.count), sum)
    sum = 0
    return postings
  }
}

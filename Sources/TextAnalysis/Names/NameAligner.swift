/// Compares a name with its other spelling by aligning their letters.
///
/// A pair of spellings is cut in step into segments of up to two letters on
/// either side (sh and ش, x and كس, a silent e and nothing), the boundaries
/// `^` and `$` being letters. The probability of the pair is the sum over all
/// ways to cut it of the product of the segments' probabilities, as in the
/// many-to-many alignment of Jiampojamarn, Kondrak and Sherif (NAACL 2007).
///
/// Spellings are folded words in UTF-8; see ``Folding``.
public struct NameAligner: Sendable {
  private let table: SegmentTable

  /// Words longer than this many letters are no names and match nothing.
  private static let longest = 64

  /// An aligner for the two kinds of spelling of a table.
  public init(_ table: SegmentTable) { self.table = table }

  /// log P(left, right) − log P(right): how well a candidate on the right
  /// explains a name on the left. Orders candidates for one name; minus
  /// infinity when the two cannot be one.
  public func score(_ left: [UInt8], _ right: [UInt8]) -> Double {
    let right = NameLetters.letters(of: right)
    let joint = joint(NameLetters.letters(of: left), right)
    guard joint > 0 else { return -.infinity }
    return Logarithm.natural(joint)
      - Logarithm.natural(chance(right, table.right))
  }

  /// How far two spellings predict each other, in nats a letter: their
  /// pointwise mutual information, log P(left, right) − log P(left) −
  /// log P(right), over the number of their letters. Above 0 they stand
  /// together more often than by chance. Compares pairs of any length.
  public func agreement(_ left: [UInt8], _ right: [UInt8]) -> Double {
    let left = NameLetters.letters(of: left)
    let right = NameLetters.letters(of: right)
    let joint = joint(left, right)
    guard joint > 0 else { return -.infinity }
    let information =
      Logarithm.natural(joint)
      - Logarithm.natural(chance(left, table.left))
      - Logarithm.natural(chance(right, table.right))
    // The boundaries are no letters.
    return information / Double(max(1, left.count + right.count - 4))
  }

  /// The probability of two spellings together.
  private func joint(_ left: [UInt8], _ right: [UInt8]) -> Double {
    guard max(left.count, right.count) <= Self.longest + 2 else { return 0 }
    let width = right.count + 1
    var before = [Double](repeating: 0, count: width)
    var last = before
    var row = before
    for i in 0...left.count {
      let one = i > 0 ? Int(left[i - 1]) : 0
      let two = i > 1 ? Self.segment(left, i) : 0
      for j in 0..<width {
        var sum = i + j == 0 ? 1.0 : 0
        let other = j > 0 ? Int(right[j - 1]) : 0
        if i > 0 { sum += last[j] * table.probability(one, 0) }
        if i > 1 { sum += before[j] * table.probability(two, 0) }
        if j > 0 {
          sum += row[j - 1] * table.probability(0, other)
          if i > 0 { sum += last[j - 1] * table.probability(one, other) }
          if i > 1 { sum += before[j - 1] * table.probability(two, other) }
        }
        if j > 1, i > 0 {
          let pair = Self.segment(right, j)
          sum += last[j - 2] * table.probability(one, pair)
          if i > 1 { sum += before[j - 2] * table.probability(two, pair) }
        }
        row[j] = sum
      }
      swap(&before, &last)
      swap(&last, &row)
    }
    return last[right.count]
  }

  /// The probability of a spelling beside any other. Between its segments
  /// may stand any number of segments that are empty on its side.
  private func chance(_ letters: [UInt8], _ single: [Float]) -> Double {
    let gap = 1 / (1 - Double(single[0]))
    var before = 0.0
    var last = gap
    for index in letters.indices {
      var sum = last * Double(single[Int(letters[index])])
      if index > 0 {
        sum += before * Double(single[Self.segment(letters, index + 1)])
      }
      before = last
      last = sum * gap
    }
    return last
  }

  /// The two letters before an index, as a segment.
  @inline(__always)
  private static func segment(_ letters: [UInt8], _ end: Int) -> Int {
    Int(letters[end - 2]) << NameLetters.bits | Int(letters[end - 1])
  }
}

import Foundation

/// Aligns two rows of sentences or paragraphs by their lengths.
///
/// William A. Gale and Kenneth W. Church, "A Program for Aligning Sentences in
/// Bilingual Corpora", Computational Linguistics 19(1), 1993: the chances of
/// each kind of pairing, the variance per character (6.8) and the ratio of
/// lengths (1 for any two languages) are theirs. Unlike theirs, a piece that
/// stands for nothing costs the same whatever its length: no translation is
/// better than a wrong one.
struct LengthAlignment {
  /// What stands for what; either side may be empty.
  struct Bead: Equatable {
    var left: Range<Int>
    var right: Range<Int>
  }

  private struct Step {
    var left: Int
    var right: Int
    var cost: Double
  }

  private static let variance = 6.8
  private static let steps = [
    Step(left: 1, right: 1, cost: -log(0.89)),
    Step(left: 1, right: 0, cost: -log(0.00495)),
    Step(left: 0, right: 1, cost: -log(0.00495)),
    Step(left: 2, right: 1, cost: -log(0.0445)),
    Step(left: 1, right: 2, cost: -log(0.0445)),
    Step(left: 2, right: 2, cost: -log(0.011)),
  ]
  /// How far from the diagonal a pairing may lie.
  private static let band = 100

  private let left: [Int]
  private let right: [Int]
  private let mayPair: (Range<Int>, Range<Int>) -> Bool

  /// The likeliest beads for rows of these lengths (characters). `mayPair`
  /// forbids pairings that cannot be.
  static func beads(
    left: [Int], right: [Int],
    mayPair: @escaping (Range<Int>, Range<Int>) -> Bool = { _, _ in true }
  ) -> [Bead] {
    LengthAlignment(left: left, right: right, mayPair: mayPair).beads()
  }

  private init(
    left: [Int], right: [Int],
    mayPair: @escaping (Range<Int>, Range<Int>) -> Bool
  ) {
    self.left = left
    self.right = right
    self.mayPair = mayPair
  }

  /// The columns considered in a row of the table.
  private func columns(_ row: Int) -> ClosedRange<Int> {
    guard !left.isEmpty else { return 0...right.count }
    let middle = row * right.count / left.count
    return max(0, middle - Self.band)...min(right.count, middle + Self.band)
  }

  private func beads() -> [Bead] {
    var costs: [[Double]] = []
    var choices: [[Step?]] = []
    for row in 0...left.count {
      let columns = columns(row)
      costs.append(Array(repeating: .infinity, count: columns.count))
      choices.append(Array(repeating: nil, count: columns.count))
      for column in columns {
        let place = column - columns.lowerBound
        if row == 0, column == 0 { costs[0][0] = 0 }
        for step in Self.steps {
          let cost = cost(of: step, to: (row, column), costs)
          if cost < costs[row][place] {
            costs[row][place] = cost
            choices[row][place] = step
          }
        }
      }
    }
    return trace(choices)
  }

  private func cost(
    of step: Step, to end: (row: Int, column: Int), _ costs: [[Double]]
  ) -> Double {
    let row = end.row - step.left
    let column = end.column - step.right
    guard row >= 0, column >= 0, columns(row).contains(column) else {
      return .infinity
    }
    let before = costs[row][column - columns(row).lowerBound]
    guard before < .infinity else { return .infinity }
    let lefts = row..<end.row
    let rights = column..<end.column
    if lefts.isEmpty || rights.isEmpty { return before + step.cost }
    guard mayPair(lefts, rights) else { return .infinity }
    return before + step.cost + mismatch(lefts, rights)
  }

  /// Minus the logarithm of the chance that lengths differ this much.
  private func mismatch(_ lefts: Range<Int>, _ rights: Range<Int>) -> Double {
    let first = Double(left[lefts].reduce(0, +))
    let second = Double(right[rights].reduce(0, +))
    let mean = (first + second) / 2
    guard mean > 0 else { return 0 }
    let distance = abs(first - second) / (Self.variance * mean).squareRoot()
    return min(-log(erfc(distance / 2.0.squareRoot())), 200)
  }

  private func trace(_ choices: [[Step?]]) -> [Bead] {
    var beads: [Bead] = []
    var (row, column) = (left.count, right.count)
    while row > 0 || column > 0 {
      let place = column - columns(row).lowerBound
      guard choices[row].indices.contains(place),
        let step = choices[row][place]
      else { return [] }
      beads.append(
        Bead(
          left: (row - step.left)..<row, right: (column - step.right)..<column))
      row -= step.left
      column -= step.right
    }
    return beads.reversed()
  }
}

/// The pairing of rows with columns whose weights add up to most.
enum Assignment {
  /// For each row its column, or `nil`; weights are from 0, and a pair of
  /// weight 0 is none.
  ///
  /// The Hungarian algorithm in the form with potentials (Jonker and
  /// Volgenant, “A shortest augmenting path algorithm”, 1987).
  static func best(_ weights: [[Double]]) -> [Int?] {
    let columns = weights.first?.count ?? 0
    guard columns > 0 else { return weights.map { _ in nil } }
    let size = max(weights.count, columns)
    var solver = Solver(size: size) { row, column in
      row < weights.count && column < columns ? -weights[row][column] : 0
    }
    let found = solver.run()
    return weights.indices.map { row in
      let column = found[row]
      return column < columns && weights[row][column] > 0 ? column : nil
    }
  }

  /// Finds the cheapest pairing of a square table of costs; rows and columns
  /// count from 1, 0 stands for none.
  private struct Solver {
    let size: Int
    let cost: (Int, Int) -> Double
    private var rowPotential: [Double]
    private var columnPotential: [Double]
    /// The row paired with each column.
    private var row: [Int]
    /// The column before each on the path.
    private var previous: [Int]

    init(size: Int, cost: @escaping (Int, Int) -> Double) {
      self.size = size
      self.cost = cost
      rowPotential = Array(repeating: 0, count: size + 1)
      columnPotential = Array(repeating: 0, count: size + 1)
      row = Array(repeating: 0, count: size + 1)
      previous = Array(repeating: 0, count: size + 1)
    }

    /// The column of each row.
    mutating func run() -> [Int] {
      for next in 1...size { place(next) }
      var columns = Array(repeating: 0, count: size)
      for column in 1...size { columns[row[column] - 1] = column - 1 }
      return columns
    }

    private mutating func place(_ next: Int) {
      row[0] = next
      var column = 0
      var least = Array(repeating: Double.infinity, count: size + 1)
      var isUsed = Array(repeating: false, count: size + 1)
      repeat {
        isUsed[column] = true
        column = step(from: column, &least, isUsed)
      } while row[column] != 0
      while column != 0 {
        row[column] = row[previous[column]]
        column = previous[column]
      }
    }

    /// The cheapest column not yet used; potentials are moved by its cost.
    private mutating func step(
      from column: Int, _ least: inout [Double], _ isUsed: [Bool]
    ) -> Int {
      var (delta, nearest) = (Double.infinity, 0)
      let current = row[column]
      for other in 1...size where !isUsed[other] {
        let reduced =
          cost(current - 1, other - 1) - rowPotential[current]
          - columnPotential[other]
        if reduced < least[other] {
          least[other] = reduced
          previous[other] = column
        }
        if least[other] < delta { (delta, nearest) = (least[other], other) }
      }
      for other in 0...size {
        if isUsed[other] {
          rowPotential[row[other]] += delta
          columnPotential[other] -= delta
        } else {
          least[other] -= delta
        }
      }
      return nearest
    }
  }
}

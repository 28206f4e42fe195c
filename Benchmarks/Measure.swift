import Foundation

/// The least, middle and greatest of some measured values.
struct Spread {
  var least: Double
  var median: Double
  var most: Double

  /// The spread of at least one value.
  init(_ values: [Double]) {
    let sorted = values.sorted()
    least = sorted.first ?? 0
    most = sorted.last ?? 0
    median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }
}

/// Times pieces of work.
enum Measure {
  /// The seconds that a piece of work takes.
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try work()
    let elapsed = start.duration(to: clock.now).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }

  /// The seconds of processor time that a piece of work takes: what it would
  /// take where nothing else runs.
  static func processorSeconds(_ work: () throws -> Void) rethrows -> Double {
    let start = clock()
    try work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// The seconds of several rounds, after one that is not counted.
  static func rounds(
    _ count: Int, _ work: () throws -> Void
  ) rethrows -> [Double] {
    try work()
    return try (0..<count).map { _ in try seconds(work) }
  }
}

/// Prints rows of figures under a title, columns aligned.
struct Report {
  let title: String
  let columns: [String]
  var rows: [[String]] = []

  init(_ title: String, columns: [String]) {
    self.title = title
    self.columns = columns
  }

  mutating func add(_ name: String, _ figures: [String]) {
    rows.append([name] + figures)
  }

  /// Adds a row with the spread of a rate.
  mutating func add(_ name: String, _ rates: Spread) {
    add(
      name,
      [rates.median, rates.least, rates.most].map { Report.figure($0) })
  }

  /// A figure with three significant digits or so.
  static func figure(_ value: Double) -> String {
    if value >= 100 { return String(Int(value.rounded())) }
    let scale = value >= 10 ? 10.0 : 100.0
    return String((value * scale).rounded() / scale)
  }

  func printed() {
    let table = [columns] + rows
    let widths = columns.indices.map { column in
      table.map { $0[column].count }.max() ?? 0
    }
    print(title)
    for row in table {
      let cells = row.enumerated().map { index, cell in
        let gap = String(repeating: " ", count: widths[index] - cell.count)
        return index == 0 ? cell + gap : gap + cell
      }
      print("  " + cells.joined(separator: "  "))
    }
    print("")
  }
}

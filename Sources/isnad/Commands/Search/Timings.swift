import Foundation

/// How long each of many queries took.
struct Timings {
  private var durations: [Duration] = []

  /// Runs a query and notes how long it took.
  mutating func measure<Result>(_ query: () throws -> Result) rethrows -> Result
  {
    let clock = ContinuousClock()
    let start = clock.now
    defer { durations.append(clock.now - start) }
    return try query()
  }

  /// The nearest-rank percentiles and the longest, in milliseconds.
  var summary: String {
    let sorted = durations.sorted()
    let parts = [("p50", 50), ("p90", 90), ("p99", 99), ("max", 100)]
      .map { name, percent in
        let rank = max(1, (percent * sorted.count + 99) / 100)
        let value = rank <= sorted.count ? sorted[rank - 1] : .zero
        return "\(name) \(milliseconds(value))"
      }
    return "\(sorted.count) queries, ms: " + parts.joined(separator: " ")
  }

  private func milliseconds(_ duration: Duration) -> String {
    String(format: "%.3f", duration / .milliseconds(1))
  }
}

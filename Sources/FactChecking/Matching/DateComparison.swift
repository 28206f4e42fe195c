import ClaimExtraction

/// Compares the days that two statements speak of.
///
/// Two dates go together where their days meet: 2023 and May 2023. A relative
/// date whose article is not known (last year) is not compared.
enum DateComparison {
  static func points(
    _ first: StatementReading, _ second: StatementReading
  ) -> [Comparison.Point] {
    var left = first.dates.compactMap(Dated.init)
    var right = second.dates.compactMap(Dated.init)
    var points: [Comparison.Point] = []
    for one in left {
      guard let twin = right.firstIndex(where: { $0.meets(one) }),
        let mine = left.firstIndex(of: one)
      else { continue }
      points.append(point(one, right[twin], agrees: true))
      left.remove(at: mine)
      right.remove(at: twin)
    }
    // Of several, nobody knows which belongs to which.
    if left.count == 1, right.count == 1 {
      points.append(point(left[0], right[0], agrees: false))
    }
    return points
  }

  /// A date with its days.
  private struct Dated: Equatable {
    var text: String
    var days: DayRange

    init?(_ date: DateMention) {
      guard let days = date.value.flatMap({ DayRange($0) }) else { return nil }
      text = date.text
      self.days = days
    }

    func meets(_ other: Dated) -> Bool {
      days.first <= other.days.last && other.days.first <= days.last
    }
  }

  private static func point(
    _ one: Dated, _ other: Dated, agrees: Bool
  ) -> Comparison.Point {
    Comparison.Point(
      kind: .date, agrees: agrees, first: one.text, second: other.text)
  }
}

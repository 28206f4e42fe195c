import ClaimExtraction
import TextAnalysis

/// Compares the figures of two statements by value.
///
/// A figure is an interval: a number the number itself, a range its bounds,
/// “more than 5” all above, “up to 5” all below. Two figures agree where
/// their intervals, widened by the tolerance, meet.
enum FigureComparison {
  /// How far apart two figures may be and still say the same, as a part of
  /// the larger: what rounding to two or three digits does.
  static let tolerance = 0.01
  /// The same where one of them is “about” so much.
  static let approximateTolerance = 0.1

  /// Each pair of figures that say something of the same thing.
  ///
  /// Pairs that agree are put together first. What is left conflicts only
  /// where either statement has one such figure: of several, nobody knows
  /// which belongs to which.
  static func points(
    _ first: StatementReading, _ second: StatementReading
  ) -> [Comparison.Point] {
    var points: [Comparison.Point] = []
    var left = first.quantities.map(Figure.init)
    var right = second.quantities.map(Figure.init)
    for one in left {
      guard
        let place = right.firstIndex(where: {
          one.isComparable(with: $0) && one.agrees(with: $0)
        }), let mine = left.firstIndex(of: one)
      else { continue }
      points.append(point(one, right[place], agrees: true))
      left.remove(at: mine)
      right.remove(at: place)
    }
    for one in left {
      let rivals = right.filter { one.conflicts(with: $0) }
      guard rivals.count == 1, let rival = rivals.first,
        left.count(where: { $0.conflicts(with: rival) }) == 1
      else { continue }
      points.append(point(one, rival, agrees: false))
    }
    return points
  }

  private static func point(
    _ one: Figure, _ other: Figure, agrees: Bool
  ) -> Comparison.Point {
    Comparison.Point(
      kind: .figure, agrees: agrees, first: one.quantity.text,
      second: other.quantity.text)
  }
}

/// A figure as an interval of a base unit.
struct Figure: Equatable {
  var quantity: Quantity
  /// `percent` for shares too, `m` for lengths, `g` for weights, `second`
  /// for times.
  var unit: String
  var low: Double
  var high: Double

  init(_ quantity: Quantity) {
    self.quantity = quantity
    var (low, high) =
      switch quantity.value {
      case .number(let value): (value, value)
      case .range(let low, let high): (low, high)
      case .atLeast(let value): (value, Double.infinity)
      }
    switch quantity.qualifier {
    case .moreThan: high = .infinity
    case .lessThan, .upTo: low = min(0, low)
    case nil: break
    }
    let measure = Self.measures[quantity.unit]
    unit = measure?.unit ?? quantity.unit
    self.low = low * (measure?.factor ?? 1)
    self.high = high * (measure?.factor ?? 1)
  }

  /// Units of one measure, from the SI brochure and the international yard
  /// and pound; a month and a year are no fixed number of days.
  private static let measures: [String: (unit: String, factor: Double)] = [
    "ratio": ("percent", 100),
    "mm": ("m", 0.001), "cm": ("m", 0.01), "km": ("m", 1000),
    "mile": ("m", 1609.344), "ft": ("m", 0.3048), "inch": ("m", 0.0254),
    "mg": ("g", 0.001), "kg": ("g", 1000), "tonne": ("g", 1_000_000),
    "lb": ("g", 453.592_37),
    "minute": ("second", 60), "hour": ("second", 3600),
    "day": ("second", 86_400), "week": ("second", 604_800),
    "decade": ("year", 10), "century": ("year", 100),
    "kw": ("watt", 1000), "mw": ("watt", 1e6), "gw": ("watt", 1e9),
    "basis_point": ("percentage_point", 0.01),
  ]

  /// Whether the two could be about the same thing.
  func isComparable(with other: Figure) -> Bool {
    guard unit == other.unit else { return false }
    if let mine = quantity.period, let theirs = other.quantity.period,
      mine != theirs
    {
      return false
    }
    return unit != "item" || Noun.same(quantity, other.quantity) != false
  }

  /// Whether the two are surely about the same thing and say another figure.
  func conflicts(with other: Figure) -> Bool {
    guard isComparable(with: other), !agrees(with: other),
      quantity.period == other.quantity.period
    else { return false }
    switch unit {
    case "item": return Noun.same(quantity, other.quantity) == true
    case "person": return Noun.same(quantity, other.quantity) != false
    default: return true
    }
  }

  /// Whether the intervals meet.
  func agrees(with other: Figure) -> Bool {
    let isLoose = quantity.approximate || other.quantity.approximate
    let part =
      isLoose
      ? FigureComparison.approximateTolerance : FigureComparison.tolerance
    let ends = [low, high, other.low, other.high].filter(\.isFinite)
    let slack = part * (ends.map(abs).max() ?? 0)
    // Rounding makes no other number of a few things.
    let isCount = ["item", "person"].contains(unit)
    let width = isCount && !isLoose && slack < 1 ? 0 : slack
    return low - width <= other.high && other.low - width <= high
  }
}

/// What is counted.
enum Noun {
  /// Whether two figures count the same; `nil` where that cannot be told.
  static func same(_ one: Quantity, _ other: Quantity) -> Bool? {
    let mine = words(of: one)
    let theirs = words(of: other)
    guard !mine.isEmpty, !theirs.isEmpty else { return nil }
    for word in mine {
      for twin in theirs {
        if word.script == twin.script {
          if word.stem == twin.stem || word.root == twin.root { return true }
        } else if Twins.same(word, twin) {
          return true
        }
      }
    }
    // Soldiers are people too, and so are victims.
    if one.unit == "person",
      mine.contains(where: isPerson)
        || theirs.contains(where: isPerson)
    {
      return nil
    }
    return false
  }

  private static func words(of quantity: Quantity) -> [StatementWord] {
    StatementWord.words(of: quantity.noun ?? quantity.text).filter {
      !$0.isStop && ($0.script == .arabic || $0.script == .latin)
        && Numerals.all(in: Array($0.text.utf8)).isEmpty
    }
  }

  private static func isPerson(_ word: StatementWord) -> Bool {
    // شخص (shakhs, person), أشخاص (ashkhas), فرد (fard, individual)
    ["شخص", "اشخاص", "شخصا", "فرد", "افراد", "person", "people", "persons"]
      .contains(word.folded)
  }
}

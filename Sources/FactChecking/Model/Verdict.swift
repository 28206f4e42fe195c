/// What a reviewer concluded about a claim, in a publisher's own words and
/// in the class that makes labels of different publishers comparable.
///
///     Verdict(label: "زائف جزئياً", scale: "fatabyyano", kind: .mixed)
public struct Verdict: Sendable, Equatable, Codable {
  /// The publisher's exact label: «زائف جزئياً».
  public var label: String
  /// The key of the scale it belongs to; `nil` for a label from elsewhere.
  public var scale: String?
  /// The class it is normalised to.
  public var kind: Kind
  /// Its place on the scale, where the scale has numbers and the label has
  /// one: satire, opinion and the like have none.
  public var number: ScaleNumber?

  /// A verdict.
  public init(
    label: String, scale: String? = nil, kind: Kind,
    number: ScaleNumber? = nil
  ) {
    self.label = label
    self.scale = scale
    self.kind = kind
    self.number = number
  }

  /// The classes that labels are normalised to.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case correct = "true"
    case mostlyTrue = "mostly-true"
    /// Part of it is true, part is false.
    case mixed
    /// True words that lead to a false belief: out of context, a headline
    /// that its text does not bear out, selective figures.
    case misleading
    case mostlyFalse = "mostly-false"
    case incorrect = "false"
    /// The evidence allows no conclusion.
    case unproven
    case satire
    case opinion
    /// Nothing that can be checked, or not by this publisher.
    case notEligible = "not-eligible"

    /// Whether a label of this class has a place between true and false.
    public var isGraded: Bool {
      switch self {
      case .correct, .mostlyTrue, .mixed, .misleading, .mostlyFalse,
        .incorrect:
        true
      case .unproven, .satire, .opinion, .notEligible: false
      }
    }
  }
}

/// A place on a scale with numbers; the best is the truest.
public struct ScaleNumber: Sendable, Equatable, Codable {
  /// The label's own number.
  public var value: Double
  /// The number of the least true label.
  public var worst: Double
  /// The number of the truest label.
  public var best: Double

  /// A place on a scale; `nil` unless worst ≤ value ≤ best and worst < best.
  public init?(_ value: Double, worst: Double, best: Double) {
    guard worst < best, worst <= value, value <= best else { return nil }
    self.value = value
    self.worst = worst
    self.best = best
  }
}

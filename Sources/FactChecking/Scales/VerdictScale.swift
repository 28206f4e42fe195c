/// The labels that a publisher gives to claims, in a publisher's own words.
public struct VerdictScale: Sendable, Equatable {
  /// One label of a scale.
  public struct Label: Sendable, Equatable {
    /// The exact label.
    public var text: String
    /// The class it is normalised to.
    public var kind: Verdict.Kind
    /// Its place, where the scale has numbers and this label has one.
    public var number: Double?
  }
  /// The name it is asked for by: `fatabyyano`.
  public var key: String
  /// The publisher: «فتبينوا».
  public var name: String
  /// BCP 47 tag of the labels.
  public var language: String
  /// The numbers of the least and the most true label; `nil` for a scale
  /// without numbers.
  public var range: ClosedRange<Double>?
  /// The labels, in the order of the file.
  public var labels: [Label]

  /// The verdict that a label of this scale stands for; vowel marks and case
  /// have to be as the publisher writes them.
  public func verdict(_ label: String) -> Verdict? {
    guard let found = labels.first(where: { $0.text == label }) else {
      return nil
    }
    var number: ScaleNumber?
    if let range, let value = found.number {
      number = ScaleNumber(
        value, worst: range.lowerBound, best: range.upperBound)
    }
    return Verdict(
      label: found.text, scale: key, kind: found.kind, number: number)
  }
}

import ArticleReading

/// A figure with its unit, as a claim prints it.
public struct Quantity: Sendable, Equatable {
  /// One figure, a range, or a vague plural that only has a lower bound.
  public enum Value: Sendable, Equatable {
    case number(Double)
    case range(Double, Double)
    /// «مليارات» (billions): at least twice the unit named.
    case atLeast(Double)
  }
  /// Whether the figure is a bound.
  public enum Qualifier: String, Sendable, CaseIterable {
    case upTo = "up_to"
    case moreThan = "more_than"
    case lessThan = "less_than"
  }
  /// The words from approximator to unit and period.
  public var text: String
  /// Their place in the article.
  public var span: Span
  /// The figure.
  public var value: Value
  /// ISO 4217 currency, `percent`, `ratio`, `person`, a measure (`km`,
  /// `year`, `tonne` …), else `item`.
  public var unit: String
  /// What is counted, for `item`: «جوائز» (prizes).
  public var noun: String?
  /// «نحو» (about).
  public var approximate: Bool
  /// Whether the figure is a bound.
  public var qualifier: Qualifier?
  /// `day`, `week`, `month`, `year` for «شهريًا» (a month).
  public var period: String?

  /// A figure with its unit.
  public init(
    text: String, span: Span, value: Value, unit: String,
    noun: String? = nil, approximate: Bool = false,
    qualifier: Qualifier? = nil, period: String? = nil
  ) {
    self.text = text
    self.span = span
    self.value = value
    self.unit = unit
    self.noun = noun
    self.approximate = approximate
    self.qualifier = qualifier
    self.period = period
  }
}

/// A date or time, as a claim prints it.
public struct DateMention: Sendable, Equatable {
  /// The words.
  public var text: String
  /// Their place in the article.
  public var span: Span
  /// ISO 8601 (`2024`, `2024-05-17`, `2015-Q1`, `2013-END`, `P2Y`,
  /// `PRESENT_REF`, `PAST_REF`); `nil` where the article's own date would
  /// be needed and is not known.
  public var value: String?
  /// Whether it counts from the article's date.
  public var relative: Bool
  /// For a relative date the ISO 8601 distance: `-P1Y`.
  public var offset: String?

  /// A date at a place.
  public init(
    text: String, span: Span, value: String?, relative: Bool,
    offset: String? = nil
  ) {
    self.text = text
    self.span = span
    self.value = value
    self.relative = relative
    self.offset = offset
  }
}

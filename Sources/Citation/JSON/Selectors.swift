import ArticleReading
import ClaimExtraction

/// Where a claim's words stand in their article, as W3C Web Annotation
/// selectors (https://www.w3.org/TR/annotation-model/#selectors).
public struct Selectors: Sendable, Equatable {
  /// The words themselves.
  public var exact: String
  /// Up to 32 code points before them.
  public var prefix: String
  /// Up to 32 code points after them.
  public var suffix: String
  /// Their place in code points.
  public var span: Span

  /// How many code points of surroundings a quote selector carries.
  public static let reach = 32

  /// The selectors of a place in a text; `nil` where it lies outside.
  ///
  ///     Selectors(of: Span(start: 4, end: 7), in: "one two three")?.exact
  ///     // "two"
  public init?(of span: Span, in text: String) {
    let scalars = text.unicodeScalars
    guard span.start >= 0, span.start <= span.end,
      let start = scalars.index(
        scalars.startIndex, offsetBy: span.start, limitedBy: scalars.endIndex),
      let end = scalars.index(
        start, offsetBy: span.count, limitedBy: scalars.endIndex)
    else { return nil }
    exact = String(scalars[start..<end])
    prefix = String(
      String.UnicodeScalarView(scalars[..<start].suffix(Self.reach)))
    suffix = String(
      String.UnicodeScalarView(scalars[end...].prefix(Self.reach)))
    self.span = span
  }

  /// A quote selector and a position selector.
  public var json: JSONValue {
    .array([
      .object([
        ("type", "TextQuoteSelector"), ("exact", .string(exact)),
        ("prefix", .string(prefix)), ("suffix", .string(suffix)),
      ]),
      .object([
        ("type", "TextPositionSelector"), ("start", .optional(span.start)),
        ("end", .optional(span.end)),
      ]),
    ])
  }
}

import ArticleReading

/// Where a claim's words stand in their article, as W3C Web Annotation
/// selectors (https://www.w3.org/TR/annotation-model/#selectors).
public struct Selectors: Sendable, Equatable {
  /// The words themselves.
  public var exact: String
  /// Up to 32 code points before them; no grapheme is cut.
  public var prefix: String
  /// Up to 32 code points after them; no grapheme is cut.
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
    self.init(of: span, in: CodePoints(text))
  }

  init?(of span: Span, in points: CodePoints) {
    guard let range = points.range(span) else { return nil }
    let text = points.text
    exact = String(text[range])
    prefix = Self.whole(text[..<range.lowerBound].reversed()) { $1 + $0 }
    suffix = Self.whole(text[range.upperBound...]) { $0 + $1 }
    self.span = span
  }

  /// As many graphemes as have up to `reach` code points together.
  private static func whole(
    _ graphemes: some Sequence<Character>,
    joining join: (String, String) -> String
  ) -> String {
    var output = ""
    var count = 0
    for grapheme in graphemes {
      count += grapheme.unicodeScalars.count
      if count > reach { break }
      output = join(output, String(grapheme))
    }
    return output
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

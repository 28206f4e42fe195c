/// A place in an article's text, in Unicode code points, end exclusive.
///
/// `text[start:end]` in Python, `substr(text, start + 1, end - start)` in
/// SQLite and a W3C `TextPositionSelector` give the same words.
public struct Span: Sendable, Hashable {
  /// The code point at which the span starts.
  public var start: Int
  /// The code point just after the span.
  public var end: Int

  /// A span from `start` up to, not including, `end`.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// How many code points the span holds.
  public var count: Int { end - start }

  /// Whether every code point of `other` lies in this span.
  public func contains(_ other: Span) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two spans share a code point.
  public func overlaps(_ other: Span) -> Bool {
    start < other.end && other.start < end
  }
}

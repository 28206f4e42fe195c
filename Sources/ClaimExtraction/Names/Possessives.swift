import ArticleReading

extension FoldedWord {
  /// The word without the 's of a possessive.
  var withoutPossessive: FoldedWord { hasSuffix("'s") ? dropLast(2) : self }
}

extension WordRun {
  /// The text and place of some words without the 's of a possessive.
  func withoutPossessive(
    _ range: Range<Int>
  ) -> (text: String, span: Span) {
    let text = text(of: range)
    var span = span(of: range)
    guard text.utf8.last == UInt8(ascii: "s"),
      text.hasSuffix("'s") || text.hasSuffix("’s")
    else {
      return (text, span)
    }
    span.end -= 2
    return (String(text.dropLast(2)), span)
  }
}

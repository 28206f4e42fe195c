import ArticleReading
import TextAnalysis

/// A word or a mark of a sentence, in the form that cues are looked up by.
struct Word: Sendable, Equatable {
  /// What stands there.
  enum Kind: Sendable {
    case arabic, latin, digits, other
    /// One punctuation mark or symbol.
    case mark
  }
  var kind: Kind
  /// Bytes in the article's text.
  var utf8: Range<Int>
  /// Code points in the article's text.
  var span: Span
  /// The folded form; for a mark the mark itself: `،`, `%`, `(`.
  var folded: FoldedWord
  /// The light stem of an Arabic or Latin word, else the folded form.
  var stem: FoldedWord
  /// Whether nothing stands between it and the word before, as in «وMeta».
  var isGlued: Bool
}

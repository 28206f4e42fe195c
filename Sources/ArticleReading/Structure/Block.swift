/// A piece of text and its part in the article, before it is counted out in
/// code points.
struct Block: Equatable {
  enum Kind: Equatable {
    /// The title printed above the article.
    case headline
    /// A heading; 1 is the outermost rank.
    case heading(level: Int)
    /// A line of prose, or an item of a list.
    case prose
  }

  var kind: Kind
  /// Its bytes, without surrounding space, bullet and markup.
  var utf8: Range<Int>
}

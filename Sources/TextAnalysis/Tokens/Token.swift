/// The writing system of a token.
public enum Script: UInt8, Sendable {
  /// Arabic letters, Persian and Urdu ones included.
  case arabic
  /// Latin letters, accented ones included.
  case latin
  /// A number written in digits: ASCII, Arabic-Indic or Persian.
  case digits
  /// Letters of any other script, kept whole and unfolded.
  case other
}

/// A word or number as it stands in the text.
public struct Token: Sendable, Equatable {
  /// Where the token starts: a byte offset in the analysed UTF-8.
  public var start: Int
  /// The byte offset just after the token.
  public var end: Int
  /// The writing system of its letters.
  public var script: Script

  /// A token at a place.
  public init(start: Int, end: Int, script: Script) {
    self.start = start
    self.end = end
    self.script = script
  }
}

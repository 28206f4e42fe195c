/// A style of running text.
public enum CitationStyle: String, Sendable, CaseIterable {
  /// APA, 7th edition.
  case apa
  /// Chicago Manual of Style, author and date.
  case chicago
  /// MLA Handbook, 9th edition.
  case mla
  /// Harvard, as in *Cite Them Right*.
  case harvard
}

/// The language of a citation's own words; titles and claims keep theirs.
public enum CitationLanguage: String, Sendable, CaseIterable {
  case ar, en
}

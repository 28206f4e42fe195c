/// A step of extraction that can be left out, to measure what it adds.
public enum ExtractionStep: String, Sendable, CaseIterable {
  /// Questions, calls and the like are no claims.
  case nonClaims = "non-claims"
  /// A sentence is cut into clauses.
  case clauses
  /// Connectives and phrases of concession stay outside a claim.
  case boundaries
  /// Words of saying name a source.
  case frames
  /// A source goes on speaking in the clauses that follow.
  case carrying
  /// Short names and bare offices are resolved in the article.
  case resolving
  /// Reports told by a noun («إعلان … عن …») are claims of their own.
  case nominalReports = "nominal reports"
  /// Words between quotation marks are a source's own.
  case quotes
  /// Figures with their units.
  case quantities
  /// Cues decide the category.
  case categories
  /// Headings break a tie between categories.
  case headings
  /// Cues decide the modality.
  case modality
  /// Particles and words negate.
  case negation
  /// Claims bear on one another.
  case relations
}

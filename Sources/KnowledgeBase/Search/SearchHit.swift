import ClaimExtraction

/// A claim that was found.
public struct SearchHit: Sendable, Equatable {
  /// The claim.
  public var claim: Claim
  /// The name it had where it was imported from.
  public var key: String?
  /// How well it fits; more is better, 0 where there was no text.
  public var score: Double
  /// The claim's words, or its translation's, with the matched ones between
  /// `[` and `]`.
  public var snippet: String
  /// Which words of the query were found, and how.
  public var matched: [MatchedWord]
  /// What each word of the query adds to the score; empty where there was no
  /// text, for FTS5 expressions, and beyond the best hundred.
  public var contributions: [WordContribution] = []
}

/// A claim's name and how well it fits.
public struct RankedClaim: Sendable, Equatable {
  /// The key it was imported under, else its id.
  public var name: String
  /// More is better.
  public var score: Double
}

/// A word of a query and the word that it was found by.
public struct MatchedWord: Sendable, Equatable {
  /// Through what the two met.
  public enum Step: String, Sendable, CaseIterable {
    /// The same word, spelling variants of hamza and the like apart.
    case exact
    /// The same without article and endings.
    case stem
    /// Of the same root.
    case root
    /// Letters in a row.
    case gram
    /// A word of the other language that means it.
    case translation
    /// A word that sounds alike, in the other script or the same.
    case transliteration
    /// The same number or date, however said.
    case number
  }
  /// In which part of the claim the word stands.
  public enum Field: String, Sendable, CaseIterable {
    /// The claim's own words.
    case text
    /// The headings above it, or their translations.
    case section
    /// The names of its speaker and of what it speaks of.
    case names
    /// Its translation.
    case translation
  }
  /// The word of the query, as typed.
  public var query: String
  /// The word of the claim, as printed.
  public var found: String
  /// The form in which they met: a folded word, stem, root or number.
  public var form: String
  /// Through what the two met.
  public var step: Step
  /// Where the claim has it.
  public var field: Field
}

/// What a word of a query adds to the score of a claim.
public struct WordContribution: Sendable, Equatable {
  /// The word of the query, as typed.
  public var query: String
  /// By words in the claim: itself, its stem, its root, or what else stands
  /// for it.
  public var forms: Double
  /// By letters in a row.
  public var grams: Double

  /// A contribution of so much.
  public init(query: String, forms: Double, grams: Double) {
    self.query = query
    self.forms = forms
    self.grams = grams
  }
}

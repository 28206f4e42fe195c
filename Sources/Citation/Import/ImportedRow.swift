import ArticleReading
import ClaimExtraction
import FactChecking
import Foundation

/// A line of an import: a claim made elsewhere, or the translation of one.
///
/// Every member of Isnad's own shape is read, all but `text` may be missing,
/// and unknown ones are passed over. A line without `text` translates the
/// claim that `id` names. An `id` of this program's own form names the same
/// claim in every base; any other is a key.
public struct ImportedRow: Sendable, Equatable {
  /// The row's own name, kept as the claim's `key`.
  public var key: String?
  /// The id that this program gave the claim in another base; it is kept.
  public var id: String?
  /// The title of the document the row comes from.
  public var title: String?
  /// The row as a claim; its `id` is empty until the knowledge base names
  /// it. `nil` for a translation alone.
  public var claim: Claim?
  /// The row's translation.
  public var translation: ClaimTranslation?
  /// Reviews of the claim that were published elsewhere; the knowledge base
  /// gives each the claim's id.
  public var reviews: [Review] = []
}

/// What is wrong with a line of an import and what to do about it.
public struct ImportError: Error, Equatable, CustomStringConvertible {
  /// The number of the line, or of the ClaimReview in a document, from 1.
  public var line: Int
  /// What is wrong, and what to do.
  public var problem: String
  /// What is counted.
  public var unit = "line"

  /// `line 3: …`
  public var description: String { "\(unit) \(line): \(problem)" }
}

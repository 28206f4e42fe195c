import ArticleReading
import ClaimExtraction
import Foundation

/// A line of an import: a claim made elsewhere, or the translation of one.
///
/// Every member of Isnad's own shape is read, all but `text` may be missing,
/// and unknown ones are passed over. A line without `text` translates the
/// claim that `id` names.
public struct ImportedRow: Sendable, Equatable {
  /// The row's own name, kept as the claim's `key`.
  public var id: String?
  /// The claim's words; `nil` for a translation alone.
  public var text: String?
  /// The title of the document the row comes from.
  public var title: String?
  /// The row as a claim; its `id` is empty until the knowledge base names
  /// it. `nil` for a translation alone.
  public var claim: Claim?
  /// The row's translation.
  public var translation: ClaimTranslation?
}

/// What is wrong with a line of an import and what to do about it.
public struct ImportError: Error, Equatable, CustomStringConvertible {
  /// The number of the line, from 1.
  public var line: Int
  /// What is wrong, and what to do.
  public var problem: String

  /// `line 3: …`
  public var description: String { "line \(line): \(problem)" }
}

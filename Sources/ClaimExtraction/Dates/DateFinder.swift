/// Finds the dates of a line of text that is no article.
///
///     DateFinder().dates(in: "17 أيار/مايو 2024")[0].value  // "2024-05-17"
public struct DateFinder: Sendable {
  private let annotator = DateAnnotator()

  /// A finder with the words that ship with Isnad.
  public init() {}

  /// The dates, in order; relative ones stay unresolved.
  public func dates(in text: String) -> [DateMention] {
    annotator.dates(in: WordRun(phrase: text), published: nil)
  }
}

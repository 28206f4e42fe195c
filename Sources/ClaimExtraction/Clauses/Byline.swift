import ArticleReading

/// Finds the line under a title that says who writes, or from where: no
/// sentence, though it stands as a paragraph of its own.
///
///     هالة المنذري            // a writer
///     سرمانا - وكالات         // a place, agencies
enum Byline {
  /// The most words and marks of such a line.
  private static let longest = 8

  /// Marks the first line of an article if it is one: short, without a verb,
  /// without a stop, and followed by other paragraphs.
  static func mark(_ readings: inout [SentenceReading], _ article: Article) {
    // A title that asks is read as a sentence.
    let isTitle =
      readings.first?.run.words.last.map { ["؟", "?"].contains($0.folded) }
      ?? false
    let place = isTitle ? 1 : 0
    guard article.sentences.count > place + 1, readings.count > place,
      article.sentences[place + 1].paragraph
        != article.sentences[place].paragraph,
      isByline(readings[place])
    else { return }
    readings[place].isByline = true
  }

  private static func isByline(_ reading: SentenceReading) -> Bool {
    let words = reading.run.words
    guard words.count <= longest, let last = words.last,
      last.kind != .mark || closers.contains(last.folded)
    else { return false }
    // «القدس المحتلة - قدس برس»: a name may spell a verb too.
    return words.indices.allSatisfy {
      reading.isGivenName($0)
        || reading.verbs[$0]?.isNounLike != false && reading.reports[$0] == nil
    }
  }

  private static let closers: WordSet = [")", "»", "”", "\""]
}

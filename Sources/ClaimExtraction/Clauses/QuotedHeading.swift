import ArticleReading

/// Finds subheadings that are a few words of somebody's, between marks on a
/// line of their own:
///
///     «كل سنة ننزل عشرين مترا»   // every year we go down twenty metres
///
/// They repeat what the text below says, and nobody is named who says it.
enum QuotedHeading {
  /// The most words of such a line.
  private static let longest = 12

  /// Marks them: paragraphs of one short quotation without a stop, between
  /// others, of which the one before does not introduce it.
  static func mark(_ readings: inout [SentenceReading], _ article: Article) {
    for index in readings.indices.dropFirst().dropLast()
    where isAlone(index, readings, article) && isQuoted(readings[index]) {
      readings[index].isSubheading = true
    }
  }

  private static func isAlone(
    _ index: Int, _ readings: [SentenceReading], _ article: Article
  ) -> Bool {
    func paragraph(_ index: Int) -> Int {
      article.sentences[readings[index].sentence].paragraph
    }
    let own = paragraph(index)
    return paragraph(index - 1) != own && paragraph(index + 1) != own
      && readings[index - 1].run.words.last?.folded != colon
  }

  private static let colon: FoldedWord = ":"

  private static func isQuoted(_ reading: SentenceReading) -> Bool {
    guard let words = words(of: reading), words.count <= longest,
      let last = words.last
    else { return false }
    return reading.run.words[last].kind != .mark
  }

  /// «"الماء أقوى"»: a few words between marks without a verb, which are a
  /// subheading wherever they stand.
  static func isBare(_ reading: SentenceReading) -> Bool {
    guard let words = words(of: reading), words.count < 9 else { return false }
    return reading.firstVerb(in: words) == nil
  }

  /// The words of a sentence that is one quotation and nothing else.
  private static func words(of reading: SentenceReading) -> Range<Int>? {
    guard let quote = reading.quotation(openedAt: 0),
      quote.close == reading.run.words.count - 1
    else { return nil }
    return quote.inside
  }
}

/// Tells sentences that assert nothing: questions, calls to the reader,
/// the article's own road map, greetings (`ar/non-claims.txt`).
struct NonClaims: Sendable {
  private let starts: PhraseTable<String>
  private let anywhere: PhraseTable<String>

  /// The cues of a language.
  init(language: CueLanguage) {
    let rows = CueFile.lines(language.file("non-claims")).filter {
      $0.count > 2
    }
    starts = PhraseTable(
      rows.filter { $0[2] == "start" }.map { ($0[0], $0[1]) })
    anywhere = PhraseTable(
      rows.filter { $0[2] == "any" }.map { ($0[0], $0[1]) })
  }

  /// Why a sentence asserts nothing; `nil` where it may assert something.
  func kind(of reading: SentenceReading) -> String? {
    if reading.isByline { return "byline" }
    let words = reading.run.words
    guard words.contains(where: { $0.kind != .mark && $0.kind != .digits })
    else { return "lone_bullet" }
    if endsWithQuestionMark(words) { return "question" }
    if isQuotedHeading(reading) { return "subheading" }
    let first = words.firstIndex { $0.kind != .mark } ?? 0
    if let match = starts.match(reading.run, at: first) {
      // «في هذا المقال» is the road map only where the author speaks:
      // «نكشف، نستعرض» (we show).
      let isRoadMap =
        match.value != "meta" || !["في", "من"].contains(reading.folded(first))
        || words.dropFirst(first + match.count).prefix(4).contains {
          $0.folded.hasPrefix("ن") || $0.folded.hasPrefix("سن")
        }
      if isRoadMap { return match.value }
    }
    for index in words.indices {
      if let match = anywhere.match(reading.run, at: index) {
        return match.value
      }
    }
    return nil
  }

  /// «"الماء أقوى"»: a few words between marks, without a verb or a stop.
  private func isQuotedHeading(_ reading: SentenceReading) -> Bool {
    guard let quote = reading.quotation(openedAt: 0),
      quote.close == reading.run.words.count - 1, quote.inside.count < 9
    else { return false }
    return reading.firstVerb(in: quote.inside) == nil
  }

  private func endsWithQuestionMark(_ words: [Word]) -> Bool {
    let tail = words.reversed().prefix { $0.kind == .mark }
    return tail.contains { $0.folded == "؟" || $0.folded == "?" }
  }
}

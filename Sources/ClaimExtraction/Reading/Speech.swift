import ArticleReading

/// A quotation that runs over several sentences of a paragraph.
///
/// Each of its sentences gets a pair of marks for the part that it holds: in
/// the first one the pair closes behind the last word, in the following ones
/// it opens before the first, at -1.
struct Speech: Sendable {
  /// Its words without the marks and the final stop, in code points.
  var span: Span
  /// The same words, as printed.
  var text: String

  /// Marks the quotations of several sentences.
  ///
  /// - Parameters:
  ///   - readings: The sentences of an article.
  ///   - paragraph: The paragraph of the reading at an index: no quotation
  ///     goes beyond it.
  static func mark(
    _ readings: inout [SentenceReading], paragraph: (Int) -> Int
  ) {
    var first = 0
    while first < readings.count {
      guard let open = openMark(readings[first]) else {
        first += 1
        continue
      }
      let opening = readings[first].folded(open)
      let end =
        (first + 1..<readings.count)
        .first { paragraph($0) != paragraph(first) } ?? readings.count
      let close = firstClose(readings, first + 1..<end, opening)
      guard let close else {
        if goesOn(from: opening, at: end, readings) {
          let last = readings[end - 1].run.words.count
          mark(&readings, from: (first, open), to: (end - 1, last))
          first = end
        } else {
          first += 1
        }
        continue
      }
      mark(&readings, from: (first, open), to: close)
      // Another one may open behind it, in the same sentence.
      first = close.sentence
    }
  }

  /// Whether a paragraph begins with the mark that the one before leaves
  /// open: a quotation of several paragraphs is closed at the end of the last.
  private static func goesOn(
    from opening: FoldedWord, at index: Int, _ readings: [SentenceReading]
  ) -> Bool {
    readings.indices.contains(index) && readings[index].isMark(0, opening)
  }

  private static func mark(
    _ readings: inout [SentenceReading],
    from open: (sentence: Int, word: Int), to close: (sentence: Int, word: Int)
  ) {
    let speech = speech(readings, from: open, to: close)
    for index in open.sentence...close.sentence {
      let words = readings[index].run.words
      let start = index == open.sentence ? open.word : -1
      let end = index == close.sentence ? close.word : words.count
      guard end > start + 1 else { continue }
      let others =
        index == close.sentence && end < words.count
        ? Marks.pairs(in: words[(end + 1)...]) : readings[index].pairs
      readings[index].pairs =
        ([Marks.Pair(kind: .quotation, open: start, close: end)] + others)
        .sorted { $0.open < $1.open }
      readings[index].speech = speech
    }
  }

  private static func speech(
    _ readings: [SentenceReading],
    from open: (sentence: Int, word: Int), to close: (sentence: Int, word: Int)
  ) -> Speech? {
    let first = readings[open.sentence].run
    var end = close
    // The final stop, which may be the sentence before's.
    while end.word == 0
      || readings[end.sentence].run.words[end.word - 1].kind
        == .mark
    {
      if end.word > 0 {
        end.word -= 1
      } else if end.sentence > open.sentence {
        end.sentence -= 1
        end.word = readings[end.sentence].run.words.count
      } else {
        break
      }
    }
    guard open.word + 1 < first.words.count, end.word > 0 else { return nil }
    let start = first.words[open.word + 1]
    let last = readings[end.sentence].run.words[end.word - 1]
    guard start.utf8.lowerBound < last.utf8.upperBound else { return nil }
    let bytes = first.bytes[start.utf8.lowerBound..<last.utf8.upperBound]
    return Speech(
      span: Span(start: start.span.start, end: last.span.end),
      text: String(decoding: bytes, as: UTF8.self))
  }

  /// The last mark that opens a quotation without closing it.
  private static func openMark(_ reading: SentenceReading) -> Int? {
    reading.run.words.indices.last { index in
      reading.run.words[index].kind == .mark
        && Marks.opensQuotation(reading.run.words, at: index)
        && !reading.pairs.contains { $0.open == index || $0.close == index }
    }
  }

  /// Where a quotation ends that is open before some sentences.
  private static func firstClose(
    _ readings: [SentenceReading], _ sentences: Range<Int>,
    _ opening: FoldedWord
  ) -> (sentence: Int, word: Int)? {
    for index in sentences {
      if let word = closeMark(readings[index], opening) { return (index, word) }
    }
    return nil
  }

  /// The first mark that closes a quotation left open before.
  private static func closeMark(
    _ reading: SentenceReading, _ opening: FoldedWord
  ) -> Int? {
    // «"» both opens and closes: the first one closes.
    let isOwn = { (index: Int) in
      !Marks.closes(opening, opening)
        && reading.pairs.contains { $0.close == index }
    }
    return reading.run.words.indices.first { index in
      reading.run.words[index].kind == .mark
        && Marks.closes(reading.folded(index), opening) && !isOwn(index)
    }
  }
}

/// Finds the questions that stand at the end of a sentence: «ارتفعت الأسعار،
/// فمن يدفع الفرق؟» (prices rose, so who pays the difference?).
enum Questions {
  /// هل، كيف، لماذا، متى، أين، ماذا (whether, how, why, when, where, what) and
  /// the like, also behind و or ف.
  private static let openers: WordSet = [
    "هل", "كيف", "لماذا", "متي", "اين", "ماذا", "اليس", "افلا", "اليست",
  ]
  /// من، ما، أي، كم (who, what, which, how many), which ask behind ف only.
  private static let joined: WordSet = ["من", "ما", "اي", "كم", "لمن", "باي"]

  /// Whether a verb asks: تساءل، سأل (asked).
  static func asks(_ word: FoldedWord) -> Bool {
    asking.contains(word.withoutAnd)
  }

  private static let asking: WordSet = [
    "تساءل", "تساءلت", "يتساءل", "تتساءل", "سال", "سالت", "يسال", "تسال",
    "نتساءل", "تساءلوا",
  ]

  private static let colon: FoldedWord = ":"

  /// The mark of the question that opens at a word behind a comma or colon;
  /// `nil` where none does.
  static func end(
    openedAt index: Int, before end: Int, _ reading: SentenceReading
  ) -> Int? {
    guard reading.isComma(index - 1) || reading.isMark(index - 1, colon),
      opens(reading.folded(index)) || asksBut(index, before: end, reading)
    else { return nil }
    return (index..<end).first { isMark($0, reading) }
  }

  /// «الأرض أمامنا، لكن من يزرعها؟» (the land is there, but who tills it?), «…،
  /// بس نروح فين؟»: a question behind but, whose word may stand last in speech.
  private static func asksBut(
    _ index: Int, before end: Int, _ reading: SentenceReading
  ) -> Bool {
    guard contrasts.contains(reading.folded(index)), index + 2 < end,
      let mark = (index..<end).first(where: { isMark($0, reading) })
    else { return false }
    let next = reading.folded(index + 1)
    return opens(next) || joined.contains(next)
      || spoken.contains(reading.folded(mark - 1)) || spoken.contains(next)
  }

  /// لكن، بس (but)
  private static let contrasts: WordSet = ["لكن", "ولكن", "بس", "وبس"]
  /// فين، وين، ليه، مين، إزاي (where, why, who, how) as they are spoken
  private static let spoken: WordSet = [
    "فين", "وين", "ليه", "ليش", "مين", "ازاي", "امتي", "شو", "ايه", "اين",
    "متي", "لمين", "منين", "كيف",
  ]

  /// The first word of a question at the end of a sentence that asserts
  /// something before it.
  static func start(in reading: SentenceReading) -> Int? {
    let words = reading.run.words
    guard words.count > 4, !opens(words[0].folded) else { return nil }
    return words.indices.dropFirst(3).first { index in
      end(openedAt: index, before: words.count, reading) != nil
        && (reading.firstVerb(in: 0..<index) != nil
          || contrasts.contains(reading.folded(index)) && index > 3)
        && !conditions.contains(words[0].folded)
    }
  }

  /// إذا، لو (if): what is asked belongs to it.
  private static let conditions: WordSet = [
    "اذا", "واذا", "فاذا", "لو", "ولو", "فلو", "ان", "وان", "لكن", "ولكن",
  ]

  private static func opens(_ word: FoldedWord) -> Bool {
    if openers.contains(word) { return true }
    guard word.count > 2, word.hasPrefix("ف") || word.hasPrefix("و") else {
      return false
    }
    let bare = word.dropFirst()
    return openers.contains(bare)
      || word.hasPrefix("ف") && joined.contains(bare)
  }

  private static func isMark(_ index: Int, _ reading: SentenceReading) -> Bool {
    reading.isMark(index, "؟") || reading.isMark(index, "?")
  }
}

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
    if reading.isByline || isCredit(reading) { return "byline" }
    let words = reading.run.words
    guard words.contains(where: { $0.kind != .mark && $0.kind != .digits })
    else { return "lone_bullet" }
    if endsWithQuestionMark(words), Questions.start(in: reading) == nil {
      return "question"
    }
    if reading.isSubheading || QuotedHeading.isBare(reading) {
      return "subheading"
    }
    if isDateLine(reading) { return "meta" }
    let first = words.firstIndex { $0.kind != .mark } ?? 0
    if isPlea(first, words) { return "imperative" }
    if Dateline.behindWriter(reading) == nil,
      let match = starts.match(reading.run, at: first, conjunction: true)
    {
      // «في هذا المقال» is the road map only where the author speaks:
      // «نكشف، نستعرض» (we show).
      let isRoadMap =
        match.value != "meta" || !["في", "من"].contains(reading.folded(first))
        || words.dropFirst(first + match.count).prefix(4).contains {
          $0.folded.hasPrefix("ن") || $0.folded.hasPrefix("سن")
        }
      if isRoadMap {
        return assertion(in: reading) > 0 ? nil : match.value
      }
    }
    for index in words.indices {
      if let match = anywhere.match(reading.run, at: index) {
        return match.value
      }
    }
    return nil
  }

  /// «(تغطية …، تحرير …)», “(Reporting by …; editing by …)”: a line in brackets
  /// that tells who wrote.
  private func isCredit(_ reading: SentenceReading) -> Bool {
    guard let pair = reading.pairs.first, pair.open == 0,
      pair.kind == .bracket, pair.close >= reading.run.words.count - 2
    else { return false }
    // «("المرفأ"، الوكالة الوطنية)»: media alone
    if pair.inside.count < 12, reading.firstVerb(in: pair.inside) == nil,
      !reading.run.words.contains(where: { $0.kind == .digits })
    {
      return true
    }
    return Self.writing.contains(reading.folded(1))
      || Self.writing.contains(reading.folded(2))
  }

  /// تغطية، تحرير، إعداد، كتابة، ترجمة، شارك (coverage, editing, writing,
  /// translation, with)
  private static let writing: WordSet = [
    "تغطيه", "تحرير", "اعداد", "كتابه", "ترجمه", "شارك", "reporting",
    "editing", "writing", "compiled", "written",
  ]

  /// «دعوني أكون صريحا: …» (let me be frank: …): where what is asserted
  /// begins, behind the colon of a plea; 0 where there is none.
  func assertion(in reading: SentenceReading) -> Int {
    let words = reading.run.words
    guard let first = words.firstIndex(where: { $0.kind != .mark }),
      Self.letting.contains(words[first].folded),
      let colon = words.indices.prefix(first + 8).first(where: {
        reading.isMark($0, ":")
      }), reading.firstVerb(in: colon + 1..<words.count) != nil
    else { return 0 }
    return colon + 1
  }

  /// دعوني، دعنا، لنقل (let me, let us, let us say)
  private static let letting: WordSet = [
    "دعوني", "دعني", "دعونا", "دعنا", "لنقل", "فلنقل", "لنكن", "فلنكن",
    "لاكن",
  ]

  /// «اسألوا التجار» (ask the traders), «لا تصدقوا …» (do not believe …): a
  /// plural that can only be told to the readers.
  private func isPlea(_ first: Int, _ words: [Word]) -> Bool {
    guard first + 1 < words.count, words[first].kind == .arabic else {
      return false
    }
    let word = words[first].folded
    if word == "لا" || word == "ولا" {
      let next = words[first + 1].folded
      return next.hasPrefix("ت") && next.hasSuffix("وا") && next.count > 4
    }
    return word.hasSuffix("وا") && Self.pleas.contains(word.dropLast(2))
  }

  /// Imperatives of the first measure, whose plural is no perfect: ask, write,
  /// read, look, begin, and the like.
  private static let pleas: WordSet = [
    "اسال", "اكتب", "اقر", "انظر", "ابد", "ابحث", "اشرب", "افتح", "ارفع",
    "اترك", "احذر", "احفظ", "اغسل", "اضغط", "اجعل", "اذهب", "اعمل", "اصنع",
    "اصبر", "اسمع", "اعرف", "افهم", "اشكر", "اطلب", "اجلس",
    "انشر", "انقر", "اذكر", "خذ", "ضع",
    "قل", "كون", "قوم", "دع", "تعال",
  ]

  /// «الثلاثاء 5 مارس 2024», «نشر في 3 مايو 2023 - 14:20»: when a text came out.
  private func isDateLine(_ reading: SentenceReading) -> Bool {
    let words = reading.run.words
    guard words.count < 14, words.contains(where: { $0.kind == .digits })
    else { return false }
    let isTold = Self.published.contains(reading.folded(0))
    let first = isTold ? (reading.folded(1) == "في" ? 2 : 1) : 0
    return words.indices.dropFirst(first).allSatisfy { index in
      words[index].kind == .mark || words[index].kind == .digits
        || reading.hasDateRole(index)
    }
  }

  /// نشر، نشرت، حدث (published, updated)
  private static let published: WordSet = [
    "نشر", "نشرت", "حدث", "حدثت", "published", "updated", "posted",
  ]

  private func endsWithQuestionMark(_ words: [Word]) -> Bool {
    let tail = words.reversed().prefix { $0.kind == .mark }
    return tail.contains { $0.folded == "؟" || $0.folded == "?" }
  }
}
